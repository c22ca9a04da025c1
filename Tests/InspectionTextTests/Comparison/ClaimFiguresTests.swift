import Testing

@testable import InspectionText

@Suite("The figures of claims")
struct ClaimFiguresTests {
  /// A letter's words, a claim's, and what the one says of the other.
  struct Case: Sendable, CustomStringConvertible {
    let source: String
    let claim: String
    let agreement: ClaimFigures.Agreement
    var description: String { "\(claim) | \(source)" }

    init(_ source: String, _ claim: String, _ agreement: ClaimFigures.Agreement) {
      (self.source, self.claim, self.agreement) = (source, claim, agreement)
    }
  }

  static let cases = [
    // Shares.
    Case("a quarter of plans are late", "25% of plans are late", .borneOut),
    Case("one in four plans is late", "25 per cent of plans are late", .borneOut),
    Case("one plan in four is late", "a quarter of plans are late", .borneOut),
    Case("nine out of every ten plans are clear", "90% of plans are clear", .borneOut),
    Case("one of the 32 records was late", "3% of records were late", .otherwise),
    Case("two thirds of visits are in time", "a third of visits are in time", .otherwise),
    Case("two-thirds of visits are in time", "67% of visits are in time", .borneOut),
    Case("88% of visits are in time", "more than four in five visits are in time", .borneOut),
    // How often.
    Case("children are visited every six weeks", "children are visited monthly", .otherwise),
    Case("children are visited every four weeks", "children are visited once a month", .borneOut),
    Case("children are visited once a fortnight", "children are visited weekly", .otherwise),
    Case("children are visited every two weeks", "children are visited fortnightly", .borneOut),
    Case("children are visited twice a month", "children are visited every other week", .borneOut),
    Case("children are visited weekly", "children are visited at least once every three weeks", .borneOut),
    Case("children are visited every eight weeks", "children are visited at least every six weeks", .otherwise),
    Case("the board met only once in the past 12 months", "the board met six times in the last year", .otherwise),
    Case("the board meets every six weeks", "the board meets every month and a half", .borneOut),
    // How long.
    Case("decisions are made within 24 hours", "decisions are made within a day", .borneOut),
    Case("proceedings take 47 weeks", "proceedings are kept within the 26-week limit", .otherwise),
    Case("visits take place within 72 hours", "visits take place within three working days", .borneOut),
    Case("there were gaps of up to five months", "there were no gaps of more than a month", .otherwise),
    Case("it takes six weeks", "it takes a month and a half", .borneOut),
    // How much more or less.
    Case("vacancies fell from 40 to 20", "vacancies have halved", .borneOut),
    Case("the team grew from seven to eleven", "the team has doubled", .otherwise),
    Case("the number fell by half", "the number halved", .borneOut),
    Case("caseloads rose by a third", "caseloads rose by 50%", .otherwise),
    // Counts, years and months.
    Case("fourteen children waited", "30 children waited", .otherwise),
    Case("twenty-five children waited", "25 children waited", .borneOut),
    Case("212 children waited", "about 200 children waited", .borneOut),
    Case("212 children waited", "200 children waited", .otherwise),
    Case("more than 60 children live over 20 miles away", "fewer than 30 live over 20 miles away", .otherwise),
    Case("it opened in march 2021", "it opened in june 2021", .otherwise),
    // None, and none of the kind.
    Case("one of them is good", "it is good", .noFigures),
    Case("plans are good", "the number of plans has fallen by half", .unsaid),
    Case("three homes are full", "nine out of ten homes are full", .unsaid),
    Case("plans are good", "plans are reviewed every week", .unsaid),
  ]

  @Test(arguments: cases) func figuresAreHeldAgainstFiguresOfTheirKind(_ test: Case) {
    let (source, claim) = (figures(test.source), figures(test.claim))
    #expect(claim.agreement(with: source) == test.agreement, "\(claim.figures) beside \(source.figures)")
  }

  private func figures(_ text: String) -> ClaimFigures { ClaimWords(text).figures }
}
