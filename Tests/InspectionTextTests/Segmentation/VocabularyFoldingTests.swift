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

  /// The tokeniser looks plain words up by their first and last eight bytes: all lengths around those have to be met,
  /// also where the text ends.
  @Test(arguments: 1...26)
  func findsPlainWordsOfAnyLength(length: Int) {
    let word = String("abcdefghijklmnopqrstuvwxyz".prefix(length))
    let changed = word.indices.map { word.replacingCharacters(at: $0, with: "z") }.filter { $0 != word }
    var vocabulary = Vocabulary()
    let id = vocabulary.intern(word)
    let tokeniser = Tokeniser(vocabulary: vocabulary)
    #expect(tokeniser.tokens(of: "\(word.uppercased()), \(word)").map(\.word) == [id, .unknown, id])
    for other in changed { #expect(tokeniser.tokens(of: other).map(\.word) == [.unknown], "\(other)") }
  }
}

extension String {
  fileprivate func replacingCharacters(at index: Index, with character: Character) -> String {
    var copy = self
    copy.replaceSubrange(index...index, with: [character])
    return copy
  }
}
