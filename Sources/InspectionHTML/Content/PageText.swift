/// The text of segments as strings, for what is read once a page: titles and dates.
enum PageText {
  /// A segment's text with white space collapsed.
  static func plain(_ segment: Segment, in tree: PageTree) -> String {
    let first = tree.nodes[Int(segment.firstNode)]
    let last = tree.nodes[Int(segment.lastNode)]
    return collapsed(tree.text[Int(first.textStart)..<max(Int(first.textStart), Int(last.textEnd))])
  }

  /// The first bytes of a segment's text, white space collapsed, letters of ASCII in lower case.
  static func folded(_ segment: Segment, in tree: PageTree, limit: Int = 400) -> [UInt8] {
    let start = Int(tree.nodes[Int(segment.firstNode)].textStart)
    let end = min(Int(tree.nodes[Int(segment.lastNode)].textEnd), start + 4 * limit)
    return tree.text.withUnsafeBufferPointer { text in
      // A space may come on top of the limit.
      [UInt8](unsafeUninitializedCapacity: min(limit + 1, max(0, end - start))) { result, count in
        var isPending = false
        var index = start
        while index < end, count < limit {
          let byte = text[index]
          index += 1
          if byte <= 0x20 {
            isPending = count > 0
          } else {
            if isPending {
              result[count] = 0x20
              count += 1
            }
            isPending = false
            result[count] = byte &- 65 < 26 ? byte | 0x20 : byte
            count += 1
          }
        }
      }
    }
  }

  /// A text with its letters of ASCII in lower case.
  static func folded(_ text: String) -> [UInt8] {
    text.utf8.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
  }

  /// The letters and digits of a text alone, those of ASCII in lower case, general punctuation left out.
  static func letters(_ text: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var skip = 0
    for byte in text {
      if skip > 0 {
        skip -= 1
      } else if byte == 0xE2 {
        skip = 2
      } else if byte >= 0x80 || (97...122).contains(byte) || (48...57).contains(byte) {
        result.append(byte)
      } else if (65...90).contains(byte) {
        result.append(byte | 0x20)
      }
    }
    return result
  }

  /// Whether `text` holds `part`.
  static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard !part.isEmpty, text.count >= part.count else { return part.isEmpty }
    return (0...(text.count - part.count)).contains { text[$0] == part[0] && text[$0...].starts(with: part) }
  }

  /// Text with each run of white space made one space, and none at the ends.
  static func collapsed(_ bytes: some Sequence<UInt8>) -> String {
    var result: [UInt8] = []
    var isPending = false
    for byte in bytes {
      if byte <= 0x20 {
        isPending = !result.isEmpty
      } else {
        if isPending { result.append(0x20) }
        isPending = false
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
