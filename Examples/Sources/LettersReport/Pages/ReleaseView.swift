internal import InspectionText

/// A release beside its letters, on its way into the page.
struct ReleaseView {
  let report: ReportComparison
  /// From 1.
  let number: Int
  let builder: PageBuilder

  init(_ report: ReportComparison, number: Int, builder: PageBuilder) {
    self.report = report
    self.number = number
    self.builder = builder
  }

  var comparison: ReleaseComparison { report.comparison }
  var release: Analysis { report.release }
  private var releasePlace: Int? { builder.places[release.document.id] }

  func place(ofSource index: Int) -> Int? { builder.places[comparison.sources[index].document.id] }

  func releaseAnchor(_ suffix: String) -> String { releasePlace.map { "d\($0 + 1)\(suffix)" } ?? "r\(number)" }

  // MARK: For the overview

  /// A card for each quotation or claim that the letters do not bear out, with its gravity: 0 is the gravest.
  var untrue: [(rank: Int, markup: String)] {
    var cards: [(rank: Int, markup: String)] = []
    let council = release.metadata.authority ?? comparison.sources.first?.metadata.authority ?? "No council named"
    let councilAnchor =
      releasePlace.map { builder.council(of: $0) }.flatMap { $0.isNamed ? builder.anchor($0) : nil } ?? ""
    func add(_ rank: Int, _ verdict: String, _ quote: String, _ letter: String, _ how: String, _ anchor: String) {
      let markup = Templates.render(
        "untrue",
        [
          "council": council, "councilAnchor": councilAnchor, "title": release.metadata.title ?? "",
          "verdict": verdict, "quoteMarkup": quote, "letterMarkup": letter, "how": how,
          "anchor": anchor, "source": "See the release beside the letter",
        ])
      cards.append((rank, markup))
    }
    for (index, claim) in report.contradicted {
      let letter = claim.source.flatMap { source in
        claim.sourceSpan.map { comparison.sources[source].segmentation.clean($0) }
      }
      add(
        0, "The letter says otherwise", escaped(release.segmentation.clean(claim.span)),
        escaped(PlainWords.shortened(letter ?? "", to: 260)), "", "r\(number)l\(index)")
    }
    for quotation in report.altered {
      let pair = QuotationPair(quotation, in: comparison)
      let kinds = quotation.located.changes.filter { !$0.isSigned }.map(\.kind)
      let rank = kinds.contains(.negation) || kinds.contains(.number) ? 0 : kinds.contains(.hedge) ? 1 : 2
      add(
        rank, pair.verdict, pair.saysMarkup, pair.placeMarkup ?? "", pair.changes,
        "r\(number)q\(quotation.quotation)")
    }
    for quotation in report.absent {
      add(
        1, "No such words in the letter", QuotationPair(quotation, in: comparison).saysMarkup, "",
        "Given as the inspectors’ words.", "r\(number)q\(quotation.quotation)")
    }
    return cards
  }

  // MARK: The view

  func markup() -> String {
    var values: [String: Any] = [
      "heading": release.metadata.title ?? release.document.id, "release": release.document.id,
      "releaseAnchor": releaseAnchor(""), "how": report.how,
      "letters": comparison.sources.indices.map { index in
        [
          "anchor": place(ofSource: index).map { builder.anchor($0) } ?? "r\(number)",
          "name": place(ofSource: index).map { builder.documents[$0].name } ?? comparison.sources[index].document.id,
        ]
      },
      "warnings": comparison.diagnostics.map(\.message), "tally": tally, "parts": parts,
      "areas": areas, "hasAreas": !areas.isEmpty,
    ]
    let leftOut = report.isOfAnotherVisit ? [] : leftOutGroups
    values["hasLeftOut"] = !leftOut.isEmpty
    values["leftOut"] = leftOut
    values["leftOutNote"] = leftOutNote
    if let place = releasePlace, builder.council(of: place).isNamed {
      values["council"] = builder.council(of: place).name
      values["councilAnchor"] = builder.anchor(builder.council(of: place))
    }
    return Templates.render("release", values)
  }

  /// What is absent says nothing against a release on another visit.
  private var absentHeading: String {
    report.isOfAnotherVisit
      ? "Quotations of another visit, it seems: not in this letter"
      : "Given as the inspectors’ words, but not in the letter"
  }

