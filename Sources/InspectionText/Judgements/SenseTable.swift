/// A lexicon made ready for reading: its phrases in all their forms, each with its sense.
struct SenseTable: Sendable {
  private(set) var matcher = PhraseMatcher()
  private(set) var senses: [Sense] = []
  /// The phrase of each sense as the lexicon writes it, for explanations.
  private(set) var names: [String] = []

  init(_ lexicon: Lexicon, vocabulary: inout Vocabulary) {
    var words: [WordID] = []
    for entry in lexicon.entries {
      var phrase = entry.phrase
      phrase.withUTF8 { phrase in
        Self.eachForm(of: entry.role, phrase) { form, rest in
          words.removeAll(keepingCapacity: true)
          form.eachPart(by: UInt8(ascii: " ")) { words.append(vocabulary.intern(bytes: $0)) }
          rest.eachPart(by: UInt8(ascii: " ")) { words.append(vocabulary.intern(bytes: $0)) }
          let place = matcher.payload(of: words, orAdd: senses.count)
          if place == senses.count {
            senses.append(Sense())
            names.append(entry.phrase)
          }
          senses[place].add(entry.role, sign: entry.sign)
        }
      }
    }
  }

  /// Gives each form of an entry, and what follows it: verbs are inflected at their first word, nouns at their last.
  private static func eachForm(
    of role: LexiconEntry.Role, _ phrase: ListBytes, _ body: (ListBytes, ListBytes) -> Void
  ) {
    let space = phrase.firstIndex(of: UInt8(ascii: " "))
    let nothing = ListBytes(rebasing: phrase.prefix(0))
    if role.isVerbal {
      let verb = ListBytes(rebasing: phrase[..<(space ?? phrase.count)])
      let rest = ListBytes(rebasing: phrase[verb.count...])
      return Inflector.eachForm(ofVerb: verb) { body($1, rest) }
    }
    body(phrase, nothing)
    switch role {
    case .thing, .amount, .trend, .plan:
      if space != nil, phrase.ends(in: " of") || phrase.ends(in: "s") { return }
      let (stem, ending) = Inflector.plural(phrase)
      let plural = Array(stem) + ending.bytes
      plural.withUnsafeBufferPointer { body($0, nothing) }
    default: break
    }
  }
}
