/// Takes the blocks that a page's markup gives, where plain text has to be read line by line.
struct PageBlocks {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]

  /// One draft a block of the page.
  func drafts(of page: PageLayout) -> [BlockBuilder.Draft] {
    var drafts: [BlockBuilder.Draft] = []
    var token = 0
    for block in page.blocks {
      while token < tokens.count, tokens[token].start < block.span.start { token += 1 }
      let first = token
      while token < tokens.count, tokens[token].start < block.span.end { token += 1 }
      let parts = parts(first..<token)
      var line = 0
      for part in parts {
        let span = TextSpan(Int(tokens[part.lowerBound].start), Int(tokens[part.upperBound - 1].end))
        let source = parts.count == 1 ? block.source : source(of: span, in: block, from: &line)
        drafts.append(
          BlockBuilder.Draft(block: Block(span: span, kind: block.kind, source: source), tokens: Array(part)))
      }
    }
    return drafts
  }

  /// The bytes that the lines of a part of a block came from; `line` moves on to the first of them.
  private func source(of span: TextSpan, in block: PageBlock, from line: inout Int) -> SourceRange? {
    while line < block.lines.count, block.lines[line].span.end <= span.start { line += 1 }
    let lines = block.lines[line...].prefix { $0.span.start < span.end }
    guard let first = lines.first, let last = lines.last else {
      // A block that knows nothing of its lines encloses each of them.
      return block.source.map { SourceRange(start: $0.start, end: $0.end, isExact: false) }
    }
    let isWhole = first.span.start == span.start && last.span.end == span.end
    return SourceRange(
      start: lines.map(\.source.start).min()!, end: lines.map(\.source.end).max()!,
      isExact: isWhole && lines.allSatisfy(\.source.isExact))
  }

  /// A line break inside a block of a page was put there on purpose: it ends a unit, unless the words run on.
  private func parts(_ range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range.dropFirst() where tokens[index].flags.contains(.lineStart) && !runsOn(index) {
      parts.append(start..<index)
      start = index
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }

  private func runsOn(_ index: Int) -> Bool {
    let before = tokens[index - 1]
    if before.kind == .word, FunctionWords.shared.isOpenEnded(bytes[before.span.range]) { return true }
    if before.kind == .punctuation, before.span.count == 1, [44, 40, 47].contains(bytes[Int(before.start)]) {
      return true
    }
    return tokens[index].kind == .word && !tokens[index].isCapitalised && before.kind != .terminator
  }
}
