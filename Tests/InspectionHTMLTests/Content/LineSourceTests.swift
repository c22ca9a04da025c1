import InspectionHTML
import InspectionText
import Testing

@Suite("Where the lines of a block stand in the page")
struct LineSourceTests {
  @Test("A line that becomes a block of its own has its own bytes")
  func lines() throws {
    let html = """
      <html><body><h1>Inspectors see progress in Marlsea</h1>
      <p>Our plan:<br>Visits <b>every</b> week.<br>Plans &amp; reviews on time.<br>Staff who stay with
      the children.</p></body></html>
      """
    let bytes = Array(html.utf8)
    let segmentation = Segmenter().segment(try HTMLReader().read(bytes, id: "page"))
    var found: [String] = []
    for block in segmentation.blocks {
      let source = try #require(block.source)
      #expect(source.isExact)
      found.append(String(decoding: bytes[source.start..<source.end], as: UTF8.self))
    }
    #expect(
      found == [
        "Inspectors see progress in Marlsea", "Our plan:", "Visits <b>every</b> week.", "Plans &amp; reviews on time.",
        "Staff who stay with\nthe children.",
      ])
  }
}
