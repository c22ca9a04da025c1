import Testing

@testable import InspectionText

@Suite("Judges, auditors and other inspectorates have words of their own")
struct OthersJudgementsTests {
  @Test(arguments: [
    "The Local Government Association’s peer review found the council to be ‘⟦insular|speech|peer review|found⟧’. Ofsted found it ‘⟦defensive|finding|Ofsted|found⟧’.",
    "A judge found the authority’s conduct “⟦woeful|speech|judge|found⟧” in a ruling last week. Ofsted inspectors are due in June.",
    "The ombudsman found the council had been “⟦dismissive|speech|ombudsman|found⟧” and recommended an apology. Ofsted was told.",
    "An independent reviewer considered the plan “⟦too thin|speech|independent reviewer|considered⟧”. Ofsted agreed.",
    "The council assessed its own practice as ‘⟦variable|speech|council|assessed⟧’, which Ofsted said was ‘⟦about right|finding|Ofsted|said⟧’.",
    "Auditors rated eight of the files ‘⟦poor|speech|Auditors|rated⟧’. Ofsted saw the audits in May.",
    "Police said the girl had been “⟦failed by every agency|speech|Police|said⟧”. Ofsted will look at the case.",
    "Campaigners have described the cuts as “⟦devastating|speech|Campaigners|described⟧”; Ofsted has not.",
  ])
  func isRead(marked: String) {
    MarkedQuotations(marked).check()
  }
}
