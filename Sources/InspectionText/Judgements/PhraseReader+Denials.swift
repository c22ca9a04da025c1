extension PhraseReader {
  /// *Do not live in homes that meet their needs*, *do not have their needs well considered*: a negated verb that says
  /// nothing of its own turns what its object, its participle or its relative clause says.
  func denyBehindVerb(_ finding: inout Finding) {
    guard holdsNegation, finding.sign != 0, !finding.items.isEmpty,
      !finding.rules.contains(where: words.denial.deniedRules.contains)
    else { return }
    var index = finding.items.lowerBound - 1
    // Whether a finite verb was met that has a clause of its own, and no *that* yet.
    var isFinite = opensFinite(finding.items.lowerBound)
    var steps = 0
    while index >= 0, steps < 16, !isClaimed[index] {
      steps += 1
      let tag = items[index].tag
      if groupOf[index] < 0, tag.isVerb || tag.isAuxiliary || tag == .negator || items[index].sense.has(.negator) {
        let start = startOfVerbs(index)
        if let negator = negation(in: start...index) {
          return deny(&finding, from: start, negator: negator, last: index, isFinite: isFinite)
        }
        if isFiniteRun(start...index) {
          if isFinite || finding.sign < 0 { return }
          isFinite = true
        }
        index = start - 1
        continue
      }
      switch tag {
      case .relative, .that:
        guard finding.sign > 0, index > 0, groupOf[index - 1] >= 0 || items[index - 1].tag.isVerb,
          !words.children.contains(lastWord(index - 1))
        else { return }
        isFinite = false
      case .comma:
        // *Do not, however, show*.
        guard index > 1, items[index - 1].tag == .contrast, items[index - 2].tag == .comma else { return }
        index -= 2
      case .coordinator:
        guard words.or.contains(firstWord(index)) else { return }
      case .preposition:
        guard items[index].words.count == 1, words.denial.innerPrepositions.contains(firstWord(index)),
          finding.sign > 0 || firstWord(index) == words.in
        else { return }
      case .of where finding.sign < 0: return
      case .stop, .contrast, .concession, .condition, .subordinator, .there: return
      default: break
      }
      index -= 1
    }
  }

  /// *Too often, plans are written without them*: what is too often so is a fault.
  func denyBehindExcess(_ finding: inout Finding) {
    guard finding.sign > 0, finding.category == .strength, !finding.items.isEmpty else { return }
    var index = finding.items.lowerBound - 1
    while index >= 0, finding.items.lowerBound - index < 12, !isClaimed[index] {
      let item = items[index]
      if item.tag == .adverb, item.words.count > 1, name(index).hasPrefix("too ") {
        guard
          index == 0 || items[index - 1].tag.opensClause || items[index - 1].tag == .coordinator
            || items[index - 1].tag == .comma || items[index - 1].tag == .other || items[index - 1].tag == .number
        else { return }
        finding.sign = -1
        finding.category = .weakness
        finding.trajectory = .unstated
        finding.rules.insert(name(index), at: 0)
        return
      }
      if item.tag.opensClause || item.tag == .comma && index > 1 && items[index - 1].tag != .adverb { return }
      index -= 1
    }
  }

  /// *Rather than a clear plan*: what there is instead of it is no praise.
  func followsRatherThan(_ start: Int) -> Bool {
    var index = start - 1
    while index >= 0, start - index < 4 {
      if lastWord(index) == words.than {
        return firstWord(index) == words.rather || index > 0 && firstWord(index - 1) == words.rather
      }
      switch items[index].tag {
      case .preposition, .determiner, .adverb, .of, .to, .gerund, .be: index -= 1
      default: return false
      }
    }
    return false
  }

  /// Turns a finding under the negated verb that ends at an item.
  private func deny(_ finding: inout Finding, from start: Int, negator: Int, last: Int, isFinite: Bool) {
    if isFinite, !words.ensuring.contains(firstWord(last)) { return }
    guard !items[last].isUnreal, let group = verbGroup(at: start), group.negator >= 0 else { return }
    if standsInProviso(start) || firstWord(negator) == words.denial.cannot && isBackground(start)
      || start > 1 && items[start - 1].tag == .relative && isOfChildren(before: start - 1)
    {
      return finding.drop()
    }
    guard !isAboutInspectors(group), !words.prevent.contains(firstWord(last)) else { return }
    finding.items = min(leftEdge(of: group), finding.items.lowerBound)..<finding.items.upperBound
    finding.sign = -finding.sign
    if finding.category != .progress || finding.sign < 0 {
      finding.category = finding.sign > 0 ? .strength : .weakness
      finding.trajectory = .unstated
    }
    finding.rules.insert("negation", at: 0)
  }

  /// Whether a clause with *when*, *where* or *if* holds an item; with `isFronted`, *where* counts only at the front:
  /// *plans, where they exist, are not good*.
  func standsInProviso(_ start: Int, isFronted: Bool = false) -> Bool {
    var index = start - 1
    while index >= 0, start - index < 16 {
      if words.proviso.contains(firstWord(index)), !isFronted || items[index].words.count == 1 {
        guard isFronted, firstWord(index) == words.where, index > 0 else { return true }
        return items[index - 1].tag == .stop || items[index - 1].tag == .other || items[index - 1].tag == .number
      }
      if items[index].tag == .condition { return true }
      // *When risks rise, or do not lessen*.
      let goesOn = items[index].tag == .comma && words.or.contains(firstWord(index + 1))
      if items[index].tag.opensClause || items[index].tag == .comma && !goesOn || items[index].tag.isAuxiliary {
        return false
      }
      index -= 1
    }
    return false
  }

  /// *Where risks do not lessen*: a family's own life, and not the service, is told of.
  func isOfLives(_ group: VerbGroup) -> Bool {
    subject(before: group.start).map { words.denial.lives.contains(lastWord($0.head)) } == true
  }

  /// The first of the verbs, auxiliaries and adverbs that end at an item.
  private func startOfVerbs(_ end: Int) -> Int {
    var start = end
    while start > 0, groupOf[start - 1] < 0 {
      let tag = items[start - 1].tag
      guard tag.isVerb || tag.isAuxiliary || tag == .adverb || tag == .negator || tag == .to else { break }
      start -= 1
    }
    return start
  }

  /// A negation among verbs that denies the verb.
  private func negation(in range: ClosedRange<Int>) -> Int? {
    range.first { index in
      guard items[index].tag == .negator || items[index].sense.has(.negator) && items[index].tag != .determiner,
        lastWord(index) != words.longer
      else { return false }
      return index + 1 >= items.count || !words.denial.merely.contains(firstWord(index + 1))
    }
  }

  /// Whether one of some verbs and auxiliaries is finite.
  private func isFiniteRun(_ range: ClosedRange<Int>) -> Bool {
    range.contains { index in
      switch items[index].tag {
      case .verbSingular, .verbPast, .do, .modal: true
      case .be: words.finiteBe.contains(firstWord(index))
      case .have, .verb: index == 0 || items[index - 1].tag != .to && !items[index - 1].isOpenEnded(tagged)
      default: false
      }
    }
  }

  /// Whether a phrase begins with a verb that has a subject.
  private func opensFinite(_ start: Int) -> Bool {
    guard groupOf[start] < 0 else { return false }
    var end = start
    while end + 1 < items.count, items[end].tag == .adverb { end += 1 }
    return isFiniteRun(start...end)
  }

  /// *Not subjected to needless checks*, *not left in unsafe homes*: the end of the bad thing that people are spared.
  func endOfSpared(_ start: Int) -> Int? {
    guard start + 1 < items.count, items[start].tag == .to || items[start].tag == .preposition,
      items[start].words.count == 1, words.denial.sparedMarks.contains(firstWord(start)),
      let group = group(at: start + 1)
    else { return nil }
    if judge(group)?.sign ?? 0 < 0 { return endIfEmpty(group) }
    guard group.end + 1 < items.count, items[group.end].tag == .of, let inner = self.group(at: group.end + 1),
      judge(inner)?.sign ?? 0 < 0
    else { return nil }
    return inner.end
  }

  /// *Do not meet the threshold*: a test, not a failing.
  func isCriterion(_ object: NounGroup?) -> Bool {
    object.map { words.denial.criteria.contains(lastWord($0.head)) } == true
  }

  /// *Losing valuable time*, *limits the scope for effective help*: the verb takes the good thing away.
  func isThwarted(_ group: NounGroup) -> Bool {
    var index = group.start - 1
    while index >= 0, group.start - index < 6 {
      if items[index].tag.isVerb, groupOf[index] < 0 {
        return words.denial.thwarting.contains(firstWord(index))
          && (index == 0 || items[index - 1].tag != .negator && firstWord(index - 1) != words.without)
      }
      guard items[index].tag == .to || items[index].tag == .of || firstWord(index) == words.for || groupOf[index] >= 0
      else { return false }
      index -= 1
    }
    return false
  }

  /// *Monitor pressures*, *oversight of pressures*: a fault that is looked at or dealt with.
  func isHandled(_ group: NounGroup) -> Bool {
    guard group.start > 1, words.burdens.contains(lastWord(group.head)) else { return false }
    let before = group.start - 1
    if items[before].tag.isVerb { return words.denial.handling.contains(firstWord(before)) }
    guard items[before].tag == .of || items[before].tag == .to else { return false }
    return words.denial.handling.contains(lastWord(before - 1))
  }

  /// *Nor does it show ambition*: the phrase begins at the negation.
  func takeInverter(_ finding: inout Finding) {
    let start = finding.items.lowerBound
    guard finding.sign < 0, !finding.items.isEmpty, start > 1, finding.rules.contains("negation"),
      !items[finding.items].contains(where: { $0.tag == .negator || $0.sense.has(.negator) })
    else { return }
    var index = start - 1
    while index >= 0, start - index < 7, !isClaimed[index] {
      if words.inverters.contains(firstWord(index)) {
        if items[index + 1].tag.isAuxiliary { finding.items = index..<finding.items.upperBound }
        return
      }
      let tag = items[index].tag
      guard groupOf[index] >= 0 || tag == .pronoun || tag == .adverb || tag.isAuxiliary else { return }
      index -= 1
    }
  }

  /// *Without contingency plans in place*: what one wants is not there.
  mutating func noteWithout(_ group: NounGroup) -> Bool {
    guard group.start > 0, firstWord(group.start - 1) == words.without, items[group.start - 1].words.count == 1,
      items[group.head].sense.has(.plan) || items[group.head].sense.sign(.amount) > 0
        || items[group.head].sense.sign(.act) > 0 || items[group.head].sense.has(.service), judge(group) == nil
    else { return false }
    let end = endOfObject(group)
    return note(
      Finding(
        items: group.start - 1..<end, sign: -1, category: .weakness, rules: ["negation", name(group.head), "without"]))
  }

  /// *Do not focus enough on it*, *does not give enough time*: the end of what there is too little of.
  func endOfTooLittle(_ reading: VerbReading) -> Int? {
    var end = reading.group.end
    while end + 1 < items.count, items[end].tag == .adverb, groupOf[end] < 0, firstWord(end) != words.enough {
      end += 1
    }
    guard reading.shape.isNegated, end < items.count, !isAboutInspectors(reading.group) else { return nil }
    if firstWord(end) == words.enough, groupOf[end] < 0 {
      guard end + 1 < items.count, firstWord(end + 1) == words.on else { return end + 1 }
      return endOfDeed(end + 2) ?? end + 1
    }
    guard let object = reading.complement.object,
      (object.start..<object.head).contains(where: { firstWord($0) == words.enough })
    else { return nil }
    return reading.complement.end
  }
}
