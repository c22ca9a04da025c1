import Testing

@testable import InspectionText

@Suite("A release beside its letter")
struct ReleaseComparisonTests {
  private static let letter = """
    9 March 2022

    Dear Morwenna

    Monitoring visit to Eastmere children’s services

    This letter summarises the findings of the monitoring visit to Eastmere children’s services on 2 and 3 February
    2022.

    Findings and evaluation of progress

    The oversight of contacts and referrals in the hub is mostly timely. Social workers know children mostly well.
    Assessments are too often weak, and plans are poor. Care leavers receive effective support from their personal
    advisers. Fourteen children were waiting for a visit when inspectors came.
    """

  private func compare(_ body: String) -> ReleaseComparison {
    let analyser = Analyser()
    return ReleaseComparison(
      release: analyser.analyse(
        Document(id: "release", text: "Ofsted visits Eastmere\n\nPosted on: 4 June 2023\n\n" + body)),
      sources: [analyser.analyse(Document(id: "letter", text: Self.letter))])
  }

  private func verdicts(_ body: String) -> [String] {
    let comparison = compare(body)
    return comparison.claims.map { "\($0.verdict.rawValue) \($0.date?.description ?? "-")" }
  }

  @Test func oppositeNewsOfTheSameThingIsContradicted() {
    #expect(
      verdicts(
        "In February 2022, inspectors found that the oversight of contacts and referrals had become unmanageable.")
        == ["contradicted 2022-02"])
  }

  @Test func sameNewsIsSupported() {
    #expect(
      verdicts("Inspectors found that the oversight of contacts and referrals in the hub is timely.") == ["supported -"]
    )
    #expect(verdicts("Inspectors said that care leavers receive effective support.") == ["supported -"])
  }

  @Test func otherNewsIsNotFound() {
    #expect(verdicts("Inspectors found that foster carers are proud of the new training.") == ["not_found -"])
  }

  @Test func anotherFigureIsContradicted() {
    #expect(verdicts("Inspectors found that 30 children were waiting for a visit.") == ["contradicted -"])
    #expect(verdicts("Inspectors found that 14 children were waiting for a visit.") == ["supported -"])
  }

  @Test func quotationsAreLocatedWithTheirSentence() throws {
    let comparison = compare("Inspectors said that social workers ‘know children well’.")
    let quotation = try #require(comparison.quotations.first)
    #expect(quotation.located.verdict == .altered)
    #expect(quotation.located.changes.map(\.kind) == [.hedge])
    let letter = comparison.sources[0]
    #expect(quotation.context.map { String(letter.document[$0]) } == "Social workers know children mostly well.")
  }

  @Test func whatIsQuotedAndLeftOutIsCounted() throws {
    let comparison = compare("Inspectors said: ‘Assessments are too often weak, and plans are poor.’")
    let negative = try #require(comparison.coverage[.negative])
    #expect(negative.quoted == 1)
    let positive = try #require(comparison.coverage[.positive])
    #expect(positive.quoted == 0)
    #expect(positive.findings == positive.leftOut.count)
    #expect(positive.findings > 0)
  }

  @Test func noLettersGiveNoVerdictsButAbsence() {
    let analyser = Analyser()
    let release = analyser.analyse(Document(id: "r", text: "Inspectors found that support was ‘very good’."))
    let comparison = ReleaseComparison(release: release, sources: [])
    #expect(comparison.quotations.allSatisfy { $0.located.verdict == .absent && $0.source == nil })
    #expect(comparison.claims.allSatisfy { $0.verdict == .notFound })
  }
}
