import Testing

@testable import InspectionText

@Suite("Grades of tables and headings")
struct GradeTableTests {
  /// `judgement:grade` of each current mention in a table or heading, in order.
  private func stated(_ text: String) -> [String] {
    found(text).filter { $0.source != .prose && $0.isCurrent }.map { "\($0.judgement.rawValue):\($0.grade.rawValue)" }
  }

  private let five = [
    "leaders:good", "help_and_protection:requires_improvement", "children_in_care:outstanding",
    "care_leavers:inadequate", "overall_effectiveness:requires_improvement",
  ]

  @Test("A recalled grade is that of the service it was given to, and what it says of now is current")
  func recalled() {
    let text = """
      Elmshire’s own fostering service was last visited in May 2012. The council was judged to be adequate. The last inspection, in 2019, judged services to be good overall. It found that the progress of children
      in need of help or protection required improvement to be good. Ten of the schools improved their overall
      effectiveness grade, one to outstanding and nine to good.
      """
    let grades = Analyser().analyse(Document(id: "report", text: text)).grades
    #expect(
      grades.map { "\($0.judgement.rawValue) \($0.grade.rawValue)" } == [
        "other adequate", "overall_effectiveness good", "help_and_protection requires_improvement",
      ])
    #expect(grades.allSatisfy { !$0.isCurrent })
    let front = """
      Inspection date: 14 January – 5 February 2014

      The overall judgement is requires improvement

      Children’s services in the Elmshire County Council area
      are good
      """
    let found = Analyser().analyse(Document(id: "report", text: front)).grades
    #expect(found.map(\.grade) == [.requiresImprovement, .good])
    #expect(found.allSatisfy { $0.isCurrent && $0.judgement == .overallEffectiveness })
  }

  @Test("A grade on the line after its wrapped label")
  func wrapped() {
    let table = """
      Judgement

      Grade

      The impact of leaders on social work
      practice with children and families

      Good

      The experiences and progress of
      children who need help and protection

      Requires improvement
      to be good

      The experiences and progress of
      children in care

      Outstanding

      The experiences and progress of care
      leavers

      Inadequate

      Overall effectiveness

      Requires improvement to be good

      Children in Elmshire now wait less than they did.
      """
    #expect(stated(table) == five)
  }

  @Test("All labels first, then all grades")
  func columns() {
    let table = """
      The experiences and progress of children who need help and protection
      The impact of leaders on social work practice with children and families
      The experiences and progress of children in care
      Overall effectiveness
      The experiences and progress of care leavers
      Requires improvement to be good
      Good
      Outstanding
      Requires improvement to be good
      Inadequate
      """
    #expect(stated(table) == [five[1], five[0], five[2], five[4], five[3]])
  }

  @Test("Two columns side by side, grades wrapped beside and around their labels")
  func layout() {
    let table = """
       Judgement                                     Grade

       The impact of leaders on social work          Good
       practice with children and families
       The experiences and progress of children      Requires improvement
       who need help and protection                  to be good
       The experiences and progress of               Outstanding
       children in care
       The experiences and progress of care leavers  Inadequate
                                                     Requires improvement
       Overall effectiveness
                                                     to be good
      """
    #expect(stated(table) == five)
  }

  @Test("Lines may end in any way", arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{C}"])
  func lineEnds(end: String) {
    let table = [
      "Judgement", "Grade", "The impact of leaders on social work practice with children and families", "Good",
      "Overall effectiveness", "Inadequate",
    ]
    #expect(stated(table.joined(separator: end)) == ["leaders:good", "overall_effectiveness:inadequate"])
    #expect(stated(table.joined(separator: end + end)) == ["leaders:good", "overall_effectiveness:inadequate"])
  }

  @Test("Four judgements since April 2026: no fifth is invented")
  func four() {
    let table = """
      The impact of leaders on social work practice with children and families Good
      The experiences and progress of children who need help and protection Requires improvement to be good
      The experiences and progress of children in care Outstanding
      The experiences and progress of care leavers Inadequate

      Overall, leaders have made a sound start.
      """
    #expect(stated(table) == Array(five.dropLast()))
  }

  @Test("The judgements of 2013 to 2017, cut by a footnote in the middle")
  func singleInspection() {
    let table = """
      Children’s services in Elmshire require improvement to be good

      1. Children who need help and protection

      Requires improvement

      2. Children looked after and achieving
      permanence

      Inadequate

      2.1 Adoption performance

      Outstanding

      2.2 Experiences and progress of care leavers
      3. Leadership, management and governance

      1
      This footnote names the powers under which the work was combined.

      Inadequate

      Good
      """
    #expect(
      stated(table) == [
        "overall_effectiveness:requires_improvement", "help_and_protection:requires_improvement",
        "children_in_care:inadequate", "adoption:outstanding", "care_leavers:inadequate", "leaders:good",
      ])
  }

  @Test(
    "Headings repeat the grade",
    arguments: [
      ("The experiences and progress of children in care: ⟦good⟧", "children_in_care:good"),
      (
        "The experiences and progress of children in care and care\nleavers: ⟦requires improvement to be good⟧",
        "children_in_care_and_care_leavers:requires_improvement"
      ),
      ("The experiences and progress of care leavers is: ⟦Outstanding⟧", "care_leavers:outstanding"),
      ("Impact of leaders on social work practice with children and families are\n⟦inadequate⟧", "leaders:inadequate"),
      (
        "The graded judgement for adoption performance is that it ⟦requires improvement⟧",
        "adoption:requires_improvement"
      ),
      ("The effectiveness of the Local Safeguarding Children Board (LSCB) is\n⟦inadequate⟧", "other:inadequate"),
    ])
  func heading(marked: String, expected: String) {
    let (text, span) = unmark(marked + "\n\n1. Plans are clear.\n")
    #expect(stated(text) == [expected])
    #expect(found(text).first?.span == span)
    #expect(found(text).first?.source == .heading)
  }
}

