extension PhraseReader {
  /// What those who do the work do, in the present and in a clause of its own, where nothing else judges it: it is
  /// told because leaving it undone would be a finding.
  func bareAct(_ reading: VerbReading) -> VerbVerdict? {
    let group = reading.group
    let complement = reading.complement
    guard isTelling(reading), !group.isInfinitive, group.modal < 0 || firstWord(group.modal) == words.can,
      !isBackground(group.start),
      !followsHelper(group.start), !words.dwell.contains(firstWord(group.head)),
      group.aspect < 0 || items[group.aspect].sense.has(.proceed) && group.aspect != group.head,
      !words.constituents.contains(firstWord(group.head)),
      reading.head.words.count == 1 || !reading.sense.has(.past), complement.object.map({ worth(of: $0) >= 0 }) ?? true,
      complement.object != nil || complement.hasPronoun || opensPlace(group.end) || twin(of: group) != nil
        || endOfInfinitive(group, group.end) > group.end
    else { return nil }
    if group.be < 0, reading.head.tag == .gerund {
      guard !words.emptyActs.contains(firstWord(group.head)), !words.involving.contains(firstWord(group.head)) else {
        return nil
      }
      return VerbVerdict(
        sign: 1, category: .strength,
        end: complement.object == nil && !complement.hasPronoun ? endOfPlace(group.end) : complement.end,
        rule: "bare act")
    }
    guard let subject = clauseSubject(before: group.start),
      words.agents.contains(lastWord(subject))
        || words.participation.contains(firstWord(group.head)) && words.children.contains(lastWord(subject)),
      // *The support that they receive*, *the support they receive*.
      items[subject].tag != .pronoun || subject == 0
        || groupOf[subject - 1] < 0 && items[subject - 1].tag != .that && items[subject - 1].tag != .relative
    else { return nil }
    if complement.object == nil, !complement.hasPronoun, isRelative(group.start) { return nil }
    // *Have created a culture where practice thrives*, *access services which provide good help*: the clause judges.
    if complement.object != nil, !reading.shape.isNegated, opensJudgedClause(complement.end) { return nil }
    if hasJudgedSubject(group.start) { return nil }
    var end = endOfInfinitive(group, complement.end)
    if let twin = twin(of: group) {
      end = max(self.complement(of: twin).end, twin.end)
    } else if complement.object == nil, !complement.hasPronoun, end <= group.end {
      end = endOfPlace(group.end)
    }
    if group.have >= 0, !reading.shape.isNegated,
      words.introduced.contains(firstWord(group.head)) || complement.object.map(isNewcomer) == true
    {
      return VerbVerdict(sign: 1, category: .progress, trajectory: .improving, end: end, rule: "bare act")
    }
    let isUnderWay = reading.head.tag == .gerund
    // *Have spent long periods on a waiting list*.
    let isLong =
      words.denial.spending.contains(firstWord(group.head))
      && complement.object.map { words.denial.periods.contains(lastWord($0.head)) } == true
    return VerbVerdict(
      sign: reading.shape.turn(isLong ? -1 : 1), category: isUnderWay ? .progress : .strength, trajectory: nil,
      end: end, rule: "bare act")
  }

  /// Whether a verb group states something in the present, by a verb that is no mere link.
  private func isTelling(_ reading: VerbReading) -> Bool {
    let sense = reading.sense
    let group = reading.group
    let isAttempt = sense.has(.cause) && reading.head.words.count > 1 && words.attempts.contains(firstWord(group.head))
    if sense.has(.report) || sense.has(.cause) && !sense.has(.light) && !isAttempt || sense.has(.remain)
      || sense.has(.become)
      || sense.has(.begin)
      || sense.has(.proceed) && !sense.has(.service) || sense.sign(.verb) != 0
    {
      return false
    }
    switch reading.head.tag {
    case .verb, .verbSingular: return !isBareInfinitive(group.start)
    case .participle: return group.have >= 0 && group.be < 0
    case .gerund: return group.be >= 0 || isAdjunct(group.start) || isAbsolute(group.start)
    default: return false
    }
  }

  /// Whether a clause that says of the object how it is follows: *which provide good help*.
  func opensJudgedClause(_ end: Int) -> Bool {
    guard end + 1 < items.count else { return false }
    if items[end].tag == .relative || items[end].tag == .that { return true }
    return items[end].tag == .preposition && items[end + 1].tag == .relative
  }

