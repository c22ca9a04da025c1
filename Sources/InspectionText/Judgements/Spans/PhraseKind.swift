/// What a phrase says: good or bad news, of a state or of progress, and which way it goes.
struct PhraseKind: Hashable {
  var isGood: Bool
  var isProgress: Bool
  var trajectory: Trajectory

  /// Every kind, each at its number.
  static let all: [PhraseKind] = [true, false].flatMap { isGood in
    [false, true].flatMap { isProgress in
      Trajectory.allCases.map { PhraseKind(isGood: isGood, isProgress: isProgress, trajectory: $0) }
    }
  }

  /// Its number, below 16.
  var number: Int {
    (isGood ? 0 : 8) + (isProgress ? 4 : 0) + trajectory.number
  }
}

extension Trajectory {
  /// Its place among all cases.
  var number: Int {
    switch self {
    case .improving: 0
    case .declining: 1
    case .unchanged: 2
    case .unstated: 3
    }
  }
}
