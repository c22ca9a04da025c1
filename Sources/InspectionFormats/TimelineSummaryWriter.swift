public import InspectionText

/// Writes a timeline for a person: for each authority what changed last, the grades along the way, what became of
/// the concerns that inspectors listed, and then the scores from document to document; several authorities side by
/// side at the end.
public struct TimelineSummaryWriter: Sendable {
  /// The columns of a line; at least 60.
  public var width: Int
  /// Whether bold and colours are used, as terminals show them.
  public var isStyled: Bool

  /// Creates a writer.
  public init(width: Int = 100, isStyled: Bool = false) {
    self.width = width
    self.isStyled = isStyled
  }

  /// The timeline, as lines of text.
  public func summary(of timeline: Timeline) -> String {
    var summary = TimelineSummary(page: TextPage(width: max(width, 60), isStyled: isStyled))
    for (index, authority) in timeline.authorities.enumerated() {
      if index > 0 { summary.page.line() }
      summary.writeHead(of: authority)
      summary.writeChanges(of: authority)
      summary.writeGrades(of: authority)
      summary.writeConcerns(of: authority)
      summary.writeScores(of: authority)
    }
    if timeline.authorities.count > 1 { summary.writeSideBySide(timeline.authorities) }
    summary.writeDiagnostics(timeline.diagnostics)
    return summary.page.text
  }
}
