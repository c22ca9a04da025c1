/// A set of areas, by their places in a taxonomy.
struct AreaSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The set of one area.
  init(area: Int) { self.init(rawValue: 1 << UInt32(area)) }

  /// How many areas there are in it.
  var count: Int { rawValue.nonzeroBitCount }

  /// The places of the areas, in the taxonomy's order.
  var places: Places { Places(rest: rawValue) }

  /// The places of the areas of a set, without an array for them.
  struct Places: Sequence, IteratorProtocol {
    fileprivate var rest: UInt32

    /// The first of them.
    var first: Int? { rest == 0 ? nil : rest.trailingZeroBitCount }

    mutating func next() -> Int? {
      guard let place = first else { return nil }
      rest &= rest - 1
      return place
    }
  }
}
