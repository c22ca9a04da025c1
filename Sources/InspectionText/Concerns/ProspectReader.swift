/// Tells phrases that judge nothing yet: what is only intended, and what it is too early to judge.
struct ProspectReader: Sendable {
  private let soon: WordSet
  private let proving: WordSet
  private let intending: WordSet

  init(vocabulary: inout Vocabulary) {
    func words(_ text: StaticString) -> WordSet { WordSet(text, in: &vocabulary) }
    soon = words("early soon recent new")
    proving = words(
      """
      see assess evaluate identify evidence measure judge demonstrate determine comment know say tell be show report \
      conclude ascertain gauge
      """)
    intending = words("intended intend intends aim aims aiming intention")
  }

  /// Marks such phrases of a sentence; that it is too early counts as a fault where something else is said with it.
  func mark(_ unit: inout UnitText, _ judgements: [Judgement]) {
    var early: [Int] = []
    var isJudged = false
    for index in unit.phrases.indices {
      let phrase = unit.phrases[index]
      if judgements[phrase.judgement].polarity > 0, isIntended(phrase, in: unit) {
        unit.phrases[index].isProspect = true
      } else if judgements[phrase.judgement].polarity < 0, isEarly(phrase, in: unit) {
        early.append(index)
      } else if let last = early.last, isProof(phrase, behind: unit.phrases[last], in: unit) {
        early.append(index)
      } else if judgements[phrase.judgement].polarity != 0 {
        isJudged = true
      }
    }
    if !isJudged { for index in early { unit.phrases[index].isProspect = true } }
  }

  /// `Too soon to see the impact`: the infinitive, or who should see it, stands in the phrase or at once behind it.
  private func isEarly(_ phrase: UnitText.Phrase, in unit: UnitText) -> Bool {
    let tagged = unit.tagged
    guard let place = phrase.words.prefix(4).first(where: { soon.contains(tagged.words[$0]) }) else { return false }
    for next in place + 1..<max(place + 1, min(tagged.count - 1, place + 6)) {
      if tagged.tags[next] == .to {
        return proving.contains(tagged.words[next + 1]) || tagged.tags[next + 1] == .adverb
      }
      if tagged.tags[next] == .comma || tagged.tags[next].opensClause { return false }
    }
    return false
  }

  /// What it is too early for: `to be fully evident`.
  private func isProof(_ phrase: UnitText.Phrase, behind early: UnitText.Phrase, in unit: UnitText) -> Bool {
    let between = early.words.upperBound..<max(early.words.upperBound, phrase.words.lowerBound)
    return between.count < 12
      && !between.contains {
        unit.tagged.tags[$0] == .comma || unit.tagged.tags[$0].opensClause || unit.tagged.tags[$0] == .coordinator
      }
  }

  /// `Is intended to reduce delay`.
  private func isIntended(_ phrase: UnitText.Phrase, in unit: UnitText) -> Bool {
    let tagged = unit.tagged
    let start = phrase.words.lowerBound
    for place in max(0, start - 6)..<start where intending.contains(tagged.words[place]) {
      if tagged.tags[place..<min(tagged.count, start + 1)].contains(.to) { return true }
    }
    return false
  }
}
