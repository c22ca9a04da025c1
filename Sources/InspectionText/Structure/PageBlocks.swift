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
      for part in parts(first..<token) {
        let span = TextSpan(Int(tokens[part.lowerBound].start), Int(tokens[part.upperBound - 1].end))
        drafts.append(
          BlockBuilder.Draft(block: Block(span: span, kind: block.kind, source: block.source), tokens: Array(part)))
      }
    }
    return drafts
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
