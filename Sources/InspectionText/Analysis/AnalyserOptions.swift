/// What a caller knows better than the document says.
public struct AnalyserOptions: Hashable, Sendable {
  /// The kind of every document, in place of the one that its text speaks for.
  public var kind: DocumentKind?

  /// The authority that every document is about, in place of the one that it names: any of the names that
  /// ``Authority/named(_:)`` knows, or another.
  public var authority: String?

  /// How much of a document is analysed.
  public var limits: AnalysisLimits

  /// Creates options; without arguments the document decides.
  public init(
    kind: DocumentKind? = nil, authority: String? = nil, limits: AnalysisLimits = AnalysisLimits()
  ) {
    self.kind = kind
    self.authority = authority
    self.limits = limits
  }
}
