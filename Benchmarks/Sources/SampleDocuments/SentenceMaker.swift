/// Puts sentences together.
///
/// A few in a hundred words are made of syllables, so that a text has as many different words as real ones have and
/// meets a vocabulary's gaps.
struct SentenceMaker {
  var random: SeededRandom
  let place: String
  let lead: String

  init(random: SeededRandom) {
    var random = random
    place = random.pick(SampleWords.places)
    lead = "\(random.pick(SampleWords.givenNames)) \(random.pick(SampleWords.familyNames))"
    self.random = random
  }

  mutating func sentence() -> String {
    switch random.number(0, 99) {
    case 0..<6: return quotation()
    case 6..<12: return count()
    case 12..<17: return "\(random.pick(SampleWords.openers)) \(lower(clause())), but \(lower(clause()))."
    case 17..<20: return "\(clause()) (see paragraph \(random.number(2, 60))); \(lower(clause()))."
    case 20..<34: return "\(random.pick(SampleWords.openers)) \(lower(clause())).\(note())"
    default: return "\(clause()).\(note())"
    }
  }

  mutating func paragraph() -> String {
    (0..<random.number(2, 7)).map { _ in sentence() }.joined(separator: " ")
  }

  mutating func clause() -> String {
    var text = random.pick(SampleWords.subjects)
    if random.chance(25) { text += " in \(name())" }
    text += " "
    if random.chance(20) { text += random.pick(SampleWords.adverbs) + " " }
    text += random.pick(SampleWords.predicates)
    if random.chance(45) { text += random.pick(SampleWords.trailers) }
    return text
  }

  mutating func need() -> String { "\(random.pick(SampleWords.needs)) \(random.pick(SampleWords.matters))" }

  mutating func date() -> String {
    "\(random.number(1, 28)) \(random.pick(SampleWords.months)) \(random.number(2012, 2025))"
  }

  mutating func person() -> String {
    "\(random.pick(SampleWords.givenNames)) \(random.pick(SampleWords.familyNames))"
  }

  /// A name of a team or a place that no list holds.
  mutating func name() -> String {
    let syllables = ["bar", "den", "fal", "gor", "hin", "kel", "lo", "mar", "nor", "pen", "ros", "sal", "tor", "wen"]
    let name = (0..<random.number(2, 4)).map { _ in random.pick(syllables) }.joined()
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private mutating func quotation() -> String {
    let marks = random.pick([("‘", "’"), ("“", "”"), ("\"", "\"")])
    let words = random.pick(SampleWords.quoted)
    switch random.number(0, 2) {
    case 0: return "One care leaver said, \(marks.0)\(words)\(marks.1)."
    case 1:
      return
        "\(marks.0)\(words.prefix(1).uppercased() + words.dropFirst()),\(marks.1) "
        + "\(random.pick(SampleWords.cues)) \(person())."
    default: return "Inspectors found \(marks.0)\(words)\(marks.1) and \(lower(clause()))."
    }
  }

  private mutating func count() -> String {
    switch random.number(0, 2) {
    case 0: return "In \(random.number(2, 90)) of \(random.number(91, 400)) cases, \(lower(clause()))."
    case 1: return "\(clause()), from \(random.number(2, 49))% to \(random.number(50, 99))% by \(date())."
    default:
      return
        "By \(date()), the council had spent £\(random.number(1, 99)).\(random.number(1, 9))m on "
        + "\(random.pick(SampleWords.matters))."
    }
  }

  private mutating func note() -> String { random.chance(2) ? "\(random.number(1, 30))" : "" }

  private func lower(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}
