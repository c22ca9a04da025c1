import Testing

@testable import InspectionText

@Suite("Text made of marks takes linear time")
struct QuotationScaleTests {
  private func time(_ text: String) -> Duration {
    var vocabulary = Vocabulary()
    let finder = QuotationFinder(vocabulary: &vocabulary)
    let segmentation = Segmenter(vocabulary: vocabulary).segment(Document(id: "case", text: text))
    return ProcessorTime.measure { _ = finder.findings(in: segmentation) }
  }

  /// Eight times the text may take twice as long again as eight times the time, not sixty-four times.
  @Test(arguments: [
    "\"", "’ ", "‘a ’b ", "they said ‘x’ and ", "“They said it was.\n\n", "‘‘", "s’ x ‘y ",
  ])
  func growthIsLinear(unit: String) {
    let small = (0..<3).map { _ in time(String(repeating: unit, count: 60)) }.min() ?? .zero
    let large = time(String(repeating: unit, count: 480))
    #expect(large < small * 32 + .milliseconds(200))
  }
}
