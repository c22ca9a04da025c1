import Testing

@testable import InspectionText

@Suite("Marks that nothing opened")
struct UnopenedMarksTests {
  @Test(arguments: [
    "Leaders have a clear plan,’ inspectors said. They also praised ‘⟦strong partnerships|finding|inspectors|praised⟧’.",
    "Plans are in place.” Ofsted will return in spring.",
  ])
  func isRead(marked: String) {
    MarkedQuotations(marked).check()
  }
}
