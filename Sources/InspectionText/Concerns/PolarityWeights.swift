/// The fitted weights of what speaks for an area's being found good, bad, or neither, in a sentence that stands alone.
///
/// Two sums of ``PolarityEvidence`` by its weights are log-odds: that the area is found good rather than bad, and that it is
/// found both or neither (nested dichotomies: J. Fox, "Applied Regression Analysis", 1997).
struct PolarityWeights: Sendable {
  /// The weights of ``PolarityEvidence/leanings``.
  private let leaning: [Double]
  /// The weights of ``PolarityEvidence/middles``.
  private let middle: [Double]

  /// The built-in weights, read from their table with the first text of a few sentences.
  static let builtIn = PolarityWeights(tsv: table)

  init(leaning: [Double], middle: [Double]) {
    (self.leaning, self.middle) = (leaning, middle)
  }

  /// - Parameter tsv: rows of a name (``named``) and its weight.
  init(tsv: StaticString) {
    let weights = tsv.bytes.numbers
    self.init(
      leaning: Self.leanings.map { weights[$0, default: 0] }, middle: Self.middles.map { weights[$0, default: 0] })
  }

  /// Each weight with the name that it has in a table.
  var named: [(String, Double)] { Array(zip(Self.leanings + Self.middles, leaning + middle)) }

  private static let leanings = PolarityEvidence.leanings.map { "good: " + $0 }
  private static let middles = PolarityEvidence.middles.map { "neither: " + $0 }

  /// Whether an area is found good or bad; `nil` where it is found both or neither.
  func polarity(by evidence: PolarityEvidence) -> Polarity? {
    func likelihood(_ values: [Double], _ weights: [Double]) -> Float {
      AreaOdds.likelihood(Float(zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }))
    }
    let neither = likelihood(evidence.middle, middle)
    let good = likelihood(evidence.leaning, leaning)
    if neither > (1 - neither) * max(good, 1 - good) { return nil }
    return good > 0.5 ? .positive : .negative
  }
}
