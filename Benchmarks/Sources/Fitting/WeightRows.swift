/// Rows of a fitted list: words, and what they weigh for one thing and another, in tenths of log-odds.
public struct WeightRows {
  private var weights: [String: [String]] = [:]

  /// Creates an empty list.
  public init() {}

  /// Adds a weight, cut at 9.9, unless it rounds to nothing.
  public mutating func add(_ words: String, _ name: String, _ weight: Double) {
    let tenths = Int((min(max(weight, -9.9), 9.9) * 10).rounded())
    if tenths != 0 { weights[words, default: []].append("\(name) \(tenths)") }
  }

  /// Adds the weights of a model; its constant is that of `*`.
  public mutating func add(_ model: SparseLogistic.Model, of texts: [String], _ name: String) {
    add("*", name, model.constant)
    for (place, weight) in model.weights.enumerated() { add(texts[place], name, weight) }
  }

  /// Each as words, a tab, names and weights, in the order of the words.
  public var lines: [String] {
    weights.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value.joined(separator: " "))" }
  }
}
