/// Duties, rarities and double negations: predicates that turn what the rest of the clause says.
extension PhraseReader {
  /// *Managers should check each plan*, *the council must recruit more carers*: what is asked of somebody in the main
  /// clause is still wanting. So is more of a thing, which stands in front: *greater use could be made of chronologies*.
  mutating func noteRecommendation(_ group: VerbGroup) -> Bool {
    guard group.modal >= 0, group.have < 0, group.head >= 0 || group.be >= 0,
      opensMainClause(before: group.start), let subject = subject(before: group.start), subject.end <= group.start,
      items[subject.head].tag == .noun
    else { return false }
    let isDuty = words.limits.duties.contains(firstWord(group.modal))
    if isDuty || firstWord(group.modal) == words.limits.could, group.be >= 0, group.head > group.be,
      items[group.head].tag == .participle, isMoreOfAThing(subject)
    {
      return note(
        Finding(
          items: subject.start..<group.end, sign: -1, category: .progress,
          rules: [name(subject.head), name(group.head), isDuty ? "duty" : "distance"]))
    }
    guard isDuty, !words.inspectors.contains(firstWord(subject.head)),
      !words.children.contains(lastWord(subject.head)),
      group.head < 0 || !words.limits.filing.contains(firstWord(group.head)),
      !words.limits.answers.contains(lastWord(min(items.count, endOfDuty(group)) - 1))
    else { return false }
    return note(
      Finding(
        items: group.modal..<endOfDuty(group), sign: -1, category: .progress,
        rules: [name(max(group.head, group.be)), "duty"]))
  }

  /// *Greater attention*, and not *more young people*.
  private func isMoreOfAThing(_ subject: NounGroup) -> Bool {
    guard subject.start < subject.head, !words.children.contains(lastWord(subject.head)) else { return false }
    let first = items[subject.start]
    return first.sense.sign(.comparative) > 0 || words.further.contains(firstWord(subject.start))
  }

  private func endOfDuty(_ group: VerbGroup) -> Int {
    if group.isCopular { return max(endOfPredicate(at: group.end), group.end) }
    return complement(of: group).fullEnd
  }

  /// Whether nothing but a subject, and what stands in front of it, comes before an item.
  private func opensMainClause(before start: Int) -> Bool {
    var index = start - 1
    while index >= 0, start - index < Self.reach {
      let tag = items[index].tag
      if tag == .stop || tag == .contrast { return true }
      if tag.opensClause || tag == .coordinator && index + 1 == start || tag.isAuxiliary { return false }
      if tag == .verb || tag == .verbSingular || tag == .verbPast { return false }
      index -= 1
    }
    return true
  }

  /// *It is not uncommon for children to wait*, *it is rare that plans are late*: how often it happens turns it.
  mutating func noteUsual(_ group: VerbGroup) -> Bool {
    var rare = group.end
    while rare < items.count, items[rare].tag == .adverb || items[rare].tag == .negator { rare += 1 }
    guard rare + 3 < items.count, words.limits.unusual.contains(firstWord(rare)),
      let who = self.group(at: rare + 2), who.end < items.count
    else { return false }
    let end: Int
    if items[rare + 1].tag == .that {
      end = (who.end..<items.count).first { items[$0].tag == .comma || items[$0].tag == .stop } ?? items.count
    } else {
      guard firstWord(rare + 1) == words.for, items[who.end].tag == .to, let verb = verbGroup(at: who.end) else {
        return false
      }
      end = complement(of: verb).fullEnd
    }
    let worth = worthOfPredicate(who.end..<end)
    let isUsual = shape(group.start..<rare).isNegated
    // What is *not uncommon* is seldom praise.
    guard worth != 0 || isUsual else { return false }
    let sign = isUsual ? (worth == 0 ? -1 : worth) : -worth
    shadow(rare + 1..<end)
    return note(
      Finding(
        items: (isUsual ? group.end : rare)..<end, sign: sign, category: sign > 0 ? .strength : .weakness,
        rules: [name(rare), "how often"]))
  }

  /// *Good practice is seen in small pockets*, *timely visits are confined to one team*: a good thing that is rare.
  mutating func noteConfined(_ group: VerbGroup) -> Bool {
    guard group.head >= 0, group.be >= 0, items[group.head].tag == .participle, group.negator < 0,
      words.limits.confined.contains(firstWord(group.head)), !items[group.head].isUnreal,
      let subject = subject(before: group.start), judge(subject)?.sign ?? 0 > 0,
      let end = endOfLimit(group.end, isBound: words.limits.bounds.contains(firstWord(group.head)))
    else { return false }
    return note(
      Finding(
        items: (judge(subject)?.start ?? subject.start)..<end, sign: -1, category: .weakness,
        rules: [name(subject.head), name(group.head), "confined"]))
  }

