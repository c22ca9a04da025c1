internal import InspectionText

/// Decides which encoding a page is in.
///
/// In order: a byte-order mark; what the caller says; a `<meta>` in the first bytes, unless the bytes
/// contradict it; UTF-8 when the bytes are valid; else windows-1252.
struct EncodingSniffer {
  /// What was decided.
  struct Decision {
    var encoding: CharacterEncoding
    /// Where the text starts, behind a byte-order mark.
    var start: Int
    /// Whether the bytes are known to be UTF-8 that libxml2 takes as it is.
    var isRegular = false
    var diagnostic: Diagnostic?
  }

  private static let prescanLength = 4_096

  /// Decides on an encoding, or `nil` when the caller's is none that is read here.
  static func decide(_ bytes: [UInt8], caller: CharacterEncoding?) -> Decision? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Decision(encoding: .utf8, start: 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return Decision(encoding: .utf16LittleEndian, start: 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return Decision(encoding: .utf16BigEndian, start: 2) }
    if let caller {
      guard let encoding = encoding(labelled: caller.rawValue) else { return nil }
      return Decision(encoding: encoding, start: 0)
    }
    let declared = declaredLabel(bytes)
    var known = declared.flatMap(encoding(labelled:))
    // A `<meta>` that can be read byte by byte is not in UTF-16.
    if known == .utf16LittleEndian || known == .utf16BigEndian { known = .utf8 }
    // Most pages need no second look.
    if declared == nil || known == .utf8,
      PageDecoder.firstIrregularity(in: bytes, from: 0, to: bytes.count) == bytes.count
    {
      return Decision(encoding: .utf8, start: 0, isRegular: true)
    }
    let tally = UTF8Tally(bytes)
    guard let declared else {
      return Decision(encoding: tally.isUTF8 ? .utf8 : .windows1252, start: 0)
    }
    let fits = known == .utf8 ? tally.isLikelyUTF8 : known == .windows1252 && !(tally.isUTF8 && tally.characters > 0)
    if fits || tally.isASCII {
      return Decision(encoding: known ?? .utf8, start: 0)
    }
    let used: CharacterEncoding = tally.isLikelyUTF8 && tally.characters > 0 ? .utf8 : .windows1252
    let message = "The page declares the encoding “\(declared)”; its bytes were read as \(used.rawValue)."
    return Decision(
      encoding: used, start: 0, diagnostic: Diagnostic(.encodingContradicted, .warning, message))
  }

  /// The encoding that a label of the WHATWG Encoding Standard stands for, of those that are read here.
  static func encoding(labelled label: String) -> CharacterEncoding? {
    switch label.lowercased() {
    case "utf-8", "utf8", "unicode-1-1-utf-8": .utf8
    case "utf-16", "utf-16le", "unicode": .utf16LittleEndian
    case "utf-16be": .utf16BigEndian
    case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "l1", "us-ascii",
      "ascii", "ansi_x3.4-1968", "cp819":
      .windows1252
    default: nil
    }
  }

  /// The label after `charset=` in a `<meta>` tag, or in an XML declaration, near the start.
  private static func declaredLabel(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(prescanLength)
    var index = 0
    while let open = head[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      if matches("<!--", in: head, at: open) {
        index = end(of: "-->", in: head, from: open + 4) ?? head.endIndex
      } else if matches("<meta", in: head, at: open) || matches("<?xml", in: head, at: open) {
        let close = head[index...].firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
        let key: StaticString = matches("<?xml", in: head, at: open) ? "encoding" : "charset"
        if let label = label(after: key, in: head[index..<close]) { return label }
        index = close
      }
      if index >= head.endIndex { break }
    }
    return nil
  }

  private static func label(after key: StaticString, in tag: ArraySlice<UInt8>) -> String? {
    var index = tag.startIndex
    while let found = end(of: key, in: tag, from: index) {
      index = found
      var position = found
      while position < tag.endIndex, tag[position] <= 32 { position += 1 }
      guard position < tag.endIndex, tag[position] == UInt8(ascii: "=") else { continue }
      position += 1
      while position < tag.endIndex, tag[position] <= 32 || tag[position] == 34 || tag[position] == 39 {
        position += 1
      }
      let label = tag[position...].prefix { byte in
        byte > 32 && byte < 0x7F && byte != 34 && byte != 39 && byte != 59 && byte != 47 && byte != 62
      }
      if !label.isEmpty { return String(decoding: label.prefix(40), as: UTF8.self) }
    }
    return nil
  }

  private static func matches(_ word: StaticString, in bytes: ArraySlice<UInt8>, at index: Int) -> Bool {
    guard index + word.utf8CodeUnitCount <= bytes.endIndex else { return false }
    for offset in 0..<word.utf8CodeUnitCount {
      let byte = bytes[index + offset]
      let folded = (65...90).contains(byte) ? byte | 0x20 : byte
      if folded != word.utf8Start[offset] { return false }
    }
    return true
  }

  private static func end(of word: StaticString, in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < bytes.endIndex {
      if matches(word, in: bytes, at: index) { return index + word.utf8CodeUnitCount }
      index += 1
    }
    return nil
  }
}
