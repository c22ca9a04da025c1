public import InspectionText

/// The main content of a web page: its heading and article, without menus, banners and links around them.
///
/// ```swift
/// let html = "<nav><a href='/'>Home</a></nav><h1>Visit finds progress</h1><p>Inspectors came in May. They saw …</p>"
/// let page = try MainContent(of: Array(html.utf8))
/// page.text            // "Visit finds progress\n\nInspectors came in May. They saw …"
/// page.layout.blocks   // a heading and a paragraph, each with its bytes in the page
/// ```
///
/// The text holds the page's `h1` first, then the other blocks, with two line feeds between them, one for a
/// `<br>`, and tabs between the cells of a table's row; nothing else is put in. White space collapses as in
/// a browser; no-break spaces stay.
///
/// - Complexity: O(*n*) in the bytes of the page.
public struct MainContent: Hashable, Sendable, Codable {
  /// The content as text.
  public let text: String

  /// The blocks of the text, and what the page says about itself.
  public let layout: PageLayout

  /// Where each piece of the text stands in the page's bytes.
  public let sourceMap: SourceMap

  /// The encoding that the page was read in.
  public let encoding: CharacterEncoding

  /// What was noticed on the way.
  public let diagnostics: [Diagnostic]

  /// Reads a page.
  ///
  /// - Parameters:
  ///   - bytes: The page as it is stored or came over the network.
  ///   - encoding: The encoding by a source that is to be trusted, such as the header of the response. A
  ///     byte-order mark still goes first. Without one the page's own `<meta>` and its bytes decide.
  ///   - limits: How much of the page is read.
  public init(
    of bytes: [UInt8], encoding: CharacterEncoding? = nil, limits: ReadingLimits = ReadingLimits()
  ) throws(HTMLReadError) {
    if let format = ForeignFormat.name(of: bytes) { throw .notHTML(format: format) }
    guard let decision = EncodingSniffer.decide(bytes, caller: encoding) else {
      throw .unsupportedEncoding(encoding!)
    }
    let end = min(bytes.count, decision.start + min(limits.bytes, Int(Int32.max) / 4))
    var page = PageDecoder.decode(bytes, to: end, by: decision)
    if let diagnostic = decision.diagnostic { page.diagnostics.append(diagnostic) }
    var tree = try PageParser.tree(of: &page, limits: limits)
    var segments = SegmentBuilder.segments(of: &tree)
    let content = ContentFinder.find(in: tree, segments)
    ContentFilter.mark(&segments, in: tree, content)

    var writer = TextWriter(tree: tree, page: page)
    if let title = content.title { writer.write(segments[title]) }
    for index in segments.indices where segments[index].isKept && index != content.title {
      writer.write(segments[index])
    }
    let facts = PageFacts(tree: tree, segments: segments, title: content.title)
    text = String(decoding: writer.text, as: UTF8.self)
    sourceMap = writer.map
    layout = PageLayout(
      blocks: writer.blocks, inlineQuotations: writer.quotations.sorted(), title: facts.title, date: facts.date,
      language: facts.language, canonicalURL: facts.canonicalURL)
    self.encoding = decision.encoding
    diagnostics =
      page.diagnostics
      + Self.diagnostics(
        tree: tree, isCut: end < bytes.count, limits: limits, content: content, map: writer.map)
  }

  private static func diagnostics(
    tree: PageTree, isCut: Bool, limits: ReadingLimits, content: ContentFinder.Result, map: SourceMap
  ) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    if isCut || tree.isTruncated {
      let reason = isCut ? "more than \(limits.bytes) bytes" : "more elements than are read"
      diagnostics.append(
        Diagnostic(.pageTruncated, .error, "The page has \(reason); what lies behind them was left out."))
    }
    if tree.isTooDeep {
      diagnostics.append(
        Diagnostic(
          .nestingTooDeep, .warning,
          "The page nests elements more than \(limits.depth) deep; deeper ones were read as one."))
    }
    if content.score < 100 {
      diagnostics.append(
        Diagnostic(.noMainContent, .warning, "Nothing on the page reads like an article; check the text."))
    }
    let coverage = map.coverage
    if coverage.exact < coverage.mapped {
      diagnostics.append(
        Diagnostic(
          .inexactSource, .note,
          "For \(coverage.mapped - coverage.exact) of \(coverage.mapped) bytes of text the place in the page is known "
            + "only roughly."))
    }
    return diagnostics
  }
}
