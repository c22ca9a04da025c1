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

  @Test func secondThatIsAClauseOfItsOwn() {
    #expect(
      clauses("Inspectors said that plans were late and that visits were rare.")
        == [["plans were late", "Inspectors", "said"], ["visits were rare", "Inspectors", "said"]])
  }

  @Test func clausesOfASeriesAreClausesOfTheirOwn() {
    #expect(
      clauses("Inspectors warn that waits have grown, that fewer visits are made and that one office is shut.")
        == [
          ["waits have grown", "Inspectors", "warn"], ["fewer visits are made", "Inspectors", "warn"],
          ["one office is shut", "Inspectors", "warn"],
        ])
  }

  @Test func whatDoesNotHangOnTheCueIsLeftOut() {
    #expect(
      clauses("Staff told inspectors that they are glad to work here, and few of them intend to leave.")
        == [["they are glad to work here", "Staff", "told"]])
  }

  @Test func clauseWithItsTellingWordsInMarksIsNotReported() {
    #expect(clauses("Inspectors said that support for care leavers was ‘weak’.").isEmpty)
  }

  @Test func asideInMidSentenceIsFound() {
    #expect(
      clauses("Turnover has doubled, the inspectors say, and ‘morale is low’.")
        == [["Turnover has doubled", "inspectors", "say"]])
  }

  @Test(arguments: [
    "Records seldom say what will happen next.",
    "Supervision adds little value, because it is rushed.",
    "Ofsted asks that the council updates its plan.",
    "Complaints are taken seriously, and some care leavers do not know how to complain.",
    "Inspectors found no children at risk who were without a plan.",
  ])
  func isNoReport(text: String) {
    #expect(clauses(text).isEmpty)
  }

  @Test func itemsBelowALeadInAreClauses() {
    #expect(
      clauses("Inspectors found that:\n\n• too many children wait\n• caseloads are high\n")
        == [["too many children wait", "Inspectors", "found"], ["caseloads are high", "Inspectors", "found"]])
  }
}
