/// What *to* and *so that* open: a goal, or what has come of something.
extension PhraseReader {
  /// Whether *so that* tells of an effect of what has just been praised, and not of a goal.
  func tellsOfEffect(_ index: Int) -> Bool {
    var isPraised = false
    for place in 0..<index {
      let item = items[place]
      let sense = item.sense
      if item.isUnreal || sense.has(.distance) || sense.has(.negator) || item.tag == .negator || item.tag == .modal {
        return false
      }
      if words.need.contains(firstWord(place)) { return false }
      if sense.sign(.quality) < 0 || sense.sign(.manner) < 0 { return tellsOfHarm(index) }
      if sense.sign(.quality) > 0 || sense.sign(.manner) > 0 || sense.sign(.act) > 0 || sense.sign(.verb) > 0 {
        isPraised = true
      }
    }
    return isPraised
  }

  /// *Applied inconsistently, so that families do not get help*: the effect of a fault.
  private func tellsOfHarm(_ index: Int) -> Bool {
    for place in index + 1..<max(index + 1, min(items.count, index + 9)) {
      if items[place].tag == .negator || items[place].sense.has(.excess) { return true }
      if items[place].tag == .comma || items[place].tag == .stop { return false }
    }
    return false
  }

  /// Whether the infinitive says what somebody was helped or enabled to do.
  private func isResult(_ index: Int) -> Bool {
    var place = index - 1
    while place >= 0, index - place < 8 {
      let item = items[place]
      if item.tag.isVerb {
        guard words.helpers.contains(tagged.words[item.words.lowerBound]) else { return false }
        guard item.tag == .gerund else { return true }
        return place > 0
          && (items[place - 1].tag == .be || items[place - 1].tag == .comma || items[place - 1].tag == .adverb)
      }
      // *Advisers (PAs)*.
      if item.tag == .stop, place > 1, items[place - 2].tag == .stop {
        place -= 3
        continue
      }
      if item.tag.opensClause || item.tag == .comma || item.tag == .to { return false }
      place -= 1
    }
    return false
  }

  /// Whether a distance needs the verb that follows: *yet to*, *need to*.
  private func isOpenDistance(_ item: Item) -> Bool {
    tagged.tags[item.words.upperBound - 1] == .to || words.toDo.contains(tagged.words[item.words.upperBound - 1])
  }

  /// *Inspectors found plans to be clear*, *plans are reported by parents to be clear*: what is found is so, and no goal.
  private func isFound(before to: Int) -> Bool {
    let verb = (max(0, to - 9)..<to).last { index in
      switch items[index].tag {
      case .verbPast, .verb: true
      case .participle: findsSomething(index) && firstWord(index + 1) == words.by
      default: false
      }
    }
    guard let verb, verb + 1 < to, findsSomething(verb) else { return false }
    return !items[verb..<to].contains { $0.tag.opensClause || $0.tag == .comma }
  }

  private func findsSomething(_ verb: Int) -> Bool {
    words.deemed.contains(firstWord(verb)) || words.limits.encounters.contains(firstWord(verb))
      || words.showing.contains(firstWord(verb))
  }

  /// Whether *to* opens a goal: behind a noun, a pronoun or a finished predicate, with a verb behind it.
  func isPurposeMark(_ index: Int) -> Bool {
    guard index > 0, let verb = infinitive(behind: index) else { return false }
    if isResult(index) { return false }
    // *Were pleased to see that plans are clear*: it was seen.
    if words.limits.feelings.contains(firstWord(index - 1)), words.limits.perceiving.contains(firstWord(verb)) {
      return false
    }
    let before = items[index - 1]
    // *The aim is to*.
    if before.tag == .be { return true }
    // *Were seen to be*.
    if before.tag == .participle, before.sense.has(.report) { return false }
    if items[verb].tag == .be, words.deemed.contains(firstWord(index - 1)) || isFound(before: index) { return false }
    if before.tag == .participle, words.wanted.contains(tagged.words[before.words.lowerBound]),
      items[..<(index - 1)].last?.tag == .be
    {
      return true
    }
    // *Too high to allow*.
    if before.tag == .adjective, index > 1, items[index - 2].sense.has(.excess) { return true }
    if before.tag == .participle, words.meant.contains(firstWord(index - 1)) { return true }
    if before.sense.has(.distance) { return !isOpenDistance(before) }
    if before.sense.has(.begin) || before.sense.has(.proceed) || before.sense.has(.verb) || before.sense.has(.quality) {
      return false
    }
    if words.need.contains(tagged.words[before.words.upperBound - 1]) { return false }
    return before.tag == .noun || before.tag == .pronoun || before.tag == .participle || before.tag == .adverb
      || before.tag == .comma || before.tag == .stop || before.tag == .adjective && !before.sense.has(.quality)
  }

  /// *Planning to improve*, *with a view to improving*, but not *planning to adult services*.
  func leadsToDeed(_ mark: Int) -> Bool {
    infinitive(behind: mark) != nil || gerund(behind: mark) != nil
  }
}
