import Testing

@testable import InspectionText

@Suite("How the areas of a sentence are chosen") struct AreaChoiceTests {
  private func areas(_ text: String) -> [[String]] {
    let analysis = Analyser().analyse(Document(id: "text", text: text))
    return analysis.appraisals.map { $0.areas.map(\.area.rawValue) }
  }

  @Test func everyFeatureHasAWeightAndEveryWeightAFeature() {
    let named = AreaWeights.table.description.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
      String($0.split(separator: "\t")[0])
    }
    #expect(named == AreaChooser.features + AreaChooser.priors)
    #expect(named.count <= 60)
  }

  private static let two = """
    area\ttransport\tTransport\t-\tGetting to school
    area\tmeals\tMeals\t-\tSchool meals
    cue\ttransport\t9\tschool bus(es)
    cue\tmeals\t9\tlunches

    """

  @Test func theSumIsThatOfTheFeatures() throws {
    let taxonomy = try Taxonomy(tsv: Self.two)
    let chooser = AreaChooser(taxonomy: taxonomy, table: "constant\t-2\ncue\t3\nrules\t0.5\narea meals\t2")
    var vocabulary = Vocabulary()
    let hints = HintMatcher(taxonomy: taxonomy, vocabulary: &vocabulary)
    let cues = CueMatcher(taxonomy: taxonomy, vocabulary: &vocabulary)
    let grammar = Grammar(vocabulary: &vocabulary, lexicon: .builtIn)
    let words = TargetWords(vocabulary: &vocabulary)
    let targets = TargetFinder(taxonomy: taxonomy, words: words)
    let segmentation = Segmenter(vocabulary: vocabulary).segment(Document(id: "bus", text: "School buses are late."))
    var signals = AreaSignals(areas: 2, hints: hints)
    let tagged = grammar.read(segmentation.sentences[0], in: segmentation)
    let unit = UnitText(
      tagged: tagged, clauses: grammar.clauses(of: tagged), cues: cues.matches(in: tagged), phrases: [])
    signals.append(unit, words: words, targets: targets)
    var field = AreaField(signals, of: segmentation.sentences, areas: 2, isRead: false)
    field.advance()
    let second = AreaSet(area: 1)
    #expect(chooser.choose(in: field, rules: second, before: []) == [AreaSet(area: 0), second])
    #expect(chooser.choose(in: field, rules: [], before: []) == AreaSet(area: 0))
    let evidence = chooser.evidence(in: field, rules: second, before: [])
    #expect(evidence.map(\.count) == [AreaChooser.features.count, AreaChooser.features.count])
    #expect(evidence.map { $0[AreaChooser.features.firstIndex(of: "cue")!] } == [1, 0])
    #expect(evidence.map { $0[AreaChooser.features.firstIndex(of: "rules")!] } == [0, 1])
  }

  @Test func theFactorsOfASentenceAddUpToItsFeatures() throws {
    #expect(AreaFactors.Feature.allCases.count == AreaChooser.features.count)
    let table = Dictionary(
      uniqueKeysWithValues: AreaWeights.table.description.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
        let fields = $0.split(separator: "\t")
        return (String(fields[0]), Double(fields[1])!)
      })
    let taxonomy = Taxonomy.builtIn
    let text = """
      The front door

      Children who go missing are seen quickly. They are safe. Supervision of social workers is too brief, and leaders
      know this. Care leavers have good plans when they turn 18. Services are improving.

      Audits are weak. Managers sign off assessments late.
      """
    var vocabulary = Vocabulary()
    let chooser = AreaChooser(taxonomy: taxonomy)
    let hints = HintMatcher(taxonomy: taxonomy, vocabulary: &vocabulary)
    let cues = CueMatcher(taxonomy: taxonomy, vocabulary: &vocabulary)
    let grammar = Grammar(vocabulary: &vocabulary, lexicon: .builtIn)
    let words = TargetWords(vocabulary: &vocabulary)
    let targets = TargetFinder(taxonomy: taxonomy, words: words)
    for text in [text, "Children who go missing are seen quickly."] {
      let segmentation = Segmenter(vocabulary: vocabulary).segment(Document(id: "visit", text: text))
      var signals = AreaSignals(areas: taxonomy.entries.count, hints: hints)
      for sentence in segmentation.sentences {
        let tagged = grammar.read(sentence, in: segmentation)
        var unit = UnitText(
          tagged: tagged, clauses: grammar.clauses(of: tagged), cues: cues.matches(in: tagged), phrases: [])
        if tagged.count > 5 { unit.phrases = [.init(judgement: 0, words: 2..<5, clause: 0)] }
        signals.append(unit, words: words, targets: targets)
      }
      var field = AreaField(signals, of: segmentation.sentences, areas: taxonomy.entries.count, isRead: false)
      var before: AreaSet = []
      for sentence in segmentation.sentences {
        field.advance()
        guard sentence.isScored else { continue }
        let rules = AreaSet(rawValue: 0xFFFF)
        var chosen: AreaSet = []
        for (area, values) in chooser.evidence(in: field, rules: rules, before: before).enumerated() {
          let prior = table["area \(taxonomy.entries[area].area.rawValue)"] ?? 0
          let sum = zip(AreaChooser.features, values).reduce(prior) { $0 + (table[$1.0] ?? 0) * $1.1 }
          if sum > 0 { chosen.insert(AreaSet(area: area)) }
        }
        #expect(chooser.choose(in: field, rules: rules, before: before) == chosen)
        before = AreaSet(rawValue: 0x1234)
      }
    }
  }

  @Test func hintsAddUpAndCountOnceASentence() throws {
    let rows =
      "hint\t*\ttransport -25 meals -30\nhint\tdriver\ttransport 12\nhint\tdriver training\ttransport 8 meals -5"
    let taxonomy = try Taxonomy(tsv: Self.two + rows)
    var vocabulary = Vocabulary()
    let hints = HintMatcher(taxonomy: taxonomy, vocabulary: &vocabulary)
    let grammar = Grammar(vocabulary: &vocabulary, lexicon: .builtIn)
    let text = "The driver likes driver training. The cook does not."
    let segmentation = Segmenter(vocabulary: vocabulary).segment(Document(id: "bus", text: text))
    var sums: [Float] = []
    var memory = HintMatcher.Memory()
    for sentence in segmentation.sentences {
      hints.add(grammar.read(sentence, in: segmentation), to: &sums, memory: &memory)
    }
    #expect(sums.map { Int(($0 * 10).rounded()) } == [-5, -35, -25, -30])
    #expect((AreaOdds.likelihood(0) * 100).rounded() == 50)
    #expect((AreaOdds.likelihood(-2.5) * 1000).rounded() == 76)
  }

  @Test(arguments: [
    ("This visit was carried out in line with the framework.", false),
    ("Inspectors considered a range of evidence, including case discussions with managers.", false),
    ("Inspectors looked at the quality of the supervision of social workers.", true),
  ])
  func aSentenceOnHowAVisitWasMadeIsAboutNothing(text: String, hasAreas: Bool) {
    #expect(areas(text).map { !$0.isEmpty } == [hasAreas])
  }

  @Test func aParagraphSpeaksForAWeakSentence() throws {
    #expect(areas("This is not done well enough.") != [["supervision"]])
    let paragraph = areas(
      "Supervision is held monthly. Supervision is recorded. This is not done well enough. It is often late.")
    #expect(paragraph[2].contains("supervision"))
    #expect(paragraph[3].contains("supervision"))
  }

  @Test func bothSidesOfAContrastKeepTheirAreas() {
    #expect(areas("Audits are thorough, but caseloads are too high.") == [["workforce", "quality_assurance"]])
  }

  @Test func aWayToSomewhereIsNoArea() {
    #expect(areas("Children are signposted quickly to early help.") == [["overall"]])
    #expect(areas("Referrals are passed promptly to the assessment team.") == [["front_door"]])
  }

  @Test func usersTaxonomiesAreWeighedAlike() throws {
    let taxonomy = try Taxonomy(tsv: Self.two)
    let text = "Social workers say that school buses for children in care are late. Lunches are excellent."
    let analysis = Analyser(taxonomy: taxonomy).analyse(Document(id: "text", text: text))
    #expect(analysis.appraisals.map { $0.areas.map(\.area.rawValue) } == [["transport"], ["meals"]])
  }
}
