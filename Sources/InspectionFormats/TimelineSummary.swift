internal import InspectionText

/// A timeline on its way into text.
struct TimelineSummary {
  var page: TextPage

  // MARK: Words

  mutating func writeHead(of authority: AuthorityTimeline) {
    page.line(page.styled(authority.authority ?? "Authority unknown", .bold))
    let documents = authority.documents
    var line = SummaryNames.count(documents.count, "document")
    let dates = documents.compactMap(\.date)
    if let first = dates.first, let last = dates.last {
      line += first == last ? ", \(first.inWords)" : ", \(Self.month(first)) to \(Self.month(last))"
    }
    page.paragraph(line)
  }

  mutating func writeChanges(of authority: AuthorityTimeline) {
    let changes = authority.changes
    guard !changes.isEmpty else { return }
    page.heading("The latest document on the council that judges an area, against the one before")
    let rows: [(AuthorityTimeline.Change.Direction, String, TextPage.Style)] = [
      (.better, "better  ", .good), (.worse, "worse   ", .bad), (.steady, "steady  ", .faint),
    ]
    for (direction, name, style) in rows {
      let moved = changes.filter { $0.direction == direction }
      guard !moved.isEmpty else { continue }
      let words = moved.map { change in
        let area = SummaryNames.plain(change.area.rawValue)
        guard direction != .steady, let from = change.from.counts.score, let to = change.to.counts.score else {
          return area
        }
        return "\(area) (\(SummaryNames.score(from)) → \(SummaryNames.score(to)))"
      }
      page.paragraph(words.joined(separator: ", "), mark: name, markStyle: style, indent: 2)
    }
  }

  mutating func writeGrades(of authority: AuthorityTimeline) {
    guard !authority.grades.isEmpty else { return }
    page.heading("Grades along the way")
    var judgements: [AwardedGrade.Subject] = []
    for grade in authority.grades where !judgements.contains(grade.judgement) { judgements.append(grade.judgement) }
    let order: [AwardedGrade.Subject] = [
      .overallEffectiveness, .leaders, .helpAndProtection, .childrenInCare, .childrenInCareAndCareLeavers, .careLeavers,
    ]
    judgements.sort { (order.firstIndex(of: $0) ?? 9) < (order.firstIndex(of: $1) ?? 9) }
    for judgement in judgements {
      let way = authority.grades.filter { $0.judgement == judgement }.map { grade in
        let date = grade.date.map { " (\(Self.month($0))\(grade.document == nil ? ", recalled" : ""))" } ?? ""
        return page.styled(SummaryNames.plain(grade.grade.rawValue), Self.style(of: grade.grade)) + date
      }
      page.paragraph(way.joined(separator: " → "), mark: SummaryNames.name(judgement.rawValue) + ": ", indent: 2)
    }
  }

  mutating func writeConcerns(of authority: AuthorityTimeline) {
    guard !authority.stated.isEmpty else { return }
    page.heading("Concerns that inspectors listed")
    let rows: [(TrackedConcern.Status, TextPage.Style, String)] = [
      (.recurring, .bad, "listed in two or more documents, and not settled since"),
      (.new, .mixed, "listed by the latest document of its sort, and not before"),
      (.open, .mixed, "listed once, and not settled since"),
      (.resolved, .good, "judged good since, in sentences on the same matter"),
    ]
    for (status, style, meaning) in rows {
      let concerns = authority.stated.filter { $0.status == status }
      guard !concerns.isEmpty else { continue }
      page.line(
        "  " + page.styled("\(concerns.count) \(status.rawValue)", style) + page.styled(": \(meaning)", .faint))
      for concern in concerns {
        let dates = concern.documents.map { authority.documents[$0].date.map(Self.month) ?? "undated" }
        var trail = "listed " + dates.joined(separator: ", ")
        if let last = concern.steps.last(where: { $0.counts.total > 0 }), last.document > concern.documents.last ?? 0 {
          let date = authority.documents[last.document].date.map { " in \(Self.month($0))" } ?? ""
          trail += "; judged \(Self.word(last.counts))\(date) (\(SummaryNames.count(last.counts.total, "sentence")))"
        }
        page.paragraph(concern.text, mark: "• ", indent: 4, lines: status == .resolved ? 2 : 4)
        for line in TextPage.wrap(trail, width: page.width - 6) { page.line("      " + page.styled(line, .faint)) }
      }
    }
  }

  mutating func writeDiagnostics(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    page.heading("To be known")
    for diagnostic in diagnostics { page.paragraph(diagnostic.message, mark: "! ", markStyle: .mixed) }
  }

  // MARK: Words for values

  /// `March 2022`.
  static func month(_ date: PartialDate) -> String {
    (PartialDate(year: date.year, month: date.month) ?? date).inWords
  }

  static func style(of grade: Grade) -> TextPage.Style {
    switch grade {
    case .outstanding, .good: .good
    case .requiresImprovement, .adequate: .mixed
    case .inadequate: .bad
    }
  }

  private static func word(_ counts: PolarityCounts) -> String {
    let shrunk = counts.shrunk ?? 0
    return shrunk >= 0.2 ? "good" : shrunk <= -0.2 ? "bad" : "both good and bad"
  }
}
