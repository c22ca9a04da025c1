/// What a phrase of each kind adds to the sentiment of a document.
///
/// The weights are fitted to the grades that inspectors award (the program `fit-sentiment` of `Benchmarks` makes the table):
/// by category, construction, degree, quantity, direction and time, each for praise (`+`), blame (`-`) and what
/// is neither (`0`). No word, document or authority has a weight of its own.
struct SentimentWeights: Sendable {
  private var weights: [String: Double] = [:]

  /// The table that comes with the library.
  static let builtIn = SentimentWeights(tsv: table.description)

  init(tsv: String) {
    for line in tsv.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      if fields.count == 2, let weight = Double(fields[1]) { weights[String(fields[0])] = weight }
    }
  }

  /// How many weights there are.
  var count: Int { weights.count }

  /// What one judgement weighs.
  func weight(of judgement: Judgement) -> Double {
    Self.features(of: judgement).reduce(0) { $0 + weights[$1, default: 0] }
  }

  /// The features of a judgement that weights are given to.
  static func features(of judgement: Judgement) -> [String] {
    let sign = judgement.polarity > 0 ? "+" : judgement.polarity < 0 ? "-" : "0"
    var features = [
      "category \(judgement.category.rawValue)\(sign)", "trajectory \(judgement.trajectory.rawValue)\(sign)",
    ]
    if judgement.time == .past { features.append("time past\(sign)") }
    if let construction = constructions.first(where: judgement.rules.contains) {
      features.append("construction \(construction)\(sign)")
    }
    if judgement.rules.contains("negation") { features.append("negation\(sign)") }
    for kind in ["degree", "quantity"] {
      let rule = judgement.rules.first { $0.hasPrefix(kind + ": ") }
      features.append("\(kind) \(rule?.dropFirst(kind.count + 2) ?? "plain")\(sign)")
    }
    return features
  }

  private static let constructions = [
    "noun group", "act", "predicate", "manner", "light verb", "change", "adjective", "word", "verb", "distance",
  ]
}
