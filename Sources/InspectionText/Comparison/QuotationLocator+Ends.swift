extension QuotationLocator {
  /// An alignment whose first and last words may stand for others of the source.
  ///
  /// The least cost leaves words at the ends without a partner. Where a figure faces a figure, an auxiliary another
  /// form of it, or the words are all that is left of the sentence, they were put in the place of the source's.
  func extended(
    _ alignment: QuotationAlignment, _ quote: [QuotationUnit], _ bytes: [UInt8]
  ) -> QuotationAlignment {
    var alignment = alignment
    reachEnd(&alignment.pairs, quote)
    extendEnd(&alignment.pairs, quote, bytes)
    extendStart(&alignment.pairs, quote, bytes)
    return alignment
  }

  /// How far behind the last pair the last words of a quotation are looked for.
  private static let reach = 12

  /// Of `known and valued` in `known and, when they ask, valued` the last word is the source’s, not one put in: a
  /// cut before the last words costs more than those words, but no more acts.
  private func reachEnd(_ pairs: inout [QuotationAlignment.Pair], _ quote: [QuotationUnit]) {
    guard let last = pairs.lastIndex(where: { $0.source != nil }), last + 1 < pairs.count else { return }
    let tail = Array(pairs[(last + 1)...])
    guard tail.count <= 3, tail.allSatisfy({ isStrayWord($0, quote) }) else { return }
    let keys = tail.compactMap { $0.quote.map { quote[$0].key } }
    let start = pairs[last].source! + 1
    for first in start..<max(start, min(units.count - keys.count + 1, start + Self.reach)) {
      if isStop(units[first]) { return }
      guard keys.indices.allSatisfy({ keys[$0] >= 0 && units[first + $0].key == keys[$0] }) else { continue }
      pairs.removeSubrange((last + 1)...)
      pairs += (start..<first).map { QuotationAlignment.Pair(step: .delete, source: $0, quote: nil) }
      pairs += tail.indices.map { .init(step: .match, source: first + $0, quote: tail[$0].quote) }
      return
    }
  }

  private func extendEnd(_ pairs: inout [QuotationAlignment.Pair], _ quote: [QuotationUnit], _ bytes: [UInt8]) {
    guard let last = pairs.lastIndex(where: { $0.source != nil }), last + 1 < pairs.count else { return }
    let tail = pairs[(last + 1)...]
    guard tail.count <= 3, tail.allSatisfy({ isStrayWord($0, quote) }) else { return }
    var faced: [Int] = []
    var index = pairs[last].source! + 1
    while index < units.count, faced.count <= tail.count + 1, units[index].role == .word {
      faced.append(index)
      index += 1
    }
    let isRest = faced.count <= tail.count + 1 && index < units.count && isStop(units[index])
    guard !faced.isEmpty, isRest || isCounterpart(tail.first!, faced[0], quote, bytes) else { return }
    pair(&pairs, at: Array(tail.indices), with: isRest ? faced : Array(faced.prefix(tail.count)), isStart: false)
  }

  private func extendStart(_ pairs: inout [QuotationAlignment.Pair], _ quote: [QuotationUnit], _ bytes: [UInt8]) {
    guard let first = pairs.firstIndex(where: { $0.source != nil }), first > 0 else { return }
    let head = pairs[..<first]
    guard head.count <= 3, head.allSatisfy({ isStrayWord($0, quote) }) else { return }
    var faced: [Int] = []
    var index = pairs[first].source! - 1
    while index >= 0, faced.count <= head.count + 1, units[index].role == .word {
      faced.insert(index, at: 0)
      index -= 1
    }
    let isRest = faced.count <= head.count + 1 && (index < 0 || isStop(units[index]))
    guard !faced.isEmpty, isRest || isCounterpart(head.last!, faced.last!, quote, bytes) else { return }
    pair(&pairs, at: Array(head.indices), with: isRest ? faced : Array(faced.suffix(head.count)), isStart: true)
  }

  /// Lines up words of the quotation with words of the source, from the outer end inwards. One more word of the
  /// source, next to what both share, is missing from the quotation.
  private func pair(
    _ pairs: inout [QuotationAlignment.Pair], at places: [Int], with faced: [Int], isStart: Bool
  ) {
    let number = min(places.count, faced.count)
    let outer =
      isStart ? zip(places.prefix(number), faced.prefix(number)) : zip(places.suffix(number), faced.suffix(number))
    for (place, unit) in outer {
      pairs[place].step = .substitute
      pairs[place].source = unit
    }
    guard faced.count > number else { return }
    let missing = QuotationAlignment.Pair(step: .delete, source: isStart ? faced.last! : faced[0], quote: nil)
    pairs.insert(missing, at: isStart ? places.last! + 1 : places[0])
  }

  private func isStrayWord(_ pair: QuotationAlignment.Pair, _ quote: [QuotationUnit]) -> Bool {
    pair.step == .insert && pair.quote.map { quote[$0].role == .word } ?? false
  }

  private func isStop(_ unit: QuotationUnit) -> Bool {
    unit.role == .punctuation && [".", "!", "?"].contains(source[unit.span])
  }

  /// Whether a word of the quotation does the work of a word of the source.
  private func isCounterpart(
    _ pair: QuotationAlignment.Pair, _ unit: Int, _ quote: [QuotationUnit], _ bytes: [UInt8]
  ) -> Bool {
    guard let index = pair.quote else { return false }
    let new = Vocabulary.fold(String(decoding: bytes[quote[index].span.range], as: UTF8.self))
    let old = Vocabulary.fold(source[units[unit].span])
    let words = [String(decoding: new, as: UTF8.self), String(decoding: old, as: UTF8.self)]
    if words.allSatisfy({ $0.utf8.first?.isASCIIDigit == true || NumberSpellings([$0]) != nil }) { return true }
    return Self.families.contains { family in words.allSatisfy(family.contains) }
      || new.count > 4 && old.count > 4 && new.prefix(4) == old.prefix(4)
  }

  private static let families: [Set<String>] = [
    ["is", "are", "was", "were", "be"], ["has", "have", "had"], ["do", "does", "did"],
    ["can", "could", "will", "would", "may", "might", "should", "must"],
    ["all", "most", "many", "some", "few", "several", "every", "each", "no"],
    ["a", "an", "the", "this", "these", "their", "our", "its"],
  ]
}
