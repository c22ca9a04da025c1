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
  }

  func complement(of group: VerbGroup) -> Complement {
    var index = group.end
    var complement = Complement(end: index, adverbEnd: index)
    let direct = adverbs(at: index)
    if direct.sign != 0 {
      complement.manner = direct.sign
      complement.adverbEnd = direct.end
    }
    if index < items.count, items[index].tag == .quote { index += 1 }
    if index < items.count, items[index].tag == .pronoun, items[index].sense.isEmpty,
      !words.isSubjectPronoun(tagged.words[items[index].words.lowerBound])
    {
      complement.hasPronoun = true
      complement.end = index + 1
      index += 1
    } else if let object = self.group(at: index) {
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
      complement.adverbEnd = after.end
    }
    return complement
  }

  /// The sign and end of a run of adverbs that judges what stands before it.
  private func adverbs(at start: Int) -> (sign: Int, end: Int) {
    var index = start
    var sign = 0
    var isNegated = false
    var isExcess = false
    while index < items.count, items[index].tag == .adverb || items[index].tag == .negator, groupOf[index] < 0,
      !items[index].isUnreal, items[index].words.count == 1 || !name(index).hasPrefix("with")
    {
      let sense = items[index].sense
      if items[index].tag == .negator { isNegated = true }
      if sense.has(.excess) { isExcess = true }
      if sense.sign(.manner) != 0 { sign = sense.sign(.manner) }
      if sense.sign(.comparative) != 0,
        sense.has(.quality) || sign == 0 && index + 1 < items.count && items[index + 1].sense.sign(.manner) != 0
      {
        sign = sense.sign(.comparative)
      }
      index += 1
    }
    if sign != 0, index < items.count, tagged.words[items[index].words.lowerBound] == words.enough { index += 1 }
    // An adverb before a participle or adjective belongs to that.
    if index + 1 < items.count, items[index].tag == .comma, items[index + 1].tag == .adjective { return (0, start) }
    if index < items.count,
      items[index].tag == .participle || items[index].tag == .adjective
        || items[index].tag.isVerb && items[index].tag != .gerund
    {
      return (0, start)
    }
    if isExcess { sign = -1 }
    return (isNegated ? -sign : sign, index)
  }

  mutating func judgeFull(_ group: VerbGroup) {
    let head = items[group.head]
    let sense = head.sense
    let shape = self.shape(group.start..<group.head)
    if words.need.contains(tagged.words[head.words.lowerBound]) { return }
    let complement = self.complement(of: group)
    if joinsNegated(group, complement) { return }
    var end = complement.end
    let verdict = complement.object.flatMap { judge($0) }
    let isPassive = head.tag == .participle && (group.be >= 0 || group.have < 0 && followsCoordinator(group.start))
    if group.have >= 0, group.have + 1 < items.count, items[group.have + 1].tag == .to { return }
    var sign = 0
    var category = Judgement.Category.strength
    var trajectory: Trajectory?
    var rule = "verb"
    let isBegun = group.aspect >= 0 && group.aspect != group.head && items[group.aspect].sense.has(.begin)
    let hasManner = complement.manner != 0 || shape.manner != 0 && (!sense.has(.report) || isPassive)

    if complement.manner >= 0, let change = change(group, sense, complement, verdict, isPassive: isPassive, shape) {
      sign = shape.turn(change)
      category = .progress
      trajectory = shape.isNegated ? .unchanged : sign > 0 ? .improving : .declining
      rule = "change"
      if sense.sign(.quality) != 0 || hasManner, group.have < 0, isPassive, sense.has(.change) {
        category = .strength; trajectory = nil
      }
      if verdict != nil, sense.has(.change), verdict?.sign != change { end = group.end }
      if sense.has(.remedy), !sense.has(.change), !sense.has(.lower), complement.object.map({ worth(of: $0) }) ?? 0 >= 0
      {
        category = .strength
        trajectory = nil
      }
      if category == .strength, shape.manner < 0 { sign = shape.turn(-1) }
    } else if isPassive, sense.sign(.quality) != 0, !isDoneBy(group) {
      sign = shape.turn(shape.manner < 0 ? -1 : sense.sign(.quality))
      end = group.end
      rule = "state"
    } else if sense.sign(.verb) != 0, !(sense.sign(.verb) < 0 && complement.object.map { items[$0.head].sense.has(.topic) } == true) {
      let manner = complement.manner != 0 ? complement.manner : shape.manner
      sign = shape.turn(
        manner < 0
          ? -1
          : manner > 0 && sense.sign(.verb) < 0 && words.impact.contains(tagged.words[head.words.lowerBound])
            ? 1 : sense.sign(.verb))
      if manner > 0, sense.sign(.verb) < 0, complement.manner > 0 { end = complement.adverbEnd }
      if sense.sign(.verb) < 0 { end = endWithConjuncts(end, ofLack: true) }
      end = endOfInfinitive(group, end)
    } else if hasManner, !isAboutInspectors(group),
      complement.manner != 0 || items[group.head].tag != .gerund || group.be >= 0 || group.start < group.head
    {
      sign = complement.manner != 0 ? complement.manner : shape.manner
      if shape.excess, complement.manner == 0 { sign = 1 }
      sign = shape.turn(sign)
      if complement.manner != 0 { end = complement.adverbEnd }
      if isPassive, complement.manner == 0 { end = group.end }
      rule = "manner"
    } else if sense.has(.light), let object = complement.object, verdict == nil, !shape.isNegated, isWealth(object) {
      sign = 1
      end = endOfObject(object)
      rule = "light verb"
    } else if sense.has(.light), let verdict, complement.object != nil {
      sign = shape.turn(verdict.sign)
      category = verdict.category
      trajectory = verdict.trajectory == .unstated ? nil : verdict.trajectory
      rule = "light verb"
      if let object = complement.object { end = endOfObject(object) }
    } else if sense.has(.light), shape.isNegated || shape.limit, lacksAsset(complement) {
      sign = -1
      rule = "light verb"
    } else if sense.has(.light), let object = complement.object, items[object.head].sense.has(.plan),
      object.end < items.count, isInPlace(object.end) || head.tag == .have && words.isPlan(tagged.words[items[object.head].words.upperBound - 1])
    {
      sign = shape.turn(1)
      category = isAboutChildren(group) ? .strength : .progress
      end = isInPlace(object.end) ? object.end + 1 : object.end
      rule = "plan"
    } else if sense.has(.act) || sense.has(.report), !isAboutInspectors(group), !shape.isNegated,
      let object = complement.object,
      words.need.contains(tagged.words[items[object.head].words.upperBound - 1]), object.head - object.start <= 1,
      items[object.start].tag == .determiner, object.end < items.count,
      items[object.end].tag == .to || items[object.end].tag == .preposition
    {
      sign = 1
      category = .progress
      trajectory = .unstated
      end = object.end
      rule = "accepted"
    } else if sense.sign(.act) != 0
      || sense.has(.service) && (isPassive || shape.isNegated || shape.limit || followsCoordinator(group.start) || group.aspect >= 0),
      isAsserted(group, isPassive: isPassive), !isAboutInspectors(group),
      verdict?.sign ?? 1 > 0 || shape.isNegated, !isWeakAct(group, complement, shape, isPassive: isPassive)
    {
      sign = shape.turn(sense.has(.act) ? sense.sign(.act) : 1)
      rule = "act"
      if isPassive { end = group.end }
    } else if shape.isNegated, isPassive, !sense.has(.report), group.modal < 0, !isBackground(group.start), !isAboutInspectors(group) {
      sign = -1
      rule = "not done"
      end = group.end
    } else if shape.isNegated && shape.universal || shape.limit && group.be >= 0, !isAboutInspectors(group) {
      sign = -1
      rule = "not always"
      if isPassive { end = group.end }
    } else if shape.isNegated, let verdict, !isAboutInspectors(group) {
      sign = -verdict.sign
      category = verdict.category
      rule = "negated object"
    } else if sense.has(.value), shape.isNow || shape.isGrowing {
      sign = 1
      category = .progress
      rule = "value"
    } else if isBegun {
      sign = shape.turn(1)
      rule = "onset"
    }
    if sign == 0, sense.has(.value) || sense.has(.report), shape.isNegated == false,
      let accepted = accepted(group, complement, verdict)
    {
      sign = 1
      category = .progress
      trajectory = .unstated
      end = accepted
      rule = "accepted"
    }
    if shape.isNegated, sense.has(.report),
      isAboutInspectors(group) || complement.object.map({ items[$0.start].sense.has(.universal) }) == true,
      let bad = nextFault(group.end)
    {
      sign = 1
      category = .strength
      end = bad
      rule = "not found"
    }
    if words.make.contains(tagged.words[head.words.lowerBound]),
      complement.hasPronoun || complement.object != nil && sign == 0,
      let made = resultAdjective(complement.end)
    {
      sign = shape.turn(items[made].sense.sign(.quality))
      end = made + 1
      category = .strength
      rule = "made so"
    }
    if rule == "change", end == group.end {
      while end < items.count, items[end].tag == .adverb,
        items[end].sense.has(.degree) || items[end].sense.sign(.manner) > 0, groupOf[end] < 0
      { end += 1 }
    }
    if group.aspect >= 0, group.modal >= 0, items[group.aspect].sense.has(.proceed),
      tagged.words[items[group.modal].words.lowerBound] == words.must
    {
      note(
        Finding(
          items: group.modal..<max(complement.adverbEnd, group.end), sign: 0, category: .progress,
          rules: [name(group.aspect), "must"]))
      return
    }
    if sign == 0, sense.has(.raise) || sense.has(.lower) || sense.sign(.change) < 0,
      group.be >= 0 || group.have >= 0 || head.tag == .verbPast || head.tag == .verbSingular,
      let subject = subject(before: group.start), complement.object == nil,
      words.isDemand(tagged.words[items[subject.head].words.upperBound - 1])
    {
      note(
        Finding(
          items: leftEdge(of: group)..<max(complement.adverbEnd, group.end), sign: 0, category: .progress,
          trajectory: isBegun && !sense.has(.raise) ? .improving : .unstated, rules: [name(group.head), "demand"]))
      return
    }
    guard sign != 0 else { return }
    if isBegun, category != .progress || trajectory == nil {
      category = .progress
      sign = shape.turn(sense.sign(.change) < 0 || sense.sign(.verb) < 0 || sense.sign(.act) < 0 ? -1 : 1)
      trajectory = sign > 0 ? .improving : shape.isNegated ? .unchanged : .declining
    }
    if category != .progress { category = sign > 0 ? .strength : .weakness }
    if shape.isGrowing || shape.comparative != 0 { category = .progress }
    var direction = trajectory ?? self.trajectory(group, shape, sign: sign)
    if group.aspect >= 0, items[group.aspect].sense.has(.proceed) || items[group.aspect].sense.has(.remain),
      group.aspect != group.head, category != .progress
    {
      direction = .unchanged
    }
    if category != .progress, direction == .unstated, group.have >= 0, sign > 0, rule == "act" { direction = .unstated }
    note(
      Finding(
        items: leftEdge(of: group)..<max(end, group.end), sign: sign, category: category, trajectory: direction,
        rules: shape.rules + [name(group.head), rule]))
  }

  /// The sign of a verb of change with what changes, or `nil` if it is none.
  private func change(
    _ group: VerbGroup, _ sense: Sense, _ complement: Complement, _ verdict: NounVerdict?, isPassive: Bool,
    _ shape: Shape
  ) -> Int? {
    guard sense.has(.raise) || sense.has(.lower) || sense.has(.change) || sense.has(.remedy) else { return nil }
    if complement.object == nil, let subject = subject(before: group.start),
      words.isDemand(tagged.words[items[subject.head].words.upperBound - 1])
    {
      return nil
    }
    if items[group.head].tag == .gerund, group.be < 0, !opensParticipleClause(group.start) { return nil }
    if group.isInfinitive, group.aspect < 0 { return nil }
    if items[group.head].tag == .participle, group.be < 0, group.have < 0, !opensParticipleClause(group.start),
      group.aspect < 0
    {
      return nil
    }
    if isBackground(group.start), group.have < 0, group.be < 0 { return nil }
    if items[group.head].tag == .verb, group.modal < 0, isAboutChildren(group), !sense.has(.change) { return nil }
    var worth = 0
    let target = complement.object ?? (complement.hasPronoun ? nil : subject(before: group.start))
    if let target {
      worth = self.worth(of: target)
    }
    if sense.has(.remedy), complement.object != nil || isPassive {
      if worth > 0 || verdict?.sign ?? 0 > 0 || innerSign(complement.object) > 0 {
        return words.prevent.contains(tagged.words[items[group.head].words.lowerBound])
          ? -1 : sense.has(.change) ? 1 : nil
      }
      return 1
    }
    if sense.sign(.change) != 0 {
      if sense.has(.raise) || sense.has(.lower), worth != 0 { return sense.has(.lower) ? -worth : worth }
      return sense.sign(.change)
    }
    if sense.has(.raise) { return worth == 0 ? nil : worth }
    if sense.has(.lower) {
      if worth != 0 { return -worth }
      return target.map { words.isMeasure(tagged.words[items[$0.head].words.upperBound - 1]) } == true
        && complement.object != nil ? 1 : nil
    }
    return nil
  }

  /// The end of what is accepted: a need, or a fault told in a clause (then only the verb).
  private func accepted(_ group: VerbGroup, _ complement: Complement, _ verdict: NounVerdict?) -> Int? {
    guard !isAboutInspectors(group), items[group.head].sense.has(.value) else { return nil }
    let words = self.words
    if items[group.head].words.count > 1, words.need.contains(tagged.words[items[group.head].words.upperBound - 1]) {
      return group.end
    }
    if let object = complement.object, words.need.contains(tagged.words[items[object.head].words.upperBound - 1]) {
      return object.end
    }
    if let verdict, verdict.sign < 0, let object = complement.object { return object.end }
    guard group.end < items.count, items[group.end].tag == .that else { return nil }
    for index in group.end..<min(items.count, group.end + 14) {
      let sense = items[index].sense
      if sense.has(.distance) || sense.sign(.quality) < 0 || sense.sign(.thing) < 0 || items[index].tag == .negator
        || sense.has(.excess)
      {
        return group.end
      }
    }
    return nil
  }

  /// The end of the next fault in the same sentence part.
  private func nextFault(_ start: Int) -> Int? {
    for index in start..<items.count {
      if items[index].tag == .stop || items[index].tag == .contrast { return nil }
      if items[index].sense.sign(.quality) < 0 || items[index].sense.sign(.thing) < 0
        || items[index].sense.sign(.manner) < 0
      {
        return groupOf[index] >= 0 ? groups[groupOf[index]].end : index + 1
      }
    }
    return nil
  }

  /// The adjective of *makes it difficult*.
  private func resultAdjective(_ start: Int) -> Int? {
    var index = start
    while index < items.count, items[index].tag == .adverb { index += 1 }
    guard index < items.count, items[index].tag == .adjective, items[index].sense.sign(.quality) != 0,
      groupOf[index] < 0
    else { return nil }
    return index
  }

  /// The sign of the of-phrase of an object.
  private func innerSign(_ object: NounGroup?) -> Int {
    guard let object, object.end + 1 < items.count, items[object.end].tag == .of,
      let inner = self.group(at: object.end + 1)
    else { return 0 }
    return judge(inner)?.sign ?? 0
  }

  /// Whether one wants more or less of what a noun group names.
  func worth(of group: NounGroup) -> Int {
    let sense = items[group.head].sense
    if sense.sign(.thing) != 0 { return sense.sign(.thing) }
    if sense.sign(.amount) != 0 { return sense.sign(.amount) }
    if sense.sign(.trend) != 0 { return sense.sign(.trend) }
    if group.end + 1 < items.count, items[group.end].tag == .of, let inner = self.group(at: group.end + 1) {
      let inside = items[inner.head].sense
      return inside.sign(.thing) != 0 ? inside.sign(.thing) : inside.sign(.amount)
    }
    return 0
  }

  /// Whether a participle clause begins here: behind a comma or a coordinator, or first of all.
  private func opensParticipleClause(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    return items[index - 1].tag == .comma || items[index - 1].tag == .coordinator || items[index - 1].tag == .quote
  }

  /// *A range of skills*, *a wealth of experience*; *insight into*.
  private func isWealth(_ object: NounGroup) -> Bool {
    words.isWealth(tagged.words[items[object.head].words.upperBound - 1]) && object.end < items.count
      && (items[object.end].tag == .of || items[object.end].tag == .preposition)
  }

  /// *Experienced by children* is no praise.
  private func isDoneBy(_ group: VerbGroup) -> Bool {
    tagged.words[items[group.head].words.lowerBound] == words.experienced && group.end < items.count
      && items[group.end].tag == .preposition && tagged.words[items[group.end].words.lowerBound] == words.by
  }

  private func lacksAsset(_ complement: Complement) -> Bool {
    guard let object = complement.object else { return false }
    let sense = items[object.head].sense
    return sense.sign(.amount) > 0 || sense.sign(.thing) > 0 || sense.has(.plan)
  }

  private func isInPlace(_ index: Int) -> Bool {
    index < items.count && tagged.words[items[index].words.upperBound - 1] == words.place
  }

  private func endOfObject(_ object: NounGroup) -> Int {
    let end = endWithConjuncts(endWithOf(object))
    return isInPlace(end) ? end + 1 : isInPlace(end + 1) && items[end].tag == .preposition ? end + 2 : end
  }

  /// *Fail to* and *struggle to* are empty without their verb.
  private func endOfInfinitive(_ group: VerbGroup, _ end: Int) -> Int {
    let last = items[group.head].words.upperBound - 1
    guard items[group.head].words.count > 1, tagged.tags[last] == .to, let inner = verbGroup(at: group.end) else {
      return end
    }
    return max(end, complement(of: inner).end)
  }

  /// Whether the sentence says that an act is done, rather than naming it.
  private func isAsserted(_ group: VerbGroup, isPassive: Bool) -> Bool {
    let head = items[group.head]
    if head.tag == .gerund, group.be < 0 { return false }
    if head.tag == .participle, group.be < 0, group.have < 0, !followsCoordinator(group.start) { return false }
    if group.start > 0, words.helpers.contains(tagged.words[items[group.start - 1].words.lowerBound]) { return false }
    if group.isInfinitive || group.start > 0 && items[group.start - 1].isOpenEnded(tagged) { return false }
    return !isBackground(group.start)
  }

  /// *Identified by Ofsted*, *identified as an area*.
  private func isDoneByInspectors(_ group: VerbGroup) -> Bool {
    guard group.end + 1 < items.count, items[group.end].tag == .preposition else { return false }
    let word = tagged.words[items[group.end].words.lowerBound]
    return word == words.as || word == words.by && words.isInspector(tagged.words[items[group.end + 1].words.lowerBound])
  }

  /// Acts that say nothing: meeting a person, or what is done to something that has been judged by its name.
  private func isWeakAct(_ group: VerbGroup, _ complement: Complement, _ shape: Shape, isPassive: Bool) -> Bool {
    if shape.isNegated { return false }
    if isPassive, group.end < items.count, items[group.end].tag == .that { return true }
    if words.isEmptyAct(tagged.words[items[group.head].words.lowerBound]) { return true }
    if isPassive, isDoneByInspectors(group) { return true }
    if isPassive, items[group.head].sense.has(.service), !items[group.head].sense.has(.act),
      let subject = subject(before: group.start),
      let verdict = judge(subject), verdict.isModified
    {
      return true
    }
    if complement.object == nil, !isPassive, words.meet.contains(tagged.words[items[group.head].words.lowerBound]) { return true }
    guard let object = complement.object, words.meet.contains(tagged.words[items[group.head].words.lowerBound]) else {
      return false
    }
    return words.isChild(tagged.words[items[object.head].words.upperBound - 1])
  }

  private func followsCoordinator(_ index: Int) -> Bool {
    guard index > 0, items[index - 1].tag == .coordinator, let last = findings.last else { return false }
    return last.items.upperBound <= index - 1 && index - 1 - last.items.upperBound < 6
  }

  /// Whether a verb stands in a clause that only says which or when.
  func isBackground(_ start: Int) -> Bool {
    var index = start - 1
    while index >= 0 {
      switch items[index].tag {
      case .subordinator, .condition: return true
      case .relative:
        return tagged.words[items[index].words.lowerBound] != words.where
          && (index == 0 || items[index - 1].tag != .comma && isOfChildren(before: index))
      case .that: return index > 0 && groupOf[index - 1] >= 0 && isOfChildren(before: index)
      case .comma, .stop, .contrast, .concession, .be, .have, .verb, .verbSingular, .verbPast, .modal: return false
      default: index -= 1
      }
    }
    return false
  }

  /// Whether a relative clause says which children are meant.
  private func isOfChildren(before index: Int) -> Bool {
    guard groupOf[index - 1] >= 0 else { return true }
    return words.isChild(tagged.words[items[groups[groupOf[index - 1]].head].words.upperBound - 1])
  }

  func isAboutInspectors(_ group: VerbGroup) -> Bool {
    guard let subject = subject(before: group.start) else { return false }
    return words.isInspector(tagged.words[items[subject.head].words.lowerBound])
  }

  func isAboutChildren(_ group: VerbGroup) -> Bool {
    guard let subject = subject(before: group.start) else { return false }
    return words.isChild(tagged.words[items[subject.head].words.upperBound - 1])
  }

  /// A second verb under one negation or one adverb goes into the same phrase.
  private mutating func joinsNegated(_ group: VerbGroup, _ complement: Complement) -> Bool {
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
}
