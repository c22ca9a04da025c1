/// A lexicon made ready for reading: its phrases in all their forms, each with its sense.
struct SenseTable: Sendable {
  private(set) var matcher = PhraseMatcher()
  private(set) var senses: [Sense] = []
  /// The place of the entry of each sense.
  private var places: [Int32] = []
  /// The entries as the lexicon writes them, for explanations.
  private let rows: LexiconRows

  init(_ lexicon: Lexicon, vocabulary: inout Vocabulary) {
    rows = lexicon.rows
    matcher = PhraseMatcher(capacity: rows.count * 2)
    var entry: Int32 = 0
    var words: [WordID] = []
    rows.each { phrase, role, sign in
      Self.eachForm(of: role, phrase) { form, rest in
        words.removeAll(keepingCapacity: true)
        form.eachPart(by: UInt8(ascii: " ")) { words.append(vocabulary.intern(bytes: $0)) }
        rest.eachPart(by: UInt8(ascii: " ")) { words.append(vocabulary.intern(bytes: $0)) }
        let place = matcher.payload(of: words, orAdd: senses.count)
        if place == senses.count {
          senses.append(Sense())
          places.append(entry)
        }
        senses[place].add(role, sign: sign)
      }
      entry += 1
    }
  }

  /// The phrase of a sense as the lexicon writes it.
  func name(_ sense: Int) -> String { rows.phrase(Int(places[sense])) }

  /// Gives each form of an entry, and what follows it: verbs are inflected at their first word, nouns at their last.
  private static func eachForm(
    of role: LexiconEntry.Role, _ phrase: ListBytes, _ body: (ListBytes, ListBytes) -> Void
  ) {
    let space = phrase.place(of: UInt8(ascii: " "))
    let nothing = ListBytes(rebasing: phrase.prefix(0))
    if role.isVerbal {
      let verb = ListBytes(rebasing: phrase[..<space])
      let rest = ListBytes(rebasing: phrase[verb.count...])
      return Inflector.eachForm(ofVerb: verb) { body($1, rest) }
    }
    body(phrase, nothing)
    switch role {
    case .thing, .amount, .trend, .plan:
      if space < phrase.count, phrase.ends(in: " of") || phrase.ends(in: "s") { return }
      Inflector.withPlural(of: phrase) { body($0, nothing) }
    default: break
    }
  }
}
