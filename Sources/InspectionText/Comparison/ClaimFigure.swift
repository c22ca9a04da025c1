/// A figure of a sentence, in a unit in which it can be held against another.
struct ClaimFigure {
  /// What a figure counts.
  enum Kind {
    /// Things, or people.
    case count
    /// A part of a whole, from 0 to 1: *a third*, *30%*, *nine out of ten*.
    case share
    /// How often, as days from one time to the next: *weekly*, *every three months*, *twice a year*.
    case interval
    /// How long, in days: *within 24 hours*.
    case duration
    /// How many times as much as before: *doubled*, *cut by a third*, *from 20 to 40*.
    case change
    /// A year, or a month from 1 to 12.
    case year, month
  }

  /// How a figure limits what it counts.
  enum Limit {
    case exactly, roughly, below, above
  }

  var kind: Kind
  var value: Double
  var limit = Limit.exactly

  /// Whether another figure of the same kind bears it out.
  func agrees(with other: ClaimFigure) -> Bool {
    let isSame = (other.value - value).magnitude <= tolerance(beside: other) * value.magnitude
    switch limit {
    case .exactly, .roughly: return isSame
    case .below: return other.value < value || isSame && other.limit != .above
    case .above: return other.value > value || isSame && other.limit != .below
    }
  }

  /// How far two figures may lie apart that say the same.
  private func tolerance(beside other: ClaimFigure) -> Double {
    if limit == .roughly || other.limit == .roughly { return 0.13 }
    switch kind {
    // Four weeks are a month.
    case .interval, .duration: return 0.09
    case .year, .month: return 0
    case .count, .share, .change: return 0.02
    }
  }
}
