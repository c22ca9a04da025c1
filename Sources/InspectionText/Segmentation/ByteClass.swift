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
