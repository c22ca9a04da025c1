/// A text that was read from outside, against which the layers that came with it are held.
struct DecodedText {
  private let text: String.UTF8View
  private let path: [any CodingKey]

  /// Prepares to check what was read at a place of the input.
  init(_ document: Document, at path: [any CodingKey]) {
    text = document.text.utf8
    self.path = path
  }

  /// Checks that each span lies in the text, on boundaries of scalars.
  ///
  /// - Complexity: O(*m*) in the number of spans.
  func check(_ spans: some Sequence<TextSpan>) throws(DecodingError) {
    for span in spans where !isBoundary(span.start) || !isBoundary(span.end) {
      throw error("\(span) is no place in a text of \(text.count) bytes")
    }
  }

  /// Checks that each index is one of an array's.
  func check(_ indices: some Sequence<Int>, below count: Int, _ name: StaticString) throws(DecodingError) {
    for index in indices where !(0..<count).contains(index) {
      throw error("there is no \(name) \(index) of \(count)")
    }
  }

  /// Checks what a segmentation says about its text.
  func check(_ segmentation: Segmentation) throws(DecodingError) {
    try check(segmentation.tokens.lazy.map(\.span))
    try check(segmentation.blocks.lazy.map(\.span))
    try check(segmentation.sections.lazy.map(\.span))
    try check(segmentation.sections.lazy.compactMap(\.heading))
    try check(segmentation.sentences.lazy.map(\.span))
    try check(segmentation.diagnostics.lazy.compactMap(\.span))
    if let outcome = segmentation.metadata.outcome { try check(CollectionOfOne(outcome.span)) }
    try check(segmentation.sentences.lazy.map(\.block), below: segmentation.blocks.count, "block")
    try check(segmentation.sentences.lazy.map(\.tokens.upperBound), below: segmentation.tokens.count + 1, "token")
    try check(segmentation.sentences.lazy.map(\.tokens.lowerBound), below: segmentation.tokens.count + 1, "token")
  }

  /// The error for input that contradicts itself.
  func error(_ message: String) -> DecodingError {
    .dataCorrupted(.init(codingPath: path, debugDescription: message))
  }

  private func isBoundary(_ offset: UInt32) -> Bool {
    guard offset < text.count else { return offset == text.count }
    return text[text.index(text.startIndex, offsetBy: Int(offset))] & 0xC0 != 0x80
  }
}
