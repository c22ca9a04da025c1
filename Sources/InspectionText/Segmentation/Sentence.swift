/// The smallest free-standing piece of a text that a reader would quote.
///
/// Every non-space character of a text lies in exactly one sentence. A line wrap, a blank line or page
/// furniture inside a sentence does not end it.
public struct Sentence: Hashable, Sendable, Codable {
  /// What kind of unit it is.
  public enum Kind: String, Sendable, Codable {
    /// A sentence of running text.
    case sentence
    /// A list item that is one unit.
    case listItem = "list_item"
    /// A title that is a full statement.
    case headline
    /// A heading.
    case heading
    /// Letterhead, furniture, boilerplate and the like; its block says which.
    case other
  }

  /// Its place in the text, without white space around it.
  public let span: TextSpan

  /// What kind of unit it is.
  public var kind: Kind

  /// The index of the block that it starts in.
  public var block: Int

  /// The indices of its tokens, those of furniture within it among them.
  public var tokens: Range<Int>

  /// Creates a sentence.
  public init(span: TextSpan, kind: Kind, block: Int, tokens: Range<Int>) {
    self.span = span
    self.kind = kind
    self.block = block
    self.tokens = tokens
  }

  /// Whether it is one of the kinds that are read for judgements and scored.
  public var isScored: Bool { kind == .sentence || kind == .listItem || kind == .headline }
}
