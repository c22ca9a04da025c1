public import InspectionText

/// Writes a release beside its letters for a person, the gravest first: quotations that were changed, claims that
/// the letter contradicts, what is not in the letter, what was left out, and the scores side by side.
public struct ComparisonSummaryWriter: Sendable {
  /// The columns of a line; at least 60.
  public var width: Int
  /// Whether bold and colours are used, as terminals show them.
  public var isStyled: Bool

  /// Creates a writer.
  public init(width: Int = 100, isStyled: Bool = false) {
    self.width = width
    self.isStyled = isStyled
  }

  /// The comparison, as lines of text.
  public func summary(of comparison: ReleaseComparison) -> String {
    var summary = ComparisonSummary(
      comparison: comparison, page: TextPage(width: max(width, 60), isStyled: isStyled))
    summary.writeHead()
    summary.writeAltered()
    summary.writeContradicted()
    summary.writeAbsent()
    summary.writeLeftOut()
    summary.writeAreas()
    summary.writeFaithful()
    summary.writeOtherClaims()
    summary.writeDiagnostics()
    return summary.page.text
  }
}
