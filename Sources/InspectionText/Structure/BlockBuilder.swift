/// Joins the lines of a plain text into blocks.
struct BlockBuilder {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]
  private let words = FunctionWords.shared
  private let headings = HeadingRecogniser.shared

  /// A block with the tokens that are read and the furniture nested in it.
  struct Draft {
    var block: Block
    /// Its tokens, without those of nested furniture.
    var tokens: [Int]
    /// Blocks that stand inside it, between two lines.
    var nested: [Draft] = []
    /// Whether it is the close of a letter.
    var isClosing = false
    /// Whether a heading is a full statement.
    var isHeadline = false
    /// What is known of a heading of the genre.
    var heading: HeadingRecogniser.Match?
  }

  private var lines: [TextLine]
  private let measure: TextMeasure
  private var drafts: [Draft] = []
  private var current: Draft?
  private var lastLine = 0
  /// Furniture since the last line of the block at hand: inside it if the block goes on.
  private var pending: [Draft] = []
  private var lastMark: ListMark?
  /// Whether the items of the list at hand stand apart: then a number in mid-paragraph is a number.
  private var lastMarkFollowsBlank = false
  /// The line of the salutation: above it each line of an address is a unit.
  private let salutation: Int

  init(bytes: UnsafeBufferPointer<UInt8>, tokens: [Token]) {
    self.bytes = bytes
    self.tokens = tokens
    var lines = TextLine.lines(of: bytes, tokens: tokens)
    PageFurniture(bytes: bytes, tokens: tokens).mark(&lines)
    measure = TextMeasure(lines, tokens: tokens, bytes: bytes)
    self.lines = lines
    salutation =
      lines.indices.prefix(80).first { index in
        tokens[lines[index].tokens].first.map { bytes[$0.span.range].elementsEqual("Dear".utf8) } == true
      } ?? 0
  }

  /// The blocks, in order of their starts.
  mutating func build() -> [Draft] {
    var index = 0
    while index < lines.count {
      switch lines[index].role {
      case .blank: index += 1
      case .furniture, .footnote: index = addFurniture(index)
      default: index = addLine(index)
      }
    }
    close()
    return drafts
  }

  // MARK: Furniture

  /// One block a line for furniture; one for the lines of a footnote that belong together.
  private mutating func addFurniture(_ index: Int) -> Int {
    var end = index + 1
    if lines[index].role == .footnote {
      while end < lines.count,
        lines[end].role == .footnote
          || (lines[end].isBlank && end + 1 < lines.count && lines[end + 1].role == .footnote),
        tokens[lines[end].tokens].first?.kind != .number
      {
        end += 1
      }
    }
    let filled = lines[index..<end].filter { !$0.isBlank }
    let span = TextSpan(filled.first!.start, filled.last!.end)
    pending.append(
      Draft(
        block: Block(span: span, kind: .pageFurniture),
        tokens: Array(filled.first!.tokens.lowerBound..<filled.last!.tokens.upperBound)))
    return end
  }

  // MARK: Lines

  private mutating func addLine(_ index: Int) -> Int {
    if let (end, match) = genreHeading(at: index) {
      start(.heading, lines: index..<end)
      current?.heading = match
      close()
      return end
    }
    if isSalutation(index) {
      start(.salutation, lines: index..<index + 1)
      close()
      return index + 1
    }
    if isClosing(index) {
      start(.signOff, lines: index..<index + 1)
      current?.isClosing = true
      close()
      return index + 1
    }
    if let mark = itemMark(at: index) {
      lastMark = mark
      lastMarkFollowsBlank = index == 0 || lines[index - 1].isBlank
      // A numbered paragraph is a paragraph; a glyph, a letter or a number in brackets makes an item.
      let isParagraph = if case .number(".") = mark.style { true } else { false }
      start(isParagraph ? .paragraph : .listItem, lines: index..<index + 1)
      return index + 1
    }
    if current != nil, continues(to: index) {
      current!.nested += pending
      pending = []
      extend(to: index)
    } else {
      start(.paragraph, lines: index..<index + 1)
    }
    return index + 1
  }

  private mutating func start(_ kind: BlockKind, lines range: Range<Int>) {
    close()
    let span = TextSpan(lines[range.lowerBound].start, lines[range.upperBound - 1].end)
    current = Draft(
      block: Block(span: span, kind: kind),
      tokens: Array(lines[range.lowerBound].tokens.lowerBound..<lines[range.upperBound - 1].tokens.upperBound))
    lastLine = range.upperBound - 1
  }

  private mutating func extend(to index: Int) {
    current!.block.span = TextSpan(Int(current!.block.span.start), lines[index].end)
    current!.tokens += Array(lines[index].tokens)
    lastLine = index
  }

  private mutating func close() {
    if let current { drafts.append(current) }
    current = nil
    drafts += pending
    pending = []
  }

  /// A word that is hyphenated over the line's end reaches into the next line.
  private func lineEnd(_ index: Int) -> Int {
    guard let last = lines[index].tokens.last else { return lines[index].end }
    return max(lines[index].end, Int(tokens[last].end))
  }

  // MARK: Does the block go on?

  /// Whether the block at hand goes on in a line of text.
  private func continues(to index: Int) -> Bool {
    let before = lines[lastLine]
    let line = lines[index]
    guard let kind = current?.block.kind, kind != .heading else { return false }
    let between = lines[(lastLine + 1)..<index]
    let breaksPage =
      line.startsPage || between.contains { $0.startsPage || $0.role == .furniture || $0.role == .footnote }
    let blanks = between.count(where: { $0.isBlank })
    let isOnlyMark = lastMark.map { before.tokens.count == $0.tokens } == true && isItem(before)
    if isOnlyMark { return true }
    guard let first = line.tokens.first else { return !line.tokens.isEmpty || before.tokens.isEmpty }
    if Int(tokens[first].start) > line.end { return true }
    let startsLow = opensInLowerCase(line)
    if blanks == 0 || breaksPage, hasOpenBracket(before), closesBracket(line) { return true }
    if endsSentence(before) {
      if startsLow { return blanks == 0 || breaksPage }
      guard blanks == 0 || breaksPage else { return false }
      return !measure.endsEarly(before, firstWord: firstWordWidth(line), inSentence: false)
    }
    if startsLow { return blanks <= 3 || breaksPage }
    if isOpenEnded(before) { return blanks <= 1 || breaksPage }
    if index < salutation { return false }
    if opensWithAside(line), isClause(before) { return blanks <= 1 || breaksPage }
    guard blanks == 0 || breaksPage else { return false }
    if opensWithMonth(line), let last = tokens[before.tokens].last, last.kind == .number || last.kind == .ordinal {
      return true
    }
    let firstWord = firstWordWidth(line)
    if !measure.endsEarly(before, firstWord: firstWord, inSentence: true) { return true }
    return isClause(before) && holdsStop(line) && !measure.endsEarlyInShortText(before, firstWord: firstWord)
  }

  private func isClause(_ line: TextLine) -> Bool {
    tokens[line.tokens].contains { $0.kind == .word && words.isAuxiliary(bytes[$0.span.range]) }
  }

  private func holdsStop(_ line: TextLine) -> Bool { tokens[line.tokens].contains { $0.kind == .terminator } }

  private func opensWithMonth(_ line: TextLine) -> Bool {
    guard let first = tokens[line.tokens].first, first.isCapitalised, first.span.count <= 9 else { return false }
    return DateReader.month(String(decoding: bytes[first.span.range], as: UTF8.self).lowercased()) != nil
  }

  private func hasOpenBracket(_ line: TextLine) -> Bool {
    let last = tokens[line.tokens].last { $0.span.count == 1 && [40, 41].contains(bytes[Int($0.start)]) }
    return last.map { isMark($0, "(") } ?? false
  }

  /// Whether the line opens with words in brackets that are no sentence: `(IROs), who …`
  private func opensWithAside(_ line: TextLine) -> Bool {
    let own = tokens[line.tokens]
    guard let first = own.first, isMark(first, "("), let close = own.firstIndex(where: { isMark($0, ")") }) else {
      return false
    }
    return !own[..<close].contains { $0.kind == .terminator }
  }

  private func closesBracket(_ line: TextLine) -> Bool {
    let first = tokens[line.tokens].first { $0.span.count == 1 && [40, 41].contains(bytes[Int($0.start)]) }
    return first.map { isMark($0, ")") } ?? false
  }

  private func isItem(_ line: TextLine) -> Bool {
    ListMark.opening(tokens[line.tokens], in: bytes) != nil
  }

  private func firstWordWidth(_ line: TextLine) -> Int {
    var width = 0
    for byte in bytes[line.start..<line.end] {
      if byte.isASCIISpace { break }
      if byte & 0xC0 != 0x80 { width += 1 }
    }
    return width
  }

  /// Whether the first word, past opening marks, is in lower case.
  private func opensInLowerCase(_ line: TextLine) -> Bool {
    for token in tokens[line.tokens] {
      switch token.kind {
      case .quotationMark, .punctuation: continue
      case .word, .abbreviation:
        return !token.isCapitalised && bytes[Int(token.start)].isASCIILetter && !isCopyLabel(token)
      default: return false
      }
    }
    // The line holds only the end of a word that is hyphenated over the wrap.
    return line.tokens.isEmpty
  }

  /// `cc` and its like at the foot of a letter open a line of their own.
  private func isCopyLabel(_ token: Token) -> Bool {
    ["cc", "bcc", "enc", "encl."].contains { bytes[token.span.range].elementsEqual($0.utf8) }
  }

  /// Whether the last token, closing marks and footnotes aside, is the end of a sentence.
  private func endsSentence(_ line: TextLine) -> Bool {
    for token in tokens[line.tokens].reversed() {
      switch token.kind {
      case .footnote, .quotationMark: continue
      case .punctuation where token.span.count == 1 && [41, 93].contains(bytes[Int(token.start)]): continue
      case .terminator: return true
      default: return false
      }
    }
    return false
  }

  /// Whether the line ends with a word or a mark that something has to follow.
  private func isOpenEnded(_ line: TextLine) -> Bool {
    guard let last = tokens[line.tokens].last else { return false }
    switch last.kind {
    case .word: return words.isOpenEnded(bytes[last.span.range])
    case .initial: return true
    case .abbreviation:
      let kind = Abbreviations.shared.kind(of: bytes[Int(last.start)..<Int(last.end) - 1])
      return kind == .title || kind == .inline || kind == .reference
    case .punctuation: return last.span.count == 1 && [44, 40, 38, 45, 47].contains(bytes[Int(last.start)])
    default: return false
    }
  }

  // MARK: What a line is

  private func isSalutation(_ index: Int) -> Bool {
    guard let first = tokens[lines[index].tokens].first, lines[index].width <= 80, !endsSentence(lines[index]) else {
      return false
    }
    return bytes[first.span.range].elementsEqual("Dear".utf8)
  }

  /// `Yours sincerely`, and how it is misspelt.
  private func isClosing(_ index: Int) -> Bool {
    let own = tokens[lines[index].tokens]
    guard (2...3).contains(own.count), let first = own.first, let second = own.dropFirst().first else { return false }
    let opening = bytes[first.span.range]
    guard opening.elementsEqual("Yours".utf8) || opening.elementsEqual("Your".utf8) else { return false }
    let word = bytes[second.span.range]
    return word.elementsEqual("sincerely".utf8) || word.elementsEqual("faithfully".utf8)
      || word.elementsEqual("Sincerely".utf8)
  }

  /// The list mark that opens a line, unless the line is a wrap of running text.
  private func itemMark(at index: Int) -> ListMark? {
    guard let mark = ListMark.opening(tokens[lines[index].tokens], in: bytes) else { return nil }
    // A mark that has its line to itself is no part of a sentence.
    if case .number = mark.style, lines[index].tokens.count == mark.tokens {
      return goesOn(to: index, with: mark) ? nil : mark
    }
    if mark.style == .glyph {
      // A dash that opens a line may be a dash of the sentence that was wrapped before it.
      guard isDash(lines[index]) else { return mark }
      guard current != nil, lastLine == index - 1, !endsSentence(lines[lastLine]), lastMark?.style != .glyph else {
        return mark
      }
      return tokens[lines[lastLine].tokens].last.map { isMark($0, ":") } == true ? mark : nil
    }
    if current == nil || lastLine < index - 1 || endsSentence(lines[lastLine]) || endsWithColon(lines[lastLine]) {
      let followsOn = lastMark.map { $0.style == mark.style && mark.value == $0.value + 1 } == true
      return mark.value == 1 || followsOn || drafts.isEmpty || lastLine < index - 1 ? mark : nil
    }
    // In mid-paragraph only the next number of a list that runs already is a mark.
    guard let lastMark, lastMark.style == mark.style, mark.value == lastMark.value + 1 else { return nil }
    // Where paragraphs stand apart, a number in the middle of one is a number; an item of one line has no middle.
    let isOneLine = current?.tokens.first == lines[lastLine].tokens.lowerBound && !isOpenEnded(lines[lastLine])
    guard !lastMarkFollowsBlank || isOneLine else { return nil }
    return measure.endsEarly(lines[lastLine], firstWord: firstWordWidth(lines[index]), inSentence: true) ? mark : nil
  }

  /// Whether a number that has its line to itself is the end of the sentence before, as in "aged ⏎ 18."
  private func goesOn(to index: Int, with mark: ListMark) -> Bool {
    guard current != nil, lastLine == index - 1, !endsSentence(lines[lastLine]) else { return false }
    if isOpenEnded(lines[lastLine]) { return true }
    guard let lastMark else { return mark.value > 1 && !endsWithColon(lines[lastLine]) }
    return lastMark.style != mark.style || mark.value != lastMark.value + 1
  }

  private func isDash(_ line: TextLine) -> Bool {
    guard let first = tokens[line.tokens].first else { return false }
    return first.span.count == 1 || bytes[Int(first.start)] == 0xE2 && bytes[Int(first.start) + 1] != 0x97
  }

  private func isMark(_ token: Token, _ mark: Character) -> Bool {
    token.span.count == 1 && bytes[Int(token.start)] == mark.asciiValue
  }

  private func endsWithColon(_ line: TextLine) -> Bool {
    tokens[line.tokens].last.map { isMark($0, ":") } == true
  }

  /// A heading of the genre that starts at a line and takes up to three.
  private func genreHeading(at index: Int) -> (end: Int, match: HeadingRecogniser.Match)? {
    guard lines[index].width <= 110, let first = tokens[lines[index].tokens].first, first.kind != .bullet else {
      return nil
    }
    if current != nil, lastLine == index - 1, isOpenEnded(lines[lastLine]) { return nil }
    var text = ""
    var best: (Int, HeadingRecogniser.Match)?
    var index = index
    let limit = min(lines.count, index + 3)
    while index < limit, lines[index].role == .text, lines[index].width <= 110,
      text.isEmpty || !isNumbered(lines[index])
    {
      text += String(decoding: bytes[lines[index].span.range], as: UTF8.self) + " "
      if tokens[lines[index].tokens].contains(where: { $0.kind == .terminator && !isQuestion($0) }), best == nil,
        !isNumbered(lines[index])
      {
        break
      }
      if let match = headings.match(text), best == nil || match.isExact { best = (index + 1, match) }
      index += 1
    }
    guard let (end, match) = best else { return nil }
    // A line that goes on in lower case is the start of a sentence.
    if end < lines.count, lines[end].role == .text, opensInLowerCase(lines[end]), !lines[end].tokens.isEmpty {
      return nil
    }
    return (end, match)
  }

  private func isQuestion(_ token: Token) -> Bool { bytes[Int(token.start)] == UInt8(ascii: "?") }

  private func isNumbered(_ line: TextLine) -> Bool { ListMark.opening(tokens[line.tokens], in: bytes) != nil }
}
