import Testing

@testable import InspectionText

@Suite("What somebody accepts")
struct AcceptanceTests {
  @Test(
    "A clause that is accepted is told of its own areas, and the credit is theirs who accept it",
    arguments: [
      (
        "Leaders ⟦+recognise⟧ that audits are ⟦-not thorough⟧.",
        "mixed none | leadership positive none, quality_assurance negative none"
      ),
      (
        "Leaders are ⟦+aware⟧ that there is ⟦-more to do⟧.",
        "mixed none | leadership positive none, overall negative none"
      ),
      (
        "Leaders ⟦+accept⟧ that caseloads are ⟦-too high⟧ and ⟦+have plans⟧ to reduce them.",
        "mixed none | workforce negative none, leadership positive none"
      ),
      (
        "The council ⟦+acknowledges⟧ that some supervision is ⟦-late⟧, but audits are ⟦+thorough⟧.",
        "mixed none | supervision negative none, leadership positive none, quality_assurance positive none"
      ),
      (
        "Leaders ⟦+know⟧ that the pace of change is ⟦-slow⟧.",
        "mixed none | leadership mixed none"
      ),
    ])
  func clauses(text: String, expected: String) {
    #expect(Marked(text).last == expected)
  }

  @Test("A need that is accepted is what the sentence is about, and no judgement of it")
  func needs() {
    #expect(
      Marked("Leaders are ⟦+aware of the need to improve⟧ supervision.").last
        == "positive none | supervision neutral none, leadership positive none")
    #expect(
      Marked("Leaders ⟦+recognise the need⟧ for more audits and are ⟦+training auditors⟧.").last.hasPrefix(
        "positive none |"))
  }

  @Test("What practitioners know of children is their work")
  func practitioners() {
    #expect(
      Marked("Foster carers ⟦+understand the challenges⟧ that children face.").last
        == "positive none | children_in_care positive none")
  }
}
