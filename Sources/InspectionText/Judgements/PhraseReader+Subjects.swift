extension PhraseReader {
  /// Subjects that carry the negation or the quantity: *not all decisions … are followed*.
  mutating func readSubjects() {
    var index = 0
    while index + 1 < items.count {
      let next = index + 1
      if items[index].tag == .negator, groupOf[next] >= 0 || groupOf[index] >= 0, items[next].tag == .quantifier,
        items[next].sense.has(.universal), !items[index].isUnreal
      {
        if let end = endOfClause(after: groups[max(groupOf[next], groupOf[index])]) {
          note(Finding(items: index..<end, sign: -1, category: .weakness, rules: ["not all"]))
          index = end
          continue
        }
      }
      // *Not all have clear goals*.
      if items[index].tag == .negator, groupOf[index] < 0, groupOf[next] < 0, firstWord(next) == words.denial.all,
        items[next].words.count == 1, !items[index].isUnreal, next + 1 < items.count,
        items[next + 1].tag.isAuxiliary || items[next + 1].tag.isVerb || items[next + 1].tag == .adverb,
        let end = endOfClause(after: NounGroup(start: index, head: next))
      {
        note(Finding(items: index..<end, sign: -1, category: .weakness, rules: ["not all"]))
        index = end
        continue
      }
      // *None of the plans is clear*, *nobody checks*.
      if let end = readNone(index) {
        index = end
        continue
      }
      // *Too many still wait*, *few take it up*: the quantity stands for the noun.
      if isQuantity(index), groupOf[index] < 0 || isFewOf(index), !items[index].isUnreal,
        let end = endOfClause(after: NounGroup(start: index, head: isFewOf(index) ? index + 1 : index))
      {
        let isGood = isScarcity(index) && worthOfPredicate(index + 1..<end) < 0
        note(
          Finding(
            items: index..<end, sign: isGood ? 1 : -1, category: isGood ? .strength : .weakness, rules: ["too many"]))
        index = end
        continue
      }
      if groupOf[index] >= 0, groups[groupOf[index]].start == index {
        let group = groups[groupOf[index]]
        if let end = readUnproven(group) ?? readDenied(group) {
          index = end
          continue
        }
        if readComparison(group) {
          index = group.end
          continue
        }
        // *Hardly a post is vacant*.
        let hardly = group.start > 0 && items[group.start - 1].tag == .determiner ? group.start - 2 : group.start - 1
        if hardly >= 0, items[hardly].tag == .adverb, items[hardly].sense.has(.limit), opensSubject(hardly),
          let end = endOfClause(after: group)
        {
          let sign = worthOfPredicate(group.end..<end) < 0 ? 1 : -1
          note(
            Finding(
              items: hardly..<end, sign: sign, category: sign > 0 ? .strength : .weakness, rules: [name(hardly), "few"])
          )
          index = end
          continue
        }
        if let start = excess(in: group), !items[start].isUnreal, !(isScarcity(start) && isObject(group)),
          let end = endOfClause(after: group)
        {
          let isGood = isScarcity(start) && worthOfPredicate(group.end..<end) < 0
          note(
            Finding(
              items: start..<end, sign: isGood ? 1 : -1, category: isGood ? .strength : .weakness, rules: ["too many"]))
          index = end
          continue
        }
        index = group.end
        continue
      }
      index += 1
    }
  }

  /// *No plan is clear*, *neither team provides good help*: the negation of the subject turns the predicate.
  private mutating func readDenied(_ group: NounGroup) -> Int? {
    let first = items[group.start]
    if let end = endOfNothingFound(group) {
      note(Finding(items: group.start..<end, sign: 1, category: .strength, rules: ["negation", "not found"]))
      return end
    }
    guard first.sense.has(.negator), first.words.count == 1, group.start < group.head, !first.isUnreal,
      group.start == 0 || items[group.start - 1].tag != .preposition && items[group.start - 1].tag != .be,
      let end = endOfClause(after: group)
    else { return nil }
    let sign = worthOfPredicate(group.end..<end)
    if judge(group) != nil, sign == 0 || !isFullVerb(group.end..<end) { return nil }
    // *No new carers have yet been approved*.
    if sign >= 0, (group.end..<end).contains(where: { words.limits.yet.contains(firstWord($0)) }) {
      note(
        Finding(
          items: group.start..<end, sign: -1, category: .progress, trajectory: .unchanged, rules: ["negation", "yet"]))
      return end
    }
    if sign == 0, words.children.contains(lastWord(group.head)), let harm = endOfHarm(group.end) {
      note(Finding(items: group.start..<harm, sign: 1, category: .strength, rules: ["negation", "harm"]))
      return harm
    }
    if sign >= 0, let never = endOfNever(group.end) {
      note(Finding(items: group.start..<never, sign: 1, category: .strength, rules: ["negation", "without"]))
      return never
    }
    guard sign != 0 else {
      // *No agency undertakes it*.
      if opensSubject(group.start) { shadow(group.end..<end) }
      return nil
    }
    note(
      Finding(
        items: group.start..<end, sign: -sign, category: sign > 0 ? .weakness : .strength,
        rules: ["negation", name(group.start)]))
    return end
  }

  /// Whether a predicate has a verb that says something of its own: *no record lacks a plan*.
  private func isFullVerb(_ range: Range<Int>) -> Bool {
    range.contains { items[$0].sense.sign(.verb) != 0 && items[$0].tag.isVerb && groupOf[$0] < 0 }
  }

  /// *No evidence was seen of delay*, *no cases were seen where risk was not known*: the end of what was not found.
  private func endOfNothingFound(_ group: NounGroup) -> Int? {
    guard items[group.start].sense.has(.negator) || items[group.start].tag == .negator, !items[group.start].isUnreal,
      group.start < group.head, words.denial.traces.contains(lastWord(group.head)), group.end + 2 < items.count,
      items[group.end].tag == .be, items[group.end + 1].tag == .participle,
      words.denial.met.contains(firstWord(group.end + 1))
    else { return nil }
    var isBad = false
    for index in group.end + 2..<min(items.count, group.end + 26) {
      let item = items[index]
      if item.tag == .comma || item.tag == .stop || item.tag == .contrast || item.tag == .concession {
        return isBad ? index : nil
      }
      if item.sense.sign(.quality) < 0 || item.sense.sign(.thing) < 0 || item.tag == .negator { isBad = true }
    }
    return isBad ? min(items.count, group.end + 26) : nil
  }

  /// A negation that stands for its noun turns the predicate.
  private mutating func readNone(_ index: Int) -> Int? {
    guard items[index].sense.has(.negator), items[index].tag == .pronoun || items[index].tag == .noun,
      !items[index].isUnreal, opensSubject(index)
    else { return nil }
    var head = index
    if index + 2 < items.count, items[index + 1].tag == .of, let inner = group(at: index + 2) { head = inner.head }
    guard let end = endOfClause(after: NounGroup(start: index, head: head)) else { return nil }
    var sign = worthOfPredicate(head + 1..<end)
    if sign == 0, (head + 1..<end).contains(where: { items[$0].tag.isVerb && items[$0].sense.has(.service) }) {
      sign = 1
    }
    guard sign != 0 else { return nil }
    note(
      Finding(
        items: index..<end, sign: -sign, category: sign > 0 ? .weakness : .strength,
        rules: ["negation", name(index)]))
    return end
  }

  /// Whether a clause may begin at an item.
  private func opensSubject(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = items[index - 1].tag
    return before.opensClause || before == .coordinator || before == .comma
  }

  /// *No children were seen to be at risk of harm*: the end of the harm that was not met with.
  private func endOfHarm(_ start: Int) -> Int? {
    for index in start..<min(items.count, start + 12) {
      if items[index].tag == .comma || items[index].tag == .contrast { return nil }
      guard items[index].sense.has(.topic) || items[index].sense.sign(.quality) < 0 else { continue }
      var end = groupOf[index] >= 0 ? groups[groupOf[index]].end : index + 1
      while end + 1 < items.count, items[end].tag == .of, let inner = group(at: end + 1) { end = inner.end }
      // *Unsafe or not supported*.
      if end + 2 < items.count, items[end].tag == .coordinator, items[end + 1].tag == .negator,
        items[end + 2].tag == .participle || items[end + 2].tag == .adjective
      {
        end += 3
      }
      return end
    }
    return nil
  }

  /// *Few of them*, at the start of its clause.
  private func isFewOf(_ index: Int) -> Bool {
    index + 1 < items.count && items[index + 1].tag == .of && items[index].sense.has(.limit)
      && (index == 0 || items[index - 1].tag.opensClause || items[index - 1].tag == .coordinator
        || items[index - 1].tag == .comma || items[index - 1].tag == .adverb)
  }

  /// The worth of what a predicate says: a fault in it outweighs what is good.
  func worthOfPredicate(_ range: Range<Int>) -> Int {
    var sign = 0
    var isDealtWith = false
    for index in range {
      let sense = items[index].sense
      var worth = sense.sign(.quality)
      if worth == 0 { worth = sense.sign(.manner) }
      if worth == 0 { worth = sense.sign(.thing) + sense.sign(.verb) }
      if worth == 0, items[index].tag.isVerb { worth = sense.sign(.act) }
      if worth == 0, words.hardships.contains(firstWord(index)) || words.hardships.contains(lastWord(index)) {
        worth = -1
      }
      // *Challenge weak plans*: what is done about a fault is good.
      if worth < 0, isDealtWith { continue }
      if worth != 0, sign >= 0 { sign = worth }
      if items[index].tag == .verb || items[index].tag == .verbSingular || items[index].tag == .verbPast,
        groupOf[index] < 0, sense.sign(.act) > 0 || sense.has(.remedy)
      {
        isDealtWith = true
        sign = 1
      }
    }
    return sign
  }

  /// *Few*, and not *too many*.
  private func isScarcity(_ index: Int) -> Bool { items[index].sense.has(.limit) && !name(index).hasPrefix("too ") }

  /// *More children are in work*, *fewer children wait*: the quantity tells of change, the predicate of its worth.
  private mutating func readComparison(_ group: NounGroup) -> Bool {
    var start = group.start
    while start < group.head, items[start].tag == .adverb { start += 1 }
    guard start < group.head, !items[start].isUnreal, words.moreOrFewer.contains(firstWord(start)),
      items[start].words.count == 1,
      words.children.contains(lastWord(group.head)) || firstWord(start) == words.fewer || isBeingDone(group.end),
      group.start == 0 || items[group.start - 1].tag == .comma || items[group.start - 1].tag == .coordinator
        || items[group.start - 1].tag.opensClause || endsInThat(group.start - 1),
      let end = endOfClause(after: group),
      // *More children could benefit*.
      items[group.end].tag != .modal || !words.deed.wishing.contains(firstWord(group.end))
    else { return false }
    let isMore = firstWord(start) != words.fewer
    var worth = worthOfPredicate(group.end..<end)
    if worth == 0, words.children.contains(lastWord(group.head)) { worth = endowment(group.end..<end) }
    if worth == 0, isMore, isBeingDone(group.end), items[group.head].sense.sign(.amount) >= 0 { worth = 1 }
    guard worth != 0 else { return false }
    let sign = isMore ? worth : -worth
    return note(
      Finding(
        items: start..<end, sign: sign, category: .progress, trajectory: sign > 0 ? .improving : .declining,
        rules: [name(start), "more or fewer"]))
  }

  /// *Are being carried out*.
  private func isBeingDone(_ index: Int) -> Bool {
    index + 2 < items.count && items[index].tag == .be && items[index + 1].tag == .be
      && items[index + 2].tag == .participle
  }

  /// Whether a predicate gives people something that is good to have: work, a place, a say.
  private func endowment(_ range: Range<Int>) -> Int {
    range.contains { words.endowments.contains(lastWord($0)) || items[$0].sense.has(.service) && items[$0].tag.isVerb }
      ? 1 : 0
  }

  private func isQuantity(_ index: Int) -> Bool {
    let item = items[index]
    guard item.tag == .quantifier, index + 1 < items.count, items[index + 1].tag != .of || isFewOf(index),
      index == 0 || items[index - 1].tag != .determiner
    else { return false }
    return item.sense.has(.limit) && !item.sense.has(.negator) || name(index).hasPrefix("too ")
  }

  /// Where *too many* or *few* stands in a group.
  private func excess(in group: NounGroup) -> Int? {
    for index in group.start..<group.head {
      let item = items[index]
      if item.sense.has(.excess), index + 1 < group.end, items[index + 1].tag == .quantifier { return index }
      if item.words.count > 1,
        item.sense.has(.excess) || name(index).hasPrefix("too ")
          || item.sense.has(.limit) && !item.sense.has(.negator) && item.tag == .quantifier
      {
        return index
      }
      if item.sense.has(.limit), !item.sense.has(.negator), item.tag == .quantifier, index == group.start,
        index == 0 || items[index - 1].tag != .determiner,
        items[group.head].sense.sign(.amount) == 0 || words.agents.contains(lastWord(group.head)),
        items[group.head].sense.sign(.thing) == 0
      {
        return index
      }
    }
    return nil
  }

  /// *Experience very little drift*: whether a verb stands right before a group.
  private func isObject(_ group: NounGroup) -> Bool {
    guard group.start > 0, groupOf[group.start - 1] < 0 else { return false }
    switch items[group.start - 1].tag {
    case .verb, .verbSingular, .verbPast, .have: return true
    default: return false
    }
  }

  /// The end of the predicate of a subject, or `nil` if it has none.
  func endOfClause(after group: NounGroup) -> Int? {
    var index = group.end
    // A relative clause in the subject has a verb of its own.
    var isInRelative = false
    let limit = min(items.count, index + Self.reach)
    while index < limit {
      switch items[index].tag {
      case .modal, .do, .have, .be, .verb, .verbSingular, .verbPast:
        guard let verb = verbGroup(at: index) else { return nil }
        if isInRelative {
          isInRelative = false
          index = verb.end
          continue
        }
        if verb.isCopular {
          let end = endOfPredicate(at: verb.end)
          if end > verb.end { return end }
          if verb.end < items.count, items[verb.end].tag == .preposition, let place = self.group(at: verb.end + 1) {
            return place.end
          }
          return nil
        }
        let complement = self.complement(of: verb)
        var end = complement.fullEnd
        if complement.object == nil { end = endOfInfinitive(verb, end) }
        // *Have their needs assessed in time*.
        if complement.object != nil, end < items.count,
          items[end].tag == .participle || items[end].tag == .verbPast, groupOf[end] < 0
        {
          let after = adverbs(at: end + 1)
          return after.sign != 0 ? after.end : end + 1
        }
        // *Have ended up living in hotels*.
        if end == verb.end, end < items.count, let deed = endOfFurtherVerb(end) { return deed }
        if end == verb.end, items[verb.head].tag == .participle, let supplement = supplement(of: verb.head) {
          return supplement.end
        }
        // *Go missing*.
        if end == verb.end, end < items.count, items[end].tag == .adjective, groupOf[end] < 0 { return end + 1 }
        if end == verb.end, end < items.count, items[end].tag == .preposition, firstWord(end) != words.by,
          let place = self.group(at: end + 1)
        {
          return place.end
        }
        return end
      // *Decisions to return them are*.
      case .to where index + 1 < limit && items[index + 1].tag == .verb && groupOf[index + 1] < 0: index += 2
      case .of, .preposition, .noun, .adjective, .determiner, .possessive, .quantifier, .participle, .adverb, .number,
        .to:
        index += 1
      case .pronoun, .gerund, .coordinator: index += 1
      case .relative where !isInRelative:
        isInRelative = true
        index += 1
      default: return nil
      }
    }
    return nil
  }

  /// The end of a form in *-ing* with its object or place: *up living in hotels*.
  private func endOfFurtherVerb(_ start: Int) -> Int? {
    let index = items[start].tag == .adverb || items[start].tag == .preposition ? start + 1 : start
    guard index < items.count, items[index].tag == .gerund, groupOf[index] < 0, let verb = verbGroup(at: index) else {
      return nil
    }
    let end = complement(of: verb).end
    if end == verb.end, end + 1 < items.count, items[end].tag == .preposition, let place = group(at: end + 1) {
      return place.end
    }
    return end
  }
}
