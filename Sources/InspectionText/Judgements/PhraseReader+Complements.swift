extension PhraseReader {
  /// What follows a full verb.
  struct Complement {
    var object: NounGroup?
    /// The end of the object with its of-phrase, or of the verb.
    var end: Int
    /// The end of the adverbs behind it, and what they say.
    var adverbEnd: Int
    var manner = 0
    var hasPronoun = false
    /// Whether the adverbs compare: *more quickly*.
    var isComparative = false
    /// The end of all of it: the object, and the adverbs that say how.
    var fullEnd: Int { manner != 0 ? max(end, adverbEnd) : end }
  }

  func complement(of group: VerbGroup) -> Complement {
    var index = group.end
    var complement = Complement(end: index, adverbEnd: index)
    let direct = adverbs(at: index)
    if direct.sign != 0 {
      complement.manner = direct.sign
      complement.isComparative = direct.isComparative
      complement.adverbEnd = direct.end
    }
    if index < items.count, items[index].tag == .quote { index += 1 }
    if index < items.count, items[index].tag == .pronoun, items[index].sense.isEmpty,
      !words.subjectPronouns.contains(firstWord(index))
    {
      complement.hasPronoun = true
      complement.end = index + 1
      index += 1
    } else if let object = self.group(at: index), !isTime(object) {
      complement.object = object
      complement.end = endWithConjuncts(endWithOf(object))
      index = complement.end
    }
    guard complement.manner == 0 else { return complement }
    var after = adverbs(at: index)
    var steps = 0
    // One short prepositional phrase may stand between: *responded to by managers promptly*.
    while after.sign == 0, steps < 1, complement.object.flatMap({ judge($0) }) == nil, index < items.count,
      items[index].tag == .preposition || items[index].tag == .to
    {
      let start = index + 1
      if let inner = self.group(at: start) { index = endWithOf(inner) } else { index = start }
      after = adverbs(at: index)
      steps += 1
    }
    if after.sign != 0 {
      complement.manner = after.sign
      complement.isComparative = after.isComparative
      complement.adverbEnd = after.end
    }
    return complement
  }

  /// *Rose last year*, *fell month by month*: when, and no object.
  private func isTime(_ group: NounGroup) -> Bool {
    guard words.limits.spells.contains(lastWord(group.head)) else { return false }
    if group.start < group.head { return words.limits.spellMarks.contains(firstWord(group.start)) }
    return group.end + 1 < items.count && items[group.end].tag == .preposition
      && lastWord(group.end + 1) == lastWord(group.head)
  }

  /// The first item from one on that is no adverb.
  func behindAdverbs(_ start: Int) -> Int {
    var index = start
    while index < items.count, items[index].tag == .adverb { index += 1 }
    return index
  }

  /// The sign and end of a run of adverbs that judges what stands before it.
  func adverbs(at start: Int) -> (sign: Int, end: Int, isComparative: Bool) {
    var index = start
    var sign = 0
    var isNegated = false
    var isExcess = false
    var isComparative = false
    if let way = way(at: start) { return (way.sign, way.end, false) }
    if let measure = measure(at: start) { return (1, measure, false) }
    while index < items.count, isAdverbial(index), groupOf[index] < 0,
      !items[index].isUnreal, items[index].words.count == 1 || !name(index).hasPrefix("with ")
    {
      let sense = items[index].sense
      if items[index].tag == .negator { isNegated = true }
      if sense.has(.excess) { isExcess = true }
      // *Used infrequently*.
      if words.deed.seldom.contains(firstWord(index)), items[index].words.count == 1 { sign = -1 }
      // *Work very hard*.
      if words.deed.hard.contains(firstWord(index)), start > 0, words.deed.toil.contains(firstWord(start - 1)) {
        sign = 1
      }
      if sense.sign(.manner) != 0 { sign = isComparative && sign < 0 ? -sense.sign(.manner) : sense.sign(.manner) }
      if sense.sign(.comparative) != 0,
        sense.has(.quality) || sign == 0 && index + 1 < items.count && items[index + 1].sense.sign(.manner) != 0
          || isTimeComparison(index)
      {
        sign = sense.sign(.comparative)
        isComparative = true
      }
      index += 1
    }
    if sign != 0, index < items.count, firstWord(index) == words.enough { index += 1 }
    // *Appropriately and proportionately*.
    if sign != 0, index + 1 < items.count, items[index].tag == .coordinator, isAdverbial(index + 1),
      groupOf[index + 1] < 0, items[index + 1].sense.sign(.manner) == sign,
      index + 2 >= items.count || !items[index + 2].tag.isVerb && items[index + 2].tag != .adjective
    {
      index += 2
    }
    // An adverb before a participle or adjective belongs to that.
    if index + 1 < items.count, items[index].tag == .comma, items[index + 1].tag == .adjective {
      return (0, start, false)
    }
    if index < items.count,
      items[index].tag == .participle || items[index].tag == .adjective
        || items[index].tag.isVerb && items[index].tag != .gerund
    {
      return (0, start, false)
    }
    if isExcess { sign = -1 }
    return (isNegated ? -sign : sign, index, isComparative)
  }

  /// *Seen in line with their plan*: the end of what it is measured by.
  private func measure(at start: Int) -> Int? {
    guard start + 1 < items.count, items[start].isOpenEnded(tagged), words.measured.contains(lastWord(start)),
      items[start].sense.sign(.quality) > 0, firstWord(start) == words.in, let group = group(at: start + 1)
    else { return nil }
    return endIfEmpty(group)
  }

  /// *In a careful and timely way*, *to a good standard*.
  private func way(at start: Int) -> (sign: Int, end: Int)? {
    guard start + 1 < items.count, items[start].tag == .preposition || items[start].tag == .to,
      let group = group(at: start + 1)
    else { return nil }
    // *Within three days*.
    if firstWord(start) == words.within, words.terms.contains(lastWord(group.head)) { return (1, group.end) }
    guard words.ways.contains(lastWord(group.head)), let verdict = judge(group),
      verdict.category != .progress
    else { return nil }
    return (verdict.sign, group.end)
  }

  /// *Seen sooner*, *completed less often*: a comparison of when or how often, with nothing behind it to compare.
  private func isTimeComparison(_ index: Int) -> Bool {
    let next = index + 1
    if words.timeComparatives.contains(firstWord(index)) {
      return next >= items.count || groupOf[next] < 0 && items[next].tag != .adjective && items[next].tag != .participle
    }
    return next < items.count && items[next].tag == .adverb && items[next].sense.has(.frequency)
  }

  private func isAdverbial(_ index: Int) -> Bool {
    let item = items[index]
    if item.tag == .adverb || item.tag == .negator { return true }
    // *Visited late*: an adjective by its spelling, an adverb by its place.
    if item.tag == .adjective, item.sense.has(.manner) || item.sense.has(.comparative), item.words.count == 1 {
      return index > 0 && items[index - 1].tag.isVerb
    }
    return item.tag == .quantifier && item.sense.has(.comparative) && index + 1 < items.count
      && items[index + 1].tag == .adverb
  }

  func isInPlace(_ index: Int) -> Bool {
    index < items.count && lastWord(index) == words.place
  }

  func endOfObject(_ object: NounGroup) -> Int {
    if let end = endWithQuestion(object) { return end }
    let end = endWithConjuncts(endWithOf(object))
    return isInPlace(end) ? end + 1 : isInPlace(end + 1) && items[end].tag == .preposition ? end + 2 : end
  }

  /// *An understanding of what needs to improve*: the question that an of-phrase holds, up to its next mark.
  private func endWithQuestion(_ object: NounGroup) -> Int? {
    guard object.end + 2 < items.count, items[object.end].tag == .of,
      items[object.end + 1].tag == .subordinator || items[object.end + 1].tag == .condition
    else { return nil }
    var end = object.end + 2
    while end < items.count, end - object.end < 16, !items[end].tag.opensClause, items[end].tag != .comma { end += 1 }
    return end
  }

  /// *Fail to* and *struggle to* are empty without their verb.
  func endOfInfinitive(_ group: VerbGroup, _ end: Int) -> Int {
    let last = items[group.head].words.upperBound - 1
    guard items[group.head].words.count > 1, tagged.tags[last] == .to, let inner = verbGroup(at: group.end) else {
      return end
    }
    return max(end, complement(of: inner).end)
  }

  /// The adjective of *makes it difficult*.
  func resultAdjective(_ start: Int) -> Int? {
    let index = behindAdverbs(start)
    guard index < items.count, items[index].tag == .adjective,
      items[index].sense.sign(.quality) != 0 || items[index].sense.sign(.comparative) != 0, groupOf[index] < 0
    else { return nil }
    return index
  }

  /// The end of the last of the faults that follow without a mark between them.
  func lastFault(_ start: Int) -> Int? {
    guard var end = nextFault(start) else { return nil }
    while let next = nextFault(end), !items[end..<next].contains(where: { $0.tag == .comma || $0.tag == .preposition })
    {
      end = next
    }
    return end
  }

  /// The end of the next fault in the same sentence part.
  private func nextFault(_ start: Int) -> Int? {
    for index in start..<min(items.count, start + Self.reach) {
      if items[index].tag == .stop || items[index].tag == .contrast || items[index].tag == .concession { return nil }
      if items[index].sense.sign(.quality) < 0 || items[index].sense.sign(.thing) < 0
        || items[index].sense.sign(.manner) < 0 || items[index].sense.sign(.verb) < 0
      {
        return groupOf[index] >= 0 ? groups[groupOf[index]].end : index + 1
      }
    }
    return nil
  }

  /// The end of an object that is said to be at risk: *any children at risk of immediate harm*.
  func nextHarm(_ object: NounGroup?) -> Int? {
    guard let object, words.children.contains(lastWord(object.head)) else { return nil }
    var index = object.end
    while index < min(items.count, object.end + 4) {
      if items[index].sense.has(.topic) {
        var end = groupOf[index] >= 0 ? groups[groupOf[index]].end : index + 1
        while end + 1 < items.count, items[end].tag == .of, let inner = group(at: end + 1) { end = inner.end }
        return end
      }
      index += 1
    }
    return nil
  }

  /// What a range or a number is of: *a range of appropriate actions*.
  func judgeInner(_ object: NounGroup) -> NounVerdict? {
    guard words.emptyNouns.contains(lastWord(object.head)), object.end + 1 < items.count, items[object.end].tag == .of,
      let inner = self.group(at: object.end + 1)
    else { return nil }
    return judge(inner)
  }

  /// The sign of the of-phrase of an object.
  func innerSign(_ object: NounGroup?) -> Int {
    guard let object, object.end + 1 < items.count, items[object.end].tag == .of,
      let inner = self.group(at: object.end + 1)
    else { return 0 }
    return judge(inner)?.sign ?? 0
  }

  /// Whether one wants more or less of what a noun group names.
  func worth(of group: NounGroup) -> Int {
    let sense = items[group.head].sense
    // *The impact of neglect*.
    if words.impact.contains(lastWord(group.head)), group.end + 1 < items.count, items[group.end].tag == .of,
      let inner = self.group(at: group.end + 1),
      items[inner.head].sense.has(.topic) || items[inner.head].sense.sign(.thing) < 0
    {
      return -1
    }
    if sense.sign(.thing) != 0 { return sense.sign(.thing) }
    // *The number of families* who wait, or who are in work.
    if items[group.head].words.count > 1, words.deed.counts.contains(firstWord(group.head)),
      words.children.contains(lastWord(group.head)), let counted = worthOfPeople(group)
    {
      return counted
    }
    if sense.sign(.amount) != 0 { return sense.sign(.amount) }
    if words.deed.counts.contains(lastWord(group.head)) {
      if let counted = worthOfCounted(group) { return counted }
      // *The number of foster placements*.
      if group.end + 1 < items.count, items[group.end].tag == .of || firstWord(group.end) == words.in,
        let inner = self.group(at: group.end + 1), words.deed.supplies.contains(lastWord(inner.head))
      {
        return 1
      }
      // *Participation rates*.
      if group.head > group.start {
        let what = items[group.head - 1].sense
        if what.sign(.thing) != 0 { return what.sign(.thing) }
        if what.sign(.amount) != 0 { return what.sign(.amount) }
      }
    }
    if sense.sign(.trend) != 0 { return sense.sign(.trend) }
    if group.end + 1 < items.count, items[group.end].tag == .of, let inner = self.group(at: group.end + 1) {
      // *The rate of timely visits*.
      if words.deed.counts.contains(lastWord(group.head)), let verdict = judge(inner) { return verdict.sign }
      let inside = items[inner.head].sense
      return inside.sign(.thing) != 0 ? inside.sign(.thing) : inside.sign(.amount)
    }
    return 0
  }

  /// *The number of care leavers in work*, *the share of children who move*: what is told of those who are counted.
  private func worthOfCounted(_ group: NounGroup) -> Int? {
    guard group.end + 1 < items.count, items[group.end].tag == .of, let counted = self.group(at: group.end + 1) else {
      return nil
    }
    return words.children.contains(lastWord(counted.head)) ? worthOfPeople(counted) : worthOfManner(counted)
  }

  /// What its modifiers make of a noun group: *late visits*. `nil` where none of them judges.
  func worthAsModified(_ group: NounGroup) -> Int? { judge(group).flatMap { $0.isModified ? $0.sign : nil } }

  /// How what is counted is done: *visits within timescale*, *reviews held late*.
  private func worthOfManner(_ counted: NounGroup) -> Int? {
    for index in counted.end..<min(items.count, counted.end + 4) {
      if items[index].tag == .comma || items[index].tag == .stop || items[index].tag.isAuxiliary { return nil }
      if items[index].sense.sign(.manner) != 0 { return items[index].sense.sign(.manner) }
    }
    return nil
  }

  /// What is told of people behind their name, if it is good or bad to have more of them: *young people in work*,
  /// *children who move*.
  func worthOfPeople(_ people: NounGroup) -> Int? {
    var isNegated = false
    for index in people.end..<min(items.count, people.end + 9) {
      let item = items[index]
      if item.tag == .comma || item.tag == .have && items[index - 1].tag != .relative || item.tag == .contrast
        || item.tag == .stop
      {
        return nil
      }
      if item.tag == .negator { isNegated = true }
      if firstWord(index) == words.without { return -1 }
      if words.hardships.contains(firstWord(index)) { return -1 }
      if words.endowments.contains(lastWord(index)) || words.limits.seen.contains(firstWord(index)) {
        return isNegated ? -1 : 1
      }
    }
    return nil
  }

  func lacksAsset(_ complement: Complement) -> Bool {
    guard let object = complement.object else { return false }
    let sense = items[object.head].sense
    return sense.sign(.amount) > 0 || sense.sign(.thing) > 0 || sense.has(.plan) || sense.sign(.act) > 0
      || sense.has(.service)
  }

  /// *A range of skills*, *a wealth of experience*; *insight into*.
  func isWealth(_ object: NounGroup) -> Bool {
    words.wealth.contains(lastWord(object.head)) && object.end < items.count
      && (items[object.end].tag == .of || items[object.end].tag == .preposition)
  }
}
