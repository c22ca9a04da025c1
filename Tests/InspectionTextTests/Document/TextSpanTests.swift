import Testing

@testable import InspectionText

@Suite struct TextSpanTests {
  private let span = TextSpan(3, 7)

  @Test func containsWhatLiesInside() {
    #expect(span.contains(TextSpan(3, 7)) && span.contains(TextSpan(4, 4)))
    #expect(!span.contains(TextSpan(2, 7)) && !span.contains(TextSpan(3, 8)))
    #expect(span.contains(3) && span.contains(6) && !span.contains(7) && !span.contains(2))
  }

  @Test func overlapsWhatSharesAByte() {
    #expect(span.overlaps(TextSpan(6, 9)) && span.overlaps(TextSpan(0, 4)))
    #expect(!span.overlaps(TextSpan(7, 9)) && !span.overlaps(TextSpan(0, 3)))
  }

  @Test func joinsToTheSmallestThatHoldsBoth() {
    #expect(span.union(TextSpan(9, 12)) == TextSpan(3, 12))
    #expect(span.count == 4 && !span.isEmpty && TextSpan(4, 4).isEmpty)
    #expect(span.description == "3..<7")
  }

  @Test func ordersOuterBeforeInner() {
    let spans = [TextSpan(0, 9), TextSpan(0, 4), TextSpan(2, 3), TextSpan(2, 2), TextSpan(5, 6)]
    #expect(spans.reversed().sorted() == spans)
  }

  @Test func cutsTheTextOfADocument() {
    let document = Document(id: "case", text: "it’s timely")
    #expect(document[TextSpan(0, 6)] == "it’s")
  }
}
