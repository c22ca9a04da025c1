import LettersReport
import Testing

@Suite struct WordDifferenceTests {
  private func difference(_ source: String, _ quotation: String) -> String {
    WordDifference(source: source, quotation: quotation).runs.map { run in
      switch run.fate {
      case .kept: run.text
      case .leftOut: "[-\(run.text)]"
      case .putIn: "[+\(run.text)]"
      }
    }.joined(separator: " ")
  }

  @Test func wordsLeftOutAndPutIn() {
    #expect(difference("known mostly well by staff", "known well by staff") == "known [-mostly] well by staff")
    #expect(difference("a third of posts", "one in five posts") == "[-a third of] [+one in five] posts")
    #expect(difference("Plans are late.", "plans are ‘late’") == "plans are ‘late’")
  }

  @Test func veryLongTextsAreNotAligned() {
    let long = Array(repeating: "word", count: 401).joined(separator: " ")
    #expect(WordDifference(source: long, quotation: "word").runs.map(\.fate) == [.leftOut, .putIn])
  }
}
