/// White space in UTF-8: what Unicode calls so, and the byte order mark, which is a space without width.
enum WhiteSpace {
  /// The length of the white space character that begins at an index; 0 where none does.
  static func length<Bytes: RandomAccessCollection>(at index: Int, in bytes: Bytes, before end: Int) -> Int
  where Bytes.Element == UInt8, Bytes.Index == Int {
    guard index < end else { return 0 }
    switch bytes[index] {
    case 9...13, 32: return 1
    case 0xC2 where index + 1 < end: return bytes[index + 1] == 0x85 || bytes[index + 1] == 0xA0 ? 2 : 0
    case 0xE1...0xEF where index + 2 < end:
      return isLong(bytes[index], bytes[index + 1], bytes[index + 2]) ? 3 : 0
    default: return 0
    }
  }

  /// The length of the white space character that ends at an index; 0 where none does.
  static func length<Bytes: RandomAccessCollection>(upTo end: Int, in bytes: Bytes, from start: Int) -> Int
  where Bytes.Element == UInt8, Bytes.Index == Int {
    for length in 1...3 where end - length >= start && self.length(at: end - length, in: bytes, before: end) == length {
      return length
    }
    return 0
  }

  /// Whether a line break, in any of Unicode's ways, begins at an index; of CR and LF together both are one.
  @inline(__always)
  static func isLineBreak(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch bytes[index] {
    case 10...13: true
    case 0xC2: index + 1 < bytes.count && bytes[index + 1] == 0x85
    // U+2028 and U+2029.
    case 0xE2: index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8
    default: false
    }
  }

  private static func isLong(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    // U+1680; U+2000 to U+200A, U+2028, U+2029, U+202F; U+205F; U+3000; U+FEFF.
    case (0xE1, 0x9A): third == 0x80
    case (0xE2, 0x80): (0x80...0x8A).contains(third) || third == 0xA8 || third == 0xA9 || third == 0xAF
    case (0xE2, 0x81): third == 0x9F
    case (0xE3, 0x80): third == 0x80
    case (0xEF, 0xBB): third == 0xBF
    default: false
    }
  }
}
