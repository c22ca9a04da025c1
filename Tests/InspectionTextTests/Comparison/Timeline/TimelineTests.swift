import InspectionText
import Testing

@Suite struct TimelineTests {
  private static let analyser = Analyser()

  /// A letter on a focused visit of two days, with a list of what needs to improve and findings.
  private static func letter(
    _ id: String, of council: String = "Hounslow", date: String? = "2 July 2020", visit: String? = nil,
    needs: [String] = [], findings: String
  ) -> TimelineDocument {
    let list =
      needs.isEmpty
      ? ""
      : "What needs to improve in this area of social work practice?\n\n" + needs.map { "● \($0)\n" }.joined() + "\n"
    let visit = visit ?? "4 and 5 January \(date?.suffix(4) ?? "2020")"
    let text = """
      \(date ?? "")

      Bea Okafor, Director of Children’s Services, \(council) Council

      Dear Bea

      Focused visit to \(council) children’s services

      This letter summarises the findings of the focused visit to \(council) children’s services on \(visit). The
      visit was carried out by Orla Quist, Her Majesty’s Inspector.

      Headline findings

      Children’s services are working hard.

      \(list)Findings

      \(findings)

      Yours sincerely

      Orla Quist
      Her Majesty’s Inspector
      """
    return TimelineDocument(analyser.analyse(Document(id: id, text: text)))
  }

  private static func statuses(_ documents: TimelineDocument...) throws -> [String: TrackedConcern.Status] {
    let authority = try #require(Timeline(documents).authorities.first)
    return Dictionary(uniqueKeysWithValues: authority.stated.map { ($0.text, $0.status) })
  }

  // MARK: Order

  @Test func documentsStandInDateOrderWhateverTheirOrderWas() throws {
    let early = Self.letter("b", date: "2 July 2019", findings: "Thresholds are clear.")
    let late = Self.letter("a", date: "9 March 2021", findings: "Thresholds are clear.")
    let byVisit = Self.letter("c", date: nil, visit: "4 and 5 June 2020", findings: "Thresholds are clear.")
    let timeline = Timeline([late, byVisit, early])
    #expect(timeline == Timeline([early, late, byVisit]))
    let documents = try #require(timeline.authorities.first?.documents)
    #expect(documents.map(\.id) == ["b", "c", "a"])
    #expect(documents.map(\.dateSource) == [.stated, .visit, .stated])
    #expect(documents[1].date == PartialDate(year: 2020, month: 6, day: 5))
  }

  @Test func undatedDocumentsComeLastAndAreNamed() throws {
    let dated = Self.letter("z", findings: "Thresholds are clear.")
    let undated = TimelineDocument(
      Self.analyser.analyse(Document(id: "a", text: "Inspection of Hounslow children’s services\n\nPlans are clear.")))
    var named = undated
    named.authority = dated.authority
    named.gssCode = dated.gssCode
    let timeline = Timeline([named, dated])
    #expect(timeline.authorities.map { $0.documents.map(\.id) } == [["z", "a"]])
    let diagnostic = try #require(timeline.diagnostics.first { $0.code == .undated })
    #expect(diagnostic.message.contains("a:"))
  }

  @Test func unknownAuthoritiesAreAGroupOfTheirOwn() throws {
    let known = Self.letter("one", findings: "Thresholds are clear.")
    let unknown = TimelineDocument(Self.analyser.analyse(Document(id: "note", text: "Plans are clear and timely.")))
    let timeline = Timeline([unknown, known])
    #expect(timeline.authorities.map(\.authority) == ["Hounslow", nil])
    #expect(timeline.diagnostics.contains { $0.code == .unknownAuthority && $0.message.contains("note") })
  }

  @Test func twoCouncilsStandSideBySide() {
    let timeline = Timeline([
      Self.letter("one", of: "Sheffield", findings: "Thresholds are clear."),
      Self.letter("two", of: "Dudley", findings: "Thresholds are not clear."),
    ])
    #expect(timeline.authorities.map(\.authority) == ["Dudley", "Sheffield"])
  }

  // MARK: Scores

  @Test func eachAreaHasAPointForEveryDocument() throws {
    let timeline = Timeline([
      Self.letter("one", date: "2 July 2019", findings: "Supervision is weak. Supervision is not recorded well."),
      Self.letter("two", date: "2 July 2020", findings: "Plans are clear."),
      Self.letter("three", date: "2 July 2021", findings: "Supervision has improved. Supervision is now thorough."),
    ])
    let authority = try #require(timeline.authorities.first)
    let supervision = try #require(authority.areas.first { $0.area == .supervision })
    #expect(supervision.points.map(\.counts.score) == [-1, nil, 1])
    let change = try #require(authority.changes.first { $0.area == .supervision })
    #expect(change.from.document == 0)
    #expect(change.to.document == 2)
    #expect(change.direction == .better)
    #expect((supervision.points[2].trajectories[.improving] ?? 0) > 0)
    #expect(!authority.changes.contains { $0.area == .earlyHelp })
  }

