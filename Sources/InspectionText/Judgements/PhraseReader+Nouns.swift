extension PhraseReader {
  /// What a noun group says by itself.
  struct NounVerdict {
    var sign: Int
    var category: Judgement.Category
    var trajectory: Trajectory = .unstated
    var start: Int
    var rules: [String]
    /// Whether the worth lies in a modifier, and not in the noun alone.
    var isModified = true
  }

  /// What stands before the noun of a group.
  private struct Modifiers {
    var start: Int?
    var quality = 0
    var comparative = 0
    var change = 0
    var size = 0
    var limit = false
    var negation = false
    var excess = false
    var isFewer = false
    var rules: [String] = []
    var isEmpty: Bool { start == nil }
  }

  /// Judges a noun group.
  func judge(_ group: NounGroup) -> NounVerdict? {
    let head = items[group.head]
    if head.sense.has(.topic) { return judgeTopic(group) }
    let modifiers = self.modifiers(of: group)
    let noun = head.sense.isNominal ? head.sense : Sense()
    let worth = noun.sign(.thing) != 0 ? noun.sign(.thing) : noun.sign(.amount)
    let start = modifiers.start ?? group.head
    var verdict = NounVerdict(
      sign: 0, category: .strength, start: start, rules: modifiers.rules + (noun.isEmpty ? [] : [name(group.head)]))
    if modifiers.change != 0, noun.sign(.thing) >= 0 {
      verdict.sign = modifiers.change
      verdict.category = .progress
      verdict.trajectory = modifiers.change > 0 ? .improving : .declining
    } else if modifiers.comparative != 0 {
      let asset = worth != 0 ? worth : noun.has(.trend) || noun.has(.plan) ? 1 : 0
      let isPlain = isPlainComparative(group)
      verdict.sign =
        isPlain ? modifiers.comparative * (modifiers.quality != 0 ? modifiers.quality : asset) : modifiers.comparative
      verdict.category = .progress
      verdict.trajectory = verdict.sign > 0 ? .improving : .declining
    } else if noun.has(.trend) {
      verdict.sign =
        modifiers.quality < 0 || modifiers.limit || modifiers.negation || modifiers.size < 0 ? -1 : noun.sign(.trend)
      verdict.category = .progress
      verdict.trajectory = verdict.sign > 0 ? .improving : noun.sign(.trend) < 0 ? .declining : .unstated
      verdict.isModified = !modifiers.isEmpty || head.words.count > 1
    } else if modifiers.isFewer, worth != 0 {
      verdict.sign = -worth
      verdict.category = .progress
      verdict.trajectory = verdict.sign > 0 ? .improving : .declining
    } else if noun.sign(.thing) != 0 {
      verdict.sign = noun.sign(.thing)
      if modifiers.quality < 0 || modifiers.excess { verdict.sign = -1 }
      if modifiers.limit || modifiers.negation || modifiers.size < 0 { verdict.sign = -noun.sign(.thing) }
      verdict.isModified = !modifiers.isEmpty || head.words.count > 1
    } else if modifiers.quality != 0 {
      verdict.sign =
        modifiers.negation || modifiers.limit ? -modifiers.quality : modifiers.excess ? -1 : modifiers.quality
      if modifiers.size != 0, noun.sign(.amount) < 0, modifiers.quality > 0 { verdict.sign = -modifiers.size }
    } else if noun.sign(.amount) != 0, modifiers.size != 0 || modifiers.limit || modifiers.negation || modifiers.excess
    {
      verdict.sign = noun.sign(.amount) * (modifiers.size < 0 || modifiers.limit || modifiers.negation ? -1 : 1)
      if modifiers.excess { verdict.sign = -1 }
    } else if noun.has(.plan), modifiers.negation {
      verdict.sign = -1
    } else if modifiers.excess {
      verdict.sign = -1
    }
    if verdict.sign == 0 || noun.has(.trend) && !verdict.isModified, let fall = judgeFall(group) { verdict = fall }
    guard verdict.sign != 0 else { return nil }
    if verdict.category == .strength, verdict.sign < 0 { verdict.category = .weakness }
    if verdict.category != .progress { addTime(of: group, to: &verdict) }
    return verdict
  }

  /// *A reduction in risk*, *a rise in caseloads*: more or less of what one wants or does not want.
  private func judgeFall(_ group: NounGroup) -> NounVerdict? {
    let word = lastWord(group.head)
    let turn = words.isFall(word) ? -1 : words.isRise(word) ? 1 : 0
    guard turn != 0, group.end + 1 < items.count,
      items[group.end].tag == .of || items[group.end].tag == .preposition && firstWord(group.end) == words.in,
      let inner = self.group(at: group.end + 1)
    else { return nil }
    let worth = worth(of: inner)
    guard worth != 0 else { return nil }
    return NounVerdict(
      sign: turn * worth, category: .progress, trajectory: turn * worth > 0 ? .improving : .declining,
      start: modifiers(of: group).start ?? group.head, rules: [name(group.head), name(inner.head)])
  }

  /// A topic may still be judged by a modifier: *improving early help*.
  private func judgeTopic(_ group: NounGroup) -> NounVerdict? {
    let modifiers = self.modifiers(of: group)
    if modifiers.change != 0 {
      return NounVerdict(
        sign: modifiers.change, category: .progress, trajectory: modifiers.change > 0 ? .improving : .declining,
        start: modifiers.start ?? group.head, rules: modifiers.rules)
    }
    guard modifiers.quality != 0 else { return nil }
    let sign = modifiers.negation ? -modifiers.quality : modifiers.quality
    return NounVerdict(
      sign: sign, category: sign > 0 ? .strength : .weakness, start: modifiers.start ?? group.head,
      rules: modifiers.rules)
  }

  private func addTime(of group: NounGroup, to verdict: inout NounVerdict) {
    for index in group.start..<group.end {
      if items[index].sense.has(.still) { verdict.trajectory = .unchanged }
      if items[index].sense.has(.growing) {
        verdict.trajectory = verdict.sign > 0 ? .improving : .declining
        verdict.category = .progress
      }
    }
  }

  /// Whether the comparative only says how much: *more*, *greater*.
  private func isPlainComparative(_ group: NounGroup) -> Bool {
    for index in group.start..<group.head where items[index].sense.has(.comparative) {
      return words.isPlainComparative(firstWord(index))
    }
    return true
  }

  private func modifiers(of group: NounGroup) -> Modifiers {
    var modifiers = Modifiers()
    for index in group.start..<group.head {
      let item = items[index]
      let sense = item.sense
      var counts = true
      if sense.has(.topic) {
        counts = false
      } else if firstWord(index) == words.fewer, item.words.count == 1 {
        modifiers.isFewer = true
        modifiers.size = -1
      } else if sense.has(.negator) || item.tag == .negator {
        modifiers.negation = true
      } else if sense.has(.size) || sense.has(.limit), name(index).hasPrefix("too ") {
        modifiers.excess = true
      } else if sense.has(.excess), !items[index].sense.has(.degree) || item.words.count > 1 {
        modifiers.excess = true
      } else if sense.has(.limit), item.tag == .quantifier || item.tag == .adjective {
        modifiers.limit = !isSome(index)
        counts = modifiers.limit
      } else if sense.has(.comparative), sense.sign(.comparative) != 0 {
        modifiers.comparative = sense.sign(.comparative)
      } else if sense.has(.change) || sense.has(.raise) || sense.has(.lower),
        item.tag == .participle || item.tag == .gerund || item.tag == .adjective
      {
        counts = noteChange(sense, at: index, head: group.head, &modifiers)
      } else if sense.has(.size), !sense.has(.quality) || items[group.head].sense.sign(.amount) != 0 {
        modifiers.size = sense.sign(.size)
        counts = modifiers.size != 0
      } else if item.tag == .adverb {
        counts = false
        if sense.sign(.manner) != 0, items[index + 1].tag == .participle || items[index + 1].tag == .adjective,
          items[index + 1].sense.sign(.quality) == 0
        {
          modifiers.quality = sense.sign(.manner)
          counts = true
        } else if sense.has(.degree) || sense.has(.frequency) || sense.has(.still) || sense.has(.now)
          || sense.has(.growing)
        {
          counts =
            items[index + 1].sense.sign(.quality) != 0 || items[index + 1].sense.sign(.size) != 0
            || items[index + 1].tag == .adverb
        }
      } else if words.isDedicated(firstWord(index)), index + 1 == group.head, index == group.start || items[index - 1].tag == .determiner {
        // *A dedicated officer*: one for this work alone.
        counts = false
      } else if sense.sign(.quality) != 0, item.tag != .noun {
        if modifiers.quality >= 0 { modifiers.quality = sense.sign(.quality) }
      } else {
        counts = false
      }
      if counts {
        if modifiers.start == nil { modifiers.start = index }
        if explains { modifiers.rules.append(name(index)) }
      }
    }
    return modifiers
  }

  /// *A few* is some; *few* is hardly any.
  private func isSome(_ index: Int) -> Bool {
    index > 0 && items[index - 1].tag == .determiner && items[index].words.count == 1
  }

  private func noteChange(_ sense: Sense, at index: Int, head: Int, _ modifiers: inout Modifiers) -> Bool {
    let noun = items[head].sense
    let isImpact = words.impact.contains(lastWord(head))
    let worth = isImpact ? 0 : noun.sign(.thing) != 0 ? noun.sign(.thing) : noun.sign(.amount)
    if sense.has(.raise) {
      modifiers.change = worth
    } else if sense.has(.lower) {
      modifiers.change = -worth
    } else if sense.has(.size) {
      modifiers.change = sense.sign(.size) * worth
    } else {
      // *Established* and *developed* before a noun are states.
      let isState = items[index].tag == .participle && sense.has(.quality)
      if isState { modifiers.quality = sense.sign(.quality) } else { modifiers.change = changeAsModifier(index) }
      return isState || modifiers.change != 0
    }
    return modifiers.change != 0
  }

  /// The sign of a change verb before a noun; *developing* and *implemented* plans are just plans.
  private func changeAsModifier(_ index: Int) -> Int {
    items[index].sense.has(.trend) || words.isBettering(firstWord(index))
      || items[index].sense.sign(.change) < 0
      ? items[index].sense.sign(.change) : 0
  }

  /// Judges the noun groups that no predicate has claimed.
  mutating func readGroups() {
    for group in groups {
      if !isClaimed[group.head], !items[group.head].isUnreal, words.isNarrow(lastWord(group.head)),
        let end = endOfRatherThan(group.end)
      {
        note(Finding(items: group.head..<end, sign: -1, category: .weakness, rules: [name(group.head), "rather than"]))
        continue
      }
      guard !isClaimed[group.head], !items[group.head].isUnreal else { continue }
      if noteArrangement(group) { continue }
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
      if sign > 0, isShadowed[group.head] { continue }
      if verdict.sign < 0, isUndone(group) { continue }
      if words.isInverter(firstWord(group.start)) || isActivity(group, verdict) || isDeniedBelow(group, verdict) { continue }
      if isExample(group, verdict) || isMatter(group, verdict) { continue }
      if verdict.sign > 0, group.start > 1, firstWord(group.start - 1) == words.for,
        words.need.contains(lastWord(group.start - 2))
      {
        continue
      }
      if sign > 0, !verdict.isModified, !items[group.head].sense.has(.trend), isSubject(group) { continue }
      if firstWord(group.head) == words.range,
        group.start == 0 || !items[group.start - 1].tag.isVerb
      {
        continue
      }
      if sign == verdict.sign, items[group.head].sense.sign(.trend) > 0, !verdict.isModified, !isTold(group) {
        continue
      }
      var category = verdict.category
      if category != .progress { category = sign > 0 ? .strength : .weakness }
      let trajectory = verdict.sign == sign ? verdict.trajectory : .unstated
      note(
        Finding(
          items: start..<(items[group.head].sense.has(.trend) ? endIfEmpty(group) : endWithConjuncts(endIfEmpty(group))), sign: sign, category: category, trajectory: trajectory,
          rules: rules + ["noun group"]))
    }
  }

  /// *In stronger examples* only says where.
  private func isExample(_ group: NounGroup, _ verdict: NounVerdict) -> Bool {
    guard verdict.category == .progress, group.start > 0, group.start <= 3 else { return false }
    return items[group.start - 1].tag == .preposition
      && firstWord(group.start - 1) == words.in
      && items[verdict.start].sense.has(.comparative) && items[verdict.start].sense.has(.quality)
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
    guard verdict.category == .progress, verdict.start > 0, items[verdict.start].tag == .gerund else { return false }
    let before = items[verdict.start - 1]
    return before.words.count == 1 && (before.tag == .preposition || before.tag == .of)
  }

  /// *Systematic audits are underdeveloped*: the good word only says what is missing.
  private func isDeniedBelow(_ group: NounGroup, _ verdict: NounVerdict) -> Bool {
    guard verdict.sign > 0, verdict.category == .strength else { return false }
    var index = group.end
    while index < items.count, index - group.end < 8, items[index].tag != .be {
      guard items[index].tag == .coordinator || groupOf[index] >= 0 else { return false }
      index += 1
    }
    guard index < items.count, items[index].tag == .be, isSubject(group) else { return false }
    return findings.contains {
      $0.sign < 0 && $0.items.lowerBound > index && $0.items.lowerBound - index < 4
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
    return items[index].tag == .of || items[index].tag == .preposition && words.isMatterMark(firstWord(index))
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
    if words.isPlural(lastWord(group.head)) { return true }
    if group.end + 2 < items.count, items[group.end].tag == .have, items[group.end + 1].tag == .be,
      items[group.end + 2].tag == .participle
    {
      return true
    }
    var index = group.start - 1
    while index >= 0, items[index].tag == .be || items[index].tag == .have || items[index].tag == .adverb { index -= 1 }
    return index >= 0 && items[index].tag == .there
  }
}
