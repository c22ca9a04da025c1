import Testing

@testable import InspectionText

@Suite("Taxonomy")
struct TaxonomyTests {
  @Test("The built-in taxonomy lists its areas in the order of the output")
  func order() {
    let ids =
      "front_door child_protection assessment early_help missing specific_needs child_voice children_in_care "
      + "care_leavers management_oversight supervision workforce leadership quality_assurance multi_agency overall"
    #expect(Taxonomy.builtIn.entries.map(\.area.rawValue) == ids.split(separator: " ").map(String.init))
    #expect(Taxonomy.builtIn.entries.allSatisfy { !$0.title.isEmpty && !$0.heading.isEmpty && !$0.definition.isEmpty })
    #expect(Taxonomy.builtIn.version == "1")
  }

  @Test("Its cues are sorted by area and words, each once")
  func cues() {
    var last = (-1, "")
    for cue in Taxonomy.builtIn.cues {
      let area = cue.area.flatMap { Taxonomy.builtIn.index(of: $0) } ?? Taxonomy.builtIn.entries.count
      let next = (area, cue.words.lowercased())
      #expect(last < next, "\(cue.words) stands behind \(last.1)")
      last = next
    }
  }

  @Test("Hints are kept as their rows give them, and words that are marks alone match nothing")
  func hints() throws {
    let taxonomy = try Taxonomy(
      tsv: "area\ta\tA\th\td\narea\tb\tB\th\td\nhint\t*\ta -25 b +3\nhint\tbus stop\tb 12\nhint\t- -\ta 9")
    #expect(
      taxonomy.hints == [
        Taxonomy.Hint(area: ConcernArea(rawValue: "a"), weight: -25, words: "*"),
        Taxonomy.Hint(area: ConcernArea(rawValue: "b"), weight: 3, words: "*"),
        Taxonomy.Hint(area: ConcernArea(rawValue: "b"), weight: 12, words: "bus stop"),
        Taxonomy.Hint(area: ConcernArea(rawValue: "a"), weight: 9, words: "- -"),
      ])
    var vocabulary = Vocabulary()
    let matcher = HintMatcher(taxonomy: taxonomy, vocabulary: &vocabulary)
    let grammar = Grammar(vocabulary: &vocabulary)
    let segmentation = Segmenter(vocabulary: vocabulary).segment(Document(id: "bus", text: "Xyzzy qwzx bus stop."))
    var sums: [Float] = []
    var memory = HintMatcher.Memory()
    matcher.add(grammar.read(segmentation.sentences[0], in: segmentation), to: &sums, memory: &memory)
    #expect(sums.map { Int(($0 * 10).rounded()) } == [-25, 15])
    #expect(Taxonomy.builtIn.hints.count > 9_000)
    #expect(Set(Taxonomy.builtIn.hints.map(\.area)).count == Taxonomy.builtIn.entries.count)
  }

  @Test("A user's own taxonomy takes the place of the built-in one")
  func own() throws {
    let taxonomy = try Taxonomy(
      tsv: "# version\t7\narea\ttransport\tTransport\tlocal offer\tGetting there\ncue\ttransport\t9\tschool bus(es)\n")
    #expect(taxonomy.entries.map(\.area.rawValue) == ["transport"])
    #expect(taxonomy.version == "7")
    var vocabulary = Vocabulary()
    let analyser = ConcernAnalyser(vocabulary: &vocabulary, taxonomy: taxonomy)
    let text = "School buses are late."
    let segmentation = Segmenter(vocabulary: vocabulary).segment(Document(id: "bus", text: text))
    let judgement = Judgement(span: TextSpan(17, 21), category: .weakness, polarity: -1, sentence: 0)
    let found = analyser.findings(in: segmentation, grades: [], judgements: [judgement], quotations: .init())
    #expect(found.concerns.areas.map(\.area.rawValue) == ["transport"])
    #expect(found.concerns.areas[0].counts.negative == 1)
  }

  @Test(
    "What is wrong is said with its line",
    arguments: [
      ("area\ta\tA\th\td\ncue\tb\t9\tbus", TaxonomyError(.unknownArea, line: 2)),
      ("area\ta\tA\th\td\ncue\ta\tten\tbus", TaxonomyError(.badWeight, line: 2)),
      ("area\ta\tA\th\td\ncue\ta\t0\tbus", TaxonomyError(.badWeight, line: 2)),
      ("area\ta\tA\th\td\nhint\tbus\ta 100", TaxonomyError(.badWeight, line: 2)),
      ("area\ta\tA\th\td\nhint\tbus\tb 10", TaxonomyError(.unknownArea, line: 2)),
      ("area\ta\tA\th\td\nhint\tbus\ta", TaxonomyError(.malformedLine, line: 2)),
      ("area\ta\tA\th\td\narea\ta\tB\th\td", TaxonomyError(.repeatedArea, line: 2)),
      ("arena\ta\tA\th\td", TaxonomyError(.malformedLine, line: 1)),
      ("# nothing\n", TaxonomyError(.areaCount, line: 2)),
    ])
  func wrong(text: String, error: TaxonomyError) {
    #expect(throws: error) { try Taxonomy(tsv: text) }
  }
}
