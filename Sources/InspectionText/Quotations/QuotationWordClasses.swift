/// What a word may be, as far as quotations care.
struct QuotationWordClasses: OptionSet, Hashable, Sendable {
  let rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// A form of a reporting verb.
  static let cue = Self(rawValue: 1 << 0)
  /// Of a verb that may follow its quotation in front of its speaker.
  static let say = Self(rawValue: 1 << 1)
  /// Of a verb that inspectors judge with.
  static let judge = Self(rawValue: 1 << 2)
  /// A present form.
  static let finite = Self(rawValue: 1 << 3)
  /// A past form or participle.
  static let past = Self(rawValue: 1 << 4)
  /// A form that is a participle only.
  static let participle = Self(rawValue: 1 << 5)
  /// A form in -ing.
  static let gerund = Self(rawValue: 1 << 6)
  /// A form that is as often a noun.
  static let nounToo = Self(rawValue: 1 << 7)
  /// A verb that reports only beside a whole quotation.
  static let onlySpeech = Self(rawValue: 1 << 8)
  /// Reports only with `to`.
  static let needsTo = Self(rawValue: 1 << 9)
  /// Reports only with `out`.
  static let needsOut = Self(rawValue: 1 << 10)
  /// Reports only with `up`.
  static let needsUp = Self(rawValue: 1 << 11)
  /// Reports only with `concern`.
  static let needsConcern = Self(rawValue: 1 << 12)
  /// Reports only with `it`.
  static let needsIt = Self(rawValue: 1 << 13)
  /// Introduces a name or a mentioned word.
  static let naming = Self(rawValue: 1 << 14)
  /// An inspecting body or its people.
  static let inspecting = Self(rawValue: 1 << 15)
  /// What an inspecting body publishes.
  static let document = Self(rawValue: 1 << 16)
  /// People, in the plural.
  static let group = Self(rawValue: 1 << 17)
  /// One person.
  static let person = Self(rawValue: 1 << 18)
  /// A council or another body.
  static let body = Self(rawValue: 1 << 19)
  /// Stands before a name.
  static let title = Self(rawValue: 1 << 20)
  /// Stands in the name of an office.
  static let job = Self(rawValue: 1 << 21)
  /// `they`
  static let they = Self(rawValue: 1 << 22)
  /// `it`
  static let it = Self(rawValue: 1 << 23)
  /// `he`, `she`
  static let she = Self(rawValue: 1 << 24)
  /// `we`, `you`, `I`
  static let we = Self(rawValue: 1 << 25)
  /// `one`, `another`
  static let one = Self(rawValue: 1 << 26)
  /// Opens a noun phrase.
  static let determiner = Self(rawValue: 1 << 27)
  /// A possessive pronoun.
  static let possessive = Self(rawValue: 1 << 28)
  /// A preposition.
  static let preposition = Self(rawValue: 1 << 29)
  /// Joins clauses or phrases.
  static let conjunction = Self(rawValue: 1 << 30)
  /// Opens a part that stands before the subject.
  static let subordinate = Self(rawValue: 1 << 31)
  /// Opens a relative clause.
  static let relative = Self(rawValue: 1 << 32)
  /// A form of be.
  static let be = Self(rawValue: 1 << 33)
  /// A form of be, have, do or a modal.
  static let auxiliary = Self(rawValue: 1 << 34)
  /// A frequent finite verb.
  static let verb = Self(rawValue: 1 << 35)
  /// Speaks in the first or second person.
  static let firstPerson = Self(rawValue: 1 << 36)
  /// May stand between subject and verb.
  static let adverb = Self(rawValue: 1 << 37)
  /// Cannot be a possessed noun.
  static let function = Self(rawValue: 1 << 38)
  /// Opens with an apostrophe.
  static let elision = Self(rawValue: 1 << 39)
  /// Follows the name of a scheme or a label.
  static let scheme = Self(rawValue: 1 << 40)
  /// Denies.
  static let negation = Self(rawValue: 1 << 41)
  /// Praises or blames.
  static let evaluative = Self(rawValue: 1 << 42)
  /// Of a verb that takes an object and what it is judged to be.
  static let complement = Self(rawValue: 1 << 43)
  /// A participle that says what its subject felt.
  static let experience = Self(rawValue: 1 << 44)
  /// Of a verb whose clause must open with `that`.
  static let needsThat = Self(rawValue: 1 << 45)
  /// A month or a day of the week.
  static let calendar = Self(rawValue: 1 << 46)
  /// Reports only with `of` or `about`.
  static let needsOf = Self(rawValue: 1 << 47)
  /// Reports only with `on` and its quotation right behind.
  static let needsOn = Self(rawValue: 1 << 48)

  /// Anyone or anything that can be a speaker, names aside.
  static let speaker: Self = [.inspecting, .document, .group, .person, .body]
  /// Pronouns that stand for a speaker.
  static let pronoun: Self = [.they, .it, .she, .we]

  /// The class of each name of the word list.
  static let named: FormTable<Self> = {
    var table = FormTable<Self>()
    for (name, value) in names { table.set(name.bytes, to: value) }
    return table
  }()

  private static let names: [(StaticString, Self)] = [
    ("cue", .cue), ("say", .say), ("judge", .judge), ("finite", .finite), ("past", .past),
    ("participle", .participle), ("gerund", .gerund), ("noun_too", .nounToo), ("only_speech", .onlySpeech),
    ("needs_to", .needsTo), ("needs_out", .needsOut), ("needs_up", .needsUp), ("needs_concern", .needsConcern),
    ("needs_it", .needsIt), ("naming", .naming), ("inspecting", .inspecting), ("document", .document),
    ("group", .group), ("person", .person), ("body", .body), ("title", .title), ("job", .job), ("they", .they),
    ("it", .it), ("she", .she), ("we", .we), ("one", .one), ("determiner", .determiner), ("possessive", .possessive),
    ("preposition", .preposition), ("conjunction", .conjunction), ("subordinate", .subordinate),
    ("relative", .relative), ("be", .be), ("auxiliary", .auxiliary), ("verb", .verb), ("first_person", .firstPerson),
    ("adverb", .adverb), ("function", .function), ("elision", .elision), ("scheme", .scheme), ("negation", .negation),
    ("evaluative", .evaluative), ("complement", .complement), ("experience", .experience), ("needs_that", .needsThat),
    ("calendar", .calendar), ("needs_of", .needsOf), ("needs_on", .needsOn),
  ]
}
