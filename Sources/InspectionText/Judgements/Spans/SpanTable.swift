/// A table of a ``SpanList``. It is read where it stands, row by row: those of words are many, and a text has few of them.
///
/// It may be shared by threads, as nothing ever changes its bytes.
struct SpanTable: @unchecked Sendable {
  /// A name, and its numbers in steps.
  struct Row {
    var name: ListBytes
    var weights: ListBytes
  }

  /// Its rows, as the list has them.
  let bytes: ListBytes
  /// What a step is worth.
  let scale: Float

  /// The character of 0.
  private static let zero = 80

  init(_ bytes: ListBytes, scale: Float) { (self.bytes, self.scale) = (bytes, scale) }

  /// The number that a character stands for.
  @inline(__always)
  func number(_ character: UInt8) -> Float { Float(Int(character) - Self.zero) * scale }

  /// Gives each row. All have as many numbers as the first, so that their ends need not be looked for.
  @inline(__always)
  func eachRow(_ body: (Row) -> Void) {
    var (start, width): (Int, Int?) = (0, nil)
    while start < bytes.count {
      let first = bytes.place(of: UInt8(ascii: "\t"), from: start) + 1
      let end = width.map { first + $0 } ?? bytes.place(of: UInt8(ascii: "\n"), from: first)
      precondition(
        end == bytes.count || end < bytes.count && bytes[end] == UInt8(ascii: "\n"), "rows of a table are equally long")
      width = end - first
      body(Row(name: ListBytes(rebasing: bytes[start..<first - 1]), weights: ListBytes(rebasing: bytes[first..<end])))
      start = end + 1
    }
  }

  /// Where the numbers of each row start, and how many a row has.
  ///
  /// - Complexity: O(*n*) in the length of the table.
  var starts: (starts: [Int32], width: Int) {
    var (starts, width): ([Int32], Int) = ([], 0)
    starts.reserveCapacity(bytes.count / 32)
    eachRow { row in
      width = row.weights.count
      starts.append(Int32(row.weights.baseAddress! - bytes.baseAddress!))
    }
    return (starts, width)
  }

  /// The rows.
  ///
  /// - Complexity: O(*n*) in the length of the table.
  var rows: [Row] {
    var rows: [Row] = []
    eachRow { rows.append($0) }
    return rows
  }
}
