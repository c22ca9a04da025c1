import Testing

@testable import InspectionText

@Suite("Quotations that their attribution splits")
struct SplitQuotationsTests {
  @Test(arguments: [
    "“⟦It’s a start,|speech|Cllr Ben Low|said⟧” said Cllr Ben Low, “⟦but only a start.|speech|Cllr Ben Low|said⟧”",
    "‘⟦Practice is improving,|finding|inspectors|write⟧’ inspectors write, ‘⟦although pace is slow.|finding|inspectors|write⟧’",
    "“⟦We listened,|speech|-|said⟧” she said. “⟦Then we acted.|speech|-|said⟧”",
    "Councillor Ruth Bell welcomed the letter. “⟦We listened,|speech|Councillor Ruth Bell|said⟧” she said. “⟦Then we acted.|speech|Councillor Ruth Bell|said⟧”",
    "‘⟦Decisions,|finding|letter|says⟧’ the letter says, ‘⟦are made in good time|finding|letter|says⟧’.",
    "“⟦We will,|speech|Cllr Dell|promised⟧” promised Cllr Dell, the council’s deputy leader, “⟦publish the plan in full.|speech|Cllr Dell|promised⟧”",
    "“⟦The letter,|speech|Cllr Aziz|said⟧” Cllr Aziz said, “⟦is fair. It is also demanding.|speech|Cllr Aziz|said⟧”",
    "‘⟦Too many plans|finding|letter|says⟧’, it says, ‘⟦are out of date|finding|letter|says⟧’. The letter was published on Friday.",
  ])
  func isRead(marked: String) {
    MarkedQuotations(marked).check()
  }
}
