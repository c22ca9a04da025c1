/// A grade on an authority's way: one that a document awarded, or one that a later document recalls.
public struct GradeEvent: Hashable, Sendable, Codable {
  /// When it was awarded, as precisely as is known; `nil` for a document without a date.
  public var date: PartialDate?
  /// What was graded.
  public var judgement: AwardedGrade.Subject
  /// The grade.
  public var grade: Grade
  /// The index, in the authority's documents, of the one that awarded it; `nil` where it is only recalled.
  public var document: Int?

  /// Creates an event.
  public init(date: PartialDate?, judgement: AwardedGrade.Subject, grade: Grade, document: Int? = nil) {
    self.date = date
    self.judgement = judgement
    self.grade = grade
    self.document = document
  }

  /// Whether another event is this one: the same judgement and grade, at dates that do not contradict each other.
  func says(_ other: GradeEvent) -> Bool {
    guard judgement == other.judgement, grade == other.grade, let date, let otherDate = other.date else { return false }
    guard date.year == otherDate.year else { return false }
    guard let month = date.month, let otherMonth = otherDate.month else { return true }
    return month == otherMonth
  }

  /// Whether a document's own award may be what is recalled: a report is published up to half a year after the
  /// inspection that it is on, and a later letter may give the date of either.
  func mayRecall(awardedAt award: PartialDate) -> Bool {
    guard let date else { return false }
    let span = (award.year - date.year) * 12 + (award.month ?? 6) - (date.month ?? 6)
    return (date.month == nil || award.month == nil) ? abs(award.year - date.year) <= 1 : (-6...6).contains(span)
  }
}
