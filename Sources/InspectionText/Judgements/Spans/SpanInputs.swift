/// What the things that are known of a word bring to the units of a ``SpanNetwork``.
///
/// Each has some numbers of its own, of which weights make what it brings. That is worked out once for all but the words;
/// those are many, and most of them are rare: what they bring is kept for a while.
struct SpanInputs: Sendable {
  /// What words have brought lately.
  struct Memory: Sendable {
    fileprivate var words = SpanCache()
  }

  /// How many numbers a word brings: those for reading from the beginning, and those for reading from the end.
  static let width = 2 * SpanUnit.width

  let rows: SpanRows
  /// The numbers of words, and where those of each row start in it.
  private let words: SpanTable
  private let starts: [Int32]
  /// What the numbers of words weigh.
  private let weights: SpanMatrix
  /// What every word brings.
  private let constant: SpanMatrix
  /// What the rows of the other columns bring; the first row is of zeros.
  private let brought: SpanMatrix

  init(_ list: SpanList, rows: SpanRows) {
    self.rows = rows
    let input = list.matrix("input")
    constant = list.matrix("bias")
    precondition(
      input.width == Self.width && constant.width == Self.width && constant.count == 1,
      "both directions have as many units")
    words = list.table(SpanClues.Column.word.name)
    let width: Int
    (starts, width) = words.starts
    weights = input.rows(0..<width)
    var first = width
    var brought = [[Float](repeating: 0, count: input.width)]
    for column in SpanClues.Column.allCases where column != .word {
      let matrix = list.matrix(column.name)
      let part = input.rows(first..<first + matrix.width)
      first += matrix.width
      for row in 0..<matrix.count { brought.append(part.sums(of: matrix, row: row)) }
    }
    precondition(first == input.count, "the weights of the inputs have as many rows as all columns have numbers")
    precondition(starts.count == rows.words && brought.count == rows.others + 1, "all lists have the same rows")
    self.brought = SpanMatrix(brought)
  }

  /// Gives what a word brings.
  ///
  /// - Parameters:
  ///   - withoutWord: whether the word itself is taken for one that has no row.
  ///   - sums: room for ``width`` numbers.
  func read(
    _ index: Int, in clues: SpanClues, withoutWord: Bool = false, to sums: UnsafeMutablePointer<Float>,
    memory: inout Memory
  ) {
    let word = withoutWord ? rows.unlisted : rows.word(clues[index, .word])
    let (start, isNew) = memory.words.place(of: UInt64(word), width: Self.width)
    if isNew { bring(word, to: &memory.words.numbers, at: start) }
    memory.words.numbers.withUnsafeBufferPointer { words in
      brought.numbers.withUnsafeBufferPointer { brought in
        func row(_ column: Int) -> UnsafePointer<Float> {
          brought.baseAddress! + rows.other(clues.value(index, column), in: column) * Self.width
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
      let first = Int(starts[word - 1])
      for place in 0..<count { own[place] = words.number(words.bytes[first + place]) }
      numbers.withUnsafeMutableBufferPointer { numbers in
        let sums = numbers.baseAddress! + start
        for unit in 0..<Self.width { sums[unit] = constant.numbers[unit] }
        weights.add(own.baseAddress!, to: sums)
      }
    }
  }
}