  /// How faithful the release is, in a sentence.
  private var tally: String {
    let (altered, absent) = (report.altered.count, report.absent.count)
    let faithful = report.quotations([.verbatim, .normalised, .elided, .bracketed]).count
    let contradicted = report.contradicted.count
    func was(_ count: Int) -> String { count == 1 ? "was" : "were" }
    func are(_ count: Int) -> String { count == 1 ? "is" : "are" }
    var bad: [String] = []
    if altered > 0 {
      bad.append("\(PlainWords.count(altered, "quotation")) \(was(altered)) changed without showing it")
    }
    if absent > 0 {
      bad.append("\(PlainWords.count(absent, "quotation")) \(are(absent)) not in the letter")
    }
    if contradicted > 0 {
      bad.append("\(PlainWords.count(contradicted, "claim")) \(are(contradicted)) contradicted by it")
    }
    let good = "\(PlainWords.count(faithful, "quotation")) \(faithful == 1 ? "stands" : "stand") in the letter"
    guard !report.isOfAnotherVisit else {
      return "This release seems to report on another visit: nothing is held against it here."
    }
    if bad.isEmpty {
      return faithful == 0
        ? "Nothing it quotes was found in the letter." : "Nothing found that is not as in the letter: \(good)."
    }
    let sentence = PlainWords.list(bad)
    return sentence + (faithful > 0 ? "; \(good)." : ".")
  }

  private var parts: [[String: Any]] {
    func quotations(_ verdicts: Set<LocatedQuotation.Verdict>, findingsOnly: Bool = false) -> [[String: Any]] {
      report.quotations(verdicts, findingsOnly: findingsOnly).map { pair(of: $0) }
    }
    func claims(_ verdict: ComparedClaim.Verdict) -> [[String: Any]] {
      report.claims(verdict).map { pair($0.index, $0.claim) }
    }
    let all: [(String, String, [[String: Any]])] = [
      (
        "Quotations that were changed",
        "Struck through in the letter: what the release left out. Underlined in the release: what it put in. Nothing in the "
          + "release shows the change.",
        quotations([.altered])
      ),
      (
        report.isOfAnotherVisit ? "Claims that this letter tells otherwise" : "Claims that the letter contradicts", "",
        claims(.contradicted)
      ),
      (
        absentHeading,
        "The words may stand in another letter, or have been said aloud.", quotations([.absent], findingsOnly: true)
      ),
      ("Claims that the letter supports", "", claims(.supported)),
      ("Claims on which nothing was found in the letter", "", claims(.notFound)),
      ("Quotations that stand in the letter", "", quotations([.verbatim, .normalised, .elided, .bracketed])),
    ]
    return all.filter { !$0.2.isEmpty }.map { heading, note, pairs in
      var values: [String: Any] = ["heading": heading, "pairs": pairs]
      if !note.isEmpty { values["note"] = note }
      return values
    }
  }

  private func pair(of quotation: ComparedQuotation) -> [String: Any] {
    let pair = QuotationPair(quotation, in: comparison)
    var values: [String: Any] = [
      "id": "q\(quotation.quotation)", "verdict": pair.verdict, "change": pair.changes, "saysMarkup": pair.saysMarkup,
      "releaseAnchor": releaseAnchor("q\(quotation.quotation)"), "hasLetter": pair.letterMarkup != nil,
      "letterMarkup": pair.letterMarkup ?? "", "nothing": "No such words.",
    ]
    if let source = quotation.source, let span = quotation.located.span { addLetter(source, span, to: &values) }
    return values
  }

  private func pair(_ index: Int, _ claim: ComparedClaim) -> [String: Any] {
    let words: String =
      switch claim.verdict {
      case .supported: "The letter says so, too"
      case .contradicted: "The letter says otherwise"
      case .notFound: "The letter says neither"
      }
    var values: [String: Any] = [
      "id": "l\(index)", "verdict": words, "change": claim.date.map { "on the visit of \($0.inWords)" } ?? "",
      "saysMarkup": escaped(release.segmentation.clean(claim.span)), "releaseAnchor": releaseAnchor("l\(index)"),
      "hasLetter": false, "nothing": "Nothing was found on it.",
    ]
    if let source = claim.source, let span = claim.sourceSpan {
      values["hasLetter"] = true
      values["letterMarkup"] = escaped(comparison.sources[source].segmentation.clean(span))
      addLetter(source, span, to: &values)
    }
    return values
  }

  /// The way to the sentence in the letter, and its page.
  private func addLetter(_ source: Int, _ span: TextSpan, to values: inout [String: Any]) {
    let letter = comparison.sources[source]
    guard let place = place(ofSource: source),
      let sentence = letter.sentences.firstIndex(where: { $0.span.overlaps(span) })
    else { return }
    values["letterAnchor"] = builder.anchor(place, sentence: sentence)
    values["place"] = pageWords(letter, span)
  }

  func pageWords(_ letter: Analysis, _ span: TextSpan) -> String {
    let pages = PageCounter(letter.document)
    return pages.count > 1 ? ", page \(pages.page(at: span.start))" : ""
  }

  private func escaped(_ text: String) -> String {
    var out = MarkupWriter()
    out.text(text)
    return out.string
  }
}
