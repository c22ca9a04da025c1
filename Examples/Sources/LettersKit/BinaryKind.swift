/// A kind of file that holds no plain text, told by its first bytes.
enum BinaryKind: Equatable {
  case pdf
  case other(name: String, remedy: String)

  /// `nil` for what may be text.
  init?(firstBytes bytes: [UInt8]) {
    // Some producers put a few bytes before the header, and readers accept that.
    let head = bytes.prefix(1024)
    if bytes.starts(with: "%PDF-".utf8) || Self.holdsPDFHeader(head) {
      self = .pdf
      return
    }
    for known in Self.signatures where bytes.starts(with: known.bytes) {
      self = .other(name: known.name, remedy: known.remedy)
      return
    }
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    if !isUTF16, bytes.prefix(8192).contains(0) {
      self = .other(name: "a binary file", remedy: "give a text file, a web page or a PDF")
      return
    }
    return nil
  }

  /// A PDF's header within the first bytes, where what stands before it is no text either.
  private static func holdsPDFHeader(_ head: ArraySlice<UInt8>) -> Bool {
    let mark = Array("%PDF-1.".utf8)
    guard let first = head.firstIndex(of: mark[0]), first < 64, head.contains(0) else { return false }
    return head[first...].starts(with: mark)
  }

  private static let signatures: [(bytes: [UInt8], name: String, remedy: String)] = [
    (
      [0x50, 0x4B, 0x03, 0x04], "a Word, OpenDocument or zip file",
      "save it as plain text (or unpack it) and give that"
    ),
    (
      [0xD0, 0xCF, 0x11, 0xE0], "an old Word or Outlook file", "save it as plain text and give that"
    ),
    (Array("{\\rtf".utf8), "a rich text file", "save it as plain text and give that"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture", picture),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture", picture),
    (Array("GIF8".utf8), "a GIF picture", picture),
    ([0x49, 0x49, 0x2A, 0x00], "a TIFF picture", picture),
    ([0x4D, 0x4D, 0x00, 0x2A], "a TIFF picture", picture),
    ([0x1F, 0x8B], "a gzip file", "unpack it and give what it holds"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program", "give a text file, a web page or a PDF"),
    (Array("SQLite format 3".utf8), "a database", "give a text file, a web page or a PDF"),
  ]

  private static let picture = "read its text with an OCR program and give that"
}
