/// Scores of a corpus, layer by layer.
public struct EvaluationReport: Sendable {
  /// One line of the report.
  public struct Row: Hashable, Sendable {
    /// What is counted.
    public var key: ScoreKey
    /// The part of the corpus.
    public var part: GoldDocument.Part
    /// The family of layouts; `nil` for all of them.
    public var family: String?
    /// The sums over the documents.
    public var tally: Tally
    /// Where F1 lies in 95 of 100 draws of as many documents, with replacement; `nil` for fewer than two.
    public var interval: ClosedRange<Double>?
  }

  /// The rows: by part, then by layer in the order in which layers are made, all kinds and families first.
  public let rows: [Row]

  /// The documents that were scored.
  public let documents: [DocumentScore]

  /// Adds up the scores of documents.
  public init(_ documents: [DocumentScore]) {
    self.documents = documents
    var rows: [Row] = []
    for part in [GoldDocument.Part.open, .heldOut] {
      let members = documents.filter { $0.part == part }
      rows += Self.rows(members, part: part, family: nil)
      for family in Set(members.compactMap(\.family)).sorted() {
        // Labels within a family are too few to be worth a line.
        rows += Self.rows(members.filter { $0.family == family }, part: part, family: family)
          .filter { $0.key.kind == nil }
      }
    }
    self.rows = rows
  }

  private static func rows(_ documents: [DocumentScore], part: GoldDocument.Part, family: String?) -> [Row] {
    let keys = Set(documents.flatMap(\.tallies.keys))
    return keys.sorted(by: isBefore).map { key in
      let tallies = documents.compactMap { $0.tallies[key] }
      var sum = Tally()
      for tally in tallies { sum += tally }
      return Row(key: key, part: part, family: family, tally: sum, interval: Bootstrap.interval(tallies))
    }
  }

  /// The layers in the order in which they are made.
  static let order = [
    "main_content", "sentences", "sections", "section_grade", "metadata", "grades_awarded", "grades", "grade_current",
    "grade_source", "judgements", "judgement_category", "judgement_polarity", "judgement_trajectory",
    "judgement_time", "judgement_areas", "quotations", "quotation_role", "quotation_speaker", "quotation_cue",
    "reported", "reported_speaker", "reported_cue", "polarity", "trajectory", "holder", "areas", "area_polarity",
    "area_trajectory", "stated", "stated_areas",
  ]

  /// Where a layer stands in the report.
  static func place(of layer: String) -> Int { order.firstIndex(of: layer) ?? order.count }

  private static func isBefore(_ left: ScoreKey, _ right: ScoreKey) -> Bool {
    func place(_ key: ScoreKey) -> (Int, String, String, String) {
      (self.place(of: key.layer), key.layer, key.kind ?? "", key.match.rawValue)
    }
    return place(left) < place(right)
  }
}
