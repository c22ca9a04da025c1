/// A set of areas, by their places in a taxonomy.
struct AreaSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The set of one area.
  init(area: Int) { self.init(rawValue: 1 << UInt32(area)) }

  /// The places of the areas, in the taxonomy's order.
  var places: [Int] {
    var rest = rawValue
    var places: [Int] = []
    while rest != 0 {
      places.append(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    return places
  }
}
