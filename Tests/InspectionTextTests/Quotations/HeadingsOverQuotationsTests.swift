import Testing

@testable import InspectionText

@Suite("Headings and headlines that say whose words they are")
struct HeadingsOverQuotationsTests {
  @Test(arguments: [
    "What parents said\n\n• “⟦Nobody listened to us.|speech|parents|said⟧”\n• “⟦The new worker is lovely.|speech|parents|said⟧”",
    "What staff say about working here\n\n“⟦I feel supported by my manager.|speech|staff|say⟧”",
    "What Ofsted said\n\n“⟦Leaders know their services well.|finding|Ofsted|said⟧”\n\n“⟦Caseloads are manageable.|finding|Ofsted|said⟧”",
    "Inspectors’ comments:\n\n• ‘⟦Children are safe.|finding|Inspectors|-⟧’\n• ‘⟦Plans are clear.|finding|Inspectors|-⟧’",
    "Highlights from the report:\n\n- “⟦Children make good progress.|finding|report|-⟧”\n- “⟦Foster carers feel valued.|finding|report|-⟧”",
    "Feedback from young people:\n\n“⟦It is good to be asked.|speech|young people|-⟧”",
    "“⟦The pace is too slow,|finding|letter|reads⟧” reads the letter.",
    "“⟦The pace is too slow,|finding|report|said⟧” the report said.",
    "Ofsted blasts ‘⟦chaotic|finding|Ofsted|blasts⟧’ council",
    "Council ‘⟦failing children|finding|inspectors|told⟧’, inspectors told",
    "Report: Children ‘⟦left at risk|finding|Report|-⟧’",
    "Marl children’s services ‘⟦improving|finding|Ofsted|says⟧’, says Ofsted",
    "Message from Tom Reed, chief executive\n\n“⟦Thank you for all that you do for our children.|speech|Tom Reed|-⟧”",
    "Comments from young inspectors\n\n• “⟦The office is welcoming.|speech|young inspectors|-⟧”",
    "Ofsted: Marl council “⟦has lost its grip|finding|Ofsted|-⟧”",
    "Marl council has ‘⟦lost its grip|finding|Ofsted|finds⟧’, Ofsted finds",
    "‘⟦Too many children wait|finding|inspectors|say⟧’, say inspectors, ‘⟦and too few are heard|finding|inspectors|say⟧’.",
  ])
  func isRead(marked: String) {
    MarkedQuotations(marked).check()
  }
}
