extension PhraseReader {
  /// *Is up*, *are down*, *is lower*: a quantity that has risen or fallen.
  mutating func noteLevel(_ group: VerbGroup) -> Bool {
    var index = group.end
    while index < items.count, items[index].tag == .adverb, !words.up.contains(firstWord(index)),
      !words.down.contains(firstWord(index))
    { index += 1 }
    guard index < items.count, groupOf[index] < 0, items[index].words.count == 1 else { return false }
    let isUp = words.up.contains(firstWord(index))
    guard isUp || words.down.contains(firstWord(index)),
      index + 1 >= items.count || groupOf[index + 1] < 0 && items[index + 1].tag != .to && !items[index + 1].tag.isVerb
        || items[index + 1].tag == .preposition,
      let subject = subject(before: group.start)
    else { return false }
    let worth = worth(of: subject)
    guard worth != 0 else { return false }
    let sign = shape(group.start..<group.end).turn(isUp ? worth : -worth)
    if judge(subject)?.isModified == false { isClaimed[subject.head] = true }
    return note(
      Finding(
        items: group.end..<index + 1, sign: sign, category: .progress, trajectory: sign > 0 ? .improving : .declining,
        rules: [name(index), "level"]))
  }

  /// *Have not been subject to delay*: what is bad is denied.
  mutating func noteSpared(_ group: VerbGroup) -> Bool {
    guard shape(group.start..<group.end).isNegated, group.end < items.count else { return false }
    var index = group.end
    while index < items.count, index - group.end < 4, items[index].tag != .comma, !items[index].tag.opensClause {
      if let noun = self.group(at: index), let verdict = judge(noun) {
        guard verdict.sign < 0 else { return false }
        return note(
          Finding(
            items: leftEdge(of: group)..<endIfEmpty(noun), sign: 1, category: .strength,
            rules: ["negation"] + verdict.rules + ["spared"]))
      }
      index += 1
    }
    return false
  }

  /// *Is often without the guidance of a manager*: what one wants is not there.
  mutating func noteBereft(_ group: VerbGroup) -> Bool {
    var index = group.end
    while index < items.count, items[index].tag == .adverb || items[index].tag == .quantifier { index += 1 }
    guard index + 1 < items.count, firstWord(index) == words.without, items[index].words.count == 1,
      let noun = self.group(at: index + 1), !shape(group.start..<group.end).isNegated
    else { return false }
    let worth = judge(noun)?.sign ?? items[noun.head].sense.sign(.amount)
    guard worth != 0 else { return false }
    return note(
      Finding(
        items: group.end..<endWithConjuncts(endWithOf(noun)), sign: -worth,
        category: worth > 0 ? .weakness : .strength, rules: ["negation", name(noun.head), "without"]))
  }

  /// *Remain in unsafe homes*.
  mutating func judgePlace(_ group: VerbGroup) -> Bool {
    guard group.aspect >= 0, group.end + 1 < items.count, items[group.end].tag == .preposition,
      let place = self.group(at: group.end + 1), let verdict = judge(place)
    else { return false }
    return note(
      Finding(
        items: leftEdge(of: group)..<place.end, sign: verdict.sign, category: verdict.category, trajectory: .unchanged,
        rules: [name(group.head)] + verdict.rules + ["stays"]))
  }

  /// *Experienced workers are leaving*, *have left the authority*: those one wants to keep.
  mutating func noteLeaving(_ group: VerbGroup) -> Bool {
    guard words.limits.leaving.contains(firstWord(group.head)), items[group.head].words.count == 1, group.negator < 0,
      !items[group.head].isUnreal, !isBackground(group.start), items[group.head].tag != .participle || group.be < 0,
      let subject = subject(before: group.start), words.persons.contains(lastWord(subject.head)),
      !words.limits.others.contains(lastWord(subject.head))
    else { return false }
    let object = complement(of: group).object
    if let object, !words.limits.employers.contains(lastWord(object.head)) { return false }
    for index in subject.start..<subject.end { isClaimed[index] = true }
    return note(
      Finding(
        items: group.start..<(object?.end ?? group.end), sign: -1, category: .weakness,
        rules: [name(group.head), "leaving"]))
  }

