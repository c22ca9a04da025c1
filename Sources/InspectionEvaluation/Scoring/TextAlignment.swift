internal import InspectionText

/// Carries spans over from one text to another that is nearly the same: a page's expected main content, and the
/// one that was found.
struct TextAlignment {
  private let isIdentity: Bool
  private var goldWords: [TextSpan] = []
  /// For each word of the gold text its place in the other, where it has one.
  private var places: [TextSpan?] = []

  /// How many words are the same in both, in the same order.
  let tally: Tally

  init(gold: String, found: String) {
    isIdentity = gold == found && gold.utf8.count == found.utf8.count
    let goldBytes = Array(gold.utf8)
    let goldWords = Self.words(goldBytes)
    guard !isIdentity else {
      tally = Tally(right: goldWords.count, predicted: goldWords.count, gold: goldWords.count)
      return
    }
    let foundBytes = Array(found.utf8)
    let foundWords = Self.words(foundBytes)
    self.goldWords = goldWords
    places = [TextSpan?](repeating: nil, count: goldWords.count)
    let difference = foundWords.map { Array(foundBytes[$0.range]) }
      .difference(from: goldWords.map { Array(goldBytes[$0.range]) })
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    // What is neither taken out nor put in stands in both, in the same order.
    let kept = foundWords.indices.filter { !inserted.contains($0) }
    for (gold, found) in zip(goldWords.indices.filter { !removed.contains($0) }, kept) {
      places[gold] = foundWords[found]
    }
    tally = Tally(right: kept.count, predicted: foundWords.count, gold: goldWords.count)
  }

  /// The place of a span in the other text; `nil` where its first or its last word is not there.
  func place(of span: TextSpan) -> TextSpan? {
    if isIdentity { return span }
    guard let first = word(at: Int(span.start)), let last = word(at: Int(span.end) - 1),
      let start = places[first], let end = places[last]
    else { return nil }
    let from = Int(start.start) + Int(span.start) - Int(goldWords[first].start)
    let to = Int(end.end) - (Int(goldWords[last].end) - Int(span.end))
    return from < to ? TextSpan(from, to) : nil
  }

  /// The index of the word that a byte lies in.
  private func word(at offset: Int) -> Int? {
    let place = goldWords.partitioningIndex { Int($0.end) > offset }
    return place < goldWords.count && goldWords[place].contains(offset) ? place : nil
  }

  /// Runs of bytes that are not white space.
  private static func words(_ bytes: [UInt8]) -> [TextSpan] {
    var words: [TextSpan] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] <= 32 {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, bytes[index] > 32 { index += 1 }
      words.append(TextSpan(start, index))
    }
    return words
  }
}
