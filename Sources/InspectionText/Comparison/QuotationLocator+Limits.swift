/// Sentences that a quotation begins behind the word that limits them.
extension QuotationLocator {
  /// *All plans are clear* for *not all plans are clear*, *Children are seen* for *few children are seen*: quoted as a
  /// sentence of its own, it says what the letter does not. Words that are quoted without a capital are part of
  /// somebody else's sentence, which may hold the limit.
  ///
  /// - Returns: `nil` for a quotation that begins with a small letter, and where some place is not limited.
  func limited(_ quote: [QuotationUnit], _ text: Substring) -> LocatedQuotation? {
    guard text.first?.isUppercase == true else { return nil }
    let firsts = firsts(of: quote)
    let limits = firsts.map { limit(before: $0) }
    guard let first = firsts.first, let limit = limits[0], limits.allSatisfy({ $0 != nil }) else { return nil }
    let words = CleanText.joinLines(Array(source[units[limit].span.union(units[first - 1].span)].utf8))
    let spans = firsts.map { span(from: $0, through: $0 + quote.count - 1, quoted: String(text), quote) }
    return LocatedQuotation(
      verdict: .altered, span: spans[0],
      changes: [
        QuotationChange(
          operation: .delete, source: words, quote: "", kind: kinds.kind(old: words, new: ""), isSigned: false)
      ],
      also: Array(spans.dropFirst()))
  }

  /// The word right before a place that limits what follows, read through *all*.
  private func limit(before place: Int) -> Int? {
    var index = place - 1
    if index > 0, folded(index) == "all" { index -= 1 }
    guard index >= 0, units[index].role == .word, Self.limits.contains(folded(index)) else { return nil }
    return index
  }

  private func folded(_ index: Int) -> String {
    String(decoding: Vocabulary.fold(source[units[index].span]), as: UTF8.self)
  }

  private static let limits: Set<String> = [
    "not", "no", "never", "few", "hardly", "rarely", "seldom", "most", "some", "neither", "nor",
  ]
}