  /// *Used by few*, *taken up by hardly anyone*: nearly nobody does it.
  mutating func noteUnused(_ group: VerbGroup) -> Bool {
    guard group.head >= 0, items[group.head].tag == .participle, group.negator < 0, !items[group.head].isUnreal,
      items[group.head].sense.sign(.verb) >= 0
    else { return false }
    var by = group.end
    if by < items.count, items[by].tag == .adverb { by += 1 }
    guard by + 1 < items.count, firstWord(by) == words.by, items[by + 1].tag != .determiner,
      items[by + 1].sense.has(.limit) || items[by + 1].sense.has(.negator)
    else { return false }
    let end = endOfQuantity(by + 1)
    return note(
      Finding(
        items: group.head..<end, sign: -1, category: .weakness, rules: [name(group.head), name(by + 1), "by few"]))
  }

  /// The end of a quantity with its noun, or of a pronoun behind a limit: *few managers*, *hardly anyone*.
  private func endOfQuantity(_ start: Int) -> Int {
    if let group = group(at: start) { return group.end }
    return start + 1 < items.count && items[start + 1].tag == .pronoun ? start + 2 : start + 1
  }

  /// The end of *in small pockets*, *in only a few*, *to one team*.
  private func endOfLimit(_ start: Int, isBound: Bool) -> Int? {
    guard start < items.count else { return nil }
    if items[start].sense.has(.limit), items[start].words.count > 1 { return start + 1 }
    // *Confined to* may be one item.
    if isBound, items[start - 1].words.count > 1, let place = group(at: start) { return endWithOf(place) }
    let isOnly = firstWord(start) == words.only
    let mark = isOnly ? start + 1 : start
    guard mark + 1 < items.count, items[mark].tag == .preposition || items[mark].tag == .to else { return nil }
    let inner = firstWord(mark + 1) == words.only ? mark + 2 : mark + 1
    guard let place = group(at: inner) else { return nil }
    guard
      isOnly || isBound || inner > mark + 1 || items[place.start].sense.has(.limit)
        || words.limits.pockets.contains(lastWord(place.head))
    else { return nil }
    return endWithOf(place)
  }

  /// *No case was closed without a check*: the end of what is never left out.
  func endOfNever(_ start: Int) -> Int? {
    for index in start..<max(start, min(items.count - 1, start + 10)) {
      if items[index].tag == .comma || items[index].tag.opensClause { return nil }
      guard firstWord(index) == words.without, items[index].words.count == 1 else { continue }
      if let group = group(at: index + 1) { return endWithOf(group) }
      guard items[index + 1].tag == .gerund, let verb = verbGroup(at: index + 1) else { return nil }
      return max(verb.end, complement(of: verb).end)
    }
    return nil
  }

  /// *Caseloads were too high; now they are fair*: what was, before what is now, is past.
  mutating func settlePast() {
    guard findings.count > 1,
      let now = findings.indices.last(where: { $0 > 0 && findings[$0].sign != 0 && isNow(findings[$0]) })
    else { return }
    for index in 0..<now where findings[index].sign * findings[now].sign < 0 && !findings[index].isPast {
      guard isPastTense(at: findings[index].items),
        (findings[index].items.upperBound..<findings[now].items.lowerBound).contains(where: {
          items[$0].tag == .stop || items[$0].tag == .contrast
        })
      else { continue }
      findings[index].isPast = true
      if findings[now].trajectory == .unstated {
        findings[now].trajectory = findings[now].sign > 0 ? .improving : .declining
      }
    }
  }

  /// Whether *now* stands in the clause of a phrase, which is in the present.
  private func isNow(_ finding: Finding) -> Bool {
    guard !isPastTense(at: finding.items) else { return false }
    var index = finding.items.upperBound - 1
    while index >= 0, finding.items.upperBound - index < 16 {
      if words.limits.now.contains(firstWord(index)) { return true }
      if index < finding.items.lowerBound, items[index].tag == .stop || items[index].tag == .contrast { return false }
      index -= 1
    }
    return false
  }
}
