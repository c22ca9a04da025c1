/// Few words in another order: no alignment holds them, but all of them stand close together.
extension QuotationLocator {
  /// The most words that are looked for in any order: of more, enough stand in theirs.
  private static let mostWords = 10

  /// The alignment with the shortest stretch that holds every word of the quotation.
  func reordered(_ quote: [QuotationUnit], _ starts: [Int]) -> QuotationAlignment? {
    let words = quote.filter { $0.role == .word }
    guard (3...Self.mostWords).contains(words.count), quote.allSatisfy({ $0.role != .gap && $0.role != .bracket }),
      words.allSatisfy({ $0.key >= 0 })
    else { return nil }
    let longest = words.count + max(2, words.count / 3)
    var best: Range<Int>?
    for start in starts {
      let low = max(0, start - longest)
      let high = min(units.count, start + quote.count + Self.bucket * 2 + longest)
      guard low < high, let found = shortest(words.map(\.key), in: low..<high) else { continue }
      if found.count < best?.count ?? .max { best = found }
    }
    guard let best, units[best].lazy.filter({ $0.role == .word }).count <= longest,
      !units[best].contains(where: { $0.role == .punctuation && isEnd($0) })
    else { return nil }
    var alignment = QuotationAlignment(quote: quote, source: units, in: best, margin: best.count)
    // Half of the words stand in their own order; a mere heap of the same words is no quotation.
    let matched = alignment.pairs.filter { $0.step == .match && units[$0.source ?? 0].role == .word }.count
    guard matched >= 2, matched * 2 >= words.count else { return nil }
    cover(best, &alignment)
    return alignment
  }

  private func isEnd(_ unit: QuotationUnit) -> Bool { [".", "!", "?", ";", ":"].contains(source[unit.span]) }

  /// The shortest range that holds each of the keys as often as they are given; the first of several.
  private func shortest(_ keys: [Int32], in range: Range<Int>) -> Range<Int>? {
    var needed: [Int32: Int] = [:]
    for key in keys { needed[key, default: 0] += 1 }
    var missing = keys.count
    var first = range.lowerBound
    var best: Range<Int>?
    for last in range {
      let key = units[last].key
      guard let open = needed[key] else { continue }
      if open > 0 { missing -= 1 }
      needed[key] = open - 1
      while missing == 0 {
        if last + 1 - first < best?.count ?? .max { best = first..<last + 1 }
        let left = units[first].key
        if let count = needed[left] {
          needed[left] = count + 1
          if count >= 0 { missing += 1 }
        }
        first += 1
      }
    }
    return best
  }

  /// Lets the pairs reach over the whole range: what they leave out at its ends was moved.
  private func cover(_ range: Range<Int>, _ alignment: inout QuotationAlignment) {
    guard let first = alignment.pairs.first(where: { $0.source != nil })?.source,
      let last = alignment.pairs.last(where: { $0.source != nil })?.source
    else { return }
    let before = (range.lowerBound..<first).map { QuotationAlignment.Pair(step: .delete, source: $0, quote: nil) }
    let after = (last + 1..<max(last + 1, range.upperBound)).map {
      QuotationAlignment.Pair(step: .delete, source: $0, quote: nil)
    }
    alignment.whole = range
    alignment.pairs = before + alignment.pairs + after
  }
}
