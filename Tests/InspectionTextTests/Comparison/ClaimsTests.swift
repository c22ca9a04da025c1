import Testing

@testable import InspectionText

@Suite("What a release claims, held against the letter")
struct ClaimsTests {
  private static let letter = """
    Ofsted

    14 June 2023

    Dear Ms Vale

    Monitoring visit to Lindale children’s services

    This letter summarises the findings of the monitoring visit to Lindale children’s services on 16 and 17 May 2023.

    Findings and evaluation of progress

    Supervision remains irregular and lacks reflection. Vacancies have fallen from 31% to 18%. Caseloads of 14 are
    manageable. Leaders are ambitious for care leavers but progress on housing has stalled. Audits are overly
    optimistic and do not identify weak practice. Return home interviews are offered to all children, but only 40% are
    completed within three days. Referrals from the police have reduced by a fifth. Strategy meetings are timely. Too many children still wait for a first visit, and those who are
    visited are not always seen alone. The waiting list for therapy is longer than last year. Evictions of care leavers
    have gone down. Most first conferences are held on time.
    """

  @Test(arguments: [
    ("strategy meetings are timely", ComparedClaim.Verdict.supported),
    ("vacancies had fallen to 18%", .supported),
    ("progress on housing had stalled", .supported),
    // What else the sentence denies is of another area.
    ("too many children still wait for a first visit", .supported),
    // The figure is another, or of another sort.
    ("vacancies had fallen to 8%", .contradicted),
    ("more than half of return home interviews are completed within three days", .contradicted),
    // The other way.
    ("supervision is regular and reflective", .contradicted),
    ("progress on housing has been rapid", .contradicted),
    ("audits are rigorous and identify weak practice", .contradicted),
    ("caseloads are unmanageable", .contradicted),
    ("the waiting list for therapy has shrunk", .contradicted),
    ("evictions of care leavers have risen", .contradicted),
    ("all first conferences are held on time", .contradicted),
    ("referrals from the police have increased", .contradicted),
    ("the virtual school had raised attainment", .notFound),
  ])
  func verdict(claim: String, verdict: ComparedClaim.Verdict) throws {
    let release = """
      Ofsted publishes letter on Lindale

      Lindale Council has received a letter from Ofsted.

      Inspectors found that \(claim).
      """
    let analyser = Analyser()
    let comparison = ReleaseComparison(
      release: analyser.analyse(Document(id: "release", text: release)),
      sources: [analyser.analyse(Document(id: "letter", text: Self.letter))])
    let found = try #require(comparison.claims.first { String(comparison.release.document[$0.span]) == claim })
    #expect(found.verdict == verdict)
  }

  @Test func aGradeIsHeldAgainstTheTable() throws {
    let report = """
      Borough of Lindale
      Inspection of children’s social care services

      Inspection dates: 6 to 17 February 2023

      Judgement                                          Grade
      The impact of leaders on social work practice      Good
      The experiences and progress of children who need help and protection   Requires improvement to be good
      Overall effectiveness                              Good

      Services for children in Lindale have improved.
      """
    let release = """
      Ofsted report on Lindale published

      Lindale Council has received a report from Ofsted.

      Inspectors found that help and protection was judged good.
      """
    let analyser = Analyser()
    let comparison = ReleaseComparison(
      release: analyser.analyse(Document(id: "release", text: release)),
      sources: [analyser.analyse(Document(id: "report", text: report))])
    #expect(comparison.claims.map(\.verdict) == [.contradicted])
  }
}
