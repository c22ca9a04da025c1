/// A noun with what stands before it, in items of a ``PhraseReader``.
struct NounGroup {
  var start: Int
  /// The noun.
  var head: Int
  var end: Int { head + 1 }
}

extension PhraseReader {
  /// Finds the noun groups.
  mutating func findGroups() {
    groups.removeAll(keepingCapacity: true)
    Self.reset(&groupOf, count: items.count, to: -1)
    var index = 0
    while index < items.count {
      guard let group = nounGroup(at: index) else {
        index += 1
        continue
      }
      for place in group.start..<group.end { groupOf[place] = groups.count }
      groups.append(group)
      index = group.end
    }
  }

  private func nounGroup(at start: Int) -> NounGroup? {
    var head = -1
    var index = start
    let limit = min(items.count, start + Self.reach)
    scan: while index < limit {
      switch items[index].tag {
      case .noun:
        // *Challenges in recruiting staff*: the phrase is closed, and what follows is its object.
        if head >= 0, items[head].words.count > 1, tagged.tags[items[head].words.upperBound - 1] == .gerund {
          break scan
        }
        head = index
      case .determiner, .quantifier:
        if head >= 0 { break scan }
      case .possessive:
        head = -1
      case .number, .adjective:
        if head >= 0 || items[index].isOpenEnded(tagged) { break scan }
      case .negator:
        guard head < 0, index == start, index + 1 < items.count,
          items[index + 1].tag.isBeforeNoun || items[index + 1].tag == .noun,
          !words.denial.merely.contains(firstWord(index + 1))
        else { break scan }
      case .adverb:
        guard head < 0, isBeforeModifier(index), index > start || !isInVerb(index) else { break scan }
      case .participle:
        guard head < 0, isBeforeNoun(index + 1), index > start || !followsAuxiliary(index),
          !items[index].isOpenEnded(tagged)
        else { break scan }
      case .gerund:
        if head < 0, items[index].sense.sign(.quality) > 0, isBeforeNoun(index + 1),
          index > start || index == 0
            || items[index - 1].tag != .preposition && items[index - 1].tag != .of && items[index - 1].tag != .to
              && items[index - 1].tag != .comma && !items[index - 1].isOpenEnded(tagged)
        {
          break
        }
        guard head < 0, isBeforeNoun(index + 1),
          index > start || items[index].sense.has(.change) || items[index].sense.has(.raise)
            || items[index].sense.has(.lower) && index == 0
        else { break scan }
        if index == start, items[index + 1].tag != .noun { break scan }
        if index == start, index > 0,
          items[index - 1].tag == .preposition || items[index - 1].tag == .be || items[index - 1].tag == .comma
            || items[index - 1].tag == .coordinator || items[index - 1].tag == .to || items[index - 1].tag == .of
            || items[index - 1].tag == .noun
            || items[index - 1].tag == .adverb
        {
          break scan
        }
      case .comma, .coordinator, .contrast:
        guard head < 0, index > start, items[index].tag != .contrast || words.but.contains(firstWord(index)),
          isModifier(index - 1), isListOfModifiers(index), !joinsVerb(index, from: start),
          items[index].tag != .comma || !followsAuxiliary(start)
            || items[start].tag != .adjective && (items[start].tag != .negator || items[start + 1].tag != .adjective)
        else { break scan }
      default: break scan
      }
      index += 1
    }
    guard head >= 0 else { return nil }
    return NounGroup(start: start, head: head)
  }

  /// Whether an adverb stands between an auxiliary and its participle.
  private func isInVerb(_ index: Int) -> Bool {
    let place = behindAdverbs(index + 1)
    return place < items.count && items[place].tag == .participle && followsAuxiliary(index)
  }

  /// Whether an auxiliary stands before an item, adverbs and negations read through.
  private func followsAuxiliary(_ index: Int) -> Bool {
    var place = index - 1
    while place >= 0, items[place].tag == .adverb || items[place].tag == .negator || items[place].tag == .quote {
      place -= 1
    }
    return place >= 0 && items[place].tag.isAuxiliary
  }

  /// *Were open and acknowledged gaps*: the second of two predicates, and no modifier.
  private func joinsVerb(_ index: Int, from start: Int) -> Bool {
    guard items[index].tag == .coordinator, items[start].tag == .adjective, index + 1 < items.count,
      items[index + 1].tag == .participle, followsAuxiliary(start)
    else { return false }
    return items[index + 1].sense.has(.report) || items[index + 1].sense.has(.value)
  }

  private func isModifier(_ index: Int) -> Bool {
    (items[index].tag == .adjective || items[index].tag == .participle) && !items[index].isOpenEnded(tagged)
      || items[index].tag == .gerund && items[index].sense.sign(.quality) != 0
  }

  /// Whether an adverb stands before an adjective or participle that stands before a noun.
  private func isBeforeModifier(_ index: Int) -> Bool {
    let place = behindAdverbs(index + 1)
    guard place < items.count else { return false }
    if items[place].tag == .quantifier { return isBeforeNoun(place + 1) }
    return isModifier(place) && isBeforeNoun(place + 1)
  }

  /// Whether a noun follows, behind modifiers only.
  private func isBeforeNoun(_ start: Int) -> Bool {
    var place = start
    let limit = min(items.count, start + 12)
    while place < limit {
      switch items[place].tag {
      case .noun: return true
      case .adjective, .participle, .adverb, .possessive: place += 1
      case .gerund where items[place].sense.sign(.quality) != 0: place += 1
      case .comma, .coordinator:
        guard place + 1 < items.count,
          isModifier(place + 1) || items[place + 1].tag == .adverb || items[place + 1].tag == .coordinator
        else { return false }
        place += 1
      default: return false
      }
    }
    return false
  }

