import Testing

@testable import InspectionText

@Suite("The words of tokens, folded where they are asked for") struct TokenTextTests {
  private func with(_ text: String, _ body: (TokenText) -> Void) {
    var text = text
    let tokens = Tokeniser(vocabulary: Vocabulary()).tokens(of: text)
    text.withUTF8 { body(TokenText(bytes: $0, tokens: tokens)) }
  }

  @Test(arguments: [
    ("Contents", "contents"), ("Dear Ms Smith,", "dear ms smith"),
    ("Multi-agency WORK – today", "multiagency work today"),
    ("The children’s\nservices of Zürich, 2024", "the children's services of zürich 2024"),
    ("ﬁnding a hyphen-\nated word", "finding a hyphenated word"), ("", ""),
  ])
  func areThoseOfTheText(text: String, words: String) {
    with(text) { tokens in
      let all = tokens.tokens.indices
      #expect(tokens.words(all) == words)
      #expect(tokens.reads(all, "contents") == (words == "contents"))
      #expect(tokens.opens(all, with: "dear ms") == words.hasPrefix("dear ms"))
      #expect(tokens.opens(all, with: "the children's serv") == words.hasPrefix("the children's serv"))
      #expect(tokens.reads(all, "the children's serv") == false)
    }
  }

  @Test func phrasesAreComparedTokenByToken() {
    with("The Children’s Services, today") { tokens in
      #expect(tokens.matches("the children's services", at: 0, before: 5))
      #expect(tokens.matches("children's services ,", at: 1, before: 5))
      #expect(!tokens.matches("children's service", at: 1, before: 5))
      #expect(!tokens.matches("services , today", at: 2, before: 4))
      #expect(tokens.isWord(1, "children's") && !tokens.isWord(1, "children"))
      #expect(tokens.hasPrefix(1, "child") && !tokens.hasPrefix(0, "them"))
      #expect(tokens.firstLetter(2) == UInt8(ascii: "s") && tokens.lower(1) == "children's")
    }
  }

  @Test func onlyPhrasesWhoseWordsAreThereAreSought() {
    let prints = WordPrints("the local authority said")
    #expect(prints.mayHold("local authority") && prints.mayHold("said"))
    #expect(!prints.mayHold("local council"))
    #expect("a b ab".holdsWords("b") && !"ab ba".holdsWords("b") && "ab".holds("b"))
    #expect("weak oversight oversights".holdsWords("oversight oversights") && !"oversights".holdsWords("oversight"))
  }
}
