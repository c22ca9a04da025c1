extension PhraseReader {
  /// Plain deeds and states that tell good or bad by what they hold.
  func deed(_ reading: VerbReading) -> VerbVerdict? {
    if let verdict = esteem(reading) ?? shaping(reading) ?? feeding(reading) ?? inclusion(reading) { return verdict }
    return endowed(reading) ?? dwelling(reading) ?? receipt(reading)
  }

  /// *Value the help they receive*, *enjoy spending time together*: what people think of what is done for them.
  private func esteem(_ reading: VerbReading) -> VerbVerdict? {
    let group = reading.group
    guard words.deed.esteem.contains(firstWord(group.head)), reading.head.words.count == 1, isFinite(reading),
      !isAboutInspectors(group), reading.object?.sign ?? 1 > 0, !reading.shape.isNow, !reading.shape.isGrowing
    else { return nil }
    var end = reading.complement.end
    if reading.complement.object == nil, !reading.complement.hasPronoun {
      // *Enjoy living there*, *apprenticeships, which young people value*.
      if let inner = verbGroup(at: group.end), items[group.end].tag == .gerund {
        end = max(inner.end, complement(of: inner).end)
      } else {
        guard isStranded(group), !words.participation.contains(firstWord(group.head)) else { return nil }
      }
    }
    return VerbVerdict(sign: reading.shape.turn(1), end: end, rule: "esteem")
  }

  /// *Children's views inform their plans*: what is known is made use of.
  private func shaping(_ reading: VerbReading) -> VerbVerdict? {
    let group = reading.group
    guard words.deed.informing.contains(firstWord(group.head)), reading.head.words.count == 1, isFinite(reading),
      let object = reading.complement.object, reading.object?.sign ?? 1 > 0,
      !words.children.contains(lastWord(object.head)), !words.persons.contains(lastWord(object.head)),
      let subject = clauseSubject(before: group.start), isInformant(subject) || isPointer(subject)
    else { return nil }
    return VerbVerdict(sign: reading.shape.turn(1), end: reading.complement.end, rule: "shaping")
  }

  /// *Their views contribute to planning*.
  private func feeding(_ reading: VerbReading) -> VerbVerdict? {
    let group = reading.group
    guard words.deed.feeding.contains(firstWord(group.head)), isFinite(reading),
      let subject = clauseSubject(before: group.start), isInformant(subject)
    else { return nil }
    var start = group.end
    if items[group.head].words.count == 1 {
      guard start < items.count, words.into.contains(firstWord(start)) else { return nil }
      start += 1
    }
    guard let end = endOfDeed(start) ?? (start < items.count && items[start].tag == .gerund ? start + 1 : nil) else {
      return nil
    }
    return VerbVerdict(sign: reading.shape.turn(1), end: end, rule: "shaping")
  }

  /// Whether a subject, or one that *and* joins to it, is something that plans are to be made from.
  private func isInformant(_ subject: Int) -> Bool {
    if words.deed.informants.contains(lastWord(subject)) { return true }
    guard groupOf[subject] >= 0 else { return false }
    let end = groups[groupOf[subject]].end
    guard end + 1 < items.count, items[end].tag == .coordinator || items[end].tag == .comma,
      let next = group(at: end + 1)
    else { return false }
    return words.deed.informants.contains(lastWord(next.head))
  }

  /// *This informs their decisions*.
  private func isPointer(_ subject: Int) -> Bool {
    groupOf[subject] < 0 && items[subject].tag == .pronoun && words.pointers.contains(firstWord(subject))
  }

  /// *Include the wishes and feelings of children*: whose say is in a record.
  private func inclusion(_ reading: VerbReading) -> VerbVerdict? {
    let group = reading.group
    if reading.isPassive, firstWord(group.head) == words.deed.included, group.be >= 0, group.modal < 0,
      !isBackground(group.start), let subject = clauseSubject(before: group.start),
      words.deed.voices.contains(lastWord(subject)) || words.children.contains(lastWord(subject))
    {
      return VerbVerdict(sign: reading.shape.turn(1), end: group.end, rule: "inclusion")
    }
    guard words.deed.including.contains(firstWord(group.head)), isFinite(reading), reading.object?.sign ?? 1 > 0,
      let object = reading.complement.object, !isBackground(group.start)
    else { return nil }
    // *Do not include a contingency*.
    if reading.shape.isNegated { return VerbVerdict(sign: -1, end: reading.complement.end, rule: "inclusion") }
    guard let subject = clauseSubject(before: group.start), items[subject].tag != .pronoun || subject == 0 else {
      return nil
    }
    for index in object.start..<reading.complement.end where words.deed.voices.contains(lastWord(index)) {
      return VerbVerdict(sign: reading.shape.turn(1), end: reading.complement.end, rule: "inclusion")
    }
    return nil
  }

  /// *Have their needs met*, *have their views heard*.
  private func endowed(_ reading: VerbReading) -> VerbVerdict? {
    guard reading.head.tag == .have, let object = reading.complement.object, items[object.start].tag == .possessive,
      object.end < items.count, !isBackground(reading.group.start), !reading.group.isInfinitive,
      firstWord(reading.group.head) != words.deed.having
    else { return nil }
    let end = behindAdverbs(object.end)
    guard end < items.count,
      items[end].tag == .participle || items[end].tag == .verbPast || items[end].tag == .adjective,
      items[end].sense.sign(.act) > 0 || items[end].sense.has(.service), groupOf[end] < 0
    else { return nil }
    let after = adverbs(at: end + 1)
    let sign = after.sign != 0 ? after.sign : 1
    return VerbVerdict(
      sign: reading.shape.turn(sign), end: after.sign != 0 ? after.end : end + 1, rule: "endowed")
  }

  /// *Families receive help*: what they come for is given.
  private func receipt(_ reading: VerbReading) -> VerbVerdict? {
    guard words.receiving.contains(firstWord(reading.group.head)), isFinite(reading),
      !isBackground(reading.group.start),
      let object = reading.complement.object,
      words.deed.benefits.contains(lastWord(object.head)) || words.deed.proceeds.contains(lastWord(object.head)),
      reading.object == nil, !opensJudgedClause(reading.complement.end),
      let subject = clauseSubject(before: reading.group.start),
      words.children.contains(lastWord(subject)) || words.deed.parents.contains(lastWord(subject)),
      groupOf[subject] >= 0
    else { return nil }
    return VerbVerdict(sign: reading.shape.turn(1), end: reading.complement.end, rule: "receipt")
  }

  /// *Live with family*, *live in unregistered homes*.
  private func dwelling(_ reading: VerbReading) -> VerbVerdict? {
    let group = reading.group
    guard words.dwell.contains(firstWord(group.head)), reading.complement.object == nil,
      reading.head.tag != .gerund, isFinite(reading) || reading.isPassive, !isBackground(group.start),
      let home = home(at: group.end)
    else { return nil }
    return VerbVerdict(sign: reading.shape.turn(home.sign), end: home.end, rule: "dwelling")
  }

  /// *Remain with their family*.
  mutating func noteKin(_ group: VerbGroup) -> Bool {
    guard group.head >= 0, items[group.head].sense.has(.remain), !group.isInfinitive, group.modal < 0,
      !isBackground(group.start), let home = home(at: group.end)
    else { return false }
    let sign = shape(group.start..<group.head).turn(home.sign)
    return note(
      Finding(
        items: leftEdge(of: group)..<home.end, sign: sign, category: sign > 0 ? .strength : .weakness,
        trajectory: sign < 0 ? .unchanged : .unstated, rules: [name(group.head), "dwelling"]))
  }

  /// With whom or where children live, if that is good or bad by itself.
  func home(at start: Int) -> (sign: Int, end: Int)? {
    guard start + 1 < items.count, items[start].tag == .preposition, let place = group(at: start + 1) else {
      return nil
    }
    if firstWord(start) == words.with || firstWord(start) == words.within {
      // *With the same carers*.
      if (place.start..<place.head).contains(where: { words.deed.same.contains(firstWord($0)) }) {
        return (1, place.end)
      }
      // *With adoptive families who meet their needs*: not their own.
      guard words.deed.kin.contains(lastWord(place.head)),
        items[place.start].tag == .possessive || place.start == place.head || items[place.head].words.count > 1,
        place.end >= items.count || items[place.end].tag != .relative
      else { return nil }
      return (1, endWithConjuncts(endWithOf(place)))
    }
    guard firstWord(start) == words.in else { return nil }
    // *In the care of their family*.
    if place.end + 1 < items.count, items[place.end].tag == .of, let inner = group(at: place.end + 1),
      words.deed.kin.contains(lastWord(inner.head))
    {
      return (1, inner.end)
    }
    // *Remain in education*.
    if isStation(place.head), place.head == place.start, start > 0, items[start - 1].sense.has(.remain) {
      return (1, endWithConjuncts(place.end))
    }
    let isMakeshift = (place.start..<place.end).contains { words.deed.makeshift.contains(firstWord($0)) }
    return isMakeshift ? (-1, place.end) : nil
  }

  private func isStation(_ head: Int) -> Bool { words.deed.stations.contains(lastWord(head)) }

  /// *Action is being taken*, *consideration is given*: a deed that lies in the subject.
  mutating func noteDeed(_ group: VerbGroup) -> Bool {
    guard group.be >= 0, group.head >= 0, items[group.head].tag == .participle, group.negator < 0, group.modal < 0,
      group.aspect < 0, !group.isInfinitive, words.deed.doing.contains(firstWord(group.head)),
      items[group.head].words.count == 1, !items[group.head].isUnreal, !isBackground(group.start),
      let subject = subject(before: group.start), subject.end == group.start, !isClaimed[subject.head],
      words.deed.deeds.contains(lastWord(subject.head)) || isCareTaken(group, subject),
      judge(subject)?.isModified != true,
      items[subject.start].tag != .negator, items[subject.start].tag != .quantifier
    else { return false }
    let complement = complement(of: group)
    let shape = shape(group.start..<group.head)
    guard complement.manner == 0, shape.manner == 0, !shape.limit, !shape.universal else { return false }
    let isUnderWay = (group.start..<group.head).contains { firstWord($0) == words.being }
    // *The work being done* names it; what is only wanted is not done.
    if firstWord(group.be) == words.being, group.be == group.start || isShadowed[group.head] { return false }
    // *Work is carried out* only says that there is some.
    if words.work.contains(lastWord(subject.head)), lastWord(subject.head) != words.deed.action,
      !words.deed.efforts.contains(lastWord(subject.head)), !isUnderWay
    {
      return false
    }
    return note(
      Finding(
        items: (items[subject.start].tag == .determiner ? subject.start + 1 : subject.start)..<group.end, sign: 1,
        category: isUnderWay ? .progress : .strength, rules: [name(group.head), "deed"]))
  }

  /// *Care is taken*, which is not what is provided to children in care.
  private func isCareTaken(_ group: VerbGroup, _ subject: NounGroup) -> Bool {
    lastWord(subject.head) == words.deed.care && firstWord(group.head) == words.deed.taken
  }

  /// *There is a recognition that plans are weak*: a fault is owned.
  mutating func noteOwning(_ group: NounGroup) -> Bool {
    guard words.deed.owning.contains(lastWord(group.head)), group.end < items.count, items[group.end].tag == .that,
      group.start == 0 || items[group.start - 1].tag != .preposition, tellsOfFault(after: group.end)
    else { return false }
    return note(
      Finding(items: group.head..<group.end, sign: 1, category: .progress, rules: [name(group.head), "accepted"]))
  }

  /// Whether a verb states something of its subject: finite, in the present or past, with no goal about it.
  private func isFinite(_ reading: VerbReading) -> Bool {
    let group = reading.group
    guard !group.isInfinitive, group.modal < 0 || firstWord(group.modal) == words.can, group.aspect < 0,
      !reading.head.isUnreal, followsCoordinator(group.start) || !isBareInfinitive(group.start),
      !followsInfinitive(group.start)
    else { return false }
    switch reading.head.tag {
    case .verb, .verbSingular, .verbPast: return true
    case .gerund: return group.be >= 0
    case .participle: return group.have >= 0 && group.be < 0
    default: return false
    }
  }

  /// *Apprenticeships, which young people value*: the object stands before the clause.
  private func isStranded(_ group: VerbGroup) -> Bool {
    guard group.start > 1 else { return false }
    var index = group.start - 1
    while index > 0, groupOf[index] >= 0 || items[index].tag == .pronoun || items[index].tag == .adverb { index -= 1 }
    return items[index].tag == .relative || items[index].tag == .that
  }

  /// *Unregistered homes are rarely used*: what had better not be done.
  func isOfMakeshift(_ group: VerbGroup) -> Bool {
    guard let subject = subject(before: group.start) else { return false }
    return judge(subject)?.sign ?? 0 < 0
      || (subject.start..<subject.end).contains { words.deed.makeshift.contains(firstWord($0)) }
  }
}
