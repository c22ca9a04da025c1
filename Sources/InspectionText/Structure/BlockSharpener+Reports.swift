// The title, the table of grades and the table of contents of a report.

extension BlockSharpener {
  /// Joins the lines of a report's title, which was wrapped before a capital, and makes it a heading.
  mutating func joinTitle(_ drafts: inout [BlockBuilder.Draft]) {
    let openings: [StaticString] = ["inspection of", "reinspection of", "area send", "joint local area", "joint area"]
    let limit = min(drafts.count, 8, max(firstBody, 1))
    guard
      let index = (0..<limit).first(where: { index in
        let words = drafts[index].tokens.prefix(8)
        return drafts[index].tokens.count <= 60 && openings.contains { text.opens(words, with: $0) }
      })
    else { return }
    drafts[index].block.kind = .heading
    while index + 1 < drafts.count, !Self.isCompleteTitle(text.words(drafts[index].tokens)),
      (1...8).contains(drafts[index + 1].tokens.count),
      drafts[index + 1].block.kind == .letterhead, !text.opens(drafts[index + 1].tokens, with: "inspection date")
    {
      join(&drafts, at: index)
    }
  }

  /// Whether a title has come to the noun that ends it.
  static func isCompleteTitle(_ words: String) -> Bool {
    words.split(separator: " ").contains { ["services", "partnership", "leavers", "protection"].contains($0) }
  }

  /// Joins the label of a grade to the grade that stands behind it: a row of the table is one unit.
  mutating func joinRows(_ drafts: inout [BlockBuilder.Draft]) {
    var index = 0
    while index + 1 < min(firstBody, drafts.count) {
      let isLabel = drafts[index].block.kind == .tableCell && !isGradeWord(drafts[index])
      let isHead = text.reads(drafts[index].tokens, "judgement") && text.reads(drafts[index + 1].tokens, "grade")
      if isHead || (isLabel && isSingleGrade(drafts[index + 1]) && drafts[index + 1].block.kind == .tableCell) {
        join(&drafts, at: index)
      }
      index += 1
    }
  }

  /// The entries below `Contents`, up to where the first of them comes again as a heading.
  mutating func markContents(_ drafts: inout [BlockBuilder.Draft]) {
    guard let contents = drafts.indices.first(where: { text.reads(drafts[$0].tokens, "contents") }) else { return }
    guard let first = drafts.indices.first(where: { $0 > contents && drafts[$0].block.kind != .pageFurniture }) else {
      return
    }
    let prose = drafts.indices.first {
      $0 > first && isRunningText(drafts[$0]) && (isStatement(drafts[$0]) || drafts[$0].tokens.count > 20)
    }
    guard let prose else { return }
    // The headings above the first paragraph say again what entries said; lesser ones may stand below them.
    func entry(_ index: Int) -> [String] { HeadingRecogniser.words(of: words(drafts[index])) }
    let entries = (first..<prose).map { drafts[$0].block.kind == .pageFurniture ? [] : entry($0) }
    var end = prose
    var lesser = 0
    for index in entries.indices.reversed() where !entries[index].isEmpty && lesser < 4 {
      // What ends with the number of a page is an entry.
      if let last = drafts[first + index].tokens.last, text.tokens[last].kind == .number { break }
      if entries[..<index].contains(entries[index]) {
        end = first + index
      } else if end < prose {
        break
      } else {
        lesser += 1
      }
    }
    guard end - contents < 120 else { return }
    for index in contents..<end where drafts[index].block.kind != .pageFurniture {
      drafts[index].block.kind = .boilerplate
      drafts[index].heading = nil
    }
    // A summary may stand above the contents; the judgement above the grades does not open the text.
    if let summary = drafts[..<contents].firstIndex(where: {
      $0.heading?.role == .headlineFindings && $0.heading?.grade == nil && $0.block.kind == .heading
    }), let body = drafts[summary..<contents].firstIndex(where: { isRunningText($0) }) {
      firstBody = body
    } else if firstBody < end {
      let summary = drafts[end..<prose].firstIndex { $0.heading?.role == .headlineFindings }
      firstBody = summary.map { $0 + 1 } ?? prose
    }
  }

  /// What every report of a time says in the same words, or counts: what the grades mean, and how many children live in
  /// the area. None of it is about how well they are served.
  func markDescriptions(_ drafts: inout [BlockBuilder.Draft]) {
    var isDescription = false
    for index in drafts.indices where drafts[index].block.kind != .pageFurniture {
      if drafts[index].block.kind == .heading {
        let heading = words(drafts[index])
        // Below *What the inspection judgements mean*.
        if isDescription, heading == "the local authority" || heading == "the lscb" { continue }
        isDescription = drafts[index].heading?.role == .about && Self.opensDescription(heading)
      } else if isDescription {
        drafts[index].block.kind = .boilerplate
      }
    }
  }

  private static func opensDescription(_ heading: String) -> Bool {
    heading.hasPrefix("what the inspection judgements mean") || heading.hasPrefix("what the inspection judgments mean")
      || heading.hasSuffix("in this area")
  }

  func words(_ draft: BlockBuilder.Draft) -> String { text.words(draft.tokens) }
}
