import InspectionFormats
import InspectionText

/// A letter, a line `====`, and a quotation.
enum LocatorHarness {
  @Sendable static func run(_ bytes: [UInt8]) -> Violations {
    let parts = Samples.split(bytes)
    let source = TextDecoder().document(parts.0, id: "letter")
    let quote = String(decoding: parts.1, as: UTF8.self)
    let found = QuotationLocator(source: source).locate(quote)
    var violations = LocatorInvariants.violations(of: found, quote: quote, in: source)
    guard violations.isEmpty else { return violations }
    let writer = LocatedQuotationWriter(source: source)
    violations.expectJSON(writer.line(for: found, of: quote))
    _ = writer.text(for: found, of: quote)
    return violations
  }
}

/// A letter, a line `====`, and a release about it.
enum ComparisonHarness {
  @Sendable static func run(_ bytes: [UInt8]) -> Violations {
    let parts = Samples.split(bytes)
    let source = TextHarness.analyser.analyse(TextDecoder().document(parts.0, id: "letter"))
    let release = TextHarness.analyser.analyse(TextDecoder().document(parts.1, id: "release"))
    let comparison = ReleaseComparison(release: release, sources: [source])
    var violations = Violations()
    for quotation in comparison.quotations {
      let quote = String(release.document[release.quotations[quotation.quotation].span])
      violations = LocatorInvariants.violations(of: quotation.located, quote: quote, in: source.document)
      guard violations.isEmpty else { return violations }
    }
    violations.expectJSON(ComparisonWriter().json(for: comparison))
    _ = ComparisonSummaryWriter().summary(of: comparison)
    let timeline = Timeline([TimelineDocument(source), TimelineDocument(release)])
    violations.expectJSON(TimelineWriter().json(for: timeline))
    _ = TimelineSummaryWriter().summary(of: timeline)
    return violations
  }
}
