/// One mention of a grade that was awarded to a service.
public struct AwardedGrade: Hashable, Sendable, Codable {
  /// What was graded.
  public struct Subject: RawRepresentable, Hashable, Sendable, Codable {
    /// The value in the output.
    public let rawValue: String

    /// Creates a subject from its value in the output.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Overall effectiveness.
    public static let overallEffectiveness = Subject(rawValue: "overall_effectiveness")
    /// The impact of leaders; leadership, management and governance.
    public static let leaders = Subject(rawValue: "leaders")
    /// Children who need help and protection.
    public static let helpAndProtection = Subject(rawValue: "help_and_protection")
    /// Children in care.
    public static let childrenInCare = Subject(rawValue: "children_in_care")
    /// Care leavers.
    public static let careLeavers = Subject(rawValue: "care_leavers")
    /// Children in care and care leavers, judged as one until 2022.
    public static let childrenInCareAndCareLeavers = Subject(rawValue: "children_in_care_and_care_leavers")
    /// Adoption performance.
    public static let adoption = Subject(rawValue: "adoption")
    /// Anything else, such as a safeguarding board.
    public static let other = Subject(rawValue: "other")
  }

  /// Where in a document a grade stands.
  public enum Place: String, Sendable, Codable {
    /// In the table of judgements.
    case table
    /// In the heading of a section.
    case heading
    /// In running text.
    case prose
  }

  /// The words that state it.
  public var span: TextSpan
  /// What was graded.
  public var judgement: Subject
  /// The grade.
  public var grade: Grade
  /// Where it stands.
  public var source: Place
  /// When it was awarded, as precisely as stated.
  public var date: PartialDate?
  /// Whether this document awards it, rather than recalling it.
  public var isCurrent: Bool

  /// Creates a mention of a grade.
  public init(
    span: TextSpan, judgement: Subject, grade: Grade, source: Place, date: PartialDate? = nil, isCurrent: Bool
  ) {
    self.span = span
    self.judgement = judgement
    self.grade = grade
    self.source = source
    self.date = date
    self.isCurrent = isCurrent
  }
}
