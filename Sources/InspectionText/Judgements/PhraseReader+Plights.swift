/// What children, families and workers have to bear, told plainly.
extension PhraseReader {
  mutating func notePlight(_ group: VerbGroup) -> Bool {
    noteDuty(group) || noteLeft(group) || noteForsaken(group) || noteOrdeal(group)
  }

  /// *Have to repeat their story*, *do not have to wait*: a burden on those whom the service is for, or who do the work.
  private mutating func noteDuty(_ group: VerbGroup) -> Bool {
    guard group.have >= 0, group.head > group.have + 1, items[group.have + 1].tag == .to, group.modal < 0,
      group.be < 0 || items[group.head].tag != .participle, !isBackground(group.start),
      let subject = clauseSubject(before: group.start), isBearer(subject),
      items[subject].tag != .pronoun || subject == 0 || groupOf[subject - 1] < 0
    else { return false }
    let isSpared = shape(group.start..<group.head).isNegated
    return note(
      Finding(
        items: leftEdge(of: group)..<endOfDoing(group), sign: isSpared ? 1 : -1,
        category: isSpared ? .strength : .weakness,
        rules: (isSpared ? ["negation"] : []) + [name(group.head), "have to"]))
  }

  /// The end of a verb with its object, or with the place or matter that it is about, and the adverbs behind.
  func endOfDoing(_ group: VerbGroup) -> Int {
    let complement = complement(of: group)
    var end = complement.fullEnd
    if complement.object == nil, !complement.hasPronoun, end == group.end, end + 1 < items.count,
      items[end].tag == .preposition || items[end].tag == .to, let place = self.group(at: end + 1)
    {
      end = endWithOf(place)
      let after = adverbs(at: end)
      if after.sign != 0 { end = after.end }
    }
    return end
  }

  private func isBearer(_ subject: Int) -> Bool {
    let word = lastWord(subject)
    return words.children.contains(word) || words.deed.parents.contains(word) || words.deed.hands.contains(word)
  }

  /// *Leaves children at risk*, *leaving them vulnerable*.
  private mutating func noteLeft(_ group: VerbGroup) -> Bool {
    guard words.deed.leaving.contains(firstWord(group.head)), items[group.head].tag != .participle || group.have >= 0,
      !isShadowed[group.head], !isOfNone(group.start)
    else { return false }
    var hasChildren = false
    for index in group.end..<min(items.count, group.end + 8) {
      let tag = items[index].tag
      if tag == .comma || tag.opensClause || tag.isAuxiliary && firstWord(index) != words.being { return false }
      if tag == .pronoun || words.children.contains(lastWord(index)) {
        hasChildren = true
      } else if hasChildren, words.deed.exposed.contains(firstWord(index)) {
        let isNegated = shape(group.start..<group.head).isNegated
        return note(
          Finding(
            items: leftEdge(of: group)..<endOfExposure(index), sign: isNegated ? 1 : -1,
            category: isNegated ? .strength : .weakness, rules: (isNegated ? ["negation"] : []) + ["left"]))
      }
    }
    return false
  }

  /// *Are left to find a home by themselves*, *are left in harm*.
  private mutating func noteForsaken(_ group: VerbGroup) -> Bool {
    guard group.be >= 0, items[group.head].tag == .participle, words.deed.leaving.contains(firstWord(group.head)),
      group.modal < 0, group.negator < 0, !isBackground(group.start), group.end + 1 < items.count,
      let subject = clauseSubject(before: group.start), words.children.contains(lastWord(subject))
    else { return false }
    var end = group.end
    if items[end].tag == .to, let inner = verbGroup(at: end), inner.head >= 0 {
      end = endOfDoing(inner)
    } else if items[end].tag == .preposition, let place = self.group(at: end + 1) {
      end = endWithOf(place)
    } else {
      return false
    }
    return note(
      Finding(
        items: leftEdge(of: group)..<end, sign: -1, category: .weakness,
        rules: shape(group.start..<group.head).rules + ["left"]))
  }

  /// *Vulnerable to harm*, *harmed or at risk of harm*.
  private func endOfExposure(_ index: Int) -> Int {
    var end = groupOf[index] >= 0 ? groups[groupOf[index]].end : index + 1
    if end + 1 < items.count, items[end].tag == .coordinator, words.deed.exposed.contains(firstWord(end + 1)) {
      end = groupOf[end + 1] >= 0 ? groups[groupOf[end + 1]].end : end + 2
    }
    if end + 1 < items.count, items[end].tag == .of || items[end].tag == .to, let harm = group(at: end + 1),
      items[harm.head].sense.has(.topic)
    {
      end = endWithOf(harm)
    }
    return end
  }

