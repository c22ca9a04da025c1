extension PhraseReader {
  /// A passive participle takes the phrase that it is empty without, or that holds the evaluative word:
  /// *informed by direct work*, *based on clear analysis*, *provided with suitable help*.
  func withSupplement(_ verdict: VerbVerdict, of reading: VerbReading) -> VerbVerdict {
    guard reading.head.tag == .participle, verdict.end == reading.group.end, reading.complement.manner == 0,
      let supplement = supplement(of: reading.group.head)
    else { return verdict }
    var verdict = verdict
    verdict.end = supplement.end
    if supplement.sign < 0, verdict.sign > 0, !reading.shape.isNegated { verdict.sign = -1 }
    return verdict
  }

  /// A participle that says nothing alone, with the good or bad thing that it speaks of: *based on clear analysis*.
  func supplemented(_ reading: VerbReading) -> VerbVerdict? {
    let group = reading.group
    guard reading.head.tag == .participle, reading.complement.object == nil, !reading.sense.has(.report),
      !reading.sense.has(.begin), group.be >= 0 || opensParticipleClause(group.start),
      !isBackground(group.start), !isAboutInspectors(group), let supplement = supplement(of: group.head),
      supplement.sign != 0
    else { return nil }
    return VerbVerdict(sign: reading.shape.turn(supplement.sign), end: supplement.end, rule: "supplement")
  }

  /// The end and the sign of the phrase behind a participle, if it belongs to it.
  func supplement(of head: Int) -> (sign: Int, end: Int)? {
    let start = head + 1
    guard start + 1 < items.count else { return nil }
    let opensPhrase = items[start].tag == .preposition || items[start].tag == .to
    let endsInPreposition = items[head].isOpenEnded(tagged)
    guard
      opensPhrase && items[start].words.count == 1 && words.supplementary.contains(firstWord(start))
        || endsInPreposition,
      let inner = group(at: endsInPreposition ? start : start + 1), !isClaimed[inner.head]
    else { return nil }
    let verdict = judge(inner)
    guard verdict?.isModified == true || words.incomplete.contains(firstWord(head)) else { return nil }
    return (verdict?.sign ?? 0, endWithConjuncts(endWithOf(inner)))
  }

  /// *Helps families to find work*, *is helping to keep them safe*: what is helped on is the good thing, where nothing
  /// in it judges by itself.
  mutating func noteHelp(_ reading: VerbReading) -> Bool {
    let group = reading.group
    let complement = reading.complement
    if noteHelped(reading) { return true }
    guard words.helpers.contains(firstWord(group.head)), !reading.shape.isNegated, group.modal < 0,
      reading.head.tag != .gerund || group.be >= 0 || isAdjunct(group.start),
      reading.head.tag != .participle || group.have >= 0 && group.be < 0,
      !group.isInfinitive, !isBackground(group.start), !isAboutInspectors(group),
      group.start == 0 || items[group.start - 1].tag != .relative && items[group.start - 1].tag != .that
    else { return false }
    var start = complement.end
    guard start + 1 < items.count else { return false }
    if items[start].tag == .to { start += 1 }
    guard items[start].tag == .verb, groupOf[start] < 0, let inner = verbGroup(at: start) else { return false }
    // *Helps to ensure that plans are clear*: the clause judges. *Enabling staff to focus*: what it is for.
    if words.ensuring.contains(firstWord(inner.head)), inner.end < items.count, items[inner.end].tag == .that {
      return false
    }
    if reading.head.tag == .gerund, group.be < 0, words.enabling.contains(firstWord(group.head)) { return false }
    var end = max(self.complement(of: inner).end, inner.end)
    if end + 1 < items.count, items[end].tag == .coordinator, items[end + 1].tag == .verb,
      let second = verbGroup(at: end + 1), end == inner.end
    {
      end = max(self.complement(of: second).end, second.end)
    }
    guard !judges(start..<min(items.count, end + 1)) else { return false }
    let isWhole = reading.head.tag == .gerund && group.be >= 0 && (complement.object != nil || complement.hasPronoun)
    return note(
      Finding(
        items: (isWhole ? leftEdge(of: group) : start)..<end, sign: 1, category: .strength,
        rules: [name(group.head), "help"]))
  }

  /// *Are enabled to take part in their reviews*: what they are helped to do is in the phrase.
  private mutating func noteHelped(_ reading: VerbReading) -> Bool {
    let group = reading.group
    guard reading.isPassive, group.be >= 0, words.helpers.contains(firstWord(group.head)), !reading.shape.isNegated,
      group.modal < 0, group.aspect < 0, !group.isInfinitive, !isBackground(group.start), group.end + 1 < items.count,
      items[group.end].tag == .to, let inner = verbGroup(at: group.end), inner.head >= 0, !items[inner.head].isUnreal
    else { return false }
    let complement = self.complement(of: inner)
    let end = complement.fullEnd
    guard !judges(inner.start..<min(items.count, end)) else { return false }
    return note(
      Finding(
        items: leftEdge(of: group)..<end, sign: 1, category: .strength, rules: [name(group.head), "help"]))
  }

  /// Whether an infinitive tells what somebody is helped to do: *is helping to reduce risk*.
  func isHelped(_ group: VerbGroup) -> Bool {
    guard group.head >= 0,
      items[group.head].tag == .verb || items[group.head].tag == .participle && group.be >= 0 && group.isInfinitive
    else { return false }
    var index = group.start - 1
    while index >= 0, group.start - index < 9 {
      let item = items[index]
      if item.tag.isVerb, groupOf[index] < 0 {
        guard words.helpers.contains(firstWord(index)), !item.isUnreal else { return false }
        // *Plans that help to reduce risk*: which plans.
        if index > 1, items[index - 1].tag == .that || items[index - 1].tag == .relative, groupOf[index - 2] >= 0 {
          return false
        }
        switch item.tag {
        case .gerund: return index > 0 && (items[index - 1].tag == .be || isAdjunct(index))
        case .verb, .verbSingular: return index == 0 || items[index - 1].tag != .to && items[index - 1].tag != .modal
        case .participle: return index > 0 && items[..<index].suffix(3).contains { $0.tag == .have }
        default: return false
        }
      }
      if item.tag == .stop, index > 1, items[index - 2].tag == .stop {
        index -= 3
        continue
      }
      if item.tag.opensClause || item.tag == .comma || item.tag == .to || item.tag.isAuxiliary { return false }
      index -= 1
    }
    return false
  }

  /// Whether any item of a range judges by itself.
  private func judges(_ range: Range<Int>) -> Bool {
    for index in range {
      let sense = items[index].sense
      if sense.sign(.quality) != 0 || sense.sign(.manner) != 0 || sense.sign(.thing) != 0 || sense.has(.raise)
        || sense.has(.lower)
        || sense.sign(.change) != 0 || sense.sign(.verb) != 0
      {
        return true
      }
    }
    return false
  }
}
