/// How many of the letters' findings of one polarity the release passes on.
public struct FindingCoverage: Hashable, Sendable, Codable {
  /// A finding: a sentence of a letter that judges.
  public struct Finding: Hashable, Sendable, Codable {
    /// The index of the letter.
    public var source: Int
    /// The index of its sentence.
    public var sentence: Int
    /// How many judgements it holds.
    public var weight: Int

    /// Creates a finding.
    public init(source: Int, sentence: Int, weight: Int) {
      self.source = source
      self.sentence = sentence
      self.weight = weight
    }
  }

  /// How many findings there are.
  public var findings = 0
  /// How many the release quotes, in full or in part.
  public var quoted = 0
  /// How many it reports without quoting them.
  public var reported = 0
  /// Those that it leaves out, in the order of the letters.
  public var leftOut: [Finding] = []

  /// Creates the coverage of no findings.
  public init() {}

  /// The share of the findings that the release quotes or reports; `nil` where there is none.
  public var share: Double? { findings == 0 ? nil : Double(quoted + reported) / Double(findings) }
}
