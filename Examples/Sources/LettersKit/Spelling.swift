/// Finds the word that was probably meant where none of the known ones was given.
public enum Spelling {
  /// The known word that is nearest to a mistyped one, or `nil` where none is near.
  ///
  /// Near is what one slip in three letters makes of a word (a letter left out, put in, changed, or two that
  /// changed places), and what stands for one known word alone: letters of it in their order from the first on
  /// (`mktdwn` for `markdown`), or one of its parts (`release` for `press_release`).
  /// Capitals, `-`, `_` and spaces make no difference.
  ///
  /// - Complexity: O(*n* · *m*) for each known word.
  public static func suggestion(for word: String, among known: [String]) -> String? {
    let typed = folded(word)
    guard !typed.isEmpty else { return nil }
    let near = known.map { (word: $0, slips: slips(typed, folded($0))) }.min { $0.slips < $1.slips }
    if let near, near.slips <= max(1, typed.count / 3) { return near.word }
    guard typed.count >= 3 else { return nil }
    let parts = known.filter { isPart(typed, of: folded($0)) }
    return parts.count == 1 ? parts[0] : nil
  }

  /// What to say of a word that is not among the known ones.
  public static func advice(for word: String, among known: [String]) -> String {
    let all = known.joined(separator: ", ")
    return suggestion(for: word, among: known).map { "did you mean '\($0)'? There are \(all)." }
      ?? "there are \(all)."
  }

  private static func folded(_ word: String) -> [UInt8] {
    word.lowercased().utf8.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ") ? UInt8(ascii: "_") : $0 }
  }

  private static func isPart(_ part: [UInt8], of word: [UInt8]) -> Bool {
    if word.split(separator: UInt8(ascii: "_")).contains(where: { $0.elementsEqual(part) }) { return true }
    guard part[0] == word[0] else { return false }
    var rest = word[...]
    return part.allSatisfy { letter in
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[(place + 1)...]
      return true
    }
  }

  /// How many slips lie between two words.
  private static func slips(_ typed: [UInt8], _ known: [UInt8]) -> Int {
    var before: [Int] = []
    var last = Array(0...known.count)
    for (row, letter) in typed.enumerated() {
      var next = [row + 1]
      for (column, other) in known.enumerated() {
        var least = min(last[column + 1] + 1, next[column] + 1, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == known[column - 1], typed[row - 1] == other {
          least = min(least, before[column - 1] + 1)
        }
        next.append(least)
      }
      (before, last) = (last, next)
    }
    return last[known.count]
  }
}
