internal import InspectionText

extension TimelineSummary {
  private static let nameWidth = 21
  private static let cellWidth = 11

  /// How many columns of scores stand beside each other.
  private var columnCount: Int { max(3, (page.width - Self.nameWidth - 2) / Self.cellWidth) }

  mutating func writeScores(of authority: AuthorityTimeline) {
    page.heading("From document to document")
    page.paragraph(
      "score from −1 to +1, and how many sentences it is from; ↑ more of them say that it improves than that it declines, ↓ fewer",
      indent: 2)
    var start = 0
    while start < authority.documents.count {
      let columns = Array(start..<min(start + columnCount, authority.documents.count))
      page.line()
      writeRow("", columns.map { date(of: authority.documents[$0]) })
      writeRow("", columns.map { authority.documents[$0].kind.shortName })
      writeRow("as a whole", columns.map { authority.documents[$0].score.map(SummaryNames.score) ?? "·" }, style: nil)
      for area in authority.areas {
        let points = columns.map { area.points[$0] }
        guard points.contains(where: { $0.counts.total > 0 }) else { continue }
        writeCells(area.area, points.map { ($0.counts, $0.trajectories) })
      }
      start += columnCount
    }
  }

  /// The latest document of inspectors of each authority.
  mutating func writeSideBySide(_ authorities: [AuthorityTimeline]) {
    page.line()
    page.heading("Side by side: the latest document of inspectors on each")
    let latest = authorities.compactMap { authority in
      authority.documents.lastIndex(where: \.isByInspectors).map { (authority, $0) }
    }
    var start = 0
    while start < latest.count {
      let columns = latest[start..<min(start + columnCount, latest.count)]
      page.line()
      writeRow("", columns.map { TextPage.column($0.0.authority ?? "unknown", Self.cellWidth - 1) }, style: .bold)
      writeRow("", columns.map { date(of: $0.0.documents[$0.1]) })
      writeRow("", columns.map { $0.0.documents[$0.1].kind.shortName })
      let overall = columns.map { authority, _ in
        authority.grades.last { $0.judgement == .overallEffectiveness }.map { Self.short($0.grade) } ?? "·"
      }
      writeRow("overall grade", overall, style: nil)
      writeRow("recurring concerns", columns.map { "\($0.0.stated.count { $0.status == .recurring })" }, style: nil)
      writeRow("as a whole", columns.map { $0.0.documents[$0.1].score.map(SummaryNames.score) ?? "·" }, style: nil)
      for (place, area) in (columns.first?.0.areas ?? []).enumerated() {
        let points = columns.map { $0.0.areas[place].points[$0.1] }
        guard points.contains(where: { $0.counts.total > 0 }) else { continue }
        writeCells(area.area, points.map { ($0.counts, $0.trajectories) })
      }
      start += columnCount
    }
  }

  private mutating func writeCells(_ area: ConcernArea, _ cells: [(PolarityCounts, [Trajectory: Int])]) {
    var line = "  " + TextPage.column(SummaryNames.plain(area.rawValue), Self.nameWidth)
    for (counts, trajectories) in cells {
      guard let score = counts.score, let shrunk = counts.shrunk else {
        line += page.styled(TextPage.column("·", Self.cellWidth), .faint)
        continue
      }
      let (up, down) = (trajectories[.improving] ?? 0, trajectories[.declining] ?? 0)
      let arrow = up > down ? "↑" : down > up ? "↓" : " "
      let style: TextPage.Style = shrunk >= 0.2 ? .good : shrunk <= -0.2 ? .bad : .mixed
      line += page.styled(SummaryNames.score(score), style) + arrow
      line += page.styled(TextPage.column(" \(counts.total)", Self.cellWidth - 6), .faint)
    }
    page.line(line)
  }

  private mutating func writeRow(_ name: String, _ cells: [String], style: TextPage.Style? = .faint) {
    let line = cells.map { TextPage.column($0, Self.cellWidth) }.joined()
    page.line("  " + TextPage.column(name, Self.nameWidth) + (style.map { page.styled(line, $0) } ?? line))
  }

  private func date(of document: TimelineDocument) -> String {
    guard let date = document.date else { return "undated" }
    return Self.month(date).split(separator: " ").map { $0.count > 4 ? String($0.prefix(3)) : String($0) }
      .joined(separator: " ")
  }

  private static func short(_ grade: Grade) -> String {
    grade == .requiresImprovement ? "req. impr." : SummaryNames.plain(grade.rawValue)
  }
}
