/// The words of a source and of a quotation, set against each other.
package struct WordDifference {
  /// A run of words with one fate.
  package struct Run: Equatable {
    package enum Fate: Equatable {
      /// In both.
      case kept
      /// In the source alone.
      case leftOut
      /// In the quotation alone.
      case putIn
    }

    package var fate: Fate
    package var words: [Substring]
    /// The words as one text.
    package var text: String { words.joined(separator: " ") }
  }

  /// The runs, in the order of both texts.
  package private(set) var runs: [Run] = []

  /// Finds the longest words in common.
  ///
  /// - Complexity: O(*n* · *m*) in words; what is longer than 400 words is compared without alignment.
  package init(source: String, quotation: String) {
    let one = source.split(whereSeparator: \.isWhitespace)
    let two = quotation.split(whereSeparator: \.isWhitespace)
    guard one.count <= 400, two.count <= 400 else {
      runs = [Run(fate: .leftOut, words: one), Run(fate: .putIn, words: two)]
      return
    }
    let folded = (one.map(Self.folded), two.map(Self.folded))
    var lengths = [[Int]](repeating: [Int](repeating: 0, count: two.count + 1), count: one.count + 1)
    for row in one.indices.reversed() {
      for column in two.indices.reversed() {
        lengths[row][column] =
          folded.0[row] == folded.1[column]
          ? lengths[row + 1][column + 1] + 1 : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    var (row, column) = (0, 0)
    while row < one.count || column < two.count {
      if row < one.count, column < two.count, folded.0[row] == folded.1[column] {
        add(two[column], .kept)
        (row, column) = (row + 1, column + 1)
      } else if row < one.count, column == two.count || lengths[row + 1][column] >= lengths[row][column + 1] {
        add(one[row], .leftOut)
        row += 1
      } else {
        add(two[column], .putIn)
        column += 1
      }
    }
  }

  private mutating func add(_ word: Substring, _ fate: Run.Fate) {
    if runs.last?.fate == fate {
      runs[runs.count - 1].words.append(word)
    } else {
      runs.append(Run(fate: fate, words: [word]))
    }
  }

  /// Case, marks at the ends and kinds of apostrophe aside.
  private static func folded(_ word: Substring) -> String {
    let bare = word.filter { $0.isLetter || $0.isNumber }
    return bare.isEmpty ? String(word) : bare.lowercased()
  }
}
