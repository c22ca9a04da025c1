internal import CLibXML2

/// Finds markup that libxml2 must not see as it is, and overwrites it without moving a byte.
///
/// libxml2 compares each attribute of a tag with all those before it before it calls anybody, so the only
/// place to bound that is in front of it. And it takes `<![if !supportLists]>`, which Word leaves in its
/// pages, for text, where a browser sees a comment.
struct MarkupRepair {
  /// Attributes beyond the limit, one range a tag; empty for any page that is not hostile.
  private(set) var excessAttributes: [Range<Int>] = []
  /// `<![if …]>` and `<![endif]>`.
  private(set) var conditions: [Range<Int>] = []

  /// Tags shorter than this cannot hold enough attributes to matter.
  private static func shortTag(_ limit: Int) -> Int { max(16, min(1_024, limit * 2)) }

  /// Looks through a page.
  init(_ bytes: [UInt8], attributeLimit limit: Int) {
    let short = Self.shortTag(limit)
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        guard let less = Self.firstLess(buffer, from: index) else { return }
        index = less + 1
        guard index < buffer.count else { return }
        if buffer[index] == UInt8(ascii: "!"), Self.isCondition(buffer, at: index) {
          let end = buffer[index...].prefix(200).firstIndex(of: UInt8(ascii: ">")) ?? index
          if end - index > 7 { conditions.append((index - 1)..<(end + 1)) }
        }
        guard Self.isLetter(buffer[index]) else {
          if buffer[index] == UInt8(ascii: "!") { index = Self.endOfComment(buffer, from: index) }
          continue
        }
        let isRaw = Self.isRaw(buffer, at: index)
        // Most tags end soon; only a long one is looked at closely.
        var close = index
        let near = min(buffer.count, index + short)
        while close < near, buffer[close] != UInt8(ascii: ">") { close += 1 }
        if close < near || near == buffer.count && near - index < short {
          index = close
        } else {
          index = Self.scan(buffer, from: index, limit: limit, into: &excessAttributes)
        }
        if isRaw { index = Self.endOfRaw(buffer, from: index) }
      }
    }
  }

  /// Overwrites what was found: attributes with spaces, conditions with comments.
  func apply(to bytes: inout [UInt8]) {
    for range in excessAttributes {
      for index in range { bytes[index] = 0x20 }
    }
    for range in conditions {
      for index in range { bytes[index] = 0x20 }
      bytes.replaceSubrange(range.lowerBound..<(range.lowerBound + 4), with: "<!--".utf8)
      bytes.replaceSubrange((range.upperBound - 3)..<range.upperBound, with: "-->".utf8)
    }
  }

  /// Whether a script or style sheet starts at `index`: what looks like a tag in it is none.
  private static func isRaw(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 6 < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "s") else { return false }
    let second = bytes[index + 1] | 0x20
    return second == UInt8(ascii: "c") && bytes[index + 2] | 0x20 == UInt8(ascii: "r")
      || second == UInt8(ascii: "t") && bytes[index + 2] | 0x20 == UInt8(ascii: "y")
  }

  private static func endOfRaw(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while let found = firstLess(bytes, from: index), found + 2 < bytes.count {
      if bytes[found + 1] == UInt8(ascii: "/"), bytes[found + 2] | 0x20 == UInt8(ascii: "s") { return found }
      index = found + 1
    }
    return bytes.count
  }

  private static func endOfComment(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard start + 3 < bytes.count, bytes[start + 1] == UInt8(ascii: "-"), bytes[start + 2] == UInt8(ascii: "-") else {
      return start
    }
    var index = start + 3
    while index + 2 < bytes.count {
      if bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: "-"), bytes[index + 2] == UInt8(ascii: ">")
      {
        return index
      }
      index += 1
    }
    return start
  }

  private static func firstLess(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start < bytes.count, let found = memchr(bytes.baseAddress! + start, 0x3C, bytes.count - start) else {
      return nil
    }
    return found - UnsafeMutableRawPointer(mutating: bytes.baseAddress!)
  }

  /// Whether `![if` or `![endif` stands at `index`.
  private static func isCondition(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 4 < bytes.count, bytes[index + 1] == UInt8(ascii: "[") else { return false }
    let first = bytes[index + 2] | 0x20
    return first == UInt8(ascii: "i") && bytes[index + 3] | 0x20 == UInt8(ascii: "f")
      || first == UInt8(ascii: "e") && bytes[index + 3] | 0x20 == UInt8(ascii: "n")
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
