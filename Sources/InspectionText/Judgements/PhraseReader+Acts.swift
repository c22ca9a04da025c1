extension PhraseReader {
  /// Whether the sentence says that an act is done, rather than naming it.
  func isAsserted(_ group: VerbGroup, isPassive: Bool) -> Bool {
    let head = items[group.head]
    // *The work being completed by the team*.
    if group.be == group.start, firstWord(group.be) == words.being, group.start > 0,
      items[group.start - 1].tag == .of || groupOf[group.start - 1] >= 0 && !followsWithout(group.start),
      items[group.head].sense.sign(.act) >= 0
    {
      return false
    }
    if isAbsolute(group.start) { return true }
    if isPassive, followsMeanwhile(group.start) { return false }
    if head.tag == .gerund, group.be < 0 { return isAdjunct(group.start) }
    if head.tag == .participle, group.be < 0, group.have < 0, !followsCoordinator(group.start) { return false }
    if group.start > 0, items[group.start - 1].tag.isVerb, words.helpers.contains(firstWord(group.start - 1)) {
      return false
    }
    if head.tag == .verb, isBareInfinitive(group.start) || followsInfinitive(group.start) { return false }
    if group.isInfinitive, isPassive, isHelped(group) { return true }
    if group.isInfinitive || group.start > 0 && items[group.start - 1].isOpenEnded(tagged) { return false }
    return !isBackground(group.start)
  }

  private func followsWithout(_ start: Int) -> Bool {
    let group = groups[groupOf[start - 1]]
    return group.start > 0 && firstWord(group.start - 1) == words.without
  }

  /// *Experienced by children* is no praise.
  func isDoneBy(_ group: VerbGroup) -> Bool {
    firstWord(group.head) == words.experienced && group.end < items.count
      && items[group.end].tag == .preposition && firstWord(group.end) == words.by
  }

  /// *Identified by Ofsted*, *identified as an area*.
  func isDoneByInspectors(_ group: VerbGroup) -> Bool {
    if words.identify.contains(firstWord(group.head)), speaksOfPast { return true }
    guard group.end + 1 < items.count, items[group.end].tag == .preposition else { return false }
    let word = firstWord(group.end)
    return word == words.as
      && (items[group.head].sense.has(.report) || words.identify.contains(firstWord(group.head))
        || groupOf[group.end + 1] < 0)
      || word == words.by && words.inspectors.contains(firstWord(group.end + 1))
  }

  /// Acts that say nothing: meeting a person, or what is done to something that has been judged by its name.
  func isWeakAct(_ group: VerbGroup, _ complement: Complement, _ shape: Shape, isPassive: Bool) -> Bool {
    if shape.isNegated { return false }
    if items[group.head].sense.has(.report), introducesClause(group.end) { return true }
    // *Friends whom they identify as close*.
    if !isPassive, complement.object == nil, group.start > 1, items[group.start - 1].tag == .pronoun,
      items[group.start - 2].tag == .relative || groupOf[group.start - 2] >= 0
    {
      return true
    }
    if complement.object == nil, group.end < items.count, items[group.end].tag == .subordinator,
      words.showing.contains(firstWord(group.head))
    {
      return true
    }
    if words.emptyActs.contains(firstWord(group.head)),
      items[group.head].words.count == 1 || !words.deed.using.contains(firstWord(group.head))
        || !words.deed.inform.contains(lastWord(group.head))
    {
      return true
    }
    if isOfGovernedNoun(group, complement) || isDoneByAgent(group, complement) { return true }
    if isReduced(group, complement) { return true }
    // *Make sure that plans are clear*: the clause judges.
    if words.sure.contains(lastWord(group.head)), group.end < items.count, items[group.end].tag == .that { return true }
    if let object = complement.object, words.inspectors.contains(firstWord(object.head)) { return true }
    if !isPassive, words.helpers.contains(firstWord(group.head)), complement.end < items.count,
      items[complement.end].tag == .to || items[complement.end].tag == .verb
    {
      return true
    }
    if isPassive,
      isDoneByInspectors(group) || words.reflected.contains(firstWord(group.head)) && !isReflectedInRecords(group)
    {
      return true
    }
    if isPassive,
      items[group.head].sense.has(.service) && !items[group.head].sense.has(.act)
        || words.denial.plainDoing.contains(firstWord(group.head)),
      let subject = subject(before: group.start),
      let verdict = judge(subject), verdict.isModified
    {
      return true
    }
    if complement.object == nil, !isPassive, words.meet.contains(firstWord(group.head)) { return true }
    // *Risks are escalating*.
    if !isPassive, words.denial.escalating.contains(firstWord(group.head)), isOfLives(group) { return true }
    guard let object = complement.object, words.meet.contains(firstWord(group.head)) else {
      return false
    }
    return words.children.contains(lastWord(object.head))
  }

  /// *This is reflected in their plans*.
  private func isReflectedInRecords(_ group: VerbGroup) -> Bool {
    guard group.be >= 0, group.end + 1 < items.count, firstWord(group.end) == words.in,
      let place = self.group(at: group.end + 1)
    else { return false }
    return words.deed.records.contains(lastWord(place.head))
  }

  /// *The support they are offered*, *the progress they have made*: a clause without a mark that only says which.
  func isContactClause(_ group: VerbGroup) -> Bool {
    guard group.start > 2, group.negator < 0, items[group.start - 1].tag == .pronoun,
      words.subjectPronouns.contains(firstWord(group.start - 1)), groupOf[group.start - 2] >= 0
    else { return false }
    let noun = groups[groupOf[group.start - 2]]
    guard noun.end == group.start - 1, !words.children.contains(lastWord(noun.head)),
      !words.persons.contains(lastWord(noun.head)), !words.inspectors.contains(firstWord(noun.head)),
      // *In most teams they visit often*.
      noun.start == 0 || items[noun.start - 1].tag != .preposition || noun.start > 2
    else { return false }
    let complement = complement(of: group)
    return complement.object == nil && !complement.hasPronoun && complement.manner == 0
  }

  /// *The help they are able to get*, *the bonds that they are able to make*: which, with a pronoun as its subject.
  func isWhichClause(_ group: VerbGroup) -> Bool {
    guard group.start > 1, items[group.start - 1].tag == .pronoun,
      words.subjectPronouns.contains(firstWord(group.start - 1))
    else { return false }
    let mark = group.start - 2
    if groupOf[mark] >= 0 { return groups[groupOf[mark]].end == mark + 1 }
    return mark > 0 && (items[mark].tag == .that || items[mark].tag == .relative) && groupOf[mark - 1] >= 0
  }

  /// *In most of the plans reviewed*: a past form behind a noun that a preposition governs says which.
  private func isOfGovernedNoun(_ group: VerbGroup, _ complement: Complement) -> Bool {
    guard group.start == group.head, group.head > 1, complement.object == nil, !complement.hasPronoun,
      items[group.head].tag == .verbPast || items[group.head].tag == .participle, groupOf[group.head - 1] >= 0
    else { return false }
    let noun = groups[groupOf[group.head - 1]]
    guard noun.start > 0 else { return false }
    let before = items[noun.start - 1]
    return before.tag == .preposition || before.tag == .of || before.isOpenEnded(tagged)
  }

  /// *The strategy put in place by them has not*: a past form without an object whose clause still waits for its verb.
  private func isReduced(_ group: VerbGroup, _ complement: Complement) -> Bool {
    guard group.start == group.head, group.head > 0, groupOf[group.head - 1] >= 0, complement.object == nil,
      !complement.hasPronoun, complement.manner == 0,
      items[group.head].tag == .verbPast || items[group.head].tag == .participle
    else { return false }
    for index in group.end..<min(items.count, group.end + 24) {
      switch items[index].tag {
      case .have, .be, .do, .modal:
        return index > group.end && items[index - 1].tag != .coordinator && items[index - 1].tag != .pronoun
          && items[index - 1].tag != .to
      case .comma, .stop, .relative, .that, .contrast, .concession, .condition, .subordinator, .verbPast, .verbSingular:
        return false
      case .verb where items[index - 1].tag != .to && items[index - 1].tag != .coordinator: return false
      default: if items[index].sense.has(.unreal) { return false }
      }
    }
    return false
  }

  /// *The work considered by inspectors*: a past form behind its noun that says by whom.
  private func isDoneByAgent(_ group: VerbGroup, _ complement: Complement) -> Bool {
    guard group.start == group.head, group.head > 0, items[group.head].tag == .verbPast, complement.object == nil,
      !complement.hasPronoun, groupOf[group.head - 1] >= 0, group.end < items.count
    else { return false }
    return firstWord(group.end) == words.by
  }

  /// *Children affected by violence*: which children, not what the service does to them.
  func isAffliction(_ reading: VerbReading) -> Bool {
    let group = reading.group
    return reading.head.tag == .participle && group.be < 0 && group.have < 0 && group.aspect < 0
      && words.impact.contains(firstWord(group.head))
  }

  /// *How disability affects a child*: what is understood, not what is found.
  func isHowClause(_ start: Int) -> Bool {
    var index = start - 1
    while index >= 0, start - index < 12 {
      if firstWord(index) == words.how { return true }
      if items[index].tag.isVerb || items[index].tag.isAuxiliary || items[index].tag == .comma { return false }
      index -= 1
    }
    return false
  }

  /// Whether a *that* follows closely: the verb is one of saying there, not an act.
  private func introducesClause(_ start: Int) -> Bool {
    for index in start..<min(items.count, start + 4) where index < items.count {
      if items[index].tag == .that { return true }
      if items[index].tag.isVerb || items[index].tag == .comma { return false }
    }
    return false
  }

  /// Whether *and* joins a plain form to an infinitive: *to identify and address*.
  func followsInfinitive(_ start: Int) -> Bool {
    guard start > 0, items[start - 1].tag == .coordinator else { return false }
    var index = start - 2
    while index > 0, start - index < 8 {
      if items[index].tag.isVerb { return items[index - 1].tag == .to || items[index - 1].isOpenEnded(tagged) }
      if items[index].tag.opensClause { return false }
      index -= 1
    }
    return false
  }

  func followsCoordinator(_ index: Int) -> Bool {
    guard index > 0, items[index - 1].tag == .coordinator else { return false }
    // *Was gathered and considered*.
    if index > 2, items[index].tag == .participle, items[index - 2].tag == .participle, groupOf[index - 2] < 0,
      items[index - 3].tag == .be
    {
      return true
    }
    guard let last = findings.last else { return false }
    return last.items.upperBound <= index - 1 && index - 1 - last.items.upperBound < 6
  }

  /// Whether a verb stands in a clause that only says which or when.
  func isBackground(_ start: Int) -> Bool {
    var index = start - 1
    while index >= 0, start - index < Self.reach {
      switch items[index].tag {
      case .subordinator, .condition: return true
      // *Visited until a home is found*: only when.
      case .preposition where opensTime(index): return true
      case .adverb where opensTime(index): return true
      case .relative:
        if firstWord(index) == words.where { return index == 0 || opensCircumstance(index - 1) }
        return (index == 0 || items[index - 1].tag != .comma && isOfChildren(before: index))
      case .that: return index > 0 && groupOf[index - 1] >= 0 && isOfChildren(before: index)
      case .comma, .stop, .contrast, .concession, .be, .have, .verb, .verbSingular, .verbPast, .modal: return false
      default: index -= 1
      }
    }
    return false
  }

  /// Whether *until*, *once* or *before* opens a clause that only says when: behind a clause, or first of all.
  private func opensTime(_ index: Int) -> Bool {
    words.denial.temporal.contains(firstWord(index)) && items[index].words.count == 1
      && (endsClause(index) || index == 0 || items[index - 1].tag == .stop || items[index - 1].tag == .other)
  }

  /// Whether a clause with its verb stands right before an item.
  private func endsClause(_ index: Int) -> Bool {
    var place = index - 1
    while place >= 0, index - place < 16, items[place].tag != .comma, !items[place].tag.opensClause {
      if items[place].tag.isAuxiliary || items[place].tag.isVerb && items[place].tag != .gerund, groupOf[place] < 0 {
        return true
      }
      place -= 1
    }
    return false
  }

  /// *Visited while a home is sought*: what is done in the meantime.
  func followsMeanwhile(_ start: Int) -> Bool {
    var index = start - 1
    while index > 0, start - index < 12 {
      if items[index].tag == .concession {
        let before = items[index - 1].tag
        return words.denial.temporal.contains(firstWord(index))
          && (before.isVerb || before == .noun || before == .pronoun)
      }
      if items[index].tag.opensClause || items[index].tag == .comma || items[index].tag.isAuxiliary { return false }
      index -= 1
    }
    return false
  }

  /// Whether a relative clause says which children are meant.
  func isOfChildren(before index: Int) -> Bool {
    // *Workers who know them well and who understand their needs*.
    if items[index - 1].tag == .coordinator,
      let first = items[..<(index - 1)].lastIndex(where: { $0.tag == .relative }), first > 0, index - first < 24
    {
      return isOfChildren(before: first)
    }
    guard groupOf[index - 1] >= 0 else { return true }
    // *Live with families who meet their needs*.
    let group = groups[groupOf[index - 1]]
    if words.deed.households.contains(lastWord(group.head)), group.start > 0,
      firstWord(group.start - 1) == words.with || firstWord(group.start - 1) == words.in
    {
      return false
    }
    return words.children.contains(tagged.words[items[groups[groupOf[index - 1]].head].words.upperBound - 1])
  }

  func isAboutInspectors(_ group: VerbGroup) -> Bool {
    guard let subject = subject(before: group.start) else { return false }
    // *Adopters who spoke to inspectors report*.
    if subject.start > 1, items[subject.start - 1].tag.isVerb, items[subject.start - 1].isOpenEnded(tagged) {
      return false
    }
    if words.inspectors.contains(firstWord(subject.head)) { return true }
    // *Inspectors met leaders and read records*.
    guard group.start > 0, items[group.start - 1].tag == .coordinator, subject.end < group.start,
      let first = clauseSubject(before: group.start)
    else { return false }
    return words.inspectors.contains(firstWord(first))
  }

  func isAboutChildren(_ group: VerbGroup) -> Bool {
    guard let subject = subject(before: group.start) else { return false }
    return words.children.contains(lastWord(subject.head))
  }

  /// Whether a form in *-ing* tells what those of the main clause do besides: *…, listening to children and acting on
  /// what they say*.
  func isAdjunct(_ start: Int) -> Bool {
    guard start > 1, !items[start].isUnreal else { return false }
    switch items[start - 1].tag {
    case .comma: return followsAssertion(start - 1)
    case .coordinator:
      var index = start - 2
      while index > 1, start - index < 12 {
        if items[index].tag == .gerund, groupOf[index] < 0 {
          return items[index - 1].tag == .comma && followsAssertion(index - 1)
        }
        if items[index].tag.opensClause || items[index].tag == .comma || items[index].tag.isAuxiliary
          || items[index].tag.isVerb
        {
          return false
        }
        index -= 1
      }
      return false
    default: return false
    }
  }

  /// *…, with parents accepting help*, *…, with its impact kept under review*: a clause without a finite verb.
  func isAbsolute(_ start: Int) -> Bool {
    guard start > 2, items[start].tag == .gerund || items[start].tag == .participle, groupOf[start - 1] >= 0,
      !items[start].isUnreal
    else { return false }
    var index = start - 1
    while index > 0, start - index < 10, groupOf[index] >= 0 || items[index].tag == .of { index -= 1 }
    return index > 0 && items[index].tag == .preposition && firstWord(index) == words.with
      && items[index - 1].tag == .comma
  }

  /// Whether a clause with a verb stands before a comma, and nothing bad was said in it.
  private func followsAssertion(_ comma: Int) -> Bool {
    if let last = findings.last, last.sign < 0 { return false }
    var index = comma - 1
    while index >= 0, comma - index < Self.reach {
      switch items[index].tag {
      case .subordinator, .condition: return false
      case .be, .have, .do, .verb, .verbSingular, .verbPast:
        return !words.constituents.contains(firstWord(index)) && !opensFrontedClause(index)
      case .stop: return false
      default: index -= 1
      }
    }
    return false
  }

  /// Whether the clause of a verb begins with *when* or *if*.
  private func opensFrontedClause(_ verb: Int) -> Bool {
    var index = verb - 1
    while index >= 0, verb - index < 16 {
      if items[index].tag == .comma { return false }
      if items[index].tag == .subordinator || items[index].tag == .condition || items[index].tag == .concession {
        return true
      }
      index -= 1
    }
    return false
  }

  /// Whether a participle clause begins here: behind a comma or a coordinator, or first of all.
  func opensParticipleClause(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    // *Strengthening and stabilising the workforce are priorities*.
    if items[index - 1].tag == .coordinator, index > 1, items[index - 2].tag == .gerund,
      index < 4 || items[index - 3].tag == .stop
    {
      return false
    }
    return items[index - 1].tag == .comma || items[index - 1].tag == .coordinator || items[index - 1].tag == .quote
  }
}
