extension Array {
  /// Grows to hold a place, by half as much again at least: tables by word id are filled word by word.
  @inline(__always)
  mutating func reach(_ place: Int, with filler: Element) {
    if place >= count {
      append(contentsOf: repeatElement(filler, count: Swift.max(place + 1, count * 3 / 2) - count))
    }
  }

  /// Gives up the room that is kept for more elements: an array that has grown takes up to twice what it holds.
  mutating func fit() {
    var exact: [Element] = []
    exact.reserveCapacity(count)
    exact.append(contentsOf: self)
    self = exact
  }
}
