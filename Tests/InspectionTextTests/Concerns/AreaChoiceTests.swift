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
    #expect(named == AreaChooser.features)
  }

  @Test func theSumIsThatOfTheFeatures() {
    let chooser = AreaChooser(areas: 2, table: "constant\t-2\ncue\t3\nrules\t0.5")
    var signals = AreaSignals(areas: 2)
    signals.append([AreaSignal(area: 0, own: 1), AreaSignal(area: 1, own: 0.5)])
    let sentence = Sentence(span: TextSpan(0..<9), kind: .sentence, block: 0, tokens: 0..<2)
    var field = AreaField(signals, of: [sentence], areas: 2)
    field.advance()
    let second = AreaSet(area: 1)
    #expect(chooser.choose(in: field, rules: second, before: []) == AreaSet(area: 0))
    let evidence = chooser.evidence(in: field, rules: second, before: [])
    #expect(evidence.map(\.count) == [AreaChooser.features.count, AreaChooser.features.count])
    #expect(evidence.map { $0[AreaChooser.features.firstIndex(of: "cue")!] } == [1, 0.5])
    #expect(evidence.map { $0[AreaChooser.features.firstIndex(of: "rules")!] } == [0, 1])
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
    let taxonomy = try Taxonomy(
      tsv: """
        area\ttransport\tTransport\t-\tGetting to school
        area\tmeals\tMeals\t-\tSchool meals
        cue\ttransport\t9\tschool bus(es)
        cue\tmeals\t9\tlunches
        """)
    let text = "Social workers say that school buses for children in care are late. Lunches are excellent."
    let analysis = Analyser(taxonomy: taxonomy).analyse(Document(id: "text", text: text))
    #expect(analysis.appraisals.map { $0.areas.map(\.area.rawValue) } == [["transport"], ["meals"]])
  }
}
