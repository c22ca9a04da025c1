/// A reporting word in use.
struct ReportingCue: Hashable {
  /// How the speaker stands to it.
  enum Voice: Hashable {
    /// The speaker is its subject: `inspectors found`.
    case active
    /// The speaker stands behind `by`, or is not named: `was described`.
    case passive
    /// It goes on from the subject of the statement: `, describing it as`.
    case gerund
    /// The speaker follows: `according to`.
    case preposition
  }

  /// Its item in the scene, and the last one where it has two words.
  var items: ClosedRange<Int>
  /// Its tokens.
  var tokens: ClosedRange<Int>
  var classes: QuotationWordClasses
  var voice: Voice
}
