internal import InspectionText

/// One council's documents in order, and what changes from one to the next.
struct Council {
  /// How an area stands against the last time.
  struct Change {
    var area: ConcernArea
    /// Indices of documents; `nil` where only the latest document speaks of it.
    var from: Int?
    var to: Int
    /// How much the score rose.
    var difference: Double
    /// What the latest document itself says of a decline.
    var declining: [ReportDocument.Excerpt]

    /// A change of the score that is worth telling.
    static let noticeable = 0.25

    /// Whether the sum of what is said falls, to a lower tone.
    var hasFallen = false
    var isWorse: Bool { hasFallen || !declining.isEmpty && difference < Self.noticeable }
    var isBetter: Bool { difference >= Self.noticeable }
  }

  /// Its number on the page, from 1.
  var number = 0
  var name: String
  /// Whether documents name it.
  var isNamed: Bool
  /// The indices of its documents, oldest first.
  var documents: [Int]
  var changes: [Change] = []

  /// Groups documents by council, in the order of the documents.
  static func all(of documents: [ReportDocument]) -> [Council] {
    var councils: [Council] = []
    var places: [String: Int] = [:]
    for (index, document) in documents.enumerated() {
      let key = document.gssCode ?? document.authority?.lowercased() ?? ""
      if let place = places[key] {
        councils[place].documents.append(index)
      } else {
        places[key] = councils.count
        councils.append(
          Council(
            number: councils.count + 1, name: document.authority ?? "No council named",
            isNamed: document.authority != nil, documents: [index]))
      }
    }
    for place in councils.indices where councils[place].isNamed { councils[place].findChanges(documents) }
    return councils
  }

  /// The latest document of inspectors.
  func latest(_ all: [ReportDocument]) -> Int? { documents.last { all[$0].isByInspectors && all[$0].date != nil } }

  private mutating func findChanges(_ all: [ReportDocument]) {
    let inspected = documents.filter { all[$0].isByInspectors && all[$0].date != nil }
    guard let latest = inspected.last else { return }
    for (place, area) in all[latest].areas.enumerated() where area.counts.total > 0 {
      let before = inspected.dropLast().last { all[$0].areas[place].counts.total > 0 }
      let old = before.flatMap { all[$0].areas[place].counts.shrunk }
      let difference = old.map { (area.counts.shrunk ?? 0) - $0 } ?? 0
      var change = Change(area: area.area, from: before, to: latest, difference: difference, declining: area.declining)
      if let one = before.flatMap({ all[$0].areas[place].tone }), let two = area.tone {
        change.hasFallen = difference <= -Change.noticeable && two.rawValue < one.rawValue && two.rawValue <= Tone.mixed.rawValue
      }
      changes.append(change)
    }
  }
}
