/// A gated recurrent unit: it forgets part of what it has in mind, and puts part of what is new in its place.
struct SpanUnit: Sendable {
  /// How many numbers it has in mind. A constant: half of the time of an analysis is spent in ``step(_:before:to:sums:)``,
  /// and the compiler makes more of loops whose lengths it knows.
  static let count = 40
  /// How many numbers a word brings to it: for how much is asked of what is in mind, for how much stays, and for what is new.
  static let width = 3 * count

  /// For each number in mind, what it weighs for each of the three.
  private let weights: SpanMatrix
  /// What is added to what the new is made of out of the old.
  private let inner: SpanMatrix

  init(_ list: SpanList, _ direction: String) {
    weights = list.matrix(direction)
    inner = list.matrix("\(direction).inner")
    precondition(
      weights.count == Self.count && weights.width == Self.width && inner.width == Self.count,
      "a unit has \(Self.count) rows, and three times as many columns")
  }

  /// What is in mind behind a word.
  ///
  /// - Parameters:
  ///   - word: what the word brings, ``width`` numbers.
  ///   - before: what was in mind, ``count`` numbers.
  ///   - state: room for as many.
  ///   - sums: room for ``width`` numbers.
  @inline(__always)
  func step(
    _ word: UnsafePointer<Float>, before: UnsafePointer<Float>, to state: UnsafeMutablePointer<Float>,
    sums: UnsafeMutablePointer<Float>
  ) {
    let units = Self.count
    inner.numbers.withUnsafeBufferPointer { inner in
      for unit in 0..<2 * units { sums[unit] = word[unit] }
      for unit in 0..<units { sums[2 * units + unit] = inner[unit] }
    }
    weights.numbers.withUnsafeBufferPointer {
      SpanMatrix.add($0.baseAddress!, rows: Self.count, width: Self.width, times: before, to: sums)
    }
    // Loops of one step each: the compiler makes vectors of those.
    for place in 0..<2 * units { sums[place] = Self.share(sums[place]) }
    let new = sums + 2 * units
    for unit in 0..<units { new[unit] = word[2 * units + unit] + sums[unit] * new[unit] }
    for unit in 0..<units { new[unit] = Self.bounded(new[unit]) }
    for unit in 0..<units { state[unit] = new[unit] + sums[units + unit] * (before[unit] - new[unit]) }
  }

  /// A number as a share from 0 to 1, by the logistic function.
  @inline(__always)
  private static func share(_ value: Float) -> Float { bounded(value * 0.5) * 0.5 + 0.5 }

  /// The hyperbolic tangent by seven steps of its continued fraction (J. H. Lambert 1768), within 0.0001.
  @inline(__always)
  private static func bounded(_ value: Float) -> Float {
    let value = value > 4.9 ? 4.9 : value < -4.9 ? -4.9 : value
    let square = value * value
    let above = value * (((square + 378) * square + 17_325) * square + 135_135)
    let below = ((28 * square + 3_150) * square + 62_370) * square + 135_135
    return above / below
  }
}
