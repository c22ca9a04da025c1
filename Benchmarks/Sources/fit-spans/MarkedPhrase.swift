internal import Fitting
@testable internal import InspectionText

/// A phrase that someone marked, in bytes.
struct MarkedPhrase {
  var range: Range<Int>
  /// 1, 0 or -1.
  var sign: Int
  var kind: PhraseKind?
}

extension GoldPhrase {
  /// What it says, unless it is an awarded grade or neither good nor bad.
  var kind: PhraseKind? {
    guard polarity != 0, category != "formal_grade", let trajectory = Trajectory(rawValue: trajectory) else {
      return nil
    }
    return PhraseKind(isGood: polarity > 0, isProgress: category == "progress", trajectory: trajectory)
  }
}

extension Phrase {
  /// What the rules say that it says.
  var kind: PhraseKind? {
    guard sign != 0, category != .formalGrade else { return nil }
    return PhraseKind(isGood: sign > 0, isProgress: category == .progress, trajectory: trajectory)
  }
}

extension [MarkedPhrase] {
  /// The one that shares most with a range.
  func best(for range: Range<Int>) -> MarkedPhrase? {
    GoldUnit.best(of: map(\.range), for: range).map { self[$0] }
  }
}
