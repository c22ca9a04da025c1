import Testing

@testable import InspectionText

@Suite("Verbs that report, and what hangs on them")
struct ReportingVerbsTests {
  @Test(arguments: [
    "The letter speaks of ‘⟦notable strengths|finding|letter|speaks⟧’ in early help.",
    "Workers speak of children being ‘⟦lost in the system|speech|Workers|speak⟧’.",
    "‘⟦The culture has changed,|finding|letter|reads⟧’ reads the letter.",
    "Inspectors said plans are ‘⟦clear|finding|Inspectors|said⟧’. The council’s own audit calls it ‘⟦too complex|speech|own audit|calls⟧’.",
    "Inspectors noted that staff ‘⟦enjoy their work|finding|Inspectors|noted⟧’.",
    "A carer reported that her home felt like ‘⟦a proper refuge|speech|carer|reported⟧’ at last.",
    "The council must, inspectors say, do more to reduce the ‘⟦churn of workers|finding|inspectors|say⟧’ that children face.",
    "Inspectors did not find any children who were ‘⟦unsafe|finding|Inspectors|find⟧’.",
    "Concerns were expressed by inspectors about ‘⟦the variability of practice|finding|inspectors|expressed⟧’.",
    "‘⟦A dramatic change in culture|finding|Ofsted|reported⟧’ was reported by Ofsted after its visit.",
    "A serious case review found that agencies had ‘⟦missed opportunities|speech|serious case review|found⟧’.",
    "Teachers responding to the survey describe links as ‘⟦patchy at best|speech|Teachers|describe⟧’.",
    "The team ‘⟦never gives up|finding|report|according to⟧’ on a child, according to the report.",
    "Inspectors warned that call handlers were ‘⟦overstretched|finding|Inspectors|warned⟧’.",
    "“⟦We were slow,|speech|Jo Penn|said⟧” Jo Penn said Tuesday.",
    "Plans are written in the child’s own words and shared as ‘⟦letters to me|term|-|-⟧’.",
    "Inspectors praised the ‘⟦skilled|finding|Inspectors|praised⟧’ workforce and the ‘⟦tireless|finding|Inspectors|praised⟧’ carers.",
  ])
  func isRead(marked: String) {
    MarkedQuotations(marked).check()
  }
}
