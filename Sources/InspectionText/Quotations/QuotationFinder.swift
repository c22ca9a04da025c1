/// Finds quotations and reported clauses.
struct QuotationFinder: Sendable {
  /// What was found.
  struct Findings {
    var quotations: [Quotation] = []
    var reported: [ReportedClause] = []
    var diagnostics: [Diagnostic] = []
  }

  init(vocabulary: inout Vocabulary) {}

  /// The quotations and reported clauses, in the order of the text.
  func findings(in segmentation: Segmentation) -> Findings {
    Findings()
  }
}
