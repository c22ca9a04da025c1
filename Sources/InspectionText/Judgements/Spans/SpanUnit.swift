/// A gated recurrent unit: it forgets part of what it has in mind, and puts part of what is new in its place.
struct SpanUnit: Sendable {
  /// How many numbers it has in mind.
  let units: Int
  /// For each number in mind: what it weighs for how much of it is asked, for how much stays, and for what is new.
  private let weights: SpanMatrix
  /// What is added to what the new is made of out of the old.
  private let inner: SpanMatrix

  init(_ list: SpanList, _ direction: String) {
    weights = list.matrix(direction)
    inner = list.matrix("\(direction).inner")
    units = weights.count
    precondition(weights.width == units * 3 && inner.width == units, "a unit has as many rows as columns")
  }

  /// What is in mind behind a word.
  ///
  /// - Parameters:
  ///   - word: what the word brings for each of the three, ``units`` numbers each.
  ///   - before: what was in mind.
  ///   - sums: room for three times ``units`` numbers.
  @inline(__always)
  func step(
    _ word: UnsafePointer<Float>, before: UnsafePointer<Float>, to state: UnsafeMutablePointer<Float>,
    sums: UnsafeMutablePointer<Float>
  ) {
    let units = units
    inner.numbers.withUnsafeBufferPointer { inner in
      for unit in 0..<units {
        sums[unit] = word[unit]
        sums[units + unit] = word[units + unit]
        sums[2 * units + unit] = inner[unit]
      }
    }
    weights.add(before, rows: units, to: sums)
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
