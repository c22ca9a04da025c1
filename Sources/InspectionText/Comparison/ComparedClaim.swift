/// Something that a release says was found, held against the letter that it speaks of.
public struct ComparedClaim: Hashable, Sendable, Codable {
  /// What the letter has to say about a claim.
  public enum Verdict: String, Sendable, Codable, CaseIterable {
    /// The letter says so, too.
    case supported
    /// The letter speaks of the same thing and says the opposite, or gives another figure.
    case contradicted
    /// The letter says neither.
    case notFound = "not_found"
  }

  /// The claim, in the release.
  public var span: TextSpan
  /// The date of the visit or inspection that the release speaks of, where it gives one.
  public var date: PartialDate?
  /// What the letter has to say about it.
  public var verdict: Verdict
  /// The index of the letter; `nil` when nothing was found.
  public var source: Int?
  /// The letter's sentence.
  public var sourceSpan: TextSpan?

  /// Creates a compared claim.
  public init(
    span: TextSpan, date: PartialDate? = nil, verdict: Verdict, source: Int? = nil, sourceSpan: TextSpan? = nil
  ) {
    self.span = span
    self.date = date
    self.verdict = verdict
    self.source = source
    self.sourceSpan = sourceSpan
  }
}
