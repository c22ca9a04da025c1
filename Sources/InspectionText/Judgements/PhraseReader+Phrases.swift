extension PhraseReader {
  /// What was found, in words: the preposition of an entry (*help to*, *in line with*) is out where its object is.
  func phrase(of finding: Finding) -> Phrase {
    let first = items[finding.items.lowerBound].words.lowerBound
    let lastItem = items[finding.items.upperBound - 1]
    var end = lastItem.words.upperBound
    while end > lastItem.words.lowerBound + 1,
      lastItem.tag.isVerb || lastItem.tag == .adjective || lastItem.tag == .noun, isOpenEnd(tagged.tags[end - 1]),
      hasObject(after: lastItem.words.upperBound)
    {
      end -= 1
    }
    return Phrase(
      words: first..<end, sign: finding.sign, category: finding.category, trajectory: finding.trajectory,
      isPast: finding.isPast, rules: finding.rules)
  }

  private func hasObject(after place: Int) -> Bool {
    guard place < tagged.count else { return false }
    let tag = tagged.tags[place]
    return tag.isBeforeNoun || tag == .noun || tag.isVerb || tag == .pronoun || tag == .be
  }

  private func isOpenEnd(_ tag: WordTag) -> Bool { tag == .to || tag == .preposition || tag == .of }
}
