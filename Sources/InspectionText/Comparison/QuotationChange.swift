/// One difference between a quotation and its source.
public struct QuotationChange: Hashable, Sendable, Codable {
  /// What was done to the source’s words.
  public enum Operation: String, Sendable, Codable {
    /// Left out.
    case delete
    /// Put in.
    case insert
    /// Put in place of others.
    case replace
  }

  /// What sort of words it touches, the gravest first.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// A word that denies: *not*, *no*, *never*.
    case negation
    /// A figure, or a word for one; not the same number written otherwise.
    case number
    /// A word that limits: *mostly*, *some*, *often*.
    case hedge
    /// Anything else.
    case other
  }

  /// What was done.
  public var operation: Operation
  /// The source’s words; empty for what was put in.
  public var source: String
  /// The quotation’s words; empty for what was left out.
  public var quote: String
  /// What sort of words it touches.
  public var kind: Kind
  /// Whether the quotation shows it, by an ellipsis or brackets.
  public var isSigned: Bool

  /// Creates a change.
  public init(operation: Operation, source: String, quote: String, kind: Kind, isSigned: Bool) {
    self.operation = operation
    self.source = source
    self.quote = quote
    self.kind = kind
    self.isSigned = isSigned
  }
}
