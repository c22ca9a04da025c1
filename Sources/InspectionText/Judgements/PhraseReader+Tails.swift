extension PhraseReader {
  /// Lengthens a phrase to what its last word is empty without, where nothing of it has been claimed.
  func lengthen(_ finding: inout Finding) {
    guard !finding.items.isEmpty else { return }
    let end = finding.items.upperBound
    guard end < items.count, let tail = tail(of: finding), tail > end,
      !isClaimed[end..<min(tail, items.count)].contains(true)
    else { return }
    finding.items = finding.items.lowerBound..<tail
  }

  /// Where the phrase ends that a finding belongs to, or `nil` if it may stand as it is.
  private func tail(of finding: Finding) -> Int? {
    let end = finding.items.upperBound
    let last = end - 1
    // *Not challenging enough*.
    if firstWord(end) == words.enough, items[last].tag == .adjective || items[last].tag == .gerund { return end + 1 }
    if let tail = endOfContrast(end) { return tail }
    if let tail = endOfAreas(last) ?? endOfFocus(finding) ?? endOfQuestion(finding) { return tail }
    if let tail = endOfAgent(finding) ?? endOfAccord(finding) ?? endOfKnown(finding) { return tail }
    if let tail = endOfComparison(finding) { return tail }
    return endOfSupported(finding) ?? endOfProgress(finding) ?? endOfParticiples(finding)
      ?? endOfDevotion(finding)
  }

  /// *Areas for development*.
  private func endOfAreas(_ head: Int) -> Int? {
    let end = head + 1
    guard words.areas.contains(lastWord(head)), firstWord(end) == words.for, let group = group(at: end + 1),
      words.betterment.contains(lastWord(group.head))
    else { return nil }
    return group.end
  }

  /// *Focused on improving lives*, *too much focus on process*.
  private func endOfFocus(_ finding: Finding) -> Int? {
    let end = finding.items.upperBound
    let last = end - 1
    guard words.focus.contains(firstWord(last)) else { return nil }
    let isQuantity =
      items[last].tag == .noun && finding.sign < 0
      && (finding.rules.contains("predicate") || finding.rules.contains("noun group"))
      && items[finding.items].contains { $0.sense.has(.excess) || $0.sense.has(.size) || $0.sense.has(.limit) }
    guard items[last].tag != .noun || isQuantity else { return nil }
    var start = end
    if items[last].words.count == 1 {
      guard firstWord(end) == words.on else { return nil }
      start += 1
    }
    return endOfRatherThan(start) ?? endOfDeed(start)
  }

  /// The end of what stands behind a preposition: a noun with its of-phrase, or a form in *-ing* with its object.
  func endOfDeed(_ start: Int) -> Int? {
    let index = behindAdverbs(start)
    guard index < items.count else { return nil }
    if let group = group(at: start) ?? group(at: index) { return endWithConjuncts(endWithOf(group)) }
    guard items[index].tag == .gerund, let verb = verbGroup(at: index) else { return nil }
    let complement = complement(of: verb)
    return complement.end > verb.end ? complement.end : nil
  }

  /// *Understand why children go missing*: the question that is understood.
  private func endOfQuestion(_ finding: Finding) -> Int? {
    let end = finding.items.upperBound
    guard words.learned.contains(firstWord(end - 1)), opensQuestion(end) else { return nil }
    return endOfAnswer(end + 1)
  }

  /// The end of the predicate of a clause that begins at an item.
  private func endOfAnswer(_ start: Int) -> Int? {
    var index = start
    while index < items.count, index - start < 14, !items[index].tag.opensClause, items[index].tag != .comma {
      let tag = items[index].tag
      guard tag.isAuxiliary || tag == .verb || tag == .verbSingular || tag == .verbPast,
        let verb = verbGroup(at: index)
      else {
        index += 1
        continue
      }
      let complement = complement(of: verb)
      let end = verb.isCopular ? endOfPredicate(at: verb.end) : max(verb.end, complement.end)
      // *Whether plans are made and visits are paid*.
      if end + 1 < items.count, items[end].tag == .coordinator, let next = group(at: end + 1), opensPredicate(next.end),
        let last = endOfAnswer(next.end)
      {
        return last
      }
      return end
    }
    return nil
  }

  private func opensQuestion(_ index: Int) -> Bool {
    items[index].tag == .condition || words.questions.contains(firstWord(index))
  }

  /// *Attended by all partners*, *managed by permanent staff*: who does it is what is told.
  private func endOfAgent(_ finding: Finding) -> Int? {
    let end = finding.items.upperBound
    guard finding.rules.last == "act" || finding.rules.last == "change" || finding.rules.last == "predicate",
      finding.sign > 0, items[end - 1].tag == .participle, words.agentive.contains(firstWord(end - 1)),
      finding.items.count == 1 || !items[finding.items].contains(where: { $0.sense.sign(.manner) != 0 }),
      firstWord(end) == words.by
    else { return nil }
    var start = end + 1
    if start < items.count, words.both.contains(firstWord(start)), groupOf[start] < 0 { start += 1 }
    guard let agent = group(at: start) else { return nil }
    return endWithConjuncts(endIfEmpty(agent))
  }

  /// *Visit children in line with their needs*.
  private func endOfAccord(_ finding: Finding) -> Int? {
    let end = finding.items.upperBound
    if items[end - 1].isOpenEnded(tagged), isAccord(end - 1), let group = group(at: end) {
      return endWithConjuncts(endWithOf(group))
    }
    guard finding.rules.last == "act" || finding.rules.last == "bare act" || finding.rules.last == "state",
      isAccord(end), let group = group(at: end + 1)
    else { return nil }
    return endWithConjuncts(endWithOf(group))
  }

  private func isAccord(_ index: Int) -> Bool {
    items[index].words.count > 1 && words.accord.contains(tagged.words[items[index].words.lowerBound + 1])
  }

  /// *Aware of their rights*.
  private func endOfKnown(_ finding: Finding) -> Int? {
    let end = finding.items.upperBound
    guard words.aware.contains(firstWord(end - 1)), items[end].tag == .of, let group = group(at: end + 1) else {
      return nil
    }
    return endWithConjuncts(endWithOf(group))
  }

  /// *Supported to return home*: what people are helped or encouraged to do.
  private func endOfSupported(_ finding: Finding) -> Int? {
    let end = finding.items.upperBound
    guard words.encouraged.contains(firstWord(end - 1)), items[end - 1].tag == .participle,
      finding.sign > 0 || finding.rules.contains("negation"),
      finding.rules.last == "act" || finding.rules.last == "predicate" || finding.rules.last == "not done",
      end + 1 < items.count, items[end].tag == .to,
      items[end + 1].tag == .verb || items[end + 1].tag == .have, var verb = verbGroup(at: end + 1)
    else { return nil }
    // *Encouraged to help complete the form*.
    if verb.end < items.count, items[verb.end].tag == .verb || items[verb.end].tag == .gerund,
      let inner = verbGroup(at: verb.end)
    {
      verb = inner
    }
    let tail = max(verb.end, complement(of: verb).end)
    // *Supported to return to their families*.
    if tail == verb.end, tail + 1 < items.count, items[tail].tag == .to || words.at.contains(firstWord(tail)),
      let place = group(at: tail + 1)
    {
      return place.end
    }
    return tail
  }

  /// *Committed to achieving permanence*.
  private func endOfDevotion(_ finding: Finding) -> Int? {
    let end = finding.items.upperBound
    guard words.devoted.contains(firstWord(end - 1)), finding.sign > 0, end + 1 < items.count, items[end].tag == .to,
      items[end + 1].tag == .gerund
    else { return nil }
    return endOfDeed(end + 1)
  }

  /// *Make progress in reducing caseloads*.
  private func endOfProgress(_ finding: Finding) -> Int? {
    let end = finding.items.upperBound
    guard finding.items.contains(where: { words.make.contains(firstWord($0)) }),
      items[end - 1].sense.sign(.trend) > 0 || words.improvements.contains(lastWord(end - 1))
        || words.progress.contains(lastWord(end - 1)),
      firstWord(end) == words.in
    else { return nil }
    return endOfDeed(end + 1)
  }

  /// *Not as timely as it could be*, *not as effective as possible*: what it is held against.
  private func endOfComparison(_ finding: Finding) -> Int? {
    let end = finding.items.upperBound
    guard finding.sign < 0, finding.rules.contains("negation"), firstWord(end) == words.as, end + 1 < items.count,
      items[finding.items].contains(where: { tagged.words[$0.words.lowerBound] == words.as })
    else { return nil }
    if items[end + 1].tag == .adjective, groupOf[end + 1] < 0 { return end + 2 }
    guard items[end + 1].tag == .pronoun || groupOf[end + 1] >= 0 else { return nil }
    var index = groupOf[end + 1] >= 0 ? groups[groupOf[end + 1]].end : end + 2
    guard index < items.count, items[index].tag == .modal || words.need.contains(firstWord(index)) else { return nil }
    index += 1
    while index < items.count, items[index].tag == .to || items[index].tag == .be || items[index].tag == .have {
      index += 1
    }
    return index
  }
}
