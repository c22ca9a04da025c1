internal import InspectionText

/// How far two readers of the same documents agree.
///
/// ```swift
/// let corpus = try GoldCorpus(folder: "corpus")
/// let second = try Predictions(folder: "corpus/second", of: corpus)
/// print(AgreementReport(corpus, second: second).table())
/// ```
public struct AgreementReport: Sendable {
  /// One line of the report.
  public struct Row: Hashable, Sendable {
    /// The layer, or a property of it.
    public var layer: String
    /// When two spans count as the same; properties are compared where spans overlap.
    public var match: ScoreKey.Match
    /// What the two readers annotated: `gold` is the first reader's, `predicted` the second's. F1 is the same
    /// whichever of them is taken for the gold.
    public var tally: Tally
    /// Where F1 lies in 95 of 100 draws of as many documents, with replacement.
    public var interval: ClosedRange<Double>?
    /// The labels given by both to the same items; `nil` where the layer has none.
    public var labels: ConfusionTable?
  }

  /// The rows, in the order in which layers are made.
  public let rows: [Row]

  /// The documents that both have read.
  public let documents: [DocumentScore]

  /// Compares two readings of a corpus.
  ///
  /// Documents that the second reader has not read are left out, and so is what lies outside the part that they
  /// have divided into units: a document may have grown since.
  public init(_ corpus: GoldCorpus, second: Predictions) {
    documents = corpus.entries.compactMap { entry in
      second.analyses[entry.gold.id].map { Evaluator().score($0, against: entry.gold.restricted(to: $0)) }
    }
    rows = Self.rows(documents)
  }

  /// Labels of what both have annotated: there chance agreement can be reckoned out. Of spans only F1 is given, since
  /// nobody can count what neither reader has annotated.
  private static let labels: Set<String> = [
    "kind", "judgement_category", "judgement_polarity", "judgement_trajectory", "judgement_time", "quotation_role",
    "polarity", "trajectory", "holder", "areas", "area_polarity", "area_trajectory",
  ]

  private static func rows(_ documents: [DocumentScore]) -> [Row] {
    EvaluationReport.order.flatMap { layer -> [Row] in
      [ScoreKey.Match.exact, .overlap].compactMap { match in
        let key = ScoreKey(layer: layer, match: match)
        let tallies = documents.compactMap { $0.tallies[key] }
        var sum = Tally()
        for tally in tallies { sum += tally }
        guard sum.gold + sum.predicted > 0 else { return nil }
        var table: ConfusionTable?
        if labels.contains(layer) {
          table = documents.compactMap { $0.confusions[layer] }.reduce(into: ConfusionTable()) { $0 += $1 }
        }
        return Row(layer: layer, match: match, tally: sum, interval: Bootstrap.interval(tallies), labels: table)
      }
    }
  }

  /// The report as a table for a person.
  public func table() -> String {
    let widths = [28, 8, 6, 6, 6, 6, 6, 6, 6, 0]
    var text = "agreement of two readers: \(documents.count) \(documents.count == 1 ? "document" : "documents")\n\n"
    text += EvaluationReport.line(
      ["layer", "match", "first", "second", "both", "F1", "alike", "kappa", "macro", "95 % of F1"], widths: widths)
    for row in rows {
      let interval = row.interval.map {
        "\(EvaluationReport.share($0.lowerBound))–\(EvaluationReport.share($0.upperBound))"
      }
      let (alike, kappa, macro) = (row.labels?.agreement, row.labels?.kappa, row.labels?.macroF1)
      text += EvaluationReport.line(
        [
          row.layer, row.match.rawValue, "\(row.tally.gold)", "\(row.tally.predicted)", "\(row.tally.right)",
          EvaluationReport.share(row.tally.f1), alike.map(EvaluationReport.share) ?? "",
          row.labels == nil ? "" : EvaluationReport.share(kappa), macro.map(EvaluationReport.share) ?? "",
          interval ?? "",
        ], widths: widths)
    }
    return text + "\n"
  }
}

extension GoldDocument {
  /// What lies in the units that another reading touches.
  func restricted(to second: Analysis) -> GoldDocument {
    let read = second.sentences.map(\.span)
    guard !read.isEmpty, second.document.text == document.text else { return self }
    let isKept = analysis.sentences.map { unit in read.contains { $0.overlaps(unit.span) } }
    guard isKept.contains(false) else { return self }
    let kept = zip(analysis.sentences, isKept).filter(\.1).map(\.0.span)
    func keeps(_ span: TextSpan) -> Bool { kept.contains { $0.overlaps(span) } }
    // A section ends where reading ended.
    let sections = analysis.sections.compactMap { section -> Section? in
      let inside = kept.filter { section.span.overlaps($0) }
      guard let first = inside.first, let last = inside.last else { return nil }
      return Section(span: first.union(last), role: section.role, grade: section.grade)
    }
    var gold = self
    gold.analysis = Analysis(
      segmentation: Segmentation(
        of: document, kind: analysis.kind, metadata: analysis.metadata, sections: sections,
        sentences: zip(analysis.sentences, isKept).filter(\.1).map(\.0)),
      grades: analysis.grades.filter { keeps($0.span) }, judgements: analysis.judgements.filter { keeps($0.span) },
      quotations: analysis.quotations.filter { keeps($0.span) },
      reported: analysis.reported.filter { keeps($0.span) },
      appraisals: zip(analysis.appraisals, isKept).filter(\.1).map(\.0),
      concerns: Concerns(stated: analysis.concerns.stated.filter { keeps($0.span) }), sentiment: Sentiment(),
      diagnostics: [])
    return gold
  }
}
