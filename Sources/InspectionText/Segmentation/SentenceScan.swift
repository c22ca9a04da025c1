/// One pass over the tokens of a block that stops at the end of each sentence.
struct SentenceScan {
  let tokens: [Token]
  let bytes: UnsafeBufferPointer<UInt8>
  private let words = FunctionWords.shared

  private var start = 0
  private var position = 0
  /// How many brackets are open that were opened inside the sentence at hand, not at its start.
  private var depth = 0
  /// The mark that opens the block, when the block is a list that stands on one line.
  private let listMark: ListMark?
  private var listValue = 0
  /// The index of the first token that stands on another line than the first.
  private let firstLineEnd: Int
  /// The first token of the sentence behind opening quotation marks, as far as it is known.
  private var firstWord = 0

  init(tokens: [Token], bytes: UnsafeBufferPointer<UInt8>) {
    self.tokens = tokens
    self.bytes = bytes
    listMark = ListMark.opening(tokens[...], in: bytes)
    firstLineEnd = tokens.dropFirst().firstIndex { $0.flags.contains(.lineStart) } ?? tokens.count
    listValue = listMark?.value ?? 0
    position = listMark.map { marks(from: 0, $0) } ?? 0
  }

  /// The index after the next sentence's last token; `nil` after the last sentence.
  mutating func next() -> Int? {
    guard start < tokens.count else { return nil }
    while position < tokens.count {
      let token = tokens[position]
      if mayOpenItem(token), position > start, opensItem(position) { return finish(at: position) }
      switch token.kind {
      case .punctuation: track(token)
      case .terminator:
        if isListMarkStop(position) { break }
        if let end = boundary(after: position) { return finish(at: end) }
      case .abbreviation, .initial, .time:
        if endsWithStop(token), let end = boundary(afterShortForm: position) { return finish(at: end) }
      default: break
      }
      position += 1
    }
    return finish(at: tokens.count)
  }

  private mutating func finish(at end: Int) -> Int {
    start = end
    position = end
    firstWord = end
    depth = 0
    if end < tokens.count, let mark = ListMark.opening(tokens[end...], in: bytes), opensItem(end) {
      if mark.style != .glyph { listValue = mark.value }
      position = marks(from: end, mark)
    }
    return end
  }

  // MARK: Lists on one line

  /// The index after the marks that open an item: a glyph may be followed by a number.
  private func marks(from index: Int, _ mark: ListMark) -> Int {
    let end = index + mark.tokens
    guard mark.style == .glyph, let second = ListMark.opening(tokens[end...], in: bytes), second.style != .glyph else {
      return end
    }
    return end + second.tokens
  }

  /// Whether a token is worth the question.
  @inline(__always)
  private func mayOpenItem(_ token: Token) -> Bool {
    listMark == nil ? token.kind == .bullet : token.flags.contains(.spaceBefore)
  }

  /// Whether a token opens the next item of the list that the block opened with.
  private func opensItem(_ index: Int) -> Bool {
    guard let listMark else { return tokens[index].kind == .bullet && isGlyph(index) }
    guard tokens[index].flags.contains(.spaceBefore) else { return false }
    if listMark.style == .glyph { return tokens[index].kind == .bullet && isGlyph(index) }
    // A list that runs on in one line; in a paragraph of several lines a number is a number.
    guard index < firstLineEnd, let mark = ListMark.opening(tokens[index...], in: bytes), mark.style == listMark.style
    else { return false }
    return mark.value == listValue + 1 && index + mark.tokens < tokens.count
      && tokens[index + mark.tokens].isCapitalised
  }

  /// A dash in mid-line is a dash; any other glyph is a list's.
  private func isGlyph(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.span.count > 1 || token.flags.contains(.lineStart)
  }

  private func isListMarkStop(_ index: Int) -> Bool {
    index == start + 1 && tokens[start].kind == .number && tokens[index].span.count == 1
      && !tokens[index].flags.contains(.spaceBefore) && tokens[start].span.count <= 3 && index + 1 < tokens.count
      && tokens[index + 1].flags.contains(.spaceBefore) && tokens[start].flags.contains(.lineStart)
  }

