extension PhraseReader {
  /// What stands in a verb group beside its verb.
  struct Shape {
    var isNegated = false
    var manner = 0
    var universal = false
    var excess = false
    var limit = false
    var isNow = false
    var isStill = false
    var isGrowing = false
    var isOver = false
    var comparative = 0
    var rules: [String] = []

    /// The sign of something of this worth, as it stands.
    func turn(_ sign: Int) -> Int {
      if excess { return -1 }
      var sign = sign
      if isNegated { sign = -sign }
      if limit { sign = -sign }
      return sign
    }
  }

  /// Judges each verb group with its predicate.
  mutating func readPredicates() {
    var index = 0
    while index < items.count {
      guard groupOf[index] < 0, !isClaimed[index], startsVerbGroup(index), let group = verbGroup(at: index) else {
        index += 1
        continue
      }
      if !noteOmission(group) { judge(group) }
      index = max(group.end, index + 1)
    }
  }

  func startsVerbGroup(_ index: Int) -> Bool {
    switch items[index].tag {
    case .modal, .do, .have, .be, .verb, .verbSingular, .verbPast, .participle, .gerund, .negator: return true
    case .to:
      return index + 1 < items.count
        && (items[index + 1].tag == .verb || items[index + 1].tag.isAuxiliary || items[index + 1].tag == .adverb)
    case .adverb:
      var place = index + 1
      while place < items.count, place - index < 12,
        items[place].tag == .adverb || items[place].tag == .negator || joinsAdverbs(place)
      {
        place += 1
      }
      guard place < items.count, groupOf[place] < 0 else { return false }
      return items[place].tag.isVerb || items[place].tag.isAuxiliary
    default: return false
    }
  }

  private mutating func judge(_ group: VerbGroup) {
    let verb = group.head >= 0 ? group.head : group.be
    if !isClaimed[verb], noteRecommendation(group) || noteWish(group) { return }
    guard !items[verb].isUnreal, !isClaimed[verb] else { return }
    if group.isCopular {
      judgeCopular(group)
    } else if !noteLasting(group) {
      judgeFull(group)
    }
  }

  // MARK: - be, remain, become

