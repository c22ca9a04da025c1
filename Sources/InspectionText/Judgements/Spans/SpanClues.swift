/// What is known of each word of a sentence before it is read for judgements: the word itself, its class, its role in
/// the lexicon, and what the rules made of it.
struct SpanClues: Sendable {
  /// Something that is known of a word, as a number: 0 for nothing.
  enum Column: Int, CaseIterable {
    /// The word.
    case word
    /// Its class.
    case tag
    /// Where it stands in a phrase of the rules, and of which kind that is.
    case mark
    /// The last rule of that phrase.
    case rule
    /// Whether it is only thought of, or denied, and whether it begins an item of the lexicon.
    case item
    /// The first role of its item in the lexicon.
    case sense

    static let count = Column.sense.rawValue + 1

    /// What its table is called in lists.
    var name: String { ["word", "tag", "mark", "rule", "item", "sense"][rawValue] }
  }

  /// The numbers, word by word.
  private(set) var values: [Int32] = []
  /// How many words there are.
  private(set) var count = 0

  /// Creates the clues of no sentence.
  init() {}

  /// Creates the clues of a sentence, with a number for each column and word.
  init(_ words: [[Int]]) {
    count = words.count
    values = words.joined().map(Int32.init)
  }

  /// What is known of a word.
  subscript(index: Int, column: Column) -> Int { value(index, column.rawValue) }

  /// What is known of a word, by the place of a column.
  @inline(__always)
  func value(_ index: Int, _ column: Int) -> Int { Int(values[index * Column.count + column]) }

  /// Takes in a sentence.
  ///
  /// - Parameters:
  ///   - phrases: what the rules found in it.
  ///   - ruleNumber: the number of a rule, or 0 for one that is not known.
  mutating func fill(_ reader: PhraseReader, phrases: [Phrase], ruleNumber: (String) -> Int) {
    count = reader.tagged.count
    PhraseReader.reset(&values, count: count * Column.count, to: 0)
    for index in 0..<count {
      set(.word, index, Int(reader.tagged.words[index].rawValue))
      set(.tag, index, Int(reader.tagged.tags[index].rawValue) + 1)
    }
    for (place, item) in reader.items.enumerated() {
      let sense = item.sense.first.map { $0.role * 3 + $0.sign + 2 } ?? 0
      let unsaid = item.isUnreal ? 1 : reader.isShadowed[place] ? 2 : 0
      for index in item.words {
        set(.item, index, unsaid * 2 + (index == item.words.lowerBound ? 2 : 1))
        set(.sense, index, sense)
      }
    }
    for phrase in phrases {
      let rule = phrase.rules.last.map(ruleNumber) ?? 0
      for index in phrase.words {
        set(.mark, index, Self.mark(of: phrase, isFirst: index == phrase.words.lowerBound))
        set(.rule, index, rule)
      }
    }
  }

  private mutating func set(_ column: Column, _ index: Int, _ value: Int) {
    values[index * Column.count + column.rawValue] = Int32(truncatingIfNeeded: value)
  }

  private static func mark(of phrase: Phrase, isFirst: Bool) -> Int {
    let category =
      switch phrase.category {
      case .formalGrade: 0
      case .strength: 1
      case .weakness: 2
      case .progress: 3
      }
    return 1 + (category * 3 + phrase.sign.signum() + 1) * 2 + (isFirst ? 0 : 1)
  }

  /// What the numbers of a column are called in lists, from 1 on; none for words and rules, which have names of their own.
  static func names(of column: Column) -> [String] {
    switch column {
    case .word, .rule: []
    case .tag: WordTag.names
    // `weakness-!` for the first word of a weakness, `weakness-` for another.
    case .mark:
      Judgement.Category.allCases.flatMap { category in
        ["-", "0", "+"].flatMap { sign in ["!", ""].map { category.rawValue + sign + $0 } }
      }
    case .item: ["said", "unreal", "denied"].flatMap { [$0, $0 + "!"] }
    case .sense: Sense.roles.flatMap { role in ["-", "", "+"].map { role.rawValue + $0 } }
    }
  }
}
