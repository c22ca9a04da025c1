import Testing

@testable import InspectionText

@Suite("Sentences of many clauses", .serialized)
struct LongSentenceTests {
  /// How long it takes to mark what a sentence of many such clauses does not assert.
  private func time(_ clause: String, count: Int) throws -> Duration {
    let analyser = MarkedJudgements.analyser
    let text = String(repeating: clause, count: count)
    let segmentation = analyser.segmenter.segment(Document(id: "case", text: text))
    var longest: PhraseReader?
    _ = analyser.judgementFinder.findings(in: segmentation, grades: []) { _, reader, _ in
      if reader.items.count > longest?.items.count ?? 0 { longest = reader }
    }
    var reader = try #require(longest)
    // Most of the text is one sentence, or there is nothing to be seen.
    try #require(reader.items.count > count * 2)
    return (0..<3).map { _ in ProcessorTime.measure { reader.markUnreal() } }.min()!
  }

  @Test(
    "What is not asserted is marked in time in proportion to their number",
    arguments: ["; where plans are good ", "; when plans are good ", "children who may ", "children seen when "])
  func growthIsLinear(clause: String) throws {
    let small = try time(clause, count: 250)
    let large = try time(clause, count: 4_000)
    // Sixteen times the length: 16 where time is linear, 256 where it is quadratic.
    #expect(large < small * 64, "\(large / small) times as long")
  }
}
