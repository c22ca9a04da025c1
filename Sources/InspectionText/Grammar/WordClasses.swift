/// Which classes each known form may have.
struct WordClasses: Sendable {
  private var classes: [WordTags] = []
  private var likeliest: [WordTag] = []

  init(vocabulary: inout Vocabulary, lexicon: Lexicon) {
    ClosedClassList.eachForm { form, tag in
      add(WordTags(tag), at: Int(vocabulary.intern(bytes: form).rawValue), isClosed: true)
    }
    WordClassList.tsv.bytes.eachRow { row in
      let (form, letters) = row.cut
      var index: Int?
      for letter in letters {
        guard let tags = Self.tags(of: Unicode.Scalar(letter)) else { continue }
        index = index ?? Int(vocabulary.intern(bytes: form).rawValue)
        add(tags, at: index!)
      }
    }
    lexicon.rows.each { phrase, role, _ in
      if phrase.place(of: UInt8(ascii: " ")) == phrase.count { add(phrase, role, &vocabulary) }
    }
  }

  /// The classes that a form may have; empty for an unknown one.
  subscript(word: WordID) -> WordTags {
    let index = Int(word.rawValue)
    return index < classes.count ? classes[index] : []
  }

  /// The class that a form has most often, or `other`.
  func likeliest(_ word: WordID) -> WordTag {
    let index = Int(word.rawValue)
    return index < likeliest.count ? likeliest[index] : .other
  }

  private mutating func add(_ tags: WordTags, to form: ListBytes, _ vocabulary: inout Vocabulary) {
    add(tags, at: Int(vocabulary.intern(bytes: form).rawValue))
  }

  private mutating func add(_ tags: WordTags, at index: Int, isClosed: Bool = false) {
    classes.reach(index, with: [])
    likeliest.reach(index, with: .other)
    if classes[index].isEmpty, let tag = tags.first { likeliest[index] = tag }
    // What is of a closed class stays in it: a list of open classes must not make a noun of *can*.
    if !isClosed, tags.isSubset(of: .open), !classes[index].isSubset(of: .open) { return }
    classes[index].formUnion(tags)
  }

  /// What a letter of the list stands for; the closed classes have a list of their own.
  private static func tags(of letter: Unicode.Scalar) -> WordTags? {
    switch letter {
    case "N", "P", "H": .noun
    case "V": .verb
    case "Z": .verbSingular
    case "D": .verbPast
    case "E": .participle
    case "G": .gerund
    case "J", "C", "U": .adjective
    case "R", "A": .adverb
    default: nil
    }
  }

  /// Adds a word of a lexicon in its forms.
  private mutating func add(_ word: ListBytes, _ role: LexiconEntry.Role, _ vocabulary: inout Vocabulary) {
    switch role {
    case .quality, .size: add(.adjective, to: word, &vocabulary)
    case .manner, .degree, .frequency, .now, .still, .growing: add(.adverb, to: word, &vocabulary)
    case .thing, .amount, .trend, .plan:
      add(.noun, to: word, &vocabulary)
      // *Lacks* is only ever a verb.
      if word.equals("lack") { break }
      Inflector.withPlural(of: word) { add(.noun, to: $0, &vocabulary) }
    case .comparative: add([.adjective, .adverb], to: word, &vocabulary)
    case _ where role.isVerbal:
      Inflector.eachForm(ofVerb: word) { form, spelt in
        switch form {
        case .base: add(.verb, to: spelt, &vocabulary)
        case .singular: add(.verbSingular, to: spelt, &vocabulary)
        case .past: add(.verbPast, to: spelt, &vocabulary)
        case .participle: add(.participle, to: spelt, &vocabulary)
        case .gerund: add(.gerund, to: spelt, &vocabulary)
        }
      }
    default: break
    }
  }

  /// The classes that the spelling of an unknown form suggests.
  static func guess(_ form: Slice<UnsafeBufferPointer<UInt8>>) -> WordTags {
    func ends(_ ending: StaticString) -> Bool {
      let count = ending.utf8CodeUnitCount
      guard form.count > count + 1 else { return false }
      for index in 0..<count where form[form.endIndex - count + index] | 0x20 != ending.utf8Start[index] {
        return false
      }
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
      .report, .service:
      true
    default: false
    }
  }

  /// Whether entries of this role are nouns, given in the singular.
  var isNominal: Bool { self == .thing || self == .amount || self == .trend || self == .plan }
}
