import Testing

@testable import InspectionText

@Suite("Whose voice")
struct HolderTests {
  @Test("A letter is the inspectorate's")
  func letter() {
    #expect(Marked("Supervision is ⟦+frequent⟧.", kind: .monitoringVisitLetter).holders == ["ofsted"])
  }

  @Test("A release: its own voice, findings in marks or reported, a politician, an officer")
  func release() {
    let text = """
      Our services have changed.

      Inspectors found that visits are ‘timely and purposeful’.

      They note that ‘supervision is frequent and reflective’.

      Councillor Maud Teasel, cabinet member for children, said: “We know that there is a great deal to do.

      “We will not rest until every child is safe.”

      Ivo Brand, director of children’s services, said: “Our staff have worked without pause since the spring.”
      """
    #expect(
      Marked(text, kind: .pressRelease, quotations: true).holders == [
        "council", "ofsted_via_council", "ofsted_via_council", "councillor", "councillor", "council",
      ])
  }

  @Test("A list under a lead-in speaks as the lead-in does")
  func list() {
    let text = """
      Inspectors found that:

      - caseloads are manageable

      - audits are candid

      We are proud of that.
      """
    #expect(
      Marked(text, kind: .pressRelease, quotations: true).holders == [
        "ofsted_via_council", "ofsted_via_council", "ofsted_via_council", "council",
      ])
  }
}
