import InspectionText
import Testing

@Suite("Lists of concerns without bullets, and items below a stem") struct ConcernListTests {
  private func analyse(_ text: String, kind: DocumentKind) -> Analysis {
    Analyser(options: AnalyserOptions(kind: kind)).analyse(Document(id: "list", text: text))
  }

  private func items(_ analysis: Analysis) -> [String] {
    analysis.concerns.stated.map { analysis.segmentation.clean($0.span) }
  }

  @Test func numberedRecommendationsAreListed() {
    let analysis = analyse(
      """
      Marlsea Council
      Inspection of services for children in need of help and protection
      Report published: 12 December 2014

      Executive summary

      Since the summer the council has had a director who knows its services well, and most plans are good.

      What does the local authority need to improve?
      Priority and immediate action
      12.

      Inspectors did not identify any priority actions at Marlsea.

      Areas for improvement
      Leadership, management and governance
      13.

      Ensure that the plans of all children say what has to change. Managers should
      see to it that they do.

      7

      14.

      Increase the number of foster carers.

      Key strengths and weaknesses of the LSCB
      15.

      The board has a capable chair. Its training is well attended by schools.
      """, kind: .inspectionReport)
    #expect(
      items(analysis) == [
        "Ensure that the plans of all children say what has to change. Managers should see to it that they do.",
        "Increase the number of foster carers.",
      ])
    #expect(analysis.concerns.stated.map(\.role) == [.needsToImprove, .needsToImprove])
    let numbered = analysis.segmentation.blocks.filter {
      analysis.document[$0.span].hasPrefix("14.") || analysis.document[$0.span].hasPrefix("15.")
    }
    #expect(numbered.map(\.kind) == [.listItem, .paragraph])
  }

  @Test func rowsOfATableAreListedAndWhatIsToldAboveThemIsNot() {
    let analysis = analyse(
      """
      Area SEND inspection of Marlsea Local Area Partnership

      Inspection dates: 3 to 7 July 2023

      What does the area partnership need to do better?
      ● Annual reviews are often late.

      Areas for improvement
      Areas for improvement
      Leaders across the partnership should shorten the time that children wait for
      speech and language therapy. They should tell families how long it will be.
      Leaders should make sure that plans:
      ▪ are reviewed each year
      ▪ reflect what children say.

      Responsible body
      """, kind: .sendReport)
    #expect(
      items(analysis).map { $0.prefix(40) } == [
        "Leaders across the partnership should sh", "Leaders should make sure that plans: ▪ a",
      ])
    #expect(items(analysis)[0].hasSuffix("how long it will be."))
    #expect(items(analysis)[1].hasSuffix("reflect what children say."))
  }

  @Test func itemsWithAnotherMarkBelongToTheStemAbove() {
    let analysis = analyse(
      """
      Dear Bea

      Focused visit to Dudley children’s services

      This letter is about what inspectors found in Dudley on 4 June 2024.

      What needs to improve in this area of practice

      ● The response to children:
      − who are missing from home
      − who are at risk of exploitation.
      ● The quality of supervision.
      """, kind: .focusedVisitLetter)
    #expect(
      items(analysis) == [
        "The response to children: − who are missing from home − who are at risk of exploitation.",
        "The quality of supervision.",
      ])
  }

  @Test(arguments: [
    ("Leaders should shorten the time that children wait for therapy.", ConcernArea.specificNeeds),
    ("Leaders need to improve the quality of supervision.", .supervision),
    ("Leaders should strengthen the governance of the board.", .leadership),
  ])
  func whoIsToActIsNotWhatIsToImprove(_ sentence: String, _ area: ConcernArea) throws {
    let analysis = analyse(
      """
      Area SEND inspection of Marlsea Local Area Partnership

      Areas for improvement
      \(sentence)
      """, kind: .sendReport)
    #expect(try #require(analysis.concerns.stated.first).areas == [area])
  }
}