@Suite("Grades in running text")
struct GradeProseTests {
  @Test(
    "What was awarded, when, and whether it holds",
    arguments: [
      ("Our services were ⟦judged inadequate⟧, in January 2020.", "overall_effectiveness inadequate 2020-01 false"),
      (
        "At the last inspection in May 2019, the experiences and progress of children in care were\n"
          + "⟦judged to be requires improvement to be good⟧.",
        "children_in_care requires_improvement 2019-05 false"
      ),
      ("Inspectors visited in 2014 and ⟦judged the service to be good⟧.", "overall_effectiveness good 2014 false"),
      ("Services for children in Elmshire are ⟦good⟧, because staff listen.", "overall_effectiveness good nil true"),
      ("The overall judgement is ⟦requires improvement⟧.", "overall_effectiveness requires_improvement nil true"),
      (
        "The last inspection of services for looked after children took place in November 2010. The council was "
          + "⟦judged to be adequate⟧.", "children_in_care adequate 2010-11 false"
      ),
      (
        "An inspection of Elmshire’s protection of children, in May 2012, ⟦judged the services to be adequate⟧.",
        "help_and_protection adequate 2012-05 false"
      ),
      (
        "The last inspection of services for looked after children took place in May 2014. The overall effectiveness of "
          + "the authority was ⟦judged to be adequate⟧.", "overall_effectiveness adequate 2014-05 false"
      ),
      (
        "Services for care leavers have improved since the last inspection, when the service was ⟦judged inadequate⟧.",
        "care_leavers inadequate nil false"
      ),
      (
        "Elmshire’s private fostering arrangements were inspected in March 2012, and they were ⟦judged to be good⟧.",
        "other good 2012-03 false"
      ),
      (
        "An inspection judgement in 2011 that child protection was ⟦inadequate⟧, and an audit, led to this.",
        "help_and_protection inadequate 2011 false"
      ),
      ("Elmshire’s support for care leavers has now been ⟦rated outstanding⟧.", "care_leavers outstanding nil true"),
    ])
  func prose(marked: String, expected: String) throws {
    let (text, span) = unmark(marked)
    let grade = try #require(found(text).first)
    let date = grade.date.map { "\($0)" } ?? "nil"
    #expect("\(grade.judgement.rawValue) \(grade.grade.rawValue) \(date) \(grade.isCurrent)" == expected)
    #expect(grade.span.end == span.end)
    #expect(found(text).count == 1)
  }

  @Test("Two services, two grades")
  func chain() {
    let grades = found(
      "In 2012 Ofsted judged the authority to be good for safeguarding and adequate for services for looked after children."
    )
    #expect(grades.map(\.judgement) == [.other, .childrenInCare])
    #expect(grades.map(\.grade) == [.good, .adequate])
  }

  @Test(
    "A grade word that awards nothing",
    arguments: [
      "Both children’s homes were judged to be good or outstanding.",
      "Some families live in inadequate accommodation.",
      "Most pupils attend schools that are judged good by inspectors.",
      "The council runs six homes: four were judged to be good and two to be adequate.",
      "Practice is not yet consistent enough to be judged as good.",
      "The local authority is good at keeping in touch.",
      "Managers graded too many audits as outstanding.",
      "Recording requires improvement in two teams.",
      "There are outstanding actions on the plan, and good progress.",
      "The council runs one children’s home. It was judged to be outstanding when it was last inspected.",
      "Staff work to extend those services deemed to be good.",
      "Monitoring visits are made to councils whose services have been judged inadequate.",
    ])
  func none(text: String) {
    #expect(found(text).isEmpty)
  }

  @Test("A letter on a visit recalls grades, it awards none")
  func visit() {
    let grades = found("Services for children in Elmshire remain inadequate.", kind: .monitoringVisitLetter)
    #expect(grades.map(\.isCurrent) == [false])
  }
}

private func found(_ text: String, kind: DocumentKind = .inspectionReport) -> [AwardedGrade] {
  let segmentation = Segmentation(
    document: Document(id: "test", text: text), kind: kind, metadata: Metadata(), tokens: [], blocks: [], sections: [],
    sentences: [], diagnostics: [])
  return GradeFinder().grades(in: segmentation)
}

/// Takes the marks `⟦ ⟧` out of a text and says what stood between them.
private func unmark(_ marked: String) -> (text: String, span: TextSpan) {
  let parts = marked.split(separator: "⟦", omittingEmptySubsequences: false)
  let rest = parts[1].split(separator: "⟧", omittingEmptySubsequences: false)
  let start = parts[0].utf8.count
  return (String(parts[0] + rest[0] + rest[1]), TextSpan(start, start + rest[0].utf8.count))
}
