import Harnesses
import InspectionHTML
import InspectionText
import Testing

/// A limit ends the reading at a good place, and a diagnostic says so.
@Suite struct LimitTests {
  private static func analyser(_ limits: AnalysisLimits) -> Analyser {
    Analyser(options: AnalyserOptions(limits: limits))
  }

  @Test(arguments: [0, 1, 2, 7, 30, 100, 333, 800])
  func aLongTextIsReadUpToTheLimit(limit: Int) {
    let analyser = Self.analyser(AnalysisLimits(textBytes: limit))
    for text in SampleTexts.all + SampleTexts.adversarial.map(\.text) {
      let analysis = analyser.analyse(Document(id: "case", text: text))
      let isCut = text.utf8.count > limit
      #expect(analysis.document.text.utf8.count <= limit || !isCut)
      #expect(text.utf8.starts(with: analysis.document.text.utf8))
      #expect(analysis.diagnostics.contains { $0.code == .textTruncated && $0.severity == .error } == isCut)
      let violations = AnalysisInvariants.violations(of: analysis)
      #expect(violations.isEmpty, "\(violations)")
    }
  }

  @Test func aPageIsCutWithItsBlocks() throws {
    let page =
      "<h1>Visit</h1>" + String(repeating: "<p>Support is good, <q>said all</q>.<br>Plans are weak.</p>", count: 20)
    let whole = try HTMLReader().read(Array(page.utf8), id: "page")
    for limit in stride(from: 0, to: whole.text.utf8.count, by: 11) {
      let analysis = Self.analyser(AnalysisLimits(textBytes: limit)).analyse(whole)
      let violations = AnalysisInvariants.violations(of: analysis)
      #expect(violations.isEmpty, "\(limit): \(violations)")
      #expect(analysis.diagnostics.contains { $0.code == .textTruncated })
    }
  }

  /// A layout may come from anywhere: what it says of places that the text does not have is left out.
  @Test func aLayoutMayPointBehindTheText() {
    let text = "Support is good."
    let layout = PageLayout(
      blocks: [TextSpan(0, 16), TextSpan(20, 90)].map { PageBlock(span: $0, kind: .paragraph) },
      inlineQuotations: [TextSpan(0, 7), TextSpan(0, 5_000), TextSpan(16, 17), TextSpan(4_000, 5_000)])
    let analysis = Analyser().analyse(Document(id: "case", text: text, page: layout))
    #expect(analysis.quotations.map(\.span) == [TextSpan(0, 7)])
    let violations = AnalysisInvariants.violations(of: analysis)
    #expect(violations.isEmpty, "\(violations)")
  }

  @Test func noWordIsCut() {
    let text = "Support is good. Plans are weak."
    let analysis = Self.analyser(AnalysisLimits(textBytes: 20)).analyse(Document(id: "case", text: text))
    #expect(analysis.document.text == "Support is good.")
  }

  @Test(arguments: [0, 1, 3])
  func findingsBeyondTheLimitAreLeftOut(limit: Int) {
    let text = String(
      repeating:
        "Children’s plans are good, and “the support is weak”, inspectors said. Managers’ oversight is poor.\n\n",
      count: 10)
    let analysis = Self.analyser(AnalysisLimits(findings: limit)).analyse(Document(id: "case", text: text))
    #expect(analysis.judgements.count <= limit && analysis.quotations.count <= limit)
    #expect(analysis.diagnostics.contains { $0.code == .tooManyFindings && $0.severity == .error })
    let violations = AnalysisInvariants.violations(of: analysis)
    #expect(violations.isEmpty, "\(violations)")
  }

  @Test func nothingIsSaidBelowTheLimits() {
    for text in SampleTexts.all {
      let codes = Analyser().analyse(Document(id: "case", text: text)).diagnostics.map(\.code)
      #expect(!codes.contains(.textTruncated) && !codes.contains(.tooManyFindings))
    }
  }

  /// Quotations are read four deep; what lies deeper is told of, and hides nothing that stands behind it.
  @Test func deepQuotations() {
    let text =
      "He said: " + String(repeating: "“Yes, ‘no, ", count: 40) + "perhaps"
      + String(repeating: "’ he said.”", count: 40)
      + "\n\nThe leader said: “Support is good.”"
    let analysis = Analyser().analyse(Document(id: "case", text: text))
    #expect(analysis.quotations.contains { analysis.document[$0.span] == "Support is good." })
    let violations = AnalysisInvariants.violations(of: analysis)
    #expect(violations.isEmpty, "\(violations)")
  }

  /// A million letters without a space.
  @Test(arguments: ["a", "é", "漢", "👩", "\u{301}", "’", "1", "-", "“"])
  func aMegabyteWithoutASpace(unit: String) {
    let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
    let analysis = Analyser().analyse(Document(id: "case", text: text))
    #expect(analysis.sentences.first?.span.start == 0)
    #expect(Int(analysis.sentences.last?.span.end ?? 0) == text.utf8.count)
  }
}
