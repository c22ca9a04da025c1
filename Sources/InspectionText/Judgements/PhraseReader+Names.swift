extension PhraseReader {
  /// *The Swift team*, *the ‘Safe Space’ service*: a word of praise in the name of a team or a tool says nothing.
  func isName(_ item: Item) -> Bool {
    let first = item.words.lowerBound
    guard first > 0, isCapital(first), !item.sense.has(.topic), !item.sense.has(.grade), !item.sense.has(.distance),
      !opensText(first - 1)
    else { return false }
    let last = item.words.upperBound - 1
    if first < last { return isCapital(last) }
    if isCapital(first - 1) || last + 1 < tagged.count && isCapital(last + 1) { return true }
    if tagged.tags[first - 1] == .quote, last + 1 < tagged.count, tagged.tags[last + 1] == .quote { return true }
    return tokens[tagged.tokens[first]].flags.contains(.allCapitals)
      || last + 1 < tagged.count && words.denial.named.contains(tagged.words[last + 1])
  }

  /// Whether the sentence is set in capitals, so that they tell no names.
  func isTitle() -> Bool {
    guard !tokens.isEmpty else { return true }
    var capitals = 0
    for index in 0..<tagged.count where isCapital(index) { capitals += 1 }
    return capitals * 2 > tagged.count
  }

  private func isCapital(_ index: Int) -> Bool { tokens[tagged.tokens[index]].isCapitalised }

  /// Whether a sentence may begin behind this: a number, a bullet, a colon, or a mark of quotation behind one of these.
  private func opensText(_ index: Int) -> Bool {
    switch tagged.tags[index] {
    case .stop, .other, .number: return true
    case .quote:
      return index == 0 || opensText(index - 1) || tagged.tags[index - 1] == .comma
        || tagged.tags[index - 1] == .that || tagged.tags[index - 1].isVerb
    default: return false
    }
  }
}
