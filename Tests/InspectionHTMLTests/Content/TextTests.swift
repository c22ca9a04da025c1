import InspectionHTML
import InspectionText
import Testing

@Suite("Text and blocks")
struct TextTests {
  private func read(_ body: String) throws -> MainContent {
    try MainContent(of: Array("<!DOCTYPE html><meta charset=utf-8><body><h1>Visit</h1>\(body)".utf8))
  }

  private func text(_ body: String) throws -> String {
    let text = try read(body).text
    #expect(text.hasPrefix("Visit"))
    return String(text.dropFirst("Visit\n\n".count))
  }

  @Test("White space collapses as in a browser; no-break spaces stay")
  func whiteSpace() throws {
    #expect(try text("<p>  One <b> two</b>\n\t three,\u{A0}\u{A0}four. </p>") == "One two three,\u{A0}\u{A0}four.")
    #expect(try text("<p>One<b> two </b> <i> three</i>, four, <u>five</u>six.</p>") == "One two three, four, fivesix.")
  }

  @Test("A break is one line feed, without spaces around")
  func breaks() throws {
    #expect(try text("<p>Mill Lane, <br>  Oldcombe.<br/><br/>The end.<br></p>") == "Mill Lane,\nOldcombe.\n\nThe end.")
  }

  @Test("Preformatted text keeps its white space")
  func preformatted() throws {
    #expect(try text("<pre>\na  b,\n   c.\n</pre><p>The rest, as  ever.</p>") == "a  b,\n   c.\n\nThe rest, as ever.")
  }

