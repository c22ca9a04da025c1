import Testing

@testable import InspectionText

@Suite("Apostrophes, possessives, decades, feet and inches are no marks")
struct ApostrophesTests {
  @Test(arguments: [
    "The watchdog said ‘⟦the children’s homes’ managers were visible|finding|watchdog|said⟧’ and that parents’ views were sought.",
    "‘⟦Foster carers’ training records are incomplete,|finding|inspectors|said⟧’ inspectors said.",
    "Inspectors found that ‘⟦social workers’ caseloads|term|-|-⟧’ had come down since the ’90s.",
    "Staff said the parents’ room was ‘⟦cold|speech|Staff|said⟧’ and the boys’ toilets were ‘⟦broken|speech|Staff|said⟧’.",
    "The teams’ leaders’ plans were ‘⟦well thought through|finding|Ofsted’s inspectors|wrote⟧’, Ofsted’s inspectors wrote.",
    "'⟦The workers' own views aren't always recorded,|finding|report|says⟧' the report says.",
    "Ofsted praised '⟦carers' commitment|finding|Ofsted|praised⟧' and '⟦the service's ambition|finding|Ofsted|praised⟧'.",
    "’Tis a long road, but leaders’ resolve is ‘⟦clear|finding|letter|notes⟧’, the letter notes.",
    "One manager recalled: ‘⟦In the ’80s we’d nothing like it, ’cause nobody asked.|speech|manager|recalled⟧’",
    #"""
    A 6' 2" teenager told us: "⟦I'm happy here.|speech|teenager|told⟧" His room is 12' by 10'.
    """#,
    "Inspectors noted ‘⟦children’s, parents’ and carers’ voices in plans|finding|Inspectors|noted⟧’.",
    "‘⟦We don’t wait weeks for answers any more; the girls’ keyworkers ring back the same day,|speech|mother|said⟧’ said one mother.",
    "The inspectors’ letter says ‘⟦workers’ visits are regular|finding|letter|says⟧’. Families’ feedback agrees.",
    "Leaders’ plans are ‘⟦strong on the basics|finding|inspectors|found⟧’, but carers’ leave isn’t covered, inspectors found.",
    "Ofsted said ‘⟦the Smiths|term|-|-⟧’ were ‘⟦well supported|finding|Ofsted|said⟧’.",
    "There is no quotation in the councillors’ offices, the workers’ rooms or the ’70s block.",
    "‘⟦It’s the children’s home,|speech|manager|said⟧’ the manager said, ‘⟦and the Joneses’ home too.|speech|manager|said⟧’",
    "Inspectors say the ‘⟦managers’ grip on practice|finding|Inspectors|say⟧’ is firm and partners’ confidence is high.",
    "‘⟦Supervision is the workers’ own,|finding|report|said⟧’ the report said. ‘⟦Nobody else’s.|finding|report|said⟧’",
    "‘⟦The boys|term|-|-⟧’ said hello.",
    "Rock ’n’ roll nights, the ’60s and the girls’ choir were all mentioned by residents, who called the home ‘⟦lively|speech|residents|called⟧’.",
    "The letter says '⟦staff don't feel rushed|finding|letter|says⟧' and '⟦the parents' group is valued by families|finding|letter|says⟧'.",
    #"""
    "⟦The girls' rooms are 10' x 12' and the boys' are 9',|speech|manager|said⟧" said the manager.
    """#,
    "It was ‘⟦the best of the councils|finding|inspectors|said⟧’, inspectors said.",
    "Two years’ work, three weeks’ notice and a fortnight’s leave: “⟦It’s been hard,|speech|Cllr Ames|said⟧” said Cllr Ames.",
    "The watchdog was clear: ‘⟦Thresholds in the partners’ and the council’s documents do not match|finding|watchdog|-⟧’.",
    "‘⟦Carers|term|-|-⟧’, ‘⟦parents|term|-|-⟧’ and ‘⟦families|term|-|-⟧’ are used as though they meant one thing.",
    "Inspectors praised ‘⟦the foster carers’ patience|finding|Inspectors|praised⟧’ and ‘⟦the team’s persistence|finding|Inspectors|praised⟧’.",
    "The ‘⟦no wrong door|term|-|-⟧’ approach, the ‘90s buildings and the ’00s extension are the councillors’ pride.",
    "Ofsted noted the ‘⟦mothers’ group|term|-|-⟧’, which was ‘⟦thriving|finding|Ofsted|noted⟧’.",
    "“⟦That’s the kids’ choice, innit, not the workers’,|speech|-|said⟧” he said.",
    "'⟦I don't know what I'd do without 'em,|speech|Ms Fenn|said⟧' said Ms Fenn.",
    "'⟦The O'Briens' house was too small,|speech|neighbour|said⟧' a neighbour said.",
    "The report found '⟦drift and delay|finding|report|found⟧' in families' cases and '⟦over-optimism|finding|report|found⟧' in managers' decisions.",
    "Inspectors wrote: ‘⟦Care leavers’ health histories, foster carers’ logs and children’s life-story books are up to date.|finding|Inspectors|wrote⟧’",
  ])
  func isRead(marked: String) {
    MarkedQuotations(marked).check()
  }
}
