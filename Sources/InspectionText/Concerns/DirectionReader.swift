/// Reads the direction of a phrase from the words around it, where it states none by itself.
struct DirectionReader: Sendable {
  private let growing: WordSet
  private let numbers: WordSet
  private let continuing: WordSet
  private let keeping: WordSet
  private let until: WordSet
  private let lately: WordSet
  private let visits: WordSet
  private let coming: WordSet
  private let less: WordSet
  private let little: WordSet
  private let progress: WordSet
  private let settled: WordSet

  init(vocabulary: inout Vocabulary) {
    func words(_ text: StaticString) -> WordSet { WordSet(text, in: &vocabulary) }
    growing = words("increasing growing rising increasingly")
    numbers = words("number numbers proportion percentage majority")
    continuing = words("continue continues continued still")
    keeping = words("maintained retained sustained")
    until = words("until")
    lately = words("recently lately")
    visits = words("inspection visit")
    coming = words("next following")
    less = words("less")
    little = words("little limited insufficient")
    progress = words("progress")
    settled = words("resolved addressed tackled")
  }

  /// The direction that the sentence states of a phrase.
  func direction(of phrase: UnitText.Phrase, in unit: UnitText, _ judgement: Judgement) -> Trajectory {
    let words = unit.tagged.words
    let tags = unit.tagged.tags
    // What a fault governs has no direction of its own: `at the start of its improvement`.
    if phrase.sign != judgement.polarity { return .unstated }
    if judgement.trajectory != .unstated {
      // `Less clear` compares with others as often as with what was before.
      let isOther = judgement.trajectory == .declining && phrase.words.first.map { less.contains(words[$0]) } == true
      return isOther ? .unstated : judgement.trajectory
    }
    let clause = unit.clauses[phrase.clause]
    let before = max(clause.words.lowerBound, phrase.words.lowerBound - 14)..<phrase.words.lowerBound
    if judgement.polarity != 0 {
      for place in before where growing.contains(words[place]) {
        // `Increasingly, plans are clear`; `a growing number of plans are clear`.
        let isNumber = place + 1 < words.count && numbers.contains(words[place + 1])
        if isNumber || tags[place] == .adverb { return judgement.polarity > 0 ? .improving : .declining }
      }
    }
    if judgement.polarity < 0, isOver(phrase, in: unit) { return .improving }
    for place in max(before.lowerBound, phrase.words.lowerBound - 4)..<phrase.words.upperBound
    where continuing.contains(words[place]) && tags[place] != .adjective {
      return .unchanged
    }
    if judgement.polarity > 0 {
      for place in phrase.words.prefix(3) where keeping.contains(words[place]) && tags[phrase.words.lowerBound] == .have
      {
        return .unchanged
      }
    }
    if judgement.polarity < 0 {
      // `Little progress`, `have not been resolved`: things are as they were.
      var isLittle = false
      for place in phrase.words {
        if little.contains(words[place]) || tags[place] == .negator { isLittle = true }
        if isLittle, progress.contains(words[place]) || settled.contains(words[place]) && tags[place - 1] == .be {
          return .unchanged
        }
      }
    }
    return .unstated
  }

  /// Whether what a phrase tells was so until lately: `until recently, …`, `… until this inspection`.
  private func isOver(_ phrase: UnitText.Phrase, in unit: UnitText) -> Bool {
    let words = unit.tagged.words
    let near = max(0, phrase.words.lowerBound - 40)..<min(words.count, phrase.words.upperBound + 40)
    guard let place = near.first(where: { until.contains(words[$0]) }) else { return false }
    // `Until the next visit` is no end of anything yet.
    let behind = words[place..<min(words.count, place + 4)]
    return behind.contains(where: lately.contains)
      || behind.contains(where: visits.contains) && !behind.contains(where: coming.contains)
  }
}