  /// Whether a comma or coordinator joins two modifiers of one noun.
  private func isListOfModifiers(_ index: Int) -> Bool {
    var place = index + 1
    while place < items.count, items[place].tag == .coordinator || items[place].tag == .adverb { place += 1 }
    guard place < items.count else { return false }
    return isModifier(place) && isBeforeNoun(place + 1) || opensWithModifier(place)
  }

  /// *Appropriate and immediate action*: an entry of several words whose first is the modifier.
  private func opensWithModifier(_ index: Int) -> Bool {
    items[index].tag == .noun && items[index].words.count > 1
      && (tagged.tags[items[index].words.lowerBound] == .adjective
        || tagged.tags[items[index].words.lowerBound] == .participle)
      && (items[index].sense.isNominal || items[index].sense.has(.topic))
  }

  /// The noun group that starts here, marks aside.
  func group(at index: Int) -> NounGroup? {
    var index = index
    while index < items.count, items[index].tag == .quote { index += 1 }
    guard index < items.count, groupOf[index] >= 0 else { return nil }
    let group = groups[groupOf[index]]
    return group.start == index ? group : nil
  }

  /// The end of a group with its of-phrases.
  func endWithOf(_ group: NounGroup) -> Int {
    var end = group.end
    while end - group.end < 12, end + 1 < items.count, items[end].tag == .of, let inner = self.group(at: end + 1) {
      end = inner.end
    }
    return end
  }

  /// The end of a group with the bare nouns that are joined to it: *clear outcomes and actions*.
  func endWithConjuncts(_ end: Int, ofLack: Bool = false) -> Int {
    var end = end
    let limit = end + 12
    while end < limit, end + 1 < items.count, items[end].tag == .coordinator, let next = group(at: end + 1),
      ofLack && (next.start == next.head || words.or.contains(firstWord(end)) || judge(next)?.sign ?? 0 > 0)
        || isBare(next),
      !opensPredicate(next.end)
    {
      end = endWithOf(next)
    }
    if let list = endOfList(end) { end = list }
    return end
  }

  /// *Needs, experiences, wishes and risks*: the end of a list of bare nouns that goes on behind a comma.
  private func endOfList(_ start: Int) -> Int? {
    var end = start
    while end + 1 < items.count, end - start < 24, items[end].tag == .comma, let next = group(at: end + 1), isBare(next)
    { end = next.end }
    guard end > start, end + 1 < items.count else { return nil }
    if items[end].tag == .comma, items[end + 1].tag == .coordinator { end += 1 }
    guard items[end].tag == .coordinator, let last = group(at: end + 1), isBare(last), !opensPredicate(last.end) else {
      return nil
    }
    return endWithOf(last)
  }

  /// Whether no word of a group judges by itself.
  private func isBare(_ group: NounGroup) -> Bool {
    group.end - group.start <= 3 && judge(group) == nil && items[group.start].tag != .quantifier
      && (items[group.start].tag != .determiner || group.end - group.start == 2)
  }

  /// *A good understanding and insight*: a bare noun under the same adjective.
  func endWithShared(_ end: Int, sign: Int) -> Int {
    guard end + 1 < items.count, items[end].tag == .coordinator, let next = group(at: end + 1), next.start == next.head,
      judge(next)?.sign == sign, !opensPredicate(next.end)
    else { return end }
    return next.end
  }

  func opensPredicate(_ index: Int) -> Bool {
    for place in index..<max(index, min(items.count, index + 6)) {
      let tag = items[place].tag
      if tag.isAuxiliary || tag == .verb || tag == .verbSingular || tag == .verbPast { return true }
      if tag.opensClause || tag == .comma || tag == .coordinator || tag == .to { return false }
    }
    return false
  }

  /// The end of a group with its of-phrase, where the noun is empty without it.
  func endIfEmpty(_ group: NounGroup) -> Int {
    let word = lastWord(group.head)
    guard group.end < items.count, let inner = self.group(at: group.end + 1) else { return group.end }
    let isChange = items[group.head].sense.has(.trend) || words.changeNouns.contains(word)
    let isIn = items[group.end].tag == .preposition && firstWord(group.end) == words.in
    guard items[group.end].tag == .of && (words.emptyNouns.contains(word) || isChange) || isChange && isIn else {
      return group.end
    }
    if isIn { return endWithInOf(inner) }
    return endWithConjuncts(inner.end, ofLack: items[group.head].sense.sign(.thing) < 0)
  }

  /// *In the oversight and management of risk*: the bare nouns joined to it, and then its of-phrase.
  private func endWithInOf(_ group: NounGroup) -> Int {
    var end = endWithOf(group)
    if end == group.end, end + 1 < items.count, items[end].tag == .coordinator, let next = self.group(at: end + 1),
      next.start == next.head, !opensPredicate(next.end)
    {
      end = endWithOf(next)
    }
    return end
  }

  /// The nearest noun group before an item in the same clause.
  func subject(before index: Int) -> NounGroup? {
    var place = index - 1
    var found: NounGroup?
    while place >= 0, index - place < Self.reach {
      let tag = items[place].tag
      if groupOf[place] >= 0 {
        let group = groups[groupOf[place]]
        found = group
        place = group.start - 1
        // The head of a subject stands before its prepositional phrases.
        if place >= 1, items[place].tag == .of || items[place].tag == .preposition || items[place].tag == .to,
          groupOf[place - 1] >= 0
        {
          place -= 1
          continue
        }
        return found
      }
      if tag == .relative || tag == .that { place -= 1; continue }
      if tag.opensClause || tag.isVerb || tag.isAuxiliary || tag == .to { return found }
      if tag == .pronoun { return NounGroup(start: place, head: place) }
      place -= 1
    }
    return found
  }
}
