extension PhraseReader {
  /// Joins words to items.
  mutating func makeItems() {
    items.removeAll(keepingCapacity: true)
    (speaksOfPast, holdsNegation) = (false, false)
    var index = 0
    let hasTitles = isTitle()
    while index < tagged.count {
      var item = self.item(at: index)
      if !item.sense.isEmpty, !hasTitles, isName(item) {
        item.sense = Sense()
        if item.tag.isVerb { item.tag = .noun }
      }
      if item.sense.has(.past) { speaksOfPast = true }
      if item.tag == .negator || item.sense.has(.negator) { holdsNegation = true }
      items.append(item)
      index = item.words.upperBound
    }
  }

  private func item(at index: Int) -> Item {
    let tag = tagged.tags[index]
    if isNoun(index) { return Item(words: index..<index + 1, tag: .noun, sense: Sense(), entry: -1) }
    guard let match = table.matcher.longest(at: index, in: tagged.words) else {
      return Item(words: index..<index + 1, tag: tag, sense: Sense(), entry: -1)
    }
    let sense = table.senses[match.payload]
    // *These need to be clearer*: *these* would have *needs* behind it.
    let isNeed =
      words.need.contains(tagged.words[index]) && index > 0 && tagged.tags[index - 1].isBeforeNoun
      && !(words.denial.those.contains(tagged.words[index - 1]) && index + 1 < tagged.count
        && tagged.tags[index + 1] == .to)
    // *When they need to* says how, *when they need to move* only when.
    let end = index + match.length
    // *Their views are sought to inform plans*: they are sought, and nobody seeks to do a thing.
    if match.length > 1, sense.has(.cause), tag == .participle, index > 0, tagged.tags[index - 1] == .be,
      words.attempts.contains(tagged.words[index])
    {
      return wordItem(index, tag, table.matcher.longest(at: 0, in: [tagged.words[index]])?.payload)
    }
    // *Planning to manage risk is effective*: what is planned, not that it is.
    if sense.has(.unreal), match.length > 1, index == 0, tag == .noun || tag == .gerund {
      return wordItem(index, .noun, table.matcher.longest(at: 0, in: [tagged.words[index]])?.payload)
    }
    // *Is helping leaders to ensure compliance* tells of an effect, and no goal.
    if sense.has(.unreal), tag == .to, match.length > 1, isEffectOfHelp(index) {
      return Item(words: index..<index + 1, tag: tag, sense: Sense(), entry: -1)
    }
    let isCut =
      sense.has(.manner) && tagged.tags[end - 1] == .to && end < tagged.count && tagged.tags[end] == .verb
    // *Considered at an early stage*: soon, where what *is at an early stage* has far to go.
    if sense.has(.distance), sense.has(.manner), index > 0, tagged.tags[index - 1] != .be,
      tagged.tags[index - 1] != .adverb, !words.stays.contains(tagged.words[index - 1])
    {
      return Item(
        words: index..<index + match.length, tag: .adverb, sense: sense.without(.distance), entry: match.payload)
    }
    // *Contingency planning for children*, *case review meetings*: the nouns, not what one does.
    if sense.isVerbal, !sense.isNominal, words.denial.deverbal.contains(tagged.words[index]), index > 0 {
      let before = tagged.tags[index - 1]
      if before == .noun && tag != .verb && tag != .verbSingular && !words.impact.contains(tagged.words[index])
        || before.isBeforeNoun || before == .of
        || before == .coordinator && tag == .noun && index > 1 && tagged.tags[index - 2] == .noun
        || before == .participle && tag == .noun
        || before == .preposition && tag == .noun
      {
        return wordItem(index, .noun, table.matcher.longest(at: 0, in: [tagged.words[index]])?.payload)
      }
    }
    if match.length > 1, !isNeed, !isCut {
      var before = index > 0 ? tagged.tags[index - 1] : .stop
      // *So that plans for children progress*: behind an adverb only where a subject stands before that.
      if before == .adverb, index < 2 || tagged.tags[index - 2] != .noun && tagged.tags[index - 2] != .pronoun {
        before = .other
      }
      if let tag = self.tag(of: sense, first: tag, last: tagged.tags[index + match.length - 1], before: before) {
        return Item(words: index..<index + match.length, tag: tag, sense: sense, entry: match.payload)
      }
      guard let single = table.matcher.longest(at: 0, in: [tagged.words[index]]) else {
        return Item(words: index..<index + 1, tag: tag, sense: Sense(), entry: -1)
      }
      return wordItem(index, tag, single.payload)
    }
    if match.length > 1 {
      return Item(words: index..<index + 1, tag: isCut ? tag : .noun, sense: Sense(), entry: -1)
    }
    return wordItem(index, tag, match.payload)
  }

  /// *The support they get*, *assurance processes*, *peer review meetings*: whether what is tagged as a verb can only be a
  /// noun where it stands.
  private func isNoun(_ index: Int) -> Bool {
    guard tagged.tags[index] == .verb || tagged.tags[index] == .verbSingular, index > 0 else { return false }
    let word = tagged.words[index]
    let before = tagged.tags[index - 1]
    let next = index + 1 < tagged.count ? tagged.tags[index + 1] : .stop
    if words.denial.works.contains(word), next == .pronoun,
      words.subjectPronouns.contains(tagged.words[index + 1])
    {
      return true
    }
    guard words.denial.nouns.contains(word) else { return false }
    // *Sufficiency challenges mean that*: no verb stands before a verb.
    if next == .verb || next == .verbSingular || next.isAuxiliary, before == .noun { return true }
    if words.denial.processes.contains(word) {
      return before == .noun || before == .gerund || before == .adjective && next != .determiner && next != .noun
    }
    return (before == .noun || before == .adjective || before == .coordinator)
      && items.last?.tag.isAuxiliary == false
      && words.denial.meetings.contains(index + 1 < tagged.count ? tagged.words[index + 1] : word)
  }

