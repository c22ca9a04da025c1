extension PhraseReader {
  /// *Are tracked and monitored*: participles under one auxiliary are one phrase, unless the second says how it is done.
  mutating func joinParticiples() {
    guard findings.count > 1 else { return }
    var joined: [Finding] = []
    joined.reserveCapacity(findings.count)
    for finding in findings {
      if let last = joined.indices.last, sharesAuxiliary(joined[last], finding) {
        joined[last].items = joined[last].items.lowerBound..<finding.items.upperBound
      } else {
        joined.append(finding)
      }
    }
    findings = joined
  }

  private func sharesAuxiliary(_ first: Finding, _ second: Finding) -> Bool {
    let place = first.items.upperBound
    guard first.sign == second.sign, second.items.lowerBound == place + 1, items[place].tag == .coordinator,
      isPlainParticiple(place + 1), let head = participle(in: first.items)
    else { return false }
    // *Answered quickly and followed up well*: each says how.
    if items[place - 1].tag == .adverb, items[second.items.upperBound - 1].tag == .adverb { return false }
    return isPassive(head) || head == place - 1
  }

  private func participle(in range: Range<Int>) -> Int? {
    range.first { items[$0].tag == .participle && groupOf[$0] < 0 }
  }

  /// Whether a participle stands alone that is an act rather than a quality.
  private func isPlainParticiple(_ index: Int) -> Bool {
    items[index].tag == .participle && groupOf[index] < 0 && !items[index].sense.has(.quality)
  }

  /// Whether a form of *be* governs a participle, others of its kind read through.
  private func isPassive(_ index: Int) -> Bool {
    var place = index - 1
    while place >= 0, index - place < 8 {
      switch items[place].tag {
      case .be: return true
      case .adverb, .negator, .participle, .coordinator, .quote: place -= 1
      default: return false
      }
    }
    return false
  }

  /// *Widely accepted, understood and practised*: the end of the participles that go on under the same auxiliary and
  /// say nothing of their own.
  func endOfParticiples(_ finding: Finding) -> Int? {
    let start = finding.items.upperBound
    // *Have developed and refined services*: the object is that of both.
    if items[start - 1].tag == .participle, items[start].tag == .coordinator, start + 1 < items.count,
      items[start + 1].tag == .participle, groupOf[start + 1] < 0, finding.sign > 0, !isPassive(start - 1),
      let twin = verbGroup(at: start + 1), let object = complement(of: twin).object, judge(object) == nil
    {
      return complement(of: twin).end
    }
    guard let head = participle(in: finding.items), isPassive(head),
      items[start - 1].tag == .participle || items[start - 1].tag == .adverb
    else { return nil }
    var end = start
    // *Ratified by leaders and reviewed*.
    if end + 1 < items.count, firstWord(end) == words.by, let agent = group(at: end + 1), agent.end + 1 < items.count,
      items[agent.end].tag == .coordinator, isPlainParticiple(agent.end + 1)
    {
      end = agent.end
    }
    while end + 1 < items.count, end - start < 24 {
      let joint = items[end].tag
      guard joint == .comma || joint == .coordinator, isPlainParticiple(end + 1), !isClaimed[end + 1],
        saysNoMore(end + 1)
      else { break }
      end += 2
      if joint == .coordinator { return end }
    }
    return nil
  }

  private func saysNoMore(_ index: Int) -> Bool {
    guard items[index].sense.sign(.change) >= 0, items[index].sense.sign(.act) >= 0, let group = verbGroup(at: index)
    else { return false }
    let complement = complement(of: group)
    return complement.object == nil && complement.manner == 0 && supplement(of: index) == nil
  }

  /// *Decisions that are recorded*: a clause that only says which, with nothing in it that judges.
  func isRestrictive(_ reading: VerbReading) -> Bool {
    let group = reading.group
    guard reading.isPassive, group.start > 1, !reading.shape.isNegated, reading.shape.manner == 0,
      reading.complement.manner == 0, !reading.shape.limit, !reading.shape.isNow, group.aspect < 0
    else { return false }
    let mark = group.start - 1
    guard items[mark].tag == .relative && firstWord(mark) != words.where || items[mark].tag == .that,
      groupOf[mark - 1] >= 0
    else { return false }
    return group.end >= items.count || firstWord(group.end) != words.by
  }
}
