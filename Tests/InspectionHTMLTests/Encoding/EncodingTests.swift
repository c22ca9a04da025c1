import InspectionHTML
import InspectionText
import Testing

@Suite("Encodings")
struct EncodingTests {
  private static let words = "The café’s “offer” – for 16 to 25-year-olds – costs €2, inspectors were told."

  private static func page(_ head: String, _ body: String = words) -> String {
    "<html><head>\(head)</head><body><h1>News</h1><p>\(body)</p></body></html>"
  }

  private static func windows1252(_ text: String) -> [UInt8] {
    let special: [Unicode.Scalar: UInt8] = ["’": 0x92, "“": 0x93, "”": 0x94, "–": 0x96, "€": 0x80]
    return text.unicodeScalars.map { special[$0] ?? UInt8($0.value) }
  }

  private static func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
      return littleEndian ? bytes : bytes.reversed()
    }
  }

  private func expect(
    _ bytes: [UInt8], _ encoding: CharacterEncoding, caller: CharacterEncoding? = nil,
    codes: [Diagnostic.Code] = [], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let content = try MainContent(of: bytes, encoding: caller)
    #expect(content.text == "News\n\n" + Self.words, sourceLocation: sourceLocation)
    #expect(content.encoding == encoding, sourceLocation: sourceLocation)
    #expect(
      content.diagnostics.map(\.code).filter { $0 != .noMainContent } == codes, sourceLocation: sourceLocation)
    #expect(content.sourceMap.coverage.exact == content.sourceMap.coverage.mapped, sourceLocation: sourceLocation)
    let quoted = try #require(content.text.utf8.firstRange(of: "“".utf8), sourceLocation: sourceLocation)
    let start = content.text.utf8.distance(from: content.text.utf8.startIndex, to: quoted.lowerBound)
    let place = try #require(content.sourceMap.source(of: TextSpan(start, start + 3)), sourceLocation: sourceLocation)
    #expect(place.isExact, sourceLocation: sourceLocation)
    let found = Array(bytes[place.start..<place.end])
    let expected: [[UInt8]] = [Array("“".utf8), [0x93], [0x1C, 0x20], [0x20, 0x1C]]
    #expect(expected.contains(found), "\(found)", sourceLocation: sourceLocation)
  }

  @Test("UTF-8 without a word about it")
  func plainUTF8() throws {
    try expect(Array(Self.page("").utf8), .utf8)
  }

  @Test("A byte-order mark goes before all else")
  func byteOrderMark() throws {
    let page = Self.page("<meta charset=windows-1252>")
    try expect([0xEF, 0xBB, 0xBF] + Array(page.utf8), .utf8, caller: .windows1252)
    try expect([0xFF, 0xFE] + Self.utf16(page, littleEndian: true), .utf16LittleEndian)
    try expect([0xFE, 0xFF] + Self.utf16(page, littleEndian: false), .utf16BigEndian)
  }

  @Test("The caller goes before the page")
  func caller() throws {
    try expect(Self.windows1252(Self.page("<meta charset=utf-8>")), .windows1252, caller: .windows1252)
    try expect(Self.utf16(Self.page(""), littleEndian: true), .utf16LittleEndian, caller: .utf16LittleEndian)
  }

  @Test("The page's own word is taken", arguments: ["windows-1252", "ISO-8859-1", "latin1", "us-ascii"])
  func meta(label: String) throws {
    try expect(Self.windows1252(Self.page("<meta charset='\(label)'>")), .windows1252)
    let long = "<META http-equiv=Content-Type content=\"text/html; charset=\(label)\">"
    try expect(Self.windows1252(Self.page(long)), .windows1252)
  }

  @Test("A word that the bytes contradict is not taken")
  func wrongMeta() throws {
    try expect(
      Array(Self.page("<meta charset=iso-8859-1>").utf8), .utf8, codes: [.encodingContradicted])
    try expect(
      Self.windows1252(Self.page("<meta charset=utf-8>")), .windows1252, codes: [.encodingContradicted])
    try expect(Array(Self.page("<meta charset=utf-16>").utf8), .utf8)
    try expect(Array(Self.page("<meta charset=klingon>").utf8), .utf8, codes: [.encodingContradicted])
  }

  @Test("A label in a comment is none")
  func comment() throws {
    try expect(Array(Self.page("<!-- <meta charset=windows-1252> -->").utf8), .utf8)
  }

  @Test("Bytes that are no UTF-8 are Windows-1252")
  func fallback() throws {
    try expect(Self.windows1252(Self.page("")), .windows1252)
  }

  @Test("Broken characters in UTF-8 stand as U+FFFD, and places behind them hold")
  func brokenUTF8() throws {
    let page =
      Array("<meta charset=utf-8><p>Café, café, caf".utf8) + [0xE9] + Array(" and \0 end, it was said.</p>".utf8)
    let content = try MainContent(of: page)
    #expect(content.text == "Café, café, caf\u{FFFD} and \u{FFFD} end, it was said.")
    #expect(content.diagnostics.contains { $0.code == .undecodableBytes })
    let end = try #require(content.text.utf8.firstRange(of: "end".utf8))
    let start = content.text.utf8.distance(from: content.text.utf8.startIndex, to: end.lowerBound)
    let place = try #require(content.sourceMap.source(of: TextSpan(start, start + 3)))
    #expect(String(decoding: page[place.start..<place.end], as: UTF8.self) == "end")
  }

  @Test("What cannot be read throws, and says what to do")
  func errors() throws {
    #expect(throws: HTMLReadError.unsupportedEncoding(CharacterEncoding(rawValue: "shift_jis"))) {
      try HTMLReader().read(Array(Self.page("").utf8), id: "x", encoding: CharacterEncoding(rawValue: "shift_jis"))
    }
    let error = #expect(throws: HTMLReadError.self) { try HTMLReader().read(Array("%PDF-1.7".utf8), id: "x") }
    #expect(error?.description.contains("PDF") == true)
  }
}
