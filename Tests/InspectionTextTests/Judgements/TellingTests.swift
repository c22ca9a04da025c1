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

  @Test("What no rule finds is told by its words, and names the one that spoke most for it")
  func told() throws {
    let found = phrases("Foster carers ring the same manager each time.")
    #expect(found.map(\.text) == ["ring the same manager each time"])
    let rules = try #require(found.first?.rules)
    #expect(rules.first == "telling")
    #expect(rules.contains("word: ring"))
  }

  @Test(
    "How much there is to do, that something changed, and what one minds is no praise",
    arguments: [
      "The borough has seen a significant rise in the number of unaccompanied children.",
      "There have been significant changes since the spring.", "Care leavers are a priority for the council.",
      "Demand for help has remained high.", "The number of children in care has remained fairly constant.",
      "There are no priority actions.", "There are no priority actions in this part of the service.",
    ])
  func facts(_ sentence: String) {
    #expect(letter(sentence).judgements.isEmpty)
  }

  @Test(
    "What inspectors did to learn how it is, and what they ask for, says nothing of the service",
    arguments: [
      "Inspectors read records, and spoke to families and staff.",
      "They read case files and watched how staff work with families.",
      "Inspectors reviewed children’s records in detail and appraised audits.",
      "They met leaders and looked in detail at the records of some children.",
      "They also reviewed performance information and audit files.",
      "Ofsted asks that the partnership updates and publishes its plan.",
      "It would be very helpful if you could share a draft of your plan with us.",
    ])
  func fieldwork(_ sentence: String) {
    #expect(letter(sentence).judgements.isEmpty)
  }

  @Test(
    "What they came upon does, and how others read records",
    arguments: [
      "Inspectors read records and found that plans are clear.", "Managers read case files every week.",
      "They spoke warmly of their workers and their records.",
    ])
  func findings(_ sentence: String) {
    #expect(!letter(sentence).judgements.isEmpty)
  }

  @Test("Who has to answer a letter, and how, is no judgement")
  func nextSteps() {
    let text = """
      Joint targeted area inspection of Eastmoor

      Findings

      Leaders know their service well.

      Next steps

      We have determined that Eastmoor Council is to answer. The answer should set out what each agency does.
      """
    let analysis = Analyser().analyse(Document(id: "letter", text: text))
    #expect(analysis.judgements.map { String(analysis.document[$0.span]) } == ["know their service well"])
  }

  @Test("Where a rule finds a phrase, its edges may move, and its rules stay")
  func edges() throws {
    let found = phrases("Babies meet the same worker every week.")
    #expect(found.map(\.text) == ["meet the same worker every week"])
    #expect(found.first?.rules.contains("meet") == true)
    #expect(found.first?.rules.contains("span") == true)
  }

  @Test("By rules alone the same sentences are read otherwise")
  func rulesAlone() {
    let note = Document(id: "note", text: "Foster carers can ring the same manager at any hour.")
    #expect(Analyser(options: AnalyserOptions(rulesAlone: true)).analyse(note).judgements.isEmpty)
    #expect(!Analyser().analyse(note).judgements.isEmpty)
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

  @Test("What is known of a word has a name for each of its numbers", arguments: SpanClues.Column.allCases)
  func names(column: SpanClues.Column) {
    let names = SpanClues.names(of: column)
    #expect(Set(names).count == names.count)
    #expect(!names.contains("-"))
    #expect(column.name == "\(column)")
  }

  @Test("Each class of words is called by its name")
  func classes() {
    #expect(WordTag.names == WordTag.allCases.map { "\($0)" })
  }

  @Test("A role is called by its own name", arguments: LexiconEntry.Role.allCases)
  func roles(role: LexiconEntry.Role) throws {
    var sense = Sense()
    sense.add(role, sign: -1)
    let first = try #require(sense.first)
    #expect(SpanClues.names(of: .sense)[first.role * 3 + first.sign + 1] == role.rawValue + "-")
  }
}
