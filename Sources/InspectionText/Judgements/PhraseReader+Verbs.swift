extension PhraseReader {
  /// Judges a verb group with a full verb: the first rule that fits.
  mutating func judgeFull(_ group: VerbGroup) {
    if noteWant(group) || noteMissed(group) || notePlight(group) || noteConfined(group) || noteUnused(group)
      || noteDeed(group) || noteLeaving(group) || notePrevention(group)
    {
      return
    }
    // *Inspectors were informed*.
    if group.be >= 0, words.denial.telling.contains(firstWord(group.head)),
      subject(before: group.start).map({ words.denial.visitors.contains(firstWord($0.head)) }) == true
    {
      isShadowed[group.head] = true
      return
    }
    if followsFault(group) || isPrevention(group) { return castShadow(from: group.start) }
    if isContactClause(group) { return }
    guard let reading = reading(of: group), !joinsNegated(group, reading.complement) else { return }
    if noteRequirement(reading) || noteDemand(reading) || sharesObject(reading) { return }
    if isMereLink(reading) { return }
    var verdict = firstVerdict(reading) ?? seenChildren(reading)
    verdict = madeSo(reading, verdict) ?? notFound(reading) ?? verdict
    verdict = verdict.map { withSupplement($0, of: reading) } ?? supplemented(reading)
    if verdict == nil, noteHelp(reading) { return }
    if verdict == nil { verdict = bareAct(reading) }
    if sharesNegation(group), extendLast(to: max(verdict?.end ?? 0, reading.complement.end, group.end)) { return }
    if let verdict, words.plainRules.contains(verdict.rule), isRestrictive(reading) { return }
    if let verdict, verdict.sign != 0 { note(verdict, of: reading) }
  }

  /// What the first rule that fits says.
  private func firstVerdict(_ reading: VerbReading) -> VerbVerdict? {
    if let verdict = misfortune(reading) ?? narrowness(reading) ?? acceptsPointer(reading) ?? ownsFault(reading)
      ?? change(reading)
    {
      return verdict
    }
    if let verdict = state(reading) ?? verbVerdict(reading) ?? manner(reading) { return verdict }
    if let verdict = lightVerb(reading) ?? neededThing(reading) ?? deed(reading) ?? act(reading) { return verdict }
    return undone(reading) ?? valued(reading)
  }

  private func reading(of group: VerbGroup) -> VerbReading? {
    let head = items[group.head]
    if words.need.contains(firstWord(group.head)) { return nil }
    // *Have to* is a duty, not an act.
    if group.have >= 0, group.have + 1 < items.count, items[group.have + 1].tag == .to,
      head.sense.sign(.verb) >= 0
    {
      return nil
    }
    let complement = self.complement(of: group)
    var shape = self.shape(group.start..<group.head)
    if sharesNegation(group) || followsInverter(group.start) {
      shape.isNegated = true
      shape.rules.append("negation")
    }
    return VerbReading(
      group: group, head: head, shape: shape, complement: complement,
      object: complement.object.flatMap { judge($0) ?? judgeInner($0) },
      isPassive: head.tag == .participle
        && (group.be >= 0 || group.have < 0 && (followsCoordinator(group.start) || isAbsolute(group.start))),
      isBegun: group.aspect >= 0 && group.aspect != group.head && items[group.aspect].sense.has(.begin))
  }

  private mutating func note(_ verdict: VerbVerdict, of reading: VerbReading) {
    let group = reading.group
    let shape = reading.shape
    if isShadowed[group.head], verdict.sign > 0 { return }
    // *When risks do not lessen*, *do not meet the threshold*.
    if shape.isNegated,
      standsInProviso(group.start, isFronted: true) || isCriterion(reading.complement.object)
        || standsInProviso(group.start) && isOfLives(group)
    {
      return
    }
    // *Must work jointly* asks for it.
    if group.modal >= 0, firstWord(group.modal) == words.must, verdict.sign > 0, !shape.isNegated {
      // *Clear that every child must be heard*: what leaders stand for.
      if let subject = subject(before: group.start), subject.start > 1, items[subject.start - 1].tag == .that,
        items[subject.start - 2].tag == .adjective
      {
        return
      }
      note(
        Finding(
          items: group.modal..<max(verdict.end, group.end), sign: -1, category: .progress,
          rules: [name(group.head), "must"]))
      return
    }
    var verdict = verdict
    // *Wait less long*.
    if verdict.sign < 0, !shape.isNegated, group.end + 1 < items.count, firstWord(group.end) == words.limits.less,
      words.limits.lengths.contains(firstWord(group.end + 1))
    {
      verdict = VerbVerdict(
        sign: 1, category: .progress, trajectory: .improving, end: group.end + 2, rule: verdict.rule)
    }
    // *Less well developed*.
    if shape.comparative < 0, shape.manner == 0, !shape.isNegated, verdict.sign > 0, reading.isPassive {
      verdict.sign = -1
      verdict.category = .weakness
      verdict.trajectory = .unstated
    }
    // *Have only recently begun*.
    if shape.isNow, verdict.sign > 0, (group.start..<group.head).contains(where: { firstWord($0) == words.only }) {
      verdict.sign = -1
      verdict.category = .weakness
      verdict.trajectory = .unstated
    }
    // What rises or falls has been judged with the verb.
    // So has what is good to be used seldom: *unregistered homes are rarely used*.
    if verdict.rule == "not always", verdict.sign > 0, let subject = subject(before: group.start) {
      for index in subject.start..<subject.end { isClaimed[index] = true }
    }
    if verdict.rule == "change", reading.complement.object == nil, let subject = subject(before: group.start),
      let judged = judge(subject)
    {
      if judged.start == subject.head { isClaimed[subject.head] = true }
      // *Missed visits have risen*.
      if verdict.isOfAmount, judged.isModified, worth(of: subject) == 0 {
        for index in subject.start..<subject.end { isClaimed[index] = true }
      }
    }
    if verdict.rule == "change", reading.complement.object == nil, let subject = subject(before: group.start),
      words.deed.counts.contains(lastWord(subject.head)), subject.end < group.start, items[subject.end].tag == .of
    {
      for index in subject.end..<group.start { isClaimed[index] = true }
    }
    if reading.isBegun, verdict.category != .progress || verdict.trajectory == nil {
      let sense = reading.sense
      verdict.category = .progress
      verdict.sign = shape.turn(sense.sign(.change) < 0 || sense.sign(.verb) < 0 || sense.sign(.act) < 0 ? -1 : 1)
      verdict.trajectory = verdict.sign > 0 ? .improving : shape.isNegated ? .unchanged : .declining
    }
    // *Have brought in additional staff*.
    if group.have >= 0, group.be < 0, verdict.sign > 0, !shape.isNegated, !isBackground(group.start),
      reading.complement.object.map(isNewcomer) == true
    {
      verdict.category = .progress
      verdict.trajectory = .improving
    }
    if verdict.category != .progress { verdict.category = verdict.sign > 0 ? .strength : .weakness }
    if shape.isGrowing || shape.comparative != 0 || shape.isOver { verdict.category = .progress }
    if shape.isOver { verdict.trajectory = verdict.sign > 0 ? .improving : .declining }
    var trajectory = verdict.trajectory ?? self.trajectory(group, shape, sign: verdict.sign)
    // *Maintain oversight* tells no staying.
    if group.aspect == group.head, group.aspect >= 0, trajectory == .unchanged, reading.complement.object != nil {
      trajectory = .unstated
    }
    if group.aspect >= 0, group.aspect != group.head, verdict.category != .progress {
      let aspect = items[group.aspect].sense
      if aspect.has(.proceed) || aspect.has(.remain) { trajectory = .unchanged }
    }
    note(
      Finding(
        items: leftEdge(of: group)..<max(verdict.end, group.end), sign: verdict.sign, category: verdict.category,
        trajectory: trajectory,
        rules: shape.rules + [name(group.head)] + (verdict.isOfAmount ? [Phrase.amountRule] : []) + [verdict.rule]))
  }

  /// *Delay in receiving help*: what a fault stands in the way of is not said to be so.
  private func followsFault(_ group: VerbGroup) -> Bool {
    let isBeing = group.be == group.start && firstWord(group.be) == words.being
    guard items[group.head].tag == .gerund && group.be < 0 || isBeing else { return false }
    var index = group.start - 1
    while index >= 0, group.start - index < 14 {
      let item = items[index]
      // *In managing plans, and in providing challenge*.
      let joins = (item.tag == .comma || item.tag == .coordinator) && items[index + 1].tag != .gerund
      if item.tag.opensClause || item.tag == .comma && !joins || item.tag.isAuxiliary
        || item.tag == .coordinator && !joins
      {
        return false
      }
      if item.sense.sign(.thing) < 0, item.tag == .noun { return true }
      index -= 1
    }
    return false
  }

  // MARK: - Neither good nor bad

  /// *Must continue at pace*.
  private mutating func noteRequirement(_ reading: VerbReading) -> Bool {
    let group = reading.group
    guard group.aspect >= 0, group.modal >= 0, items[group.aspect].sense.has(.proceed),
      firstWord(group.modal) == words.must
    else { return false }
    return note(
      Finding(
        items: group.modal..<max(reading.complement.adverbEnd, group.end), sign: 0, category: .progress,
        rules: [name(group.aspect), "must"]))
  }

  /// The volume of demand is no judgement of the service.
  private mutating func noteDemand(_ reading: VerbReading) -> Bool {
    let group = reading.group
    let sense = reading.sense
    guard sense.has(.raise) || sense.has(.lower) || sense.sign(.change) < 0, reading.complement.object == nil,
      reading.shape.manner == 0,
      group.be >= 0 || group.have >= 0 || reading.head.tag == .verbPast || reading.head.tag == .verbSingular,
      let subject = subject(before: group.start), isVolume(subject)
    else { return false }
    return note(
      Finding(
        items: leftEdge(of: group)..<max(reading.complement.adverbEnd, group.end), sign: 0, category: .progress,
        trajectory: reading.isBegun && !sense.has(.raise) ? .improving : .unstated, rules: [name(group.head), "demand"])
    )
  }

  /// *Demand for help*, *the number of referrals*: how much there is of what is neither good nor bad.
  func isVolume(_ subject: NounGroup) -> Bool {
    words.demand.contains(lastWord(subject.head)) && worth(of: subject) == 0 && !isFaulty(subject)
  }

  /// *Inappropriate referrals*.
  func isFaulty(_ group: NounGroup) -> Bool { worthAsModified(group) ?? 0 < 0 }

  /// A participle that is a quality: *is embedded*, *are hampered*.
  private func state(_ reading: VerbReading) -> VerbVerdict? {
    let isQuality = reading.head.tag == .gerund && reading.group.be >= 0 && reading.complement.object == nil
    guard reading.isPassive || isQuality, reading.sense.sign(.quality) != 0, !reading.sense.has(.topic),
      reading.complement.manner == 0,
      !isDoneBy(reading.group)
    else { return nil }
    let sign = reading.shape.manner < 0 ? -1 : reading.sense.sign(.quality)
    return VerbVerdict(sign: reading.shape.turn(sign), end: reading.group.end, rule: "state")
  }

  /// A verb that judges by itself: *thrive*, *fail to*.
  private func verbVerdict(_ reading: VerbReading) -> VerbVerdict? {
    let complement = reading.complement
    let worth = reading.sense.sign(.verb)
    guard worth != 0 else { return nil }
    if worth < 0, isHowClause(reading.group.start) || isAffliction(reading) { return nil }
    if worth < 0, complement.object != nil, reading.sense.has(.remedy) { return nil }
    // *Suffer neglect* tells of a child.
    if worth < 0, let object = complement.object, items[object.head].sense.has(.topic) { return nil }
    let manner = complement.manner != 0 ? complement.manner : reading.shape.manner
    var sign = manner < 0 ? -1 : worth
    if manner > 0, worth < 0, words.impact.contains(firstWord(reading.group.head)) { sign = 1 }
    var end = complement.end
    if complement.manner > 0 { end = complement.adverbEnd }
    if worth < 0 { end = endWithConjuncts(end, ofLack: true) }
    var verdict = VerbVerdict(sign: reading.shape.turn(sign), end: endOfInfinitive(reading.group, end), rule: "verb")
    // *Benefit from better help*.
    if verdict.sign > 0, reading.object?.category == .progress, reading.object?.sign == 1 {
      verdict.category = .progress
    }
    return verdict
  }

  /// An adverb that says how well it is done.
  private func manner(_ reading: VerbReading) -> VerbVerdict? {
    let group = reading.group
    let complement = reading.complement
    // *Help them to better understand*.
    if group.start < group.head, let better = (group.start..<group.head).first(where: { items[$0].tag == .adverb }),
      items[better].sense.sign(.comparative) > 0, items[better].sense.sign(.quality) > 0, !reading.shape.isNegated,
      isHelped(group)
    {
      return VerbVerdict(sign: 1, category: .progress, trajectory: .improving, end: complement.end, rule: "manner")
    }
    guard reading.hasManner || reading.shape.manner != 0 && reading.sense.sign(.act) > 0, !isAboutInspectors(group),
      complement.manner != 0 || reading.head.tag != .gerund || group.be >= 0 || group.start < group.head
    else { return nil }
    var sign = complement.manner != 0 ? complement.manner : reading.shape.manner
    if reading.shape.excess, complement.manner == 0 { sign = 1 }
    // *Consistently overlook drift*.
    if sign > 0, complement.manner == 0, reading.sense.sign(.act) < 0 { sign = -1 }
    let end = complement.manner != 0 ? complement.adverbEnd : reading.isPassive ? group.end : complement.end
    let turned = reading.shape.turn(sign)
    if turned > 0, complement.manner != 0, !reading.isPassive, reading.sense.sign(.act) <= 0,
      !reading.sense.has(.service),
      let subject = subject(before: group.start),
      words.demand.contains(lastWord(subject.head))
    {
      return nil
    }
    guard complement.isComparative else { return VerbVerdict(sign: turned, end: end, rule: "manner") }
    if group.isInfinitive, group.aspect < 0, !isHelped(group) { return nil }
    return VerbVerdict(
      sign: turned, category: .progress, trajectory: turned > 0 ? .improving : .declining, end: end, rule: "manner")
  }

  /// An act that is expected, done or not done.
  private func act(_ reading: VerbReading) -> VerbVerdict? {
    let group = reading.group
    let shape = reading.shape
    let isService =
      reading.sense.has(.service)
      && (reading.isPassive || shape.isNegated || shape.limit || followsCoordinator(group.start) || group.aspect >= 0)
    guard reading.sense.sign(.act) != 0 || isService, isAsserted(group, isPassive: reading.isPassive),
      !isAboutInspectors(group),
      // *Respond to weaknesses*.
      shape.isNegated || reading.object?.sign ?? 1 > 0 || words.denial.responding.contains(firstWord(group.head)),
      !isWeakAct(group, reading.complement, shape, isPassive: reading.isPassive)
    else { return nil }
    var sign = reading.sense.has(.act) ? reading.sense.sign(.act) : 1
    // *Focus on compliance*.
    if words.narrow.contains(firstWord(group.head)), let matter = complementOfFocus(reading),
      words.denial.narrowMatters.contains(lastWord(matter.head)), !shape.isNegated
    {
      sign = -1
    }
    let end = reading.isPassive ? group.end : endOfInfinitive(group, reading.complement.end)
    var verdict = VerbVerdict(sign: shape.turn(sign), end: end, rule: "act")
    if let object = reading.object, object.category == .progress, object.sign > 0, verdict.sign > 0 {
      verdict.category = .progress
      verdict.trajectory = object.trajectory
    }
    if reading.head.tag == .gerund, group.be >= 0, reading.object == nil, verdict.sign > 0 {
      verdict.category = .progress
    }
    // *A new system has been introduced*.
    if words.introduced.contains(firstWord(group.head)), group.have >= 0 || hasNewSubject(group), verdict.sign > 0,
      !shape.isNegated
    {
      verdict.category = .progress
      verdict.trajectory = .improving
    }
    // *Are now offered*: the news is that it is done at all.
    if shape.isNow, reading.isPassive, !shape.isNegated, verdict.sign > 0, reading.object == nil {
      verdict.category = .progress
      verdict.trajectory = .improving
    }
    return verdict
  }

  /// *Children are seen in line with their plan*: that they are seen is the finding.
  private func seenChildren(_ reading: VerbReading) -> VerbVerdict? {
    let group = reading.group
    guard reading.isPassive, firstWord(group.head) == words.seen, group.be >= 0, group.modal < 0,
      !isBackground(group.start),
      let subject = clauseSubject(before: group.start), words.children.contains(lastWord(subject)),
      group.end >= items.count || items[group.end].tag != .to
    else { return nil }
    return VerbVerdict(sign: reading.shape.turn(1), end: group.end, rule: "act")
  }

  private func hasNewSubject(_ group: VerbGroup) -> Bool {
    guard group.be >= 0, let subject = subject(before: group.start) else { return false }
    return (subject.start..<subject.head).contains { words.new.contains(firstWord($0)) }
  }
}
