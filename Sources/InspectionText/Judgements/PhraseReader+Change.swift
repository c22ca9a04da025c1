extension PhraseReader {
  /// A verb of change, growth, shrinking or remedy.
  func change(_ reading: VerbReading) -> VerbVerdict? {
    let sense = reading.sense
    let complement = reading.complement
    let shape = reading.shape
    // *Address risks in a careful manner*: how it is done is judged.
    if complement.manner > 0, sense.has(.remedy), !sense.has(.change), !sense.has(.lower), !shape.isNegated,
      !words.prevent.contains(firstWord(reading.group.head))
    {
      return nil
    }
    guard complement.manner >= 0, let change = signOfChange(reading) else { return nil }
    let sign = shape.turn(change)
    var verdict = VerbVerdict(
      sign: sign, category: .progress, trajectory: shape.isNegated ? .unchanged : sign > 0 ? .improving : .declining,
      end: complement.end, rule: "change", isOfAmount: isOfAmount(reading))
    // *Plans improve lives* tells no time.
    if reading.head.tag == .verb || reading.head.tag == .verbSingular, reading.group.modal < 0, reading.group.have < 0,
      reading.group.aspect < 0, !shape.isNow, !shape.isGrowing, !reading.group.isInfinitive
    {
      verdict.trajectory = .unstated
    }
    let isState =
      reading.isPassive && reading.group.have < 0 && sense.has(.change)
      && (sense.sign(.quality) != 0 || reading.hasManner)
    if let object = reading.object, sense.has(.change), object.sign != change { verdict.end = reading.group.end }
    let isPlainRemedy =
      sense.has(.remedy) && !(reading.complement.object == nil && words.endings.contains(firstWord(reading.group.head)))
      && !sense.has(.change) && !sense.has(.lower)
      && complement.object.map { worth(of: $0) } ?? 0 >= 0
    // *Does not always address gaps*.
    if shape.isNegated, sense.has(.remedy), reading.group.have < 0, reading.group.be < 0, reading.group.aspect < 0 {
      verdict.category = .weakness
      verdict.trajectory = .unstated
      return verdict
    }
    if isState || isPlainRemedy {
      verdict.category = .strength
      verdict.trajectory = nil
      if shape.manner < 0 { verdict.sign = shape.turn(-1) }
    }
    // *Avoid drift or delay*.
    if let object = complement.object, worth(of: object) < 0, verdict.end == complement.end {
      verdict.end = endWithConjuncts(verdict.end, ofLack: true)
    }
    if verdict.end == reading.group.end { verdict.end = endOfDegree(verdict.end) }
    return verdict
  }

  /// The end of the adverbs that say how much: *has improved significantly*.
  private func endOfDegree(_ start: Int) -> Int {
    var end = start
    while end < items.count, items[end].tag == .adverb, groupOf[end] < 0,
      items[end].sense.has(.degree) || items[end].sense.sign(.manner) > 0
    {
      end += 1
    }
    return end
  }

  /// The sign of a verb of change together with what changes, or `nil` if it says nothing.
  private func signOfChange(_ reading: VerbReading) -> Int? {
    let sense = reading.sense
    let group = reading.group
    let complement = reading.complement
    guard sense.has(.raise) || sense.has(.lower) || sense.has(.change) || sense.has(.remedy), tellsOfChange(reading)
    else { return nil }
    let target = target(of: reading)
    let worth = worth(of: target, changedBy: reading)
    // *Reverse the decline*, and not *reverse a decision*.
    if words.deed.reversing.contains(firstWord(group.head)), worth >= 0, reading.object?.sign ?? 0 >= 0 { return nil }
    if sense.has(.remedy), complement.object != nil || reading.isPassive {
      // *Prevent the loss of good homes*, *disrupt dangerous friendships*.
      if reading.object?.sign ?? 0 < 0 { return 1 }
      guard worth > 0 || reading.object?.sign ?? 0 > 0 || innerSign(complement.object) > 0 else { return 1 }
      return words.prevent.contains(firstWord(group.head)) ? -1 : sense.has(.change) ? 1 : nil
    }
    if worth != 0, sense.has(.remedy), complement.object == nil, !reading.isPassive,
      words.endings.contains(firstWord(group.head))
    {
      return -worth
    }
    if worth != 0, sense.has(.lower) { return -worth }
    if worth != 0, sense.has(.raise) { return worth }
    // *Has increased the number of children who stay*: what somebody brings about.
    if sense.has(.raise), let object = complement.object, words.deed.totals.contains(lastWord(object.head)),
      object.end < items.count, items[object.end].tag == .of, let subject = subject(before: group.start),
      self.worth(of: subject) >= 0, !words.demand.contains(lastWord(subject.head))
    {
      return 1
    }
    if sense.sign(.change) != 0 { return sense.sign(.change) }
    guard sense.has(.lower), complement.object != nil, let target, words.measures.contains(lastWord(target.head)) else {
      return nil
    }
    return 1
  }

  /// Whether the verb says that there is more or less of something that one wants more, or less, of.
  private func isOfAmount(_ reading: VerbReading) -> Bool {
    let group = reading.group
    guard reading.sense.has(.raise) || reading.sense.has(.lower), !reading.sense.has(.remedy),
      let target = target(of: reading)
    else { return false }
    // *Has reduced placement choice*, with nothing behind it that says of which.
    if reading.complement.object != nil {
      return items[target.head].sense.sign(.amount) != 0 && group.have >= 0
        && (target.end == items.count || items[target.end].tag == .stop || items[target.end].tag == .comma)
    }
    guard target.end == group.start, clauseSubject(before: group.start) == target.head,
      // *Not in education, employment or training*.
      target.start == 0 || !words.or.contains(firstWord(target.start - 1))
    else { return false }
    return items[target.head].sense.sign(.amount) != 0 || isFaulty(target)
  }

  /// What a verb of change says that of.
  private func target(of reading: VerbReading) -> NounGroup? {
    reading.complement.object ?? (reading.complement.hasPronoun ? nil : subject(before: reading.group.start))
  }

  /// Whether one wants more, or less, of what a verb of change says that of.
  private func worth(of target: NounGroup?, changedBy reading: VerbReading) -> Int {
    let worth = target.map { self.worth(of: $0) } ?? 0
    guard worth == 0, reading.complement.object == nil, !reading.complement.hasPronoun else { return worth }
    // *Missed visits have fallen*.
    if let target, let worth = worthAsModified(target) { return worth }
    // *The caseloads of workers and managers have increased*: the first noun of the clause counts.
    if let first = clauseSubject(before: reading.group.start), groupOf[first] >= 0 {
      return self.worth(of: groups[groupOf[first]])
    }
    return countedSubject(before: reading.group.start).map { self.worth(of: $0) } ?? 0
  }

  /// *The share of children who are homeless has risen*: the count before a clause that says of whom.
  private func countedSubject(before start: Int) -> NounGroup? {
    var index = start - 1
    while index >= 0, start - index < 16 {
      let item = items[index]
      if item.tag == .comma || item.tag == .stop || item.tag == .contrast { return nil }
      if groupOf[index] >= 0, groups[groupOf[index]].head == index, words.deed.counts.contains(lastWord(index)) {
        return groups[groupOf[index]]
      }
      index -= 1
    }
    return nil
  }

  /// Whether the verb tells that something changed, rather than naming the change or its goal.
  private func tellsOfChange(_ reading: VerbReading) -> Bool {
    let group = reading.group
    let tag = reading.head.tag
    if group.isInfinitive, group.aspect < 0 {
      return isHelped(group) && !words.emergence.contains(firstWord(group.head))
    }
    if tag == .verb, followsInfinitive(group.start) { return false }
    if tag == .gerund, group.be < 0, !opensParticipleClause(group.start) { return false }
    if reading.isPassive, followsMeanwhile(group.start) { return false }
    // *In the early stages of being introduced*.
    if group.be == group.start, firstWord(group.be) == words.being, group.start > 0, items[group.start - 1].tag == .of {
      return false
    }
    if tag == .verbPast, reading.complement.object == nil, group.end < items.count,
      items[group.end].tag == .preposition,
      group.start > 0, items[group.start - 1].tag == .noun
    {
      return false
    }
    if reading.complement.object == nil, group.be < 0 || reading.shape.manner == 0 && group.have < 0,
      reading.complement.manner == 0, words.emergence.contains(firstWord(group.head)),
      let subject = subject(before: group.start), let verdict = judge(subject), verdict.isModified
    {
      return false
    }
    if tag == .participle, group.be < 0, group.have < 0, group.aspect < 0, !opensParticipleClause(group.start) {
      return false
    }
    if isBackground(group.start), group.have < 0, group.be < 0 { return false }
    return !(tag == .verb && group.modal < 0 && isAboutChildren(group) && !reading.sense.has(.change))
  }

  /// *Prevent them from being seen*: what is prevented is not said to be so, and may be good or bad.
  func isPrevention(_ group: VerbGroup) -> Bool {
    guard group.head >= 0, words.prevent.contains(firstWord(group.head)) else { return false }
    let end = complement(of: group).end
    return end < items.count && items[end].tag == .preposition && firstWord(end) == words.from
  }
}