  // MARK: Brackets

  private mutating func track(_ token: Token) {
    guard token.span.count == 1 else { return }
    switch bytes[Int(token.start)] {
    case UInt8(ascii: "("), UInt8(ascii: "["):
      while firstWord < position, isOpening(tokens[firstWord]) { firstWord += 1 }
      if position > firstWord { depth += 1 }
    case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
    default: break
    }
  }

  private func isOpening(_ token: Token) -> Bool { token.kind == .quotationMark || token.kind == .bullet }

  /// Whether a bracket that is open at an index is closed within the next 60 tokens.
  private func bracketCloses(after index: Int) -> Int? {
    var open = depth
    for next in (index + 1)..<min(tokens.count, index + 61) where tokens[next].span.count == 1 {
      switch bytes[Int(tokens[next].start)] {
      case UInt8(ascii: "("), UInt8(ascii: "["): open += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        open -= 1
        if open == 0 { return next }
      default: break
      }
    }
    return nil
  }

  // MARK: Stops

  /// Where the sentence ends when it ends with the terminator at an index.
  private mutating func boundary(after index: Int) -> Int? {
    if depth > 0, index + 1 < tokens.count, let close = bracketCloses(after: index) {
      if close != index + 1 { return nil }
      depth = 0
    }
    var end = index + 1
    var isSpacedEllipsis = isEllipsis(index)
    // ". . ." is one ellipsis; behind a stop on the word it opens what follows.
    if isLoneStop(index) {
      var dots = end
      while dots < tokens.count, isLoneStop(dots), tokens[dots].flags.contains(.spaceBefore) { dots += 1 }
      if dots > end {
        let onWord = !tokens[index].flags.contains(.spaceBefore)
        if onWord, dots < tokens.count, tokens[dots].flags.contains(.spaceBefore), dots - end >= 2, startsSentence(dots)
        {
          return end
        }
        isSpacedEllipsis = dots - index == 3
        position = dots - 1
        end = dots
      }
    }
    let hasClosers = absorbClosers(&end)
    // The stops among these closers end what this one ends.
    position = max(position, end - 1)
    guard end < tokens.count else { return end }
    let next = tokens[end]
    if next.kind == .terminator, isEllipsis(end), next.flags.contains(.spaceBefore) {
      // A stop, then a spaced ellipsis: the ellipsis belongs to what follows.
      return end + 1 < tokens.count && startsSentence(end + 1) ? end : nil
    }
    if !next.flags.contains(.spaceBefore) { return isGluedSentence(end, stop: index) ? end : nil }
    if opensElision(end) { return end }
    guard startsSentence(end) else { return nil }
    if hasClosers, isReportingTail(end) { return nil }
    if isSpacedEllipsis || isEllipsis(index), !isCompleteClause(before: index) { return nil }
    if next.kind == .number, isNumberSign(index - 1) { return nil }
    if isVersus(index - 1) { return nil }
    return end
  }

  /// Where the sentence ends when it ends with a short form's own stop.
  private func boundary(afterShortForm index: Int) -> Int? {
    guard depth == 0 || bracketCloses(after: index) == nil || bracketCloses(after: index) == index + 1 else {
      return nil
    }
    var end = index + 1
    absorbClosers(&end)
    guard end < tokens.count else { return nil }
    let next = tokens[end]
    guard next.flags.contains(.spaceBefore), startsSentence(end), next.kind != .number else { return nil }
    let token = tokens[index]
    if token.kind == .initial { return endsWithInitial(index, next: end) ? end : nil }
    let form = bytes[Int(token.start)..<Int(token.end) - 1]
    if token.kind == .time || form.contains(UInt8(ascii: ".")) {
      if form.elementsEqual("e.g".utf8) || form.elementsEqual("i.e".utf8) { return nil }
      guard !isOpeningPhrase(index) else { return nil }
      if token.kind == .time, next.kind == .word { return words.isCalendar(bytes[next.span.range]) ? nil : end }
      return isTitleAhead(end) || isStarter(end) ? end : nil
    }
    switch Abbreviations.shared.kind(of: form) {
    case .unit: return end
    case .final, .month, .place: return isStarter(end) ? end : nil
    case .title, .inline, .reference, nil: return nil
    }
  }

