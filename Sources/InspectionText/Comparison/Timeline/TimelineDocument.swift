/// What a timeline keeps of one document.
///
/// It holds no text but the wording of the concerns that the document lists, so that thousands of documents can be
/// set side by side after their analyses are gone.
///
/// ```swift
/// let documents = letters.map { TimelineDocument(analyser.analyse($0)) }
/// let timeline = Timeline(documents)
/// ```
public struct TimelineDocument: Hashable, Sendable, Codable {
  /// Where a document's date comes from.
  public enum DateSource: String, Sendable, Codable {
    /// The document's own date.
    case stated
    /// The last day of the visit, for a document that bears no date, or a misprinted one from before its visit.
    case visit
  }

  /// A grade of a service.
  public struct Graded: Hashable, Sendable, Codable {
    /// What was graded.
    public var judgement: AwardedGrade.Subject
    /// The grade.
    public var grade: Grade
  }

  /// A concern that the document lists.
  public struct Listed: Hashable, Sendable, Codable {
    /// The words that list it, wraps joined.
    public var text: String
    /// What the list is for; see ``StatedConcern/role``.
    public var role: Section.Role
    /// The areas that it touches.
    public var areas: [ConcernArea]
    /// The words that it is recognised by.
    package var words: ContentWords

    package var topic: ConcernTopic { ConcernTopic(areas: areas, words: words) }
    /// Whether the list says that it is wanting.
    package var isFault: Bool { role == .needsToImprove || role == .priorityAction }
  }

  /// A sentence that judges something.
  package struct Finding: Hashable, Sendable, Codable {
    package var readings: [Appraisal.Area]
    package var words: ContentWords
    package var topic: ConcernTopic { ConcernTopic(areas: readings.map(\.area), words: words) }
  }

  /// The document's id.
  public var id: String
  /// What kind of document it is.
  public var kind: DocumentKind
  /// The authority; `nil` where the document names none.
  public var authority: String?
  /// The authority's code.
  public var gssCode: String?
  /// Its date; for a document without one, or with one from before its own visit, the last day of the visit.
  public var date: PartialDate?
  /// Where the date comes from; `nil` without one.
  public var dateSource: DateSource?
  /// Which monitoring visit it was since the last inspection.
  public var ordinal: Int?
  /// The outcome of an inspection that awards no grades.
  public var outcome: Metadata.Outcome.Label?
  /// The grades that it awards, each once.
  public var grades: [Graded]
  /// What it recalls of earlier inspections.
  public var history: [GradeEvent]
  /// The score of the whole.
  public var score: Double?
  /// Every area of the taxonomy, in its order, without evidence.
  public var areas: [AreaScore]
  /// The concerns that it lists, in its order.
  public var listed: [Listed]
  /// The sentences that judge.
  package var findings: [Finding]

  /// Whether inspectors wrote it. A release selects what it passes on, so it neither raises nor settles a concern.
  public var isByInspectors: Bool { sort != nil }

  /// Whose work a document judges. The score of an area in one sort says nothing of its score in another.
  package enum Sort: CaseIterable {
    /// The council's.
    case council
    /// A partnership's, for children with special educational needs.
    case needs
    /// That of council, police and health services together, on one theme.
    case joint
  }

  /// Whose work it judges; `nil` for what no inspector wrote.
  package var sort: Sort? {
    switch kind {
    case .pressRelease, .other: nil
    case .sendReport: .needs
    case .jointInspectionLetter: .joint
    default: .council
    }
  }

  /// Keeps what a timeline needs of an analysis.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public init(_ analysis: Analysis) {
    let metadata = analysis.metadata
    id = analysis.document.id
    kind = analysis.kind
    authority = metadata.authority
    gssCode = metadata.gssCode
    let stated = metadata.date.flatMap { date in
      metadata.visit.map { date.isBefore($0.end) } == true ? nil : date
    }
    date = stated ?? metadata.visit?.end
    dateSource = stated != nil ? .stated : metadata.visit != nil ? .visit : nil
    ordinal = metadata.visit?.ordinal
    outcome = metadata.outcome?.label
    score = analysis.sentiment.score
    grades = Self.grades(of: analysis)
    history = Self.history(of: analysis)
    areas = analysis.concerns.areas.map {
      AreaScore(area: $0.area, counts: $0.counts, trajectories: $0.trajectories, byHolder: $0.byHolder)
    }
    let segmentation = analysis.segmentation
    listed = analysis.concerns.stated.map { stated in
      Listed(
        text: segmentation.clean(stated.span), role: stated.role, areas: stated.areas,
        words: ContentWords(stated.span, in: segmentation))
    }
    let spans = analysis.concerns.stated.map(\.span)
    var next = 0
    findings = []
    for (index, appraisal) in analysis.appraisals.enumerated() {
      let span = analysis.sentences[index].span
      while next < spans.count, spans[next].end <= span.start { next += 1 }
      let readings = appraisal.areas.filter { $0.polarity != .neutral }
      // What the list itself says is no finding on it.
      guard !readings.isEmpty, next == spans.count || !spans[next].overlaps(span) else { continue }
      findings.append(Finding(readings: readings, words: ContentWords(span, in: segmentation)))
    }
  }

  /// Each grade once: a report repeats them in its headings. The table's counts where two differ.
  private static func grades(of analysis: Analysis) -> [Graded] {
    var graded: [Graded] = []
    for place: AwardedGrade.Place in [.table, .heading, .prose] {
      for grade in analysis.grades where grade.isCurrent && grade.source == place && grade.judgement != .other {
        guard !graded.contains(where: { $0.judgement == grade.judgement }) else { continue }
        graded.append(Graded(judgement: grade.judgement, grade: grade.grade))
      }
    }
    return graded
  }

  /// The dated grades that a document recalls: those in its text, and those of its history.
  private static func history(of analysis: Analysis) -> [GradeEvent] {
    var events: [GradeEvent] = []
    for event in analysis.metadata.history {
      guard let grade = event.grade, !event.hasGradeOfPart(analysis.grades) else { continue }
      events.append(GradeEvent(date: event.date, judgement: .overallEffectiveness, grade: grade))
    }
    for grade in analysis.grades where !grade.isCurrent && grade.judgement != .other {
      guard let date = grade.date else { continue }
      let event = GradeEvent(date: date, judgement: grade.judgement, grade: grade.grade)
      if !events.contains(where: { $0.says(event) }) { events.append(event) }
    }
    return events
  }
}
