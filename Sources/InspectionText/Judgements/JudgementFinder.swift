/// Finds judgement phrases.
struct JudgementFinder: Sendable {
  init(vocabulary: inout Vocabulary) {}

  /// The phrases, in the order of the text, disjoint; their areas are left empty.
  func judgements(
    in segmentation: Segmentation, grades: [AwardedGrade], quotations: [Quotation]
  ) -> [Judgement] {
    []
  }
}
