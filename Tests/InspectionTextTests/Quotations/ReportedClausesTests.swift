import Testing

@testable import InspectionText

@Suite("What is reported without marks")
struct ReportedClausesTests {
  private func clauses(_ text: String) -> [[String?]] {
    let document = Document(id: "", text: text)
    return MarkedQuotations(text).findings().reported.map { [String(document[$0.span]), $0.speaker, $0.cue] }
  }

  @Test func thatClauseIsFound() {
    #expect(
      clauses("Inspectors found that caseloads had come down sharply.")
        == [["caseloads had come down sharply", "Inspectors", "found"]])
  }

  @Test func clauseWithoutThatIsFound() {
    #expect(
      clauses("Ofsted said leaders had a firm grip on the work.")
        == [["leaders had a firm grip on the work", "Ofsted", "said"]])
  }

  @Test func clauseBeforeItsVerbIsFound() {
    #expect(
      clauses("Leaders know their services well, inspectors said.")
        == [["Leaders know their services well", "inspectors", "said"]])
  }

  @Test func pronounIsResolved() {
    #expect(
      clauses("Inspectors visited in May. They noted that plans were late.")
        == [["plans were late", "Inspectors", "noted"]])
  }

  @Test func quotedClauseIsNotReported() {
    #expect(clauses("Inspectors said ‘plans are late and visits are rare’.").isEmpty)
  }

  @Test func visitsAreNotReported() {
    #expect(clauses("Inspectors visited the county in May and met many children.").isEmpty)
  }
}
