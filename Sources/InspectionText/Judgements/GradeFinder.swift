/// Finds the grades that a document awards or recalls.
struct GradeFinder: Sendable {
  /// The mentions, in the order of the text.
  func grades(in segmentation: Segmentation) -> [AwardedGrade] {
    []
  }
}
