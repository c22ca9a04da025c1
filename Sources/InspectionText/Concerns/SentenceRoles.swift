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
    roles = segmentation.sentences.map { sentence in
      let block = segmentation.blocks[sentence.block].kind
      guard sentence.isScored, sentence.kind == .listItem || block == .listItem else { return .running }
      switch segmentation.section(of: sentence)?.role {
      case .some(.needsToImprove), .some(.priorityAction): return .toImprove
      case .some(.statedConcerns), .some(.scope): return .scope
      default: return .running
      }
    }
  }

  /// What a sentence is.
  func role(of sentence: Int) -> Role { roles[sentence] }

  /// Whether a sentence holds no phrases, because its place judges.
  func isListed(_ sentence: Int) -> Bool { roles[sentence] != .running }
}
