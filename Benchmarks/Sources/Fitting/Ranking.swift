/// How well scores rank things that have grades.
public enum Ranking {
  /// Spearman's rank correlation; ties share their ranks.
  public static func spearman(_ scores: [Double], _ grades: [Double]) -> Double {
    let (one, two) = (ranks(scores), ranks(grades))
    let middle = Double(scores.count + 1) / 2
    var (both, first, second) = (0.0, 0.0, 0.0)
    for (left, right) in zip(one, two) {
      both += (left - middle) * (right - middle)
      first += (left - middle) * (left - middle)
      second += (right - middle) * (right - middle)
    }
    return both / max(1e-12, (first * second).squareRoot())
  }

  /// The share of pairs with different grades that the scores put in order; a tie counts half.
  public static func pairsInOrder(_ scores: [Double], _ grades: [Double]) -> Double {
    var (right, all) = (0.0, 0.0)
    for one in scores.indices {
      for two in one + 1..<max(scores.count, one + 1) where grades[one] != grades[two] {
        all += 1
        let difference = (scores[one] - scores[two]) * (grades[one] - grades[two])
        right += difference > 0 ? 1 : difference == 0 ? 0.5 : 0
      }
    }
    return right / max(1, all)
  }

  private static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var ranks = Array(repeating: 0.0, count: values.count)
    var place = 0
    while place < order.count {
      var last = place
      while last + 1 < order.count, values[order[last + 1]] == values[order[place]] { last += 1 }
      for index in place...last { ranks[order[index]] = Double(place + last) / 2 + 1 }
      place = last + 1
    }
    return ranks
  }
}
