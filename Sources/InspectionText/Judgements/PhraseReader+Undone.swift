/// What is left undone, what people value, and what inspectors did not find.
extension PhraseReader {
  /// What is not done, or not always, or not to something good.
  func undone(_ reading: VerbReading) -> VerbVerdict? {
    let group = reading.group
    let shape = reading.shape
    guard !isAboutInspectors(group) else { return nil }
    if let end = endOfTooLittle(reading) { return VerbVerdict(sign: -1, end: end, rule: "not enough") }
    if shape.isNegated, reading.isPassive, let end = endOfSpared(group.end) {
      return VerbVerdict(sign: 1, end: end, rule: "spared")
    }
    if shape.isNegated, reading.isPassive, !reading.sense.has(.report), group.modal < 0, !isBackground(group.start) {
      return VerbVerdict(sign: -1, end: group.end, rule: "not done")
    }
    if shape.isNegated, words.ensuring.contains(firstWord(group.head)), group.end < items.count,
      items[group.end].tag == .that
    {
      return VerbVerdict(sign: -1, end: group.end, rule: "not done")
    }
    // *Are too parent-orientated*.
    if shape.excess, reading.isPassive, reading.sense.isEmpty {
      return VerbVerdict(sign: -1, end: group.end, rule: "too")
    }
    // *Are less well represented*.
    if shape.comparative < 0, reading.isPassive, !reading.sense.has(.change) {
      return VerbVerdict(
        sign: -1, category: .progress, trajectory: .declining, end: group.end, rule: "less")
    }
    // *Do not seek to understand*.
    if shape.isNegated, reading.sense.has(.cause), items[group.head].words.count > 1, !reading.isPassive {
      let end = endOfInfinitive(group, group.end)
      if end > group.end { return VerbVerdict(sign: -1, end: end, rule: "not done") }
    }
    if shape.limit, !shape.isNegated, reading.isPassive, isOfMakeshift(group) {
      return VerbVerdict(sign: 1, end: group.end, rule: "not always")
    }
    if shape.isNegated && shape.universal || shape.limit && (!reading.sense.has(.report) || !reading.isPassive) {
      return VerbVerdict(
        sign: -1, end: reading.isPassive ? group.end : reading.complement.end, rule: "not always")
    }
    guard shape.isNegated else { return nil }
    guard let object = reading.object else {
      return isLeftUndone(reading)
        ? VerbVerdict(
          sign: -1, end: endOfDoing(reading.group), rule: "not done") : nil
    }
    return VerbVerdict(
      sign: -object.sign, category: object.category, end: reading.complement.end, rule: "negated object")
  }

  /// What is now given a worth, what has begun, what is accepted.
  func valued(_ reading: VerbReading) -> VerbVerdict? {
    let shape = reading.shape
    if reading.sense.has(.value), shape.isNow || shape.isGrowing {
      return VerbVerdict(sign: 1, category: .progress, end: reading.complement.end, rule: "value")
    }
    if reading.isPassive, shape.isGrowing, !shape.isNegated {
      return VerbVerdict(sign: 1, category: .progress, trajectory: .improving, end: reading.group.end, rule: "growing")
    }
    if reading.isPassive, shape.isNow, !shape.isNegated, !shape.isStill, reading.group.be >= 0,
      !reading.sense.has(.report), !isBackground(reading.group.start), !isAboutChildren(reading.group)
    {
      return VerbVerdict(sign: 1, category: .progress, trajectory: .improving, end: reading.group.end, rule: "now")
    }
    // *Now receive a summary*.
    if reading.sense.has(.light), shape.isNow, !shape.isNegated, !shape.isStill, !reading.isPassive,
      reading.complement.object != nil, reading.group.modal < 0, !isBackground(reading.group.start)
    {
      return VerbVerdict(
        sign: 1, category: .progress, trajectory: .improving, end: reading.complement.end, rule: "now")
    }
    if reading.sense.has(.begin), reading.complement.object != nil, !shape.isNegated,
      reading.head.tag != .verb && reading.head.tag != .verbSingular, !reading.isPassive,
      reading.head.tag != .gerund || reading.group.be >= 0, isAsserted(reading.group, isPassive: false)
    {
      return VerbVerdict(
        sign: 1, category: .progress, trajectory: .improving, end: reading.complement.end, rule: "onset")
    }
    if reading.isBegun { return VerbVerdict(sign: shape.turn(1), end: reading.complement.end, rule: "onset") }
    // *Have been acknowledged by leaders*.
    if reading.isPassive, reading.sense.has(.value), reading.sense.has(.report), !shape.isNegated,
      reading.group.end + 1 < items.count, firstWord(reading.group.end) == words.by,
      let agent = self.group(at: reading.group.end + 1), words.persons.contains(lastWord(agent.head))
    {
      return VerbVerdict(
        sign: 1, category: .progress, trajectory: .unstated, end: reading.group.end, rule: "accepted")
    }
    guard reading.sense.has(.value) || reading.sense.has(.report) && !reading.isPassive, !shape.isNegated,
      let end = accepted(reading.group, reading.complement, reading.object)
    else { return nil }
    return VerbVerdict(sign: 1, category: .progress, trajectory: .unstated, end: end, rule: "accepted")
  }

  /// *Did not find any …* with a fault behind it.
  func notFound(_ reading: VerbReading) -> VerbVerdict? {
    let isEncounter =
      isAboutInspectors(reading.group)
      && words.limits.encounters.contains(firstWord(reading.group.head))
    // *Saw no child who was unsafe*.
    let deniesObject = isEncounter && reading.complement.object.map { items[$0.start].sense.has(.negator) } == true
    // *Had no concerns about the safety of children*.
    if isAboutInspectors(reading.group), let object = reading.complement.object, object.start < object.head,
      items[object.start].sense.has(.negator), words.denial.doubts.contains(lastWord(object.head))
    {
      return VerbVerdict(sign: 1, end: object.end, rule: "not found")
    }
    guard reading.shape.isNegated || deniesObject, reading.sense.has(.report) || isEncounter,
      isAboutInspectors(reading.group)
        || reading.complement.object.map({ items[$0.start].sense.has(.universal) }) == true,
      let end = lastFault(reading.group.end) ?? nextHarm(reading.complement.object)
    else { return nil }
    return VerbVerdict(sign: 1, end: end, rule: "not found")
  }

}
