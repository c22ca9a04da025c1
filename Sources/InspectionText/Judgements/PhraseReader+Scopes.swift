/// What a fault denies behind it, up to the end of its clause.
extension PhraseReader {
  /// Takes out what is only said not to be so behind a fault: *too brief to give a clear picture*, *limited evidence
  /// that plans are reviewed well*, *delays in providing timely help*.
  mutating func dropDenied() {
    guard findings.count > 1, findings.contains(where: { $0.sign < 0 }) else { return }
    var end = 0
    var kept: [Finding] = []
    kept.reserveCapacity(findings.count)
    for (place, finding) in findings.enumerated() {
      if finding.sign > 0, let last = kept.indices.last, kept[last].sign < 0, joins(finding, to: kept[last]) {
        kept[last].items = kept[last].items.lowerBound..<finding.items.upperBound
        continue
      }
      if finding.sign > 0, finding.items.lowerBound < end { continue }
      if finding.sign > 0, let last = kept.last, last.sign < 0, sharesDenial(finding, with: last) {
        var finding = finding
        finding.sign = -1
        if finding.category != .progress { finding.category = .weakness }
        finding.rules.insert("negation", at: 0)
        kept.append(finding)
        continue
      }
      var finding = finding
      if finding.sign < 0 {
        if let list = endOfDeniedList(behind: finding), !hasFault(behind: place, before: list) {
          finding.items = finding.items.lowerBound..<list
          end = max(end, list)
        }
        end = max(end, endOfDenial(behind: finding))
      }
      kept.append(finding)
    }
    findings = kept
  }

  /// *A gap in suitable homes*, *do not ensure that they are safer or have their needs met*: what is denied is in the
  /// phrase, where it stands right behind it.
  private func joins(_ finding: Finding, to fault: Finding) -> Bool {
    let mark = fault.items.upperBound
    let start = finding.items.lowerBound
    guard start > mark, start - mark < 4, mark + 1 < items.count else { return false }
    if items[mark].tag == .coordinator, words.or.contains(firstWord(mark)), start == mark + 1 {
      return fault.rules.contains("negation") || fault.rules.contains("not all")
    }
    guard items[mark].tag == .of || firstWord(mark) == words.in, fault.rules.contains("noun group"),
      let group = group(at: mark + 1)
    else { return false }
    return start < group.end
  }

  /// *Not told of their rights, or offered good advice*: a participle or plain form behind *or* is denied as well.
  private func sharesDenial(_ finding: Finding, with fault: Finding) -> Bool {
    let start = finding.items.lowerBound
    let mark = fault.items.upperBound
    // *Do not assess risk in a way that helps, or plan well*.
    if start > mark, start - mark < 24, words.or.contains(firstWord(start - 1)), items[start].tag == .verb,
      groupOf[start] < 0, items[fault.items].contains(where: { $0.tag == .do }),
      items[fault.items].contains(where: { $0.tag == .negator })
    {
      return true
    }
    guard start > mark, start - mark < 12, words.or.contains(firstWord(start - 1)),
      fault.rules.contains("negation")
        || fault.rules.contains("too many") && items[fault.items].contains(where: { $0.tag == .negator }),
      items[start].tag == .participle || items[start].tag == .verb, groupOf[start] < 0
    else { return false }
    return !items[mark..<start].contains { $0.tag.opensClause || $0.tag.isAuxiliary || $0.tag == .pronoun }
  }

  /// *Do not hold clear goals, good analysis or a firm plan*, *lack detail, scrutiny and challenge*: the end of a list of
  /// good things that are all denied.
  private func endOfDeniedList(behind finding: Finding) -> Int? {
    let start = finding.items.upperBound
    guard start + 2 < items.count, items[start].tag == .comma || items[start].tag == .coordinator,
      groupOf[start - 1] >= 0, items[start - 1].tag == .noun
    else { return nil }
    let lacks = finding.items.contains { items[$0].tag.isVerb && words.denial.lacking.contains(firstWord($0)) }
    guard lacks || finding.rules.contains("negation") else { return nil }
    var end = start
    var isGood = false
    var isWhole = false
    while end + 1 < items.count, end - start < Self.reach {
      let isLast =
        items[end].tag == .coordinator
        || items[end].tag == .comma && items[end + 1].tag == .coordinator && end + 2 < items.count
      guard isLast || items[end].tag == .comma else { break }
      let mark = items[end].tag == .comma && isLast ? end + 1 : end
      if isLast, !lacks, !words.or.contains(firstWord(mark)) { return nil }
      guard let next = group(at: mark + 1), !opensPredicate(next.end) else { return nil }
      if judge(next)?.sign ?? 0 > 0 { isGood = true }
      isWhole = isLast
      end = endWithOf(next)
      if isLast { break }
      while end + 1 < items.count, items[end].tag == .preposition, let place = group(at: end + 1) {
        end = endWithOf(place)
      }
    }
    return isGood && isWhole ? end : nil
  }

  /// Whether one of the next findings that begin before an item says something bad.
  private func hasFault(behind place: Int, before end: Int) -> Bool {
    findings[(place + 1)...].prefix { $0.items.lowerBound < end }.contains { $0.sign < 0 }
  }

