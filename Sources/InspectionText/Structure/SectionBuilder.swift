/// Cuts the blocks of a document into sections.
struct SectionBuilder {
  let text: TokenText
  let kind: DocumentKind
  let drafts: [BlockBuilder.Draft]
  let firstBody: Int

  private var isReport: Bool { kind.isReport }
  private var isLetter: Bool { kind.isLetter }

  /// The sections, in order; together they hold every block.
  func sections() -> [Section] {
    var starts: [(index: Int, role: Section.Role, grade: Grade?)] = []
    func open(_ index: Int, _ role: Section.Role, grade: Grade? = nil) {
      if starts.last?.index == index { starts.removeLast() }
      starts.append((index, role, grade))
    }
    guard !drafts.isEmpty else { return [] }
    open(0, isLetter || isReport || drafts[0].block.kind == .letterhead ? .letterhead : .body)
    for (index, draft) in drafts.enumerated() where draft.block.kind != .pageFurniture {
      let isHeading =
        (draft.heading != nil || (kind == .pressRelease && !draft.isHeadline)) && draft.block.kind == .heading
      if let role = role(at: index, after: starts.last!.role),
        role != starts.last!.role || (isHeading && !isRepeated(index, since: starts.last!.index))
      {
        open(index, role, grade: draft.heading?.grade)
      }
    }
    return starts.enumerated().map { place, start in
      let end = place + 1 < starts.count ? starts[place + 1].index : drafts.count
      let last = drafts[start.index..<end].map(\.block.span.end).max()!
      let isHeading = drafts[start.index].block.kind == .heading
      return Section(
        span: TextSpan(Int(drafts[start.index].block.span.start), Int(last)),
        heading: isHeading ? headingSpan(drafts[start.index]) : nil, role: start.role, grade: start.grade)
    }
  }

  private static let judged: [Section.Role] = [.helpAndProtection, .childrenInCare, .careLeavers, .leaders]

  /// The role of the section that a block opens; `nil` when it goes on with the one before.
  private func role(at index: Int, after role: Section.Role) -> Section.Role? {
    let draft = drafts[index]
    switch draft.block.kind {
    case .boilerplate
    where kind == .pressRelease && (text.reads(draft.tokens, "ends") || text.reads(draft.tokens, "end")):
      return .about
    case .boilerplate:
      return isLetter || isReport
        ? (index > firstBody ? .about : role == .letterhead || role == .grades ? .letterhead : nil) : nil
    case .signOff: return isLetter || isReport ? .signOff : nil
    case .tableCell: return isReport && index < firstBody ? .grades : nil
    case .letterhead, .salutation: return nil
    // `Summary` and `Inspection findings` below the heading of a judged area are parts of its section.
    case .heading
    where Self.judged.contains(role)
      && (text.reads(draft.tokens, "summary") || text.reads(draft.tokens, "inspection findings")):
      return nil
    // In a joint inspection leadership, and the board, are themes of the strengths and of what has to improve.
    case .heading
    where kind == .jointInspectionLetter && (role == .findings || role == .needsToImprove)
      && (draft.heading?.role == .leaders || text.words(draft.tokens).contains("safeguarding children board")):
      return nil
    // So is it in a report of 2014 or 2015, whose numbered recommendations stand below themes.
    case .heading
    where kind == .inspectionReport && (role == .needsToImprove || role == .priorityAction)
      && draft.heading?.role == .leaders && draft.heading?.grade == nil && isAboveRecommendation(index):
      return nil
    case .heading where draft.heading != nil && kind != .pressRelease && (kind != .other || drafts.count > 1):
      return draft.heading!.role
    default: break
    }
    if isLetter, index < firstBody, draft.block.kind == .heading, role == .letterhead { return .scope }
    if index == firstBody, role == .letterhead || role == .grades {
      return isLetter ? .scope : isReport ? .headlineFindings : nil
    }
    guard kind == .pressRelease else { return nil }
    let words = text.words(draft.tokens.prefix(4))
    if [
      "notes to editors", "notes for editors", "note to editors", "press contact", "media contact", "media enquiries",
      "ends",
    ].contains(where: { words.hasPrefix($0) }), draft.tokens.count <= 12 {
      return .about
    }
    if draft.block.kind == .heading, role != .about { return .body }
    if role == .letterhead, draft.block.kind != .letterhead { return .body }
    return nil
  }

  /// Whether a heading stands between a numbered paragraph, or the list's own heading, and the paragraph with the
  /// number that comes next.
  private func isAboveRecommendation(_ index: Int) -> Bool {
    let isText = { (draft: BlockBuilder.Draft) in draft.block.kind != .pageFurniture }
    guard let before = drafts[..<index].last(where: isText), let below = drafts[(index + 1)...].first(where: isText),
      let next = text.mark(of: below), case .number = next.style
    else { return false }
    return before.block.kind == .heading || text.mark(of: before).map { $0.value + 1 == next.value } == true
  }

  /// Whether a heading only says again, above a table, what the section's own heading said.
  private func isRepeated(_ index: Int, since start: Int) -> Bool {
    drafts[start].heading?.role == drafts[index].heading?.role
      && text.words(drafts[start].tokens).hasSuffix(text.words(drafts[index].tokens))
  }

  /// A heading without the grade that it repeats.
  private func headingSpan(_ draft: BlockBuilder.Draft) -> TextSpan {
    guard draft.heading?.grade != nil, let colon = draft.tokens.last(where: { text.text($0) == ":" }),
      colon > draft.tokens[0]
    else { return draft.block.span }
    return TextSpan(Int(draft.block.span.start), Int(text.tokens[colon - 1].end))
  }
}