  /// "you and I. Did": the pronoun; "plan B. The": a label. Else an initial goes on with its name.
  private func endsWithInitial(_ index: Int, next: Int) -> Bool {
    guard index > start else { return false }
    let before = tokens[index - 1]
    guard before.kind == .word, isStarter(next) else { return false }
    // Behind a name or a label ("Child A. She was seen") only a word that is nobody's surname.
    return !before.isCapitalised || !words.isSurname(bytes[tokens[next].span.range])
  }

  /// Whether the sentence so far is only a phrase of time or place, as in "At 5 a.m."
  private func isOpeningPhrase(_ index: Int) -> Bool {
    index - start <= 3 && words.isOpenEnded(bytes[tokens[start].span.range])
  }

  private func isTitleAhead(_ index: Int) -> Bool {
    guard tokens[index].kind == .abbreviation else { return false }
    return Abbreviations.shared.kind(of: bytes[Int(tokens[index].start)..<Int(tokens[index].end) - 1]) == .title
  }

  // MARK: What follows

  /// Takes closing quotes and brackets, and a footnote's digits, that are glued to what stands before.
  @discardableResult
  private func absorbClosers(_ end: inout Int) -> Bool {
    var hasQuote = false
    while end < tokens.count, !tokens[end].flags.contains(.spaceBefore) {
      switch tokens[end].kind {
      case .quotationMark: hasQuote = true
      case .footnote, .emoji: break
      case .punctuation where isBracketedNote(end): end += 2
      case .punctuation where tokens[end].span.count == 1:
        let mark = bytes[Int(tokens[end].start)]
        guard mark == UInt8(ascii: ")") || mark == UInt8(ascii: "]") else { return hasQuote }
      // A stop behind a closing quote: "… ‘best fit.’."
      case .terminator: break
      default: return hasQuote
      }
      end += 1
    }
    while end < tokens.count, tokens[end].kind == .emoji, !tokens[end].flags.contains(.lineStart) { end += 1 }
    return hasQuote
  }

  /// `[1]`, glued to the stop: the number of a note.
  private func isBracketedNote(_ index: Int) -> Bool {
    guard index + 2 < tokens.count, isMark(index, "["), isMark(index + 2, "]") else { return false }
    return tokens[index + 1].kind == .number && tokens[index + 1].span.count <= 3
  }

