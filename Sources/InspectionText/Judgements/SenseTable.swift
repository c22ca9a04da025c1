/// A lexicon made ready for reading: its phrases in all their forms, each with its sense.
struct SenseTable: Sendable {
  private(set) var matcher = PhraseMatcher()
  private(set) var senses: [Sense] = []
  /// The phrase of each sense as the lexicon writes it, for explanations.
  private(set) var names: [String] = []

  init(_ lexicon: Lexicon, vocabulary: inout Vocabulary) {
    for entry in lexicon.entries {
      for form in Self.forms(of: entry) {
        let words = form.split(separator: " ").map { vocabulary.intern($0) }
        if let known = matcher.payload(of: words) {
          senses[known].add(entry.role, sign: entry.sign)
        } else {
          var sense = Sense()
          sense.add(entry.role, sign: entry.sign)
          matcher.add(words, payload: senses.count)
          senses.append(sense)
          names.append(entry.phrase)
        }
      }
    }
  }

  /// The forms of an entry: verbs are inflected at their first word, nouns at their last.
  private static func forms(of entry: LexiconEntry) -> [String] {
    let words = entry.phrase.split(separator: " ", maxSplits: 1)
    if entry.role.isVerbal {
      let rest = words.count > 1 ? " \(words[1])" : ""
      return Inflector.forms(ofVerb: String(words[0])).all.map { $0 + rest }
    }
    switch entry.role {
    case .thing, .amount, .trend, .plan:
      if words.count > 1, entry.phrase.hasSuffix(" of") || entry.phrase.hasSuffix("s") { return [entry.phrase] }
      return [entry.phrase, Inflector.plural(entry.phrase)]
    default: return [entry.phrase]
    }
  }
}
