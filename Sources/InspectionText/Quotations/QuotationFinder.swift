/// Finds quotations and reported clauses.
struct QuotationFinder: Sendable {
  /// What was found.
  struct Findings {
    var quotations: [Quotation] = []
    var reported: [ReportedClause] = []
    var diagnostics: [Diagnostic] = []
  }

  private let words: QuotationVocabulary

  init(vocabulary: inout Vocabulary) {
    words = QuotationVocabulary(vocabulary: &vocabulary)
  }

  /// The quotations and reported clauses, in the order of the text.
  func findings(in segmentation: Segmentation) -> Findings {
    let text = segmentation.document.text
    return text.utf8.withContiguousStorageIfAvailable { findings(in: segmentation, bytes: $0) }
      ?? Array(text.utf8).withUnsafeBufferPointer { findings(in: segmentation, bytes: $0) }
  }

  private func findings(in segmentation: Segmentation, bytes: UnsafeBufferPointer<UInt8>) -> Findings {
    let paragraphs = QuotationParagraph.paragraphs(of: segmentation)
    let context = QuotationContext(
      document: segmentation.document, bytes: bytes, tokens: segmentation.tokens, words: words,
      isInspectorsOwn: Self.inspectorsOwn.contains(segmentation.kind),
      isJointKind: segmentation.kind == .jointInspectionLetter || segmentation.kind == .sendReport)
    var spanFinder = QuotedSpanFinder(bytes: bytes, paragraphs: paragraphs, tokens: segmentation.tokens, words: words)
    let leadIns = LeadIns(context: context)
    let found = spanFinder.find(elements: segmentation.document.page?.inlineQuotations ?? []) { index in
      leadIns.setsOff(paragraphs[index - 1])
    }
    var reader = QuotationReader(context: context, spans: found.spans)
    reader.read(paragraphs)
    let sentences = SentenceIndex(sentences: segmentation.sentences)
    return Findings(
      quotations: reader.quotations(sentences: sentences),
      // A clause that is taken up again later may be found before one that starts earlier.
      reported: reader.reported(sentences: sentences).sorted { $0.span < $1.span }, diagnostics: found.diagnostics)
  }

  private static let inspectorsOwn: Set<DocumentKind> = [
    .monitoringVisitLetter, .focusedVisitLetter, .inspectionReport, .jointInspectionLetter, .sendReport,
  ]
}
