extension PhraseReader {
  /// *Recognise the need to*, *identify the need for*.
  func neededThing(_ reading: VerbReading) -> VerbVerdict? {
    guard reading.sense.has(.act) || reading.sense.has(.report), !isAboutInspectors(reading.group),
      !reading.shape.isNegated, let object = reading.complement.object, words.need.contains(lastWord(object.head)),
      object.head - object.start <= 1, items[object.start].tag == .determiner, object.end < items.count,
      items[object.end].tag == .to || items[object.end].tag == .preposition
    else { return nil }
    return VerbVerdict(
      sign: 1, category: .progress, trajectory: .unstated, end: endOfNeed(object.end), rule: "accepted")
  }

  /// The infinitive of a need belongs to it: *the need to act sooner*.
  func endOfNeed(_ end: Int) -> Int {
    guard end + 1 < items.count, items[end].tag == .to, items[end + 1].tag == .verb || items[end + 1].tag == .adverb,
      let inner = verbGroup(at: end + 1)
    else { return end }
    let complement = complement(of: inner)
    return complement.fullEnd
  }

  /// The end of what is accepted: a need, or a fault told in a clause (then only the verb).
  func accepted(_ group: VerbGroup, _ complement: Complement, _ verdict: NounVerdict?) -> Int? {
    guard !isAboutInspectors(group) else { return nil }
    let words = self.words
    let isValue = items[group.head].sense.has(.value)
    guard isValue || words.knowing.contains(firstWord(group.head)) else { return nil }
    if !isValue { return tellsOfFault(after: group.end) ? group.end : nil }
    if items[group.head].words.count > 1, words.need.contains(lastWord(group.head)) {
      return endOfNeed(group.end)
    }
    if let object = complement.object, words.need.contains(lastWord(object.head)) {
      return endOfNeed(object.end)
    }
    if let object = complement.object, words.findings.contains(lastWord(object.head)) { return object.end }
    if let verdict, verdict.sign < 0, let object = complement.object { return object.end }
    return tellsOfFault(after: group.end) ? group.end : nil
  }

  /// Whether a clause with *that* follows, and a fault is told in it.
  func tellsOfFault(after end: Int) -> Bool {
    var that = end
    while that < items.count, that - end < 5, items[that].tag != .that, !items[that].tag.isVerb { that += 1 }
    guard that < items.count, items[that].tag == .that else { return false }
    for index in that..<min(items.count, that + 18) {
      let sense = items[index].sense
      if sense.has(.distance) || sense.sign(.quality) < 0 || sense.sign(.thing) < 0 || items[index].tag == .negator
        || sense.sign(.verb) < 0 || sense.has(.negator) || sense.sign(.manner) < 0 || sense.sign(.change) < 0
        || items[index].tag == .noun && words.deed.troubles.contains(lastWord(index))
        || sense.has(.excess) || words.wanted.contains(firstWord(index)) || sense.sign(.grade) < 0
        || firstWord(index) == words.must || name(index).hasPrefix("too ")
        || words.further.contains(firstWord(index)) && index + 1 < items.count
          && words.work.contains(lastWord(index + 1))
      {
        return true
      }
    }
    return false
  }

  /// *Aware that plans are weak*.
  private func knowsFault(_ head: Int) -> Bool {
    guard head + 1 < items.count, items[head + 1].tag == .that else { return false }
    for index in head + 2..<min(items.count, head + 16) {
      let sense = items[index].sense
      if sense.has(.distance) || sense.sign(.quality) < 0 || sense.sign(.thing) < 0 || items[index].tag == .negator
        || sense.has(.excess)
      {
        return true
      }
      if items[index].tag == .contrast { return false }
    }
    return false
  }

  /// *Aware of the need to*, *aware of difficulties*: the end of the fault that is known.
  func acceptedFault(_ head: Int) -> Int? {
    if words.aware.contains(firstWord(head)), knowsFault(head) { return head + 1 }
    guard words.aware.contains(firstWord(head)), head + 2 < items.count else { return nil }
    if items[head + 1].tag == .that, tellsOfFault(after: head + 1) { return head + 1 }
    guard items[head + 1].tag == .of else { return nil }
    // *Aware of this*, of what has just been told.
    if items[head + 2].tag == .pronoun, words.pointers.contains(firstWord(head + 2)) { return head + 3 }
    guard let fault = group(at: head + 2) else { return nil }
    if words.need.contains(lastWord(fault.head)) { return endOfNeed(fault.end) }
    guard
      words.findings.contains(lastWord(fault.head)) || name(fault.head).hasPrefix("area") || judge(fault)?.sign ?? 0 < 0
    else { return nil }
    return endIfEmpty(fault)
  }

