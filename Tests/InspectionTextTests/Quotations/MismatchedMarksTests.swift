import Testing

@testable import InspectionText

@Suite("Marks of different kinds, reversed, doubled and low ones")
struct MismatchedMarksTests {
  @Test(arguments: [
    "‘⟦Managers know their teams well and visit often,|finding|inspectors|note⟧” inspectors note.",
    "“⟦Children are safer than they were a year ago,|finding|inspectorate|said⟧’ the inspectorate said.",
    #"""
    The report describes leadership as ‘⟦steady and visible|finding|report|describes⟧", and plans as "⟦realistic|finding|report|describes⟧’.
    """#,
    "``⟦Decisions are made quickly,|finding|inspectors|wrote⟧'' inspectors wrote.",
    "„⟦Families get help early|finding|letter|says⟧“, the letter says.",
    "’⟦Thresholds are well understood|finding|Ofsted|said⟧’, Ofsted said.",
    "‘‘⟦Plans are clear|finding|inspectors|said⟧’’, said inspectors.",
    "”⟦Supervision is regular|finding|watchdog|noted⟧”, the watchdog noted.",
    "‘⟦Early help is “⟦joined up|term|-|-⟧|finding|inspectors|said⟧’, inspectors said, and “⟦children’s plans are specific|finding|inspectors|said⟧”.",
    "«⟦The team is settled|speech|director|said⟧», said the director.",
    #"""
    ‘⟦Support for care leavers is ambitious|finding|Ofsted|said⟧", said Ofsted, which also noted "⟦thoughtful pathway plans|finding|Ofsted|noted⟧’.
    """#,
    "“⟦Workers are visible,|finding|inspectors|said⟧” inspectors said. ‘⟦Children trust them.|finding|inspectors|said⟧”",
    "‘⟦The children’s plans are clear,|finding|report|notes⟧” the report notes, and the parents’ views are ‘⟦well captured|finding|report|notes⟧’.",
    "`⟦Homes are warm and well kept|finding|inspector|wrote⟧', the inspector wrote.",
    "The mayor said: ”⟦We’re proud.|speech|mayor|said⟧” And Ofsted? ’⟦Better than before|finding|Ofsted|said⟧’, it said.",
    "Ofsted said: “⟦Children’s needs are met|finding|Ofsted|said⟧‘.",
    "Inspectors noted that ‘⟦staff are well trained|finding|Inspectors|noted⟧“ and “⟦well led|finding|Inspectors|noted⟧‘.",
    #"""
    "⟦Ofsted's findings are fair,|speech|Cllr Dunn|said⟧' said Cllr Dunn. "⟦We'll act on them.|speech|Cllr Dunn|said⟧"
    """#,
    #"""
    The letter says "⟦practice isn't yet consistent|finding|letter|says⟧’ and "⟦plans aren’t always clear|finding|letter|says⟧".
    """#,
    "‚⟦Children are seen alone|finding|report|says⟧‘, the report says, and ‚⟦their views are heard|finding|report|says⟧‘.",
    "‘‘⟦Leaders know what to do,|finding|lead inspector|said⟧’’ said the lead inspector, ‘‘⟦and they are doing it.|finding|lead inspector|said⟧’’",
    "''⟦We are ready,|speech|Cllr Voss|said⟧'' said Cllr Voss.",
  ])
  func isRead(marked: String) {
    MarkedQuotations(marked).check()
  }
}
