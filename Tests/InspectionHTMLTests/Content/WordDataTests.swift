import Testing

@testable import InspectionHTML

@Suite("Word data")
struct WordDataTests {
  private func rows(_ data: StaticString) -> [String] {
    data.description.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
  }

  private func isSorted(_ rows: [String]) -> Bool {
    zip(rows, rows.dropFirst()).allSatisfy { pair in
      pair.0.utf8.lexicographicallyPrecedes(pair.1.utf8)
    }
  }

  @Test("Hint words are sorted, and none stands twice")
  func hintWords() {
    #expect(isSorted(rows(HintWords.rows)))
    #expect(HintWords.parsed.count > 400)
    #expect(HintWords.parsed.allSatisfy { !$0.hints.isEmpty })
  }

  @Test("Phrases are sorted, lower-case, and none stands twice")
  func phrases() {
    for data in [BoilerplatePhrases.rows, BoilerplatePhrases.notices, BoilerplatePhrases.appeals] {
      #expect(isSorted(rows(data)))
      #expect(rows(data).allSatisfy { $0 == $0.lowercased() })
    }
  }

  @Test(
    "Names are read part by part and as a whole",
    arguments: [
      ("site-footer", Hints.footer), ("siteFooter", .footer), ("SiteFooter", .footer), ("share_this", .share),
      ("entry-content", [.content, .body]), ("jp-relatedposts", .related), ("sr-only", .hidden), ("d-none", .hidden),
    ] as [(String, Hints)])
  func names(name: String, hints: Hints) {
    var reader = HintReader()
    let found = name.utf8CString.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: UInt8.self) { reader.hints(ofNames: $0.baseAddress!) }
    }
    #expect(found.isSuperset(of: hints))
  }

  @Test(
    "Names that only look like furniture are none",
    arguments: [
      "local-authority", "recommendations", "text-secondary", "d-none d-md-block", "shared-content", "translate-y-0",
      "relative", "header-image",
    ])
  func harmless(name: String) {
    var reader = HintReader()
    let found = name.utf8CString.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: UInt8.self) { reader.hints(ofNames: $0.baseAddress!) }
    }
    #expect(found.isDisjoint(with: .furniture))
  }

  @Test(
    "Phrases match whole blocks or beginnings",
    arguments: ["share this", "share this page:", "© 2024 council", "top", "posted on: 3 may 2024", "read more »"])
  func boilerplate(text: String) {
    #expect(PhraseSet.boilerplate.matches(Array(text.utf8)))
  }

  @Test(
    "Sentences that begin alike do not match",
    arguments: [
      "homeless families are helped", "shared care is well used", "top of the class",
      "topics that inspectors looked at were plans and visits",
      "published on monday, the letter says that plans are clear and visits timely.",
      "recommended changes have been made to how cases are handed over.", "homes for children",
    ])
  func prose(text: String) {
    #expect(!PhraseSet.boilerplate.matches(Array(text.utf8)))
  }
}
