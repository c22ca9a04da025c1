import Testing

@testable import InspectionText

@Suite struct VocabularyFoldingTests {
  @Test(arguments: [
    ("Multi-Agency", "multiagency"), ("multi\u{2011}agency", "multiagency"), ("multi-\nagency", "multiagency"),
    ("multi\u{AD}agency", "multiagency"), ("children’s", "children's"), ("o\u{FB03}ce", "office"),
    ("\u{FB01}nd", "find"), ("ÉLAN", "élan"), ("don't", "don't"), ("", ""),
  ])
  func foldsAlike(word: String, folded: String) {
    #expect(String(decoding: Vocabulary.fold(word), as: UTF8.self) == folded)
  }

  @Test func numbersEachFormOnce() {
    var vocabulary = Vocabulary()
    let words = (0..<3_000).map { "word\($0)" }
    let ids = words.map { vocabulary.intern($0) }
    #expect(Set(ids).count == words.count)
    #expect(words.map { vocabulary.id(of: $0.uppercased()) } == ids)
    #expect(words.map { vocabulary.intern($0) } == ids)
    #expect(vocabulary.id(of: "nothing") == .unknown)
    #expect(vocabulary.intern("-") == .unknown)
  }
}
