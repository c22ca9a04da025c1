import Testing

@testable import InspectionText

@Suite("Each irregular mark is told")
struct QuotationDiagnosticsTests {
  private func codes(_ text: String) -> [String] {
    MarkedQuotations(text).findings().diagnostics.map(\.code.rawValue)
  }

  @Test func regularMarksSayNothing() {
    #expect(codes("Inspectors said ‘plans are clear’, and the workers’ morale was “high”.").isEmpty)
  }

  @Test func mismatchedMarksAreTold() {
    #expect(codes("Inspectors said ‘plans are clear”.") == ["quotation_mismatched"])
  }

  @Test func reversedMarksAreTold() {
    #expect(codes("Inspectors said ’plans are clear’.") == ["quotation_reversed"])
  }

  @Test func unclosedMarksAreTold() {
    #expect(codes("Inspectors said ‘plans are clear and visits regular.") == ["quotation_unclosed"])
  }

  @Test func unopenedMarksAreTold() {
    #expect(codes("Plans are clear,” inspectors said.") == ["quotation_unopened"])
  }

  @Test func diagnosticsHaveThePlaceOfTheMark() {
    let text = "Plans are clear,” inspectors said."
    let span = MarkedQuotations(text).findings().diagnostics.first?.span
    #expect(span.map { String(Document(id: "", text: text)[$0]) } == "”")
  }

  @Test func reopenedParagraphsAreNotUnclosed() {
    #expect(codes("Cllr Ames said:\n\n“We listened.\n\n“We acted.”").isEmpty)
  }
}
