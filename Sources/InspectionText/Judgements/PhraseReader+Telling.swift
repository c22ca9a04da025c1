extension PhraseReader {
  /// Notes what a sentence without another judgement tells: of its predicates and noun groups, the one whose words
  /// weigh most.
  mutating func noteTelling(_ reading: TellingReader.Reading) {
    var best: (weight: Float, items: Range<Int>) = (0, 0..<0)
    func weigh(_ range: Range<Int>) {
      guard !range.isEmpty else { return }
      let words = items[range.lowerBound].words.lowerBound..<items[range.upperBound - 1].words.upperBound
      let weight = reading.weights[words].reduce(0, +)
      if weight > best.weight { best = (weight, range) }
    }
    var index = 0
    while index < items.count {
      guard groupOf[index] < 0, startsVerbGroup(index), let group = verbGroup(at: index) else {
        index += 1
        continue
      }
      weigh(leftEdge(of: group)..<endOfTelling(group))
      index = max(group.end, index + 1)
    }
    // Where no verb stands: *Children's wishes at the centre of plans*.
    if best.items.isEmpty { for group in groups { weigh(group.start..<group.end) } }
    guard !best.items.isEmpty else { return }
    var sign = reading.sign
    if sign > 0 {
      // What is only intended tells nothing yet, and what is told not to be is no good news.
      if items[best.items].contains(where: { $0.sense.has(.unreal) }) { return }
      let isDenied = items[best.items].contains {
        $0.tag == .negator || $0.sense.has(.negator) || $0.sense.has(.limit) && $0.tag == .adverb
      }
      if isDenied { sign = -1 }
    }
    var finding = Finding(
      items: best.items, sign: sign, category: sign > 0 ? .strength : .weakness, rules: ["telling"])
    finding.isPast = speaksOfPast && isPastTense(at: finding.items)
    trim(&finding)
    if finding.items.count == 1, items[finding.items.lowerBound].tag.isVerb {
      finding.items = finding.items.lowerBound..<endOfClause(from: finding.items.upperBound)
    }
    if !finding.items.isEmpty { findings.append(finding) }
  }

  /// The end of what a verb that says nothing alone goes on with, up to a mark or another clause.
  private func endOfClause(from start: Int) -> Int {
    var end = start
    while end < items.count, end - start < 6 {
      let tag = items[end].tag
      if tag == .comma || tag == .stop || tag == .quote || tag == .coordinator || tag.opensClause { break }
      end += 1
    }
    return end
  }

  /// The end of a predicate with what it says: its object, its adverbs, or the place that it tells.
  private func endOfTelling(_ group: VerbGroup) -> Int {
    if group.isCopular {
      let end = endOfPredicate(at: group.end)
      if end > group.end { return end }
    } else {
      let end = complement(of: group).fullEnd
      if end > group.end { return end }
    }
    guard group.end + 1 < items.count, items[group.end].tag == .preposition, let place = self.group(at: group.end + 1)
    else { return group.end }
    return place.end
  }
}
