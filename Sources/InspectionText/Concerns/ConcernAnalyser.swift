/// Assigns judgements and sentences to concern areas, and scores them.
struct ConcernAnalyser: Sendable {
  /// What was found.
  struct Findings {
    /// The judgements, with their areas.
    var judgements: [Judgement]
    /// One appraisal a sentence.
    var appraisals: [Appraisal]
    var concerns = Concerns()
    var sentiment = Sentiment()
  }

  init(vocabulary: inout Vocabulary) {}

  /// Reads each sentence and scores the document.
  func findings(
    in segmentation: Segmentation, grades: [AwardedGrade], judgements: [Judgement],
    quotations: QuotationFinder.Findings
  ) -> Findings {
    Findings(judgements: judgements, appraisals: segmentation.sentences.map { _ in Appraisal(holder: .nobody) })
  }
}
