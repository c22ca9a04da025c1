import Testing

@testable import InspectionText

@Suite("A clause of its own has a subject of its own")
struct ClausesWithSubjectsTests {
  @Test(arguments: [
    "“⟦A fair report,|speech|Ed Ray|said⟧” said Ed Ray, but Unison called it “⟦a damning one|speech|Unison|called⟧”.",
    "The leader described the visit as “⟦useful|speech|leader|described⟧”, while her deputy, Ann Fox, thought it “⟦too short|speech|Ann Fox|thought⟧”.",
    "The minister called the findings “⟦grim|speech|minister|called⟧”; the council insisted they were “⟦out of date|speech|council|insisted⟧”.",
    "Ofsted described the service as ‘⟦stable|finding|Ofsted|described⟧’, its leaders as ‘⟦visible|finding|Ofsted|described⟧’ and its plans as ‘⟦credible|finding|Ofsted|described⟧’.",
    "Inspectors called the panel ‘⟦effective|finding|Inspectors|called⟧’ and the new audit tool ‘⟦a real step forward|finding|Inspectors|called⟧’.",
    "The watchdog praised managers for their ‘⟦resolve|finding|watchdog|praised⟧’, and social workers for their ‘⟦patience and skill|finding|watchdog|praised⟧’.",
    "The letter says leaders are ‘⟦realistic|finding|letter|says⟧’ and that the pace of change is ‘⟦gathering|finding|letter|says⟧’.",
    "Ofsted visited in June. It found that plans were ‘⟦weak|finding|Ofsted|found⟧’ and that visits ‘⟦drift|finding|Ofsted|found⟧’.",
    "The union met councillors on Monday. It called the plan “⟦reckless|speech|union|called⟧”.",
    "Parents were angry. They told the meeting that they felt “⟦let down|speech|Parents|told⟧”. Ofsted was blamed.",
    "Cllr Ravi Shah leads the council. He said the findings were “⟦hard to read|speech|Cllr Ravi Shah|said⟧”, and that Ofsted had been “⟦fair|speech|Cllr Ravi Shah|said⟧”.",
    "The new director, Kim Low, joined in April from Barset. She said that her priority was “⟦getting the basics right|speech|Kim Low|said⟧”.",
    "Jean Pike has fostered for 20 years. “⟦I would do it all again,|speech|Jean Pike|says⟧” she says. Her husband, Stan, agrees: “⟦Best thing we ever did.|speech|Stan|agrees⟧”",
    "Inspectors praised the ‘⟦Bright Start|term|-|-⟧’ programme, which they described as ‘⟦well led|finding|Inspectors|described⟧’.",
    "Inspectors, who visited in May, noted “⟦a marked improvement|finding|Inspectors|noted⟧” in plans.",
    "Inspectors also found leaders to be ‘⟦self-aware|finding|Inspectors|found⟧’ but supervision ‘⟦patchy|finding|Inspectors|found⟧’.",
  ])
  func isRead(marked: String) {
    MarkedQuotations(marked).check()
  }
}
