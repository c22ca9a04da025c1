/// A layer of an analysis as a table of its own.
public enum CSVLayer: String, Sendable, CaseIterable {
  /// A row a document: what it is, of whom, when, and its score.
  case documents
  /// A row a section.
  case sections
  /// A row a sentence or other unit.
  case sentences
  /// A row for each concern area that a sentence is about.
  case sentenceAreas = "sentence_areas"
  /// A row for each mention of an awarded grade.
  case grades
  /// A row a judgement phrase.
  case judgements
  /// A row a quotation.
  case quotations
  /// A row for each clause that is reported without marks.
  case reported
  /// A row for each concern that the document lists.
  case statedConcerns = "stated_concerns"
  /// A row for each area of the taxonomy, found or not.
  case areas
  /// A row for each earlier inspection or visit that the document speaks of.
  case history
  /// A row for each thing that a user should know about the result.
  case diagnostics
  /// A row a token.
  case tokens

  /// The name of the layer's file.
  public var fileName: String { rawValue + ".csv" }

  /// The columns that every layer begins with: which document the row is of, and its kind, authority and date.
  public static let documentColumns = ["document", "document_kind", "authority", "document_date"]

  /// The names of the columns, ``documentColumns`` first.
  public var columns: [String] { Self.documentColumns + ownColumns }

  private static let place = ["start", "end"]
  private static let words = ["start", "end", "text", "clean"]
  private static let context = ["sentence", "sentence_text"]
  private static let scores = ["score", "shrunk", "positive", "mixed", "negative"]

  private var ownColumns: [String] {
    switch self {
    case .documents:
      [
        "title", "gss_code", "framework", "visit_start", "visit_end", "visit_ordinal", "inspectors", "lead_inspector",
        "addressee", "language", "canonical_url", "outcome", "score", "positive", "mixed", "negative", "neutral",
        "source_format", "source_encoding", "source_bytes", "characters", "library", "lexicon",
      ]
    case .sections: Self.place + ["role", "heading", "grade"]
    case .sentences:
      ["sentence"] + Self.words + ["kind", "holder", "polarity", "trajectory", "areas", "section"]
    case .sentenceAreas:
      ["area", "polarity", "trajectory", "holder", "section"] + Self.context
    case .grades: Self.words + ["judgement", "grade", "source", "date", "current"] + Self.context
    case .judgements:
      ["judgement_index"] + Self.words + ["category", "polarity", "trajectory", "time", "areas", "holder", "section"]
        + Self.context
    case .quotations: Self.words + ["role", "speaker", "cue", "group"] + Self.context
    case .reported: Self.words + ["speaker", "cue"] + Self.context
    case .statedConcerns: Self.words + ["role", "areas"] + Self.scores + Self.context
    case .areas: ["area"] + Self.scores + ["improving", "declining", "unchanged", "direction"]
    case .history: ["event", "date", "grade"]
    case .diagnostics: ["code", "severity", "message"] + Self.place
    case .tokens: Self.place + ["text", "kind"] + Self.context
    }
  }
}
