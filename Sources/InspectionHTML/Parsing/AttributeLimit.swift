/// Blanks the attributes of a tag beyond a number.
///
/// libxml2 compares each attribute of a tag with all those before it before it calls anybody, so the only
/// place to bound that is in front of it. Spaces keep all offsets as they are.
struct AttributeLimit {
  /// Tags shorter than this cannot hold enough attributes to matter.
  private static func shortTag(_ limit: Int) -> Int { max(16, min(1_024, limit * 2)) }

  /// The ranges to overwrite with spaces; empty for any page that is not hostile.
  static func excess(in bytes: [UInt8], limit: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    let short = shortTag(limit)
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        guard buffer[index] == UInt8(ascii: "<") else {
          index += 1
          continue
        }
        index += 1
        guard index < buffer.count, isLetter(buffer[index]) else { continue }
        // Most tags end soon; only a long one is looked at closely.
        var close = index
        let near = min(buffer.count, index + short)
        while close < near, buffer[close] != UInt8(ascii: ">") { close += 1 }
        if close < near || near == buffer.count && near - index < short {
          index = close
        } else {
          index = scan(buffer, from: index, limit: limit, into: &ranges)
        }
      }
    }
    return ranges
  }

  /// Reads one tag and returns where it ends.
  private static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int, into ranges: inout [Range<Int>]
  ) -> Int {
    var index = start
    var count = 0
    var excessStart: Int?
    var last: UInt8 = 0
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      let byte = bytes[index]
      if byte == 34 || byte == 39, last == UInt8(ascii: "=") {
        index += 1
        while index < bytes.count, bytes[index] != byte { index += 1 }
      } else if byte > 32, bytes[index - 1] <= 32 || bytes[index - 1] == 34 || bytes[index - 1] == 39,
        last != UInt8(ascii: "="), byte != UInt8(ascii: "=")
      {
        count += 1
        if count > limit, excessStart == nil { excessStart = index }
      }
      if index < bytes.count, bytes[index] > 32 { last = bytes[index] }
      index += 1
    }
    if let excessStart { ranges.append(excessStart..<min(index, bytes.count)) }
    return index
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }
}
