public import InspectionText

/// Writes the chief columns of a table for a person: authority, date, kind, overall grade, score, and the areas
/// that a document judges best and worst.
public struct TableSummaryWriter: Sendable {
  /// The columns of a line; at least 80.
  public var width: Int
  /// Whether bold and colours are used, as terminals show them.
  public var isStyled: Bool

  /// Creates a writer.
  public init(width: Int = 100, isStyled: Bool = false) {
    self.width = width
    self.isStyled = isStyled
  }

  private func page() -> TextPage { TextPage(width: max(width, 80), isStyled: isStyled) }

  /// The line that names the columns.
  public var header: String {
    var page = page()
    page.line(page.styled(line("authority", "date", "kind", "overall", "score", "from", "best and worst area"), .bold))
    return page.text
  }

  /// A document's line.
  public func row(for analysis: Analysis) -> String {
    var page = page()
    let document = TimelineDocument(analysis)
    let overall = document.grades.first { $0.judgement == .overallEffectiveness }
    let counts = analysis.sentiment.counts
    page.line(
      line(
        document.authority ?? analysis.document.id, document.date?.description ?? "undated",
        analysis.kind.shortName, overall.map { SummaryNames.plain($0.grade.rawValue) } ?? "",
        analysis.sentiment.score.map { SummaryNames.score($0) } ?? "  –", "\(counts.total)", extremes(of: analysis)))
    return page.text
  }

  private func line(
    _ authority: String, _ date: String, _ kind: String, _ grade: String, _ score: String, _ count: String,
    _ areas: String
  ) -> String {
    TextPage.column(authority, 19) + " " + TextPage.column(date, 10) + " " + TextPage.column(kind, 10) + " "
      + TextPage.column(grade, 20) + " " + TextPage.column(score, 5) + " "
      + TextPage.column(count, 4, toTheRight: true) + "  " + TextPage.column(areas, max(width, 80) - 75)
  }

  private func extremes(of analysis: Analysis) -> String {
    let judged = analysis.concerns.areas.filter { $0.counts.total > 0 }.sorted {
      ($0.counts.shrunk ?? 0) > ($1.counts.shrunk ?? 0)
    }
    let good = judged.first.flatMap { $0.direction == .positive ? "+ \(SummaryNames.plain($0.area.rawValue))" : nil }
    let bad = judged.last.flatMap { $0.direction == .negative ? "− \(SummaryNames.plain($0.area.rawValue))" : nil }
    return [good, bad].compactMap { $0 }.joined(separator: "  ")
  }
}
