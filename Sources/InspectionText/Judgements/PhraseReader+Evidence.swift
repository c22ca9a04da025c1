extension PhraseReader {
  /// *There is no evidence that supervision is effective*, *no evidence to suggest that children were harmed*: what could
  /// not be shown is not so, whether it would be good or bad.
  ///
  /// - Parameter group: a noun group.
  /// - Returns: the end of the clause behind it, if it was noted.
  mutating func readUnproven(_ group: NounGroup) -> Int? {
    guard items[group.start].sense.has(.negator) || items[group.start].tag == .negator, !items[group.start].isUnreal,
      words.denial.proofs.contains(lastWord(group.head)), let clause = clauseShown(behind: group.end),
      let subject = self.group(at: clause), let end = endOfClause(after: subject)
    else { return nil }
    var worth = worthOfPredicate(clause..<end)
    // *That the number of children who go missing is reducing*.
    let told = items[subject.end..<max(subject.end, end)]
    if told.contains(where: { $0.tag.isVerb && $0.sense.has(.lower) }) { worth = -worth }
    if told.contains(where: { $0.tag == .negator }) { worth = worth == 0 ? -1 : -worth }
    shadow(clause..<end)
    castShadow(from: end)
    let isGood = worth < 0
    note(
      Finding(
        items: group.start..<end, sign: isGood ? 1 : -1, category: isGood ? .strength : .weakness,
        rules: ["negation", name(group.head), "not shown"]))
    return end
  }

  /// The start of the clause behind *that*, *to show that* or *to suggest*.
  private func clauseShown(behind end: Int) -> Int? {
    var place = end
    if place + 1 < items.count, items[place].tag == .to, words.denial.showing.contains(firstWord(place + 1)) {
      place += 2
      if place < items.count, items[place].tag == .that { place += 1 }
    } else if place < items.count, items[place].tag == .that {
      place += 1
    } else {
      return nil
    }
    return place < items.count ? place : nil
  }
}
