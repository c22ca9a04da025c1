import Testing

@testable import InspectionText

@Suite("A quotation in its source")
struct QuotationLocatorTests {
  private static let letter = """
    Findings

    Social workers in Eastmere know children mostly well, and visit them
    every two weeks. Leaders have not acted quickly enough on the backlog of
    assess-
    ments, although caseloads have fallen from 24 to 17 since the ‘reset’ of the
    service in spring.

    Partners describe the front door as calm. Thresholds are understood by most
    agencies. Plans are clear and are reviewed on time. Supervision is a source of
    real strength for teams, and managers keep a close eye on drift. Plans are clear
    to families.
    """

  /// Checks the verdict, and the place, which `⟦ ⟧` in `place` marks off from the words around it.
  private func check(
    _ quote: String, _ verdict: LocatedQuotation.Verdict, at place: String? = nil, _ changes: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let source = Document(id: "letter", text: Self.letter)
    let found = QuotationLocator(source: source).locate(quote)
    #expect(found.verdict == verdict, sourceLocation: sourceLocation)
    #expect(found.span.map { String(source[$0]) } == place, sourceLocation: sourceLocation)
    let told = found.changes.map {
      "\($0.operation.rawValue) \($0.kind.rawValue)\($0.isSigned ? " signed" : ""): \($0.source) > \($0.quote)"
    }
    #expect(told == changes, sourceLocation: sourceLocation)
  }

  @Test func aSentenceBehindItsLimitIsAltered() {
    let source = Document(
      id: "letter", text: "Although not all plans are clear, few children wait. Not all carers are trained.")
    let locator = QuotationLocator(source: source)
    func told(_ quote: String) -> [String] {
      let found = locator.locate(quote)
      return [found.verdict.rawValue]
        + found.changes.map { "\($0.operation.rawValue) \($0.kind.rawValue): \($0.source)" }
    }
    #expect(told("All plans are clear.") == ["altered", "delete negation: not"])
    #expect(told("Plans are clear.") == ["altered", "delete negation: not all"])
    #expect(told("Children wait.") == ["altered", "delete hedge: few"])
    #expect(told("Carers are trained.") == ["altered", "delete negation: Not all"])
    // Part of a sentence, which may hold the limit.
    #expect(told("plans are clear") == ["verbatim"])
    #expect(told("Not all plans are clear") == ["normalised"])
  }

  @Test func sameScalarsAreVerbatim() {
    check("Partners describe the front door as calm.", .verbatim, at: "Partners describe the front door as calm.")
  }

  @Test func wrapsAndCaseAreNormalised() {
    check(
      "know children mostly well, and visit them every two weeks", .normalised,
      at: "know children mostly well, and visit them\nevery two weeks")
    check("Reviewed on time", .normalised, at: "reviewed on time")
  }

  @Test func hyphenAtTheEndOfALineIsNormalised() {
    check("on the backlog of assessments", .normalised, at: "on the backlog of\nassess-\nments")
  }

  @Test(arguments: [
    ("out of hours team", "out-of-hours team"),
    ("The out of hours team is well-led", "The out-of-hours team is well led"),
    ("is well-led. Multi agency plans", "is well led. Multi-agency plans"),
    ("multi agency and outofhours", nil), ("decision making", "decision-making"),
  ])
  func aHyphenForASpaceIsNormalised(_ quote: String, _ place: String?) {
    let source = Document(
      id: "letter", text: "The out-of-hours team is well led. Multi-agency plans and decision-making are clear.")
    let found = QuotationLocator(source: source).locate(quote)
    #expect(found.verdict == (place == nil ? .absent : .normalised))
    #expect(found.span.map { String(source[$0]) } == place)
  }

  @Test func marksInsideAreNormalised() {
    check("since the \"reset\" of the", .normalised, at: "since the ‘reset’ of the")
  }

  @Test func shownGapIsElided() {
    check(
      "Leaders have not acted […] on the backlog", .elided, at: "Leaders have not acted quickly enough on the backlog",
      ["delete hedge signed: quickly enough > "])
  }

  @Test func gapOfNothingIsNormalised() {
    check("Leaders have … not acted", .normalised, at: "Leaders have not acted")
    check("Leaders have not acted […]", .elided, at: "Leaders have not acted")
  }

  @Test func bracketsAreBracketed() {
    check(
      "know [their] children mostly well", .bracketed, at: "know children mostly well",
      ["insert other signed:  > [their]"])
    check(
      "[s]upervision is a source of", .bracketed, at: "Supervision is a source of",
      ["replace other signed: Supervision > [s]upervision"])
  }

  @Test func droppedNotIsANegation() {
    check(
      "Leaders have acted quickly enough on the backlog", .altered,
      at: "Leaders have not acted quickly enough on the backlog", ["delete negation: not > "])
  }

  @Test func droppedMostlyIsAHedge() {
    check(
      "Social workers in Eastmere know children well", .altered,
      at: "Social workers in Eastmere know children mostly well", ["delete hedge: mostly > "])
  }

  @Test func changedFigureIsANumber() {
    check(
      "caseloads have fallen from 24 to 12 since", .altered, at: "caseloads have fallen from 24 to 17 since",
      ["replace number: 17 > 12"])
  }

  @Test(arguments: [
    ("71% of visits were late", "71 per cent of visits were late", "other: 71 per cent > 71%"),
    ("71%", "71 per cent", "other: 71 per cent > 71%"),
    ("20 percent of the £10000", "20% of the £10,000", "other: 20% > 20 percent | other: £10,000 > £10000"),
    ("5 of the 1,200 children", "five of the 1,200 children", "other: five > 5"),
    ("5 days, twenty-four plans are", "5 days, 24 plans are", "other: 24 > twenty-four"),
    // Another number is another matter.
    ("6 of the 1,200 children", "five of the 1,200 children", "number: five > 6"),
    ("72% of visits were late", "of visits were late", "number:  > 72%"),
  ])
  func aNumberWrittenOtherwiseIsAlteredButTheSame(_ quote: String, _ place: String, _ changes: String) {
    let source = Document(
      id: "letter",
      text: "Some 71 per cent of visits were late. Only 20% of the £10,000 was spent on five of the 1,200 children. "
        + "After 5 days, 24 plans are clear.")
    let found = QuotationLocator(source: source).locate(quote)
    #expect(found.verdict == .altered)
    #expect(found.span.map { String(source[$0]) } == place)
    #expect(found.changes.map { "\($0.kind): \($0.source) > \($0.quote)" }.joined(separator: " | ") == changes)
  }

  @Test func silentGapIsAltered() {
    check(
      "Plans are clear and on time", .altered, at: "Plans are clear and are reviewed on time",
      ["delete other: are reviewed > "])
  }

  @Test func paraphraseIsAbsent() {
    check("families are well known to their social workers, who visit often", .absent)
    check("leaders quickly cleared the backlog", .absent)
    check("outstanding", .absent)
  }

  @Test func otherPlacesAreGiven() {
    let source = Document(id: "letter", text: Self.letter)
    let found = QuotationLocator(source: source).locate("Plans are clear")
    #expect(found.verdict == .verbatim)
    #expect(found.also.map { String(source[$0]) } == ["Plans are clear"])
  }

  @Test func emptyQuotationIsAbsent() {
    check("", .absent)
    check("‘…’", .absent)
  }
}