  /// Whether the verb before an infinitive says that it is helped on.
  private func isEffectOfHelp(_ index: Int) -> Bool {
    var place = index - 1
    while place >= 0, index - place < 9 {
      let tag = tagged.tags[place]
      if tag.isVerb {
        guard words.helpers.contains(tagged.words[place]), tag != .participle else { return false }
        guard tag == .gerund, place > 0 else { return tag != .gerund }
        let before = tagged.tags[place - 1]
        return before == .be || before == .comma || before == .adverb
      }
      if tag.opensClause || tag == .comma || tag == .to || tag.isAuxiliary { return false }
      place -= 1
    }
    return false
  }

  /// An item of one word, whose class the lexicon may know better than the spelling.
  private func wordItem(_ index: Int, _ tag: WordTag, _ payload: Int?) -> Item {
    guard let payload else { return Item(words: index..<index + 1, tag: tag, sense: Sense(), entry: -1) }
    let sense = table.senses[payload]
    var tag = tag
    let next = index + 1 < tagged.count ? tagged.tags[index + 1] : .stop
    // *Plans lack a clear focus*.
    if tag == .noun, words.denial.lack.contains(tagged.words[index]), index > 0, isLackVerb(index, next) { tag = .verb }
    // *Plans focus mainly on parents*.
    if tag == .noun, words.deed.centring.contains(tagged.words[index]), index > 0, next == .adverb,
      index + 2 < tagged.count, tagged.words[index + 2] == words.on, !tagged.tags[index - 1].isBeforeNoun
    {
      tag = .verb
    }
    if tag == .noun, !sense.isNominal, sense.has(.quality) { tag = .adjective }
    if tag == .noun, sense.has(.quality), sense.isNominal, next == .noun { tag = .adjective }
    if tag == .noun, !sense.isNominal, sense.has(.manner) { tag = .adverb }
    // *This is concerning*: a preposition would have a noun behind it.
    if tag == .preposition, sense.sign(.quality) != 0, index > 0,
      tagged.tags[index - 1] == .be || tagged.tags[index - 1] == .adverb && index > 1 && tagged.tags[index - 2] == .be
    {
      tag = .adjective
    }
    // *Have experienced neglect*, *children experienced delay*: the verb, where no person stands behind it.
    if tag == .adjective, tagged.words[index] == words.experienced, index > 0, index + 1 < tagged.count, next == .noun,
      !words.persons.contains(tagged.words[index + 1])
    {
      let before = tagged.tags[index - 1]
      if before == .have || before == .noun && words.children.contains(tagged.words[index - 1]) {
        return Item(
          words: index..<index + 1, tag: before == .have ? .participle : .verbPast, sense: Sense(), entry: payload)
      }
    }
    // *Plans are not clear and lack detail*: a noun would have *of* behind it.
    if tag == .noun, sense.sign(.verb) != 0, sense.sign(.thing) != 0, index > 0,
      next == .noun || next == .adjective || next == .possessive || next == .determiner || next == .quantifier,
      !tagged.tags[index - 1].isBeforeNoun, !tagged.tags[index - 1].isVerb, tagged.tags[index - 1] != .preposition,
      tagged.tags[index - 1] != .of
    {
      tag = .verb
    }
    return Item(words: index..<index + 1, tag: tag, sense: sense, entry: payload)
  }

  /// The class of a phrase of several words, or `nil` if it cannot be meant here.
  private func tag(of sense: Sense, first: WordTag, last: WordTag, before: WordTag) -> WordTag? {
    if sense.isVerbal, first.isVerb || first == .have || first == .do {
      return first == .have ? .verb : first == .do ? .verb : first
    }
    if sense.isVerbal, !sense.isNominal, first == .adjective, before == .have { return .participle }
    // *Workers like working here*.
    if sense.isVerbal, !sense.isNominal, first == .preposition,
      before == .noun || before == .pronoun || before == .adverb
    {
      return .verb
    }
    // *Children in care benefit from*: the phrase says that its first word is the verb.
    if sense.isVerbal, !sense.isNominal, first == .noun,
      before == .noun || before == .adverb || before == .comma || before == .coordinator || before == .other
    {
      return .verb
    }
    if sense.has(.topic) { return last == .adjective || first == .to ? .adjective : .noun }
    if sense.has(.distance) || sense.has(.grade) { return .other }
    if sense.isNominal { return .noun }
    if sense.has(.quality) { return .adjective }
    if sense.has(.limit) { return last == .noun || last == .quantifier || last == .of ? .quantifier : .adverb }
    if sense.has(.negator) { return .negator }
    if sense.has(.excess) { return .adverb }
    if sense.has(.size) { return .quantifier }
    if sense.has(.comparative) { return last == .adverb ? .adverb : .adjective }
    if sense.has(.manner) || sense.has(.degree) || sense.has(.frequency) || sense.has(.now) || sense.has(.still)
      || sense.has(.growing) || sense.has(.universal) || sense.has(.past)
    {
      return .adverb
    }
    if sense.has(.unreal) { return first }
    return nil
  }

  /// Whether *lack* behind a noun or an adverb has an object.
  private func isLackVerb(_ index: Int, _ next: WordTag) -> Bool {
    switch tagged.tags[index - 1] {
    case .noun, .adverb, .quantifier, .verbSingular, .pronoun: break
    default: return false
    }
    return next == .determiner || next == .adjective || next == .noun || next == .possessive || next == .participle
  }
}