  /// *No failures that leave children at risk*: there are none.
  private func isOfNone(_ start: Int) -> Bool {
    var start = start
    // *That create or leave*.
    if start > 2, items[start - 1].tag == .coordinator, items[start - 2].tag == .verb { start -= 2 }
    guard start > 1, items[start - 1].tag == .that || items[start - 1].tag == .relative, groupOf[start - 2] >= 0 else {
      return false
    }
    let noun = groups[groupOf[start - 2]]
    return (noun.start..<noun.end).contains { items[$0].tag == .negator || items[$0].sense.has(.negator) }
  }

  /// *Experience several changes of worker*, *continue to experience harm*: what goes on or comes again.
  private mutating func noteOrdeal(_ group: VerbGroup) -> Bool {
    guard words.deed.undergoing.contains(firstWord(group.head)), items[group.head].words.count == 1,
      group.be < 0, group.modal < 0, !group.isInfinitive, !isBackground(group.start),
      items[group.head].tag != .gerund, let object = complement(of: group).object, (judge(object)?.sign ?? 0) <= 0,
      let subject = clauseSubject(before: group.start), words.children.contains(lastWord(subject))
    else { return false }
    let goesOn = group.aspect >= 0 && items[group.aspect].sense.has(.proceed)
    guard worth(of: object) <= 0,
      goesOn && (items[object.head].sense.has(.topic) || worth(of: object) < 0)
        || (object.start...object.head).contains(where: { words.deed.repeated.contains(firstWord($0)) })
    else { return false }
    let shape = shape(group.start..<group.head)
    return note(
      Finding(
        items: leftEdge(of: group)..<endWithOf(object), sign: shape.isNegated ? 1 : -1,
        category: shape.isNegated ? .strength : .weakness, trajectory: goesOn ? .unchanged : .unstated,
        rules: shape.rules + [name(group.head), "ordeal"]))
  }

  /// *Prevents children from entering care*.
  mutating func notePrevention(_ group: VerbGroup) -> Bool {
    guard words.prevent.contains(firstWord(group.head)), group.modal < 0, group.negator < 0,
      !group.isInfinitive || isHelped(group), items[group.head].tag != .participle || group.have >= 0,
      items[group.head].tag != .gerund || group.be >= 0 || isAdjunct(group.start), !isBackground(group.start)
    else { return false }
    let complement = complement(of: group)
    var isOfFamilies = complement.hasPronoun
    if let object = complement.object {
      isOfFamilies =
        words.children.contains(lastWord(object.head)) || words.deed.worries.contains(lastWord(object.head))
    }
    guard isOfFamilies, complement.end + 1 < items.count, firstWord(complement.end) == words.from,
      words.deed.keptFrom.contains(firstWord(complement.end + 1)), let inner = verbGroup(at: complement.end + 1)
    else { return false }
    return note(
      Finding(
        items: leftEdge(of: group)..<max(inner.end, self.complement(of: inner).end), sign: 1, category: .strength,
        rules: [name(group.head), "prevention"]))
  }

  /// *Only used as a last resort*, *only come into care when it is necessary*.
  mutating func readLastResorts() {
    for index in items.indices where firstWord(index) == words.only && items[index].words.count == 1 {
      guard !isClaimed[index], !items[index].isUnreal else { continue }
      var asks = false
      for place in index + 1..<max(index + 1, min(items.count, index + 14)) {
        let item = items[place]
        if item.tag == .comma || item.tag == .contrast || item.tag == .stop { break }
        if words.proviso.contains(firstWord(place)) || item.tag == .condition { asks = true }
        guard
          words.deed.resort.contains(lastWord(place)) || asks && words.denial.fitting.contains(lastWord(place))
            || asks && words.deed.interests.contains(lastWord(place))
        else { continue }
        // *Used only as a last resort*.
        var start = index
        if start > 0, items[start - 1].tag == .participle, groupOf[start - 1] < 0 { start -= 1 }
        note(Finding(items: start..<place + 1, sign: 1, category: .strength, rules: ["only when needed"]))
        break
      }
    }
  }

