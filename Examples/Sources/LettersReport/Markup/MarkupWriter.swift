internal import InspectionText

/// HTML in the making, as bytes of UTF-8.
///
/// What is written as it stands is known when the program is compiled, or is a number; everything else is escaped.
/// So no text of a document can become markup, and neither `</script` nor `<!--` can come out of one.
package struct MarkupWriter {
  private(set) var bytes: [UInt8] = []

  package init() {}

  /// Markup that stands in the program.
  mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// A number in markup.
  mutating func raw(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// Markup that was written in the same way.
  mutating func raw(_ other: MarkupWriter) { bytes.append(contentsOf: other.bytes) }

  /// Text, for the content of an element or for an attribute in double quotes.
  package mutating func text(_ text: some StringProtocol) {
    for byte in text.utf8 { append(byte) }
  }

  /// Text with its line breaks read through: a word that a hyphen splits at a line's end comes out in one piece.
  package mutating func lines(_ text: Substring) {
    var previous: UInt8 = 0
    var bytes = text.utf8.makeIterator()
    var next = bytes.next()
    while let byte = next {
      next = bytes.next()
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r"), previous == UInt8(ascii: "-"), let after = next,
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(after)
      {
        continue
      }
      append(byte)
      previous = byte
    }
  }

  private mutating func append(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "<"): raw("&lt;")
    case UInt8(ascii: ">"): raw("&gt;")
    case UInt8(ascii: "&"): raw("&amp;")
    case UInt8(ascii: "\""): raw("&quot;")
    case UInt8(ascii: "'"): raw("&#39;")
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"): bytes.append(byte)
    case UInt8(ascii: "\r"), 0x0C: bytes.append(UInt8(ascii: "\n"))
    // NUL and its kin stand in no HTML.
    case 0...31, 127: raw("\u{FFFD}")
    default: bytes.append(byte)
    }
  }

  /// What was written, for a template.
  package var string: String { String(decoding: bytes, as: UTF8.self) }
}
