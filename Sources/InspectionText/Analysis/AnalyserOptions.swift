/// What a caller knows better than the document says, and how it is read.
public struct AnalyserOptions: Hashable, Sendable {
  /// The kind of every document, in place of the one that its text speaks for.
  public var kind: DocumentKind?

  /// The authority that every document is about, in place of the one that it names: any of the names that
  /// ``Authority/named(_:)`` knows, or another.
  public var authority: String?

  /// How much of a document is analysed.
  public var limits: AnalysisLimits

  /// Whether judgements are read by the rules alone.
  ///
  /// Then each can be traced to entries of the lexicon and to rules, nothing has been learnt from examples, and a document
  /// takes less than half of the time; but more is missed, and the edges of phrases are less often those that a reader
  /// would choose.
  public var rulesAlone: Bool

  /// Creates options; without arguments the document decides.
  public init(
    kind: DocumentKind? = nil, authority: String? = nil, limits: AnalysisLimits = AnalysisLimits(),
    rulesAlone: Bool = false
  ) {
    self.kind = kind
    self.authority = authority
    self.limits = limits
    self.rulesAlone = rulesAlone
  }
}
