import Testing

@testable import InspectionText

@Suite("The reporting word, wherever it stands")
struct CuesTests {
  @Test(arguments: [
    "Inspectors were told by one parent that the team was ‘⟦a lifeline|speech|parent|told⟧’.",
    "“⟦Caseloads are still too high,|finding|inspectors|warned⟧” warned inspectors.",
    "Summing up, the watchdog said children were ‘⟦safe and heard|finding|watchdog|said⟧’.",
    "Inspectors summed up the service as ‘⟦improving but fragile|finding|Inspectors|summed up⟧’.",
    "Ofsted has graded the service ‘⟦requires improvement to be good|finding|Ofsted|graded⟧’.",
    "The inspectorate’s report, which was published today, says ‘⟦the pace of change has been too slow|finding|report|says⟧’.",
    "While inspectors acknowledged ‘⟦clear strengths|finding|inspectors|acknowledged⟧’, they said ‘⟦too much practice is weak|finding|inspectors|said⟧’.",
    "‘⟦This is not yet good enough,|finding|-|concludes⟧’ it concludes of the work with care leavers, Ofsted’s letter being blunt.",
    "Ofsted’s letter is blunt. ‘⟦This is not yet good enough,|finding|Ofsted’s letter|concludes⟧’ it concludes.",
  ])
  func isRead(marked: String) {
    MarkedQuotations(marked).check()
  }
}
