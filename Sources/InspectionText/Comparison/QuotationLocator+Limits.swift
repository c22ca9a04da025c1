/// Sentences that a quotation begins behind the word that limits them.
extension QuotationLocator {
  /// *All plans are clear* for *not all plans are clear*, *Children are seen* for *few children are seen*: quoted as a
  /// sentence of its own, it says what the letter does not. Words that are quoted without a capital are part of
  /// somebody else's sentence, which may hold the limit.
  ///
  /// - Parameters:
  ///   - quotation: the quotation, without marks around it.
  ///   - firsts: where it begins, in units; somewhere at least.
  ///   - spans: the same places in the text.
  /// - Returns: `nil` for a quotation that begins with a small letter, and where some place is not limited.
  func limited(_ quotation: Substring, from firsts: [Int], at spans: [TextSpan]) -> LocatedQuotation? {
    guard quotation.first?.isUppercase == true else { return nil }
    let limits = firsts.compactMap { limit(before: $0) }
    guard let limit = limits.first, limits.count == firsts.count else { return nil }
    let words = CleanText.joinLines(Array(source[units[limit].span.union(units[firsts[0] - 1].span)].utf8))
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
