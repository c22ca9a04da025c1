// What nobody wants to happen to children: that it is rare is good, that it is frequent is bad.

extension PhraseReader {
  /// *Are rarely moved*, *are often placed far from home*. That it happens is by itself a fact.
  func misfortune(_ reading: VerbReading) -> VerbVerdict? {
    let group = reading.group
    let shape = reading.shape
    // Each verb is asked: what it is comes before where it stands.
    guard reading.isPassive, group.be >= 0, group.modal < 0, group.aspect < 0, let end = endOfMisfortune(group),
      !isBackground(group.start), let subject = clauseSubject(before: group.start),
      words.children.contains(lastWord(subject))
    else { return nil }
    let isSpared = shape.isNegated || shape.limit
    guard isSpared || shape.isGrowing || shape.isStill || isFrequent(group) else { return nil }
    return VerbVerdict(sign: isSpared ? 1 : -1, end: end, rule: Phrase.misfortuneRule)
  }

  /// Whether the verb says how often.
  private func isFrequent(_ group: VerbGroup) -> Bool {
    (group.start..<group.head).contains { items[$0].sense.has(.frequency) || items[$0].sense.has(.universal) }
  }

  /// Behind a participle, with where or how, that tells of something that nobody wants.
  private func endOfMisfortune(_ group: VerbGroup) -> Int? {
    let end = group.end
    let next = end < items.count ? firstWord(end) : nil
    if words.limits.misfortunes.contains(firstWord(group.head)) { return end }
    // *Moved at short notice*; *moved to a permanent home* is good news.
    if firstWord(group.head) == words.limits.moved {
      guard let next, items[end].tag != .stop, items[end].tag != .comma else { return end }
      return words.limits.hasty.contains(next) ? end : nil
    }
    guard let next, words.limits.putting.contains(firstWord(group.head)) else { return nil }
    // *In unregistered homes*.
    if let home = home(at: end), home.sign < 0 { return home.end }
    guard words.limits.remote.contains(next) else { return nil }
    // *Far from home*, *out of area*, *without support*.
    guard let place = (end..<min(items.count, end + 3)).first(where: { groupOf[$0] >= 0 }) else { return end + 1 }
    return groups[groupOf[place]].end
  }
}
