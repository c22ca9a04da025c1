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

  @Test(arguments: [
    // An empty margin of many lines, as some extractors leave it between two pages.
    MarkedUnits("Managers know their staff well and have\n \n \n \n \n \nmade plans with them.‖ They act."),
    MarkedUnits(
      """
      The council works with the regional agency (Adopt Marlsea

      Together).‖ It does so well.
      """),
    MarkedUnits(
      """
      1. Visits to children are regular but the plans that are made for them are not.‖
      (Action)
      ‖2. Managers know this and have begun to act with the teams of the north.‖ It helps.
      """),
    MarkedUnits(
      """
      Leaders know their services very well. ‖(Action)
      ‖2. Managers know this and have begun to act with the teams of the north.‖ It helps.
      """),
    MarkedUnits(
      """
      Services for children in Marlsea are poor for these reasons and those below:
      ‖Work of managers
      ‖• Too few of them know what is done by the social workers whom they lead.
      """),
    MarkedUnits(
      """
      Work with families at the edge of care is of a good standard. Between
      ‖1 May and 3 June 2023 most workers had supervision once.‖ It helped them.
      """.replacing("Between\n‖", with: "‖Between\n")),
  ])
  func bracketsListsAndLeadIns(_ units: MarkedUnits) {
    #expect(units.found() == units.units)
  }

  @Test func theLastWordOfASentenceIsNoRunningHead() {
    let places = ["north", "south", "west", "middle"]
    let text = places.map { place in
      """
      Most of the work that is done by the teams in the \(place) of Marlsea with families is
      good.

      The \(place) has more.

      \u{C}
      """
    }.joined()
    let document = Document(id: "case", text: text)
    let found = Segmenter().segment(document).sentences.filter { String(document[$0.span]).hasSuffix("is\ngood.") }
    #expect(found.count == 4)
  }

  @Test func aNoteAboveItsNumberIsNoPartOfTheSentence() {
    let text = """
      What needs to improve?1
      Too many of the plans for children in Marlsea lack a clear purpose, with little sign of
      The points above follow the order of the framework. It is for all to read.
      1

      2

      \u{C}change in the care that they are given. Managers know this.
      """
    let document = Document(id: "case", text: text)
    let segmentation = Segmenter().segment(document)
    #expect(
      segmentation.sentences.contains {
        segmentation.clean($0.span)
          == "Too many of the plans for children in Marlsea lack a clear purpose, with little sign of change in the care that they are given."
      })
  }
}
