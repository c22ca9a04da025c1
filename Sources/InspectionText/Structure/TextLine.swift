/// One line of a plain text, with what its layout says.
struct TextLine {
  /// What a line is, as far as the line and its neighbours tell.
  enum Role {
    case blank
    case text
    /// Starts with the mark of a list item.
    case item
    /// A page number, a running head or foot, an inspectorate's address in mid-page.
    case furniture
    /// A footnote at the foot of a page; it may hold sentences.
    case footnote
    case heading
    case salutation
    case closing
  }

  /// The offsets of its first and last non-space bytes.
  var start: Int
  var end: Int
  /// How many scalars stand before its first letter, in columns.
  var indent: Int
  /// Its length in scalars, without indent.
  var width: Int
  /// Its tokens.
  var tokens: Range<Int>
  /// Whether a form feed stands between it and the line before.
  var startsPage: Bool
  var role = Role.text
  /// The side of a table's gap that it stands on; `nil` for lines outside such tables.
  var side: Side?
  /// Whether it is one of the two parts of a line.
  var isCut = false

  /// A side of the gap between two columns.
  enum Side {
    case left
    case right
  }

  var isBlank: Bool { start == end }
  var span: TextSpan { TextSpan(start, end) }
}

extension TextLine {
  /// The lines of a text. A line ends at LF, CR, CR LF, a vertical tab, a form feed or a Unicode line
  /// separator.
  static func lines(of bytes: UnsafeBufferPointer<UInt8>, tokens: [Token]) -> [TextLine] {
    var lines: [TextLine] = []
    lines.reserveCapacity(bytes.count / 60 + 1)
    var position = 0
    var token = 0
    var startsPage = false
    while position < bytes.count {
      let lineStart = position
      var isASCII = true
      while position < bytes.count {
        if isPlain(bytes, position) {
          position += 8
          continue
        }
        let byte = bytes[position]
        if byte &- 10 < 4 || byte >= 0xC2 && WhiteSpace.isLineBreak(at: position, in: bytes) { break }
        if byte >= 0x80 { isASCII = false }
        position += 1
      }
      let lineEnd = position
      var first = lineStart
      var indent = 0
      while first < lineEnd, let space = spaceLength(bytes, first) {
        indent += bytes[first] == 9 ? 8 : 1
        first += space
      }
      var last = lineEnd
      while last > first {
        var scalarStart = last - 1
        while bytes[scalarStart] & 0xC0 == 0x80 { scalarStart -= 1 }
        guard spaceLength(bytes, scalarStart) != nil else { break }
        last = scalarStart
      }
      let firstToken = token
      while token < tokens.count, Int(tokens[token].start) < lineEnd { token += 1 }
      // A word that is hyphenated over the line's end starts on this line and ends on the next.
      let width = isASCII ? last - first : bytes[first..<last].count { $0 & 0xC0 != 0x80 }
      lines.append(
        TextLine(
          start: first, end: last, indent: indent, width: width, tokens: firstToken..<token, startsPage: startsPage,
          role: first == last ? .blank : .text))
      startsPage = false
      if position < bytes.count {
        startsPage = bytes[position] == 12
        if bytes[position] == 13, position + 1 < bytes.count, bytes[position + 1] == 10 { position += 1 }
        position += bytes[position] == 0xE2 ? 3 : bytes[position] == 0xC2 ? 2 : 1
        if position < bytes.count, bytes[position] == 12, !startsPage {
          startsPage = true
          position += 1
        }
      }
    }
    return lines
  }

  /// Whether the next eight bytes are ASCII and none of them ends a line.
  @inline(__always)
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    guard offset + 8 <= bytes.count else { return false }
    let eight = bytes.eight(at: offset)
    // The top bit of a byte below 14 is set by what is taken from it, that of one beyond ASCII is there.
    return (eight | (eight &- 14 &* EightBytes.ones)) & EightBytes.highs == 0
  }

  /// The length of the white space that starts at an offset, if any does: ASCII, no-break, zero-width
  /// no-break and the fixed-width spaces.
  private static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int? {
    let byte = bytes[offset]
    if byte < 0x80 { return byte.isASCIISpace ? 1 : nil }
    guard offset + 1 < bytes.count else { return nil }
    if byte == 0xC2, bytes[offset + 1] == 0xA0 { return 2 }
    guard offset + 2 < bytes.count else { return nil }
    let second = bytes[offset + 1]
    let third = bytes[offset + 2]
    if byte == 0xE2, second == 0x80, (0x80...0x8A).contains(third) || third == 0xAF { return 3 }
    if byte == 0xEF, second == 0xBB, third == 0xBF { return 3 }
    if byte == 0xE3, second == 0x80, third == 0x80 { return 3 }
    return nil
  }
}
