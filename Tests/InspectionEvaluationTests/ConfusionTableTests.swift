import InspectionEvaluation
import Testing

@Suite struct ConfusionTableTests {
  /// 50 items; chance = .5 × .6 + .5 × .4 = .5, agreement = 35/50, kappa = (.7 − .5) / (1 − .5).
  @Test func kappaTakesChanceOut() throws {
    var table = ConfusionTable()
    table.add(gold: "yes", found: "yes", count: 20)
    table.add(gold: "yes", found: "no", count: 5)
    table.add(gold: "no", found: "yes", count: 10)
    table.add(gold: "no", found: "no", count: 15)
    #expect(table.labelled == 50)
    #expect(table.agreement == 0.7)
    #expect(try #require(table.kappa).isNearly(0.4))
    // yes: 2 × 20 / (25 + 30); no: 2 × 15 / (25 + 20).
    let macro: Double = (40.0 / 55.0 + 30.0 / 45.0) / 2.0
    #expect(try #require(table.macroF1).isNearly(macro))
  }

  @Test func perfectAgreementIsOneAndOppositionFallsBelowNought() throws {
    var table = ConfusionTable()
    table.add(gold: "a", found: "a", count: 3)
    table.add(gold: "b", found: "b")
    #expect(table.kappa == 1)
    var other = ConfusionTable()
    other.add(gold: "a", found: "b")
    other.add(gold: "b", found: "a")
    #expect(other.kappa == -1)
  }

  @Test func whatOneSideHasNotLabelledIsNoAgreement() {
    var table = ConfusionTable()
    table.add(gold: "a", found: nil)
    table.add(gold: nil, found: "b")
    #expect(table.labelled == 0)
    #expect(table.agreement == nil && table.kappa == nil && table.macroF1 == nil)
    #expect(table.labels == ["a", "b"])
    table.add(gold: "a", found: "a", count: 4)
    #expect(table.agreement == 1)
    // Both use one label alone: chance would give the same.
    #expect(table.kappa == nil)
  }
}

extension Double {
  /// Whether two numbers differ by rounding alone.
  func isNearly(_ other: Double) -> Bool { abs(self - other) < 1e-12 }
}
