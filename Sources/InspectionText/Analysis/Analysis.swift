/// All that was found in one document.
///
/// Layers refer to each other by index and to the text by ``TextSpan``; `document[span]` is the text.
///
/// Encode it to keep it or to hand it to another process of the same version of the library. What other programs
/// read, and later versions, is the JSON that `JSONLinesWriter` of `InspectionFormats` writes.
public struct Analysis: Hashable, Sendable, Codable {
  /// The document, with its tokens, blocks, sections and sentences.
  public let segmentation: Segmentation
  /// Awarded grades, one record a mention.
  public let grades: [AwardedGrade]
  /// Judgement phrases, in the order of the text, disjoint.
  public let judgements: [Judgement]
  /// Quotations, nested ones among them, in the order of the text.
  public let quotations: [Quotation]
  /// What is reported without marks.
  public let reported: [ReportedClause]
  /// One appraisal a sentence, in the same order, or none at all where nobody looked for them.
  public let appraisals: [Appraisal]
  /// The scores per concern.
  public let concerns: Concerns
  /// The sentiment of the whole.
  public let sentiment: Sentiment
  /// What a user should know about the result.
  public let diagnostics: [Diagnostic]

  /// Creates an analysis from its layers.
  public init(
    segmentation: Segmentation, grades: [AwardedGrade], judgements: [Judgement], quotations: [Quotation],
    reported: [ReportedClause], appraisals: [Appraisal], concerns: Concerns, sentiment: Sentiment,
    diagnostics: [Diagnostic]
  ) {
    self.segmentation = segmentation
    self.grades = grades
    self.judgements = judgements
    self.quotations = quotations
    self.reported = reported
    self.appraisals = appraisals
    self.concerns = concerns
    self.sentiment = sentiment
    self.diagnostics = diagnostics
  }

  /// The document that was analysed.
  public var document: Document { segmentation.document }
  /// What kind of document it is.
  public var kind: DocumentKind { segmentation.kind }
  /// What the document says about itself.
  public var metadata: Metadata { segmentation.metadata }
  /// The tokens, in the order of the text.
  public var tokens: [Token] { segmentation.tokens }
  /// The blocks, in the order of their starts.
  public var blocks: [Block] { segmentation.blocks }
  /// The sections, in order, disjoint.
  public var sections: [Section] { segmentation.sections }
  /// The sentences, in order, disjoint.
  public var sentences: [Sentence] { segmentation.sentences }

  /// What a sentence says of each area; nothing where the analysis has no appraisals, or no such sentence.
  public func appraisal(ofSentence index: Int) -> Appraisal {
    appraisals.indices.contains(index) ? appraisals[index] : Appraisal(holder: .nobody)
  }
}
