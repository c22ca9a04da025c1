/// What the markup of a page says about the text that was taken out of it.
///
/// A reader of pages fills this in; segmentation takes its blocks as they are, where plain text has to be
/// read line by line.
public struct PageLayout: Hashable, Sendable, Codable {
  /// The blocks of the text, in order, disjoint; every non-space character lies in one.
  public var blocks: [PageBlock]

  /// The content of inline `<q>` elements, in order.
  public var inlineQuotations: [TextSpan]

  /// The page's title, without the site's name where that can be told.
  public var title: String?

  /// When the page says that it was published.
  public var date: PartialDate?

  /// The language that the page declares (a BCP 47 tag).
  public var language: String?

  /// The address that the page gives as its own.
  public var canonicalURL: String?

  /// Creates a layout.
  public init(
    blocks: [PageBlock], inlineQuotations: [TextSpan] = [], title: String? = nil, date: PartialDate? = nil,
    language: String? = nil, canonicalURL: String? = nil
  ) {
    self.blocks = blocks
    self.inlineQuotations = inlineQuotations
    self.title = title
    self.date = date
    self.language = language
    self.canonicalURL = canonicalURL
  }
}

/// One block of a page: a paragraph, a heading, a list item …
public struct PageBlock: Hashable, Sendable, Codable {
  /// Its place in ``Document/text``, without space around it.
  public var span: TextSpan

  /// What the markup calls it.
  public var kind: BlockKind

  /// 1 to 6 for headings, else 0.
  public var headingLevel: Int

  /// The bytes of the page that it came from.
  public var source: SourceRange?

  /// One of the lines of a block that holds line breaks.
  package struct Line: Hashable, Sendable, Codable {
    /// Its place in the text, without space around it.
    package var span: TextSpan
    /// The bytes of the page that it came from.
    package var source: SourceRange

    package init(span: TextSpan, source: SourceRange) {
      self.span = span
      self.source = source
    }
  }

  /// The lines, when there are several: segmentation may take them for blocks of their own.
  package var lines: [Line] = []

  /// Creates a block.
  public init(span: TextSpan, kind: BlockKind, headingLevel: Int = 0, source: SourceRange? = nil) {
    self.span = span
    self.kind = kind
    self.headingLevel = headingLevel
    self.source = source
  }
}

/// A stretch of bytes of the file that a text came from.
public struct SourceRange: Hashable, Sendable, Codable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset after the last byte.
  public var end: Int
  /// Whether the bytes hold exactly the text, markup and entities aside; otherwise the range only
  /// encloses it.
  public var isExact: Bool

  /// Creates a range.
  public init(start: Int, end: Int, isExact: Bool) {
    self.start = start
    self.end = end
    self.isExact = isExact
  }
}
