// Headings that no list holds.

extension BlockSharpener {
  /// A short line that opens with a capital, ends without a stop, and has text below it.
  func markHeadings(_ drafts: inout [BlockBuilder.Draft]) {
    let isPage = drafts.contains { $0.block.source != nil }
    for index in drafts.indices where index >= (isLetter || isReport ? firstBody : 0) {
      guard drafts[index].block.kind == .paragraph, !isPage else { continue }
      guard looksLikeHeading(drafts[index]) else { continue }
      guard
        let next = drafts[(index + 1)...].firstIndex(where: {
          $0.block.kind != .pageFurniture && $0.block.kind != .boilerplate
        })
      else { continue }
      guard [.paragraph, .listItem, .heading, .blockQuote].contains(drafts[next].block.kind) else { continue }
      drafts[index].block.kind = .heading
    }
  }

  func looksLikeHeading(_ draft: BlockBuilder.Draft) -> Bool {
    guard (1...20).contains(draft.tokens.count), let first = draft.tokens.first, let last = draft.tokens.last else {
      return false
    }
    let opening = text.tokens[first]
    guard opening.isCapitalised || opening.kind == .quotationMark || opening.kind == .number else { return false }
    switch text.tokens[last].kind {
    case .word, .number, .abbreviation, .footnote, .money, .percentage: break
    case .terminator: return text.text(last) == "?" && draft.tokens.count <= 16
    case .punctuation: return text.text(last) == ")"
    case .quotationMark: break
    default: return false
    }
    return !draft.tokens.dropLast().contains { text.tokens[$0].kind == .terminator }
  }
}
