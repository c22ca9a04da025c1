/// A list of weights: tables of rows, each with a name and a character for each of its numbers.
///
/// A row `# table word 0.02` names the table of the rows behind it, and what a step of a character is worth; those have
/// a name, a tab, and their numbers, each a character whose place in ASCII is 80 more than its steps. Other rows that
/// begin with `#` are comments.
struct SpanList {
  /// A name, and its numbers in steps.
  struct Row {
    var name: ListBytes
    var weights: ListBytes

    /// A number.
    ///
    /// - Parameter scale: what a step is worth.
    @inline(__always)
    func number(at place: Int, scale: Float) -> Float { SpanList.number(weights[place], scale: scale) }
  }

  /// The character of 0.
  private static let zero = 80

  /// The number that a character stands for.
  @inline(__always)
  static func number(_ character: UInt8, scale: Float) -> Float { Float(Int(character) - zero) * scale }

  private var tables: [String: (rows: [Row], scale: Float)] = [:]

  init(_ list: StaticString) { self.init(bytes: list.bytes) }

  /// Creates a list of bytes that are there for as long as it is.
  init(bytes: ListBytes) {
    var (name, rows, scale): (String, [Row], Float) = ("", [], 1)
    bytes.eachPart(by: UInt8(ascii: "\n")) { row in
      guard row[0] == UInt8(ascii: "#") else {
        let (field, rest) = row.cut
        return rows.append(Row(name: field, weights: rest))
      }
      let words = row.string.split(separator: " ")
      guard words.count == 4, words[1] == "table", let next = Float(words[3]) else { return }
      tables[name] = (rows, scale)
      (name, rows, scale) = (String(words[2]), [], next)
    }
    tables[name] = (rows, scale)
  }

  /// The rows of a table, and what a step is worth.
  func table(_ name: String) -> (rows: [Row], scale: Float) {
    guard let table = tables[name] else { preconditionFailure("the list has no table “\(name)”") }
    return table
  }

  /// The numbers of a table, a column for each of its rows.
  func transposed(_ name: String) -> SpanMatrix {
    let (rows, scale) = table(name)
    return SpanMatrix(
      rows[0].weights.indices.map { column in
        rows.map { $0.number(at: column, scale: scale) }
      })
  }

  /// The numbers of a table, without names.
  func matrix(_ name: String) -> SpanMatrix {
    let (rows, scale) = table(name)
    return SpanMatrix(rows, scale: scale)
  }
}
