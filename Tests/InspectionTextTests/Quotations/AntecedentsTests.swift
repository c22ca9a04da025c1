import Testing

@testable import InspectionText

@Suite("Who they, she and it are")
struct AntecedentsTests {
  @Test(arguments: [
    // What is set off by commas speaks of its neighbour, and is not the neighbour.
    "Inspectors spent two days there. Managers, they said, ‘⟦know their children|finding|Inspectors|said⟧’.",
    "The inspector met six care leavers. She wrote that they are ‘⟦rightly proud|finding|inspector|wrote⟧’.",
    "Inspectors also spoke to social workers. They reported feeling ‘⟦trusted and well led|speech|social workers|reported⟧’.",
    // Whoever opens the paragraph by name goes before who spoke further up.
    "Jo Penn said: “⟦We have begun.|speech|Jo Penn|said⟧”\n\nCllr Ada Marsh cut the ribbon. “⟦I am proud,|speech|Cllr Ada Marsh|said⟧” she said.",
    "Jo Penn, the director, welcomed the letter. Mr Penn said it was ‘⟦fair and useful|speech|Jo Penn|said⟧’.",
    "Young people met inspectors. ‘⟦They listen,|speech|Young people|said⟧’ one of them said.",
    "“⟦We are glad,|speech|Cllr Ada Marsh|said⟧” said Cllr Ada Marsh. She went on: “⟦We have far to go.|speech|Cllr Ada Marsh|went⟧”",
    // Of several bodies the first.
    "In their joint letter, Ofsted, the CQC and HMICFRS found ‘⟦strong multi-agency work|finding|Ofsted|found⟧’.",
    "The letter gives both sides: ‘⟦records are clear|finding|letter|-⟧’, but ‘⟦plans are not followed up|finding|letter|-⟧’.",
    "Cllr Ada Marsh said: “⟦We were told that our front door is ‘⟦safe and responsive|finding|-|told⟧’ and I am glad.|speech|Cllr Ada Marsh|said⟧”",
  ])
  func isResolved(marked: String) {
    MarkedQuotations(marked).check()
  }

  @Test func wordsOfNobodysAreAFindingOnlyWhereInspectorsAreSpokenOf() {
    MarkedQuotations("The river rose on Friday.\n\n“⟦The water was everywhere that night.|speech|-|-⟧”").check()
    MarkedQuotations("Ofsted came on Friday.\n\n“⟦The service was good that day.|finding|-|-⟧”").check()
  }
}