  /// *Recognise this*: what has just been told is accepted.
  func acceptsPointer(_ reading: VerbReading) -> VerbVerdict? {
    let end = reading.group.end
    // *Recognise they need to do more*.
    if reading.sense.has(.value) || words.knowing.contains(firstWord(reading.group.head)), !reading.shape.isNegated,
      !isAboutInspectors(reading.group), end + 1 < items.count, items[end].tag == .pronoun,
      items[end + 1].sense.has(.distance)
    {
      return VerbVerdict(sign: 1, category: .progress, trajectory: .unstated, end: end, rule: "accepted")
    }
    guard reading.sense.has(.value), reading.sense.has(.report), !reading.shape.isNegated,
      !isAboutInspectors(reading.group),
      reading.complement.hasPronoun, words.pointers.contains(firstWord(reading.complement.end - 1))
    else { return nil }
    return VerbVerdict(
      sign: 1, category: .progress, trajectory: .unstated, end: reading.complement.end, rule: "accepted")
  }

  /// *Leaders had already identified these weaknesses*: those who do the work know of a fault.
  func ownsFault(_ reading: VerbReading) -> VerbVerdict? {
    let group = reading.group
    guard words.identify.contains(firstWord(group.head)), reading.head.words.count == 1, !reading.shape.isNegated,
      !reading.isPassive, group.modal < 0, !group.isInfinitive, reading.object?.sign ?? 0 < 0,
      reading.head.tag != .verb && reading.head.tag != .gerund, !isAboutInspectors(group),
      let subject = clauseSubject(before: group.start),
      items[subject].tag == .pronoun || words.denial.owners.contains(lastWord(subject))
    else { return nil }
    return VerbVerdict(
      sign: 1, category: .progress, trajectory: .unstated, end: reading.complement.end, rule: "accepted")
  }

  /// *Further work is also needed*, *a swifter pace is required*: what is wanted is in the phrase.
  mutating func noteWant(_ group: VerbGroup) -> Bool {
    guard group.be >= 0, items[group.head].tag == .participle, words.wanted.contains(firstWord(group.head)),
      group.negator < 0,
      var subject = subject(before: group.start), subject.end <= group.start
    else { return false }
    // *More rigour and pace are needed*.
    if !isWantable(subject), subject.start > 1, items[subject.start - 1].tag == .coordinator,
      groupOf[subject.start - 2] >= 0
    {
      subject.start = groups[groupOf[subject.start - 2]].start
    }
    guard isWantable(subject), !isAsked(subject, group), !words.denial.what.contains(firstWord(subject.start))
    else { return false }
    return note(
      Finding(
        items: subject.start..<group.end, sign: -1, category: .progress,
        trajectory: shape(group.start..<group.head).isStill ? .unchanged : .unstated,
        rules: [name(subject.head), name(group.head), "distance"]))
  }

  /// *What actions are needed*, *the actions that are needed*: which they are, not that there is a want.
  private func isAsked(_ subject: NounGroup, _ group: VerbGroup) -> Bool {
    if subject.start > 0, words.deed.asking.contains(firstWord(subject.start - 1)) { return true }
    return group.start > 0 && (items[group.start - 1].tag == .that || items[group.start - 1].tag == .relative)
  }

  /// *Should have been held sooner*: what was left undone.
  mutating func noteMissed(_ group: VerbGroup) -> Bool {
    guard group.modal >= 0, firstWord(group.modal) == words.should, group.have >= 0, group.negator < 0 else {
      return false
    }
    let complement = complement(of: group)
    return note(
      Finding(
        items: group.modal..<max(group.end, complement.manner != 0 ? complement.adverbEnd : group.end), sign: -1,
        category: .weakness, rules: [name(group.head), "should have"]))
  }

  /// *Without considering their history*: an act that is expected and left undone.
  mutating func noteOmission(_ group: VerbGroup) -> Bool {
    guard group.start > 0, firstWord(group.start - 1) == words.without, group.head >= 0, group.be < 0,
      items[group.head].tag == .gerund, !items[group.head].isUnreal,
      items[group.head].sense.sign(.act) > 0 || items[group.head].sense.has(.service)
        || words.limits.heeding.contains(firstWord(group.head))
    else { return false }
    let complement = complement(of: group)
    // *Sign off plans without asking*: the act is no praise then.
    if let last = findings.indices.last, findings[last].sign > 0, findings[last].items.upperBound >= group.start - 3,
      findings[last].rules.last.map({ words.plainRules.contains($0) }) == true
    {
      for index in findings[last].items { isClaimed[index] = false }
      findings.remove(at: last)
    }
    return note(
      Finding(
        items: group.start - 1..<complement.fullEnd,
        sign: -1, category: .weakness, rules: ["negation", name(group.head), "without"]))
  }

  func isWantable(_ group: NounGroup) -> Bool {
    if words.work.contains(lastWord(group.head)) || items[group.head].sense.sign(.trend) > 0 { return true }
    return items[group.start..<group.head].contains {
      $0.sense.sign(.comparative) > 0 || words.further.contains(tagged.words[$0.words.lowerBound])
    }
  }
}