  @Test("Rows are blocks, with tabs between cells")
  func tables() throws {
    let content = try read(
      "<p>The grades, in full, are these.</p><table><tr><th>Area</th><th>Grade</th></tr><tr><td><p>Help and\nprotection</p></td><td></td><td>Good</td></tr></table>"
    )
    #expect(
      content.text == "Visit\n\nThe grades, in full, are these.\n\nArea\tGrade\n\nHelp and protection\t\tGood")
    #expect(content.layout.blocks.map(\.kind) == [.heading, .paragraph, .tableCell, .tableCell])
  }

  @Test("A table of layout is read as what it holds")
  func layoutTable() throws {
    let body =
      "<table><tr><td><h2>Findings</h2><p>One thing, said well.</p><p>Another thing, said.</p></td><td></td></tr></table>"
    #expect(try text(body) == "Findings\n\nOne thing, said well.\n\nAnother thing, said.")
  }

  @Test("Kinds and levels come from the markup")
  func kinds() throws {
    let content = try read(
      """
      <p>They came in May, for two days.</p><h3>Strengths</h3><ul><li>Plans are clear.<li>Visits are timely.</ul>
      <blockquote><p>We felt heard, one said.</p></blockquote><figure><img><figcaption>The team, in May.</figcaption></figure>
      <p>More is to follow, in the autumn.</p>
      """)
    #expect(
      content.layout.blocks.map(\.kind)
        == [.heading, .paragraph, .heading, .listItem, .listItem, .blockQuote, .caption, .paragraph])
    #expect(content.layout.blocks.map(\.headingLevel) == [1, 0, 3, 0, 0, 0, 0, 0])
  }

  @Test("A quotation in <q> is marked, and nothing is put in")
  func inlineQuotations() throws {
    let content = try read("<p>They said: <q>plans are <b>clear</b> </q>, and <q>timely</q>.</p>")
    let document = Document(id: "x", text: content.text)
    #expect(content.text == "Visit\n\nThey said: plans are clear , and timely.")
    #expect(content.layout.inlineQuotations.map { String(document[$0]) } == ["plans are clear", "timely"])
  }

  @Test("Blocks know their bytes")
  func blockSources() throws {
    let html = "<!DOCTYPE html><h1>Fish &amp; chips</h1>\n<p>Caf&eacute;s,\n<b>and</b> more, are open.</p>"
    let content = try MainContent(of: Array(html.utf8))
    let sources = content.layout.blocks.compactMap(\.source)
    let bytes = Array(html.utf8)
    #expect(
      sources.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
        == ["Fish &amp; chips", "Caf&eacute;s,\n<b>and</b> more, are open."])
    let areExact = sources.map(\.isExact)
    #expect(areExact == [true, true])
  }

  @Test("The source of a part of a reference is inexact; of a stretch across markup it is exact")
  func spanSources() throws {
    let html = "<p>Fish &amp; <b>chips</b>, twice a week.</p>"
    let content = try MainContent(of: Array(html.utf8))
    #expect(content.text == "Fish & chips, twice a week.")
    let ampersand = try #require(content.sourceMap.source(of: TextSpan(5, 6)))
    #expect(String(html.utf8.dropFirst(ampersand.start).prefix(ampersand.end - ampersand.start)) == "&amp;")
    let stretch = try #require(content.sourceMap.source(of: TextSpan(5, 10)))
    #expect(String(html.utf8.dropFirst(stretch.start).prefix(stretch.end - stretch.start)) == "&amp; <b>chi")
    #expect(stretch.isExact)
    let emoji = try MainContent(of: Array("<p>Well done &#128512;, all of you.</p>".utf8))
    #expect(emoji.sourceMap.source(of: TextSpan(10, 12))?.isExact == false)
  }

  @Test("What is kept from sight is left out")
  func hidden() throws {
    #expect(
      try text(
        """
        <p>Seen, <span class="sr-only">not this</span>and <span aria-hidden="true">nor this</span>read.</p>
        <div style="Display : NONE"><p>Nor this, which is hidden, at all.</p></div><p hidden>Nor this, of course.</p>
        <script>var a = "<p>no</p>";</script><noscript><p>Please enable scripts, if you would.</p></noscript>
        """) == "Seen, and read.")
  }

  @Test("Text behind an element that HTML 4 did not know is read", arguments: ["wbr", "source", "track", "keygen"])
  func voidElements(name: String) throws {
    #expect(
      try text("<section><p>One,<\(name)> two.</p><p>Three, four.</p></section><p>Five, six.</p>")
        == "One, two.\n\nThree, four.\n\nFive, six.")
  }

  @Test(
    "An empty page is an empty document with a diagnostic", arguments: ["", "<html></html>", "<!-- nothing -->", " \n"])
  func empty(html: String) throws {
    let document = try HTMLReader().read(Array(html.utf8), id: "empty")
    #expect(document.text.isEmpty)
    #expect(document.page?.blocks == [])
    #expect(document.diagnostics.map(\.code) == [.noMainContent])
  }

  @Test("Whose words a quotation is stays; who wrote the page goes")
  func attributions() throws {
    let body = """
      <p class="byline">By Ines Okafor, Press Office</p><dl><dt>Published:</dt><dd>3 May 2024</dd></dl>
      <p>They came in May, for two days, and saw forty children.</p>
      <div class="quote"><p>We are proud of what they saw.</p><p class="quote__author">Councillor Tobias Reyes</p></div>
      <blockquote>We felt heard, one of them said.<footer class="blockquote-footer">A young person</footer></blockquote>
      <p>More is to follow in the autumn, when they come back.</p>
      """
    #expect(
      try text(body) == """
        They came in May, for two days, and saw forty children.

        We are proud of what they saw.

        Councillor Tobias Reyes

        We felt heard, one of them said.

        A young person

        More is to follow in the autumn, when they come back.
        """)
  }

  @Test("Teasers of other pages go; headings that lead to themselves, and marks of places, stay")
  func teasers() throws {
    let prose = "<p>They came in May, for two days, and saw forty children, and all of the people who help them.</p>"
    let article =
      "<h2><a href='#a'>Strengths</a></h2>\(prose)<h2><a name=b>Weaknesses</h2>" + prose.replacing("May", with: "June")
      + prose.replacing("May", with: "July") + prose.replacing("May", with: "August") + "</a>"
    let cards =
      "<div><h3><a href=/1>Pool to open</a></h3><p>It is to open in spring, at last, for all.</p></div>"
      + "<div><h3><a href=/2>Market to close</a></h3><p>It is to close in autumn, for good, alas.</p></div>"
    #expect(try text(article + cards) == text(article))
    #expect(try text(article).hasPrefix("Strengths"))
    #expect(try text(article).contains("Weaknesses\n\nThey came in June"))
  }

  @Test("A reader fills in all of the document")
  func document() throws {
    let bytes = Array("<html lang=cy><p>Mae’r llythyr, a ddaeth ddoe, yn glir.</p>".utf8)
    let document = try HTMLReader().read(bytes, id: "llythyr")
    #expect(document.id == "llythyr")
    #expect(document.source == Document.Source(format: .html, encoding: .utf8, byteCount: bytes.count))
    #expect(document.page?.language == "cy")
  }
}