  @Test func documentsAreHeldAgainstThoseOfTheirSort() throws {
    func letter(_ id: String, _ year: Int, _ supervision: String, _ kind: DocumentKind = .focusedVisitLetter)
      -> TimelineDocument
    {
      var letter = Self.letter(id, date: "2 July \(year)", findings: "Supervision is \(supervision).")
      letter.kind = kind
      return letter
    }
    let councils = [letter("one", 2019, "weak"), letter("two", 2020, "thorough")]
    let joint = [
      letter("three", 2021, "thorough", .jointInspectionLetter), letter("four", 2022, "weak", .jointInspectionLetter),
    ]
    func change(_ documents: [TimelineDocument]) -> AuthorityTimeline.Change? {
      Timeline(documents).authorities.first?.changes.first { $0.area == .supervision }
    }
    #expect(change(councils + joint)?.to.document == 1)
    #expect(change(councils + joint)?.direction == .better)
    #expect(change(councils.suffix(1) + joint)?.direction == .worse)
    #expect(change([councils[0], joint[0]]) == nil)
  }

  @Test func fewerGoodSentencesAreNoDecline() throws {
    let timeline = Timeline([
      Self.letter(
        "one", date: "2 July 2019",
        findings: "Supervision is thorough. Supervision is regular. Supervision is reflective and timely."),
      Self.letter("two", date: "2 July 2020", findings: "Supervision is thorough."),
    ])
    let change = try #require(timeline.authorities.first?.changes.first { $0.area == .supervision })
    #expect(change.difference < 0)
    #expect(change.direction == .steady)
  }

  // MARK: Concerns

  @Test func whatTheLatestLetterListsForTheFirstTimeIsNew() throws {
    let found = try Self.statuses(
      Self.letter("one", date: "2 July 2019", needs: ["The quality of chronologies."], findings: "Plans are clear."),
      Self.letter("two", date: "2 July 2020", needs: ["Return home interviews."], findings: "Plans are clear."))
    #expect(found == ["The quality of chronologies.": .open, "Return home interviews.": .new])
  }

  @Test func aConcernInOtherWordsIsStillTheSame() throws {
    let found = try Self.statuses(
      Self.letter(
        "one", date: "2 July 2019", needs: ["The quality and frequency of supervision."], findings: "Plans are clear."),
      Self.letter("two", date: "2 July 2020", needs: ["Return home interviews."], findings: "Plans are clear."),
      Self.letter(
        "three", date: "2 July 2021", needs: ["Supervision of social workers, and how it is recorded."],
        findings: "Plans are clear."))
    #expect(found["Supervision of social workers, and how it is recorded."] == .recurring)
    #expect(found.count == 2)
  }

  @Test func aLaterGoodJudgementResolves() throws {
    let found = try Self.statuses(
      Self.letter(
        "one", date: "2 July 2019", needs: ["Supervision of staff.", "The quality of chronologies."],
        findings: "Plans are clear."),
      Self.letter("two", date: "2 July 2020", findings: "Supervision is thorough and regular."))
    #expect(found == ["Supervision of staff.": .resolved, "The quality of chronologies.": .new])
  }

