import Testing

@testable import InspectionText

/// Sentences over lines and pages, and units that are lines.
@Suite struct SentenceLayoutTests {
  @Test(arguments: [
    MarkedUnits(
      """
      Social workers visit children often
      and see them alone.‖ Their records
      are up to date.
      """),
    MarkedUnits(
      """
      Social workers visit children often\u{20}
       and see them alone.‖ Their records\u{20}
       are up to date.
      """),
    MarkedUnits(
      """
      Social workers visit children often

      and see them alone.‖ Their records are clear.
      """),
    MarkedUnits(
      """
      Social workers visit children often in line with the plans that Marlsea Council
      agreed in May.‖ Their records are of a good standard and they are now kept up to
      date by all.
      """),
    MarkedUnits(
      """
      The service is under-
      developed in two areas.‖ Leaders know this and have a plan that is well-
      funded.
      """),
    MarkedUnits(
      """
      Children are seen by their social workers and by Independent Reviewing
      Officers, who know them well.‖ Most reviews are held on time in each team of
      the Marlsea service.
      """),
    MarkedUnits(
      """
      Visits to children are not always timely.‖ The records of these visits are poor.
      ‖Managers do not notice this when they look at files in supervision with their
      staff.
      """),
    MarkedUnits(
      """
      The hub is led by Amber
      Fane.‖ She is able.
      """),
    MarkedUnits(
      """
      Progress has been made in the “front
      door”, where staff are able.‖ They know what ‘good’
      looks like.
      """),
    MarkedUnits(
      """
      The rate rose from 12
      to 15 in a year.‖ It then fell to
      9.
      """),
    MarkedUnits(
      """
      Leaders in Marlsea, supported by the Department for Education and by the
      Local Government Association, have a plan.‖ The pace of change has been slow, as
      Ofsted said in the letter of 4
      March 2023.
      """),
    MarkedUnits(
      """
      Inspectors looked at the work of the teams in the north and the south of the
      county and
      they found that children are safe.
      """),
    MarkedUnits(
      """
      Reviews are regular and are led by independent reviewing officers

      (IROs), who know the children.‖ They act.
      """),
  ])
  func wrapsDoNotEndSentences(_ units: MarkedUnits) {
    #expect(units.found() == units.units)
  }

  @Test(arguments: [
    MarkedUnits(
      """
      The quality of assessments is variable, and too many are not updated when the

      1
      \u{20}
      needs of children change.‖ Managers know this.
      """),
    MarkedUnits(
      """
      The quality of assessments is variable and does not always lead to a

      3

      plan for the child.‖ Managers know this.
      """),
    MarkedUnits("The quality of assessments is variable and too many plans are not up␌ to date.‖ Managers know this."),
    MarkedUnits(
      """
      Managers know their staff well.‖

      4

      ␌‖Visits are timely.‖ Plans are clear.
      """),
    MarkedUnits(
      """
      Managers know their staff well and they

      Page 4 of 9

      ␌support them.‖ Plans are clear.
      """),
    MarkedUnits(
      """
      Managers know their staff well and

      Marlsea Council monitoring visit
      1\u{20}
      ␌they support them.‖ Plans are clear.
      """),
    MarkedUnits("Children are seen often.‖ Social workers know them␌ and their families well.‖ They act."),
    MarkedUnits(
      """
      Children are seen often.‖ Social workers know them

      ␌ and their families well.‖ They act.
      """),
  ])
  func pagesDoNotEndSentences(_ units: MarkedUnits) {
    #expect(units.found() == units.units)
  }
}
