/// Finds what stands between marks, or is set off as a block.
struct QuotedSpanFinder {
  /// What was found.
  struct Findings {
    /// In the order of the text, an outer one before those nested in it.
    var spans: [QuotedSpan] = []
    var diagnostics: [Diagnostic] = []
  }

  /// How many paragraphs an unclosed quotation may run on to find its closer.
  private static let farthestCloser = 8

  let bytes: UnsafeBufferPointer<UInt8>
  let paragraphs: [QuotationParagraph]

  private let marks: [[QuotationMark]]
  private var paired: [PairedMarks] = []
  private var findings = Findings()

  init(
    bytes: UnsafeBufferPointer<UInt8>, paragraphs: [QuotationParagraph], tokens: [Token], words: QuotationVocabulary
  ) {
    self.bytes = bytes
    self.paragraphs = paragraphs
    let scanner = QuotationMarkScanner(bytes: bytes)
    let costs = QuotationMarkCosts(bytes: bytes, tokens: tokens, words: words)
    marks = paragraphs.map { paragraph in
      var found = scanner.marks(in: paragraph)
      if !found.isEmpty { costs.weigh(&found, tokens: paragraph.tokens) }
      return found
    }
  }

  /// The quotations of the document.
  mutating func find(elements: [TextSpan], leadIns: (Int) -> Bool) -> Findings {
    pairMarks()
    for index in paragraphs.indices {
      addPairs(of: index)
      addBlock(index, leadIns: leadIns)
    }
    addElements(elements)
    findings.spans.sort { $0.content < $1.content }
    nest()
    linkContinuations()
    findings.diagnostics.append(contentsOf: strayDiagnostics())
    findings.diagnostics.sort { ($0.span?.start ?? 0) < ($1.span?.start ?? 0) }
    return findings
  }

  // MARK: Marks

  /// The glyph that opens a paragraph, if a mark does.
  private func openingGlyph(of index: Int) -> QuotationMark.Glyph? {
    guard index < paragraphs.count, let first = marks[index].first, first.start == Int(paragraphs[index].span.start),
      first.opening < 2.5, first.neither > 0.5
    else { return nil }
    let isDoubled =
      marks[index].count > 1 && marks[index][1].start == first.end && marks[index][1].glyph == first.glyph
    return isDoubled ? first.glyph.doubled ?? first.glyph : first.glyph
  }

  private mutating func pairMarks() {
    paired = marks.indices.map { index in
      marks[index].isEmpty
        ? PairedMarks() : QuotationPairing.pairs(of: marks[index], continuation: openingGlyph(of: index + 1))
    }
  }

  private mutating func addPairs(of index: Int) {
    for pair in paired[index].pairs {
      var end = pair.close?.lowerBound ?? Int(paragraphs[index].span.end)
      var close = pair.close
      let continued = openingGlyph(of: index + 1).map { $0.isDouble == pair.openGlyph.isDouble } ?? false
      if close == nil, !continued, let later = laterCloser(of: pair, after: index) {
        close = later
        end = later.lowerBound
      }
      let content = trimmed(pair.open.upperBound..<end)
      guard !content.isEmpty else { continue }
      let isClosed = close.map { !$0.isEmpty } ?? false
      findings.spans.append(
        QuotedSpan(
          content: TextSpan(content), whole: TextSpan(pair.open.lowerBound, close?.upperBound ?? end),
          presentation: .marks, paragraph: index, isClosed: isClosed))
      diagnose(pair, isClosed: isClosed, continued: continued, content: TextSpan(content))
    }
  }

  /// The closer that an unclosed quotation finds in a later paragraph, which is taken from that paragraph's strays.
  private mutating func laterCloser(of pair: PairedMarks.Pair, after index: Int) -> Range<Int>? {
    var later = index + 1
    while later < min(paragraphs.count, index + Self.farthestCloser), openingGlyph(of: later) == nil,
      paragraphs[later].kind != .heading, paragraphs[later].kind != .boilerplate
    {
      for (place, mark) in marks[later].enumerated() {
        guard mark.glyph.isDouble == pair.openGlyph.isDouble, mark.closing <= 0.6, mark.neither >= 1.5,
          !paired[later].pairs.contains(where: { covers($0, mark.start) })
        else { continue }
        paired[later].strays.removeAll { $0 == place }
        return mark.start..<mark.end
      }
      later += 1
    }
    return nil
  }

  private func covers(_ pair: PairedMarks.Pair, _ offset: Int) -> Bool {
    pair.open.lowerBound <= offset && offset < pair.close?.upperBound ?? Int.max
  }

  // MARK: Blocks and elements

  private mutating func addBlock(_ index: Int, leadIns: (Int) -> Bool) {
    let paragraph = paragraphs[index]
    var range = paragraph.span.range
    var isBlock = paragraph.kind == .blockQuote
    if bytes[range.lowerBound] == UInt8(ascii: ">") {
      isBlock = true
      range = trimmed(range.lowerBound + 1..<range.upperBound)
    } else if !isBlock {
      isBlock = paragraph.kind == .paragraph && index > 0 && openingGlyph(of: index) == nil && leadIns(index)
    }
    guard isBlock, !range.isEmpty, !isQuotedWhole(range, in: index) else { return }
    findings.spans.append(
      QuotedSpan(
        content: TextSpan(range), whole: TextSpan(range), presentation: .block, paragraph: index))
  }

