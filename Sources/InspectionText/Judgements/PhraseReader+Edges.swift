extension PhraseReader {
  /// Distances from a goal, and the grades as phrases.
  mutating func readDistances() {
    for index in items.indices where items[index].sense.has(.distance) || items[index].sense.has(.grade) {
      guard !isClaimed[index], !items[index].isUnreal || items[index].words.count > 2 else { continue }
      let item = items[index]
      if item.sense.has(.grade) {
        note(
          Finding(
            items: index..<index + 1, sign: item.sense.sign(.grade), category: .formalGrade,
            trajectory: name(index).hasPrefix("remain") ? .unchanged : .unstated,
            isPast: speaksOfPast || items[..<index].contains { words.past.contains(tagged.words[$0.words.lowerBound]) },
            rules: [name(index), "grade"]))
        continue
      }
      if needsSubject(index), isNeedOfChildren(index) || isBackground(index) { continue }
      var end = index + 1
      var start = index
      if isOpen(name(index)) {
        end = endOfPredicate(at: end)
        guard end > index + 1 else { continue }
        if needsSubject(index), !name(index).hasSuffix(" more"), isWhich(index),
          items[index - 1].tag == .pronoun || !words.ofServices.contains(lastWord(end - 1))
        {
          continue
        }
        // *Not yet clear or specific*.
        if end + 1 < items.count, items[end].tag == .coordinator, words.or.contains(firstWord(end)),
          items[end - 1].tag == .adjective, items[end + 1].tag == .adjective
        {
          end += 2
        }
      }
      while start > 0,
        items[start - 1].tag == .adverb || items[start - 1].sense.sign(.comparative) > 0
          || items[start - 1].sense.has(.limit) || items[start - 1].sense.has(.size),
        !items[start - 1].sense.has(.past), groupOf[start - 1] < 0 || items[start - 1].tag != .noun
      {
        start -= 1
      }
      if start > 0,
        items[start - 1].tag == .have || items[start - 1].tag == .do || items[start - 1].sense.has(.remain)
          || items[start - 1].sense.has(.proceed) && items[start - 1].tag.isVerb && groupOf[start - 1] < 0
      {
        start -= 1
      }
      // *Improvements need to be made*: the want lies in the subject.
      if needsSubject(index), end > index + 1, words.made.contains(lastWord(end - 1)),
        items[start..<index].allSatisfy({ $0.tag == .adverb }), let subject = subject(before: start),
        subject.end == start, isWantable(subject)
      {
        start = subject.start
      }
      let isUnchanged =
        name(index).hasPrefix("yet") || name(index).hasPrefix("not yet") || name(index).hasPrefix("remain")
        || (start..<index).contains { items[$0].sense.has(.still) || items[$0].sense.has(.remain) }
        || name(index).hasPrefix("still")
      note(
        Finding(
          items: start..<end, sign: -1, category: .progress, trajectory: isUnchanged ? .unchanged : .unstated,
          rules: [name(index), "distance"]))
    }
  }

  /// Whether a distance is empty without the predicate behind it.
  private func isOpen(_ name: String) -> Bool {
    if name.hasSuffix("do more") || name.hasSuffix("do further") { return false }
    return name.hasSuffix(" to") || name.hasSuffix("yet") || name == "would benefit from" || name.hasSuffix(" be")
      || name == "scope for"
      || name.hasSuffix("more")
      || name.hasSuffix("further") || name.hasSuffix(" of")
  }

  private func needsSubject(_ index: Int) -> Bool {
    name(index).hasPrefix("need") || name(index).hasPrefix("require") || name(index).hasPrefix("would benefit")
  }

  private func isNeedOfChildren(_ index: Int) -> Bool {
    // *Actions that need to be taken*, *what needs to change*: which, not that there is a want.
    if index > 1, items[index - 1].tag == .that || items[index - 1].tag == .relative,
      words.deed.tasks.contains(lastWord(index - 2))
    {
      return true
    }
    // *Need to do more*, *need to be developed*: no child needs that.
    if words.ofServices.contains(lastWord(index)) { return false }
    if index + 1 < items.count, words.ofServices.contains(firstWord(index + 1)) { return false }
    // *Recognise that they need to act*: their own doing.
    if index > 2, items[index - 1].tag == .pronoun, items[index - 2].tag == .that,
      items[index - 3].sense.has(.value), items[index - 3].tag.isVerb
    {
      return false
    }
    guard let subject = subject(before: index) else {
      if index > 0, items[index - 1].tag == .contrast || items[index - 1].tag == .coordinator,
        let first = groups.first, first.end < index
      {
        return words.children.contains(lastWord(first.head))
      }
      return index == 0 || items[index - 1].tag != .gerund && !words.pointers.contains(firstWord(index - 1))
    }
    let word = lastWord(subject.head)
    return words.children.contains(word)
      || items[subject.head].tag == .pronoun && !items[subject.head].sense.isNominal && index > 0
        && items[index - 1].tag == .pronoun && !words.denial.things.contains(firstWord(index - 1))
  }

  /// The end of the predicate that starts at an item: verb with object, adjective, noun.
  func endOfPredicate(at start: Int) -> Int {
    var index = start
    while index < items.count,
      items[index].tag == .be || items[index].tag == .adverb || items[index].tag == .quote || items[index].tag == .have
        || items[index].tag == .quantifier && words.more.contains(firstWord(index)) && groupOf[index] < 0
    { index += 1 }
    guard index < items.count else { return start }
    if let group = group(at: index) { return endWithOf(group) }
    if items[index].tag.isVerb, let verb = verbGroup(at: index) {
      let complement = self.complement(of: verb)
      return complement.fullEnd
    }
    // *Too recent to be able to judge*.
    if items[index].tag == .adjective, words.infinitiveHeads.contains(lastWord(index)), index + 2 < items.count,
      items[index + 1].tag == .to, let inner = verbGroup(at: index + 1), inner.head >= 0
    {
      return max(inner.end, complement(of: inner).end)
    }
    if items[index].tag == .adjective || items[index].tag == .noun { return index + 1 }
    if index > start, items[index - 1].tag == .adverb { return index }
    return start
  }

  /// *It is clear that plans are late*: what is so is told behind it.
  func isPresenting(_ index: Int) -> Bool {
    words.limits.plain.contains(firstWord(index)) && index > 1 && index + 1 < items.count
      && items[index + 1].tag == .that && items[index - 1].tag == .be && firstWord(index - 2) == words.limits.it
  }

  /// Adjectives and adverbs that no group has claimed.
  mutating func readRemainder() {
    for index in items.indices where !isClaimed[index] && !items[index].isUnreal && groupOf[index] < 0 {
      let item = items[index]
      guard !item.sense.has(.topic) else { continue }
      if followsProviso(index) || isKind(index) || isPresenting(index) { continue }
      // *Children unable to live at home*.
      if words.denial.states.contains(firstWord(index)), index > 0, groupOf[index - 1] >= 0,
        words.children.contains(lastWord(index - 1))
      {
        continue
      }
      if isShadowed[index], item.sense.sign(.quality) > 0 || item.sense.sign(.manner) > 0 { continue }
      if item.tag == .adjective || item.tag == .participle, item.sense.sign(.quality) != 0, !item.isOpenEnded(tagged),
        !words.presence.contains(lastWord(index)) || index > 0 && firstWord(index - 1) == words.as
          || followsFinding(index),
        tagged.words[item.words.lowerBound] != words.able, firstWord(index) != words.right || item.words.count > 1,
        firstWord(index) != words.experienced || index + 1 >= items.count || firstWord(index + 1) != words.by,
        item.tag == .adjective || tagged.words[item.words.lowerBound] != words.experienced
      {
        var start = index
        var sign = item.sense.sign(.quality)
        var rules = [name(index), "adjective"]
        // *Too parent focused*.
        if index > 0, words.denial.compounds.contains(firstWord(index)), !isClaimed[index - 1],
          words.denial.narrowMatters.contains(lastWord(index - 1))
        {
          start -= 1
          sign = -1
        }
        while start > 0, !isClaimed[start - 1], items[start - 1].tag == .adverb || items[start - 1].tag == .negator {
          start -= 1
          let sense = items[start].sense
          if items[start].tag == .negator { sign = -sign; rules.append("negation") }
          if sense.has(.excess) { sign = -1 }
          if sense.sign(.manner) < 0 { sign = -1 }
        }
        if followsInverter(index) { sign = -sign; rules.append("negation") }
        var end = index + 1
        if end + 1 < items.count, items[end].tag == .to, items[end + 1].tag == .verb,
          words.infinitiveHeads.contains(tagged.words[item.words.upperBound - 1])
        {
          end += 2
        }
        note(Finding(items: start..<end, sign: sign, category: sign > 0 ? .strength : .weakness, rules: rules))
      } else if item.tag == .adjective, item.sense.sign(.quality) > 0, item.isOpenEnded(tagged), followsFinding(index),
        tagged.tags[item.words.lowerBound] == .preposition, let measure = group(at: index + 1)
      {
        // *Visited often and in line with their needs*.
        note(
          Finding(
            items: index..<endIfEmpty(measure), sign: 1, category: .strength, rules: [name(index), "adjective"]))
      } else if item.tag == .negator, index + 2 < items.count, items[index + 1].sense.has(.universal),
        items[index + 2].tag == .adjective || items[index + 2].tag == .adverb, groupOf[index + 2] < 0
      {
        // *But not always alone*.
        note(
          Finding(
            items: index..<index + 3, sign: -1, category: .weakness, rules: ["negation", name(index + 1), "not always"])
        )
      } else if item.tag == .adverb, item.sense.sign(.manner) != 0, index + 1 < items.count,
        items[index + 1].tag == .participle, !isClaimed[index + 1]
      {
        let sign = item.sense.sign(.manner)
        note(
          Finding(
            items: index..<index + 2, sign: sign, category: sign > 0 ? .strength : .weakness,
            rules: [name(index), "manner"]))
      } else if item.tag == .adverb, words.deed.stance.contains(firstWord(index)), index + 1 < items.count,
        items[index + 1].tag == .comma, index == 0 || items[index - 1].tag != .noun && !items[index - 1].tag.isVerb
      {
        // *Impressively, all of them are in work*.
        let sign = item.sense.sign(.manner) < 0 ? -1 : 1
        note(
          Finding(
            items: index..<index + 1, sign: sign, category: sign > 0 ? .strength : .weakness,
            rules: [name(index), "stance"]))
      } else if item.tag == .adverb, item.sense.sign(.manner) != 0, item.words.count > 1 {
        readTrailing(index, sign: item.sense.sign(.manner))
      }
    }
  }

  /// *Where appropriate*, *when needed*, *where possible and appropriate*, *as appropriate*.
  func followsProviso(_ index: Int) -> Bool {
    if words.proviso.contains(firstWord(index)), items[index].words.count > 1 { return true }
    guard index > 0, items[index].tag != .adverb || items[index].words.count == 1 else { return false }
    if words.proviso.contains(firstWord(index - 1)) { return true }
    guard words.denial.fitting.contains(lastWord(index)) else { return false }
    var place = index - 1
    if place > 1, items[place].tag == .coordinator, items[place - 1].tag == .adjective { place -= 2 }
    if place > 1, items[place].tag == .be, items[place - 1].tag == .pronoun || items[place - 1].tag == .determiner {
      place -= 2
    }
    if words.proviso.contains(firstWord(place)) || items[place].tag == .condition { return true }
    return firstWord(index - 1) == words.as
      && (index < 2 || items[index - 2].tag != .be)
  }

  /// Whether *and* joins an item to the last phrase.
  private func followsFinding(_ index: Int) -> Bool {
    guard index > 0, items[index - 1].tag == .coordinator || items[index - 1].tag == .comma,
      let last = findings.last
    else { return false }
    return last.items.upperBound == index - 1
      && (items[index - 1].tag == .coordinator || last.rules.last == "adjective")
  }

  /// A measure behind a predicate: *remain on plans for too long*, *left in unsafe homes for too long*.
  private mutating func readTrailing(_ index: Int, sign: Int) {
    var start = index - 1
    while start >= 0, index - start < 10 {
      let item = items[start]
      if item.tag == .comma || item.tag.opensClause || item.tag == .pronoun
        || item.sense.has(.cause) && item.words.count > 1
      {
        break
      }
      if isClaimed[start] {
        let known = findings.lastIndex { $0.items.contains(start) }
        // *Speak of them with empathy*.
        if let known, findings[known].sign == sign, findings[known].rules.last == "bare act",
          findings[known].items.upperBound <= index, name(index).hasPrefix("with ")
        {
          findings[known].items = findings[known].items.lowerBound..<index + 1
          for place in findings[known].items { isClaimed[place] = true }
          return
        }
        // *Not always prepared for this as well as they could be*.
        if let known, findings[known].sign < 0, name(index).hasPrefix("as ") { return }
        guard let last = known, findings[last].sign < 0,
          sign < 0 || findings[last].items.upperBound == index && findings[last].rules.contains("negation")
        else { break }
        findings[last].items = findings[last].items.lowerBound..<index + 1
        for place in findings[last].items { isClaimed[place] = true }
        return
      }
      if item.tag.isVerb, groupOf[start] < 0, !name(index).hasPrefix("with ") {
        var left = start
        while left > 0, items[left - 1].tag == .adverb || items[left - 1].tag == .negator { left -= 1 }
        // *Do not stay for longer than they should*.
        let isDenied = (left..<start).contains { items[$0].tag == .negator }
        if isDenied, left > 0, items[left - 1].tag == .do { left -= 1 }
        let sign = isDenied ? -sign : sign
        let isUnchanged = item.sense.has(.remain) || item.sense.has(.proceed)
        note(
          Finding(
            items: left..<index + 1, sign: sign, category: sign > 0 ? .strength : .weakness,
            trajectory: isUnchanged ? .unchanged : .unstated,
            rules: (isDenied ? ["negation"] : []) + [name(start), name(index), "measure"]))
        return
      }
      start -= 1
    }
    guard index > 0, items[index - 1].tag != .comma || name(index).hasPrefix("with "), items[index - 1].tag != .stop,
      items[index - 1].tag != .quote,
      items[index - 1].tag != .contrast
    else { return }
    // *When needed*, away from its verb, is a condition.
    if name(index).hasPrefix("when ") { return }
    note(
      Finding(
        items: index..<index + 1, sign: sign, category: sign > 0 ? .strength : .weakness,
        rules: [name(index), "measure"]))
  }

  /// *Practical and emotional support*, *levels of concern*: which kind, and no praise or blame.
  private func isKind(_ index: Int) -> Bool {
    if tagged.tags[items[index].words.lowerBound] == .of, index > 0, groupOf[index - 1] >= 0 {
      return true
    }
    guard words.denial.kinds.contains(firstWord(index)), index + 1 < items.count else { return false }
    return items[index + 1].tag == .coordinator || items[index + 1].tag == .comma
  }

  /// *The steps that they need to take*, *what needs to be done*: which, and not that there is a need.
  func isWhich(_ index: Int) -> Bool {
    var place = index - 1
    while place > 0, index - place < 6 {
      if items[place].tag == .relative || items[place].tag == .that {
        if place < index - 1, items[index - 1].tag == .pronoun { return groupOf[place - 1] >= 0 }
        return groupOf[place - 1] >= 0 && !words.areas.contains(lastWord(place - 1))
          && (place == index - 1 || items[place].tag == .relative)
          || words.denial.what.contains(firstWord(place))
      }
      if words.denial.what.contains(firstWord(place)) { return true }
      guard groupOf[place] >= 0 || items[place].tag == .pronoun || items[place].tag == .adverb else { return false }
      place -= 1
    }
    return false
  }
}
