/// One text to analyse, as it was read.
///
/// ```swift
/// let document = Document(id: "visit-2", text: text)
/// let analysis = Analyser().analyse(document)
/// for judgement in analysis.judgements { print(document[judgement.span]) }
/// ```
///
/// The text is never normalised: CR LF, no-break spaces, curly quotes and soft hyphens stay, and every
/// offset of every layer refers to it.
public struct Document: Hashable, Sendable, Codable, Identifiable {
  /// The name by which results refer to this document.
  public let id: String

  /// What is analysed: the decoded characters of a text file, or the main content of a page.
  public let text: String

  /// Where the text came from.
  public let source: Source

  /// What the markup of a page says about the text; `nil` for plain text.
  public let page: PageLayout?

  /// What was noticed while the text was read.
  public let diagnostics: [Diagnostic]

  /// Creates a document from text that needs no decoding.
  ///
  /// - Precondition: `text` is shorter than 4 GiB in UTF-8.
  /// - Complexity: O(*n*) when `text` is not stored as contiguous UTF-8, else O(1).
  public init(
    id: String, text: String, source: Source? = nil, page: PageLayout? = nil, diagnostics: [Diagnostic] = []
  ) {
    var text = text
    text.makeContiguousUTF8()
    precondition(text.utf8.count < Int(UInt32.max), "a document's text is limited to 4 GiB")
    self.id = id
    self.text = text
    self.source = source ?? Source(format: .text, encoding: .utf8, byteCount: text.utf8.count)
    self.page = page
    self.diagnostics = diagnostics
  }

  /// Reads a document.
  ///
  /// - Throws: `DecodingError`, also where the text is 4 GiB or longer.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let text = try container.decode(String.self, forKey: .text)
    guard text.utf8.count < Int(UInt32.max) else {
      throw DecodingError.dataCorruptedError(
        forKey: .text, in: container, debugDescription: "a document's text is limited to 4 GiB")
    }
    self.init(
      id: try container.decode(String.self, forKey: .id), text: text,
      source: try container.decode(Source.self, forKey: .source),
      page: try container.decodeIfPresent(PageLayout.self, forKey: .page),
      diagnostics: try container.decode([Diagnostic].self, forKey: .diagnostics))
  }

  /// The text of a span.
  ///
  /// - Precondition: the span lies in the text, on boundaries of scalars.
  public subscript(span: TextSpan) -> Substring {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: Int(span.start))
    let end = utf8.index(start, offsetBy: span.count)
    return text[start..<end]
  }
}

extension Document {
  /// Where a text came from.
  public struct Source: Hashable, Sendable, Codable {
    /// The format that was read.
    public enum Format: String, Sendable, Codable {
      /// Plain text.
      case text
      /// A web page.
      case html
      /// Text that an extractor took out of a PDF.
      case pdf
    }

    /// The format that was read.
    public var format: Format
    /// The encoding of the bytes that were read.
    public var encoding: CharacterEncoding
    /// How many bytes were read.
    public var byteCount: Int

    /// Creates a description of a source.
    public init(format: Format, encoding: CharacterEncoding, byteCount: Int) {
      self.format = format
      self.encoding = encoding
      self.byteCount = byteCount
    }
  }
}
