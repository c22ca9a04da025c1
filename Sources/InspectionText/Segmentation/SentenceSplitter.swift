/// Splits the running text of a block into sentences.
///
/// ```swift
/// SentenceSplitter().sentences(in: "Visits are timely. However, plans are not.")   // two spans
/// ```
///
/// The rules follow the guideline in `corpus/GUIDELINE.md`: closing quotes and brackets go with the sentence
/// that they close; a quotation and its reporting clause are one sentence; what stands in brackets inside a
/// sentence never ends it; stops of abbreviations, initials and numbers end a sentence only when what
/// follows starts a new one. What runs on for more than 1,000 tokens is no sentence of a person's, and is cut, behind
/// a comma if there is one: rules may look through a whole sentence, and the time for a text stays in proportion to it.
public struct SentenceSplitter: Sendable {
  /// Creates a splitter.
  public init() {}

  /// The sentences of a plain text, whose lines and pages are read through as ``Segmenter`` reads them.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func sentences(in text: String) -> [TextSpan] {
    Segmenter().segment(Document(id: "", text: text)).sentences.map(\.span)
  }

  /// The ends of the sentences of one block: indices into `tokens`, each after the last token of a sentence.
  ///
  /// - Parameters:
  ///   - tokens: the block's tokens, page furniture left out.
  ///   - bytes: the text that their offsets refer to.
  func ends(of tokens: [Token], in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var ends: [Int] = []
    var scan = SentenceScan(tokens: tokens, bytes: bytes)
    while let end = scan.next() {
      var start = ends.last ?? 0
      while end - start > Self.mostTokens {
        start = Self.cut(tokens[start..<start + Self.mostTokens], in: bytes)
        ends.append(start)
      }
      ends.append(end)
    }
    return ends
  }

  /// The longest sentence of 363 published letters and reports has 127.
  private static let mostTokens = 1_000

  /// Where a run is cut: behind its last comma, or else at its end.
  private static func cut(_ run: ArraySlice<Token>, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let comma = run.lastIndex { $0.span.count == 1 && bytes[Int($0.start)] == UInt8(ascii: ",") }
    return comma.map { $0 + 1 } ?? run.endIndex
  }
}
