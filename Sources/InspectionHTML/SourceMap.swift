public import InspectionText

/// Where the text that was taken out of a page stands in the page's bytes.
///
/// The map is a list of runs in the order of the text. White space that was put between blocks and cells
/// came from no byte and lies in no run.
///
/// ```swift
/// let page = try MainContent(of: Array("<p>Fish &amp; chips</p>".utf8))
/// page.sourceMap.source(of: TextSpan(5, 6))   // bytes 8..<13: `&amp;`, exact
/// ```
public struct SourceMap: Hashable, Sendable, Codable {
  /// A stretch of the text that came from one stretch of bytes.
  public struct Run: Hashable, Sendable, Codable {
    /// How the text and the bytes compare.
    public enum Kind: String, Sendable, Codable {
      /// The bytes are the text's own UTF-8, so that places inside the run map as well.
      case verbatim
      /// The bytes stand for the text as a whole: a character reference, a character in another encoding,
      /// white space that was collapsed.
      case reference
      /// The text came from somewhere within the bytes.
      case enclosing
    }

    /// The place in the text.
    public let span: TextSpan
    /// The place in the page.
    public let bytes: Range<Int>
    /// How they compare.
    public let kind: Kind
  }

  /// The runs, in the order of the text, disjoint.
  public internal(set) var runs: [Run] = []

  /// The bytes that a span of the text came from; `nil` when it came from none.
  ///
  /// The range reaches from the first to the last of them and includes the markup between. It is exact when
  /// the span begins and ends at places that are known, and inexact when it cuts through a character
  /// reference or touches text whose place is known only roughly.
  ///
  /// - Complexity: O(log *n* + *m*) for *n* runs of which *m* touch the span.
  public func source(of span: TextSpan) -> SourceRange? {
    var index = runs.partitioningIndex { $0.span.end > span.start }
    var range: SourceRange?
    while index < runs.count, runs[index].span.start < span.end {
      let piece = source(of: span, in: runs[index])
      if let found = range {
        range = SourceRange(
          start: min(found.start, piece.start), end: max(found.end, piece.end),
          isExact: found.isExact && piece.isExact)
      } else {
        range = piece
      }
      index += 1
    }
    return range
  }

  /// How many bytes of the text lie in runs, and of how many of them the exact place is known.
  public var coverage: (mapped: Int, exact: Int) {
    runs.reduce(into: (0, 0)) { counts, run in
      counts.0 += run.span.count
      if run.kind != .enclosing { counts.1 += run.span.count }
    }
  }

  private func source(of span: TextSpan, in run: Run) -> SourceRange {
    let start = max(Int(span.start), Int(run.span.start))
    let end = min(Int(span.end), Int(run.span.end))
    switch run.kind {
    case .verbatim:
      let offset = run.bytes.lowerBound - Int(run.span.start)
      return SourceRange(start: start + offset, end: end + offset, isExact: true)
    case .reference:
      let isWhole = start == Int(run.span.start) && end == Int(run.span.end)
      return SourceRange(start: run.bytes.lowerBound, end: run.bytes.upperBound, isExact: isWhole)
    case .enclosing:
      return SourceRange(start: run.bytes.lowerBound, end: run.bytes.upperBound, isExact: false)
    }
  }
}
