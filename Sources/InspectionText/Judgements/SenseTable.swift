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
    matcher = PhraseMatcher(capacity: rows.count)
    senses.reserveCapacity(rows.count * 2)
    places.reserveCapacity(rows.count * 2)
    var entry: Int32 = 0
    var rest: [WordID] = []
    rows.each { phrase, role, sign in
      // Verbs are inflected at their first word, nouns at their last.
      let head = role.isVerbal ? ListBytes(rebasing: phrase[..<phrase.place(of: UInt8(ascii: " "))]) : phrase
      rest.removeAll(keepingCapacity: true)
      if head.count < phrase.count {
        ListBytes(rebasing: phrase[head.count...]).eachWord { rest.append(vocabulary.intern(bytes: $0)) }
      }
      Self.eachForm(of: role, head) { form in
        var node = PhraseMatcher.start
        form.eachPart(by: UInt8(ascii: " ")) { node = matcher.step(from: node, by: vocabulary.intern(bytes: $0)) }
        for word in rest { node = matcher.step(from: node, by: word) }
        let place = matcher.payload(at: node, orAdd: senses.count)
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

  /// Gives each form of a verb, or of a whole phrase of another role.
  private static func eachForm(of role: LexiconEntry.Role, _ phrase: ListBytes, _ body: (ListBytes) -> Void) {
    if role.isVerbal { return Inflector.eachForm(ofVerb: phrase) { body($1) } }
    body(phrase)
    guard role.isNominal else { return }
    let isOneWord = phrase.place(of: UInt8(ascii: " ")) == phrase.count
    if isOneWord || !phrase.ends(in: " of") && !phrase.ends(in: "s") { Inflector.withPlural(of: phrase, body) }
  }
}
