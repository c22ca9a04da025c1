import Testing

@testable import InspectionText

@Suite("Parts of one utterance share a group")
struct QuotationGroupsTests {
  private func groups(_ text: String) -> [Int?] {
    MarkedQuotations(text).findings().quotations.map(\.group)
  }

  @Test func splitQuotationIsOneGroup() {
    #expect(groups("“It is a start,” said Cllr Low, “but only a start.”") == [1, 1])
  }

  @Test func reopenedParagraphsAreOneGroup() {
    #expect(groups("Cllr Ames said:\n\n“We listened.\n\n“We acted.\n\n“We will go on.”") == [1, 1, 1])
  }

  @Test func twoQuotationsOfOneVerbAreNoGroup() {
    #expect(groups("Inspectors praised ‘clear plans’ and ‘strong teams’.") == [nil, nil])
  }

  @Test func closerInALaterParagraphEndsTheQuotation() {
    MarkedQuotations(
      "Cllr Ames said: “⟦We asked for an honest view.\n\nIt is what we got.|speech|Cllr Ames|said⟧” The letter is public."
    ).check()
  }

  @Test func quotationStopsAtItsParagraphWhenTheNextIsOpened() {
    MarkedQuotations("Staff said “⟦we were heard.⟧\n\n“⟦Then it changed.⟧” Nobody minded.").check()
  }
}