  @Test func whatIsGoodAndBadSettlesNothing() throws {
    let one = Self.letter("one", date: "2 July 2019", needs: ["Supervision of staff."], findings: "Plans are clear.")
    let balanced = "Supervision is regular. Supervision is poorly recorded."
    #expect(
      try Self.statuses(one, Self.letter("two", date: "2 July 2020", findings: balanced))["Supervision of staff."]
        == .new)
    #expect(
      try Self.statuses(
        one, Self.letter("two", date: "2 July 2020", needs: ["Return home interviews."], findings: balanced))[
          "Supervision of staff."] == .open)
  }

  @Test func whatIsGoodBesideAnotherFaultOfTheSameAreaIsNotSettled() throws {
    let concern = "Life-story work for children in care."
    let one = Self.letter("one", date: "2 July 2019", needs: [concern], findings: "Thresholds are clear.")
    func status(_ needs: String...) throws -> TrackedConcern.Status? {
      try Self.statuses(
        one,
        Self.letter("two", date: "2 July 2020", needs: needs, findings: "Life-story work is thorough and sensitive.")
      )[concern]
    }
    #expect(try status() == .resolved)
    #expect(try status("The timeliness of strategy meetings.") == .resolved)
    #expect(try status("The sufficiency of foster placements for children in care.") == .open)
  }

  @Test(arguments: [
    ("The virtual school has good plans for the education of children in care.", TrackedConcern.Status.new),
    ("Education plans are timely for children in care who live outside the borough.", .resolved),
  ])
  func onlyWhatIsOnItsMatterSettlesAConcern(_ finding: String, _ status: TrackedConcern.Status) throws {
    let concern = "Personal education plans for children in care who live outside the borough."
    let found = try Self.statuses(
      Self.letter("one", date: "2 July 2019", needs: [concern], findings: "Plans are clear."),
      Self.letter("two", date: "2 July 2020", findings: finding))
    #expect(found[concern] == status)
  }

  @Test func aDateBeforeTheVisitIsAMisprint() throws {
    let visited = Self.letter(
      "a", date: "21 January 2019", visit: "18 and 19 December 2019", findings: "Plans are clear.")
    let between = Self.letter("b", date: "2 July 2019", findings: "Plans are clear.")
    let documents = try #require(Timeline([visited, between]).authorities.first?.documents)
    #expect(documents.map(\.id) == ["b", "a"])
    #expect(documents[1].date == PartialDate(year: 2019, month: 12, day: 19))
    #expect(documents[1].dateSource == .visit)
  }

  @Test func badJudgementsOpenItAgain() throws {
    let one = Self.letter("one", date: "2 July 2019", needs: ["Supervision of staff."], findings: "Plans are clear.")
    let two = Self.letter("two", date: "2 July 2020", findings: "Supervision is thorough and regular.")
    let three = Self.letter(
      "three", date: "2 July 2021", needs: ["Return home interviews."],
      findings: "Supervision is weak. Supervision is too infrequent.")
    #expect(try Self.statuses(one, two)["Supervision of staff."] == .resolved)
    #expect(try Self.statuses(one, two, three)["Supervision of staff."] == .open)
    let brief = Self.letter(
      "three", date: "2 July 2021", needs: ["Return home interviews."], findings: "Supervision of staff is weak.")
    #expect(try Self.statuses(one, two, brief)["Supervision of staff."] == .open)
  }

  @Test func areaAloneDoesNotMakeTwoConcernsOne() throws {
    let found = try Self.statuses(
      Self.letter(
        "one", date: "2 July 2019", needs: ["Life-story work for children in care."], findings: "Thresholds are clear."),
      Self.letter(
        "two", date: "2 July 2020", needs: ["The sufficiency of foster placements."], findings: "Thresholds are clear.")
    )
    #expect(found.count == 2)
  }

  @Test func aReleaseSettlesNothing() throws {
    let one = Self.letter("one", date: "2 July 2019", needs: ["Supervision of staff."], findings: "Plans are clear.")
    var release = Self.letter("two", date: "2 July 2020", findings: "Supervision is thorough and regular.")
    release.kind = .pressRelease
    #expect(try Self.statuses(one, release)["Supervision of staff."] == .new)
  }

  // MARK: Grades

  @Test func recalledGradesFillTheWayAndAwardedOnesCountOnce() throws {
    let report = TimelineDocument(
      Self.analyser.analyse(
        Document(id: "report", text: InventedDocuments.report.replacing("Fenmouth", with: "Dudley"))))
    let letter = Self.letter(
      "letter", of: "Dudley", date: "2 July 2024",
      findings: "The local authority was judged to be inadequate in June 2018. Plans are clear.")
    let authority = try #require(Timeline([report, letter]).authorities.first)
    let overall = authority.grades.filter { $0.judgement == .overallEffectiveness }
    #expect(overall.first?.document == nil)
    #expect(overall.first?.grade == .inadequate)
    #expect(overall.count { $0.document == 0 } == 1)
  }

  @Test func theGradeOfOnePartIsNotThatOfTheWhole() throws {
    let letter = Self.letter(
      "letter", findings: "At the last inspection in May 2018, leadership was judged to be good. Plans are clear.")
    let authority = try #require(Timeline([letter]).authorities.first)
    #expect(authority.grades.map(\.judgement) == [.leaders])
    // Until 2013 a part was inspected by itself: the grade is the inspection's, and still not that of the whole.
    let analysis = Self.analyser.analyse(
      Document(
        id: "report",
        text: InventedDocuments.report
          + "\n\nThe inspection of the protection of children in May 2012 judged the services to be adequate."))
    let event = try #require(analysis.metadata.history.first { $0.date.year == 2012 })
    #expect(event.grade == .adequate)
    #expect(TimelineDocument(analysis).history.allSatisfy { $0.judgement == .helpAndProtection })
  }
}

extension String {
  fileprivate func replacing(_ word: String, with other: String) -> String {
    split(separator: word, omittingEmptySubsequences: false).joined(separator: other)
  }
}
