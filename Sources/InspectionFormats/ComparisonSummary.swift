internal import InspectionText

/// A comparison on its way into text.
struct ComparisonSummary {
  let comparison: ReleaseComparison
  var page: TextPage

  private var release: Analysis { comparison.release }

  private func quotations(_ verdicts: Set<LocatedQuotation.Verdict>, _ roles: Set<Quotation.Role>)
    -> [ComparedQuotation]
  {
    comparison.quotations.filter {
      verdicts.contains($0.located.verdict) && roles.contains(release.quotations[$0.quotation].role)
    }
  }

  private func claims(_ verdict: ComparedClaim.Verdict) -> [ComparedClaim] {
    comparison.claims.filter { $0.verdict == verdict }
  }

  // MARK: Head

  mutating func writeHead() {
    page.paragraph(page.styled(release.metadata.title ?? release.document.id, .bold))
    for source in comparison.sources {
      var name = SummaryNames.name(source.kind.rawValue)
      if let authority = source.metadata.authority { name += ", \(authority)" }
      if let date = source.metadata.date { name += ", \(date.inWords)" }
      page.paragraph("held against: \(name) (\(source.document.id))")
    }
    page.line()
    let findings = quotations(Set(LocatedQuotation.Verdict.allCases), [.finding]).count
    let altered = quotations([.altered], [.finding, .speech]).count
    let absent = quotations([.absent], [.finding]).count
    page.paragraph(
      "The release quotes the inspectors \(findings == 1 ? "once" : "\(findings) times"). "
        + "Changed without a sign: \(altered). Not in the letter: \(absent).\(claimCount)")
    if isOfAnotherVisit {
      page.paragraph(
        "Hardly any of the quotations stands in the letter: the release seems to report on another visit. "
          + "Only what it says about the letter's own date can be held against it.", mark: "! ", markStyle: .mixed)
      return
    }
    if let good = comparison.coverage[.positive], let bad = comparison.coverage[.negative], good.findings > 0,
      bad.findings > 0
    {
      page.paragraph(
        "It passes on \(good.quoted + good.reported) of the letter's \(good.findings) positive findings "
          + "and \(bad.quoted + bad.reported) of its \(bad.findings) negative ones.")
    }
  }

  /// How many claims the release makes in its own words, and how they fare.
  private var claimCount: String {
    guard !comparison.claims.isEmpty else { return "" }
    func number(_ verdict: ComparedClaim.Verdict) -> String {
      let count = claims(verdict).count
      return count == 0 ? "none" : "\(count)"
    }
    return " It makes \(SummaryNames.count(comparison.claims.count, "claim")) in its own words: the letter supports "
      + "\(number(.supported)) and contradicts \(number(.contradicted))."
  }

  /// Then what is absent or left out says nothing against the release.
  private var isOfAnotherVisit: Bool { comparison.diagnostics.contains { $0.code == .otherVisit } }

  // MARK: What is wrong

  mutating func writeAltered() {
    let order = QuotationChange.Kind.allCases
    func gravity(_ quotation: ComparedQuotation) -> Int {
      quotation.located.changes.filter { !$0.isSigned }.map { order.firstIndex(of: $0.kind)! }.min() ?? order.count
    }
    let altered = quotations([.altered], [.finding, .speech]).enumerated().sorted {
      (gravity($0.element), $0.offset) < (gravity($1.element), $1.offset)
    }.map(\.element)
    guard !altered.isEmpty else { return }
    page.heading("Quotations that were changed without a sign")
    for quotation in altered {
      writePair(quoted(quotation), around(quotation))
      for line in ComparisonWords.changes(quotation.located.changes.filter { !$0.isSigned }) {
        page.paragraph(line.text, mark: "→ ", markStyle: line.isGrave ? .bad : .mixed, indent: 2)
      }
    }
  }

  mutating func writeContradicted() {
    let contradicted = claims(.contradicted)
    guard !contradicted.isEmpty else { return }
    page.heading("Claims that the letter contradicts")
    for claim in contradicted { write(claim) }
  }

  mutating func writeAbsent() {
    let absent = quotations([.absent], [.finding])
    guard !absent.isEmpty else { return }
    let place = comparison.sources.count == 1 ? "letter" : "letters"
    if isOfAnotherVisit {
      page.heading("Quotations that are not in the \(place), which seem to be of another visit")
      page.paragraph("\(absent.count), the first of them \(quoted(absent[0]))")
      return
    }
    page.heading("Given as the inspectors' words, but not in the \(place)")
    for quotation in absent { page.paragraph(quoted(quotation), mark: "✗ ", markStyle: .bad) }
  }

  // MARK: What was left out

  mutating func writeLeftOut() {
    let rows: [(Polarity, String)] = [(.negative, "negative"), (.mixed, "mixed"), (.positive, "positive")]
    let total = rows.reduce(0) { $0 + (comparison.coverage[$1.0]?.leftOut.count ?? 0) }
    guard total > 0, !isOfAnotherVisit else { return }
    page.heading("What was left out")
    for (polarity, name) in rows {
      guard let coverage = comparison.coverage[polarity], coverage.findings > 0 else { continue }
      page.paragraph(
        "\(coverage.leftOut.count) of \(SummaryNames.count(coverage.findings, "\(name) finding")) "
          + "(quoted \(coverage.quoted), reported \(coverage.reported))", mark: "• ")
    }
    guard let negative = comparison.coverage[.negative], !negative.leftOut.isEmpty else { return }
    page.line()
    page.line("The weightiest of the negative ones:")
    let weightiest = negative.leftOut.enumerated().sorted {
      (-$0.element.weight, $0.offset) < (-$1.element.weight, $1.offset)
    }.prefix(6)
    for (_, finding) in weightiest.sorted(by: { $0.offset < $1.offset }) {
      let source = comparison.sources[finding.source]
      page.paragraph(
        Self.withoutListMark(source.segmentation.clean(source.sentences[finding.sentence].span)), mark: "− ",
        markStyle: .bad, lines: 4)
    }
  }

