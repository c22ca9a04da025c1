public import InspectionText

/// Writes what a person wants to read first: what kind of document this is, of whom and when, its grades, its
/// concern areas with the strongest evidence for each, and its quotations.
///
/// ```swift
/// print(SummaryWriter(width: 100).summary(of: Analyser().analyse(document)))
/// ```
public struct SummaryWriter: Sendable {
  /// The columns of a line; at least 52.
  public var width: Int
  /// Whether bold and colours are used, as terminals show them.
  public var isStyled: Bool

  /// Creates a writer.
  public init(width: Int = 80, isStyled: Bool = false) {
    self.width = width
    self.isStyled = isStyled
  }

  /// The summary of one analysis, as lines of text.
  public func summary(of analysis: Analysis) -> String {
    var summary = Summary(analysis: analysis, page: TextPage(width: max(width, 52), isStyled: isStyled))
    summary.writeHead()
    summary.writeGrades()
    summary.writeSentiment()
    summary.writeAreas()
    summary.writeStated()
    summary.writeEvidence()
    summary.writeQuotations()
    summary.writeDiagnostics()
    return summary.page.text
  }
}
