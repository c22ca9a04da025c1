/// Rows of numbers that were worked out lately, by a key.
///
/// Each key has one place, and drives out what was kept there: what is used often is mostly found, and a long document
/// takes no more room than a short one.
struct SpanCache: Sendable {
  /// The rows that are kept, one behind the other.
  var numbers: [Float] = []
  /// By place, the key of what is kept there, and where its numbers start; 0 where nothing is kept.
  private var keys = Array(repeating: UInt64(0), count: places)
  private var starts = Array(repeating: Int32(0), count: places)

  private static let bits = 9
  private static let places = 1 << bits

  /// Where the numbers of a key that is not 0 start, and whether they have to be worked out: then those of another key
  /// may still stand there.
  ///
  /// - Parameter width: how many numbers a row has, the same for all keys.
  @inline(__always)
  mutating func place(of key: UInt64, width: Int) -> (start: Int, isNew: Bool) {
    // The upper bits of the product depend on all bits of the key (D. Knuth, "The Art of Computer Programming" 3, 6.4).
    let place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - Self.bits))
    if keys[place] == key { return (Int(starts[place]), false) }
    if keys[place] == 0 {
      // Room that is not used yet costs nothing, moving rows to more room does.
      if numbers.isEmpty { numbers.reserveCapacity(Self.places * width) }
      starts[place] = Int32(numbers.count)
      numbers.append(contentsOf: repeatElement(0, count: width))
    }
    keys[place] = key
    return (Int(starts[place]), true)
  }
}
