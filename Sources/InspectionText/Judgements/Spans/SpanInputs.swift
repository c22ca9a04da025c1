/// What the things that are known of a word bring to the units of a ``SpanNetwork``.
///
/// Each has some numbers of its own, of which weights make what it brings. Sentences use the same words again, and what is
/// known of a word besides the word itself comes in few combinations: both are kept for a while.
struct SpanInputs: Sendable {
  /// What has been brought lately: by words, and by what else is known of them.
  struct Memory {
    fileprivate var words = SpanCache()
    fileprivate var others = SpanCache()
  }

  /// The numbers of what may be found in a column.
  private struct Table: Sendable {
    /// By the number of what was found, its row; -1 where there is none.
    var places: [Int32] = []
    /// The numbers of the rows, as characters, and what a step is worth.
    var characters: [UInt8] = []
    let scale: Float
    /// How many numbers a row has.
    let width: Int
    /// The first row of the weights for them.
    let first: Int

    func row(of number: Int) -> Int? { number < places.count && places[number] >= 0 ? Int(places[number]) : nil }
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
      var table = Table(scale: scale, width: rows[0].weights.count, first: first)
      table.characters.reserveCapacity(rows.count * table.width)
      first += table.width
      let names = SpanClues.names(of: column)
      for (place, row) in rows.enumerated() {
        precondition(row.weights.count == table.width, "rows of a table are equally long")
        table.characters += row.weights
        guard let number = number(of: row.name, in: column, names, &vocabulary) else {
          unlisted = place
          continue
        }
        while table.places.count <= number { table.places.append(-1) }
        table.places[number] = Int32(place)
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

  /// Gives what a word brings.
  ///
  /// - Parameters:
  ///   - withoutWord: whether the word itself is taken for one that has no row.
  ///   - sums: room for ``width`` numbers.
  func read(
    _ index: Int, in clues: SpanClues, withoutWord: Bool = false, to sums: UnsafeMutablePointer<Float>,
    memory: inout Memory
  ) {
    let row = withoutWord ? unlisted : tables[0].row(of: clues[index, .word]) ?? unlisted
    let word = memory.words.start(of: UInt64(row) + 1, width: width) { add(row, of: 0, to: $0) }
    let other = memory.others.start(of: clues.others(at: index), width: width) { sums in
      for unit in 0..<width { sums[unit] = constant.numbers[unit] }
      for column in 1..<tables.count {
        if let row = tables[column].row(of: clues[index, SpanClues.Column.allCases[column]]) {
          add(row, of: column, to: sums)
        }
      }
    }
    memory.words.numbers.withUnsafeBufferPointer { words in
      memory.others.numbers.withUnsafeBufferPointer { others in
        let (word, other) = (words.baseAddress! + word, others.baseAddress! + other)
        for unit in 0..<width { sums[unit] = word[unit] + other[unit] }
      }
    }
  }

  /// Adds what a row of a column brings.
  private func add(_ row: Int, of column: Int, to sums: UnsafeMutablePointer<Float>) {
    let table = tables[column]
    withUnsafeTemporaryAllocation(of: Float.self, capacity: table.width) { values in
      for place in 0..<table.width {
        values[place] = SpanList.number(table.characters[row * table.width + place], scale: table.scale)
      }
      weights.add(values.baseAddress!, rows: table.width, from: table.first, to: sums)
    }
  }
}
