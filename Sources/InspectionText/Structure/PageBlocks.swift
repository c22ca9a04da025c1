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
      guard token > first else { continue }
      drafts.append(
        BlockBuilder.Draft(
          block: Block(span: block.span, kind: block.kind, source: block.source), tokens: Array(first..<token)))
    }
    return drafts
  }
}
