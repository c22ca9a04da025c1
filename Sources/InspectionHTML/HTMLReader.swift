public import InspectionText

/// Reads web pages as documents.
///
/// ```swift
/// let bytes = Array("<h1>News</h1><p>Ofsted visited …</p>".utf8)
/// let document = try HTMLReader().read(bytes, id: "release")
/// document.text           // the page's main content
/// document.page?.title    // "News"
/// ```
///
/// A reader is a value without state; one can be used from many threads at a time.
public struct HTMLReader: Sendable {
  /// How much of a page is read.
  public var limits: ReadingLimits

  /// Creates a reader.
  public init(limits: ReadingLimits = ReadingLimits()) {
    self.limits = limits
  }

  /// Reads a page's main content.
  ///
  /// - Parameters:
  ///   - bytes: The page as it is stored or came over the network.
  ///   - id: The name by which results refer to the document.
  ///   - encoding: The encoding by a source that is to be trusted, such as the header of the response.
  /// - Complexity: O(*n*) in the bytes of the page.
  public func read(
    _ bytes: [UInt8], id: String, encoding: CharacterEncoding? = nil
  ) throws(HTMLReadError) -> Document {
    let content = try MainContent(of: bytes, encoding: encoding, limits: limits)
    return Document(
      id: id, text: content.text,
      source: Document.Source(format: .html, encoding: content.encoding, byteCount: bytes.count),
      page: content.layout, diagnostics: content.diagnostics)
  }
}
