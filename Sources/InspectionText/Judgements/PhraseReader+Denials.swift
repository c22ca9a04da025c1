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
      if items[index].tag.opensClause || items[index].tag == .comma || items[index].tag.isAuxiliary { return false }
      index -= 1
    }
    return false
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

  /// Takes out what is only said not to be so behind a fault: *too brief to give a clear picture*, *limited evidence
  /// that plans are reviewed well*, *delays in providing timely help*.
  mutating func dropDenied() {
    guard findings.count > 1, findings.contains(where: { $0.sign < 0 }) else { return }
    var end = 0
    var kept: [Finding] = []
    kept.reserveCapacity(findings.count)
    for finding in findings {
      if finding.sign > 0, let last = kept.indices.last, kept[last].sign < 0, joins(finding, to: kept[last]) {
        kept[last].items = kept[last].items.lowerBound..<finding.items.upperBound
        continue
      }
      if finding.sign > 0, finding.items.lowerBound < end { continue }
      if finding.sign > 0, let last = kept.last, last.sign < 0, sharesDenial(finding, with: last) {
        var finding = finding
        finding.sign = -1
        if finding.category != .progress { finding.category = .weakness }
        finding.rules.insert("negation", at: 0)
        kept.append(finding)
        continue
      }
      if finding.sign < 0 { end = max(end, endOfDenial(behind: finding)) }
      kept.append(finding)
    }
    findings = kept
  }

  /// *A gap in suitable homes*, *do not ensure that they are safer or have their needs met*: what is denied is in the
  /// phrase, where it stands right behind it.
  private func joins(_ finding: Finding, to fault: Finding) -> Bool {
    let mark = fault.items.upperBound
    let start = finding.items.lowerBound
    guard start > mark, start - mark < 4, mark + 1 < items.count else { return false }
    if items[mark].tag == .coordinator, words.or.contains(firstWord(mark)), start == mark + 1 {
      return fault.rules.contains("negation") || fault.rules.contains("not all")
    }
    guard items[mark].tag == .of || firstWord(mark) == words.in, fault.rules.contains("noun group"),
      let group = group(at: mark + 1)
    else { return false }
    return start < group.end
  }

  /// *Not told of their rights, or offered good advice*: a participle or plain form behind *or* is denied as well.
  private func sharesDenial(_ finding: Finding, with fault: Finding) -> Bool {
    let start = finding.items.lowerBound
    let mark = fault.items.upperBound
    guard start > mark, start - mark < 12, words.or.contains(firstWord(start - 1)), fault.rules.contains("negation"),
      items[start].tag == .participle || items[start].tag == .verb, groupOf[start] < 0
    else { return false }
    return !items[mark..<start].contains { $0.tag.opensClause || $0.tag.isAuxiliary || $0.tag == .pronoun }
  }

  /// Where that ends which a fault denies, or 0.
  private func endOfDenial(behind finding: Finding) -> Int {
    let start = finding.items.upperBound
    guard start + 1 < items.count else { return 0 }
    var index = start
    var isClause = false
    switch items[start].tag {
    case .to where infinitive(behind: start) != nil: break
    case .coordinator where items[start + 1].tag == .verb && holdsInfinitive(finding.items): index += 1
    case .that:
      guard groupOf[start - 1] < 0 || words.denial.proofs.contains(lastWord(start - 1)) else { return 0 }
      isClause = true
    case .relative, .subordinator, .condition, .adverb:
      guard words.questions.contains(firstWord(start)),
        groupOf[start - 1] < 0 && items[start - 1].tag != .adverb
          || words.denial.proofs.contains(lastWord(start - 1))
      else { return 0 }
      isClause = true
    case .preposition
    where firstWord(start) == words.for
      && items[finding.items].contains(where: { words.denial.waiting.contains(tagged.words[$0.words.lowerBound]) }):
      break
    case .of, .preposition:
      guard
        finding.rules.contains("noun group") || finding.rules.contains("predicate")
          || finding.rules.contains("light verb"), groupOf[start - 1] >= 0,
        items[start].tag == .of || words.denial.lackMarks.contains(firstWord(start))
      else { return 0 }
    default: return 0
    }
    return endOfScope(index + 1, isClause: isClause)
  }

  /// The verb behind *to*, adverbs read through.
  func infinitive(behind mark: Int) -> Int? {
    let verb = behindAdverbs(mark + 1)
    return verb < items.count && (items[verb].tag == .verb || items[verb].tag.isAuxiliary) ? verb : nil
  }

  /// Whether the last verb of a phrase is an infinitive.
  private func holdsInfinitive(_ range: Range<Int>) -> Bool {
    guard let verb = range.last(where: { items[$0].tag == .verb && groupOf[$0] < 0 }), verb > 0 else { return false }
    return items[verb - 1].tag == .to || items[verb - 1].isOpenEnded(tagged)
  }

  /// The end of the clause that begins at an item: with `isClause`, one with a verb of its own.
  private func endOfScope(_ start: Int, isClause: Bool) -> Int {
    var isClause = isClause
    for index in start..<min(items.count, start + Self.reach) {
      switch items[index].tag {
      case .stop, .contrast, .concession, .condition: return index
      case .comma:
        let next = index + 1 < items.count && items[index + 1].tag == .coordinator ? index + 2 : index + 1
        guard next < items.count, items[next].tag == .verb, groupOf[next] < 0 else { return index }
      case .coordinator:
        guard index + 1 < items.count else { return index }
        if items[index + 1].tag.isAuxiliary || items[index + 1].tag == .verbSingular { return index }
        if !isClause, let group = group(at: index + 1), opensPredicate(group.end) { return index }
        if items[index + 1].tag == .pronoun || items[index + 1].tag == .there { return index }
      case .relative, .that: isClause = true
      case .subordinator:
        guard words.questions.contains(firstWord(index)) else { return index }
        isClause = true
      case .be, .have, .do, .modal, .verbSingular, .verbPast:
        if !isClause, items[index].tag != .be || words.finiteBe.contains(firstWord(index)),
          items[index].tag != .have || items[index - 1].tag != .to, groupOf[index] < 0
        {
          return index
        }
      default: break
      }
    }
    return min(items.count, start + Self.reach)
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
      items[group.head].sense.has(.plan) || items[group.head].sense.sign(.amount) > 0, judge(group) == nil
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
