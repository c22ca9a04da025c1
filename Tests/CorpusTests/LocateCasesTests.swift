import Foundation
import InspectionEvaluation
import InspectionText
import Testing

/// Quotations made out of a letter of the corpus, each changed in one way.
@Suite("Quotations made from a letter")
struct LocateCasesTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let quote: String
    let verdict: LocatedQuotation.Verdict
    /// The letter's words, with one space for each run of white space; `nil` when absent.
    let place: String?
    /// The changes: operation, kind, what was and what is.
    let changes: [String]

    init(_ quote: String, _ verdict: LocatedQuotation.Verdict, _ place: String? = nil, _ changes: String...) {
      self.quote = quote
      self.verdict = verdict
      self.place = verdict == .absent ? nil : place ?? quote
      self.changes = changes
    }

    var testDescription: String { quote }
  }

  static let cases: [Case] = [
    // As it stands.
    Case("the pace of change has been uneven.", .normalised),
    Case("For most families, the benefit", .verbatim),
    Case("Managers have cleared the backlog of contacts", .verbatim),
    Case("largely descriptive", .verbatim),
    Case("Chronologies are no longer left", .verbatim),
    // Line wraps, case, marks, end punctuation.
    Case("the pace of change has been uneven", .normalised),
    Case("whether they are seen alone", .normalised),
    Case("screening is prompt and proportionate", .normalised, "Screening is prompt and proportionate"),
    Case(
      "Social workers visit more often than the council's own minimum", .normalised,
      "Social workers visit more often than the council’s own minimum"),
    Case("THRESHOLDS are applied less consistently", .normalised, "Thresholds are applied less consistently"),
    Case(
      "Child protection enquiries are usually thorough!", .normalised,
      "Child protection enquiries are usually thorough"),
    // A hyphen at the end of a line, and a page break.
    Case(
      "most contacts reach the multi-agency safeguarding hub", .normalised,
      "most contacts reach the multi- agency safeguarding hub"),
    Case(
      "left without protection on the days of the visit", .normalised,
      "left without protection on the days of the 2 visit"),
    Case(
      "We rush through the list, and then the hour is gone.", .normalised,
      "We rush through 3 the list, and then the hour is gone."),
    // A gap that is shown.
    Case(
      "Plans lack clear timescales … before the council could step away", .elided,
      "Plans lack clear timescales, so that it is hard for parents to tell what would have to be different before "
        + "the council could step away",
      "delete hedge signed: , so that it is hard for parents to tell what would have to be different > "),
    Case(
      "Managers have cleared the backlog [...] over the previous summer", .elided,
      "Managers have cleared the backlog of contacts that had built up over the previous summer",
      "delete other signed: of contacts that had built up > "),
    Case(
      "Analysis of the risk ... is thin", .elided,
      "Analysis of the risk that fathers and new partners may pose is thin",
      "delete hedge signed: that fathers and new partners may pose > "),
    // Words that are put in and shown.
    Case(
      "few [referrals] are now left waiting overnight", .bracketed, "few contacts are now left waiting overnight",
      "replace other signed: contacts > [referrals]"),
    Case(
      "[r]eferrals rose steeply for a year", .bracketed, "Referrals rose steeply for a year",
      "replace other signed: Referrals > [r]eferrals"),
    Case(
      "district managers [who were asked] seldom notice", .bracketed, "district managers seldom notice",
      "insert other signed:  > [who were asked]"),
    // A denial or a limit that is gone, or is new.
    Case(
      "those who are visited are always seen alone", .altered, "those who are visited are not always seen alone",
      "delete negation: not > "),
    Case(
      "the child had been spoken to alone", .altered, "the child had not been spoken to alone",
      "delete negation: not > "),
    Case(
      "Inspectors met a child who had been left without protection", .altered,
      "Inspectors met no child who had been left without protection", "replace negation: no > a"),
    Case(
      "Child protection enquiries are thorough", .altered, "Child protection enquiries are usually thorough",
      "delete hedge: usually > "),
    Case("contacts reach the hub, and all contacts reach the multi-agency safeguarding hub", .absent),
    Case(
      "too many children wait for a first visit", .altered, "too many children still wait for a first visit",
      "delete hedge: still > "),
    Case(
      "Managers have not cleared the backlog of contacts", .altered,
      "Managers have cleared the backlog of contacts", "insert negation:  > not"),
    // Another figure.
    Case(
      "agreed to fund twenty additional social work posts", .altered,
      "agreed to fund twelve additional social work posts", "replace number: twelve > twenty"),
    Case(
      "due within fifty working days", .altered, "due within fifteen working days",
      "replace number: fifteen > fifty"),
    Case("as they did in 2020", .altered, "as they did in 2021", "replace number: 2021 > 2020"),
    // Other forms and orders.
    Case(
      "Screening was prompt and proportionate", .altered, "Screening is prompt and proportionate",
      "replace other: is > was"),
    // Absent, however alike.
    Case("social workers always see children alone", .absent),
    Case("a service that has been transformed", .absent),
    Case("Partners praise the hub for its calm and helpful advice", .absent),
    Case("the council has the confidence of every family it works with", .absent),
  ]

  @Test(arguments: cases)
  func isLocated(quotation: Case) throws {
    let letter = try #require(Corpus.cases.first { $0.gold.id.hasSuffix("wexmoor-2022-02-monitoring-visit") })
    let found = QuotationLocator(segmentation: letter.analysis.segmentation).locate(quotation.quote)
    #expect(found.verdict == quotation.verdict)
    let place = found.span.map { letter.document[$0].split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    #expect(place == quotation.place)
    guard !quotation.changes.isEmpty else { return }
    let told = found.changes.map {
      "\($0.operation.rawValue) \($0.kind.rawValue)\($0.isSigned ? " signed" : ""): \($0.source) > \($0.quote)"
    }
    #expect(told == quotation.changes)
  }

  @Test func wordsInAnotherOrderAreAltered() throws {
    let letter = try #require(Corpus.cases.first { $0.gold.id.hasSuffix("wexmoor-2022-02-monitoring-visit") })
    let found = QuotationLocator(segmentation: letter.analysis.segmentation)
      .locate("Screening is proportionate and prompt")
    #expect(found.verdict == .altered)
    let place = found.span.map { letter.document[$0].split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    #expect(place == "Screening is prompt and proportionate")
  }

  @Test func thereAreEnoughOfThem() { #expect(Self.cases.count == 35) }
}
