import Testing

@testable import InspectionText

@Suite("Clauses")
struct ClauseSplitterTests {
  @Test(arguments: [
    ("Audits are thorough, but plans are weak.", ["main", "contrast"]),
    ("Although audits are thorough, plans are weak.", ["concessive", "main"]),
    ("Workers who know the family visit them.", ["main", "relative"]),
    ("Leaders say that visits are late.", ["main", "complement"]),
    ("When risks rise, managers act quickly.", ["circumstance", "main"]),
    ("The board meets monthly and the panel sits weekly.", ["main", "coordinate"]),
    ("If the plan works, children will be safer.", ["condition", "main"]),
    ("A tracker was bought by the trust to improve decisions.", ["main", "purpose"]),
  ])
  func kinds(text: String, kinds: [String]) throws {
    var vocabulary = Vocabulary()
    let grammar = Grammar(vocabulary: &vocabulary)
    let segmentation = Segmenter(vocabulary: vocabulary).segment(Document(id: "case", text: text))
    let sentence = try #require(segmentation.sentences.first)
    let tagged = grammar.read(sentence, in: segmentation)
    let clauses = grammar.clauses(of: tagged)
    #expect(clauses.map(\.kind.rawValue) == kinds)
    #expect(clauses.flatMap { Array($0.words) } == Array(0..<tagged.count))
  }

  @Test("The tokens of a sentence are the ones that were added, whether any are left out or not")
  func tokenRun() {
    var run = TokenRun()
    for tokens in [[7, 8, 9], [3, 5, 6, 10], [], [4]] {
      for token in tokens { run.append(token) }
      #expect(Array(run) == tokens)
      #expect(run.firstIndex { $0 > 5 } == tokens.firstIndex { $0 > 5 })
      run.removeAll()
    }
  }

  @Test(
    "Words are told apart by what stands around them",
    arguments: [
      ("Social workers visit children.", "visit", WordTag.verb), ("The visit was short.", "visit", .noun),
      ("Their needs are met.", "needs", .noun), ("She needs help.", "needs", .verbSingular),
      ("Plans are recorded.", "recorded", .participle), ("Care plans identify risks.", "plans", .noun),
    ])
  func tags(text: String, word: String, tag: WordTag) throws {
    var vocabulary = Vocabulary()
    let grammar = Grammar(vocabulary: &vocabulary)
    let segmentation = Segmenter(vocabulary: vocabulary).segment(Document(id: "case", text: text))
    let tagged = grammar.read(try #require(segmentation.sentences.first), in: segmentation)
    let place = tagged.tokens.firstIndex { segmentation.document[segmentation.tokens[$0].span] == word }
    #expect(tagged.tags[try #require(place)] == tag)
  }
}
