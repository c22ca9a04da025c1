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
    "Inspectors also commented on the ‘⟦palpable commitment|finding|Inspectors|commented⟧’ of staff.",
    "Ofsted has consistently rated the adoption service ‘⟦outstanding|finding|Ofsted|rated⟧’.",
    "The council was praised for ‘⟦tenacity|finding|-|praised⟧’ and criticised for ‘⟦delay|finding|-|criticised⟧’.",
    "Calling the visit ‘⟦constructive|speech|Cllr Aziz|Calling⟧’, Cllr Aziz thanked the inspectors.",
    "The report points out that ‘⟦not all children have an up-to-date plan|finding|report|points⟧’.",
    "The inspectors’ main criticism was that ‘⟦too many decisions were late|finding|inspectors|-⟧’.",
  ])
  func isRead(marked: String) {
    MarkedQuotations(marked).check()
  }
}
