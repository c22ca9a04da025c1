/// What a byte of UTF-8 may begin, for scanners that look at one byte at a time.
enum ByteClass: UInt8 {
  case other
  case space
  case lineBreak
  case upper
  case lower
  case digit
  case nonASCII

  /// The class of each byte.
  static let table: [ByteClass] = (0...255).map { value in
    switch UInt8(value) {
    case 10, 12, 13, 11: .lineBreak
    case 9, 32: .space
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x80...: .nonASCII
    default: .other
    }
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII letter.
  var isASCIILetter: Bool { (self | 0x20) &- 97 < 26 }
  /// Whether the byte is a lower-case ASCII letter.
  var isASCIILower: Bool { self &- 97 < 26 }
  /// Whether the byte is an upper-case ASCII letter.
  var isASCIIUpper: Bool { self &- 65 < 26 }
  /// Whether the byte is an ASCII digit.
  var isASCIIDigit: Bool { self &- 48 < 10 }
  /// Whether the byte is ASCII white space, line breaks and form feeds among it.
  var isASCIISpace: Bool { self == 32 || self &- 9 < 5 }
}

extension UnsafeBufferPointer<UInt8> {
  /// The end of a run of ASCII letters, found eight bytes at a time.
  @inline(__always)
  func endOfLetters(from start: Int) -> Int {
    var end = start
    while end &+ 8 <= count {
      let eight = eight(at: end)
      // In each byte the high bit tells: at least `a`, beyond `z`, outside ASCII.
      let folded = (eight | 0x2020_2020_2020_2020) & 0x7F7F_7F7F_7F7F_7F7F
      let atLeastA = folded &+ 0x1F1F_1F1F_1F1F_1F1F
      let beyondZ = folded &+ 0x0505_0505_0505_0505
      let others = ~(atLeastA & ~beyondZ & ~eight) & EightBytes.highs
      if others != 0 { return end &+ others.trailingZeroBitCount / 8 }
      end &+= 8
    }
    while end < count, self[end].isASCIILetter { end += 1 }
    return end
  }
}
