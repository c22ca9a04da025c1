/// Sharpens the kinds of blocks by what is known of the document: its letterhead, its close, its table of
/// grades, its table of contents, its headings.
struct BlockSharpener {
  let text: TokenText
  let kind: DocumentKind
  /// The index of the salutation's block, if there is one.
  private(set) var salutation: Int?

  /// The index of the first block of running text.
  var firstBody = 0

  init(text: TokenText, kind: DocumentKind, salutation: Int?) {
    self.text = text
    self.kind = kind
    self.salutation = salutation
  }

  var isReport: Bool { kind.isReport }
  var isLetter: Bool { kind.isLetter }

  /// Changes the kinds of the blocks in place.
  mutating func sharpen(_ drafts: inout [BlockBuilder.Draft]) {
    firstBody = bodyStart(drafts)
    markContents(&drafts)
    if isLetter || isReport { markLetterhead(&drafts) }
    markClose(&drafts)
    if kind == .pressRelease || kind == .other { markPageWords(&drafts) }
    if kind == .pressRelease { markPreamble(&drafts) }
    markTeam(&drafts)
    if kind == .sendReport { joinResponsibleBodies(&drafts) }
    markHeadings(&drafts)
    if kind == .pressRelease {
      markHeadline(&drafts)
      markAsides(&drafts)
    }
    if isReport {
      joinTitle(&drafts)
      joinRows(&drafts)
      markDescriptions(&drafts)
    }
  }

  // MARK: What several steps ask

  /// A letter's text starts behind its salutation and title; a report's with the first full paragraph that
  /// stands behind its facts.
  func bodyStart(_ drafts: [BlockBuilder.Draft]) -> Int {
    if isLetter, let salutation {
      let next = (salutation + 1..<drafts.count).first { isRunningText(drafts[$0]) }
      return next ?? drafts.count
    }
    guard isReport else { return drafts.indices.first { isRunningText(drafts[$0]) } ?? 0 }
    return drafts.indices.first { drafts[$0].tokens.count > 14 && isRunningText(drafts[$0]) && isStatement(drafts[$0]) }
      ?? 0
  }

  func isRunningText(_ draft: BlockBuilder.Draft) -> Bool {
    guard draft.block.kind == .paragraph || draft.block.kind == .listItem, draft.tokens.count > 6 else { return false }
    return draft.tokens.contains { text.tokens[$0].kind == .terminator } || draft.tokens.count > 20
  }

  /// Whether a block is nothing but one grade, or several in a column.
  func isGradeWord(_ draft: BlockBuilder.Draft) -> Bool {
    guard draft.tokens.count <= 24 else { return false }
    var words = text.words(draft.tokens).split(separator: " ").map(String.init)
    guard !words.isEmpty else { return false }
    while !words.isEmpty { if HeadingRecogniser.dropGrade(&words) == nil { return false } }
    return true
  }

  func isStatement(_ draft: BlockBuilder.Draft) -> Bool {
    guard draft.tokens.count >= 8, draft.heading == nil, let last = draft.tokens.last else { return false }
    return text.tokens[last].kind == .terminator && !text.words(draft.tokens).holds("lead inspector")
  }

  func isSingleGrade(_ draft: BlockBuilder.Draft) -> Bool {
    var words = text.words(draft.tokens).split(separator: " ").map(String.init)
    return HeadingRecogniser.dropGrade(&words) != nil && words.isEmpty
  }

  mutating func join(_ drafts: inout [BlockBuilder.Draft], at index: Int) {
    let next = drafts.remove(at: index + 1)
    drafts[index].block.span = drafts[index].block.span.union(next.block.span)
    drafts[index].tokens += next.tokens
    if firstBody > index { firstBody -= 1 }
    if let place = salutation, place > index { salutation = place - 1 }
  }
}