  /// *Not always evident on files that …*, *has been slow, particularly in making …*: where what a fault denies begins.
  private func startOfDenied(behind finding: Finding) -> Int {
    let start = finding.items.upperBound
    guard start + 2 < items.count else { return start }
    if items[start].tag == .comma, items[start + 1].tag == .adverb, items[start + 2].tag == .preposition,
      opensDeed(start + 2)
    {
      return start + 2
    }
    guard finding.rules.contains("negation"), items[start].tag == .preposition, let place = group(at: start + 1),
      place.end < items.count
    else { return start }
    if items[place.end].tag == .that, words.presence.contains(lastWord(start - 1)) { return place.end }
    return start
  }

  /// Where that ends which a fault denies, or 0.
  private func endOfDenial(behind finding: Finding) -> Int {
    let start = startOfDenied(behind: finding)
    guard start + 1 < items.count else { return 0 }
    var index = start
    var isClause = false
    switch items[start].tag {
    case .to where infinitive(behind: start) != nil: break
    case .coordinator where items[start + 1].tag == .verb && holdsInfinitive(finding.items): index += 1
    // *Need to have a clear view and to act on it*.
    case .coordinator
    where items[start + 1].tag == .to && finding.rules.contains("distance") && infinitive(behind: start + 1) != nil:
      index += 1
    // *Could be strengthened with clearer goals*.
    case .preposition where finding.rules.contains("distance") && items[start].words.count == 1: break
    // *Not effective at making sure that plans are clear*, *too slow in finding good homes*.
    case .preposition where opensDeed(start) && !finding.rules.contains("noun group"): break
    case .that:
      guard groupOf[start - 1] < 0 || words.denial.proofs.contains(lastWord(start - 1)) else { return 0 }
      isClause = true
    case .relative, .subordinator, .condition, .adverb:
      guard words.questions.contains(firstWord(start)),
        groupOf[start - 1] < 0 && items[start - 1].tag != .adverb
          || words.denial.proofs.contains(lastWord(start - 1))
      else { return 0 }
      isClause = true
    case .preposition
    where firstWord(start) == words.for
      && items[finding.items].contains(where: { words.denial.waiting.contains(tagged.words[$0.words.lowerBound]) }):
      break
    case .of, .preposition:
      guard
        finding.rules.contains("noun group") || finding.rules.contains("predicate")
          || finding.rules.contains("light verb"), groupOf[start - 1] >= 0,
        items[start].tag == .of || words.denial.lackMarks.contains(firstWord(start))
      else { return 0 }
    default: return 0
    }
    return endOfScope(index + 1, isClause: isClause)
  }

  /// Whether a preposition leads to a form in *-ing*: *at making*, *in finding*.
  private func opensDeed(_ mark: Int) -> Bool {
    guard items[mark].words.count == 1,
      words.denial.lackMarks.contains(firstWord(mark)) || words.at.contains(firstWord(mark))
    else { return false }
    return gerund(behind: mark).map { groupOf[$0] < 0 } ?? false
  }

  /// The form in *-ing* behind a preposition, adverbs read through.
  func gerund(behind mark: Int) -> Int? {
    let verb = behindAdverbs(mark + 1)
    return verb < items.count && items[verb].tag == .gerund ? verb : nil
  }

  /// The verb behind *to*, adverbs and a quotation mark read through.
  func infinitive(behind mark: Int) -> Int? {
    let quote = mark + 1 < items.count && items[mark + 1].tag == .quote ? mark + 1 : mark
    let verb = behindAdverbs(quote + 1)
    return verb < items.count && (items[verb].tag == .verb || items[verb].tag.isAuxiliary) ? verb : nil
  }

  /// Whether the last verb of a phrase is an infinitive.
  private func holdsInfinitive(_ range: Range<Int>) -> Bool {
    guard let verb = range.last(where: { items[$0].tag == .verb && groupOf[$0] < 0 }), verb > 0 else { return false }
    return items[verb - 1].tag == .to || items[verb - 1].isOpenEnded(tagged)
  }

  /// The end of the clause that begins at an item: with `isClause`, one with a verb of its own.
  private func endOfScope(_ start: Int, isClause: Bool) -> Int {
    var isClause = isClause
    // The verbs since a relative clause opened: the second is the main clause's own.
    var verbs = -1
    for index in start..<min(items.count, start + Self.reach) {
      switch items[index].tag {
      case .stop, .contrast, .concession, .condition: return index
      case .comma:
        let next = index + 1 < items.count && items[index + 1].tag == .coordinator ? index + 2 : index + 1
        guard next < items.count, items[next].tag == .verb, groupOf[next] < 0 else { return index }
      case .coordinator:
        guard index + 1 < items.count else { return index }
        if items[index + 1].tag.isAuxiliary || items[index + 1].tag == .verbSingular { return index }
        if !isClause, let group = group(at: index + 1), opensPredicate(group.end) { return index }
        if items[index + 1].tag == .pronoun || items[index + 1].tag == .there { return index }
      case .relative:
        if !isClause { verbs = 0 }
        isClause = true
      case .that: isClause = true
      case .subordinator:
        guard words.questions.contains(firstWord(index)) else { return index }
        isClause = true
      case .be, .have, .do, .modal, .verbSingular, .verbPast:
        if verbs >= 0, !items[index - 1].tag.isAuxiliary, items[index - 1].tag != .adverb, items[index - 1].tag != .to {
          verbs += 1
          if verbs > 1, items[index].tag.isAuxiliary { return index }
        }
        if !isClause, items[index].tag != .be || words.finiteBe.contains(firstWord(index)),
          items[index].tag != .have || items[index - 1].tag != .to, groupOf[index] < 0
        {
          return index
        }
      default: break
      }
    }
    return min(items.count, start + Self.reach)
  }
}
