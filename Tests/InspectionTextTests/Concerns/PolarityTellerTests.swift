import Testing

@testable import InspectionText

@Suite("How good or bad the areas of single sentences are found")
struct PolarityTellerTests {
  @Test(
    "Each side of a contrast keeps its area",
    arguments: [
      ("Assessments are thorough, although supervision is irregular.", "assessment", "supervision"),
      ("While the front door is effective, early help remains underdeveloped.", "front_door", "early_help"),
      (
        "Even though there are not enough social workers, children in care are seen regularly.", "children_in_care",
        "workforce"
      ),
    ])
  func contrasts(text: String, good: String, bad: String) {
    let areas = Analyser().analyse(Document(id: "sentence", text: text)).appraisals[0].areas
    let polarities = Dictionary(uniqueKeysWithValues: areas.map { ($0.area.rawValue, $0.polarity) })
    #expect(polarities == [good: .positive, bad: .negative])
  }

  @Test(
    "A plain sentence says what its one phrase says",
    arguments: [
      ("Supervision is good.", Polarity.positive), ("Leadership is good.", .positive),
      ("Partnership working needs to improve.", .negative),
      ("Support for disabled children is not good.", .negative),
      ("Inspectors had serious concerns about supervision.", .negative),
      ("Despite high demand, return home interviews are timely.", .positive),
      ("There is a lack of rigour in life-story work.", .negative),
      ("It is clear that plans are vague.", .negative),
      ("Inspectors were pleased to see that plans are clear.", .positive),
    ])
  func plain(text: String, expected: Polarity) {
    let appraisal = Analyser().analyse(Document(id: "sentence", text: text)).appraisals[0]
    #expect(appraisal.polarity == expected)
    #expect(!appraisal.areas.isEmpty && appraisal.areas.allSatisfy { $0.polarity == expected })
  }

  @Test(
    "More of what one wants is good, and more of what one does not want is bad, whatever was learnt",
    arguments: [
      ("Morale is falling.", Polarity.negative), ("Staff turnover is falling.", .positive),
      ("School attendance is falling.", .negative), ("Re-offending has fallen.", .positive),
      ("Missed visits have doubled.", .negative), ("Inappropriate referrals have fallen.", .positive),
      ("Caseloads rose last year.", .negative), ("Placement stability is higher than last year.", .positive),
      ("The proportion of children seen alone has fallen.", .negative),
      ("The proportion of visits within timescale has risen.", .positive),
      // What nobody wants to happen to children.
      ("Children are rarely moved.", .positive), ("Children are often excluded from school.", .negative),
      ("Young people are never criminalised.", .positive), ("Children are frequently placed far from home.", .negative),
      ("Children are seldom seen alone.", .negative), ("Managers consistently overlook drift.", .negative),
      ("It is rare that plans are clear.", .negative), ("It is rare that children wait for help.", .positive),
      ("A shrinking number of plans are clear.", .negative),
      ("Care leavers are no longer placed out of area.", .positive),
    ])
  func amounts(text: String, expected: Polarity) {
    let analysis = Analyser().analyse(Document(id: "sentence", text: text))
    #expect(analysis.appraisals[0].polarity == expected)
    #expect(analysis.judgements.map(\.polarity) == [expected == .positive ? 1 : -1])
  }

  @Test("What reduces something that one wants is as firm as that it is reduced, where nothing says of which")
  func reducedAmounts() {
    func rules(_ text: String) -> [[String]] {
      Analyser().analyse(Document(id: "sentence", text: text)).judgements.map(\.rules)
    }
    #expect(rules("The demand has reduced placement choice.").contains { $0.contains("how much") })
    #expect(!rules("The change has reduced support that nobody needs.").contains { $0.contains("how much") })
    #expect(
      !rules("Rates of those not in education, employment or training have reduced.").contains {
        $0.contains("how much")
      })
  }

  /// What reading may tell of an area.
  private func told(bad: Float = 0, neither: Float = 0, good: Float = 0) -> PolarityEvidence {
    PolarityEvidence(AreaReadings.Reading(odds: 0, bad: bad, neither: neither, good: good))
  }

  @Test("The weights add up to what is likeliest")
  func likeliest() {
    let weights = PolarityWeights(tsv: "good: reading\t1\nneither: constant\t-1\nneither: reading\t2")
    #expect(weights.polarity(by: told(good: 2)) == .positive)
    #expect(weights.polarity(by: told(bad: 2)) == .negative)
    #expect(weights.polarity(by: told(bad: 1, neither: 3, good: 1)) == nil)
    // What is read is taken for no surer beyond 6.
    #expect(told(bad: 20).leaning == told(bad: 6).leaning)
  }

  @Test("What a phrase says is told apart from what it says of another area")
  func evidence() throws {
    var seen: [String: PolarityEvidence] = [:]
    let analyser = Analyser()
    let segmentation = analyser.segmenter.segment(
      Document(id: "sentence", text: "Assessments are thorough, but supervision is irregular."))
    let found = analyser.judgementFinder.findings(in: segmentation, grades: [])
    _ = analyser.concernAnalyser.findings(
      in: segmentation, grades: [], judgements: found.judgements,
      quotations: analyser.quotationFinder.findings(in: segmentation), readings: found.areas,
      observe: ConcernAnalyser.Observers(
        polarities: { seen[Taxonomy.builtIn.entries[$0].area.rawValue] = $1 }))
    #expect(Set(seen.keys) == ["assessment", "supervision"])
    func value(_ name: String, _ area: String) throws -> Double {
      let evidence = try #require(seen[area])
      return evidence.leaning[try #require(PolarityEvidence.leanings.firstIndex(of: name))]
    }
    #expect(try value("phrases", "assessment") == 1)
    #expect(try value("phrases", "supervision") == -1)
    #expect(try value("phrases, when another area has the opposite", "assessment") == 1)
    let middle = try #require(PolarityEvidence.middles.firstIndex(of: "opposite sign said of others"))
    #expect(seen["assessment"]?.middle[middle] == 1)
  }

  @Test("Each evidence has its row in the table, and no row is without evidence")
  func table() {
    var rows: [String] = []
    PolarityWeights.table.bytes.eachRow { rows.append($0.cut.field.string) }
    #expect(rows == PolarityWeights.builtIn.named.map(\.0))
  }
}
