internal import CLibXML2
public import InspectionText

/// Reads web pages.
public struct HTMLReader: Sendable {
  /// Creates a reader.
  public init() {}
}
