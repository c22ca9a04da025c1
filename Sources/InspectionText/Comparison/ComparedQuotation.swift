/// A quotation of a release, held against the letters that it may come from.
public struct ComparedQuotation: Hashable, Sendable, Codable {
  /// The index of the quotation in the release's analysis.
  public var quotation: Int
  /// How faithful it is, and where it stands in ``source``.
  public var located: LocatedQuotation
  /// The index of the letter that holds it; `nil` when none does.
  public var source: Int?
  /// The letter's sentences around it, as one span.
  public var context: TextSpan?

  /// Creates a compared quotation.
  public init(quotation: Int, located: LocatedQuotation, source: Int? = nil, context: TextSpan? = nil) {
    self.quotation = quotation
    self.located = located
    self.source = source
    self.context = context
  }
}
