// The cells of the tables of a SEND report.

extension BlockSharpener {
  /// Joins the lines of a cell below `Responsible body`: the column is narrow, and a name is wrapped in it
  /// wherever it is full. A blank line ends a cell.
  mutating func joinResponsibleBodies(_ drafts: inout [BlockBuilder.Draft]) {
    let label = drafts.firstIndex {
      text.reads($0.tokens, "responsible body") || text.reads($0.tokens, "responsible bodies")
    }
    guard let label else { return }
    drafts[label].block.kind = .tableCell
    var index = label + 1
    while index < drafts.count, !text.words(drafts[index].tokens).hasSuffix("partnership details") {
      guard isCellLine(drafts[index]) else {
        index += 1
        continue
      }
      while index + 1 < drafts.count, isCellLine(drafts[index + 1]), isNextLine(drafts[index], drafts[index + 1]) {
        join(&drafts, at: index)
      }
      let words = text.words(drafts[index].tokens).split(separator: " ")
      if words.contains(where: { Self.bodies.contains(String($0)) }) { drafts[index].block.kind = .tableCell }
      index += 1
    }
  }

  private static let bodies: Set<String> = ["authority", "authorities", "board", "council", "icb", "nhs", "trust"]

  /// Whether a block is some words without a stop.
  private func isCellLine(_ draft: BlockBuilder.Draft) -> Bool {
    guard draft.heading == nil, (1...20).contains(draft.tokens.count),
      draft.block.kind == .paragraph || draft.block.kind == .heading
    else { return false }
    return text.tokens[draft.tokens[0]].isCapitalised
      && !draft.tokens.contains { text.tokens[$0].kind == .terminator || text.isColon($0) }
  }

  /// Whether nothing but one line's end stands between two blocks.
  private func isNextLine(_ draft: BlockBuilder.Draft, _ next: BlockBuilder.Draft) -> Bool {
    let between = text.bytes[Int(draft.block.span.end)..<max(Int(draft.block.span.end), Int(next.block.span.start))]
    return between.count(where: { $0 == 10 }) == 1 && !between.contains(12)
  }
}
