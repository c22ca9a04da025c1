public import InspectionText

/// Writes an analysis as one line of JSON.
///
/// The object is the one that the command line tool's `--format jsonl` gives; its fields are described in the
/// documentation under *The JSON of an analysis*. All offsets count Unicode scalars, as Python and R do.
///
/// ```swift
/// let writer = JSONLinesWriter()
/// let line = writer.line(for: Analyser().analyse(document))   // bytes of UTF-8, ended by a line feed
/// ```
public struct JSONLinesWriter: Sendable {
  /// The name of the format, in the field `schema` of each line.
  public static let schema = "inspection-letters/1"

  /// Whether the tokens are written too.
  public var includesTokens: Bool

  /// Whether each judgement names the rules and lexicon entries that made it.
  public var explains: Bool

  /// A name for the settings that the documents are read and analysed with, in the field `settings` of each line; with
  /// `nil` there is no such field. Lines of one name can stand in one file.
  public var settings: String?

  /// Creates a writer.
  public init(includesTokens: Bool = false, explains: Bool = false) {
    self.includesTokens = includesTokens
    self.explains = explains
  }

  /// The line for one analysis, in UTF-8, with its line feed.
  ///
  /// - Parameters:
  ///   - analysis: what to write.
  ///   - sha256: the digest of the bytes that were read, in hexadecimal; the library itself computes none.
  /// - Complexity: O(*n*) in the length of the text and the number of annotations.
  public func line(for analysis: Analysis, sha256: String? = nil) -> [UInt8] {
    write(analysis, sha256) { $0.bytes }
  }

  /// The same in pieces that follow one another, so that a long line need not be held twice.
  public func parts(for analysis: Analysis, sha256: String? = nil) -> [[UInt8]] {
    write(analysis, sha256) { $0.parts }
  }

  /// The same, with each piece given to a sink as soon as it is full, so that a long line is never held as a whole.
  public func write(_ analysis: Analysis, sha256: String? = nil, to sink: @escaping ([UInt8]) -> Void) {
    write(analysis, sha256, sink) { _ in }
  }

  private func write<Written>(
    _ analysis: Analysis, _ sha256: String?, _ sink: (([UInt8]) -> Void)? = nil,
    _ take: (borrowing JSONBuffer) -> Written
  ) -> Written {
    let written = analysis.document.text.utf8.withContiguousStorageIfAvailable { text in
      var line = AnalysisLine(writer: self, analysis: analysis, text: text, sink: sink)
      line.write(sha256: sha256)
      line.json.finish()
      return take(line.json)
    }
    guard let written else { preconditionFailure("a document's text is contiguous") }
    return written
  }
}
