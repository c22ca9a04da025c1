/// A range of words or tokens in half the room of a `Range<Int>`, for what there is a lot of.
struct ShortRange: Hashable, Sendable {
  private var lower: Int32
  private var upper: Int32

  init(_ range: Range<Int>) {
    lower = Int32(range.lowerBound)
    upper = Int32(range.upperBound)
  }

  /// The same as everywhere else.
  @inline(__always)
  var range: Range<Int> { Range(uncheckedBounds: (Int(lower), Int(upper))) }
}