  mutating func judgeCopular(_ group: VerbGroup) {
    var start = group.end
    var isFirst = true
    let left = leftEdge(of: group)
    if noteLevel(group) || noteTrouble(group) || noteUsual(group) { return }
    if predicate(at: start) == nil {
      if noteSpared(group) || noteBereft(group) || noteAbsence(group) || noteBelow(group) { return }
      if !noteKin(group), !judgePlace(group) { judgeBare(group) }
    }
    var isShared = false
    while let predicate = predicate(at: start) ?? sharedAdjective(at: start, isShared) {
      var outer = shape(group.start..<group.end)
      if followsInverter(group.start) { outer.isNegated = true }
      var from = predicate.start
      let inner = shape(predicate.start..<predicate.head)
      let sharesGroup = isFirst || outer.isNegated || group.aspect >= 0
      if isFirst, left < group.end { from = left }
      var isPlanInPlace = false
      if isFirst, !inner.isNegated, inner.manner == 0, !outer.isNegated,
        words.place == lastWord(predicate.head), items[predicate.head].words.count > 1,
        let subject = self.subject(before: group.start)
      {
        let verdict = judge(subject)
        from = verdict?.start ?? subject.start
        isPlanInPlace = verdict == nil
      }
      let sign = sign(of: predicate, inner: inner, outer: sharesGroup ? outer : Shape(), subject: group.start)
      let isAspect = sharesGroup && group.aspect >= 0
      if isShared, predicate.start == predicate.head || isOr(start - 1), extendLast(to: predicate.end) {
        start = predicate.end
        guard let next = nextConjunct(start) else { return }
        start = next
        continue
      }
      isShared = inner.isNegated || outer.isNegated || isAspect || inner.excess || inner.comparative != 0
      if sign > 0, firstWord(predicate.head) == words.able,
        isBackground(group.start) || isAboutInspectors(group) || isWhichClause(group)
      {
        return
      }
      // *Those who are reluctant to stay in touch*.
      if words.denial.states.contains(firstWord(predicate.head)), isBackground(group.start) { return }
      if sign > 0, isShadowed[predicate.head] || followsProviso(predicate.head) { return }
      // *It is clear that*, said of what follows.
      if sign > 0, predicate.end < items.count, items[predicate.end].tag == .that,
        words.presence.contains(lastWord(predicate.head))
          || subject(before: group.start).map({ items[$0.head].tag }) == .pronoun
      {
        return
      }
      if sign > 0, let end = acceptedFault(predicate.head) {
        note(
          Finding(
            items: from..<end, sign: 1, category: .progress, rules: outer.rules + [name(predicate.head), "accepted"]))
        return
      }
      if sign > 0, words.presence.contains(lastWord(predicate.head)), lastWord(predicate.head) != words.place,
        hasFinding(before: group.start)
      {
        return
      }
      if sign != 0, isFirst, items[predicate.head].sense.has(.limit) || items[predicate.head].sense.sign(.size) < 0,
        let subject = subject(before: group.start)
      {
        shadow(subject.start..<subject.end)
        isClaimed[subject.head] = true
      }
      if sign != 0 {
        var category: Judgement.Category = sign > 0 ? .strength : .weakness
        var trajectory =
          isFirst || isAspect
          ? self.trajectory(group, merged(outer, inner), sign: sign)
          : self.trajectory(VerbGroup(start: 0, end: 0), inner, sign: sign)
        if inner.isOver || outer.isOver {
          category = .progress
          trajectory = sign > 0 ? .improving : .declining
        }
        if inner.isGrowing || inner.comparative != 0 || predicate.isComparative {
          category = .progress; if trajectory == .unstated { trajectory = sign > 0 ? .improving : .declining }
        }
        if isPlanInPlace { category = .progress }
        if sign > 0, words.underWay.contains(lastWord(predicate.head)) { category = .progress }
        if sign > 0, words.infinitiveHeads.contains(lastWord(predicate.head)),
          (predicate.head + 1..<predicate.end).contains(where: { items[$0].sense.sign(.comparative) > 0 })
        {
          category = .progress
          trajectory = .improving
        }
        if isAspect, items[group.aspect].sense.has(.begin) || items[group.aspect].sense.has(.become) {
          category = .progress
        }
        if predicate.isTrend {
          category = .progress
          if sign > 0 { trajectory = .improving }
          if sign < 0, sign == predicate.worth, trajectory == .unstated { trajectory = predicate.trajectory }
        }
        note(
          Finding(
            items: from..<predicate.end, sign: sign, category: category, trajectory: trajectory,
            rules: outer.rules + inner.rules + [name(predicate.head), "predicate"]))
      }
      isFirst = false
      start = predicate.end
      guard let next = nextConjunct(start) else { return }
      start = next
    }
  }

  /// What is said of a subject: an adjective, a participle, a noun group.
  private struct Predicate {
    var start: Int
    var head: Int
    var end: Int
    var worth = 0
    var isComparative = false
    var isTrend = false
    /// The direction that a noun of change states.
    var trajectory = Trajectory.unstated
    var isNoun = false
    /// Whether a negation stands before a noun group, rather than in it.
    var isNegatedBefore = false
  }

