/// Joins the lines of a plain text into blocks.
struct BlockBuilder {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]
  let words = FunctionWords.shared
  let headings = HeadingRecogniser.shared

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

  var lines: [TextLine]
  let measure: TextMeasure
  var drafts: [Draft] = []
  var current: Draft?
  var lastLine = 0
  /// Furniture since the last line of the block at hand: inside it if the block goes on.
  private var pending: [Draft] = []
  var lastMark: ListMark?
  /// Whether the items of the list at hand stand apart: then a number in mid-paragraph is a number.
  var lastMarkFollowsBlank = false
  /// The line of the salutation: above it each line of an address is a unit.
  private let salutation: Int
  /// Whether the letter goes to many (`Dear partners`), so that the lines above are a list of names and posts.
  private let addressesPartners: Bool

  init(text: TokenText) {
    let (bytes, tokens) = (text.bytes, text.tokens)
    self.bytes = bytes
    self.tokens = tokens
    var lines = TextLine.lines(of: bytes, tokens: tokens)
    PageFurniture(text: text).mark(&lines)
    measure = TextMeasure(lines, tokens: tokens, bytes: bytes)
    lines = ColumnReader(bytes: bytes, tokens: tokens).split(lines)
    self.lines = lines
    salutation =
      lines.indices.prefix(80).first { index in
        tokens[lines[index].tokens].first.map { bytes[$0.span.range].elementsEqual("Dear".utf8) } == true
      } ?? 0
    addressesPartners =
      !lines.isEmpty
      && tokens[lines[salutation].tokens].contains {
        bytes[$0.span.range].dropFirst().starts(with: "artner".utf8)
      }
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
      let isParagraph = mark.style == .number(.stop)
      start(isParagraph ? .paragraph : .listItem, lines: index..<index + 1)
      return index + 1
    }
    if current != nil, continues(to: index) {
      if !pending.isEmpty {
        current!.nested += pending
        pending = []
      }
      extend(to: index)
    } else {
      start(lines[index].isCut ? .tableCell : .paragraph, lines: index..<index + 1)
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
    current!.tokens.append(contentsOf: lines[index].tokens)
    // A cell that goes on without another beside it is read as running text.
    if current!.block.kind == .tableCell { current!.block.kind = .paragraph }
    lastLine = index
  }

  private mutating func close() {
    if let current { drafts.append(current) }
    current = nil
    if pending.isEmpty { return }
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
    // The right cell goes on in its column behind a page's end, too.
    guard before.side == line.side || before.side == .right && line.side == nil && line.indent == before.indent else {
      return false
    }
    let between = lines[(lastLine + 1)..<index]
    let breaksPage =
      line.startsPage || between.contains { $0.startsPage || $0.role == .furniture || $0.role == .footnote }
    let blanks = between.count(where: { $0.isBlank })
    let isOnlyMark = lastMark.map { before.tokens.count == $0.tokens } == true && isItem(before)
    if isOnlyMark { return true }
    guard let first = line.tokens.first else { return !line.tokens.isEmpty || before.tokens.isEmpty }
    if Int(tokens[first].start) > line.end { return true }
    if isAddress(line), before.tokens.count <= 8, !isClause(before), !holdsStop(before), !isOpenEnded(before) {
      return false
    }
    let startsLow = opensInLowerCase(line)
    if blanks <= 1 || breaksPage, hasOpenBracket(before), closesBracket(line) { return true }
    if endsSentence(before) {
      if startsLow { return blanks == 0 || breaksPage || (blanks == 1 && isBracketed(line)) }
      if opensImprint(line) || standsAlone(index) { return false }
      guard blanks == 0 || breaksPage else { return false }
      return !measure.endsEarly(before, firstWord: firstWordWidth(line), inSentence: false)
    }
    // Some extractors leave a page's margin as empty lines, without a form feed.
    if startsLow { return blanks <= 8 || breaksPage }
    // A lead-in ends as a sentence does.
    if endsWithColon(before), index > salutation {
      return (blanks == 0 || breaksPage) && !standsAlone(index)
        && !measure.endsEarly(before, firstWord: firstWordWidth(line), inSentence: false)
    }
    if isOpenEnded(before) { return blanks <= 1 || breaksPage }
    if index < 40, opensWithLabel(line) { return false }
    if index < salutation { return blanks == 0 && isEntry(before, wrappedTo: line) }
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
    let last = tokens[line.tokens].last { $0.span.count == 1 && bytes[Int($0.start)] & 0xFE == UInt8(ascii: "(") }
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

  /// Whether the line is nothing but words in brackets.
  private func isBracketed(_ line: TextLine) -> Bool {
    guard let first = tokens[line.tokens].first, let last = tokens[line.tokens].last else { return false }
    return isMark(first, "(") && isMark(last, ")")
  }

  /// Whether a short line without a stop cannot be the start of a sentence that the next line goes on with.
  private func standsAlone(_ index: Int) -> Bool {
    let line = lines[index]
    guard !holdsStop(line), !isOpenEnded(line), !isClause(line), line.tokens.count <= 12,
      tokens[line.tokens].first?.isCapitalised == true,
      let next = lines[(index + 1)...].firstIndex(where: { !$0.isBlank && $0.role == .text })
    else { return false }
    return !opensInLowerCase(lines[next])
      && measure.endsEarly(line, firstWord: firstWordWidth(lines[next]), inSentence: true)
  }

  /// `Inspection dates: …`, `Lead inspector: …`: a line of a letterhead of its own.
  private func opensWithLabel(_ line: TextLine) -> Bool {
    let own = tokens[line.tokens].prefix(5)
    return own.first?.isCapitalised == true && own.dropFirst().contains { isMark($0, ":") }
  }

  /// Whether the line is nothing but the address of a page or a mailbox.
  private func isAddress(_ line: TextLine) -> Bool {
    guard line.tokens.count == 1, let first = tokens[line.tokens].first else { return false }
    return first.kind == .url || first.kind == .email
  }

  /// `Name, post, body`: an entry of those whom a letter goes to, as long as a line can be, and its rest.
  private func isEntry(_ line: TextLine, wrappedTo next: TextLine) -> Bool {
    guard addressesPartners, line.width >= 60, tokens[line.tokens].contains(where: { isMark($0, ",") }),
      !tokens[next.tokens].prefix(8).contains(where: { isMark($0, ",") })
    else { return false }
    return !measure.endsEarly(line, firstWord: firstWordWidth(next), inSentence: false)
  }

  /// Whether the line opens the imprint of the inspectorate, which follows the text without a blank line.
  private func opensImprint(_ line: TextLine) -> Bool {
    [
      "The Office for Standards in Education", "If you would like a copy of this document",
      "You may reuse this information",
    ]
    .contains { bytes[line.span.range].starts(with: $0.utf8) }
  }

  private func closesBracket(_ line: TextLine) -> Bool {
    let first = tokens[line.tokens].first { $0.span.count == 1 && bytes[Int($0.start)] & 0xFE == UInt8(ascii: "(") }
    return first.map { isMark($0, ")") } ?? false
  }

  private func isItem(_ line: TextLine) -> Bool {
    ListMark.opening(tokens[line.tokens], in: bytes) != nil
  }

  func firstWordWidth(_ line: TextLine) -> Int {
    var width = 0
    for byte in bytes[line.start..<line.end] {
      if byte.isASCIISpace { break }
      if byte & 0xC0 != 0x80 { width += 1 }
    }
    return width
  }

  /// Whether the first word, past opening marks, is in lower case.
  func opensInLowerCase(_ line: TextLine) -> Bool {
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
    reads(token, "cc") || reads(token, "bcc") || reads(token, "enc") || reads(token, "encl.")
  }

  /// Whether a token is a word as it is written here.
  func reads(_ token: Token, _ word: StaticString) -> Bool {
    token.span.count == word.utf8CodeUnitCount
      && UnsafeBufferPointer(rebasing: bytes[token.span.range]).equals(word)
  }

  /// Whether the last token, closing marks and footnotes aside, is the end of a sentence, or closes a bracket
  /// that was opened behind one.
  func endsSentence(_ line: TextLine) -> Bool {
    if let last = tokens[line.tokens].last, isMark(last, ")"),
      let opening = line.tokens.last(where: { isMark(tokens[$0], "(") }), opening > line.tokens.lowerBound,
      tokens[opening - 1].kind == .terminator
    {
      return true
    }
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
  func isOpenEnded(_ line: TextLine) -> Bool {
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
}
