/// What a phrase of each kind adds to the sentiment of a document.
///
/// The weights are fitted to the grades that inspectors award (the program `fit-sentiment` of `Benchmarks` makes the table):
/// by category, construction, degree, quantity, direction and time, each for praise (`+`), blame (`-`) and what
/// is neither (`0`). No word, document or authority has a weight of its own.
struct SentimentWeights: Sendable {
  private var weights: [String: Double] = [:]
  /// The same by what they weigh, so that no name is put together for each phrase.
  private var categories: [Signed] = []
  private var trajectories: [Signed] = []
  private var past = Signed()
  private var constructions: [Signed] = []
  /// What each rule of a judgement tells, by its name.
  private var rules: [Rule] = []
  private var places = NumberTable()
  private var plainDegree = Signed()
  private var plainQuantity = Signed()

  /// What a rule tells that is weighed.
  private enum Rule {
    case construction(Int)
    case negation(Signed)
    case degree(Signed)
    case quantity(Signed)
  }

  /// The weights of praise, of blame, and of what is neither.
  private struct Signed {
    var praise = 0.0
    var blame = 0.0
    var neither = 0.0

    subscript(polarity: Int) -> Double { polarity > 0 ? praise : polarity < 0 ? blame : neither }
  }

  /// The table that comes with the library.
  static let builtIn = SentimentWeights(tsv: table)

  init(tsv: StaticString) {
    let weights = tsv.bytes.numbers
    self.weights = weights
    func signed(_ name: String) -> Signed {
      Signed(
        praise: weights[name + "+", default: 0], blame: weights[name + "-", default: 0],
        neither: weights[name + "0", default: 0])
    }
    categories = Judgement.Category.allCases.map { signed("category \($0.rawValue)") }
    trajectories = Trajectory.allCases.map { signed("trajectory \($0.rawValue)") }
    past = signed("time past")
    constructions = Self.constructions.map { signed("construction \($0)") }
    for (place, name) in Self.constructions.enumerated() { add(.construction(place), named: name) }
    add(.negation(signed("negation")), named: "negation")
    for degree in ["top", "strong", "measured", "severe"] {
      add(.degree(signed("degree \(degree)")), named: "degree: \(degree)")
    }
    for quantity in ["all", "most", "many", "some", "few"] {
      add(.quantity(signed("quantity \(quantity)")), named: "quantity: \(quantity)")
    }
    plainDegree = signed("degree plain")
    plainQuantity = signed("quantity plain")
  }

  private mutating func add(_ rule: Rule, named name: String) {
    places.set(Self.key(name), to: Int32(rules.count))
    rules.append(rule)
  }

  private static func key(_ name: String) -> UInt64 {
    var name = name
    return name.withUTF8(\.key)
  }

  /// How many weights there are.
  var count: Int { weights.count }

  /// What one judgement weighs.
  func weight(of judgement: Judgement) -> Double {
    let sign = judgement.polarity
    var construction = Int.max
    var negation = 0.0
    var degree: Double?
    var quantity: Double?
    for rule in judgement.rules {
      guard let place = places[Self.key(rule)] else { continue }
      switch rules[Int(place)] {
      case .construction(let place): construction = min(construction, place)
      case .negation(let weight): negation = weight[sign]
      case .degree(let weight): degree = degree ?? weight[sign]
      case .quantity(let weight): quantity = quantity ?? weight[sign]
      }
    }
    var sum = categories[Self.place(of: judgement.category)][sign]
    sum += trajectories[Self.place(of: judgement.trajectory)][sign]
    if judgement.time == .past { sum += past[sign] }
    if construction < constructions.count { sum += constructions[construction][sign] }
    sum += negation
    sum += degree ?? plainDegree[sign]
    return sum + (quantity ?? plainQuantity[sign])
  }

  private static func place(of category: Judgement.Category) -> Int {
    switch category {
    case .formalGrade: 0
    case .strength: 1
    case .weakness: 2
    case .progress: 3
    }
  }

  private static func place(of trajectory: Trajectory) -> Int {
    switch trajectory {
    case .improving: 0
    case .declining: 1
    case .unchanged: 2
    case .unstated: 3
    }
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
