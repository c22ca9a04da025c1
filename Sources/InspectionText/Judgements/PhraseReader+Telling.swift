extension PhraseReader {
  /// A phrase that readers are likely to mark though no rule finds it; `nil` for good news that is not said to be
  /// so.
  func told(_ span: SpanTagger.Span, _ kind: PhraseKind) -> Phrase? {
    var phrase = Phrase(words: span.words, kind, rules: ["telling"])
    guard let first = items.firstIndex(where: { $0.words.overlaps(span.words) }) else { return phrase }
    let end = items[first...].firstIndex { $0.words.lowerBound >= span.words.upperBound } ?? items.count
    if phrase.sign > 0, (first..<end).contains(where: { isShadowed[$0] || items[$0].isUnreal }) { return nil }
    phrase.isPast = speaksOfPast && isPastTense(at: first..<end)
    return phrase
  }
}
