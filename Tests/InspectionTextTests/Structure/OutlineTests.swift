import Testing

@testable import InspectionText

/// Headings, footers and addresses in the shapes that letters and reports have them.
@Suite struct OutlineTests {
  private func segment(_ text: String) -> Segmentation { Segmenter().segment(Document(id: "case", text: text)) }

  private static let reportHead = """
    Fenmouth Council
    Inspection of local authority children’s services

    Inspection dates: 3 October 2022 to 14 October 2022
    Lead inspector: Pat Quayle, His Majesty’s Inspector

    Judgement

    Grade

    The impact of leaders on social work practice with children and
    families

    Good

    Overall effectiveness

    Good

    Services for children in Fenmouth have become better over the last three years, and most
    of them get the help that they need at the right time.


    """

  @Test func aHeadingWithoutArticleBehindAList() {
    let text =
      Self.reportHead + """
        What needs to improve?
        ◼ The timeliness of visits to children who live far from the town.
        ◼ How well plans say what has to change.
        Experiences and progress of children who need help and protection: good
        1. The front door is safe. Families get help early.
        Impact of leaders on social work practice with children and families: outstanding
        2. Leaders know their services well.
        """
    let sections = segment(text).sections
    #expect(sections.suffix(3).map(\.role) == [.needsToImprove, .helpAndProtection, .leaders])
    #expect(sections.suffix(2).map(\.grade) == [.good, .outstanding])
  }

