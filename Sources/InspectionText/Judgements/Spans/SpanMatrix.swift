/// Rows of numbers, for sums of rows.
///
/// All is written number by number, not by vectors: the compiler makes vectors of it where it optimises, and where it does
/// not, as in a debug build, vectors would be a hundred times slower than numbers.
struct SpanMatrix: Sendable {
  /// How many numbers a row has.
  let width: Int
  let numbers: [Float]

  /// Creates a matrix of rows that are equally long.
  init(_ rows: [[Float]]) {
    width = rows.first?.count ?? 0
    numbers = Array(rows.joined())
    precondition(numbers.count == width * rows.count, "rows of a matrix are equally long")
  }

  /// Creates a matrix out of a table.
  init(_ table: SpanTable) {
    let rows = table.rows
    width = rows.first?.weights.count ?? 0
    var numbers: [Float] = []
    numbers.reserveCapacity(rows.count * width)
    for row in rows {
      for character in row.weights { numbers.append(table.number(character)) }
    }
    self.numbers = numbers
  }

  /// How many rows there are.
  var count: Int { width == 0 ? 0 : numbers.count / width }

  /// Some of its rows.
  func rows(_ range: Range<Int>) -> SpanMatrix {
    SpanMatrix(range.map { Array(numbers[$0 * width..<($0 + 1) * width]) })
  }

  /// The sum of its rows, each times a number of a row of another matrix.
  func sums(of factors: SpanMatrix, row: Int) -> [Float] {
    var sums = [Float](repeating: 0, count: width)
    factors.numbers.withUnsafeBufferPointer { factors in
      add(factors.baseAddress! + row * count, to: &sums)
    }
    return sums
  }

  /// Adds all its rows, each times a number, to a sum.
  @inline(__always)
  func add(_ factors: UnsafePointer<Float>, to sum: UnsafeMutablePointer<Float>) {
    numbers.withUnsafeBufferPointer { numbers in
      guard let numbers = numbers.baseAddress else { return }
      Self.add(numbers, rows: count, width: width, times: factors, to: sum)
    }
  }

  /// Adds rows, each times a number, to a sum.
  ///
  /// Where `rows` and `width` are constants, the compiler knows each place, and one number less is worked out for each step.
  @inline(__always)
  static func add(
    _ numbers: UnsafePointer<Float>, rows: Int, width: Int, times factors: UnsafePointer<Float>,
    to sum: UnsafeMutablePointer<Float>
  ) {
    var row = numbers
    var place = 0
    // Eight rows at a time, so that the sum is read and written less often.
    while place &+ 8 <= rows {
      let factor = factors + place
      let (first, second, third, fourth) = (factor[0], factor[1], factor[2], factor[3])
      let (fifth, sixth, seventh, eighth) = (factor[4], factor[5], factor[6], factor[7])
      for column in 0..<width {
        let own = row + column
        let early = (own[0] * first + own[width] * second) + (own[2 * width] * third + own[3 * width] * fourth)
        let late =
          (own[4 * width] * fifth + own[5 * width] * sixth) + (own[6 * width] * seventh + own[7 * width] * eighth)
        sum[column] += early + late
      }
      row += 8 * width
      place &+= 8
    }
    while place < rows {
      for column in 0..<width { sum[column] += row[column] * factors[place] }
      row += width
      place &+= 1
    }
  }
}
