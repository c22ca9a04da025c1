import Testing

@testable import InspectionText

/// Hostile input takes time in proportion to its length.
@Suite(.serialized) struct LinearTimeTests {
  @Test(arguments: [
    "a", "1", "’", "“", "(", "[", ")", ".", ". ", "! ", ".\"", ".” a", "\"(", "…", "(a. ", "1) ", "• ", "- ", "a-",
    "a-\n",
    "1,", "1.", "a.", "A.", "a@", "a.b", "http://", "£ ", "\u{301}", "👩‍", "🇬🇧", "\n", "\u{C}", "a\n", "1\n", "A b\n",
    "Is it (\n", "a1\n1 A\n", "“A b.” C d, ",
  ])
  func takesLinearTime(unit: String) {
    let short = String(repeating: unit, count: 2_000 / unit.utf8.count)
    let long = String(repeating: short, count: 8)
    func best(of runs: Int, _ text: String) -> Duration {
      (0..<runs).map { _ in ProcessorTime.measure { _ = SentenceSplitter().sentences(in: text) } }.min()!
    }
    // Eight times the text: 8 where time is linear, 64 where it is quadratic.
    let ratio = best(of: 1, long) / max(best(of: 3, short), .milliseconds(2))
    #expect(ratio < 30, "\(unit.debugDescription): \(ratio)")
  }
}
