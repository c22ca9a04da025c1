internal import InspectionText

/// What the page keeps of a release beside its letters.
public struct ReportComparison: Sendable {
  let comparison: ReleaseComparison
  /// How the letters were chosen, in a sentence.
  let how: String
  /// The release's text, with the verdicts on its quotations and claims.
  let body: [UInt8]

  init(_ comparison: ReleaseComparison, how: String, areaNumbers: [ConcernArea: Int]) {
    self.comparison = comparison
    self.how = how
    var writer = BodyWriter(analysis: comparison.release, areaNumbers: areaNumbers)
    for quotation in comparison.quotations { writer.verdicts[quotation.quotation] = quotation.located.verdict }
    writer.claims = comparison.claims
    body = writer.markup().bytes
  }

  var release: Analysis { comparison.release }

  /// Then what is absent or told otherwise says nothing against the release.
  var isOfAnotherVisit: Bool { comparison.diagnostics.contains { $0.code == .otherVisit } }

  /// The quotations of a verdict, the gravest change first.
  func quotations(_ verdicts: Set<LocatedQuotation.Verdict>, findingsOnly: Bool = false) -> [ComparedQuotation] {
    let order = QuotationChange.Kind.allCases
    func gravity(_ quotation: ComparedQuotation) -> Int {
      quotation.located.changes.filter { !$0.isSigned }.compactMap { order.firstIndex(of: $0.kind) }.min()
        ?? order.count
    }
    return comparison.quotations.filter {
      verdicts.contains($0.located.verdict)
        && (!findingsOnly || release.quotations[$0.quotation].role == .finding)
    }.enumerated().sorted { (gravity($0.element), $0.offset) < (gravity($1.element), $1.offset) }.map(\.element)
  }

  func claims(_ verdict: ComparedClaim.Verdict) -> [(index: Int, claim: ComparedClaim)] {
    comparison.claims.enumerated().filter { $0.element.verdict == verdict }.map { ($0.offset, $0.element) }
  }

  /// Quotations that were changed. Of a release on another visit nothing is held against the letter here.
  var altered: [ComparedQuotation] { isOfAnotherVisit ? [] : quotations([.altered]) }
  /// What is given as the inspectors’ words, and is not in the letter.
  var absent: [ComparedQuotation] { isOfAnotherVisit ? [] : quotations([.absent], findingsOnly: true) }
  /// Claims that the letter contradicts.
  var contradicted: [(index: Int, claim: ComparedClaim)] { isOfAnotherVisit ? [] : claims(.contradicted) }

  /// Quotations and claims that the letters do not bear out.
  var untrueCount: Int { altered.count + absent.count + contradicted.count }
}