  private func predicate(at start: Int) -> Predicate? {
    var index = start
    while index < items.count {
      let item = items[index]
      if index > start, items[index].tag == .noun, items[index - 1].sense.has(.excess) {
        return Predicate(start: start, head: index, end: index + 1, worth: 2)
      }
      if let compound = compound(at: index) {
        return Predicate(start: start, head: compound.head, end: compound.head + 1, worth: compound.sign)
      }
      if let group = group(at: index) {
        if isDeniedStanding(group, start) {
          return Predicate(start: group.start, head: group.head, end: group.end, worth: 1)
        }
        guard let verdict = judge(group) else { return nil }
        let hasAdverb = (start..<index).contains { !items[$0].sense.isEmpty || items[$0].tag == .negator }
        return Predicate(
          start: hasAdverb ? start : verdict.start, head: group.head, end: endOfTold(group, verdict),
          worth: verdict.sign,
          isComparative: false, isTrend: verdict.category == .progress,
          trajectory: verdict.category == .progress ? verdict.trajectory : .unstated, isNoun: true,
          isNegatedBefore: (start..<index).contains { items[$0].tag == .negator })
      }
      switch item.tag {
      case .preposition
      where item.words.count == 1 && tagged.words[item.words.lowerBound] == words.as && leadsToHead(index + 1):
        index += 1
      case .of where index == start: index += 1
      case .quantifier
      where item.sense.has(.limit) && index == start && (index + 1 >= items.count || groupOf[index + 1] < 0):
        return Predicate(start: start, head: index, end: index + 1, worth: 3)
      // *Is not enough*.
      case .quantifier where firstWord(index) == words.enough && item.words.count == 1:
        return Predicate(start: start, head: index, end: index + 1, worth: 1)
      case .adverb, .negator, .quote, .quantifier, .determiner:
        // *Are successfully living independently*.
        if item.tag == .adverb, item.sense.sign(.manner) != 0, index + 1 < items.count,
          items[index + 1].sense.has(.topic),
          tagged.tags[items[index + 1].words.lowerBound] == .gerund
        {
          return Predicate(start: start, head: index + 1, end: index + 2, worth: item.sense.sign(.manner))
        }
        if item.tag == .adverb, item.sense.sign(.manner) != 0, !leadsToHead(index + 1),
          index + 1 >= items.count || !items[index + 1].sense.has(.topic)
        {
          return Predicate(start: start, head: index, end: index + 1, worth: item.sense.sign(.manner))
        }
        index += 1
      case .adjective, .participle, .gerund, .noun, .verb:
        if item.sense.has(.topic) { return nil }
        // *Are encouraging students*.
        if item.tag == .gerund, index + 1 < items.count, groupOf[index + 1] >= 0 { return nil }
        var worth = item.sense.sign(.quality)
        if worth == 0 { worth = item.sense.sign(.comparative) }
        var end = index + 1
        if worth == 0, item.tag == .adjective, item.sense.has(.service), start > 0, items[start - 1].tag == .coordinator
        {
          worth = 1
        }
        if item.tag == .participle || item.tag == .gerund || item.tag == .adjective && item.sense.has(.service) {
          if worth == 0 { worth = item.sense.sign(.change) }
          if worth == 0 { worth = item.sense.sign(.act) }
          if worth == 0, item.tag == .participle, item.sense.has(.service) { worth = 1 }
          if worth == 0 { worth = item.sense.sign(.verb) }
          if worth == 0, index > start { worth = 2 }
          let after = adverbs(at: end)
          if after.sign != 0, start > 0, items[start - 1].tag == .coordinator || items[start - 1].tag == .comma {
            worth = worth == -1 ? -1 : after.sign
            end = after.end
          } else if let supplement = supplement(of: index) {
            end = supplement.end
            if supplement.sign != 0, worth == 0 || worth == 2 || worth > 0 { worth = supplement.sign }
          }
        }
        if end < items.count, firstWord(end) == words.enough {
          end += 1
          if worth == 0 { worth = 1 }
        }
        if worth == 0, item.sense.sign(.size) != 0 || item.sense.has(.limit) { worth = 3 }
        if worth == 0, index > start { worth = 2 }
        if item.tag == .adjective, end + 1 < items.count, items[end].tag == .to, items[end + 1].tag == .verb,
          item.sense.sign(.quality) != 0, endsWithInfinitive(index), let inner = verbGroup(at: end + 1)
        {
          end = complement(of: inner).end
        }
        return worth == 0
          ? nil
          : Predicate(start: start, head: index, end: end, worth: worth, isComparative: item.sense.has(.comparative))
      default: return nil
      }
    }
    return nil
  }

