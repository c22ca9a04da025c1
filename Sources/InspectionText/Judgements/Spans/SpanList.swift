/// A list of weights: tables of rows, each with a name and a character for each of its numbers.
///
/// A row `# table word 0.02` names the table of the rows behind it, and what a step of a character is worth; those have
/// a name, a tab, and their numbers, as many in each, every one a character whose place in ASCII is 80 more than its
/// steps. Other rows that begin with `#`, before the first table, are comments.
struct SpanList {
  private var tables: [String: SpanTable] = [:]

  init(_ list: StaticString) { self.init(bytes: list.bytes) }

  /// Creates a list of bytes that are there for as long as it is.
  init(bytes: ListBytes) {
    var (name, scale, first, place): (String, Float, Int, Int) = ("", 1, 0, 0)
    while place < bytes.count {
      let end = bytes.place(of: UInt8(ascii: "\n"), from: place)
      if bytes[place] == UInt8(ascii: "#") {
        let words = ListBytes(rebasing: bytes[place..<end]).string.split(separator: " ")
        if words.count == 4, words[1] == "table", let next = Float(words[3]) {
          tables[name] = SpanTable(ListBytes(rebasing: bytes[first..<place]), scale: scale)
          (name, scale, first) = (String(words[2]), next, end + 1)
        }
      }
      place = end + 1
    }
    tables[name] = SpanTable(ListBytes(rebasing: bytes[min(first, bytes.count)...]), scale: scale)
  }

  /// A table.
  func table(_ name: String) -> SpanTable {
    guard let table = tables[name] else { preconditionFailure("the list has no table “\(name)”") }
    return table
  }

  /// The numbers of a table, a column for each of its rows.
  func transposed(_ name: String) -> SpanMatrix {
    let table = table(name)
    let rows = table.rows
    return SpanMatrix(rows[0].weights.indices.map { column in rows.map { table.number($0.weights[column]) } })
  }

  /// The numbers of a table, without names.
  func matrix(_ name: String) -> SpanMatrix { SpanMatrix(table(name)) }
}
