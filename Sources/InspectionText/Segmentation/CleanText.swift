/// Joins the lines of a span for a reader.
enum CleanText {
  /// The text of a span, without page furniture, with each run of white space that holds a line break made
  /// one space. A hyphen at the end of a line stays, and the word goes on behind it.
  static func text(of span: TextSpan, in segmentation: Segmentation) -> String {
    var bytes = Array(segmentation.document[span].utf8)
    let offset = Int(span.start)
    // Blocks stand in the order of their starts, so only those that start in the span are looked at.
    var index = firstBlock(from: span.start, in: segmentation.blocks)
    while index < segmentation.blocks.count, segmentation.blocks[index].span.start < span.end {
      let block = segmentation.blocks[index]
      index += 1
      guard block.kind == .pageFurniture, span.contains(block.span), block.span != span else { continue }
      for byte in block.span.range { bytes[byte - offset] = UInt8(ascii: "\n") }
    }
    return joinLines(bytes)
  }

  /// The index of the first block that starts at an offset or behind it.
  private static func firstBlock(from offset: UInt32, in blocks: [Block]) -> Int {
    blocks.partitioningIndex { $0.span.start >= offset }
  }

  /// Makes each run of white space with a line break in it one space, or nothing behind a hyphen that stands
  /// inside a word.
  static func joinLines(_ bytes: [UInt8]) -> String {
    var joined: [UInt8] = []
    joined.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard spaceLength(bytes, index) > 0 else {
        joined.append(bytes[index])
        index += 1
        continue
      }
      var end = index
      var hasBreak = false
      while end < bytes.count, case let length = spaceLength(bytes, end), length > 0 {
        hasBreak = hasBreak || length > 1 || (10...13).contains(bytes[end])
        end += length
      }
      if !hasBreak {
        joined.append(contentsOf: bytes[index..<end])
      } else if end < bytes.count, !joined.isEmpty, !goesOnInWord(joined, bytes[end...]) {
        joined.append(32)
      }
      index = end
    }
    return String(decoding: joined, as: UTF8.self)
  }

  /// The length of the white space of ASCII, or of the line separator, at an offset; 0 where none stands.
  private static func spaceLength(_ bytes: [UInt8], _ offset: Int) -> Int {
    if bytes[offset] == 32 || (9...13).contains(bytes[offset]) { return 1 }
    let isSeparator =
      bytes[offset] == 0xE2 && offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && bytes[offset + 2] & 0xFE == 0xA8
    return isSeparator ? 3 : 0
  }

  /// Whether a word that ends in a hyphen goes on behind it; a hyphen before "and" or "or" is suspended.
  private static func goesOnInWord(_ before: [UInt8], _ after: ArraySlice<UInt8>) -> Bool {
    guard after.first!.isASCIILower else { return false }
    if before.count > 1, before[before.count - 2] == 0xC2, before[before.count - 1] == 0xAD { return true }
    guard before.count > 1, before[before.count - 1] == UInt8(ascii: "-"), before[before.count - 2].isASCIILetter else {
      return false
    }
    let word = after.prefix { $0.isASCIILetter }
    return !word.elementsEqual("and".utf8) && !word.elementsEqual("or".utf8) && !word.elementsEqual("to".utf8)
  }
}
