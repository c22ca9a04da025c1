public import InspectionHTML
public import InspectionText

/// How much is read of each input before the rest is left out, or the input refused.
public struct Limits: Sendable {
  /// The most bytes of a file, of standard input, or of a line of JSON Lines; what is larger is not read at all.
  public var bytes = 256 << 20
  /// How much of a page is read.
  public var page = ReadingLimits()
  /// How much of a document is analysed.
  public var analysis = AnalysisLimits()

  /// The defaults.
  public init() {}

  /// The names of the limits on the command line.
  public static let names = ["bytes", "page_bytes", "nodes", "depth", "attributes", "text_bytes", "findings"]

  /// Sets the limit of a name.
  ///
  /// - Returns: whether there is one.
  public mutating func set(_ name: String, to number: Int) -> Bool {
    switch name {
    case "bytes": bytes = number
    case "page_bytes": page.bytes = number
    case "nodes": page.nodes = number
    case "depth": page.depth = max(8, number)
    case "attributes": page.attributes = number
    case "text_bytes": analysis.textBytes = number
    case "findings": analysis.findings = number
    default: return false
    }
    return true
  }

  /// All of them, for telling one run's settings from another's.
  var description: String {
    [bytes, page.bytes, page.nodes, page.depth, page.attributes, analysis.textBytes, analysis.findings]
      .map(String.init).joined(separator: " ")
  }
}
