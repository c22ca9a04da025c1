internal import Foundation

/// Logistic regression by Newton's method.
public enum Logistic {
  /// The weights that make the targets likeliest.
  ///
  /// - Parameters:
  ///   - rows: a row of features for each target, the constant 1 among them.
  ///   - smoothing: how much large weights cost.
  public static func fit(_ rows: [[Double]], _ targets: [Bool], smoothing: Double) -> [Double] {
    let size = rows.first?.count ?? 0
    var weights = Array(repeating: 0.0, count: size)
    for _ in 0..<12 {
      var matrix = Array(repeating: Array(repeating: 0.0, count: size), count: size)
      var gradient = weights.map { -smoothing * $0 }
      for (row, target) in zip(rows, targets) {
        let places = row.indices.filter { row[$0] != 0 }
        let likelihood = 1 / (1 + exp(-places.reduce(0) { $0 + row[$1] * weights[$1] }))
        let spread = likelihood * (1 - likelihood)
        for one in places {
          gradient[one] += row[one] * ((target ? 1 : 0) - likelihood)
          for two in places { matrix[one][two] += spread * row[one] * row[two] }
        }
      }
      for place in 0..<size { matrix[place][place] += smoothing }
      let step = Matrix.solve(matrix, gradient)
      for place in 0..<size { weights[place] += step[place] }
      if step.allSatisfy({ $0.magnitude < 1e-4 }) { break }
    }
    return weights
  }
}
