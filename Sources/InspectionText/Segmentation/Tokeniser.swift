/// Cuts a text into tokens.
///
/// ```swift
/// let text = "Visits are under-\ndeveloped (p. 4)."
/// for token in Tokeniser().tokens(of: text) { … }   // Visits, are, under-⏎developed, (, p. 4, ), .
/// ```
///
/// Words keep their inner apostrophes and hyphens, also a hyphen at the end of a line; numbers, sums of
/// money, dates of digits, times, references, abbreviations, addresses and pictures are one token each. A
/// mark that may open or close a quotation is a token of its own. No grapheme cluster is ever split.
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
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func tokens(of text: String) -> [Token] {
    var text = text
    return text.withUTF8 { bytes in
      vocabulary.withLookup { TokenScanner.tokens(of: bytes, vocabulary: $0) }
    }
  }
}
