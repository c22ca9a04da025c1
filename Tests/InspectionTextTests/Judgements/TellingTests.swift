import Testing

@testable import InspectionText

@Suite("What a letter tells without a judging word")
struct TellingTests {
  /// A letter with one sentence of its own.
  private func letter(_ sentence: String) -> Analysis {
    let text = """
      Monitoring visit of Eastmoor children’s services

      This letter summarises the findings of the monitoring visit to Eastmoor children’s services on 3 March 2025.

      Findings

      \(sentence)
      """
    return Analyser().analyse(Document(id: "letter", text: text))
  }

  /// The phrases of a sentence in a letter, with their rules.
  private func phrases(_ sentence: String) -> [(text: String, rules: [String])] {
    let analysis = letter(sentence)
    return analysis.judgements.map { (String(analysis.document[$0.span]), $0.rules) }
  }

  @Test("Who wrote a letter is no judgement")
  func neutral() {
    let analysis = letter("The lead inspector was Jo Harle.")
    #expect(analysis.kind == .monitoringVisitLetter)
    #expect(analysis.judgements.isEmpty)
  }

  @Test("What no rule finds is told by its words, and names those that weighed most")
  func told() throws {
    let found = phrases("Foster carers can ring the same manager at any hour.")
    #expect(found.map(\.text) == ["can ring the same manager at any hour"])
    let rules = try #require(found.first?.rules)
    #expect(rules.first == "telling")
    #expect(rules.contains("words: same"))
  }

  @Test("Where a rule finds a phrase, its edges may move, and its rules stay")
  func edges() throws {
    let found = phrases("Children are placed close to their schools and friends.")
    #expect(found.map(\.text) == ["placed close"])
    #expect(found.first?.rules.contains("close") == true)
    #expect(found.first?.rules.contains("span") == true)
  }

  @Test("By rules alone the same sentences are read otherwise")
  func rulesAlone() {
    let analysis = Analyser().analyse(
      Document(id: "note", text: "Foster carers can ring the same manager at any hour."))
    #expect(analysis.kind == .other)
    #expect(analysis.judgements.isEmpty)
  }

  @Test("What an answer weighs is read from a list, and added up for each label")
  func weights() throws {
    var vocabulary = Vocabulary()
    let rows: StaticString = "start\t1 2 0 3 0\n# word\ndaily\t-5 120 7 0 0\n# mark rule\n- -\t1 0 0 0 0"
    let weights = AnswerWeights(rows, questions: SpanFeature.all, vocabulary: &vocabulary)
    #expect(weights.constants["start"]?[3] == 3)
    let word = UInt64(vocabulary.id(of: "daily").rawValue) + SpanClues.first
    let question = try #require(SpanFeature.all.firstIndex { $0.name == "word" })
    let answer = try #require(weights[word << SpanFeature.numberBits | UInt64(question + 1)])
    #expect(answer[0] == -5)
    #expect(answer[1] == 120)
    #expect(weights[(word + 1) << SpanFeature.numberBits | UInt64(question + 1)] == nil)
  }

  @Test("Labels make phrases, also where two touch")
  func labels() {
    let path: [SpanLabel] = [.outside, .firstOfGood, .inGood, .firstOfBad, .firstOfBad, .inBad, .outside]
    let spans = SpanTagger.Span.all(in: path)
    #expect(spans.map(\.words) == [1..<3, 3..<4, 4..<6])
    #expect(spans.map(\.sign) == [1, -1, -1])
  }

  @Test("Every kind has a number of its own", arguments: PhraseKind.all.indices)
  func kinds(number: Int) {
    #expect(PhraseKind.all[number].number == number)
  }

  @Test("Every answer is read by the name that it is written with", arguments: SpanClues.Column.allCases)
  func names(column: SpanClues.Column) {
    let names = SpanNames()
    let counts: [SpanClues.Column: Int] = [
      .tag: WordTag.allCases.count, .mark: SpanClues.markNames.count, .earlier: SpanClues.markNames.count,
      .later: SpanClues.markNames.count, .sense: SpanClues.senseNames.count, .course: SpanClues.courseNames.count,
      .tagged: SpanClues.taggedNames.count,
    ]
    for number in 0..<SpanClues.first + UInt64(counts[column] ?? 1) where column != .rule || number == 0 {
      let name = SpanNames.name(of: number, in: column, word: { _ in nil }, rule: { _ in "" }) ?? ""
      let again = Array(name.utf8).withUnsafeBufferPointer { names.number(of: $0, in: column) }
      #expect(again == number, "\(column) \(name)")
    }
  }

  @Test("A role is called by its own name", arguments: LexiconEntry.Role.allCases)
  func roles(role: LexiconEntry.Role) throws {
    var sense = Sense()
    sense.add(role, sign: -1)
    let first = try #require(sense.first)
    #expect(SpanClues.senseNames[first.role * 3 + first.sign + 1] == role.rawValue + "-")
  }

  @Test("Only what inspectors write is tagged")
  func otherDocuments() {
    #expect(!SpanTagger.reads(.pressRelease))
    #expect(!SpanTagger.reads(.other))
    #expect(SpanTagger.reads(.focusedVisitLetter))
  }
}