  /// *Effective practice takes place in the hub*: the subject holds the judgement.
  private func hasJudgedSubject(_ start: Int) -> Bool {
    guard let subject = subject(before: start), subject.end == start, !words.children.contains(lastWord(subject.head)),
      let verdict = judge(subject)
    else { return false }
    return verdict.isModified && verdict.sign > 0 && !words.persons.contains(lastWord(subject.head))
  }

  /// *Additional staff*, *a new post*.
  func isNewcomer(_ object: NounGroup) -> Bool {
    (object.start..<object.head).contains {
      words.new.contains(firstWord($0)) || words.further.contains(firstWord($0)) || words.extra.contains(firstWord($0))
    }
  }

  private func followsHelper(_ start: Int) -> Bool {
    start > 0 && items[start - 1].tag.isVerb && words.helpers.contains(firstWord(start - 1))
  }

  /// *Complements and supports workers*: the second of two verbs with one object.
  private func twin(of group: VerbGroup) -> VerbGroup? {
    guard group.end + 1 < items.count, items[group.end].tag == .coordinator,
      items[group.end + 1].tag == items[group.head].tag, items[group.head].tag != .participle
    else { return nil }
    return verbGroup(at: group.end + 1)
  }

  /// Whether the clause of a verb is one that says which.
  private func isRelative(_ index: Int) -> Bool {
    var place = index - 1
    while place > 0, index - place < 12 {
      if items[place].tag == .relative || items[place].tag == .that && groupOf[place - 1] >= 0 { return true }
      if items[place].tag.opensClause || items[place].tag == .comma { return false }
      place -= 1
    }
    return false
  }

  private func opensPlace(_ index: Int) -> Bool {
    index + 1 < items.count && items[index].tag == .preposition && group(at: index + 1) != nil
  }

  private func endOfPlace(_ index: Int) -> Int {
    guard index + 1 < items.count, let place = group(at: index + 1) else { return index }
    return endWithOf(place)
  }

  /// Whether a verb has the subject that ends at an item: no other verb stands between, unless *and* joins them.
  private func isOwn(_ start: Int, before index: Int) -> Bool {
    if items[index - 1].tag == .coordinator
      || items[index - 1].tag == .adverb && items[index - 2 < 0 ? 0 : index - 2].tag == .coordinator
    {
      return true
    }
    for place in start..<index {
      switch items[place].tag {
      case .verb, .verbSingular, .verbPast, .be, .have, .do, .modal: return false
      default: continue
      }
    }
    return true
  }

  /// The subject of a coordinated clause, *plans are clear and the council is acting*, or what a relative clause behind
  /// a comma tells of.
  private func ownSubject(before index: Int) -> Int? {
    guard index > 1 else { return nil }
    if items[index - 1].tag == .relative, index > 2, items[index - 2].tag == .comma, groupOf[index - 3] >= 0 {
      return groups[groupOf[index - 3]].head
    }
    guard let subject = subject(before: index), subject.start > 1, items[subject.start - 1].tag == .coordinator,
      subject.end == index || items[subject.end].tag == .of || items[subject.end].tag == .adverb
        || items[subject.end].tag == .preposition
    else { return nil }
    for place in (0..<(subject.start - 1)).reversed() where subject.start - place < 24 {
      switch items[place].tag {
      case .be, .have, .verb, .verbSingular, .verbPast: return subject.head
      case .coordinator, .noun, .determiner, .possessive, .adjective, .number, .of, .preposition, .participle, .adverb,
        .quantifier, .pronoun, .comma:
        continue
      default: return nil
      }
    }
    return nil
  }

  /// *This means that*.
  func endsInThat(_ index: Int) -> Bool {
    items[index].words.count > 1 && tagged.tags[items[index].words.upperBound - 1] == .that
  }

  /// The head of the first noun group of a clause, or its pronoun, that no preposition governs.
  func clauseSubject(before index: Int) -> Int? {
    if let own = ownSubject(before: index) { return own }
    var start = index
    while start > 0, index - start < Self.reach, !items[start - 1].tag.opensClause, !endsInThat(start - 1) {
      start -= 1
    }
    while start < index {
      if items[start].tag == .preposition || items[start].tag == .to {
        // An adjunct in front: up to its comma.
        while start < index, items[start].tag != .comma { start += 1 }
        start += 1
        continue
      }
      if groupOf[start] >= 0 {
        return isOwn(groups[groupOf[start]].end, before: index) ? groups[groupOf[start]].head : nil
      }
      if items[start].tag == .pronoun { return isOwn(start + 1, before: index) ? start : nil }
      if items[start].tag.isVerb || items[start].tag.isAuxiliary { return nil }
      start += 1
    }
    return nil
  }
}
