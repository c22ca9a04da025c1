/// Aligns the units of a quotation with a stretch of its source, at least cost.
///
/// The ends of the stretch are free. Words may be missing at no cost only at an ellipsis, and next to a bracket;
/// everything else is paid for, so that a likeness is never mistaken for the same words.
struct QuotationAlignment {
  /// What happened to a unit.
  enum Step: UInt8 {
    case start
    case match
    case substitute
    /// A unit of the quotation that the source does not hold.
    case insert
    /// A unit of the source that the quotation does not hold.
    case delete
    /// The same, where the quotation shows that something is missing.
    case skip
    /// An ellipsis or a bracket of the quotation.
    case sign
  }

  /// One pair of an alignment; indices into the two arrays.
  struct Pair {
    var step: Step
    var source: Int?
    var quote: Int?
  }

  private static let opening: Float = 0.9

  /// The pairs, from the first unit of the quotation to its last.
  var pairs: [Pair] = []
  var cost: Float = 0
  /// The stretch of the source that is meant, where the pairs need not reach its ends.
  var whole: Range<Int>?

  /// Up to this many cells all are filled; of more only a band along the diagonal.
  private static let wholeTable = 1 << 17

  /// The alignment with the units of the source in a range.
  ///
  /// - Parameter margin: how far before and behind the quotation’s own length the range reaches.
  /// - Complexity: O(*q* · *m*) in the number of the quotation’s units and the margin.
  init(quote: [QuotationUnit], source: [QuotationUnit], in range: Range<Int>, margin: Int) {
    let width = range.count + 1
    let half = quote.count * width <= Self.wholeTable ? width : margin + 64
    let band = min(width, 2 * half + 1)
    var lows = [Int](repeating: 0, count: quote.count + 1)
    let steps = [Step](unsafeUninitializedCapacity: (quote.count + 1) * band) { steps, count in
      steps.initialize(repeating: .start)
      count = (quote.count + 1) * band
      source.withUnsafeBufferPointer { source in
        quote.withUnsafeBufferPointer { quote in
          let end = Self.fill(
            steps, &lows, quote, UnsafeBufferPointer(rebasing: source[range]), half: half, band: band, margin: margin)
          cost = end.cost
          pairs = [Pair(step: .start, source: end.column, quote: nil)]
        }
      }
    }
    let end = pairs.first?.source ?? 0
    pairs.removeAll()
    trace(steps, lows, rows: quote.count, end: end, band: band, base: range.lowerBound)
  }

  /// Fills the table row by row, and finds the end of the way of least cost.
  private static func fill(
    _ steps: UnsafeMutableBufferPointer<Step>, _ lows: inout [Int], _ quote: UnsafeBufferPointer<QuotationUnit>,
    _ source: UnsafeBufferPointer<QuotationUnit>, half: Int, band: Int, margin: Int
  ) -> (column: Int, cost: Float) {
    let columns = source.count
    var previous = [Float](repeating: 0, count: columns + 1)
    var current = [Float](repeating: .infinity, count: columns + 1)
    var centre = min(columns, margin)
    var low = 0
    var high = columns
    for row in stride(from: 1, through: quote.count, by: 1) {
      let unit = quote[row - 1]
      if band <= columns {
        low = max(low, min(columns + 1 - band, centre - half))
        high = low + band - 1
      }
      lows[row] = low
      let line = UnsafeMutableBufferPointer(rebasing: steps[row * band..<(row + 1) * band])
      let best = previous.withUnsafeBufferPointer { previous in
        current.withUnsafeMutableBufferPointer { current in
          fill(line, previous, current, unit, source, low: low, high: high, isLast: row == quote.count)
        }
      }
      // The row that comes next may reach three columns further.
      for column in high + 1..<max(high + 1, min(columns + 1, high + 5)) { current[column] = .infinity }
      // A band follows the least cost, but not at one bound: a single word is found in many places.
      if band <= columns { centre += 1 + max(-1, min(2, best - centre)) }
      swap(&previous, &current)
    }
    var end = low
    for column in low...high where previous[column] < previous[end] { end = column }
    return (end, previous[end])
  }

  /// Fills one row of the table.
  ///
  /// - Returns: the column of least cost.
  @inline(__always)
  private static func fill(
    _ steps: UnsafeMutableBufferPointer<Step>, _ previous: UnsafeBufferPointer<Float>,
    _ current: UnsafeMutableBufferPointer<Float>, _ unit: QuotationUnit,
    _ source: UnsafeBufferPointer<QuotationUnit>, low: Int, high: Int, isLast: Bool
  ) -> Int {
    let isSign = unit.role == .gap || unit.role == .bracket
    let isGap = unit.role == .gap
    let insertion: Float = isSign ? 0 : weight(unit)
    let inserted: Step = isSign ? .sign : .insert
    let key = unit.key >= 0 ? unit.key : .min
    if low > 0 { current[low - 1] = .infinity }
    var least = low
    var column = low
    if low == 0 {
      current[0] = previous[0] + insertion
      steps[0] = inserted
      column = 1
    }
    var last: Step = inserted
    var left: Float = low > 0 ? .infinity : current[0]
    while column <= high {
      let other = source[column - 1]
      var best = previous[column] + insertion
      var step = inserted
      let isSame = key == other.key
      if isSame {
        if previous[column - 1] <= best {
          best = previous[column - 1]
          step = .match
        }
      } else if !isSign {
        let diagonal = previous[column - 1] + substitution(unit, other)
        if diagonal < best {
          best = diagonal
          step = .substitute
        }
      }
      if !isLast {
        // What is missing costs less the longer it is: a cut is one act. After the last unit nothing is missing.
        let deletion: Float
        if isGap {
          deletion = left + 0.001
        } else if isSign {
          deletion = left + 0.15
        } else {
          deletion = left + (last == .delete ? 0.2 : opening) * (other.role == .word ? 1 : 0.4)
        }
        if deletion < best {
          best = deletion
          step = isSign ? .skip : .delete
        }
      }
      current[column] = best
      if best < current[least] { least = column }
      left = best
      last = step
      steps[column - low] = step
      column += 1
    }
    return least
  }

  private mutating func trace(_ steps: [Step], _ lows: [Int], rows: Int, end: Int, band: Int, base: Int) {
    var row = rows
    var column = end
    while row > 0 {
      let step = column < lows[row] ? .insert : steps[row * band + column - lows[row]]
      switch step {
      case .match, .substitute:
        pairs.append(Pair(step: step, source: base + column - 1, quote: row - 1))
        row -= 1
        column -= 1
      case .delete, .skip:
        pairs.append(Pair(step: step, source: base + column - 1, quote: nil))
        column -= 1
      default:
        pairs.append(Pair(step: step, source: nil, quote: row - 1))
        row -= 1
      }
    }
    pairs.reverse()
  }

  private static func weight(_ unit: QuotationUnit) -> Float {
    switch unit.role {
    case .word: 1
    case .punctuation: 0.4
    default: 0.2
    }
  }

  private static func substitution(_ unit: QuotationUnit, _ other: QuotationUnit) -> Float {
    if unit.role == .word, other.role == .word { return 1.02 }
    return unit.role == other.role ? 0.3 : 1.9
  }
}
