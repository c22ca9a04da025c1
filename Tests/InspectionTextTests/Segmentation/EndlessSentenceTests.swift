import InspectionText
import Testing

/// A text without stops is cut: a rule may look through a whole sentence for each of its words.
@Suite struct EndlessSentenceTests {
  @Test(arguments: [1, 999, 1_000, 1_001, 2_000, 5_300])
  func noSentenceIsLongerThanAThousandTokens(count: Int) {
    let segmentation = Segmenter().segment(
      Document(id: "case", text: "A" + String(repeating: " child", count: count - 1)))
    let lengths = segmentation.sentences.map(\.tokens.count)
    #expect(lengths.reduce(0, +) == count)
    #expect(lengths.dropLast().allSatisfy { $0 == 1_000 })
    #expect(lengths.last! <= 1_000)
  }

  @Test func itIsCutBehindAComma() {
    let list = "Inspectors saw plans" + String(repeating: ", reviews and records of visits", count: 400)
    let segmentation = Segmenter().segment(Document(id: "case", text: list))
    #expect(segmentation.sentences.count > 2)
    for sentence in segmentation.sentences.dropLast() { #expect(segmentation.document[sentence.span].hasSuffix(",")) }
  }
}
