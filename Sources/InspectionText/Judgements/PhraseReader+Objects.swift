extension PhraseReader {
  /// A verb that is empty without its object.
  func lightVerb(_ reading: VerbReading) -> VerbVerdict? {
    // A span does not cross a quotation mark for a light verb.
    guard let object = reading.complement.object, items[reading.group.end].tag != .quote else {
      if reading.isPassive, words.giving.contains(firstWord(reading.group.head)), !isBackground(reading.group.start),
        reading.group.modal < 0,
        let given = givenThing(reading.group.end) ?? issuedThing(reading.group)
      {
        return VerbVerdict(
          sign: reading.shape.turn(given.sign), category: given.category, end: given.end, rule: "light verb")
      }
      guard reading.complement.hasPronoun, words.giving.contains(firstWord(reading.group.head)),
        !reading.group.isInfinitive,
        reading.head.tag != .gerund, !isBackground(reading.group.start), let given = givenThing(reading.complement.end)
      else { return nil }
      return VerbVerdict(
        sign: reading.shape.turn(given.sign), category: given.category, end: given.end, rule: "light verb")
    }
    if isMereLink(reading) { return nil }
    guard reading.sense.has(.light) else { return plainVerb(reading) }
    let shape = reading.shape
    var end = endOfObject(object)
    if reading.object == nil, let joined = joinedObject(object) {
      return VerbVerdict(sign: shape.turn(joined.sign), category: joined.category, end: joined.end, rule: "light verb")
    }
    if reading.object == nil, let given = givenThing(end) {
      return VerbVerdict(sign: shape.turn(given.sign), category: given.category, end: given.end, rule: "light verb")
    }
    if let verdict = reading.object, verdict.isModified { end = endWithShared(end, sign: verdict.sign) }
    // *The turnover has had a significant impact*.
    if words.impact.contains(lastWord(object.head)), reading.object?.sign ?? 0 > 0,
      let harm = harmfulImpact(reading, object)
    {
      return VerbVerdict(sign: shape.turn(-1), category: .weakness, end: harm, rule: "light verb")
    }
    // *Have complex needs*: what families live with.
    if let verdict = reading.object, verdict.sign < 0, verdict.isModified, isTrouble(object, verdict) { return nil }
    if let verdict = reading.object {
      // *Not afforded more help* tells no rise.
      let isRise = verdict.trajectory != .unstated && !shape.isNegated
      return VerbVerdict(
        sign: shape.turn(verdict.sign), category: verdict.category, trajectory: isRise ? verdict.trajectory : nil,
        end: end, rule: "light verb")
    }
    if let need = endOfNeeded(reading, object) {
      return VerbVerdict(sign: shape.turn(1), end: need, rule: "light verb")
    }
    if !shape.isNegated, isGiven(reading, object) { return VerbVerdict(sign: 1, end: end, rule: "light verb") }
    if !shape.isNegated, isWealth(object) { return VerbVerdict(sign: 1, end: end, rule: "light verb") }
    if let harm = bareImpact(reading, object) { return harm }
    if shape.isNegated || shape.limit, lacksAsset(reading.complement) {
      return VerbVerdict(sign: -1, end: reading.complement.end, rule: "light verb")
    }
    guard items[object.head].sense.has(.plan), object.end < items.count else { return nil }
    let isInPlace = isInPlace(object.end)
    guard isInPlace || reading.head.tag == .have && words.plans.contains(lastWord(object.head)) else { return nil }
    return VerbVerdict(
      sign: shape.turn(1), category: isAboutChildren(reading.group) ? .strength : .progress,
      end: isInPlace ? object.end + 1 : object.end, rule: "plan")
  }

  /// *Receive the help that they need*: the end of what is received.
  private func endOfNeeded(_ reading: VerbReading, _ object: NounGroup) -> Int? {
    let group = reading.group
    guard
      words.receiving.contains(firstWord(group.head)) || reading.head.tag == .have
        || reading.shape.isNegated && words.giving.contains(firstWord(group.head)),
      group.modal < 0, !group.isInfinitive || isHelped(group),
      items[object.head].sense.sign(.amount) > 0 || items[object.head].sense.has(.service)
        || items[object.head].sense.has(.topic),
      !isBackground(group.start)
    else { return nil }
    if (object.start..<object.end).contains(where: { firstWord($0) == words.right }) {
      return endWithConjuncts(endWithOf(object))
    }
    var index = endWithConjuncts(object.end)
    if index < items.count, items[index].tag == .that { index += 1 }
    guard index + 1 < items.count, items[index].tag == .pronoun || groupOf[index] >= 0 else { return nil }
    if groupOf[index] >= 0 { index = groups[groupOf[index]].end } else { index += 1 }
    guard index < items.count, words.need.contains(firstWord(index)) else { return nil }
    return index + 1
  }

  /// *Provides direction*, *gives them a voice*: what one wants more of is given.
  private func isGiven(_ reading: VerbReading, _ object: NounGroup) -> Bool {
    let group = reading.group
    if reading.head.tag == .have, words.deed.belongings.contains(lastWord(object.head)), group.aspect < 0,
      group.modal < 0, !group.isInfinitive, !isBareInfinitive(group.start), !isBackground(group.start),
      worth(of: object) >= 0, let subject = clauseSubject(before: group.start),
      words.children.contains(lastWord(subject)) || words.persons.contains(lastWord(subject))
        || words.deed.hands.contains(lastWord(subject)) || words.deed.parents.contains(lastWord(subject))
    {
      return true
    }
    let isHad = reading.head.tag == .have && words.possessed.contains(lastWord(object.head))
    guard isHad || words.giving.contains(firstWord(group.head)), items[object.head].sense.sign(.amount) > 0,
      group.modal < 0,
      !group.isInfinitive || isHelped(group),
      isHad || reading.head.tag == .verb || reading.head.tag == .verbSingular || group.have >= 0 || reading.isPassive,
      !isBackground(group.start), !isAboutInspectors(group)
    else { return false }
    return !isBareInfinitive(group.start)
  }

  /// *Provide workers with a good insight*: what is given is told behind *with*.
  private func givenThing(_ end: Int) -> (sign: Int, category: Judgement.Category, end: Int)? {
    guard end + 1 < items.count, items[end].tag == .preposition, firstWord(end) == words.with,
      let given = group(at: end + 1)
    else { return nil }
    // *Provided with the help they need*.
    if given.end + 1 < items.count, items[given.end].tag == .pronoun || items[given.end].tag == .that {
      let need = items[given.end].tag == .that ? given.end + 2 : given.end + 1
      if need < items.count, words.need.contains(firstWord(need)) { return (1, .strength, need + 1) }
    }
    guard let verdict = judge(given) else {
      guard items[given.head].sense.sign(.amount) > 0 || words.wealth.contains(lastWord(given.head)) else { return nil }
      return (1, .strength, endWithOf(given))
    }
    return (verdict.sign, verdict.category, endWithConjuncts(endIfEmpty(given)))
  }

  /// *Are provided with laptops*: what people are given.
  private func issuedThing(_ group: VerbGroup) -> (sign: Int, category: Judgement.Category, end: Int)? {
    guard group.be >= 0, group.end + 1 < items.count, firstWord(group.end) == words.with,
      items[group.end].words.count == 1, let thing = self.group(at: group.end + 1),
      items[thing.head].sense.isEmpty, let subject = clauseSubject(before: group.start),
      words.children.contains(lastWord(subject)) || words.deed.parents.contains(lastWord(subject))
    else { return nil }
    return (1, .strength, endWithConjuncts(endWithOf(thing)))
  }

  /// *Offer guidance and thoughtful advice*: the second of two objects is the good one.
  private func joinedObject(_ object: NounGroup) -> (sign: Int, category: Judgement.Category, end: Int)? {
    guard object.end + 1 < items.count, items[object.end].tag == .coordinator, let next = group(at: object.end + 1),
      let verdict = judge(next), verdict.isModified, !opensPredicate(next.end)
    else { return nil }
    return (verdict.sign, verdict.category, endIfEmpty(next))
  }

  /// A verb that says nothing of its own takes its good or bad object: *contain clear analysis*.
  private func plainVerb(_ reading: VerbReading) -> VerbVerdict? {
    let group = reading.group
    guard !reading.sense.isVerbal || reading.sense.has(.service),
      reading.head.tag != .gerund && reading.head.tag != .participle || group.be >= 0 || group.have >= 0,
      !group.isInfinitive, !isBackground(group.start), !isAboutInspectors(group)
    else { return nil }
    let end = reading.complement.end
    let isLasting = group.aspect >= 0 && group.aspect != group.head && words.taking.contains(firstWord(group.head))
    if let verdict = reading.object, verdict.isModified || isLasting {
      guard verdict.category != .progress else { return nil }
      return VerbVerdict(
        sign: reading.shape.turn(verdict.sign), category: verdict.category, end: end, rule: "verb with object")
    }
    // *Connect families to timely help*.
    guard reading.object == nil, end + 1 < items.count, items[end].tag == .to || words.into.contains(firstWord(end)),
      let place = self.group(at: end + 1), let verdict = judge(place), verdict.isModified, verdict.category != .progress
    else { return nil }
    return VerbVerdict(
      sign: reading.shape.turn(verdict.sign), category: verdict.category, end: endIfEmpty(place),
      rule: "verb with object")
  }

  /// *Supports timely decisions*, *shows good progress*, *includes clear goals*: the verb only leads to what is judged.
  func isMereLink(_ reading: VerbReading) -> Bool {
    guard words.links.contains(firstWord(reading.group.head)), reading.head.words.count == 1, !reading.shape.isNegated,
      reading.shape.manner == 0, !reading.shape.limit, !reading.shape.universal, reading.complement.manner == 0
    else { return false }
    if let object = reading.complement.object { return judge(object)?.isModified == true }
    guard reading.isPassive, reading.group.end + 1 < items.count, firstWord(reading.group.end) == words.by,
      let agent = group(at: reading.group.end + 1), judge(agent)?.isModified == true,
      !words.persons.contains(lastWord(agent.head))
    else { return false }
    guard let subject = clauseSubject(before: reading.group.start) else { return true }
    return !words.children.contains(lastWord(subject)) && !words.persons.contains(lastWord(subject))
  }

  /// *Has an impact on capacity*: an effect that is not called good, on something that is not being changed.
  private func bareImpact(_ reading: VerbReading, _ object: NounGroup) -> VerbVerdict? {
    guard words.impact.contains(lastWord(object.head)), object.head - object.start == 1,
      items[object.start].tag == .determiner, !reading.shape.isNegated,
      firstWord(reading.group.head) != words.deed.having,
      reading.group.modal < 0,
      !reading.group.isInfinitive, reading.group.aspect < 0, object.end + 1 < items.count,
      firstWord(object.end) == words.on
    else { return nil }
    if items[object.end + 1].tag == .gerund {
      return VerbVerdict(sign: 1, end: object.end, rule: "impact")
    }
    guard let target = group(at: object.end + 1) else { return nil }
    return VerbVerdict(sign: -1, end: endWithConjuncts(endWithOf(target)), rule: "impact")
  }

  /// The end of an impact that only its size is told of, where its cause is bad or it falls upon an ability.
  private func harmfulImpact(_ reading: VerbReading, _ object: NounGroup) -> Int? {
    guard items[object.head].words.count == 1,
      !(object.start..<object.head).contains(where: {
        items[$0].sense.sign(.quality) > 0 && !items[$0].sense.has(.size)
      })
    else { return nil }
    let end = endOfObject(object)
    if let subject = subject(before: reading.group.start), worth(of: subject) < 0 { return end }
    guard end + 1 < items.count, firstWord(end) == words.on, let target = group(at: end + 1) else { return nil }
    return words.denial.abilities.contains(lastWord(target.head)) ? end : nil
  }
}
