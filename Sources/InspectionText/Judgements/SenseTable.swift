/// A lexicon made ready for reading: its phrases in all their forms, each with its sense.
struct SenseTable: Sendable {
  private(set) var matcher = PhraseMatcher()
  private(set) var senses: [Sense] = []
  /// The phrase of each sense as the lexicon writes it, for explanations.
  private(set) var names: [String] = []

  init(_ lexicon: Lexicon, vocabulary: inout Vocabulary) {
    var words: [WordID] = []
    for entry in lexicon.entries {
      for var form in Self.forms(of: entry) {
        words.removeAll(keepingCapacity: true)
        form.withUTF8 { $0.eachPart(by: UInt8(ascii: " ")) { words.append(vocabulary.intern(bytes: $0)) } }
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
    let phrase = entry.phrase
    let space = phrase.utf8.firstIndex(of: UInt8(ascii: " "))
    if entry.role.isVerbal {
      guard let space else { return Inflector.forms(ofVerb: phrase).all }
      return Inflector.forms(ofVerb: String(phrase[..<space])).all.map { $0 + phrase[space...] }
    }
    switch entry.role {
    case .thing, .amount, .trend, .plan:
      if space != nil, Inflector.ends(phrase, in: " of") || Inflector.ends(phrase, in: "s") { return [phrase] }
      return [entry.phrase, Inflector.plural(entry.phrase)]
    default: return [entry.phrase]
    }
  }
}
