import InspectionHTML
import InspectionText
import Testing

@Suite("Hostile and broken pages")
struct HostilePageTests {
  private static let sentence = "Children are seen promptly, and their plans are clear, inspectors said."
  private static let paragraph = "<p>\(sentence)</p>"

  /// Each is read in well under a second; a quadratic path would take minutes.
  private static let pages: [(name: String, html: String)] = [
    ("unclosed elements", String(repeating: "<div>", count: 50_000) + paragraph),
    ("unclosed unknown elements", String(repeating: "<x>", count: 50_000) + paragraph),
    ("unclosed inline elements", String(repeating: "<span>", count: 50_000) + paragraph),
    ("stray end tags", String(repeating: "</p>", count: 50_000) + paragraph),
    ("many empty elements", String(repeating: "<i></i>", count: 50_000) + paragraph),
    ("many breaks", String(repeating: "<br>", count: 50_000) + paragraph),
    ("many attributes", "<div " + (0..<30_000).map { "a\($0)=1" }.joined(separator: " ") + ">" + paragraph),
    (
      "many attributes in quotes",
      "<div " + (0..<30_000).map { "a\($0)=\"1\"" }.joined(separator: " ") + ">" + paragraph
    ),
    ("open quotes", String(repeating: "<a title=\"<p>", count: 50_000) + "\">" + paragraph),
    ("a long class", "<div class='" + String(repeating: "share ", count: 100_000) + "'>" + paragraph),
    ("open conditions", String(repeating: "<![if ", count: 50_000) + ">" + paragraph),
    ("many scripts", String(repeating: "<script>a < b</script>", count: 20_000) + paragraph),
    ("nested tables", String(repeating: "<table><tr><td>", count: 500) + paragraph),
    ("many headings", String(repeating: "<h2>Visit</h2>", count: 20_000) + paragraph),
    ("NULs", String(repeating: "\0", count: 50_000) + paragraph),
  ]

  @Test("The text behind the trouble is found", arguments: pages.map(\.name))
  func isRead(name: String) throws {
    let html = try #require(Self.pages.first { $0.name == name }).html
    let bytes = Array(html.utf8)
    let content = try MainContent(of: bytes)
    #expect(content.text.contains(Self.sentence))
  }

  @Test(
    "Pages that hide their text are read without a crash",
    arguments: [
      "<!--", "<a href=\"", "<script>", "<style>", "<select><option>", "<![CDATA[", "<!DOCTYPE ", "<?php ", "&", "<",
    ])
  func survives(opening: String) throws {
    let content = try MainContent(of: Array((String(repeating: opening, count: 20_000) + Self.paragraph).utf8))
    let text = Array(content.text.utf8)
    #expect(content.layout.blocks.allSatisfy { Int($0.span.end) <= text.count })
  }

  @Test("Any bytes are read, and the map holds", arguments: 0..<20)
  func noise(seed: UInt64) throws {
    var random = Noise(state: seed)
    let pieces = [
      "<p>", "</p>", "<div class=nav>", "</div>", "<table>", "<tr>", "<td>", "</table>", "One thing, said well. ",
      "&amp;",
      "&#8217;", "&nbsp;", "<ul>", "<li>", "<a href=x>", "</a>", "<h1>", "</h1>", "<script>", "</script>", "<!--",
      "-->",
      "<b", "\"", "'", ">", "<svg>", "</svg>", "<form>", "<body>", "<head>", "<title>", "</title>", "é", "<q>", "</q>",
      "<img alt='<b>' src=\"/a\">", "<p title=\"x\" ", "<a href='/news' id=\"", "<pre>", "</pre>", "\n", " \t ", "<br>",
      "<wbr>", "</x>", "\u{FEFF}", "\u{200B}",
    ]
    var html = ""
    for _ in 0..<2_000 { html += pieces[Int(random.next() % UInt64(pieces.count))] }
    let bytes = Array(html.utf8)
    let content = try MainContent(of: bytes)
    try expectSourceMapHolds(content, bytes)
    var noise: [UInt8] = []
    for _ in 0..<4_000 { noise.append(UInt8(truncatingIfNeeded: random.next() >> 32)) }
    _ = try? MainContent(of: noise)
  }

  @Test("Every cut of a page is read, and the map holds")
  func truncation() throws {
    let bytes = Array(CouncilPage.wordPaste.html.utf8)
    for end in stride(from: 0, to: bytes.count, by: 7) {
      let cut = Array(bytes[..<end])
      let content = try MainContent(of: cut, encoding: .utf8)
      if !content.diagnostics.contains(where: { $0.code == .undecodableBytes }) {
        try expectSourceMapHolds(content, cut)
      }
    }
  }

  @Test("Deep text is kept, and the depth told")
  func depth() throws {
    let html = String(repeating: "<div>", count: 300) + Self.paragraph
    #expect(try MainContent(of: Array(html.utf8)).text == Self.sentence)
    let shallow = try MainContent(of: Array(html.utf8), limits: ReadingLimits(depth: 100))
    #expect(shallow.text == Self.sentence)
    #expect(shallow.diagnostics.contains { $0.code == .nestingTooDeep })
  }

  @Test("Each limit is told of")
  func limits() throws {
    let html = "<div a=1 b=2 c=3 class=x>" + String(repeating: Self.paragraph, count: 10) + "</div>"
    func codes(_ limits: ReadingLimits) throws -> [Diagnostic.Code] {
      try MainContent(of: Array(html.utf8), limits: limits).diagnostics.map(\.code)
    }
    #expect(try codes(ReadingLimits()).isEmpty)
    #expect(try codes(ReadingLimits(bytes: 200)).contains(.pageTruncated))
    #expect(try codes(ReadingLimits(nodes: 6)).contains(.pageTruncated))
    #expect(try codes(ReadingLimits(attributes: 2)) == [.tooManyAttributes])
  }

  @Test("A long text is kept whole")
  func longText() throws {
    let words = String(repeating: "word, ", count: 2_000_000)
    let content = try MainContent(of: Array("<p>\(words)end.</p>".utf8))
    #expect(content.text.utf8.count == 12_000_004)
    #expect(content.sourceMap.coverage.exact == content.text.utf8.count)
  }
}

/// A small generator of repeatable noise.
private struct Noise: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