  /// *Could be better*, *could be further improved*, *would have been more appropriate*: what falls short of it.
  mutating func noteWish(_ group: VerbGroup) -> Bool {
    guard group.modal >= 0, words.deed.wishing.contains(firstWord(group.modal)), group.be >= 0,
      !standsInProviso(group.start, isFronted: false)
    else { return false }
    let isNegated = group.negator >= 0
    var index = group.head >= 0 && !group.isCopular ? group.be + 1 : group.end
    var isMore = false
    while index < items.count, items[index].tag == .adverb || items[index].tag == .quantifier, groupOf[index] < 0 {
      if items[index].sense.sign(.comparative) > 0 || words.further.contains(firstWord(index)) { isMore = true }
      index += 1
    }
    guard index < items.count, groupOf[index] < 0, items[index].tag == .adjective || items[index].tag == .participle
    else { return false }
    guard firstWord(index) != words.able else { return false }
    let sense = items[index].sense
    let isBetter = sense.sign(.comparative) > 0
    let isGood = sense.sign(.quality) > 0 || sense.sign(.change) > 0 || sense.sign(.act) > 0 || sense.has(.service)
    guard
      isBetter && !isNegated || isMore && isGood && !isNegated || isNegated && sense.sign(.quality) > 0
        || sense.sign(.quality) < 0 && !isNegated && firstWord(group.modal) != words.deed.could
    else { return false }
    let isPast = group.have >= 0
    // *Could hardly be better*.
    if isBetter, (group.modal..<index).contains(where: { items[$0].sense.has(.limit) }) {
      return note(
        Finding(items: group.modal..<index + 1, sign: 1, category: .strength, rules: [name(index), "could hardly be"]))
    }
    return note(
      Finding(
        items: group.modal..<index + 1, sign: -1, category: isPast || !isMore && !isBetter ? .weakness : .progress,
        rules: [name(index), "could be"]))
  }

  /// *Has the potential to cause delay*.
  mutating func notePotential(_ group: NounGroup) -> Bool {
    guard words.deed.potential.contains(lastWord(group.head)), group.end + 1 < items.count,
      items[group.end].tag == .to, let verb = verbGroup(at: group.end), verb.head >= 0,
      items[verb.head].sense.sign(.verb) < 0 || items[verb.head].sense.sign(.act) < 0
        || words.denial.thwarting.contains(firstWord(verb.head))
    else { return false }
    var start = group.start
    if start > 0, items[start - 1].tag == .have { start -= 1 }
    return note(
      Finding(
        items: start..<max(verb.end, complement(of: verb).end), sign: -1, category: .weakness,
        rules: [name(verb.head), "potential"]))
  }

  /// *Do not set out what is to change*, *has not seen the plan*: a plain verb of a service, or of what people should
  /// get from it, that is denied.
  func isLeftUndone(_ reading: VerbReading) -> Bool {
    let group = reading.group
    let verb = firstWord(group.head)
    guard !reading.isPassive, group.modal < 0, !isBackground(group.start), !words.deed.willing.contains(verb),
      !reading.sense.has(.lower), !reading.sense.has(.remedy), !reading.sense.has(.proceed),
      reading.sense.sign(.verb) >= 0,
      reading.complement.object.map({ worth(of: $0) >= 0 }) ?? true,
      (group.start..<group.head).contains(where: { items[$0].tag == .do || items[$0].tag == .have })
        || reading.head.tag == .gerund && group.be >= 0 && words.receiving.contains(verb),
      let subject = clauseSubject(before: group.start)
    else { return false }
    guard words.children.contains(lastWord(subject)) || words.deed.parents.contains(lastWord(subject)) else {
      return true
    }
    return items[subject].tag == .pronoun || words.receiving.contains(verb) || words.learned.contains(verb)
      || items[group.head].tag == .have || reading.sense.has(.light)
  }

  /// *Are below the national average*.
  mutating func noteBelow(_ group: VerbGroup) -> Bool {
    let index = behindAdverbs(group.end)
    guard index + 1 < items.count, words.deed.below.contains(firstWord(index)), group.negator < 0,
      let other = (index + 1..<min(items.count, index + 6)).first(where: {
        words.others.contains(firstWord($0)) || words.others.contains(lastWord($0))
      })
    else { return false }
    let isGood = subject(before: group.start).map { worth(of: $0) < 0 } ?? false
    return note(
      Finding(
        items: group.end..<(groupOf[other] >= 0 ? groups[groupOf[other]].end : other + 1), sign: isGood ? 1 : -1,
        category: isGood ? .strength : .weakness, rules: ["below"]))
  }

  /// *There is no tracking of plans*: what one wants is not there.
  mutating func noteAbsence(_ group: VerbGroup) -> Bool {
    guard group.start > 0, group.negator < 0 else { return false }
    var mark = group.start - 1
    while mark > 0, items[mark].tag == .adverb { mark -= 1 }
    let start = behindAdverbs(group.end)
    guard items[mark].tag == .there, let noun = self.group(at: start), items[noun.start].sense.has(.negator),
      items[noun.start].words.count == 1, judge(noun) == nil
    else { return false }
    let sense = items[noun.head].sense
    let worth = worth(of: noun)
    guard worth != 0 || sense.has(.plan) || sense.sign(.act) > 0 || sense.has(.service), !sense.has(.topic),
      !sense.has(.report)
    else { return false }
    let sign = worth < 0 ? 1 : -1
    return note(
      Finding(
        items: noun.start..<endWithOf(noun), sign: sign, category: sign > 0 ? .strength : .weakness,
        rules: ["negation", name(noun.head), "there is none"]))
  }
}
