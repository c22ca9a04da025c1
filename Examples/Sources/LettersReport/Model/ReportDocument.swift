public import InspectionText

/// What the page keeps of one document: its island of HTML, and what overviews show of it.
///
/// It holds no analysis, so that many documents can stand on one page. Its island names the document by no number:
/// a number is given only when all documents are known.
public struct ReportDocument: Sendable {
  /// A sentence that overviews quote.
  struct Excerpt: Sendable {
    var sentence: Int
    var text: String
    /// The page that it stands on; `nil` where the file has one page.
    var page: Int?
  }

  /// One area in this document.
  struct Area: Sendable {
    var area: ConcernArea
    var counts: PolarityCounts
    var trajectories: [Trajectory: Int]
    /// Inspectors' sentences that say it gets worse, strongest first.
    var declining: [Excerpt]
    /// Inspectors' sentences that say it gets better, strongest first.
    var improving: [Excerpt]
    /// The strongest criticism.
    var criticism: Excerpt?
    /// The strongest praise.
    var praise: Excerpt?

    var tone: Tone? { Tone(counts) }
  }

  /// The name by which results refer to it: the path below what was given.
  public let id: String
  /// What kind of document it is.
  public let kind: DocumentKind
  /// The authority, where it names one.
  public let authority: String?
  /// Its date, else the last day of the visit.
  public let date: PartialDate?

  /// When inspectors were there.
  public let visit: Metadata.Visit?

  /// What a timeline keeps of it.
  let timeline: TimelineDocument
  let title: String?
  let hasOwnDate: Bool
  let inspectors: [String]
  let grades: [(subject: AwardedGrade.Subject, grade: Grade)]
  let outcome: Metadata.Outcome.Label?
  let counts: PolarityCounts
  let areas: [Area]
  let pages: Int
  let quotations: Int
  let notes: [String]
  /// Digests of the sentences, by which the same document in two files is known.
  let sentences: Set<UInt64>
  /// A digest of all its words.
  let words: UInt64
  /// The body with its marks, and the evidence behind each area.
  var body: [UInt8]
  let evidence: [UInt8]
  /// The rules behind each judgement.
  let rules: [[String]]

  /// Whether another is the same document in another file: of the same kind and council, with the
  /// same words or four of five sentences.
  func isTwin(of other: ReportDocument) -> Bool {
    guard kind == other.kind, authority == other.authority, !sentences.isEmpty else { return false }
    let common = sentences.count { other.sentences.contains($0) }
    return words == other.words || common * 5 >= max(sentences.count, other.sentences.count) * 4
  }

  /// Whether inspectors wrote it.
  public var isByInspectors: Bool { kind != .pressRelease && kind != .other }

  /// Its own date; that of a visit aside.
  public var ownDate: PartialDate? { hasOwnDate ? date : nil }

  /// The overall grade that it awards.
  var overallGrade: Grade? { grades.first { $0.subject == .overallEffectiveness }?.grade }

  /// Its name for people, without the council's: `Monitoring visit letter, 9 March 2022`.
  var name: String {
    PlainWords.kind(kind) + (date.map { ", " + $0.inWords } ?? ", undated")
  }

  /// `Wexmoor: monitoring visit letter, 9 March 2022`.
  var fullName: String { (authority ?? "No council named") + ": " + name.prefix(1).lowercased() + name.dropFirst() }

  /// The areas that are judged most critically, worst first.
  var weakest: [Area] {
    areas.filter { ($0.counts.shrunk ?? 0) <= -0.2 }
      .sorted { ($0.counts.shrunk ?? 0, $0.area.rawValue) < ($1.counts.shrunk ?? 0, $1.area.rawValue) }
  }
}
