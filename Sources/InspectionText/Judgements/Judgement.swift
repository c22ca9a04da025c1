/// A phrase that says how good or bad something is, or which way it is going.
///
/// The span is the shortest continuous one that still carries the judgement on its own.
public struct Judgement: Hashable, Sendable, Codable {
  /// What kind of judgement it is.
  public enum Category: String, Sendable, Codable, CaseIterable {
    /// One of the four grades, awarded to a service.
    case formalGrade = "formal_grade"
    /// A good state, act or plan, with an evaluative word of its own.
    case strength
    /// A bad one.
    case weakness
    /// Onset, trend, ending, comparison over time, or distance from a goal.
    case progress
  }

  /// When the state that is judged holds.
  public enum Time: String, Sendable, Codable {
    /// At the time of the document.
    case present
    /// Before it, and not said to hold now.
    case past
  }

  /// The phrase.
  public var span: TextSpan
  /// What kind of judgement it is.
  public var category: Category
  /// 1 for good news about the service, -1 for bad, 0 for neither.
  public var polarity: Int
  /// The direction that the phrase states.
  public var trajectory: Trajectory
  /// When the state that is judged holds.
  public var time: Time
  /// The concern areas that it is about.
  public var areas: [ConcernArea]
  /// The index of its sentence.
  public var sentence: Int
  /// The rules and lexicon entries that made it, in the order in which they applied.
  public var rules: [String]

  /// Creates a judgement.
  public init(
    span: TextSpan, category: Category, polarity: Int, trajectory: Trajectory = .unstated, time: Time = .present,
    areas: [ConcernArea] = [], sentence: Int, rules: [String] = []
  ) {
    self.span = span
    self.category = category
    self.polarity = polarity
    self.trajectory = trajectory
    self.time = time
    self.areas = areas
    self.sentence = sentence
    self.rules = rules
  }
}
