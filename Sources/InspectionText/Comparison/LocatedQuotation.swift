/// Where a quotation stands in its source, and how faithful it is.
public struct LocatedQuotation: Hashable, Sendable, Codable {
  /// How faithful a quotation is.
  public enum Verdict: String, Sendable, Codable, CaseIterable {
    /// The same scalars.
    case verbatim
    /// The same after white space, page breaks, kinds of mark, line-break hyphens, case and end punctuation are
    /// folded.
    case normalised
    /// Parts are left out, and the gap is shown; at an end it shows that the letter goes on, and is no change. A gap in
    /// the middle where nothing is left out is ``normalised``.
    case elided
    /// Words are put in, and shown by brackets.
    case bracketed
    /// Changed without a sign.
    case altered
    /// Not in the source.
    case absent
  }

  /// How faithful it is.
  public var verdict: Verdict
  /// Its place in the source; `nil` when absent.
  public var span: TextSpan?
  /// How it differs from the source, in the order of the text.
  public var changes: [QuotationChange]
  /// Other places of the source with the same words.
  public var also: [TextSpan]

  /// Creates a result.
  public init(verdict: Verdict, span: TextSpan? = nil, changes: [QuotationChange] = [], also: [TextSpan] = []) {
    self.verdict = verdict
    self.span = span
    self.changes = changes
    self.also = also
  }
}
