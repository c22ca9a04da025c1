/// Finds the grades that a document awards or recalls.
struct GradeFinder: Sendable {
  private let reader = GradeTextReader()

  /// The mentions, in the order of the text.
  func grades(in segmentation: Segmentation) -> [AwardedGrade] {
    let text = reader.read(segmentation.document.text)
    let stated = GradeTableReader(text: text).findings()
    var grades: [AwardedGrade] = []
    var first: [AwardedGrade.Subject: Grade] = [:]
    for finding in stated {
      // A service is graded once. A second table that says otherwise tells of another time.
      let isCurrent = first[finding.subject, default: finding.grade] == finding.grade
      if isCurrent || finding.subject == .other { first[finding.subject] = finding.grade }
      grades.append(
        AwardedGrade(
          span: span(of: finding.words, in: text), judgement: finding.subject, grade: finding.grade,
          source: finding.source, isCurrent: isCurrent || finding.subject == .other))
    }
    let prose = GradeProseReader(text: text, kind: segmentation.kind, taken: stated.map(\.words))
    grades += prose.findings()
    return grades.sorted { $0.span < $1.span }
  }

  /// The words from the first to the last, or up to where another column was read across.
  private func span(of places: ClosedRange<Int>, in text: GradeText) -> TextSpan {
    var end = places.lowerBound
    while end < places.upperBound, Self.gradeWords.contains(text.words[end + 1].term) { end += 1 }
    return TextSpan(text.words[places.lowerBound].start, text.words[end].end)
  }

  private static let gradeWords: Set<GradeTerm> = [.improvement, .to, .be, .good]
}
