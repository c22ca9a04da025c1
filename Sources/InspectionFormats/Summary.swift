internal import InspectionText

/// The summary of one analysis in the making.
struct Summary {
  let analysis: Analysis
  var page: TextPage

  // MARK: What, of whom, when

  mutating func writeHead() {
    let metadata = analysis.metadata
    page.line(page.styled(analysis.document.id, .bold))
    var what = SummaryNames.name(analysis.kind.rawValue)
    if let authority = metadata.authority { what += " · " + authority }
    if let date = metadata.date { what += " · " + date.inWords }
    page.paragraph(what)
    if let title = metadata.title { page.paragraph("“\(title)”") }
    if let visit = metadata.visit {
      let ordinal = visit.ordinal.map { SummaryNames.ordinal($0) + " visit, " } ?? "visit "
      page.paragraph("\(ordinal)\(visit.start.inWords(to: visit.end))\(framework)")
    }
    if !metadata.inspectors.isEmpty {
      let names = metadata.inspectors.map { $0 == metadata.leadInspector ? "\($0) (lead)" : $0 }
      page.paragraph("inspectors: " + names.joined(separator: ", "))
    } else if let lead = metadata.leadInspector {
      page.paragraph("lead inspector: \(lead)")
    }
    if let outcome = metadata.outcome {
      page.paragraph("outcome: \(SummaryNames.plain(outcome.label.rawValue))")
    }
    for event in metadata.history {
      let grade = event.grade.map { ": \(SummaryNames.plain($0.rawValue))" } ?? ""
      page.paragraph("earlier: \(SummaryNames.plain(event.event.rawValue)), \(event.date.inWords)\(grade)")
    }
  }

  private var framework: String {
    switch analysis.metadata.framework {
    case nil, .other?: ""
    case let framework?: " (\(framework.rawValue.uppercased()))"
    }
  }

  // MARK: Grades

  mutating func writeGrades() {
    let current = distinct(analysis.grades.filter(\.isCurrent))
    let recalled = distinct(analysis.grades.filter { !$0.isCurrent })
    guard !current.isEmpty || !recalled.isEmpty else { return }
    page.heading(current.isEmpty ? "Grades recalled" : "Grades")
    for grade in current.isEmpty ? recalled : current {
      let name = TextPage.column(SummaryNames.name(grade.judgement.rawValue), page.width >= 72 ? 36 : 20)
      let date = grade.date.map { " (\($0.inWords))" } ?? ""
      page.line("  \(name) \(page.styled(SummaryNames.plain(grade.grade.rawValue), style(of: grade.grade)))\(date)")
    }
  }

  /// One mention of each grade: a report repeats them in its headings.
  private func distinct(_ grades: [AwardedGrade]) -> [AwardedGrade] {
    var seen: Set<[String]> = []
    return grades.filter {
      seen.insert([$0.judgement.rawValue, $0.grade.rawValue, $0.isCurrent ? "" : $0.date?.description ?? ""]).inserted
    }
  }

  private func style(of grade: Grade) -> TextPage.Style {
    switch grade {
    case .outstanding, .good: .good
    case .requiresImprovement, .adequate: .mixed
    case .inadequate: .bad
    }
  }

  // MARK: Scores

  mutating func writeSentiment() {
    let sentiment = analysis.sentiment
    guard let score = sentiment.score else {
      page.heading("No judgement was found in it.")
      return
    }
    page.heading("As a whole \(SummaryNames.score(score)) on a scale from −1 to +1")
    let counts = sentiment.counts
    page.paragraph(
      "\(SummaryNames.count(counts.positive, "sentence")) positive, \(counts.mixed) mixed, \(counts.negative) negative, "
        + "\(sentiment.neutral) without a judgement", indent: 2)
  }

  mutating func writeAreas() {
    let areas = analysis.concerns.areas
    let found = areas.filter { $0.counts.total > 0 }
    guard !found.isEmpty else { return }
    page.heading("Concern areas")
    let half = page.width >= 80 ? 10 : 5
    let head = "  " + TextPage.column("", 20) + " score " + TextPage.column("", half * 2 + 3) + "  +  ±  −"
    page.line(page.styled(head + (showsTrends ? "  better worse same" : ""), .faint))
    for area in found { page.line(row(area, half: half)) }
    let silent = areas.filter { $0.counts.total == 0 }.map { SummaryNames.plain($0.area.rawValue) }
    if !silent.isEmpty {
      page.paragraph("no judgement on: " + silent.joined(separator: ", "), indent: 2)
    }
  }

  private var showsTrends: Bool { page.width >= 70 }

  private func row(_ area: AreaScore, half: Int) -> String {
    let score = area.counts.score ?? 0
    func count(_ number: Int, _ width: Int) -> String { TextPage.column("\(number)", width, toTheRight: true) }
    let trends = [Trajectory.improving, .declining, .unchanged].map { area.trajectories[$0] ?? 0 }
    var row = "  " + TextPage.column(SummaryNames.plain(area.area.rawValue), 20) + " " + SummaryNames.score(score)
    row += "  " + bar(score, half: half)
    row += [area.counts.positive, area.counts.mixed, area.counts.negative].map { " " + count($0, 2) }.joined()
    guard showsTrends else { return row }
    return row + "  " + count(trends[0], 6) + count(trends[1], 6) + count(trends[2], 5)
  }

  /// A bar from the middle: to the left for bad news, to the right for good.
  private func bar(_ score: Double, half: Int) -> String {
    let length = Int(score.magnitude * Double(half) + 0.5)
    let full = String(repeating: "█", count: length)
    let empty = String(repeating: "·", count: half - length)
    let blank = String(repeating: "·", count: half)
    return score < 0
      ? page.styled(empty, .faint) + page.styled(full, .bad) + "│" + page.styled(blank, .faint)
      : page.styled(blank, .faint) + "│" + page.styled(full, .good) + page.styled(empty, .faint)
  }
}
