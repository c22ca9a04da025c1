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
    var isNew = false
    var rules: [String] = []
    var isEmpty: Bool { start == nil }
  }

  /// Judges a noun group.
  func judge(_ group: NounGroup) -> NounVerdict? {
    let head = items[group.head]
    if head.sense.has(.topic) { return judgeTopic(group) }
    // *A brief period*, *extensive periods*: how long, not how good.
    if words.denial.periods.contains(lastWord(group.head)), head.words.count == 1 { return nil }
    if let fall = judgeFall(group) { return fall }
    if isOfDemand(group) { return nil }
    let modifiers = self.modifiers(of: group)
    let noun = head.sense.isNominal ? head.sense : Sense()
    let worth = noun.sign(.thing) != 0 ? noun.sign(.thing) : noun.sign(.amount)
    let start = modifiers.start ?? group.head
    var verdict = NounVerdict(sign: 0, category: .strength, start: start, rules: [])
    if modifiers.change != 0, noun.sign(.thing) >= 0 || modifiers.change > 0 {
      verdict.sign = modifiers.change
      verdict.category = .progress
      verdict.trajectory = modifiers.change > 0 ? .improving : .declining
    } else if modifiers.comparative != 0 {
      let isReinforced =
        words.deed.reinforcements.contains(lastWord(group.head)) && words.deed.added.contains(firstWord(start))
      let asset = worth != 0 ? worth : noun.has(.trend) || noun.has(.plan) || isReinforced ? 1 : 0
      let isPlain = isPlainComparative(group)
      verdict.sign =
        isPlain ? modifiers.comparative * (modifiers.quality != 0 ? modifiers.quality : asset) : modifiers.comparative
      // *More limited opportunities*.
      if modifiers.limit || modifiers.size < 0 && !modifiers.isFewer { verdict.sign = -verdict.sign }
      verdict.category = .progress
      verdict.trajectory = verdict.sign > 0 ? .improving : .declining
    } else if noun.has(.trend) {
      verdict.sign =
        modifiers.quality < 0 || modifiers.limit || modifiers.negation || modifiers.size < 0 && !isSlight(group)
        ? -1 : noun.sign(.trend)
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
    } else if noun.sign(.amount) != 0, !isMany(group) || noun.sign(.amount) < 0,
      modifiers.size != 0 || modifiers.limit || modifiers.negation || modifiers.excess
    {
      // *No poor practice* is good, *no practice* is not.
      let isLittle = (modifiers.size < 0) != modifiers.negation || modifiers.limit
      verdict.sign = noun.sign(.amount) * (isLittle ? -1 : 1)
      if modifiers.excess { verdict.sign = -1 }
    } else if noun.has(.plan), modifiers.negation {
      verdict.sign = -1
    } else if modifiers.excess {
      verdict.sign = -1
    }
    // *Unregulated settings*.
    if verdict.sign == 0, words.deed.homes.contains(lastWord(group.head)),
      let mark = (group.start..<group.head).first(where: { words.deed.unlawful.contains(firstWord($0)) }),
      !modifiers.negation
    {
      return NounVerdict(sign: -1, category: .weakness, start: mark, rules: [name(group.head), "unlawful"])
    }
    // *High numbers of agency workers*.
    if verdict.sign == 0, modifiers.size != 0, words.deed.counts.contains(lastWord(group.head)),
      group.end + 1 < items.count, items[group.end].tag == .of, let inner = self.group(at: group.end + 1),
      !items[inner.head].sense.has(.topic), items[inner.head].sense.sign(.amount) < 0
    {
      verdict.sign = -modifiers.size
      verdict.start = modifiers.start ?? group.start
    }
    // *Little observation and analysis*.
    if verdict.sign == 0, modifiers.limit, modifiers.size < 0, group.end + 1 < items.count,
      items[group.end].tag == .coordinator, let next = self.group(at: group.end + 1),
      items[next.head].sense.sign(.amount) > 0
    {
      verdict.sign = -1
    }
    // *Ongoing challenges*.
    if verdict.sign == 0, words.deed.troubles.contains(lastWord(group.head)),
      !words.deed.worries.contains(lastWord(group.head)),
      let mark = (group.start..<group.head).first(where: { words.deed.lasting.contains(firstWord($0)) })
    {
      return NounVerdict(
        sign: -1, category: .weakness, trajectory: .unchanged, start: mark, rules: [name(mark), name(group.head)])
    }
    if verdict.sign != 0 {
      verdict.rules = modifiers.rules
      if !noun.isEmpty { verdict.rules.append(name(group.head)) }
    }
    // *Relentless pressure*.
    if verdict.sign > 0, words.burdens.contains(lastWord(group.head)),
      (group.start..<group.head).contains(where: { words.limits.relentless.contains(firstWord($0)) })
    {
      verdict.sign = -1
    }
    guard verdict.sign != 0 else { return nil }
    if verdict.category == .strength, verdict.sign < 0 { verdict.category = .weakness }
    if verdict.category != .progress { addTime(of: group, to: &verdict) }
    return verdict
  }

  /// *A reduction in risk*, *a rise in caseloads*: more or less of what one wants or does not want.
  private func judgeFall(_ group: NounGroup) -> NounVerdict? {
    let word = lastWord(group.head)
    let turn = words.falls.contains(word) ? -1 : words.rises.contains(word) ? 1 : 0
    guard turn != 0, group.end + 1 < items.count,
      items[group.end].tag == .of || items[group.end].tag == .preposition && firstWord(group.end) == words.in,
      let inner = self.group(at: group.end + 1)
    else { return nil }
    var worth = worth(of: inner)
    if worth == 0, words.children.contains(lastWord(inner.head)) { worth = worthOfPeople(inner) ?? 0 }
    if worth == 0, words.deed.supplies.contains(lastWord(inner.head)) { worth = 1 }
    // *A reduction in late visits*.
    if worth == 0 { worth = worthAsModified(inner) ?? 0 }
    guard worth != 0 else { return nil }
    let isOfAmount = items[inner.head].sense.sign(.amount) == worth
    return NounVerdict(
      sign: turn * worth, category: .progress, trajectory: turn * worth > 0 ? .improving : .declining,
      start: modifiers(of: group).start ?? group.head,
      rules: [name(group.head), name(inner.head)] + (isOfAmount ? [Phrase.amountRule] : []))
  }

  /// *Population growth*, *a growth in the number of children*: how much there is to do.
  func isOfDemand(_ group: NounGroup) -> Bool {
    guard words.rises.contains(lastWord(group.head)) else { return false }
    if group.head > group.start, words.demand.contains(firstWord(group.head - 1)) { return true }
    guard group.end + 1 < items.count,
      items[group.end].tag == .of || items[group.end].tag == .preposition && firstWord(group.end) == words.in,
      let inner = self.group(at: group.end + 1)
    else { return false }
    return words.demand.contains(lastWord(inner.head))
  }

  /// A topic may still be judged by a modifier: *improving early help*.
  private func judgeTopic(_ group: NounGroup) -> NounVerdict? {
    let modifiers = self.modifiers(of: group)
    if modifiers.change != 0 {
      return NounVerdict(
        sign: modifiers.change, category: .progress, trajectory: modifiers.change > 0 ? .improving : .declining,
        start: modifiers.start ?? group.head, rules: modifiers.rules)
    }
    // *Weak care planning*.
    let quality =
      modifiers.quality == 0 && modifiers.size < 0 && items[group.head].sense.sign(.amount) > 0 ? -1 : modifiers.quality
    guard quality != 0 else { return nil }
    let sign = modifiers.negation ? -quality : quality
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

  /// *Many workers*: how many of them there are is no finding.
  private func isMany(_ group: NounGroup) -> Bool { words.many.contains(firstWord(group.start)) }

  /// *Small improvements* are some.
  private func isSlight(_ group: NounGroup) -> Bool {
    (group.start..<group.head).contains { words.denial.slight.contains(firstWord($0)) }
  }

  /// Whether the comparative only says how much: *more*, *greater*.
  private func isPlainComparative(_ group: NounGroup) -> Bool {
    for index in group.start..<group.head where items[index].sense.has(.comparative) {
      return words.plainComparatives.contains(firstWord(index))
    }
    return true
  }

  private func modifiers(of group: NounGroup) -> Modifiers {
    var modifiers = Modifiers()
    for index in group.start..<group.head {
      let item = items[index]
      let sense = item.sense
      var counts = true
      if sense.has(.topic) || words.deed.predicative.contains(firstWord(index)) {
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
      } else if index + 1 == group.head, isIdle(index, before: group.head) {
        counts = false
      } else if words.breadth.contains(firstWord(index)), !words.wealth.contains(lastWord(group.head)) {
        counts = false
      } else if sense.has(.comparative), sense.sign(.comparative) != 0 {
        modifiers.comparative = sense.sign(.comparative)
      } else if sense.has(.change) || sense.has(.raise) || sense.has(.lower),
        item.tag == .participle || item.tag == .gerund || item.tag == .adjective
      {
        counts = noteChange(sense, at: index, head: group.head, &modifiers)
      } else if sense.has(.size), !sense.has(.quality) || items[group.head].sense.sign(.amount) != 0 {
        modifiers.size = sense.sign(.size)
        counts = modifiers.size != 0
      } else if item.tag == .adverb, sense.has(.now), words.deed.founded.contains(firstWord(index + 1)) {
        // *A recently established forum*.
        modifiers.isNew = true
      } else if words.deed.immediate.contains(firstWord(index)), item.words.count == 1 {
        counts = words.deed.remedies.contains(lastWord(group.head)) && modifiers.quality >= 0
        if counts { modifiers.quality = 1 }
      } else if item.tag == .adverb {
        counts = false
        if sense.sign(.manner) != 0, items[index + 1].tag == .participle || items[index + 1].tag == .adjective,
          items[index + 1].sense.sign(.quality) == 0
        {
          modifiers.quality = sense.sign(.manner)
          counts = true
        } else if sense.sign(.manner) < 0, items[index + 1].tag == .adjective {
          // *Insufficiently rigorous scrutiny*.
          modifiers.quality = -1
          counts = true
        } else if sense.has(.degree) || sense.has(.frequency) || sense.has(.still) || sense.has(.now)
          || sense.has(.growing)
        {
          counts =
            items[index + 1].sense.sign(.quality) != 0 || items[index + 1].sense.sign(.size) != 0
            || items[index + 1].tag == .adverb
        }
      } else if words.dedicated.contains(firstWord(index)), index + 1 == group.head,
        index == group.start || items[index - 1].tag == .determiner
      {
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
    if modifiers.isNew { modifiers.change = 1 }
    return modifiers
  }

  /// *Available information*, *specific support*, *difficult conversations*: words that judge other nouns than these.
  private func isIdle(_ index: Int, before head: Int) -> Bool {
    let word = firstWord(index)
    let noun = lastWord(head)
    if words.idle.contains(word) { return true }
    if words.specific.contains(word) { return !words.denial.specifics.contains(noun) }
    if words.denial.targeted.contains(word) { return words.denial.teams.contains(noun) }
    if words.deed.sensitive.contains(word), words.deed.work.contains(noun) { return false }
    return words.hard.contains(word) && words.hardMatters.contains(noun)
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
    items[index].sense.has(.trend) || words.bettering.contains(firstWord(index))
      || items[index].sense.sign(.change) < 0
      ? items[index].sense.sign(.change) : 0
  }

}
