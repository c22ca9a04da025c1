extension Metadata {
  /// Takes from the history the grades that the text gives to one part of the service, as in *leadership was judged
  /// good in May 2021*: an inspection's grade is that for overall effectiveness.
  ///
  /// Until 2013 there were inspections of one part of the service, and the only grade of such an inspection stays.
  mutating func leaveOutPartialGrades(_ grades: [AwardedGrade]) {
    for index in history.indices where history[index].date.year > 2013 {
      if history[index].hasGradeOfPart(grades) { history[index].grade = nil }
    }
  }
}

extension Metadata.HistoryEvent {
  /// Whether its grade is one that the text gives, at that date, to a part of the service and not to the whole.
  func hasGradeOfPart(_ grades: [AwardedGrade]) -> Bool {
    let same = grades.filter { $0.grade == grade && $0.date == date }
    return !same.isEmpty && !same.contains { $0.judgement == .overallEffectiveness }
  }
}
