/// What the place of a sentence makes of it, whatever it says.
struct SentenceRoles {
  /// What a sentence is.
  enum Role: Sendable {
    /// It judges by its own words.
    case running
    /// An item of a list that says what a visit looked at: neutral.
    case scope
    /// An item of a list that says what needs to improve: negative, though no word of it judges.
    case toImprove
    /// A part of such a list that tells in whole sentences what is wrong, and what is not: it judges by its own
    /// words where it has any.
    case told
  }

  private var roles: [Role] = []
  /// Whether each sentence belongs to a list of concerns.
  private var areListed: [Bool] = []

  init(_ segmentation: Segmentation) {
    var leadIn = Role.running
    // Reports on special educational needs tell their findings in lists, and most list their concerns apart from them.
    let tables = segmentation.kind == .sendReport ? segmentation.sections.filter { $0.isTable(in: segmentation) } : []
    for sentence in segmentation.sentences {
      let isItem = sentence.kind == .listItem || segmentation.blocks[sentence.block].kind == .listItem
      let mayBeListed = sentence.isScored && (isItem || !tables.isEmpty)
      let section = mayBeListed ? segmentation.section(of: sentence) : nil
      let isInTable = section.map(tables.contains) ?? false
      guard let section, isItem || isInTable && Self.isRow(sentence, in: segmentation) else {
        leadIn = Self.leadIn(sentence, in: segmentation)
        roles.append(.running)
        areListed.append(false)
        continue
      }
      let role = Self.role(of: sentence, in: section, of: segmentation) ?? leadIn
      roles.append(role)
      areListed.append(role == .told ? isInTable || tables.isEmpty : role != .running)
    }
  }

  /// What its section makes of an item; `nil` where that says nothing.
  private static func role(of sentence: Sentence, in section: Section, of segmentation: Segmentation) -> Role? {
    switch section.role {
    case .needsToImprove, .priorityAction:
      if listsNothing(sentence, in: segmentation) { return .running }
      return segmentation.kind == .sendReport && section.role == .needsToImprove ? .told : .toImprove
    case .statedConcerns, .scope: return .scope
    default: return nil
    }
  }

  /// Whether a sentence may be a row of a table, whose items have no marks.
  private static func isRow(_ sentence: Sentence, in segmentation: Segmentation) -> Bool {
    guard let last = sentence.tokens.last else { return false }
    let end = segmentation.document[segmentation.tokens[last].span]
    return end == "." || end == ":"
  }

  /// Whether an item says that there is none: `There are no areas for priority action.`
  private static func listsNothing(_ sentence: Sentence, in segmentation: Segmentation) -> Bool {
    let words = sentence.tokens.prefix(16).map { segmentation.document[segmentation.tokens[$0].span].lowercased() }
    // Behind the mark.
    guard let first = words.prefix(4).firstIndex(where: Self.openings.contains),
      let negation = words[first...].prefix(6).firstIndex(where: { $0 == "no" || $0 == "not" })
    else { return false }
    return words[negation...].contains(where: Self.kindsOfItem.contains)
  }

  /// How a sentence opens that says what was found, and asks for nothing.
  private static let openings: Set<String> = ["inspection", "inspectors", "no", "there", "visit"]

  /// What lists of this kind hold.
  private static let kindsOfItem: Set<String> = ["actions", "areas", "priorities", "recommendations"]

  /// What a sentence that ends in a colon makes of the list behind it: `What we have to improve:` names concerns, and
  /// `The board requires improvement because:` is followed by findings.
  private static func leadIn(_ sentence: Sentence, in segmentation: Segmentation) -> Role {
    guard let last = sentence.tokens.last, segmentation.tokens[last].kind != .terminator,
      segmentation.tokens[last].span.count == 1, segmentation.document[segmentation.tokens[last].span] == ":"
    else { return .running }
    let words = segmentation.document[sentence.span].lowercased()
    let isOther = ["improved", "improvements", "because"].contains(where: words.holds)
    return words.holds("improve") && !isOther ? .toImprove : .running
  }

  /// What a sentence is.
  func role(of sentence: Int) -> Role { roles[sentence] }

  /// Whether a sentence belongs to a list of concerns. What is told above such a list is none of its own.
  func isListed(_ sentence: Int) -> Bool { areListed[sentence] }

  /// Whether a sentence holds no phrases, because its place judges.
  func holdsNoPhrases(_ sentence: Int) -> Bool { roles[sentence] == .toImprove || roles[sentence] == .scope }
}

extension Section {
  /// Whether it is headed *areas for improvement*, *areas for priority action* or the like.
  fileprivate func isTable(in segmentation: Segmentation) -> Bool {
    guard role == .needsToImprove || role == .priorityAction, let heading else { return false }
    return segmentation.document[heading].lowercased().hasPrefix("area")
  }
}
