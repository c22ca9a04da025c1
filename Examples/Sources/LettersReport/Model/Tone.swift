internal import InspectionText

/// A score in plain words, by the thresholds of the guideline.
enum Tone: Int, CaseIterable, Sendable {
  case veryBad, bad, mixed, good, veryGood

  /// The tone of polar sentences; `nil` where there is none.
  init?(_ counts: PolarityCounts) {
    guard let score = counts.shrunk else { return nil }
    self.init(score: score)
  }

  /// The tone of a score in [-1, 1].
  init(score: Double) {
    self =
      score >= 0.6 ? .veryGood : score >= 0.2 ? .good : score > -0.2 ? .mixed : score > -0.6 ? .bad : .veryBad
  }

  /// What a reader is told.
  var words: String {
    switch self {
    case .veryBad: "almost all critical"
    case .bad: "mostly critical"
    case .mixed: "good and bad"
    case .good: "mostly good"
    case .veryGood: "almost all good"
    }
  }

  /// The class of its colour, and the name of its symbol.
  var code: StaticString {
    switch self {
    case .veryBad: "n2"
    case .bad: "n1"
    case .mixed: "m0"
    case .good: "p1"
    case .veryGood: "p2"
    }
  }

  /// The same for a template.
  var name: String { "\(code)" }
}