  /// *Child friendly*, *compliance focused*: a noun that says what the word behind it is about.
  private func compound(at index: Int) -> (head: Int, sign: Int)? {
    guard let group = group(at: index), group.end < items.count, group.end - index <= 2, groupOf[group.end] < 0,
      items[group.end].words.count == 1, words.denial.compounds.contains(firstWord(group.end)),
      group.end + 1 >= items.count || groupOf[group.end + 1] < 0
    else { return nil }
    return (group.end, words.denial.narrowMatters.contains(lastWord(group.head)) ? -1 : 1)
  }

  /// *Too brief, simplistic and global*: an adjective that says nothing alone shares what stands before the first.
  private func sharedAdjective(at start: Int, _ isShared: Bool) -> Predicate? {
    guard isShared, start < items.count, items[start].tag == .adjective, items[start].sense.isEmpty else { return nil }
    return Predicate(start: start, head: start, end: start + 1, worth: 2)
  }

  /// *Able to* and *unable to* are empty without their verb.
  private func endsWithInfinitive(_ index: Int) -> Bool {
    words.infinitiveHeads.contains(lastWord(index))
  }

  func leadsToHead(_ start: Int) -> Bool {
    var index = start
    while index < items.count, items[index].tag == .adverb || items[index].tag == .quote { index += 1 }
    guard index < items.count, groupOf[index] < 0 else { return false }
    return items[index].tag == .adjective || items[index].tag == .participle || items[index].tag == .gerund
  }

  private func sign(of predicate: Predicate, inner: Shape, outer: Shape, subject: Int) -> Int {
    var shape = inner
    shape.isNegated = inner.isNegated != outer.isNegated
    shape.limit = inner.limit || outer.limit
    shape.universal = inner.universal || outer.universal
    if predicate.isNoun { shape = outer }
    if inner.excess { return -1 }
    // *Only able to visit*.
    if firstWord(predicate.head) == words.able || words.presence.contains(firstWord(predicate.head)),
      predicate.head > 0, firstWord(predicate.head - 1) == words.only
    {
      return -1
    }
    // *Drift is minimal*, *timely visits are rare*.
    let head = items[predicate.head].sense
    if !predicate.isNoun, head.has(.limit) || head.sign(.size) < 0, let group = self.subject(before: subject),
      let worth = judge(group)?.sign ?? (items[group.head].sense.sign(.amount) < 0 ? -1 : nil), worth != 0
    {
      return shape.turn(-worth)
    }
    if predicate.isNegatedBefore { shape.isNegated.toggle() }
    switch predicate.worth {
    case 3:
      guard
        let group = self.subject(before: subject)
          ?? clauseSubject(before: subject).map({ NounGroup(start: $0, head: $0) })
      else { return 0 }
      if words.denial.demands.contains(lastWord(group.head)) { return 0 }
      let noun = items[group.head].sense
      var worth = noun.sign(.thing) != 0 ? noun.sign(.thing) : noun.sign(.amount)
      // *Visits are frequent*.
      if worth == 0, items[group.head].tag == .noun, words.deed.frequent.contains(firstWord(predicate.head)) {
        worth = noun.sign(.act)
      }
      // *Referral rates are low*.
      if worth == 0, words.deed.counts.contains(lastWord(group.head)) { worth = self.worth(of: group) }
      return shape.turn(worth * items[predicate.head].sense.sign(.size))
    case 2:
      // Something that is not a matter of worth, done well or badly, or not always done.
      if inner.manner != 0 { return shape.turn(inner.manner) }
      if isPlainlyDenied(predicate.head, shape, subject) { return -1 }
      return shape.isNegated && shape.universal || shape.limit ? -1 : 0
    default:
      if items[predicate.head].tag == .participle, inner.manner != 0, items[predicate.head].sense.sign(.quality) >= 0 {
        return shape.turn(inner.manner)
      }
      if inner.manner < 0, predicate.worth > 0 { return shape.turn(-1) }
      if inner.comparative < 0, !predicate.isNoun { return -shape.turn(predicate.worth) }
      return shape.turn(predicate.worth)
    }
  }
}
