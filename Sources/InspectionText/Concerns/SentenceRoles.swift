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

  private var roles: [Role]

  /// Whether a report on special educational needs lists its concerns apart from what it tells of them.
  private let listsApart: Bool

  private let segmentation: Segmentation

  init(_ segmentation: Segmentation) {
    self.segmentation = segmentation
    listsApart = segmentation.sections.contains { Self.listsAreas($0, in: segmentation) }
    var leadIn = Role.running
    roles = segmentation.sentences.map { sentence in
      let block = segmentation.blocks[sentence.block].kind
      let isItem = sentence.kind == .listItem || block == .listItem
      let section = sentence.isScored ? segmentation.section(of: sentence) : nil
      guard let section, isItem || Self.isRow(sentence, of: section, in: segmentation) else {
        leadIn = Self.leadIn(sentence, in: segmentation)
        return .running
      }
      switch section.role {
      case .needsToImprove, .priorityAction:
        if Self.listsNothing(sentence, in: segmentation) { return .running }
        // Reports on special educational needs tell their findings over again in these lists.
        return segmentation.kind == .sendReport && section.role == .needsToImprove ? .told : .toImprove
      case .statedConcerns, .scope: return .scope
      default: return leadIn
      }
    }
  }

  /// Whether a sentence stands in a list whose items have no marks: in reports on special educational needs they are
  /// rows of a table.
  private static func isRow(_ sentence: Sentence, of section: Section, in segmentation: Segmentation) -> Bool {
    guard listsAreas(section, in: segmentation), let last = sentence.tokens.last else { return false }
    let end = segmentation.document[segmentation.tokens[last].span]
    return end == "." || end == ":"
  }

  /// Whether a section of such a report is headed *areas for improvement*, *areas for priority action* or the like.
  private static func listsAreas(_ section: Section, in segmentation: Segmentation) -> Bool {
    guard segmentation.kind == .sendReport, section.role == .needsToImprove || section.role == .priorityAction,
      let heading = section.heading
    else { return false }
    return segmentation.document[heading].lowercased().hasPrefix("area")
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
  func isListed(_ sentence: Int) -> Bool {
    switch roles[sentence] {
    case .running: false
    case .told where listsApart:
      segmentation.section(of: segmentation.sentences[sentence]).map { Self.listsAreas($0, in: segmentation) } ?? false
    case .told, .toImprove, .scope: true
    }
  }

  /// Whether a sentence holds no phrases, because its place judges.
  func holdsNoPhrases(_ sentence: Int) -> Bool { roles[sentence] == .toImprove || roles[sentence] == .scope }
}