  /// *Some challenges remain*: a noun that is trouble where it is said to stay.
  private func troubled(_ group: NounGroup) -> NounVerdict? {
    guard words.deed.troubles.contains(lastWord(group.head)), items[group.start].tag != .negator else { return nil }
    return NounVerdict(sign: -1, category: .weakness, start: group.start, rules: [name(group.head)])
  }

  /// *Remains an issue*, *continues to be a challenge*, *is still a problem*.
  mutating func noteTrouble(_ group: VerbGroup) -> Bool {
    let shape = shape(group.start..<group.end)
    var start = group.end
    var isStill = shape.isStill
    while start < items.count, items[start].tag == .adverb {
      if items[start].sense.has(.still) { isStill = true }
      start += 1
    }
    let stays = group.aspect >= 0 && (items[group.aspect].sense.has(.remain) || items[group.aspect].sense.has(.proceed))
    guard stays || isStill, !shape.isNegated, let noun = self.group(at: start),
      words.deed.troubles.contains(lastWord(noun.head)), items[noun.start].tag != .negator, judge(noun) == nil,
      noun.end >= items.count || items[noun.end].tag != .noun
    else { return false }
    return note(
      Finding(
        items: (stays ? leftEdge(of: group) : group.end)..<endWithOf(noun), sign: -1, category: .weakness,
        trajectory: .unchanged, rules: [name(noun.head), "stays"]))
  }

  /// *Weaknesses remain*: the subject is judged, and the verb says that it stays so.
  mutating func judgeBare(_ group: VerbGroup) {
    guard group.aspect >= 0, group.head == group.aspect, let subject = subject(before: group.start) else { return }
    if subject.end + 1 < group.start { return noteStaying(subject, group) }
    let stays = items[group.aspect].sense.has(.remain) || items[group.aspect].sense.has(.proceed)
    guard let verdict = judge(subject) ?? (stays ? troubled(subject) : nil) else { return }
    var next = group.end
    while next < items.count, items[next].tag == .determiner { next += 1 }
    if next < items.count, items[next].sense.has(.distance) {
      isClaimed[subject.head] = true
      return
    }
    note(
      Finding(
        items: verdict.start..<group.end, sign: verdict.sign, category: verdict.category,
        trajectory: stays ? .unchanged : .unstated,
        rules: verdict.rules + [name(group.head), "stays"]))
  }

  /// *Problems persist*: trouble that goes on, told by a verb that may have an object and has none.
  mutating func noteLasting(_ group: VerbGroup) -> Bool {
    guard group.aspect >= 0, group.aspect == group.head, group.negator < 0, group.modal < 0,
      words.deed.goingOn.contains(firstWord(group.head)), group.end >= items.count || items[group.end].tag != .to,
      complement(of: group).object == nil, let subject = subject(before: group.start),
      let verdict = judge(subject) ?? troubled(subject), verdict.sign < 0
    else { return false }
    judgeBare(group)
    return true
  }

  /// *Delays in health checks persist*: what stays is told of further before it is said to stay.
  private mutating func noteStaying(_ subject: NounGroup, _ group: VerbGroup) {
    guard items[group.aspect].sense.has(.remain) || items[group.aspect].sense.has(.proceed),
      let verdict = judge(subject) ?? troubled(subject), verdict.category != .progress
    else { return }
    note(
      Finding(
        items: verdict.start..<subject.end, sign: verdict.sign, category: verdict.category, trajectory: .unchanged,
        rules: verdict.rules + [name(group.head), "stays"]))
  }

  /// *Focus on processes rather than outcomes*: what is done is held against what should be.
  func narrowness(_ reading: VerbReading) -> VerbVerdict? {
    let group = reading.group
    guard words.narrow.contains(firstWord(group.head)), !reading.shape.isNegated, !isBackground(group.start) else {
      return nil
    }
    if let end = endOfNarrowFocus(group) { return VerbVerdict(sign: -1, end: end, rule: "narrow") }
    return endOfRatherThan(group.end).map { VerbVerdict(sign: -1, end: $0, rule: "rather than") }
  }

