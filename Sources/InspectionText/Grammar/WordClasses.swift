/// Which classes each known form may have.
struct WordClasses: Sendable {
  private var classes: [WordTags] = []

  init(vocabulary: inout Vocabulary, lexicon: Lexicon) {
    for row in ClosedClassList.rows() { add(WordTags(row.tag), to: row.form, &vocabulary) }
    for line in WordClassList.text.description.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count >= 2 else { continue }
      for letter in fields[1].unicodeScalars { add(letter, of: String(fields[0]), &vocabulary) }
    }
    for entry in lexicon.entries where !entry.phrase.utf8.contains(32) { add(entry, &vocabulary) }
  }

  /// The classes that a form may have; empty for an unknown one.
  subscript(word: WordID) -> WordTags {
    let index = Int(word.rawValue)
    return index < classes.count ? classes[index] : []
  }

  private mutating func add(_ tags: WordTags, to form: String, _ vocabulary: inout Vocabulary) {
    let index = Int(vocabulary.intern(form).rawValue)
    if index >= classes.count {
      classes.append(contentsOf: repeatElement([], count: index + 1 - classes.count))
    }
    // What is of a closed class stays in it: a list of open classes must not make a noun of *can*.
    if tags.isSubset(of: .open), !classes[index].isSubset(of: .open) { return }
    classes[index].formUnion(tags)
  }

  private mutating func add(_ letter: Unicode.Scalar, of form: String, _ vocabulary: inout Vocabulary) {
    switch letter {
    case "N": add(.noun, to: form, &vocabulary)
    case "J": add(.adjective, to: form, &vocabulary)
    case "R": add(.adverb, to: form, &vocabulary)
    case "V": add(Self.inflection(of: form), to: form, &vocabulary)
    default: break
    }
  }

  private mutating func add(_ entry: LexiconEntry, _ vocabulary: inout Vocabulary) {
    switch entry.role {
    case .quality, .size: add(.adjective, to: entry.phrase, &vocabulary)
    case .manner, .degree, .frequency, .now, .still, .growing: add(.adverb, to: entry.phrase, &vocabulary)
    case .thing, .amount, .trend, .plan:
      add(.noun, to: entry.phrase, &vocabulary)
      add(.noun, to: Inflector.plural(entry.phrase), &vocabulary)
    case .comparative: add([.adjective, .adverb], to: entry.phrase, &vocabulary)
    case _ where entry.role.isVerbal:
      let forms = Inflector.forms(ofVerb: entry.phrase)
      add(.verb, to: forms.base, &vocabulary)
      add(.verbSingular, to: forms.singular, &vocabulary)
      add(.verbPast, to: forms.past, &vocabulary)
      add(.participle, to: forms.participle, &vocabulary)
      add(.gerund, to: forms.gerund, &vocabulary)
    default: break
    }
  }

  /// The verb form that a spelling is.
  private static func inflection(of form: String) -> WordTags {
    if let tags = irregular[form] { return tags }
    if form.hasSuffix("ing"), form.utf8.count > 5 { return .gerund }
    if form.hasSuffix("ed"), form.utf8.count > 4, !form.hasSuffix("eed") { return [.verbPast, .participle] }
    if form.hasSuffix("s"), !form.hasSuffix("ss"), !form.hasSuffix("us") { return .verbSingular }
    return .verb
  }

  private static let irregular: [String: WordTags] = {
    var table: [String: WordTags] = ["focus": .verb, "discuss": .verb, "embed": .verb, "need": .verb, "feed": .verb]
    for base in Inflector.irregularVerbs {
      let forms = Inflector.forms(ofVerb: base)
      table[forms.base, default: []].formUnion(.verb)
      table[forms.singular, default: []].formUnion(.verbSingular)
      table[forms.past, default: []].formUnion(.verbPast)
      table[forms.participle, default: []].formUnion(.participle)
      table[forms.gerund, default: []].formUnion(.gerund)
    }
    return table
  }()

  /// The classes that the spelling of an unknown form suggests.
  static func guess(_ form: Slice<UnsafeBufferPointer<UInt8>>) -> WordTags {
    func ends(_ ending: StaticString) -> Bool {
      let count = ending.utf8CodeUnitCount
      guard form.count > count + 1 else { return false }
      for index in 0..<count where form[form.endIndex - count + index] | 0x20 != ending.utf8Start[index] { return false }
      return true
    }
    if ends("ly") { return .adverb }
    if ends("ing") { return [.gerund, .noun] }
    if ends("ed") { return [.participle, .verbPast] }
    if ends("ness") || ends("ity") || ends("tion") || ends("ment") || ends("ship") || ends("ance") { return .noun }
    if ends("ive") || ends("ous") || ends("ful") || ends("less") || ends("able") || ends("ible") || ends("ic")
      || ends("al")
    {
      return .adjective
    }
    return .noun
  }
}

extension LexiconEntry.Role {
  /// Whether entries of this role are verbs, given in their plain form.
  var isVerbal: Bool {
    switch self {
    case .verb, .act, .raise, .lower, .change, .remedy, .begin, .proceed, .remain, .become, .light, .value, .cause,
      .report:
      true
    default: false
    }
  }
}
