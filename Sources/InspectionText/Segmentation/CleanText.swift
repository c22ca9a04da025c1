/// Joins the lines of a span for a reader.
enum CleanText {
  /// The text of a span, without page furniture, with each run of white space that holds a line break made
  /// one space. A hyphen at the end of a line stays, and the word goes on behind it.
  static func text(of span: TextSpan, in segmentation: Segmentation) -> String {
    var bytes = Array(segmentation.document[span].utf8)
    let offset = Int(span.start)
    for block in segmentation.blocks where block.kind == .pageFurniture && span.overlaps(block.span) {
      guard span.contains(block.span), block.span != span else { continue }
      for index in block.span.range { bytes[index - offset] = UInt8(ascii: "\n") }
    }
    return joinLines(bytes)
  }

  /// Makes each run of white space with a line break in it one space, or nothing after a hyphen that stands
  /// between letters.
  static func joinLines(_ bytes: [UInt8]) -> String {
    var joined: [UInt8] = []
    joined.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard isSpace(bytes[index]) else {
        joined.append(bytes[index])
        index += 1
        continue
      }
      var end = index
      var hasBreak = false
      while end < bytes.count, isSpace(bytes[end]) {
        hasBreak = hasBreak || bytes[end] == 10 || bytes[end] == 13 || bytes[end] == 12
        end += 1
      }
      if !hasBreak {
        joined.append(contentsOf: bytes[index..<end])
      } else if end < bytes.count, !joined.isEmpty, !endsInWordHyphen(joined) || !isLowerCase(bytes[end]) {
        joined.append(32)
      }
      index = end
    }
    return String(decoding: joined, as: UTF8.self)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  private static func isLowerCase(_ byte: UInt8) -> Bool { (97...122).contains(byte) }

  private static func endsInWordHyphen(_ bytes: [UInt8]) -> Bool {
    bytes.count > 1 && bytes[bytes.count - 1] == UInt8(ascii: "-") && isLowerCase(bytes[bytes.count - 2] | 0x20)
  }
}
