import InspectionText
import Testing

@testable import InspectionHTML

@Suite("What libxml2 is not given of a page")
struct MarkupScanTests {
  /// A page without what is cut out of it.
  private func rest(_ html: String, attributeLimit: Int = 100) -> String {
    var bytes = Array(html.utf8)
    for cut in MarkupScan.scan(bytes, attributeLimit: attributeLimit).cuts.reversed() {
      bytes.removeSubrange(cut.range)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "Attributes that nobody asks for are cut out, and no others",
    arguments: [
      (#"<img src="a.jpg" class="photo" alt='A "b" > c'>"#, #"<img  class="photo" >"#),
      (#"<p TITLE="x" ID="y">"#, #"<p  ID="y">"#),
      (#"<div aria-hidden="true" data-x="<p>">"#, #"<div aria-hidden="true" >"#),
      // What has no value in quotes is left to libxml2.
      (#"<p title=x hidden title = "y">"#, #"<p title=x hidden title = "y">"#),
      // So is what is no attribute, and what nothing closes.
      (#"<p>title="x" <p title="x>"#, #"<p>title="x" <p title="x>"#),
    ])
  func attributes(html: String, rest: String) {
    #expect(self.rest(html) == rest)
  }

  @Test("Of the address of a link its first character is kept, of others all")
  func addresses() {
    #expect(rest(##"<a href="#top">to the top</a>"##) == ##"<a href="#">to the top</a>"##)
    #expect(rest(#"<a class="b" href='/news/1'>"#) == #"<a class="b" href='/'>"#)
    #expect(rest(#"<a href="">"#) == #"<a href="">"#)
    let link = #"<link rel="canonical" href="https://www.council.example/">"#
    #expect(rest(link) == link)
  }

  @Test("Attributes beyond the limit are cut at once")
  func limit() {
    #expect(rest(#"<p class="a" id="b" title="c" style="d" role="e">"#, attributeLimit: 2) == #"<p class="a" id="b" >"#)
  }

  @Test("The map holds behind what was cut, however the page is handed over", arguments: [1, 7, 100, 32 << 10])
  func map(piece: Int) throws {
    let sentence = "Children are seen promptly &amp; alone, inspectors said."
    let html = """
      <main><img src="a.jpg" alt="An office"><h1 title="News">What the inspectors found</h1>
      <p onclick="go('there')">\(sentence)</p><!-- no text at all --><script>var a = "<p>"</script>
      <p>Read <a href="https://reports.example/1" target="_blank" class="more">the letter that they wrote</a> here.</p></main>
      """
    var limits = ReadingLimits()
    limits.piece = piece
    let bytes = Array(html.utf8)
    let content = try MainContent(of: bytes, limits: limits)
    #expect(content.text.contains("Children are seen promptly & alone, inspectors said."))
    try expectSourceMapHolds(content, bytes)
    #expect(content.sourceMap.coverage.mapped == content.sourceMap.coverage.exact)
    let words = "the letter that they wrote"
    let text = Array(content.text.utf8)
    let start = try #require(text.indices.first { text[$0...].starts(with: words.utf8) })
    let source = try #require(content.sourceMap.source(of: TextSpan(start, start + words.utf8.count)))
    #expect(source.isExact)
    #expect(String(decoding: bytes[source.start..<source.end], as: UTF8.self) == words)
  }
}