  /// *Are not apparent*: an adjective that no list knows is good where it is missed, unless it is one of kind.
  func isPlainlyDenied(_ head: Int, _ shape: Shape, _ subject: Int) -> Bool {
    guard shape.isNegated, !shape.isOver, items[head].tag == .adjective, items[head].sense.isEmpty,
      !words.deed.kinds.contains(firstWord(head)), let subject = self.subject(before: subject),
      !words.children.contains(lastWord(subject.head)), worth(of: subject) >= 0
    else { return false }
    return true
  }

  /// *Are not a priority*.
  func isDeniedStanding(_ group: NounGroup, _ start: Int) -> Bool {
    group.head - group.start == 1 && items[group.start].tag == .determiner
      && words.deed.standing.contains(lastWord(group.head)) && start > 1
      && items[start - 1...group.start].contains { $0.tag == .be || $0.tag == .negator }
      && items[max(0, start - 2)...group.start].contains { $0.tag == .negator }
  }

  /// *Focus solely on attendance*: nothing else is looked at.
  func endOfNarrowFocus(_ group: VerbGroup) -> Int? {
    guard words.deed.centring.contains(firstWord(group.head)), group.end + 2 < items.count else { return nil }
    let isSole = words.deed.solely.contains(firstWord(group.end))
    let isMuch =
      firstWord(group.end + 1) == words.deed.much && items[group.end].sense.has(.excess)
      || items[group.end].words.count > 1 && items[group.end].sense.has(.size)
    guard isSole || isMuch else { return nil }
    let mark = isMuch && items[group.end].words.count == 1 ? group.end + 2 : group.end + 1
    guard mark + 1 < items.count, firstWord(mark) == words.on, let matter = self.group(at: mark + 1) else { return nil }
    return endWithConjuncts(endWithOf(matter))
  }

  /// The end of *… rather than …* behind what is held against it.
  func endOfRatherThan(_ start: Int) -> Int? {
    for index in start..<min(items.count, start + 9) {
      if items[index].tag == .comma && index + 1 < items.count && firstWord(index + 1) != words.rather { return nil }
      if items[index].tag.opensClause || items[index].tag == .stop { return nil }
      guard firstWord(index) == words.rather, index + 1 < items.count, lastWord(index + 1) == words.than else {
        continue
      }
      var end = index + 2
      while end < items.count, items[end].tag == .preposition || items[end].tag == .quote { end += 1 }
      guard let other = self.group(at: end) else { return nil }
      return endIfEmpty(other)
    }
    return nil
  }

  /// *Focused on compliance rather than on children*: what is held against it belongs to the phrase.
  func endOfContrast(_ place: Int) -> Int? {
    // *Reactive, rather than proactive*.
    let start = place + 1 < items.count && items[place].tag == .comma ? place + 1 : place
    guard start + 1 < items.count, firstWord(start) == words.rather else { return nil }
    var index = start + 1
    if items[start].words.count == 1 {
      guard firstWord(index) == words.than else { return nil }
      index += 1
    }
    while index < items.count, items[index].tag == .preposition || items[index].tag == .adverb { index += 1 }
    guard index < items.count else { return nil }
    if let group = group(at: index) { return endIfEmpty(group) }
    switch items[index].tag {
    case .adjective, .participle: return index + 1
    case .gerund, .verb:
      guard let verb = verbGroup(at: index) else { return nil }
      return max(verb.end, complement(of: verb).end)
    default: return nil
    }
  }

  /// What somebody focuses on.
  func complementOfFocus(_ reading: VerbReading) -> NounGroup? {
    if let object = reading.complement.object { return object }
    let start =
      firstWord(min(reading.group.end, items.count - 1)) == words.on ? reading.group.end + 1 : reading.group.end
    return self.group(at: start)
  }

  /// *Makes it difficult*, *leaves children unsafe*.
  func madeSo(_ reading: VerbReading, _ verdict: VerbVerdict?) -> VerbVerdict? {
    guard words.make.contains(firstWord(reading.group.head)), reading.head.tag != .gerund || reading.group.be >= 0,
      reading.complement.hasPronoun || reading.complement.object != nil && verdict == nil,
      let adjective = resultAdjective(reading.complement.end)
    else { return nil }
    let sense = items[adjective].sense
    return VerbVerdict(
      sign: reading.shape.turn(sense.sign(.quality) != 0 ? sense.sign(.quality) : sense.sign(.comparative)),
      end: adjective + 1, rule: "made so")
  }
}
