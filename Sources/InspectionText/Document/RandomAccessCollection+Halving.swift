extension RandomAccessCollection {
  /// The first index from which on a condition holds, where it holds for all elements behind the first that meets it;
  /// `endIndex` where none does.
  ///
  /// - Complexity: O(log *n*)
  @inlinable
  package func partitioningIndex(where holds: (Element) -> Bool) -> Index {
    var low = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(low, offsetBy: half)
      if holds(self[middle]) {
        length = half
      } else {
        low = index(after: middle)
        length -= half + 1
      }
    }
    return low
  }
}
