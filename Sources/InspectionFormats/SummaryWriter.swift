public import InspectionText

/// Writes what a person wants to read first.
public struct SummaryWriter: Sendable {
  /// The columns of a line.
  public var width: Int
  /// Whether bold and colours are used, as terminals show them.
  public var isStyled: Bool

  /// Creates a writer.
  public init(width: Int = 80, isStyled: Bool = false) {
    self.width = width
    self.isStyled = isStyled
  }

  /// The summary of one analysis.
  public func summary(of analysis: Analysis) -> String {
    "\(analysis.document.id): \(analysis.kind.rawValue)\n"
  }
}
