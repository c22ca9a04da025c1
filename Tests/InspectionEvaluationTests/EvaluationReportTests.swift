import Foundation
import InspectionEvaluation
import InspectionText
import Testing

@Suite struct EvaluationReportTests {
  private func scores() throws -> [DocumentScore] {
    let gold = try GoldSample.read()
    var layers = Layers(gold.analysis)
    layers.judgements.removeLast(2)
    var heldOut = gold
    heldOut.part = .heldOut
    return [
      Evaluator().score(gold.analysis, against: gold), Evaluator().score(layers.analysis, against: gold),
      Evaluator().score(gold.analysis, against: heldOut),
    ]
  }

  private func row(
    _ report: EvaluationReport, _ part: GoldDocument.Part, family: String? = nil
  ) throws -> EvaluationReport.Row {
    try #require(
      report.rows.first { $0.key == ScoreKey(layer: "judgements") && $0.part == part && $0.family == family })
  }

  @Test func documentsAddUpByPartAndFamily() throws {
    let report = EvaluationReport(try scores())
    let open = try row(report, .open)
    #expect(open.tally == Tally(right: 4, predicted: 4, gold: 6))
    #expect(try row(report, .heldOut).tally == Tally(right: 3, predicted: 3, gold: 3))
    #expect(try row(report, .open, family: "prose").tally == open.tally)
  }

  /// Of two documents one is all right, the other has one of three: a draw of two gives 1, .8 or .5.
  @Test func intervalsComeFromDrawsOfDocumentsAndAreAlwaysTheSame() throws {
    #expect(try row(EvaluationReport(try scores()), .open).interval == 0.5...1)
    #expect(try row(EvaluationReport(try scores()), .heldOut).interval == nil)
    let first = EvaluationReport(try scores()).rows
    #expect(first == EvaluationReport(try scores()).rows)
  }

  @Test func theObjectFollowsTheContract() throws {
    let json = EvaluationReport(try scores()).json()
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? NSDictionary)
    #expect(object["schema"] as? String == "inspection-letters/evaluate/1")
    #expect(object["agreement"] as? NSArray == [])
    let layers = try #require(object["layers"] as? [NSDictionary])
    let keys: Set = [
      "layer", "part", "kind", "family", "match", "tp", "predicted", "gold", "precision", "recall", "f1", "low", "high",
    ]
    for layer in layers { #expect(Set(layer.allKeys.compactMap { $0 as? String }) == keys) }
    let judgements = try #require(
      layers.first {
        $0["layer"] as? String == "judgements" && $0["part"] as? String == "open" && $0["kind"] is NSNull
          && $0["family"] is NSNull && $0["match"] as? String == "exact"
      })
    #expect(judgements["tp"] as? Int == 4)
    #expect(judgements["gold"] as? Int == 6)
    #expect(judgements["precision"] as? Double == 1)
    #expect(judgements["f1"] as? Double == 0.8)
  }

  @Test func theTableHasALineForEachLayer() throws {
    let report = EvaluationReport(try scores())
    let lines = report.table().split(separator: "\n").map(String.init)
    #expect(lines[0] == "open: 2 documents")
    #expect(lines.contains { $0.hasPrefix("judgements") && $0.contains("1.000   .667   .800") })
    #expect(!report.table().contains("  weakness"))
    #expect(report.table(withKinds: true).contains("  weakness"))
    #expect(report.missList().contains("hartsmere judgements: missing want weakness: far too"))
  }
}