  // MARK: The rest

  mutating func writeAreas() {
    let areas = comparison.areas.filter { $0.source.score != nil || $0.release.score != nil }.enumerated().sorted {
      (-($0.element.difference?.magnitude ?? -1), $0.offset) < (-($1.element.difference?.magnitude ?? -1), $1.offset)
    }.map(\.element)
    guard !areas.isEmpty else { return }
    page.heading("Area by area, from −1 (all bad) to +1 (all good)")
    if isOfAnotherVisit {
      page.paragraph("Of two visits: what differs may have changed between them.", mark: "! ", markStyle: .mixed)
    }
    page.line(
      TextPage.column("", 24) + TextPage.column("letter", 10, toTheRight: true)
        + TextPage.column("release", 10, toTheRight: true) + TextPage.column("difference", 12, toTheRight: true))
    for area in areas {
      func cell(_ score: Double?, _ width: Int) -> String {
        TextPage.column(score.map { SummaryNames.score($0) } ?? "silent", width, toTheRight: true)
      }
      let difference = area.difference.map { SummaryNames.score($0) } ?? ""
      page.line(
        TextPage.column(SummaryNames.name(area.area.rawValue), 24) + cell(area.source.score, 10)
          + cell(area.release.score, 10) + TextPage.column(difference, 12, toTheRight: true))
    }
  }

  mutating func writeFaithful() {
    let faithful = quotations([.verbatim, .normalised, .elided, .bracketed], [.finding, .speech])
    guard !faithful.isEmpty else { return }
    page.heading("Quotations that stand in the letter")
    for quotation in faithful {
      let verdict = quotation.located.verdict
      let note = verdict == .elided ? " (shortened, and shown)" : verdict == .bracketed ? " (added to, and shown)" : ""
      page.paragraph(quoted(quotation) + note, mark: "✓ ", markStyle: .good, lines: 3)
    }
  }

  mutating func writeOtherClaims() {
    let supported = claims(.supported)
    if !supported.isEmpty {
      page.heading("Claims that the letter supports")
      for claim in supported { write(claim) }
    }
    let open = claims(.notFound)
    if !open.isEmpty {
      page.heading("Claims on which the letter says nothing that was found")
      for claim in open { page.paragraph(release.segmentation.clean(claim.span), mark: "? ", markStyle: .mixed) }
    }
  }

  mutating func writeDiagnostics() {
    guard comparison.diagnostics.contains(where: { $0.code != .otherVisit }) else { return }
    page.heading("To be known")
    for diagnostic in comparison.diagnostics where diagnostic.code != .otherVisit {
      page.paragraph(diagnostic.message, mark: "! ", markStyle: .mixed)
    }
  }

  // MARK: Side by side

  private mutating func write(_ claim: ComparedClaim) {
    guard let source = claim.source, let span = claim.sourceSpan else { return }
    let date = claim.date.map { "[of \($0.inWords)] " } ?? ""
    writePair(
      date + release.segmentation.clean(claim.span), comparison.sources[source].segmentation.clean(span))
  }

  private func quoted(_ quotation: ComparedQuotation) -> String {
    var text = release.segmentation.clean(release.quotations[quotation.quotation].span)
    // The comma before `inspectors say` is no part of what was quoted.
    if text.utf8.last == UInt8(ascii: ",") { text.removeLast() }
    return "“\(text)”"
  }

  /// A sentence without the bullet or the number that opens it.
  private static func withoutListMark(_ sentence: String) -> String {
    guard let space = sentence.utf8.firstIndex(of: 32) else { return sentence }
    let mark = sentence[..<space]
    let isNumber =
      mark.utf8.dropLast().allSatisfy { (48...57).contains($0) } && mark.utf8.count <= 4
      && (mark.hasSuffix(".") || mark.hasSuffix(")"))
    let isBullet =
      mark.unicodeScalars.count == 1
      && mark.unicodeScalars.allSatisfy { scalar in
        !scalar.properties.isAlphabetic && scalar.properties.numericType == nil && !scalar.properties.isQuotationMark
      }
    guard isNumber && mark.utf8.count > 1 || isBullet else { return sentence }
    return String(sentence[sentence.utf8.index(after: space)...])
  }

  private func around(_ quotation: ComparedQuotation) -> String {
    guard let source = quotation.source, let context = quotation.context else { return "" }
    return comparison.sources[source].segmentation.clean(context)
  }

  /// The release's words on the left, the letter's on the right.
  private mutating func writePair(_ left: String, _ right: String) {
    let width = (page.width - 3) / 2
    let one = TextPage.wrap("Release: " + left, width: width)
    let two = TextPage.wrap("Letter: " + right, width: width)
    page.line()
    for index in 0..<max(one.count, two.count) {
      page.line(
        TextPage.column(index < one.count ? one[index] : "", width) + " | " + (index < two.count ? two[index] : ""))
    }
  }
}
