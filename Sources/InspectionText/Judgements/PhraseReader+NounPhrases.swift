extension PhraseReader {
  /// Judges the noun groups that no predicate has claimed.
  mutating func readGroups() {
    for group in groups {
      if !isClaimed[group.head], !items[group.head].isUnreal, words.narrow.contains(lastWord(group.head)),
        let end = endOfRatherThan(group.end)
      {
        note(Finding(items: group.head..<end, sign: -1, category: .weakness, rules: [name(group.head), "rather than"]))
        continue
      }
      let isPresupposed = isRemedied(group) || isForeboded(group)
      guard !isClaimed[group.head], !items[group.head].isUnreal || isPresupposed else { continue }
      if noteArrangement(group) || noteWithout(group) || noteOwning(group) || notePotential(group) { continue }
      guard let verdict = judge(group) else { continue }
      var start = verdict.start
      var sign = verdict.sign
      var rules = verdict.rules
      if start > 0, items[start - 1].sense.has(.negator), items[start - 1].tag != .negator || start == group.start {
        start -= 1
        if items[start].tag == .preposition || items[start].sense.has(.negator) {
          sign = -sign
          rules.append("negation")
        }
      }
      if group.start > 0, start > group.start - 1, items[group.start - 1].sense.has(.negator),
        items[group.start - 1].tag == .preposition, sign == verdict.sign
      {
        start = group.start - 1
        sign = -sign
        rules.append("negation")
      }
      // *But not at a rapid pace*.
      if sign > 0, sign == verdict.sign, group.start > 1, items[group.start - 1].tag == .preposition,
        items[group.start - 2].tag == .negator, !isClaimed[group.start - 2]
      {
        start = group.start - 2
        sign = -sign
        rules.append("negation")
      }
      if sign > 0, isShadowed[group.head] { continue }
      if verdict.sign < 0, isUndone(group) && !isPresupposed || isHandled(group) { continue }
      if sign > 0, sign == verdict.sign, isThwarted(group) { continue }
      if words.inverters.contains(firstWord(group.start)) || isActivity(group, verdict) || isDeniedBelow(group, verdict)
      {
        continue
      }
      if isExample(group, verdict) || isMatter(group, verdict) || isUnsaid(group, verdict)
        || isMereRange(group, verdict)
      {
        continue
      }
      if verdict.sign > 0, group.start > 1, firstWord(group.start - 1) == words.for,
        words.need.contains(lastWord(group.start - 2))
      {
        continue
      }
      if sign > 0, !verdict.isModified, !items[group.head].sense.has(.trend), isSubject(group), !isDisposition(group) {
        continue
      }
      if firstWord(group.head) == words.range, verdict.sign < 0,
        group.start == 0 || !items[group.start - 1].tag.isVerb
      {
        continue
      }
      if sign == verdict.sign, items[group.head].sense.sign(.trend) > 0, !verdict.isModified, !isTold(group) {
        continue
      }
      if sign == verdict.sign { start = leftEdge(of: group, from: start, verdict) }
      var category = isAmongOthers(group, verdict) ? .strength : verdict.category
      let trajectory = category == .progress && verdict.sign == sign ? verdict.trajectory : .unstated
      if category != .progress { category = sign > 0 ? .strength : .weakness }
      note(
        Finding(
          items:
            start..<endOfTold(group, verdict),
          sign: sign, category: category, trajectory: trajectory,
          rules: rules + ["noun group"]))
    }
  }

  /// *To address the shortfalls*: a definite fault that is to be dealt with is there.
  private func isRemedied(_ group: NounGroup) -> Bool {
    guard group.start > 0, items[group.head].sense.sign(.thing) < 0,
      words.denial.tackling.contains(firstWord(group.start - 1)),
      groupOf[group.start - 1] < 0
    else { return false }
    let first = items[group.start]
    return words.pointers.contains(firstWord(group.start)) || first.tag == .determiner && group.start + 1 == group.head
      || first.tag == .possessive
      || (group.start..<group.head).contains {
        words.deed.lasting.contains(firstWord($0)) || items[$0].sense.has(.size)
      }
  }

  /// *Will mean further delay*, *may experience more moves*: harm that is to be feared.
  private func isForeboded(_ group: NounGroup) -> Bool {
    guard items[group.head].isUnreal, let verdict = judge(group), verdict.sign < 0 else { return false }
    var index = group.start - 1
    while index >= 0, group.start - index < 6 {
      let tag = items[index].tag
      if tag == .modal { return words.deed.foreboding.contains(firstWord(index)) && !standsInProviso(index) }
      guard tag.isVerb || tag == .be || tag == .have || tag == .adverb else { return false }
      index -= 1
    }
    return false
  }

  /// *The tenacity of workers has brought them back*: praise of those who bring it, where no predicate goes on to judge.
  private func isDisposition(_ group: NounGroup) -> Bool {
    guard words.deed.dispositions.contains(lastWord(group.head)),
      group.start == 0 || !words.questions.contains(firstWord(group.start - 1))
    else { return false }
    return !findings.contains {
      $0.items.lowerBound >= group.end && $0.items.lowerBound - group.end < 16
        && ($0.rules.last == "predicate" || $0.rules.last == "distance")
    }
  }

  /// *In stronger examples* only says where.
  private func isExample(_ group: NounGroup, _ verdict: NounVerdict) -> Bool {
    guard verdict.category == .progress, verdict.sign > 0, group.start > 0, group.start <= 3 else { return false }
    return items[group.start - 1].tag == .preposition
      && firstWord(group.start - 1) == words.in
      && items[verdict.start].sense.has(.comparative) && items[verdict.start].sense.has(.quality)
  }

  /// *The better assessments include*: better than the others of today, not than those of before.
  private func isAmongOthers(_ group: NounGroup, _ verdict: NounVerdict) -> Bool {
    guard verdict.category == .progress, items[verdict.start].sense.has(.comparative),
      items[verdict.start].tag == .adjective, words.examples.contains(lastWord(group.head))
    else { return false }
    return isSubject(group) || group.start > 0 && firstWord(group.start - 1) == words.in
  }

  /// *There are plans in place*: what is in place is good to have.
  private mutating func noteArrangement(_ group: NounGroup) -> Bool {
    guard group.end < items.count, isInPlace(group.end), !isClaimed[group.end] else { return false }
    var index = group.start - 1
    while index >= 0, items[index].tag == .be || items[index].tag == .adverb { index -= 1 }
    guard index >= 0, items[index].tag == .there else { return false }
    let verdict = judge(group)
    if let verdict, verdict.sign < 0 { return false }
    return note(
      Finding(
        items: group.start..<group.end + 1, sign: 1, category: verdict == nil ? .progress : .strength,
        rules: (verdict?.rules ?? [name(group.head)]) + ["in place"]))
  }

  /// *Views about improving services*: what one does to them, not what they are.
  private func isActivity(_ group: NounGroup, _ verdict: NounVerdict) -> Bool {
    guard verdict.start > 0 else { return false }
    let first = items[verdict.start]
    guard first.tag == .gerund || first.tag == .adjective,
      first.sense.has(.change) || first.sense.has(.raise) || first.sense.has(.lower),
      !words.enlarged.contains(firstWord(verdict.start))
    else { return false }
    let before = items[verdict.start - 1]
    return before.words.count == 1 && (before.tag == .preposition || before.tag == .of)
  }

  /// *Systematic audits are underdeveloped*: the good word only says what is missing.
  private func isDeniedBelow(_ group: NounGroup, _ verdict: NounVerdict) -> Bool {
    guard verdict.sign > 0 else { return false }
    var index = group.end
    while index < items.count, index - group.end < 12, items[index].tag != .be, items[index].tag != .have {
      switch items[index].tag {
      case .coordinator, .of, .preposition, .to, .participle: break
      // *Plans to deal with it are not in place*.
      case .verb where items[index - 1].tag == .to: break
      default: if groupOf[index] < 0 { return false }
      }
      index += 1
    }
    guard index < items.count, items[index].tag.isAuxiliary, isSubject(group) else { return false }
    if verdict.category == .progress {
      // *Improvements have not been sustained*.
      return findings.contains {
        $0.sign < 0 && $0.rules.contains("negation") && $0.items.lowerBound >= index
          && $0.items.lowerBound - index < 4 && words.denial.realised.contains(lastWord($0.items.upperBound - 1))
      }
    }
    return findings.contains {
      $0.sign < 0
        && ($0.items.lowerBound >= index && $0.items.lowerBound - index < 4
          || $0.items.contains(index) && $0.items.lowerBound >= group.end)
    }
  }

  /// *In reducing drift and delay*: what is done away with is not said to be there.
  private func isUndone(_ group: NounGroup) -> Bool {
    var index = group.start - 1
    while index >= 0, group.start - index < 10 {
      let item = items[index]
      if item.tag == .gerund || item.tag == .verb && item.isUnreal {
        return item.sense.has(.lower) || item.sense.has(.remedy) || words.prevent.contains(firstWord(index))
      }
      guard item.tag == .coordinator || item.tag == .of || groupOf[index] >= 0 else { return false }
      index -= 1
    }
    return false
  }

  /// *Around the consistency of decisions*: a bare noun that names what something is about.
  private func isMatter(_ group: NounGroup, _ verdict: NounVerdict) -> Bool {
    guard verdict.sign > 0, !verdict.isModified, group.start > 0 else { return false }
    var index = group.start - 1
    while index >= 0, items[index].tag == .coordinator || groupOf[index] >= 0 && judge(groups[groupOf[index]]) == nil {
      index -= 1
    }
    guard index >= 0 else { return false }
    // *In the quality and consistency of plans*: sides of a thing.
    if items[group.start - 1].tag == .coordinator, group.start > 1,
      words.denial.measuredSides.contains(lastWord(group.start - 2)),
      !items[index].tag.isVerb || items[index].tag == .gerund
    {
      return true
    }
    return items[index].tag == .of || items[index].tag == .preposition && words.matterMarks.contains(firstWord(index))
  }

  /// *From a wide range of partners*: how many they are is told by the way. *Their aspirations*: whose they are.
  private func isMereRange(_ group: NounGroup, _ verdict: NounVerdict) -> Bool {
    guard verdict.sign > 0, group.start > 0 else { return false }
    if !verdict.isModified, words.deed.hopes.contains(lastWord(group.head)), items[group.start].tag == .possessive {
      return true
    }
    guard words.ranges.contains(lastWord(group.head)), items[group.start - 1].tag == .preposition,
      items[group.start - 1].words.count == 1, words.deed.sources.contains(firstWord(group.start - 1)),
      group.end + 1 < items.count, items[group.end].tag == .of, let inner = self.group(at: group.end + 1)
    else { return false }
    return judge(inner) == nil
  }

  /// Whether nothing but other nouns stands before a group in its clause.
  private func isSubject(_ group: NounGroup) -> Bool {
    var index = group.start - 1
    while index >= 0 {
      let tag = items[index].tag
      if tag == .preposition || tag == .there || tag.isVerb || tag.isAuxiliary || tag == .to || tag == .of {
        return false
      }
      if tag.opensClause || tag == .comma { break }
      index -= 1
    }
    return group.end < items.count && !items[group.end].tag.opensClause
  }

  /// Whether a bare noun of change says that there has been some: *improvements*, *there has been progress*.
  private func isTold(_ group: NounGroup) -> Bool {
    if group.head > group.start, items[group.head - 1].tag == .possessive { return false }
    if items[group.head].words.count > 1 { return true }
    if words.improvements.contains(lastWord(group.head)) { return true }
    // *Progress has been made*, *progress is being made*.
    if group.end + 2 < items.count, items[group.end].tag == .have || items[group.end].tag == .be,
      items[group.end + 1].tag == .be, items[group.end + 2].tag == .participle
    {
      return true
    }
    var index = group.start - 1
    while index >= 0, items[index].tag == .be || items[index].tag == .have || items[index].tag == .adverb { index -= 1 }
    return index >= 0 && items[index].tag == .there
  }
}
