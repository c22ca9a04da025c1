/// Systems of linear equations with a symmetric, positive definite matrix, as ridge regression makes them.
public enum Matrix {
  /// Solves `matrix · x = right` by Cholesky's decomposition.
  public static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    let size = right.count
    var lower = Array(repeating: Array(repeating: 0.0, count: size), count: size)
    for row in 0..<size {
      for column in 0...row {
        var sum = matrix[row][column]
        for place in 0..<column { sum -= lower[row][place] * lower[column][place] }
        lower[row][column] = row == column ? max(sum, 1e-12).squareRoot() : sum / lower[column][column]
      }
    }
    var solved = right
    for row in 0..<size {
      for place in 0..<row { solved[row] -= lower[row][place] * solved[place] }
      solved[row] /= lower[row][row]
    }
    for row in (0..<size).reversed() {
      for place in row + 1..<max(size, row + 1) { solved[row] -= lower[place][row] * solved[place] }
      solved[row] /= lower[row][row]
    }
    return solved
  }

  /// Ridge regression: the weights of the features that come nearest to the targets.
  ///
  /// - Parameters:
  ///   - rows: a row of features for each target.
  ///   - importance: how much each row counts.
  ///   - smoothing: how much large weights cost.
  public static func ridge(
    _ rows: [[Double]], _ targets: [Double], importance: [Double]? = nil, smoothing: Double
  ) -> [Double] {
    let size = rows.first?.count ?? 0
    var matrix = Array(repeating: Array(repeating: 0.0, count: size), count: size)
    var right = Array(repeating: 0.0, count: size)
    for (index, row) in rows.enumerated() {
      let share = importance?[index] ?? 1
      let places = row.indices.filter { row[$0] != 0 }
      for one in places {
        right[one] += share * row[one] * targets[index]
        for two in places { matrix[one][two] += share * row[one] * row[two] }
      }
    }
    for place in 0..<size { matrix[place][place] += smoothing }
    return solve(matrix, right)
  }
}
