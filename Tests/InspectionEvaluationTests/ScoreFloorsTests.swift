import InspectionEvaluation
import InspectionText
import Testing

@Suite struct ScoreFloorsTests {
  /// Judgements: one of three is left, so F1 is 2 × 1 / (1 + 3) = .5.
  private func report() throws -> EvaluationReport {
    let gold = try GoldSample.read()
    var layers = Layers(gold.analysis)
    layers.judgements.removeLast(2)
    return EvaluationReport([Evaluator().score(layers.analysis, against: gold)])
  }

  private let judgements = ScoreFloors.Key(layer: "judgements")

  private func floors(_ floor: String) throws -> ScoreFloors {
    try ScoreFloors(tsv: "# why\nlayer\tmatch\tpart\tfloor\njudgements\texact\topen\t\(floor)\n", file: "scores.tsv")
  }

  @Test func aScoreBelowItsFloorIsNamed() throws {
    #expect(try floors("0.500").faults(in: report()).isEmpty)
    let faults = try floors("0.501").faults(in: report())
    #expect(faults.map(\.key) == [judgements])
    #expect(faults[0].description == "judgements (exact, open): F1 is .500, below its floor of .501")
  }

  @Test func aLayerThatIsNoLongerScoredIsNamed() throws {
    let floors = try ScoreFloors(tsv: "verses\toverlap\topen\t0.1\n", file: "scores.tsv")
    #expect(try floors.faults(in: report()).map(\.f1) == [nil])
    #expect(try floors.faults(in: report())[0].description.contains("was not scored"))
  }

  @Test func floorsAreRaisedAndNeverLowered() throws {
    let low = try floors("0.300").raised(by: report())
    #expect(low.thousandths[judgements] == 490)
    #expect(low.thousandths[ScoreFloors.Key(layer: "sentences")] == 990)
    #expect(low.thousandths[ScoreFloors.Key(layer: "main_content", match: .overlap)] == nil)
    #expect(try floors("0.900").raised(by: report()).thousandths[judgements] == 900)
    #expect(try low.raised(by: report()) == low)
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let floors = try floors("0.049").raised(by: report())
    #expect(try ScoreFloors(tsv: floors.tsv, file: "scores.tsv") == floors)
    #expect(floors.tsv.contains("judgements\texact\topen\t0.490\n"))
    #expect(try self.floors("1").tsv.hasSuffix("judgements\texact\topen\t1.000\n"))
  }

  @Test(arguments: ["judgements\texact\topen", "judgements\texactly\topen\t.5", "judgements\texact\topen\t1.5"])
  func whatIsNoFloorIsRefused(line: String) throws {
    let error = try #require(#expect(throws: GoldError.self) { try ScoreFloors(tsv: "#\n\(line)\n", file: "s.tsv") })
    #expect(error.line == 2)
  }

  @Test func aFloorStandsOnce() throws {
    let line = "judgements\texact\topen\t0.5\n"
    #expect(throws: GoldError.self) { try ScoreFloors(tsv: line + line, file: "s.tsv") }
  }
}
