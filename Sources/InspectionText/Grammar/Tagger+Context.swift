/// What stands around a word, by which its tag is chosen.
extension Tagger {
  /// Whether no surer verb follows in the same clause.
  func canBeVerb(_ index: Int, _ options: [WordTags], isPast: Bool = false) -> Bool {
    var place = index + 1
    while place < options.count, place < index + 14 {
      let option = options[place]
      if !option.isDisjoint(with: .boundary) { return true }
      // *The measures identified to reduce risk are*.
      if isPast, option.has(.to), place + 1 < options.count, options[place + 1].has(.verb) {
        place += 2
        continue
      }
      // *Letters sent to parents are*.
      if isPast, option.has(.to), place == index + 1 {
        place += 1
        continue
      }
      if option.has(.to) || option.has(.coordinator) {
        if option.has(.coordinator), place + 1 < options.count, options[place + 1].has(.noun) {
          place += 1
          continue
        }
        return true
      }
      if option.has(.pronoun), place > index + 1 { return true }
      if option.has(.be) || option.has(.have) || option.has(.do) || option.has(.modal) { return false }
      if option.isSubset(of: .finite), !option.isEmpty { return false }
      if place == index + 1, option == [.verbPast, .participle] { return false }
      place += 1
    }
    return true
  }

  /// Whether an auxiliary follows a noun and its prepositional phrases, so that it can only be the subject.
  func awaitsVerb(_ index: Int, _ options: [WordTags]) -> Bool {
    guard index + 1 < options.count,
      options[index + 1].has(.preposition) || options[index + 1].has(.to) || options[index + 1].has(.of)
    else { return false }
    for place in index + 2..<max(index + 2, min(options.count, index + 9)) {
      if !options[place].isDisjoint(with: .auxiliary) { return true }
      if !options[place].isDisjoint(with: .boundary) || options[place].has(.coordinator) { return false }
    }
    return false
  }

  /// Whether a noun group, rather than a verb, is likely behind this.
  func opensGroup(_ before: WordTag) -> Bool {
    switch before {
    case .stop, .other, .concession, .contrast, .comma, .coordinator, .that, .condition, .subordinator, .quote: true
    default: false
    }
  }

  /// Whether what follows can only be the object or adverb of a verb.
  func opensObject(_ next: WordTags) -> Bool {
    next.has(.determiner) || next.has(.possessive) || next.has(.pronoun) || next.has(.adverb) && !next.has(.noun)
      || next.has(.quantifier)
  }

  func isNotNominal(_ tags: [WordTag], _ index: Int) -> Bool {
    index >= 0 && (tags[index] == .adjective || tags[index] == .adverb || tags[index] == .participle)
  }

  /// The class of what a coordinator joins the word to.
  func twin(_ index: Int, _ option: WordTags, _ tags: [WordTag]) -> WordTag? {
    guard index > 1 else { return nil }
    let first = tags[index - 2]
    return option.has(first) ? first : nil
  }
}
