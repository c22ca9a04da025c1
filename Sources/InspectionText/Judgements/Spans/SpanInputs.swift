/// What the things that are known of a word bring to the units of a ``SpanNetwork``.
///
/// Each has some numbers of its own, of which weights make what it brings: that is done once a document for each that is
/// found in it. What is known of a word besides the word itself comes in few combinations, which are added up once, too.
struct SpanInputs: Sendable {
  /// What has been brought before: two places among the numbers for a word, one for itself and one for the rest.
  struct Memory {
    /// By column and row, the place of what it brings; -1 for what was not asked for.
    fileprivate var places: [[Int32]] = []
    fileprivate var others = NumberTable(capacity: 1 << 9)
    fileprivate(set) var numbers: [Float] = []
  }

  /// Where what a word brings stands among the numbers.
  struct Place {
    var word: Int
    var other: Int
  }

  /// The numbers of what may be found in a column.
  private struct Table: Sendable {
    /// By the number of what was found, its row; -1 where there is none.
    var rows: [Int32] = []
    let values: SpanMatrix
    /// The first row of the weights for them.
    let first: Int

    func row(of number: Int) -> Int? { number < rows.count && rows[number] >= 0 ? Int(rows[number]) : nil }
  }

  private var tables: [Table] = []
  private var rules: [String: Int] = [:]
  private let weights: SpanMatrix
  /// What every word brings.
  private let constant: SpanMatrix
  /// The row of a word that has none of its own.
  private var unlisted = 0

  /// How many numbers a word brings.
  var width: Int { weights.width }

  init(_ list: SpanList, vocabulary: inout Vocabulary) {
    weights = list.matrix("input")
    constant = list.matrix("bias")
    var first = 0
    for column in SpanClues.Column.allCases {
      let (rows, scale) = list.table("\(column)")
      var table = Table(values: SpanMatrix(rows, scale: scale), first: first)
      first += table.values.width
      let names = SpanClues.names(of: column)
      for (place, row) in rows.enumerated() {
        guard let number = number(of: row.name, in: column, names, &vocabulary) else {
          unlisted = place
          continue
        }
        while table.rows.count <= number { table.rows.append(-1) }
        table.rows[number] = Int32(place)
      }
      tables.append(table)
    }
    precondition(constant.width == weights.width && constant.count == 1, "the constant has as many numbers as the sums")
    precondition(first == weights.count, "the weights of the inputs have as many rows as all columns have numbers")
  }

  /// The number that a name stands for, or `nil` for every word that has no row.
  private mutating func number(
    of name: ListBytes, in column: SpanClues.Column, _ names: [String], _ vocabulary: inout Vocabulary
  ) -> Int? {
    if column == .word {
      return name.elementsEqual("?".utf8) ? nil : Int(vocabulary.intern(bytes: name).rawValue)
    }
    if name.elementsEqual("-".utf8) { return 0 }
    if column == .rule {
      rules[name.string] = rules.count + 1
      return rules.count
    }
    guard let place = names.firstIndex(of: name.string) else {
      preconditionFailure("nothing is called “\(name.string)” in the column “\(column)”")
    }
    return place + 1
  }

  /// The number of a rule, from 1; 0 for one that has no row.
  func rule(_ name: String) -> Int { rules[name] ?? 0 }

  /// Where what a word brings stands among the numbers of the memory.
  ///
  /// - Parameter withoutWord: whether the word itself is taken for one that has no row.
  func place(of index: Int, in clues: SpanClues, withoutWord: Bool = false, memory: inout Memory) -> Place {
    if memory.places.isEmpty { memory.places = tables.map { Array(repeating: -1, count: $0.values.count) } }
    let row = withoutWord ? unlisted : tables[0].row(of: clues[index, .word]) ?? unlisted
    let word = place(of: row, in: 0, memory: &memory)
    let next = Int32(memory.numbers.count)
    let other = Int(memory.others.number(of: clues.others(at: index), orAdd: next))
    guard other == next else { return Place(word: word, other: other) }
    memory.numbers += constant.numbers
    for column in 1..<tables.count {
      guard let row = tables[column].row(of: clues[index, SpanClues.Column.allCases[column]]) else { continue }
      let place = place(of: row, in: column, memory: &memory)
      for unit in 0..<width { memory.numbers[other + unit] += memory.numbers[place + unit] }
    }
    return Place(word: word, other: other)
  }

  /// Where what a row of a column brings stands among the numbers.
  private func place(of row: Int, in column: Int, memory: inout Memory) -> Int {
    let known = Int(memory.places[column][row])
    if known >= 0 { return known }
    let (table, place) = (tables[column], memory.numbers.count)
    memory.numbers.append(contentsOf: repeatElement(0, count: width))
    memory.numbers.withUnsafeMutableBufferPointer { numbers in
      table.values.numbers.withUnsafeBufferPointer { values in
        weights.add(
          values.baseAddress! + row * table.values.width, rows: table.values.width, from: table.first,
          to: numbers.baseAddress! + place)
      }
    }
    memory.places[column][row] = Int32(place)
    return place
  }
}
