internal import Fitting
@testable internal import InspectionText

/// A phrase that someone marked, in bytes.
struct MarkedPhrase {
  var range: Range<Int>
  /// 1, 0 or -1.
  var sign: Int
  /// What it says, unless it is an awarded grade or neither good nor bad.
  var kind: PhraseKind?

  /// Creates the phrase of a reader.
  init(_ phrase: GoldPhrase, range: Range<Int>) {
    (self.range, sign) = (range, phrase.polarity)
    guard sign != 0, phrase.category != "formal_grade", let trajectory = Trajectory(rawValue: phrase.trajectory) else {
      return
    }
    kind = PhraseKind(isGood: sign > 0, isProgress: phrase.category == "progress", trajectory: trajectory)
  }
}
