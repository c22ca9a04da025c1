internal import Foundation

/// Logistic regression over features that a row has or has not, most of them without any weight.
public enum SparseLogistic {
  /// The constant, and the weights of the features.
  public struct Model: Sendable {
    /// The log-odds of a row without features.
    public var constant = 0.0
    /// What each feature adds.
    public var weights: [Double]

    /// The log-odds of a row.
    public func odds(_ row: [Int]) -> Double { row.reduce(constant) { $0 + weights[$1] } }
  }

  /// Fits by coordinate descent.
  ///
  /// - Parameters:
  ///   - rows: the features of each row, each once.
  ///   - size: how many features there are.
  ///   - thrift: what a weight costs by its size; it makes most weights 0.
  ///   - smoothing: what a weight costs by its square.
  public static func fit(
    _ rows: [[Int]], _ targets: [Bool], size: Int, thrift: Double, smoothing: Double
  ) -> Model {
    var members: [[Int]] = Array(repeating: [], count: size)
    for (index, row) in rows.enumerated() { for feature in row { members[feature].append(index) } }
    var model = Model(weights: Array(repeating: 0, count: size))
    let share = Double(targets.count { $0 } + 1) / Double(targets.count + 2)
    model.constant = log(share / (1 - share))
    var odds = Array(repeating: model.constant, count: rows.count)
    var likely = Array(repeating: share, count: rows.count)
    for _ in 0..<40 {
      var largest = 0.0
      var (slope, bend) = (0.0, 1e-9)
      for index in rows.indices {
        slope += likely[index] - (targets[index] ? 1 : 0)
        bend += likely[index] * (1 - likely[index])
      }
      model.constant -= slope / bend
      for index in rows.indices {
        odds[index] -= slope / bend
        likely[index] = 1 / (1 + exp(-odds[index]))
      }
      for feature in 0..<size where !members[feature].isEmpty {
        let old = model.weights[feature]
        (slope, bend) = (smoothing * old, smoothing + 0.1)
        for index in members[feature] {
          slope += likely[index] - (targets[index] ? 1 : 0)
          bend += likely[index] * (1 - likely[index])
        }
        let goal = old - slope / bend
        let kept = max(0, goal.magnitude - thrift / bend)
        let new = min(max(goal < 0 ? -kept : kept, old - 1), old + 1)
        guard new != old else { continue }
        largest = max(largest, (new - old).magnitude)
        model.weights[feature] = new
        for index in members[feature] {
          odds[index] += new - old
          likely[index] = 1 / (1 + exp(-odds[index]))
        }
      }
      if largest < 0.01 { break }
    }
    return model
  }
}
