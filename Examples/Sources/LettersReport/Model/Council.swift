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
    /// What that document itself says of a decline.
    var declining: [ReportDocument.Excerpt]

    var isWorse: Bool { hasFallen || !declining.isEmpty && !isBetter }
    var isBetter: Bool { difference >= AuthorityTimeline.noticeableChange }
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
  func latest(_ all: [ReportDocument]) -> Int? { documents.last { all[$0].isByInspectors && all[$0].date != nil } }

  private static func changes(
    _ timeline: AuthorityTimeline, from first: Int, in all: [ReportDocument]
  ) -> [Change] {
    let compared = timeline.changes
    return timeline.areas.enumerated().compactMap { place, area in
      let judged = area.points.filter { timeline.documents[$0.document].isByInspectors && $0.counts.total > 0 }
      guard let last = judged.last else { return nil }
      let to = first + last.document
      let change = compared.first { $0.area == area.area }
      let tones = (change.flatMap { Tone($0.from.counts) }, Tone(last.counts))
      var hasFallen = false
      if let change, change.direction == .worse, let old = tones.0, let new = tones.1 {
        hasFallen = new.rawValue < old.rawValue && new.rawValue <= Tone.mixed.rawValue
      }
      return Change(
        area: area.area, from: change.map { first + $0.from.document }, to: to, difference: change?.difference ?? 0,
        hasFallen: hasFallen, declining: all[to].areas[place].declining)
    }
  }
}
