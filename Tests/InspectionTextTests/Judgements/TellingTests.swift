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

  @Test("Words that weigh for neither side leave a sentence neutral")
  func neutral() throws {
    let analysis = letter("The lead inspector was Jo Harle.")
    #expect(analysis.kind == .monitoringVisitLetter)
    #expect(analysis.judgements.isEmpty)
  }

  @Test("A phrase says by which words it was found")
  func traceable() throws {
    let judgements = letter("Brothers and sisters meet every week in their own homes.").judgements
    for judgement in judgements where judgement.rules.first == "telling" {
      #expect(judgement.rules.contains { $0.hasPrefix("words: ") })
    }
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

  @Test("A list that the library reads names every answer as it is read")
  func names() {
    let names = SpanNames()
    for column in SpanClues.Column.allCases {
      for number: UInt64 in [0, 1, 2, 3] where column != .rule || number == 0 {
        let word: [Character] = Array("xyz")
        let name = SpanNames.name(of: number, in: column, word: { _ in String(word) }, rule: { _ in "rule" })
        guard let name, name != "xyz" else { continue }
        let again = Array(name.utf8).withUnsafeBufferPointer { names.number(of: $0, in: column) }
        #expect(again == number, "\(column) \(name)")
      }
    }
  }

  @Test("What only a rule finds in words that readers would not mark stands where nothing else does")
  func rulesAlone() {
    #expect(!letter("Plans are timely.").judgements.isEmpty)
  }

  @Test("Releases and single sentences are read by rules alone")
  func otherDocuments() {
    #expect(!SpanTagger.reads(.pressRelease))
    #expect(!SpanTagger.reads(.other))
    #expect(SpanTagger.reads(.focusedVisitLetter))
  }
}
