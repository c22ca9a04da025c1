import Foundation
import InspectionText
import Testing

@testable import InspectionEvaluation

@Suite struct AgreementTests {
  private func agreement(_ second: Analysis?) throws -> AgreementReport {
    let gold = try GoldSample.read()
    let corpus = GoldCorpus(entries: [.init(gold: gold, input: [], isPage: false)])
    return AgreementReport(corpus, second: Predictions(second.map { ["hartsmere": $0] } ?? [:]))
  }

  private func row(_ report: AgreementReport, _ layer: String, _ match: ScoreKey.Match = .overlap) throws
    -> AgreementReport.Row
  {
    try #require(report.rows.first { $0.layer == layer && $0.match == match }, "\(layer)")
  }

  @Test func aReaderAgreesWithThemselves() throws {
    let report = try agreement(try GoldSample.read().analysis)
    #expect(report.rows.count > 20)
    for row in report.rows { #expect(row.tally.f1 == 1, "\(row.layer)") }
    #expect(try row(report, "areas").labels?.kappa == 1)
  }

  /// Five scored units, 16 areas, 80 questions. The first reader names four areas, the second three of them: both
  /// 3, first alone 1, neither 76.
  @Test func kappaOfAreasAsksAboutEachAreaOfEachUnit() throws {
    var layers = Layers(try GoldSample.read().analysis)
    layers.appraisals[5].areas.removeFirst()
    layers.appraisals[5].polarity = .negative
    let report = try agreement(layers.analysis)
    let areas = try row(report, "areas")
    #expect(areas.tally == Tally(right: 3, predicted: 3, gold: 4))
    let table = try #require(areas.labels)
    #expect(table["present", "present"] == 3 && table["present", "absent"] == 1 && table["absent", "absent"] == 76)
    let alike: Double = 79.0 / 80.0
    let bothPresent: Double = 4.0 / 80.0 * (3.0 / 80.0)
    let bothAbsent: Double = 76.0 / 80.0 * (77.0 / 80.0)
    let chance = bothPresent + bothAbsent
    #expect(try #require(table.kappa).isNearly((alike - chance) / (1 - chance)))
    // Units: neutral 3, mixed 1, negative 1; the second reader has neutral 3, negative 2. Alike 4 of 5,
    // by chance (3 × 3 + 1 × 2) / 25 = .44; kappa = (.8 − .44) / .56.
    let polarity = try #require(try row(report, "polarity").labels)
    #expect(polarity.agreement == 0.8)
    #expect(try #require(polarity.kappa).isNearly(0.36 / 0.56))
    // neutral 1, mixed 0, negative 2 × 1 / (1 + 2).
    #expect(try #require(polarity.macroF1).isNearly(5.0 / 9.0))
    #expect(report.table().contains("agreement of two readers: 1 document\n"))
  }

  /// The second reader stopped before the last three sentences, with their judgement and quotations.
  @Test func whatWasNotReadIsLeftOut() throws {
    var layers = Layers(try GoldSample.read().analysis)
    let end = layers.sentences[5].span.end
    layers.sentences.removeLast(3)
    layers.appraisals.removeLast(3)
    layers.judgements.removeAll { $0.span.start >= end }
    layers.quotations = []
    layers.reported = []
    layers.grades = []
    let last = layers.sections[2]
    layers.sections[2] = Section(
      span: TextSpan(Int(last.span.start), Int(end)), role: last.role, grade: last.grade)
    let report = try agreement(layers.analysis)
    #expect(try row(report, "sentences", .exact).tally == Tally(right: 6, predicted: 6, gold: 6))
    #expect(try row(report, "judgements", .exact).tally == Tally(right: 2, predicted: 2, gold: 2))
    #expect(try row(report, "sections", .exact).tally.f1 == 1)
    #expect(!report.rows.contains { $0.layer == "quotations" })
  }

  @Test func documentsOfOneReaderAloneAreLeftOut() throws {
    let report = try agreement(nil)
    #expect(report.documents.isEmpty && report.rows.isEmpty)
  }

  @Test func theObjectHoldsAgreementAndConfusions() throws {
    var layers = Layers(try GoldSample.read().analysis)
    layers.appraisals[5].polarity = .negative
    let gold = try GoldSample.read()
    let report = EvaluationReport([Evaluator().score(layers.analysis, against: gold)])
    let json = report.json(agreement: try agreement(layers.analysis), withConfusions: true)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? NSDictionary)
    let rows = try #require(object["agreement"] as? [NSDictionary])
    let polarity = try #require(rows.first { $0["layer"] as? String == "polarity" })
    #expect(polarity["first"] as? Int == 5 && polarity["both"] as? Int == 4)
    #expect(polarity["alike"] as? Double == 0.8)
    let confusions = try #require(object["confusions"] as? [NSDictionary])
    #expect(
      confusions.contains {
        $0["layer"] as? String == "polarity" && $0["gold"] as? String == "mixed"
          && $0["found"] as? String == "negative" && $0["count"] as? Int == 1
      })
    let text = report.confusionTables()
    #expect(text.contains("open polarity\n") && text.contains("  a mixed"))
  }
}
