import LettersReport
import Testing

@Suite struct MarkupWriterTests {
  private func written(_ text: String) -> String {
    var out = MarkupWriter()
    out.text(text)
    return out.string
  }

  @Test func nothingOfATextIsMarkup() {
    #expect(
      written("</script><!-- \"x\" 'y' & <b>") == "&lt;/script&gt;&lt;!-- &quot;x&quot; &#39;y&#39; &amp; &lt;b&gt;")
  }

  @Test func controlCharactersAreReplaced() {
    #expect(written("a\u{0}b\u{8}c\u{7F}\td\n") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}\td\n")
    #expect(Templates.render("row", ["name": "x\u{0}<i>"]).contains("x\u{FFFD}&lt;i&gt;"))
  }

  @Test func aWordGoesOnBehindAHyphenAtALinesEnd() {
    var out = MarkupWriter()
    out.lines("multi-\nagency, well-\nKnown\r\nand")
    #expect(out.string == "multi-agency, well-\nKnown\n\nand")
  }
}
