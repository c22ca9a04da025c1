/// Which row of a list tells what a thing that is known of a word brings: the same for all lists of weights, which have the
/// same rows in the same order.
struct SpanRows: Sendable {
  /// By number, the row of what may be found in a column; 0 where there is none.
  private struct Column: Sendable {
    var rows: [Int32] = []

    mutating func set(_ number: Int, to row: Int) {
      rows.reach(number, with: 0)
      rows[number] = Int32(row)
    }

    @inline(__always)
    func row(of number: Int) -> Int { number < rows.count ? Int(rows[number]) : 0 }
  }

  /// Those of words begin with 1; the others, of all columns one behind the other, too.
  private var columns = SpanClues.Column.allCases.map { _ in Column() }
  private var rules: [String: Int] = [:]
  /// The row of a word that has none of its own.
  private(set) var unlisted = 1
  /// How many words have a row, and how many other things.
  private(set) var words = 0
  private(set) var others = 0

  init(_ list: SpanList, vocabulary: inout Vocabulary) {
    list.table(SpanClues.Column.word.name).eachRow { row in
      words += 1
      if row.name.equals("?") {
        unlisted = words
      } else {
        columns[0].set(Int(vocabulary.intern(bytes: row.name).rawValue), to: words)
      }
    }
    for column in SpanClues.Column.allCases where column != .word {
      let names = SpanClues.names(of: column)
      list.table(column.name).eachRow { row in
        others += 1
        columns[column.rawValue].set(number(of: row.name, in: column, names), to: others)
      }
    }
  }

  /// The number that a name stands for.
  private mutating func number(of name: ListBytes, in column: SpanClues.Column, _ names: [String]) -> Int {
    if name.equals("-") { return 0 }
    if column == .rule {
      rules[name.string] = rules.count + 1
      return rules.count
    }
    guard let place = names.firstIndex(of: name.string) else {
      preconditionFailure("nothing is called “\(name.string)” in the column “\(column.name)”")
    }
    return place + 1
  }

  /// The number of a rule, from 1; 0 for one that has no row.
  func rule(_ name: String) -> Int { rules[name] ?? 0 }

  /// The row of a word, from 1.
  @inline(__always)
  func word(_ number: Int) -> Int {
    let row = columns[0].row(of: number)
    return row == 0 ? unlisted : row
  }

  /// The row of what was found in another column, from 1; 0 where there is none.
  @inline(__always)
  func other(_ number: Int, in column: Int) -> Int { columns[column].row(of: number) }
}
