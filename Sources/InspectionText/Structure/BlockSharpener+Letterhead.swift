// The letterhead of a letter or report, the names of those who inspected, and the close.

extension BlockSharpener {
  func markLetterhead(_ drafts: inout [BlockBuilder.Draft]) {
    let end = isLetter ? salutation ?? 0 : firstBody
    for index in drafts[..<end].indices
    where drafts[index].block.kind != .pageFurniture && drafts[index].block.kind != .boilerplate {
      // A report may say in a sentence, above its table, what it judges.
      if isReport, isStatement(drafts[index]) { continue }
      let isCell =
        isReport && (drafts[index].heading != nil || isGradeWord(drafts[index]) || isTableHead(drafts[index]))
      // The last headings before the text belong to it.
      if let heading = drafts[index].heading, isReport, heading.grade == nil, !Self.judged.contains(heading.role),
        !isFollowedByGrade(index, drafts), opensText(index, drafts)
      {
        continue
      }
      drafts[index].block.kind = isCell ? .tableCell : .letterhead
    }
    if isLetter, let salutation {
      for index in drafts.indices
      where index > salutation && index < firstBody && drafts[index].block.kind == .paragraph {
        drafts[index].block.kind = .heading
      }
    }
  }

  func isTableHead(_ draft: BlockBuilder.Draft) -> Bool {
    (["judgement", "grade", "judgement grade", "judgment", "judgment grade"] as [StaticString])
      .contains { text.reads(draft.tokens, $0) }
  }

  /// The sections that are judged: above the text their names are labels of the table.
  static let judged: [Section.Role] = [.helpAndProtection, .childrenInCare, .careLeavers, .leaders]

  func isFollowedByGrade(_ index: Int, _ drafts: [BlockBuilder.Draft]) -> Bool {
    drafts[(index + 1)...].prefix(2).contains { isGradeWord($0) }
  }

  /// Whether only headings and furniture stand between a block and the first running text.
  func opensText(_ index: Int, _ drafts: [BlockBuilder.Draft]) -> Bool {
    drafts[(index + 1)..<max(firstBody, index + 1)].allSatisfy { $0.heading != nil || $0.block.kind == .pageFurniture }
  }

  /// The names below `Inspection team` and `Local area partnership details`, and those that close a letter without a greeting.
  func markTeam(_ drafts: inout [BlockBuilder.Draft]) {
    var isTeam = false
    for index in drafts.indices where drafts[index].block.kind != .pageFurniture {
      if let heading = drafts[index].heading {
        let words = text.words(drafts[index].tokens)
        isTeam =
          heading.role == .about && drafts[index].block.kind == .heading
          && (words.hasSuffix("inspection team") || words.hasSuffix("partnership details"))
      } else if isTeam, drafts[index].block.kind == .paragraph, !isStatement(drafts[index]) {
        drafts[index].block.kind = .letterhead
      }
    }
    guard isLetter, !drafts.contains(where: { $0.block.kind == .signOff }) else { return }
    guard let last = drafts.lastIndex(where: { $0.block.kind == .paragraph }), last > firstBody else { return }
    let words = text.words(drafts[last].tokens)
    guard words == "her majesty's inspector" || words == "his majesty's inspector" else { return }
    drafts[last].block.kind = .signOff
    if drafts[last - 1].tokens.count <= 5 { drafts[last - 1].block.kind = .signOff }
  }

  func markClose(_ drafts: inout [BlockBuilder.Draft]) {
    var hasClosed = false
    for index in drafts.indices where index >= firstBody && drafts[index].block.kind != .pageFurniture {
      let opening = drafts[index].tokens.prefix(14)
      if Self.boilerplate.contains(where: { text.opens(opening, with: $0) }) || isCopyrightNote(opening) {
        drafts[index].block.kind = .boilerplate
        drafts[index].heading = nil
        hasClosed = true
      } else if drafts[index].isClosing {
        drafts[index].block.kind = .signOff
        hasClosed = true
      } else if hasClosed, isLetter || isReport {
        let before = drafts[..<index].last { $0.block.kind != .pageFurniture }
        drafts[index].block.kind = before?.block.kind == .boilerplate ? .boilerplate : .signOff
        if drafts[index].heading != nil, isReport { hasClosed = false; drafts[index].block.kind = .heading }
      }
    }
  }

  private func isCopyrightNote(_ tokens: ArraySlice<Int>) -> Bool {
    tokens.contains { text.isWord($0, "crown") } && text.words(tokens).holds("crown copyright")
  }

  /// How the imprints of the inspectorate open.
  static let boilerplate: [StaticString] = [
    "the office for standards in education", "if you are not happy with the inspection",
    "any complaints about the inspection",
    "if you would like a copy of this document", "you may reuse this information", "you may copy all or parts",
    "this publication is available at",
    "interested in our work", "if you would like ofsted to send", "further copies of this report",
    "this document may be reproduced",
    "to receive regular email alerts", "you can search for published", "w www gov uk", "piccadilly gate",
  ]
}