  private func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    tokens[index].span.count == 1 && bytes[Int(tokens[index].start)] == UInt8(ascii: mark)
  }

  /// Whether a capital, a number or a picture follows, past a few opening marks.
  private func startsSentence(_ index: Int) -> Bool {
    for next in index..<min(tokens.count, index + 8) {
      let token = tokens[next]
      switch token.kind {
      case .quotationMark, .terminator: continue
      case .punctuation:
        // A stroke that is glued to letters was read for an `I`.
        if isMark(next, "|"), next + 1 < tokens.count, !tokens[next + 1].flags.contains(.spaceBefore) { return true }
      case .word: return token.isCapitalised || opensLikeName(token)
      case .abbreviation, .initial, .reference: return token.isCapitalised
      case .url, .email: return token.isCapitalised || bytes[Int(token.start)].isASCIILower
      default: return true
      }
    }
    return index == tokens.count
  }

  /// Whether a word opens with a digit, with a letter that has no case, or as `iPads` does.
  private func opensLikeName(_ token: Token) -> Bool {
    let first = bytes[Int(token.start)]
    guard first.isASCIILetter else { return true }
    return token.span.count > 2 && bytes[Int(token.start) + 1].isASCIIUpper
  }

  /// `[…]` opens the unit after it.
  private func opensElision(_ index: Int) -> Bool {
    guard index + 2 < tokens.count, tokens[index].span.count == 1, bytes[Int(tokens[index].start)] == UInt8(ascii: "["),
      isEllipsis(index + 1)
    else { return false }
    return startsSentence(index + 3)
  }

  /// A missing space: a word, number or closing mark, its stop, a capitalised word of some length.
  private func isGluedSentence(_ end: Int, stop index: Int) -> Bool {
    let next = tokens[end]
    guard index > start, next.kind == .word, next.isCapitalised, next.span.count > 1 || isStarter(end) else {
      return false
    }
    let before = tokens[index - 1]
    switch before.kind {
    case .word:
      guard before.span.count > 1 else { return false }
      return !before.flags.contains(.allCapitals) || isStarter(end)
    case .number, .percentage, .money, .date, .time: return index - start > 2
    case .quotationMark: return true
    case .punctuation: return isMark(index - 1, ")") || isMark(index - 1, "]")
    default: return false
    }
  }

  /// `“…” Councillor Doe, lead member, said.`: a few words, a verb of speech, and the sentence's end.
  private func isReportingTail(_ index: Int) -> Bool {
    var commas = 0
    for next in index..<min(tokens.count, index + 18) {
      let token = tokens[next]
      if isMark(next, ",") {
        commas += 1
        continue
      }
      guard token.kind == .word || token.kind == .abbreviation || token.kind == .initial else { return false }
      guard words.isReporting(bytes[token.span.range]) else { continue }
      guard next - index < 7 || commas > 0, commas == 0 || isMark(next - 1, ",") else { return false }
      guard next + 1 < tokens.count else { return true }
      return tokens[next + 1].kind == .terminator
    }
    return false
  }

  private func isStarter(_ index: Int) -> Bool {
    var index = index
    while index < tokens.count, tokens[index].kind == .quotationMark { index += 1 }
    guard index < tokens.count, tokens[index].kind == .word else { return false }
    return words.isStarter(bytes[tokens[index].span.range])
  }

  // MARK: Marks

  private func isLoneStop(_ index: Int) -> Bool {
    tokens[index].kind == .terminator && tokens[index].span.count == 1
      && bytes[Int(tokens[index].start)] == UInt8(ascii: ".")
  }

  /// `…`, `...` or `....`, with or without other marks.
  private func isEllipsis(_ index: Int) -> Bool {
    guard tokens[index].kind == .terminator else { return false }
    let text = bytes[tokens[index].span.range]
    return text.contains(0xE2) || text.count >= 3 && text.lazy.filter { $0 == UInt8(ascii: ".") }.count >= 3
  }

  /// Four dots close a sentence; three only behind what can end one.
  private func isCompleteClause(before index: Int) -> Bool {
    if tokens[index].span.count >= 4, bytes[Int(tokens[index].start)] == UInt8(ascii: "."),
      !tokens[index].flags.contains(.spaceBefore)
    {
      return true
    }
    guard index > start else { return false }
    let before = tokens[index - 1]
    guard before.kind == .word else { return before.kind != .punctuation }
    let isLong = index - start > 2 || (index - start == 2 && !words.isOpenEnded(bytes[tokens[start].span.range]))
    return isLong && !words.isOpenEnded(bytes[before.span.range])
  }

  /// `v.` between the parties of a case, `c.` before a year.
  private func isVersus(_ index: Int) -> Bool {
    guard index > start, tokens[index].kind == .word, tokens[index].span.count == 1 else { return false }
    let letter = bytes[Int(tokens[index].start)]
    return letter == UInt8(ascii: "v") || letter == UInt8(ascii: "c")
  }

  /// `No` or `N°` before a stop and a number.
  private func isNumberSign(_ index: Int) -> Bool {
    guard index >= start else { return false }
    let text = bytes[tokens[index].span.range]
    return text.elementsEqual("°".utf8) || text.elementsEqual("º".utf8) || text.elementsEqual("No".utf8)
      || text.elementsEqual("Nº".utf8) || text.elementsEqual("N°".utf8)
  }

  private func endsWithStop(_ token: Token) -> Bool { bytes[Int(token.end) - 1] == UInt8(ascii: ".") }
}
