/// What a phrase of each kind adds to the sentiment of a document.
///
/// The weights are fitted to the grades that inspectors award (the program `fit-sentiment` of `Benchmarks` makes the table):
/// by category, construction, degree, quantity, direction and time, each for praise (`+`), blame (`-`) and what
/// is neither (`0`). No word, document or authority has a weight of its own.
struct SentimentWeights: Sendable {
  private var weights: [String: Double] = [:]
  /// The same by what they weigh, so that no name is put together for each phrase.
  private var categories: [Judgement.Category: Signed] = [:]
  private var trajectories: [Trajectory: Signed] = [:]
  private var past = Signed()
  private var constructions: [Signed] = []
  private var negation = Signed()
  private var degrees: [String: Signed] = [:]
  private var quantities: [String: Signed] = [:]

  /// The weights of praise, of blame, and of what is neither.
  private struct Signed {
    var praise = 0.0
    var blame = 0.0
    var neither = 0.0

    subscript(polarity: Int) -> Double { polarity > 0 ? praise : polarity < 0 ? blame : neither }
  }

  /// The table that comes with the library.
  static let builtIn = SentimentWeights(tsv: table.description)

  init(tsv: String) {
    for line in tsv.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      if fields.count == 2, let weight = Double(fields[1]) { weights[String(fields[0])] = weight }
    }
    let weights = weights
    func signed(_ name: String) -> Signed {
      Signed(
        praise: weights[name + "+", default: 0], blame: weights[name + "-", default: 0],
        neither: weights[name + "0", default: 0])
    }
    for category in Judgement.Category.allCases { categories[category] = signed("category \(category.rawValue)") }
    for trajectory in Trajectory.allCases { trajectories[trajectory] = signed("trajectory \(trajectory.rawValue)") }
    past = signed("time past")
    constructions = Self.constructions.map { signed("construction \($0)") }
    negation = signed("negation")
    for name in weights.keys {
      for kind in ["degree", "quantity"] where name.hasPrefix(kind + " ") {
        let value = String(name.dropFirst(kind.count + 1).dropLast())
        if kind == "degree" { degrees[value] = signed("degree \(value)") }
        if kind == "quantity" { quantities[value] = signed("quantity \(value)") }
      }
    }
  }

  /// How many weights there are.
  var count: Int { weights.count }

  /// What one judgement weighs.
  func weight(of judgement: Judgement) -> Double {
    var construction = Int.max
    var isNegated = false
    var degree: Substring?
    var quantity: Substring?
    for rule in judgement.rules {
      if let place = Self.places[rule] { construction = min(construction, place) }
      if rule == "negation" { isNegated = true }
      if degree == nil, rule.hasPrefix("degree: ") { degree = rule.dropFirst(8) }
      if quantity == nil, rule.hasPrefix("quantity: ") { quantity = rule.dropFirst(10) }
    }
    let sign = judgement.polarity
    var sum = (categories[judgement.category]?[sign] ?? 0) + (trajectories[judgement.trajectory]?[sign] ?? 0)
    if judgement.time == .past { sum += past[sign] }
    if construction < constructions.count { sum += constructions[construction][sign] }
    if isNegated { sum += negation[sign] }
    sum += degrees[degree.map(String.init) ?? "plain"]?[sign] ?? 0
    return sum + (quantities[quantity.map(String.init) ?? "plain"]?[sign] ?? 0)
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

  private static let places = Dictionary(uniqueKeysWithValues: constructions.enumerated().map { ($1, $0) })

  private static let constructions = [
    "noun group", "act", "predicate", "manner", "light verb", "change", "adjective", "word", "verb", "distance",
  ]
}
