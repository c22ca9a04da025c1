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
    var finding = Finding(
      items: best.items, sign: reading.sign, category: reading.sign > 0 ? .strength : .weakness, rules: ["telling"])
    finding.isPast = speaksOfPast && isPastTense(at: finding.items)
    trim(&finding)
    if !finding.items.isEmpty { findings.append(finding) }
  }

  /// The end of a predicate with what it says: its object, its adverbs, or the place that it tells.
  private func endOfTelling(_ group: VerbGroup) -> Int {
    if group.isCopular {
      let end = endOfPredicate(at: group.end)
      if end > group.end { return end }
    } else {
      let complement = complement(of: group)
      let end = max(complement.end, complement.manner != 0 ? complement.adverbEnd : 0)
      if end > group.end { return end }
    }
    guard group.end + 1 < items.count, items[group.end].tag == .preposition, let place = self.group(at: group.end + 1)
    else { return group.end }
    return place.end
  }
}
