extension PhraseReader {
  /// A second verb under one negation or one adverb goes into the same phrase.
  mutating func joinsNegated(_ group: VerbGroup, _ complement: Complement) -> Bool {
    // *Not seen quickly or properly assessed*.
    if items[group.head].tag == .participle, group.be < 0, group.have < 0, group.start > 0,
      words.or.contains(firstWord(group.start - 1)), let last = findings.indices.last, findings[last].sign < 0,
      findings[last].items.upperBound == group.start - 1
        || findings[last].rules.contains("negation") && isParticipleList(findings[last].items.upperBound..<group.start)
    {
      findings[last].items = findings[last].items.lowerBound..<group.end
      for index in findings[last].items { isClaimed[index] = true }
      return true
    }
    guard group.start == group.head, group.start > 0, items[group.start - 1].tag == .coordinator,
      var last = findings.last, last.items.upperBound == group.start - 1,
      last.sign < 0 || last.rules.contains("manner"),
      last.rules.contains("negation") || last.rules.contains("manner"),
      items[group.head].tag == items[last.items.upperBound - 1].tag
    else { return false }
    let end = complement.manner != 0 ? complement.adverbEnd : complement.end
    last.items = last.items.lowerBound..<end
    findings[findings.count - 1] = last
    for index in last.items { isClaimed[index] = true }
    return true
  }

  /// *Not assessed, analysed or addressed*: whether only participles stand between the first and the last.
  private func isParticipleList(_ range: Range<Int>) -> Bool {
    !range.contains { place in
      switch items[place].tag {
      case .comma, .coordinator, .participle, .adverb: false
      default: true
      }
    }
  }

  /// *Does not … or provide …*: a plain form behind *or* shares the negation before it.
  func sharesNegation(_ group: VerbGroup) -> Bool {
    guard group.start == group.head || items[group.start].tag == .adverb, group.start > 1,
      items[group.head].tag == .verb,
      items[group.start - 1].tag == .coordinator, words.or.contains(firstWord(group.start - 1)),
      let last = findings.last,
      last.sign < 0,
      last.rules.contains("negation") || last.rules.contains("not all")
        || last.rules.last == "verb"
          && items[last.items].contains(where: { $0.isOpenEnded(tagged) }),
      last.items.upperBound < group.start
    else { return false }
    return !(last.items.upperBound..<group.start).contains {
      items[$0].tag.opensClause || items[$0].tag == .to && items[$0 + 1].tag == .verb || items[$0].tag.isAuxiliary
    }
  }

  /// *Captures and responds to their worries*: two verbs with one object are one phrase.
  mutating func sharesObject(_ reading: VerbReading) -> Bool {
    let group = reading.group
    guard group.start == group.head, group.start > 1, items[group.start - 1].tag == .coordinator,
      let last = findings.last, last.items.upperBound == group.start - 1,
      reading.complement.object != nil || reading.complement.hasPronoun,
      let verb = items[last.items].last, verb.tag == reading.head.tag, verb.tag.isVerb, verb.tag != .participle,
      !verb.sense.has(.verb),
      groupOf[last.items.upperBound - 1] < 0, reading.object?.sign ?? last.sign == last.sign
    else { return false }
    return extendLast(to: reading.complement.end)
  }

  /// Lengthens the last phrase to an item that shares its negation, its adverb or its object.
  mutating func extendLast(to end: Int) -> Bool {
    guard let last = findings.indices.last, findings[last].items.upperBound < end,
      end - findings[last].items.upperBound < 24
    else { return false }
    for index in findings[last].items.upperBound..<end where isClaimed[index] { return false }
    findings[last].items = findings[last].items.lowerBound..<end
    for index in findings[last].items { isClaimed[index] = true }
    return true
  }
}
