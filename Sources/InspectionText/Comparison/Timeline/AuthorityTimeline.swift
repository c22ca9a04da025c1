/// The documents of one authority in order, and what changes from one to the next.
public struct AuthorityTimeline: Hashable, Sendable, Codable {
  /// The score of one area in one document.
  public struct Point: Hashable, Sendable, Codable {
    /// The index of the document.
    public var document: Int
    /// The polar sentences about the area.
    public var counts: PolarityCounts
    /// How many sentences say that it improves, declines or stays as it was.
    public var trajectories: [Trajectory: Int]
  }

  /// One area over time.
  public struct Area: Hashable, Sendable, Codable {
    /// The area.
    public var area: ConcernArea
    /// A point for every document, also for those that say nothing of it.
    public var points: [Point]
  }

  /// How an area stands against the last time.
  public struct Change: Hashable, Sendable, Codable {
    /// Which way it went.
    public enum Direction: String, Sendable, Codable {
      /// The shrunk score rose by at least ``AuthorityTimeline/noticeableChange``, and the score rose too.
      case better
      /// It fell by as much.
      case worse
      /// It did neither.
      case steady
    }

    /// The area.
    public var area: ConcernArea
    /// The document of the same sort before it.
    public var from: Point
    /// The latest document that judges the area.
    public var to: Point
    /// How much the shrunk score rose.
    public var difference: Double

    /// Which way it went.
    public var direction: Direction {
      // Fewer sentences draw the shrunk score towards 0, though they may all say the same.
      let rise = (to.counts.score ?? 0) - (from.counts.score ?? 0)
      if difference >= AuthorityTimeline.noticeableChange, rise > 0 { return .better }
      if difference <= -AuthorityTimeline.noticeableChange, rise < 0 { return .worse }
      return .steady
    }
  }

  /// The authority; `nil` for documents that name none.
  public var authority: String?
  /// Its code.
  public var gssCode: String?
  /// The documents: oldest first, those without a date last.
  public var documents: [TimelineDocument]
  /// Every area of the taxonomy, in its order.
  public var areas: [Area]
  /// Grades that documents award or recall: oldest first.
  public var grades: [GradeEvent]
  /// The concerns that inspectors listed, in the order in which they were first listed.
  public var stated: [TrackedConcern]

  /// A shrunk score that changes by less is called steady.
  public static let noticeableChange = 0.25

  /// Follows an authority through its documents.
  ///
  /// - Parameter documents: those of one authority, in any order.
  init(authority: String?, gssCode: String?, documents: [TimelineDocument]) {
    self.authority = authority
    self.gssCode = gssCode
    let ordered = documents.sorted { Self.order($0) < Self.order($1) }
    self.documents = ordered
    areas = (ordered.first?.areas ?? []).map { Area(area: $0.area, points: []) }
    for (index, document) in ordered.enumerated() {
      for score in document.areas {
        guard let place = areas.firstIndex(where: { $0.area == score.area }) else { continue }
        areas[place].points.append(Point(document: index, counts: score.counts, trajectories: score.trajectories))
      }
    }
    grades = Self.grades(along: ordered)
    var tracker = ConcernTracker(ordered)
    stated = tracker.track()
  }

  /// How each area stands in the latest document of inspectors that judges it, against the one before that does, both
  /// about the council. Only where no two of them judge it, two reports on special educational needs or two joint
  /// inspections are held against each other. Other areas are left out.
  public var changes: [Change] {
    areas.compactMap { area in
      let judged = area.points.filter { $0.counts.total > 0 }
      for sort in TimelineDocument.Sort.allCases {
        let alike = judged.filter { documents[$0.document].sort == sort }.suffix(2)
        guard alike.count == 2, let before = alike.first, let now = alike.last, let from = before.counts.shrunk,
          let to = now.counts.shrunk
        else { continue }
        return Change(area: area.area, from: before, to: now, difference: to - from)
      }
      return nil
    }
  }

  /// Undated documents come last; those of one day in the order of their ids.
  private static func order(_ document: TimelineDocument) -> (Int, Int, Int, String) {
    guard let date = document.date else { return (.max, 0, 0, document.id) }
    return (date.year, date.month ?? 0, date.day ?? 0, document.id)
  }

  private static func grades(along documents: [TimelineDocument]) -> [GradeEvent] {
    var events: [GradeEvent] = []
    for (index, document) in documents.enumerated() where document.isByInspectors {
      for graded in document.grades {
        events.append(
          GradeEvent(date: document.date, judgement: graded.judgement, grade: graded.grade, document: index))
      }
    }
    for recalled in documents.flatMap(\.history) {
      let isKnown = events.contains { event in
        guard event.judgement == recalled.judgement, event.grade == recalled.grade else { return false }
        return event.document == nil
          ? event.says(recalled) : event.date.map { recalled.mayRecall(awardedAt: $0) } ?? false
      }
      if !isKnown { events.append(recalled) }
    }
    func order(_ place: Int) -> (Int, Int, Int, Int) {
      events[place].date.map { ($0.year, $0.month ?? 0, $0.day ?? 0, place) } ?? (.max, 0, 0, place)
    }
    return events.indices.sorted { order($0) < order($1) }.map { events[$0] }
  }
}
