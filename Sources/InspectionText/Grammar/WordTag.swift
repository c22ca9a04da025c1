/// The class of a word where it stands.
package enum WordTag: UInt8, Sendable, CaseIterable {
  /// A noun or a name.
  case noun
  /// A verb in its plain form.
  case verb
  /// A verb of the third person: *needs*.
  case verbSingular
  /// A verb in the past.
  case verbPast
  /// A past participle.
  case participle
  /// A form in *-ing*.
  case gerund
  /// An adjective.
  case adjective
  /// An adverb.
  case adverb
  /// An article or demonstrative.
  case determiner
  /// *Their*, *its*, *children's*.
  case possessive
  /// *Some*, *most*, *many*, *few*.
  case quantifier
  /// *They*, *it*.
  case pronoun
  /// *Who*, *which*.
  case relative
  /// *That*.
  case that
  /// A preposition other than *of* and *to*.
  case preposition
  /// *Of*.
  case of
  /// *And*, *or*.
  case coordinator
  /// *But*, *however*.
  case contrast
  /// *Although*, *while*, *despite*.
  case concession
  /// *If*, *unless*, *whether*.
  case condition
  /// *When*, *because*.
  case subordinator
  /// A form of *be*.
  case be
  /// A form of *have*.
  case have
  /// A form of *do*.
  case `do`
  /// *Can*, *should*.
  case modal
  /// *To*.
  case to
  /// *Not*, *never*.
  case negator
  /// A number.
  case number
  /// *There*.
  case there
  /// A comma.
  case comma
  /// A semicolon, colon, dash or bracket.
  case stop
  /// A quotation mark.
  case quote
  /// Anything else.
  case other
}

/// A set of word classes: those that a form may have.
package struct WordTags: OptionSet, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }
  package init(_ tag: WordTag) { rawValue = 1 << UInt32(tag.rawValue) }

  static let noun = WordTags(.noun)
  static let verb = WordTags(.verb)
  static let verbSingular = WordTags(.verbSingular)
  static let verbPast = WordTags(.verbPast)
  static let participle = WordTags(.participle)
  static let gerund = WordTags(.gerund)
  static let adjective = WordTags(.adjective)
  static let adverb = WordTags(.adverb)

  static let auxiliary: WordTags = [WordTags(.be), WordTags(.have), WordTags(.do), WordTags(.modal)]
  static let determiner = WordTags(.determiner)
  static let possessive = WordTags(.possessive)
  static let pronoun = WordTags(.pronoun)
  static let quantifier = WordTags(.quantifier)

  /// The open classes, which context decides between.
  static let open: WordTags = [.noun, .verb, .verbSingular, .verbPast, .participle, .gerund, .adjective, .adverb]
  /// What ends a clause.
  static let boundary: WordTags = [
    WordTags(.comma), WordTags(.stop), WordTags(.relative), WordTags(.that), WordTags(.contrast),
    WordTags(.concession), WordTags(.condition), WordTags(.subordinator),
  ]
  /// Verbs that can head a clause.
  static let finite: WordTags = [.verb, .verbSingular, .verbPast]

  /// The first class of the set.
  var first: WordTag? { isEmpty ? nil : WordTag(rawValue: UInt8(rawValue.trailingZeroBitCount)) }

  /// Whether `tag` is in the set.
  func has(_ tag: WordTag) -> Bool { rawValue & 1 << UInt32(tag.rawValue) != 0 }
}

extension WordTag {
  /// What the classes are called, by their numbers: a program that starts needs all of them, and takes longer to ask
  /// Swift for each.
  static let names = """
    noun verb verbSingular verbPast participle gerund adjective adverb determiner possessive quantifier \
    pronoun relative that preposition of coordinator contrast concession condition subordinator be have \
    do modal to negator number there comma stop quote other
    """.split(separator: " ").map(String.init)

  /// Whether it is a form of a full verb.
  package var isVerb: Bool {
    switch self {
    case .verb, .verbSingular, .verbPast, .participle, .gerund: true
    default: false
    }
  }

  /// Whether it is *be*, *have*, *do* or a modal.
  package var isAuxiliary: Bool {
    switch self {
    case .be, .have, .do, .modal: true
    default: false
    }
  }

  /// Whether it joins or opens a clause.
  package var opensClause: Bool {
    switch self {
    case .relative, .that, .contrast, .concession, .condition, .subordinator, .stop: true
    default: false
    }
  }

  /// Whether it can stand before the noun in a noun group.
  package var isBeforeNoun: Bool {
    switch self {
    case .determiner, .possessive, .quantifier, .adjective, .number: true
    default: false
    }
  }
}
