import Testing

@testable import InspectionText

@Suite("Quotations are located in linear time")
struct QuotationLocatorScaleTests {
  private func time(letter: String, quote: String) -> Duration {
    let locator = QuotationLocator(source: Document(id: "letter", text: letter))
    return (0..<3).map { _ in ProcessorTime.measure { _ = locator.locate(quote) } }.min() ?? .zero
  }

  /// A made-up word of three syllables, another for each number.
  private func word(_ number: Int) -> String {
    let syllables = "bcdfglmnprst".flatMap { first in "aeiou".map { "\(first)\($0)" } }
    let mixed = number * 7_919 % 100_003
    return syllables[mixed % 50] + syllables[mixed / 50 % 50] + syllables[mixed / 2_500 % 50]
  }

  private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  /// Eight times the letter and the quotation may take thirty-two times as long, not sixty-four times.
  @Test(arguments: [
    // One word over and over, quoted as it is, with a stranger at the end, and with one in the middle.
    ("plan ", "plan ", ""), ("plan ", "plan ", "unheard"), ("plan ", "plan plan unheard plan ", ""),
    // Nothing but marks.
    ("’ ", "’ ", "x"), ("‘a’ ", "‘a’ “b” ", ""), ("[x] … ", "[x] … ", "x"),
    // Two words in turn, quoted in the other order.
    ("plan visit plan plan ", "visit plan visit visit ", ""),
  ])
  func growthIsLinear(letter: String, quote: String, end: String) {
    let small = time(letter: repeated(letter, 1_250), quote: repeated(quote, 80) + end)
    let large = time(letter: repeated(letter, 10_000), quote: repeated(quote, 640) + end)
    #expect(large < small * 32 + .milliseconds(40))
  }

  /// Five thousand words of a letter with a word dropped here and there: only a band of the table is filled.
  @Test func aLongQuotationIsFollowed() {
    let words = (0..<12_000).map(word)
    let locator = QuotationLocator(source: Document(id: "letter", text: words.joined(separator: " ")))
    func quotation(_ count: Int) -> String {
      (2_000..<2_000 + count).filter { $0 % 97 != 5 || $0 < 2_010 }.map { words[$0] }.joined(separator: " ")
    }
    let found = locator.locate(quotation(5_000))
    #expect(found.verdict == .altered)
    #expect(found.changes.count == 52)
    #expect(found.changes.allSatisfy { $0.operation == .delete })
    let short = ProcessorTime.measure { _ = locator.locate(quotation(625)) }
    let long = ProcessorTime.measure { _ = locator.locate(quotation(5_000)) }
    #expect(long < short * 24 + .milliseconds(20))
  }

  @Test func placesOfARepeatedPassageDoNotOverlap() {
    let locator = QuotationLocator(source: Document(id: "letter", text: repeated("so and so on ", 4)))
    let found = locator.locate("so and so on so and so on")
    #expect(found.verdict == .verbatim)
    #expect(found.also.count == 1)
  }
}