  @Test func aHeadingOnTopOfAPageThatTheTableHoldsToo() throws {
    let text =
      Self.reportHead + """
        The experiences and progress of children in care are good
        1. Most children live in homes that suit them. A new guide to what they can expect was
        sent to all of them in the spring.

        2

        \u{C}The impact of leaders on social work practice with children and
        families requires improvement to be good
        2. Leaders have the trust of the staff.
        """
    let segmentation = segment(text)
    #expect(segmentation.sections.last?.role == .leaders)
    #expect(segmentation.sections.last?.grade == .requiresImprovement)
    let sentence = try #require(
      segmentation.sentences.first { segmentation.document[$0.span].hasPrefix("A new guide") })
    #expect(segmentation.clean(sentence.span).hasSuffix("in the spring."))
  }

  @Test func aGradeWithThePluralOfItsVerb() {
    let text =
      Self.reportHead + """
        What needs to improve
        \u{2022} The quality of assessments.

        The experiences and progress of care leavers
        require improvement to be good
        1. Flats for young people are hard to find.
        """
    let sections = segment(text).sections
    #expect(sections.suffix(2).map(\.role) == [.needsToImprove, .careLeavers])
    #expect(sections.last?.grade == .requiresImprovement)
  }

  @Test(arguments: [
    "The graded judgement about the experience and progress of care leavers\nis that it requires improvement",
    "The graded judgement for the experiences and progress of care leavers is\ngood",
    "The graded judgment for care leavers is good",
  ])
  func theHeadingOfCareLeaversInEarlierReports(heading: String) throws {
    let text =
      Self.reportHead + """
        The experiences and progress of children looked after and achieving permanence
        1. Most children live in homes that suit them.
        \(heading)
        2. Young people have a worker whom they trust.
        """
    let segmentation = segment(text)
    let last = try #require(segmentation.sections.last)
    #expect(last.role == .careLeavers)
    #expect(segmentation.sentences.contains { segmentation.document[$0.span] == heading[...] })
  }

  @Test func leadershipIsAThemeOfAJointInspection() {
    let text = """
      4 May 2021

      Dear local partnership

      Joint targeted area inspection of the multi-agency response to neglect in Marlsea

      Between 1 and 5 March 2021, three inspectorates undertook a joint inspection of the response
      to neglect in Marlsea.

      Key strengths

      Staff from all of the agencies meet each day and share what they know of children.

      Areas for improvement

      Leadership and management

      The partnership does not yet know whether the lives of children become better.

      The Local Safeguarding Children Board

      The board does not look at the quality of the work.

      Next steps

      The director should prepare a written statement.

      Yours sincerely
      """
    let roles = segment(text).sections.map(\.role)
    #expect(!roles.contains(.leaders))
    #expect(roles.filter { $0 == .needsToImprove }.count == 1 && roles.filter { $0 == .other }.count == 1)
  }

  @Test func anEntryOfTheAddressesMayBeWrapped() {
    let head = """
      4 May 2021

      Amber Fane, Chief Officer for Children and Learning Services of the Council of
      Marlsea Bay
      Jo Voss, Chief Executive
      Tide House
      Marlsea

      Dear partners

      This letter summarises the findings of the joint inspection of Marlsea. It is for all of those
      who took part in it, and for the families whom they work with. We thank them all for their
      time and their help during the week that we spent in the town with them and the children.
      """
    let segmentation = segment(head)
    let units = segmentation.sentences.map { String(segmentation.document[$0.span]) }
    #expect(units.contains { $0.hasSuffix("Council of\nMarlsea Bay") })
    #expect(units.contains("Tide House") && units.contains("Jo Voss, Chief Executive"))
  }

  @Test func theLinesOfANarrowCellAreOneUnit() {
    let text = """
      Area SEND inspection of Marlsea Local Area Partnership

      Inspection dates: 3 to 7 July 2023

      Inspection outcome

      The local area partnership’s arrangements lead to inconsistent experiences and outcomes for
      children and young people with special educational needs and/or disabilities (SEND).

      Areas for priority action

      Responsible body
      Marlsea Council and NHS
      Fenmouth, Marlsea and Tide
      Bay ICB

      Areas for priority action
      Leaders should make sure that plans are written in time and
      that they say what has to change.

      Marlsea Council and NHS
      Fenmouth
      ICB

      Leaders should listen to families.

      Local area partnership details

      Marlsea Council
      Amber Fane, Director of Children’s
      Services
      www.marlsea.example
      """
    let segmentation = segment(text)
    let units = segmentation.sentences.map { String(segmentation.document[$0.span]) }
    #expect(units.contains("Marlsea Council and NHS\nFenmouth, Marlsea and Tide\nBay ICB"))
    #expect(units.contains("Marlsea Council and NHS\nFenmouth\nICB"))
    #expect(units.suffix(2) == ["Amber Fane, Director of Children’s\nServices", "www.marlsea.example"])
  }

  @Test func ofTwoAddresseesTheFirst() {
    let text = InventedDocuments.monitoringVisit.replacing("Amber Fane\n", with: "Amber Fane and Jo Voss\n")
    #expect(segment(text).metadata.addressee == "Amber Fane")
  }

  @Test func eventsOfTheHistoryThatAreOne() {
    let text = InventedDocuments.monitoringVisit.replacing(
      "Visits are now regular.",
      with:
        "Visits have been regular since the inspection in 2021. A joint targeted inspection in 2019 found much to praise."
    )
    let history = segment(text).metadata.history
    #expect(history.map(\.date.description) == ["2019", "2021-06"])
    #expect(history.map(\.event) == [.jointInspection, .inspection])
    #expect(history.last?.grade == .inadequate)
  }

  @Test(arguments: [
    ("The council was judged to be good in March 2011.", Grade.good),
    ("The council runs a children’s home. This was judged to be good in March 2011.", nil),
    ("An inspection of the adoption service in March 2011 judged it to be good.", nil),
    ("A serious case review was judged good by Ofsted in March 2011.", nil),
    ("The inspection in March 2011 judged it inadequate for safeguarding and good for children in care.", nil),
  ])
  func theGradeOfAnEventIsThatOfTheWhole(_ sentence: String, _ grade: Grade?) throws {
    let text = InventedDocuments.monitoringVisit.replacing("Visits are now regular.", with: sentence)
    let event = try #require(segment(text).metadata.history.first { $0.date.year == 2011 })
    #expect(event.grade == grade)
  }

  @Test func theYearOfARunningFootIsNoUnitOfTheText() {
    let text = ["north", "south", "west", "middle"].enumerated().map { number, place in
      let lines = [
        "schools", "homes", "clinics", "clubs", "nurseries", "parks", "halls", "courts", "hubs", "shops", "farms",
      ].map { what in
        "Staff of the \(what) in the \(place) of the town meet each week and share what they know."
      }
      let foot = "Area SEND inspection report: Marlsea Local Area Partnership, 20 to 24 March\n2023"
      return lines.joined(separator: "\n\n") + "\n\n\(foot)\n\n\(number + 1)\n\n\u{C}"
    }.joined()
    let segmentation = segment("Area SEND inspection of Marlsea Local Area Partnership\n\n" + text)
    let years = segmentation.sentences.filter { segmentation.document[$0.span] == "2023" }
    let furniture = segmentation.blocks.filter { segmentation.document[$0.span] == "2023" }
    #expect(years.allSatisfy { $0.kind == .other })
    #expect(furniture.count == 4 && furniture.allSatisfy { $0.kind == .pageFurniture })
  }
}
