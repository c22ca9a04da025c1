extension PhraseReader {
  /// Where a phrase begins whose judgement lies in a noun group: at what is empty without it.
  func leftEdge(of group: NounGroup, from start: Int, _ verdict: NounVerdict) -> Int {
    var start = start
    // *Serious weaknesses*.
    if verdict.sign < 0, start == group.head {
      while start > group.start, items[start - 1].tag == .adjective, !items[start - 1].sense.has(.comparative),
        !items[start - 1].sense.has(.topic), !items[start - 1].sense.has(.size)
      {
        start -= 1
      }
    }
    var first = group.start
    // *A wide range of effective services*.
    if first > 1, items[first - 1].tag == .of, groupOf[first - 2] >= 0 {
      let outer = groups[groupOf[first - 2]]
      if words.ranges.contains(lastWord(outer.head)), isFree(outer.start..<first) {
        first = outer.start
        start = firstWord(outer.start) == words.some ? outer.head : outer.start
      }
    }
    guard verdict.isModified, verdict.category != .progress, first > 1 else { return start }
    let before = first - 1
    // *Live in suitable homes*.
    if firstWord(before) == words.in, words.dwell.contains(firstWord(before - 1)), isFree(before - 1..<first),
      items[before - 1].tag.isVerb, groupOf[before - 1] < 0
    {
      return before - 1
    }
    return holdsObject(before) ? before : start
  }

  /// Where a noun group ends that is judged where it stands, and not as the object of a verb.
  func endOfTold(_ group: NounGroup, _ verdict: NounVerdict) -> Int {
    var end = words.oversight.contains(lastWord(group.head)) ? group.end : endIfEmpty(group)
    if !items[group.head].sense.has(.trend) {
      // *Little drift or delay*.
      let joinsFault =
        verdict.sign < 0 && end < items.count && items[end].tag == .coordinator && words.or.contains(firstWord(end))
      end = endWithConjuncts(end, ofLack: joinsFault)
    }
    return verdict.start < group.head ? endWithShared(end, sign: verdict.sign) : end
  }

  private func isFree(_ range: Range<Int>) -> Bool { !isClaimed[range].contains(true) }

  /// *Use creative work*, *identifying clear actions*: a verb that is told together with its good or bad object.
  private func holdsObject(_ index: Int) -> Bool {
    guard words.taking.contains(firstWord(index)), groupOf[index] < 0, !isClaimed[index], items[index].words.count == 1
    else { return false }
    switch items[index].tag {
    case .verb, .verbSingular, .verbPast: return index == 0 || items[index - 1].tag != .to
    case .gerund: return opensParticipleClause(index) || index > 0 && items[index - 1].tag == .be
    default: return false
    }
  }
}
