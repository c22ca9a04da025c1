/// Cuts a text into tokens.
public struct Tokeniser: Sendable {
  private let vocabulary: Vocabulary

  /// Creates a tokeniser.
  public init() {
    self.init(vocabulary: Vocabulary())
  }

  /// Creates a tokeniser that looks each word up in `vocabulary`.
  package init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// The tokens of a text, in order, disjoint; they cover every non-space character.
  public func tokens(of text: String) -> [Token] {
    []
  }
}
