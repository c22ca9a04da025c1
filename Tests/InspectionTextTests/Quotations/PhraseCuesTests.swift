import Testing

@testable import InspectionText

@Suite("A verb that reports with its noun or preposition")
struct PhraseCuesTests {
  @Test(arguments: [
    "Ofsted’s letter draws attention to ‘⟦a lack of ambition for children|finding|Ofsted’s letter|draws⟧’.",
    "Inspectors drew attention to “⟦gaps in recording|finding|Inspectors|drew⟧” at the visit.",
    "The report makes clear that children are ‘⟦not always seen|finding|report|makes⟧’.",
    "Ofsted made clear that the council had ‘⟦more to do|finding|Ofsted|made⟧’.",
    "Staff refer to the new building as ‘⟦the Hive|term|-|-⟧’. Ofsted visited it.",
    "Inspectors refer to ‘⟦a culture of high challenge and high support|finding|Inspectors|refer⟧’.",
    "Inspectors referred to the team’s work as “⟦exceptional|finding|Inspectors|referred⟧”.",
    "The report speaks of ‘⟦a real sense of purpose|finding|report|speaks⟧’ among staff.",
    "The report talks of “⟦lingering uncertainty|finding|report|talks⟧”.",
    "One young woman spoke of ‘⟦being left to get on with it|speech|young woman|spoke⟧’. Inspectors were concerned.",
    "A carer talked about feeling ‘⟦invisible to the people who make decisions|speech|carer|talked⟧’. Ofsted noted this.",
    "Young people complained of being ‘⟦passed from pillar to post|speech|Young people|complained⟧’. Ofsted said so.",
    "Cllr Amy Holt hit back, saying the letter was “⟦unfair|speech|Cllr Amy Holt|saying⟧”.",
    "The leader went on to say that the council was “⟦on the right track|speech|leader|say⟧”.",
    "Councillor Bev Orr said: “⟦Inspectors found our staff ‘⟦dedicated|finding|Inspectors|found⟧’, and they say the plan is ‘⟦working|finding|Inspectors|say⟧’.|speech|Councillor Bev Orr|said⟧”",
    "Inspectors were told by staff that they ‘⟦love working here|speech|staff|told⟧’.",
    "Inspectors were struck by the ‘⟦warmth of staff|finding|Inspectors|struck⟧’ and impressed by ‘⟦the quality of plans|finding|Inspectors|impressed⟧’.",
    "There was praise from Ofsted for the ‘⟦creative|finding|Ofsted|praise⟧’ youth offer.",
    "The headteacher, Mrs Olu, described the partnership with the council as “⟦strong|speech|Mrs Olu|described⟧”.",
    "Social worker Dan Pike, 31, says: “⟦It’s the best job.|speech|Dan Pike|says⟧”",
  ])
  func isRead(marked: String) {
    MarkedQuotations(marked).check()
  }
}
