import InspectionText

/// The layers of an analysis, to be changed one by one.
struct Layers {
  var document: Document
  var kind: DocumentKind
  var metadata: Metadata
  var sections: [Section]
  var sentences: [Sentence]
  var grades: [AwardedGrade]
  var judgements: [Judgement]
  var quotations: [Quotation]
  var reported: [ReportedClause]
  var appraisals: [Appraisal]
  var concerns: Concerns

  init(_ analysis: Analysis) {
    document = analysis.document
    kind = analysis.kind
    metadata = analysis.metadata
    sections = analysis.sections
    sentences = analysis.sentences
    grades = analysis.grades
    judgements = analysis.judgements
    quotations = analysis.quotations
    reported = analysis.reported
    appraisals = analysis.appraisals
    concerns = analysis.concerns
  }

  var analysis: Analysis {
    Analysis(
      segmentation: Segmentation(
        of: document, kind: kind, metadata: metadata, sections: sections, sentences: sentences),
      grades: grades, judgements: judgements, quotations: quotations, reported: reported, appraisals: appraisals,
      concerns: concerns, sentiment: Sentiment(), diagnostics: [])
  }
}
