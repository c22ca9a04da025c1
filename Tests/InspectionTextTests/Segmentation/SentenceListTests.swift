import Testing

@testable import InspectionText

/// List items, however they are marked.
@Suite struct SentenceListTests {
  @Test(arguments: [
    MarkedUnits(
      """
      Inspectors looked at:‖

      • the front door‖
      • child protection plans‖
      • supervision
      """),
    MarkedUnits(
      """
      What needs to improve:‖
      ◼ The quality of plans.‖
      ◼ The timeliness of visits.‖
      ◼ Management oversight.
      """),
    MarkedUnits(
      """
      What needs to improve‖

      ▪ The quality of plans‖
      ▪ The timeliness of visits, so that children are seen often and their
      needs are met‖
      ▪ Management oversight
      """),
    MarkedUnits(
      """
      The areas were:‖
      - the front door‖
      - early help‖
      - the court team
      """),
    MarkedUnits(
      """
      The areas were:‖
      – the front door‖
      – early help
      """),
    MarkedUnits(
      """
      The areas were:‖
      * the front door‖
      * early help
      """),
    MarkedUnits(
      """
      The areas were:‖
      o the front door‖
      o early help
      """),
    MarkedUnits(
      """
      The areas were:‖
      \u{F0B7} the front door‖
      \u{F0B7} early help
      """),
    MarkedUnits(
      """
      The areas were:‖
      ● The front door.‖ It was visited first.‖
      ● Early help.‖ It was not visited.
      """),
    MarkedUnits(
      """
      The areas were:‖
      ➢ The front door;‖
      ➢ Early help; and‖
      ➢ The court team.
      """),
    MarkedUnits(
      """
      The areas were:‖
      ✓ the front door‖
      ✓ early help
      """),
    MarkedUnits(
      """
      The areas were:‖
      •
      the front door‖
      •
      early help
      """),
    MarkedUnits(
      """
      The areas were:‖

      •

      The front door and how it works.‖

      •

      Early help.
      """),
    MarkedUnits(
      """
      The council must:‖
      1. see children alone‖
      2. keep plans up to date‖
      3. listen to families
      """),
    MarkedUnits(
      """
      The council must:‖
      1) see children alone‖
      2) keep plans up to date
      """),
    MarkedUnits(
      """
      The council must:‖
      (1) see children alone‖
      (2) keep plans up to date
      """),
    MarkedUnits(
      """
      The council must:‖
      a) see children alone‖
      b) keep plans up to date
      """),
    MarkedUnits(
      """
      The council must:‖
      (a) see children alone;‖
      (b) keep plans up to date.
      """),
    MarkedUnits(
      """
      The council must:‖
      (i) see children alone;‖
      (ii) keep plans up to date; and‖
      (iii) listen to families.
      """),
    MarkedUnits(
      """
      The council must:‖
      i. see children alone‖
      ii. keep plans up to date
      """),
    MarkedUnits(
      """
      The council must:‖
      a. see children alone‖
      b. keep plans up to date
      """),
    MarkedUnits("The council must: (a) see children alone; (b) keep plans up to date.‖ It has begun."),
    MarkedUnits("There were 3 tasks: 1) see children, 2) write plans and 3) listen.‖ All were done."),
    MarkedUnits("1.) See children alone‖ 2.) Keep plans up to date"),
    MarkedUnits("• See children alone‖ • Keep plans up to date"),
    MarkedUnits("◼ See children alone‖ ◼ Keep plans up to date‖ ◼ Listen to families"),
    MarkedUnits("1. See children alone.‖ 2. Keep plans up to date."),
    MarkedUnits(
      """
      1. The front door is safe.‖ Staff are able.‖

      2. Early help is strong.‖ Families like it.‖

      3. Plans vary.‖ Some are poor.
      """),
    MarkedUnits(
      """
      12. The front door is safe.‖ Staff are able and they act on each of the contacts that
      they receive.‖
      13. Early help is strong.‖ Families like it.
      """),
    MarkedUnits(
      """
      The areas were:‖
      • the front door‖
        – contacts‖
        – referrals‖
      • early help
      """),
    MarkedUnits(
      """
      Inspectors looked at the front door.‖ They found:‖
      • delays‖
      • gaps in recording.‖
      The council has a plan.
      """),
    MarkedUnits(
      """
      2.1 The front door is safe.‖

      2.2 Early help is strong.
      """),
    MarkedUnits(
      """
      • Visits are made on time, but records of
      them are brief.‖ They do not show what the child
      said.‖
      • Plans are clear.
      """),
    MarkedUnits(
      """
      •   Social workers see children.‖
      •   Managers see files.
      """),
    MarkedUnits(
      """
      • Social workers see children.‖

      • Managers see files.‖

      The director sees both.
      """),
    MarkedUnits(
      """
      Strengths‖
      • stable staff‖
      • low caseloads‖
      Areas for improvement‖
      • plans‖
      • visits
      """),
    MarkedUnits(
      """
      ■ Visits.‖
      □ Plans.
      """),
    MarkedUnits(
      """
      ‣ Visits are timely.‖
      ‣ Plans are clear.
      """),
    MarkedUnits(
      """
      → Visits are timely.‖
      → Plans are clear.
      """),
    MarkedUnits(
      """
      · visits‖
      · plans
      """),
    MarkedUnits("Priorities:‖ • visits‖ • plans‖ • supervision"),
  ])
  func itemsAreUnits(_ units: MarkedUnits) {
    #expect(units.found() == units.units)
  }
}
