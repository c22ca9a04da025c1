/// What the things that are known of a word bring to the units of a ``SpanNetwork``.
///
/// Each has some numbers of its own, of which weights make what it brings. That is worked out once for all but the words;
/// those are many, and most of them are rare: what they bring is kept for a while.
struct SpanInputs: Sendable {
  /// What words have brought lately.
  struct Memory: Sendable {
    fileprivate var words = SpanCache()
  }

  /// What may be found in a column.
  private struct Column: Sendable {
    /// By the number of what was found, its row; 0 where there is none.
    var rows: [Int32] = []

    @inline(__always)
    func row(of number: Int) -> Int { number < rows.count ? Int(rows[number]) : 0 }
  }

  /// By the number of a word, its row and 1; 0 where there is none.
  private var words = Column()
  /// The numbers of the rows of words, as characters, and what a step is worth.
  private var characters: [UInt8] = []
  private let scale: Float
  /// The row of a word that has none of its own.
  private var unlisted = 0
  /// What the numbers of words weigh.
  private let weights: SpanMatrix
  /// What every word brings.
  private let constant: SpanMatrix

  /// The columns behind that of the words, and what their rows bring; the first row is of zeros.
  private var others: [Column] = []
  private let brought: SpanMatrix
  private var rules: [String: Int] = [:]

  /// How many numbers a word brings: those for reading from the beginning, and those for reading from the end.
  static let width = 2 * SpanUnit.width

  init(_ list: SpanList, vocabulary: inout Vocabulary) {
    let input = list.matrix("input")
    constant = list.matrix("bias")
    precondition(
      input.width == Self.width && constant.width == Self.width && constant.count == 1,
      "both directions have as many units")
    let (rows, scale) = list.table("\(SpanClues.Column.word)")
    self.scale = scale
    weights = input.rows(0..<rows[0].weights.count)
    var first = weights.count
    var brought = [[Float](repeating: 0, count: input.width)]
    for column in SpanClues.Column.allCases where column != .word {
      let matrix = list.matrix("\(column)")
      let part = input.rows(first..<first + matrix.width)
      first += matrix.width
      var own = Column()
      let names = SpanClues.names(of: column)
      for (place, row) in list.table("\(column)").rows.enumerated() {
        let number = Self.number(of: row.name, in: column, names, &rules)
        while own.rows.count <= number { own.rows.append(0) }
        own.rows[number] = Int32(brought.count)
        brought.append(part.sums(of: matrix, row: place))
      }
      others.append(own)
    }
    precondition(others.count == 5, "a word is known by six things")
    precondition(first == input.count, "the weights of the inputs have as many rows as all columns have numbers")
    self.brought = SpanMatrix(brought)

    characters.reserveCapacity(rows.count * weights.count)
    for (place, row) in rows.enumerated() {
      precondition(row.weights.count == weights.count, "rows of a table are equally long")
      characters += row.weights
      guard !row.name.elementsEqual("?".utf8) else {
        unlisted = place
        continue
      }
      let number = Int(vocabulary.intern(bytes: row.name).rawValue)
      while words.rows.count <= number { words.rows.append(0) }
      words.rows[number] = Int32(place + 1)
    }
  }

  /// The number that a name stands for.
  private static func number(
    of name: ListBytes, in column: SpanClues.Column, _ names: [String], _ rules: inout [String: Int]
  ) -> Int {
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
    let listed = withoutWord ? 0 : words.row(of: clues[index, .word])
    let word = listed == 0 ? unlisted : listed - 1
    let (start, isNew) = memory.words.place(of: UInt64(word) + 1, width: Self.width)
    if isNew { bring(word, to: &memory.words.numbers, at: start) }
    memory.words.numbers.withUnsafeBufferPointer { words in
      brought.numbers.withUnsafeBufferPointer { brought in
        func row(_ column: Int) -> UnsafePointer<Float> {
          brought.baseAddress! + others[column - 1].row(of: clues.value(index, column)) * Self.width
        }
        let word = words.baseAddress! + start
        let (tag, mark, rule, item, sense) = (row(1), row(2), row(3), row(4), row(5))
        for unit in 0..<Self.width {
          sums[unit] = (word[unit] + tag[unit]) + (mark[unit] + rule[unit]) + (item[unit] + sense[unit])
        }
      }
    }
  }

  /// Works out what a word brings, and every word.
  private func bring(_ word: Int, to numbers: inout [Float], at start: Int) {
    let count = weights.count
    withUnsafeTemporaryAllocation(of: Float.self, capacity: count) { own in
      for place in 0..<count { own[place] = SpanList.number(characters[word * count + place], scale: scale) }
      numbers.withUnsafeMutableBufferPointer { numbers in
        let sums = numbers.baseAddress! + start
        for unit in 0..<Self.width { sums[unit] = constant.numbers[unit] }
        weights.add(own.baseAddress!, to: sums)
      }
    }
  }
}