  /// Whether marks already enclose nearly all of a block.
  private func isQuotedWhole(_ range: Range<Int>, in index: Int) -> Bool {
    guard let first = marks[index].first, let last = marks[index].last else { return false }
    return first.start == range.lowerBound && (last.end == range.upperBound || !paired[index].pairs.isEmpty)
  }

  /// What the page marks as quoted; what marks set off as well is there already.
  private mutating func addElements(_ elements: [TextSpan]) {
    guard !elements.isEmpty else { return }
    var known = Set(findings.spans.map(\.content))
    for element in elements where element.end <= bytes.count {
      let content = trimmed(element.range)
      let index = paragraphs.partitioningIndex { $0.span.start > element.start } - 1
      guard !content.isEmpty, index >= 0, paragraphs[index].span.contains(element),
        known.insert(TextSpan(content)).inserted
      else { continue }
      findings.spans.append(
        QuotedSpan(content: TextSpan(content), whole: element, presentation: .element, paragraph: index))
    }
  }

  // MARK: Nesting and continuation

  private mutating func nest() {
    var stack: [Int] = []
    for index in findings.spans.indices {
      while let last = stack.last, !findings.spans[last].content.contains(findings.spans[index].content) {
        stack.removeLast()
      }
      findings.spans[index].parent = stack.last
      stack.append(index)
    }
  }

  private mutating func linkContinuations() {
    var last: Int?
    for index in findings.spans.indices where findings.spans[index].parent == nil {
      defer { last = index }
      guard let previous = last else { continue }
      let span = findings.spans[index]
      let before = findings.spans[previous]
      guard span.paragraph == before.paragraph + 1 || isEmptyBlock(before.paragraph + 1, span.paragraph) else {
        continue
      }
      let opens = Int(span.whole.start) == Int(paragraphs[span.paragraph].span.start)
      if span.presentation == .marks, before.presentation == .marks, !before.isClosed, opens,
        isDouble(span) == isDouble(before)
      {
        findings.spans[index].continues = previous
      } else if span.presentation == .block, before.presentation == .block {
        findings.spans[index].continues = previous
      }
    }
  }

  /// Whether a double mark opens a quotation, or two single ones.
  private func isDouble(_ span: QuotedSpan) -> Bool {
    let marks = marks[span.paragraph]
    guard let place = marks.firstIndex(where: { $0.start == Int(span.whole.start) }) else { return false }
    return marks[place].glyph.isDouble
      || place + 1 < marks.count && marks[place + 1].start == marks[place].end
        && marks[place + 1].end <= Int(span.content.start)
  }

  /// Whether the paragraphs between hold nothing but the prefix of a block.
  private func isEmptyBlock(_ first: Int, _ end: Int) -> Bool {
    first < end && end - first <= 2
      && (first..<end).allSatisfy { index in
        let range = paragraphs[index].span.range
        return bytes[range.lowerBound] == UInt8(ascii: ">")
          && trimmed(range.lowerBound + 1..<range.upperBound).isEmpty
      }
  }

  // MARK: Diagnostics

  private mutating func diagnose(_ pair: PairedMarks.Pair, isClosed: Bool, continued: Bool, content: TextSpan) {
    let open = TextSpan(pair.open)
    if !isClosed, !continued {
      findings.diagnostics.append(
        Diagnostic(
          .quotationUnclosed, .warning, "A quotation is opened and not closed; it ends with its paragraph.", at: open))
    }
    if pair.openGlyph == .rightSingle || pair.openGlyph == .rightDouble {
      findings.diagnostics.append(
        Diagnostic(.quotationReversed, .note, "A closing mark opens a quotation.", at: open))
    }
    guard isClosed, let close = pair.close, let glyph = pair.closeGlyph else { return }
    if glyph.isDouble != pair.openGlyph.isDouble {
      findings.diagnostics.append(
        Diagnostic(.quotationMismatched, .note, "A quotation is closed by a mark of another kind.", at: TextSpan(close))
      )
    }
    let isLow = pair.openGlyph == .lowSingle || pair.openGlyph == .lowDouble
    if !isLow, glyph == .leftSingle || glyph == .leftDouble {
      findings.diagnostics.append(
        Diagnostic(.quotationReversed, .note, "An opening mark closes a quotation.", at: TextSpan(close)))
    }
  }

  private func strayDiagnostics() -> [Diagnostic] {
    paired.indices.flatMap { index in
      paired[index].strays.map { stray in
        let mark = marks[index][stray]
        return Diagnostic(
          .quotationUnopened, .warning, "A quotation mark closes nothing that was opened; it is left out.",
          at: TextSpan(mark.start, mark.end))
      }
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while case let length = WhiteSpace.length(at: start, in: bytes, before: end), length > 0 { start += length }
    while case let length = WhiteSpace.length(upTo: end, in: bytes, from: start), length > 0 { end -= length }
    return start..<end
  }
}
