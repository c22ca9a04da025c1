extension PhraseReader {
  /// A phrase that readers are likely to mark though no rule finds it; `nil` for good news that is not said to be
  /// so.
  func told(_ span: SpanTagger.Span, _ kind: PhraseKind) -> Phrase? {
    var phrase = Phrase(words: span.words, kind, rules: ["telling"])
    let first = item(endingBehind: span.words.lowerBound)
    let end = items[first...].firstIndex { $0.words.lowerBound >= span.words.upperBound } ?? items.count
    guard first < end else { return phrase }
    // *No plan is late*: what is denied is in the phrase together with what denies it.
    let isWhole = items[first].tag == .negator || items[first].sense.has(.negator)
    if phrase.sign > 0, (first..<end).contains(where: { isShadowed[$0] && !isWhole || items[$0].isUnreal }) {
      return nil
    }
    if end == first + 1, isPresenting(first) { return nil }
    if isMereFact(first..<end) || isMereCount(first..<end, sign: phrase.sign) { return nil }
    phrase.isPast = speaksOfPast && isPastTense(at: first..<end)
    return phrase
  }

  /// *A significant rise in referrals*, *significant changes*, *is a priority*: how much there is to do, that something is
  /// not as it was, what one minds. None of it says how well anything is done.
  private func isMereFact(_ span: Range<Int>) -> Bool {
    guard let place = span.first(where: { groupOf[$0] >= 0 }) else { return false }
    let group = groups[groupOf[place]]
    guard span.contains(group.head) else { return false }
    if isOfDemand(group) { return true }
    // *There are no priority actions*.
    if group.head > group.start, words.deed.standing.contains(lastWord(group.head - 1)),
      words.deed.agenda.contains(lastWord(group.head))
    {
      return true
    }
    guard span.upperBound == group.end else { return false }
    let noun = lastWord(group.head)
    if span.count == 1 { return words.deed.standing.contains(noun) }
    return words.deed.changes.contains(noun)
      && (span.lowerBound..<group.head).allSatisfy { items[$0].sense.has(.size) || items[$0].tag == .determiner }
  }

  /// *Demand has remained high*, *the number of pupils has increased*: how much of it there is. Of a number, what is said to
  /// be bad may well be: *the number of children who move is high*.
  private func isMereCount(_ span: Range<Int>, sign: Int) -> Bool {
    guard let subject = subject(before: span.lowerBound), subject.end <= span.lowerBound,
      isVolume(subject), sign > 0 || words.denial.demands.contains(lastWord(subject.head))
    else { return false }
    return span.allSatisfy { place in
      let item = items[place]
      return item.tag.isAuxiliary || item.tag == .adverb || item.sense.has(.remain) || item.sense.has(.raise)
        || item.sense.has(.lower) || item.sense.has(.trend) || item.sense.has(.size) || item.sense.has(.limit)
        || item.sense.sign(.change) != 0 || item.sense.sign(.amount) != 0
    }
  }

  /// The first item that ends behind a word.
  private func item(endingBehind word: Int) -> Int {
    items.partitioningIndex { $0.words.upperBound > word }
  }
}
