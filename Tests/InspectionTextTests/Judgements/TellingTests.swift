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

  @Test("A phrase lies in its sentence, and says by which words it was found")
  func traceable() throws {
    var vocabulary = Vocabulary()
    let reader = TellingReader(vocabulary: &vocabulary, rows: "*\tgood -9 bad -9\nvisit them daily\tgood 30")
    var sentence = TaggedSentence()
    for word in ["workers", "visit", "them", "daily"] { sentence.words.append(vocabulary.intern(word)) }
    sentence.tags = [.noun, .verb, .pronoun, .adverb]
    for token in 0..<4 { sentence.tokens.append(token) }
    var memory = HintMatcher.Memory()
    let reading = try #require(reader.read(sentence, memory: &memory))
    #expect(reading.sign == 1)
    #expect(reading.best == 1..<4)
    #expect(reading.weights == [0, 1, 1, 1])
  }

  @Test("Other documents are not read so")
  func otherDocuments() {
    let text = "Children are met by their worker in the week after they move."
    let analysis = Analyser().analyse(Document(id: "note", text: text))
    #expect(!analysis.judgements.contains { $0.rules.contains("telling") })
  }
}
