import InspectionFormats
import InspectionHTML
import InspectionText

/// Bytes of a text file: decoded, analysed, and for some inputs written in every format and analysed again.
enum TextHarness {
  static let analyser = Analyser()
  static let other = Analyser()

  @Sendable static func run(_ bytes: [UInt8]) -> Violations {
    let document = TextDecoder().document(bytes, id: "input")
    let analysis = analyser.analyse(document)
    var violations = AnalysisInvariants.violations(of: analysis)
    guard violations.isEmpty else { return violations }
    // The dear steps are taken by some inputs, the same ones whenever they come again.
    if bytes.count.isMultiple(of: 3) { violations = WrittenInvariants.violations(of: analysis) }
    if bytes.count % 8 == 1 {
      violations.expect(other.analyse(document) == analysis, "another analyser finds something else")
    }
    return violations
  }
}

/// Bytes of a page. Those of an odd number meet low limits.
enum PageHarness {
  private static let low = ReadingLimits(bytes: 2_000, nodes: 100, depth: 10, attributes: 3)

  @Sendable static func run(_ bytes: [UInt8]) -> Violations {
    let limits = bytes.count.isMultiple(of: 2) ? ReadingLimits() : low
    guard let content = try? MainContent(of: bytes, limits: limits) else { return Violations() }
    let violations = PageInvariants.violations(of: content, bytes)
    guard violations.isEmpty else { return violations }
    let document = Document(
      id: "page", text: content.text,
      source: Document.Source(format: .html, encoding: content.encoding, byteCount: bytes.count),
      page: content.layout, diagnostics: content.diagnostics)
    let analysis = TextHarness.analyser.analyse(document)
    let others = AnalysisInvariants.violations(of: analysis)
    return others.isEmpty && bytes.count.isMultiple(of: 3) ? WrittenInvariants.violations(of: analysis) : others
  }
}
