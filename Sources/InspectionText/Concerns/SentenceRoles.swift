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
      case .some(.needsToImprove), .some(.priorityAction): return .toImprove
      case .some(.statedConcerns), .some(.scope): return .scope
      default: return leadIn
      }
    }
  }

  /// What a sentence that ends in a colon makes of the list behind it, as in `What we have to improve:`.
  private static func leadIn(_ sentence: Sentence, in segmentation: Segmentation) -> Role {
    guard let last = sentence.tokens.last, segmentation.document[segmentation.tokens[last].span] == ":" else {
      return .running
    }
    let words = segmentation.document[sentence.span].lowercased()
    guard words.contains("improve"), !words.contains("improved"), !words.contains("improvements") else {
      return .running
    }
    return .toImprove
  }

  /// What a sentence is.
  func role(of sentence: Int) -> Role { roles[sentence] }

  /// Whether a sentence holds no phrases, because its place judges.
  func isListed(_ sentence: Int) -> Bool { roles[sentence] != .running }
}
