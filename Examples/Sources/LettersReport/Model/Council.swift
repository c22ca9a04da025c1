internal import InspectionText

/// One council's documents in order, and what changes from one to the next.
struct Council {
  /// How an area stands against the last time.
  struct Change {
    var area: ConcernArea
    /// The index of the document before that judges it; `nil` where only one does.
    var from: Int?
    /// The index of the latest document that judges it.
    var to: Int
    /// How much the score rose.
    var difference: Double
    /// Whether it fell noticeably, to a lower tone that is not good.
    var hasFallen: Bool
    /// Whether it rose noticeably.
    var hasRisen: Bool
    /// What the latest document itself says of a decline, and of an improvement.
    var declining: [ReportDocument.Excerpt]
    var improving: [ReportDocument.Excerpt]

    var isWorse: Bool { hasFallen || !declining.isEmpty && !isBetter }
    var isBetter: Bool { hasRisen || from == nil && improving.count > 1 && declining.isEmpty }

    /// How plainly it gets worse: what a letter says in words comes before what its tone tells.
    var weightOfDecline: Double {
      (declining.isEmpty ? 0 : 2) + Double(declining.count) * 0.2 + (hasFallen ? 0.5 : 0) - min(difference, 0)
    }

    /// How plainly it gets better.
    var weightOfRise: Double {
      (improving.isEmpty ? 0 : 2) + Double(improving.count) * 0.2 + (hasRisen ? 0.5 : 0) + max(difference, 0)
    }
  }

  /// Its number on the page, from 1.
  let number: Int
  /// Its name, or that there is none.
  let name: String
  /// Whether documents name it.
  let isNamed: Bool
  /// The indices of its documents, oldest first.
  let documents: [Int]
  /// The areas that its latest documents judge.
  let changes: [Change]
  /// The concerns that inspectors listed.
  let concerns: [TrackedConcern]

  /// Takes over a timeline whose documents stand on the page from an index on, in its order.
  init(_ timeline: AuthorityTimeline, number: Int, from first: Int, in all: [ReportDocument]) {
    self.number = number
    name = timeline.authority ?? "No council named"
    isNamed = timeline.authority != nil
    documents = timeline.documents.indices.map { first + $0 }
    concerns = isNamed ? timeline.stated : []
    changes = isNamed ? Self.changes(timeline, from: first, in: all) : []
  }

  /// The latest document of inspectors.
  func latest(_ all: [ReportDocument]) -> Int? { series(all).last }

  /// The dated documents of inspectors that can be set against one another: those on special educational needs only
  /// where there are no others.
  func series(_ all: [ReportDocument]) -> [Int] {
    let dated = documents.filter { all[$0].isByInspectors && all[$0].date != nil }
    let care = dated.filter { all[$0].kind != .sendReport }
    return care.isEmpty ? dated : care
  }

  /// Special educational needs reports judge health and schools with the council, so they are compared with one
  /// another only.
  private static func changes(
    _ timeline: AuthorityTimeline, from first: Int, in all: [ReportDocument]
  ) -> [Change] {
    timeline.areas.enumerated().flatMap { place, area in
      let judged = area.points.filter { timeline.documents[$0.document].isByInspectors && $0.counts.total > 0 }
      let needs = judged.filter { all[first + $0.document].kind == .sendReport }
      let care = judged.filter { all[first + $0.document].kind != .sendReport }
      return [care, needs].compactMap { change(of: area.area, at: place, along: $0, from: first, in: all) }
    }
  }

  private static func change(
    of area: ConcernArea, at place: Int, along judged: [AuthorityTimeline.Point], from first: Int,
    in all: [ReportDocument]
  ) -> Change? {
    guard let last = judged.last, let new = Tone(last.counts) else { return nil }
    let own = all[first + last.document].areas[place]
    var change = Change(
      area: area, from: nil, to: first + last.document, difference: 0, hasFallen: false, hasRisen: false,
      declining: own.declining, improving: own.improving)
    guard let before = judged.dropLast().last, let old = Tone(before.counts) else { return change }
    change.from = first + before.document
    change.difference = (last.counts.shrunk ?? 0) - (before.counts.shrunk ?? 0)
    // Fewer sentences draw the shrunk score towards 0, though they may all say the same.
    let rise = (last.counts.score ?? 0) - (before.counts.score ?? 0)
    let noticeable = AuthorityTimeline.noticeableChange
    // One sentence makes no decline.
    change.hasFallen =
      last.counts.negative + last.counts.mixed > 1 && change.difference <= -noticeable && rise < 0
      && new.rawValue < old.rawValue && new.rawValue <= Tone.mixed.rawValue
    change.hasRisen = change.difference >= noticeable && rise > 0
    return change
  }
}
