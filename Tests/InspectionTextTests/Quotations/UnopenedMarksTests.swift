import Testing

@testable import InspectionText

@Suite("Marks that nothing opened")
struct UnopenedMarksTests {
  @Test(arguments: [
    "Leaders have a clear plan,’ inspectors said. They also praised ‘⟦strong partnerships|finding|inspectors|praised⟧’.",
    "Plans are in place.” Ofsted will return in spring.",
    "Caseloads are too high’, the letter says, but morale is ‘⟦good|finding|letter|says⟧’.",
  ])
  func isRead(marked: String) {
    MarkedQuotations(marked).check()
  }
}
