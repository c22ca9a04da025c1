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

  init(_ segmentation: Segmentation) {
    var leadIn = Role.running
    roles = segmentation.sentences.map { sentence in
      let block = segmentation.blocks[sentence.block].kind
      guard sentence.isScored, sentence.kind == .listItem || block == .listItem else {
        leadIn = Self.leadIn(sentence, in: segmentation)
        return .running
      }
      switch segmentation.section(of: sentence)?.role {
      // Reports on special educational needs tell their findings over again in these lists.
      case .some(.needsToImprove) where segmentation.kind == .sendReport: return .told
      case .some(.needsToImprove), .some(.priorityAction): return .toImprove
      case .some(.statedConcerns), .some(.scope): return .scope
      default: return leadIn
      }
    }
  }

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

  /// Whether a sentence belongs to a list of concerns.
  func isListed(_ sentence: Int) -> Bool { roles[sentence] != .running }

  /// Whether a sentence holds no phrases, because its place judges.
  func holdsNoPhrases(_ sentence: Int) -> Bool { roles[sentence] == .toImprove || roles[sentence] == .scope }
}
