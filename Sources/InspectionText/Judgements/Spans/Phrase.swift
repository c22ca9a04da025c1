/// A judgement phrase that was found in a sentence, in its words.
struct Phrase {
  /// Its words, as indices into the tagged sentence.
  var words: Range<Int>
  /// 1, 0 or -1.
  var sign: Int
  var category: Judgement.Category
  var trajectory: Trajectory = .unstated
  var isPast = false
  /// The rules and lexicon entries that made it.
  var rules: [String] = []

  /// Says what a kind says.
  mutating func take(_ kind: PhraseKind) {
    sign = kind.isGood ? 1 : -1
    category = kind.isProgress ? .progress : kind.isGood ? .strength : .weakness
    trajectory = kind.trajectory
  }
}
