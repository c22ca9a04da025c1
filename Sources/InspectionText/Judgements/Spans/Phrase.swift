/// A judgement phrase that was found in a sentence, in its words.
struct Phrase {
  /// Its words, as indices into the tagged sentence.
  var words: Range<Int>
  /// 1, 0 or -1.
  var sign: Int
  var category: Judgement.Category
  var trajectory: Trajectory
  var isPast: Bool
  /// The rules and lexicon entries that made it.
  var rules: [String]

  /// The rule of what says that there is more, or less, of something that one wants more or less of: *morale is falling*.
  /// That leaves nothing to weigh.
  static let amountRule = "how much"
  /// The rule of what says how often something happens to children that nobody wants: *are rarely moved*.
  static let misfortuneRule = "misfortune"
  /// The rules of what nothing learnt turns.
  static let firmRules: Set = [amountRule, misfortuneRule]

  init(
    words: Range<Int>, sign: Int, category: Judgement.Category, trajectory: Trajectory, isPast: Bool, rules: [String]
  ) {
    (self.words, self.sign, self.category) = (words, sign, category)
    (self.trajectory, self.isPast, self.rules) = (trajectory, isPast, rules)
  }

  /// Creates a phrase that says what a kind says.
  init(words: Range<Int>, _ kind: PhraseKind, rules: [String]) {
    self.init(words: words, sign: 0, category: .progress, trajectory: .unstated, isPast: false, rules: rules)
    take(kind)
  }

  /// Goes where a kind goes, and turns where that says the opposite; what a rule denies is denied, and a grade is a grade.
  mutating func heed(_ kind: PhraseKind) {
    guard category != .formalGrade, sign != 0 else { return }
    if kind.isGood == (sign > 0) {
      guard trajectory != kind.trajectory else { return }
      trajectory = kind.trajectory
    } else {
      guard !rules.contains("negation"), !rules.contains(where: Self.firmRules.contains) else { return }
      take(kind)
    }
    rules.append("kind")
  }

  /// Says what a kind says.
  mutating func take(_ kind: PhraseKind) {
    sign = kind.isGood ? 1 : -1
    category = kind.isProgress ? .progress : kind.isGood ? .strength : .weakness
    trajectory = kind.trajectory
  }
}
