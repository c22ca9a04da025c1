/// One of the grades, as it stands in a run of words.
struct GradeExpression {
  /// The grade.
  var grade: Grade
  /// The places of its words; other words may stand between them where two columns of a table were read across.
  var first: Int
  /// The place of its last word.
  var last: Int
  /// Whether it says `requires improvement` in one of its forms, which is its own verb.
  var isVerb: Bool

  /// The grade that starts with the word at `index`, if one does.
  ///
  /// - Parameter limit: the place where the run ends.
  init?(at index: Int, before limit: Int, in words: [GradeWord]) {
    switch words[index].term {
    case .outstanding: self.init(.outstanding, index)
    case .good: self.init(.good, index)
    case .inadequate: self.init(.inadequate, index)
    case .adequate: self.init(.adequate, index)
    case .requires, .require, .requiring, .required:
      guard index + 1 < limit, words[index + 1].term == .improvement else { return nil }
      self.init(grade: .requiresImprovement, first: index, last: index + 1, isVerb: true)
      if index + 4 < limit, words[index + 2].term == .to, words[index + 3].term == .be, words[index + 4].term == .good {
        last = index + 4
      }
    default: return nil
    }
  }

  /// Whether a grade may start with a word.
  static func mayStart(with term: GradeTerm) -> Bool {
    switch term {
    case .outstanding, .good, .inadequate, .adequate, .requires, .require, .requiring, .required: true
    default: false
    }
  }

  init(grade: Grade, first: Int, last: Int, isVerb: Bool) {
    self.grade = grade
    self.first = first
    self.last = last
    self.isVerb = isVerb
  }

  private init(_ grade: Grade, _ index: Int) {
    self.init(grade: grade, first: index, last: index, isVerb: false)
  }
}
