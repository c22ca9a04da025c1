internal import InspectionText

extension Summary {
  mutating func writeStated() {
    guard !analysis.concerns.stated.isEmpty else { return }
    page.heading("Concerns that it lists, and what it says of them")
    for stated in analysis.concerns.stated {
      let score = stated.counts.score.map(SummaryNames.score) ?? "  –  "
      let style: TextPage.Style? = stated.counts.score.map { $0 < 0 ? .bad : $0 > 0 ? .good : .mixed }
      page.paragraph(
        clean(stated.span)
          + (stated.counts.total > 0 ? " (\(SummaryNames.count(stated.counts.total, "sentence")))" : ""),
        mark: "\(score)  ", markStyle: style, indent: 2, lines: 3)
    }
  }

  mutating func writeEvidence() {
    let found = analysis.concerns.areas.filter { !$0.evidence.isEmpty }
    guard !found.isEmpty else { return }
    page.heading("Strongest evidence")
    for area in found {
      page.line("  " + page.styled(SummaryNames.plain(area.area.rawValue), .bold))
      for evidence in strongest(area.evidence) {
        let (mark, style) = sign(evidence.polarity)
        page.paragraph(
          clean(analysis.sentences[evidence.sentence].span), mark: "\(mark) ", markStyle: style, indent: 2, lines: 3)
      }
    }
  }

  /// The first piece of evidence, and the first that says the contrary.
  private func strongest(_ evidence: [Evidence]) -> [Evidence] {
    guard let first = evidence.first else { return [] }
    let other = evidence.first { $0.polarity != first.polarity && $0.polarity != .neutral }
    return [first] + (other.map { [$0] } ?? [])
  }

  private func sign(_ polarity: Polarity) -> (String, TextPage.Style) {
    switch polarity {
    case .positive: ("+", .good)
    case .negative: ("−", .bad)
    case .mixed: ("±", .mixed)
    case .neutral: ("·", .faint)
    }
  }

  mutating func writeQuotations() {
    let quotations = analysis.quotations.filter { $0.role != .term }
    guard !quotations.isEmpty else { return }
    let limit = 12
    page.heading("Quotations")
    for quotation in quotations.prefix(limit) {
      let words = clean(quotation.span)
      let speaker = quotation.speaker ?? (quotation.role == .finding ? "inspectors, not named" : "nobody named")
      page.paragraph(
        "‘\(words)’ — \(speaker)", mark: quotation.role == .finding ? "finding  " : "speech   ", markStyle: .faint,
        indent: 2, lines: 3)
    }
    if quotations.count > limit {
      page.line("  … and \(quotations.count - limit) more")
    }
  }

  mutating func writeDiagnostics() {
    let worth = analysis.diagnostics.filter { $0.severity != .note }
    guard !worth.isEmpty else { return }
    page.heading("To be aware of")
    for diagnostic in worth {
      page.paragraph(diagnostic.message, mark: "\(diagnostic.severity.rawValue): ", markStyle: .mixed, indent: 2)
    }
  }

  /// A span as one reads it, without the glyph of its list item.
  private func clean(_ span: TextSpan) -> String {
    let words = analysis.segmentation.clean(span)
    return String(decoding: words.utf8.dropFirst(ListGlyph.opening(of: words[...])), as: UTF8.self)
  }
}
