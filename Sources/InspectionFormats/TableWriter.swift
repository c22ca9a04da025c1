public import InspectionText

/// Writes one row of comma-separated values a document, for a spreadsheet or a data frame.
///
/// Columns, in this order:
///
/// - `id`, `kind`, `authority`, `gss_code`, `framework`: what it is and of whom;
/// - `date`, `visit_start`, `visit_end`, `visit_ordinal`: as `2022-03-09`, as precise as stated;
/// - `title`, `lead_inspector`, `outcome` (of an inspection without grades);
/// - a column for each judgement, `overall_effectiveness` to `adoption`: the grade that this document awards;
/// - `previous_overall`, `previous_date`: the latest overall grade that it recalls;
/// - `score`, `positive`, `mixed`, `negative`, `neutral`: the document as a whole, and its sentences;
/// - `stated`: how many concerns it lists as wanting or as followed up;
/// - for each area of the taxonomy `AREA_score`, `AREA_n`, `AREA_improving`, `AREA_declining`: the mean of its polar
///   sentences in [-1, 1], how many they are, and how many say that it improves or declines.
///
/// A cell is empty where the document does not say; a score is never 0 for want of evidence. Rows end in a line feed;
/// a cell that a spreadsheet would run as a formula has an apostrophe before it.
public struct TableWriter: Sendable {
  private let areas: [ConcernArea]

  /// Creates a writer for the areas of a taxonomy.
  public init(taxonomy: Taxonomy = .builtIn) {
    areas = taxonomy.entries.map(\.area)
  }

  private static let judgements: [AwardedGrade.Subject] = [
    .overallEffectiveness, .leaders, .helpAndProtection, .childrenInCare, .careLeavers, .childrenInCareAndCareLeavers,
    .adoption,
  ]

  /// The names of the columns.
  public var columns: [String] {
    ["id", "kind", "authority", "gss_code", "framework", "date", "visit_start", "visit_end", "visit_ordinal"]
      + ["title", "lead_inspector", "outcome"] + Self.judgements.map(\.rawValue)
      + ["previous_overall", "previous_date", "score", "positive", "mixed", "negative", "neutral", "stated"]
      + areas.flatMap { area in ["score", "n", "improving", "declining"].map { "\(area.rawValue)_\($0)" } }
      + ["library", "lexicon"]
  }

  /// The row of names, with its line feed.
  public var header: [UInt8] {
    var row = CSVBuffer()
    for column in columns { row.cell(column) }
    row.endRow()
    return row.bytes
  }

  /// A document's row, with its line feed.
  public func row(for analysis: Analysis) -> [UInt8] {
    let metadata = analysis.metadata
    let document = TimelineDocument(analysis)
    var row = CSVBuffer()
    row.cell(analysis.document.id)
    row.cell(analysis.kind.rawValue)
    row.cell(metadata.authority)
    row.cell(metadata.gssCode)
    row.cell(metadata.framework?.rawValue)
    row.cell(metadata.date?.description)
    row.cell(metadata.visit?.start.description)
    row.cell(metadata.visit?.end.description)
    row.cell(metadata.visit?.ordinal)
    row.cell(metadata.title)
    row.cell(metadata.leadInspector)
    row.cell(metadata.outcome?.label.rawValue)
    for judgement in Self.judgements {
      row.cell(document.grades.first { $0.judgement == judgement }?.grade.rawValue)
    }
    let recalled = document.history.filter { $0.judgement == .overallEffectiveness && $0.date != nil }
    let previous = recalled.max { $0.date! < $1.date! }
    row.cell(previous?.grade.rawValue)
    row.cell(previous?.date?.description)
    let sentiment = analysis.sentiment
    row.cell(sentiment.score)
    for count in [sentiment.counts.positive, sentiment.counts.mixed, sentiment.counts.negative, sentiment.neutral] {
      row.cell(count)
    }
    row.cell(document.listed.count { $0.role != .scope })
    for area in areas {
      let score = document.areas.first { $0.area == area }
      row.cell(score?.counts.score)
      row.cell(score?.counts.total ?? 0)
      row.cell(score?.trajectories[.improving] ?? 0)
      row.cell(score?.trajectories[.declining] ?? 0)
    }
    row.cell(LibraryVersion.current)
    row.cell(LibraryVersion.lexicon)
    row.endRow()
    return row.bytes
  }
}
