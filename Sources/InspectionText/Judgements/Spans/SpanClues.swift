/// What is known of each word of a sentence before it is asked whether a judgement holds it: the word itself, its class,
/// what stands before it in its clause, and what the rules made of it.
struct SpanClues {
  /// Something that is known of a word.
  ///
  /// It is a number: 0 for nothing, 1 beyond the edge of the sentence, and from 2 on what is found there, a word that the
  /// vocabulary has not got first. Only rules are numbered from 1.
  enum Column: Int, CaseIterable {
    /// The word.
    case word
    /// Its class.
    case tag
    /// The last verb before it in its clause.
    case verb
    /// What opens its clause.
    case opener
    /// Where it stands in a phrase of the rules, and of which kind that is.
    case mark
    /// The last rule of that phrase.
    case rule
    /// Whether it is only thought of, or denied, and whether it begins an item of the lexicon.
    case item
    /// The first role of its item in the lexicon.
    case sense
    /// Which way the phrase of the rules goes.
    case course
    /// The mark of the last phrase of the rules before.
    case earlier
    /// The mark of the next.
    case later
    /// Whether it is marked as good or as bad news.
    case tagged

    static let count = allCases.count

    /// How many bits its numbers have.
    var bits: UInt64 {
      switch self {
      case .word, .verb, .opener: 21
      case .tag: 6
      case .mark: 5
      case .rule: 8
      case .item: 4
      case .course: 3
      case .earlier, .later: 5
      case .tagged: 2
      case .sense: 7
      }
    }
  }

  /// How far beyond the edges of the sentence may be looked.
  static let margin = 2
  /// What is found there.
  static let edge: UInt64 = 1
  /// The first number of what is found in a sentence.
  static let first: UInt64 = 2

  /// The numbers, word by word, with the margins.
  private(set) var values: [UInt64] = []
  /// How many words there are.
  private(set) var count = 0

  /// Takes in a sentence.
  ///
  /// - Parameters:
  ///   - phrases: what the rules found in it.
  ///   - ruleNumber: the number of a rule, or 0 for one that is not known; less than 256.
  mutating func fill(_ reader: PhraseReader, phrases: [Phrase], ruleNumber: (String) -> UInt64) {
    count = reader.tagged.count
    PhraseReader.reset(&values, count: (count + 2 * Self.margin) * Column.count, to: Self.edge)
    values.withUnsafeMutableBufferPointer { values in
      let cells = Cells(values: values)
      cells.setWords(reader.tagged)
      cells.setItems(reader)
      cells.setPhrases(phrases, count: count, ruleNumber: ruleNumber)
    }
  }

  /// Notes that some words were marked.
  mutating func mark(_ span: SpanTagger.Span) {
    values.withUnsafeMutableBufferPointer { values in
      for index in span.words { Cells(values: values).set(.tagged, index, Self.first + (span.sign > 0 ? 1 : 0)) }
    }
  }

  // MARK: Marks

  /// The number of a phrase's first word; that of the others is one more.
  private static func mark(of phrase: Phrase) -> UInt64 {
    let category: UInt64 =
      switch phrase.category {
      case .formalGrade: 0
      case .strength: 1
      case .weakness: 2
      case .progress: 3
      }
    return first + (category * 3 + UInt64(phrase.sign.signum() + 1)) * 2
  }

  /// What roles are called in lists: `quality+`.
  static let senseNames: [String] = Sense.roles.flatMap { role in
    ["-", "", "+"].map { role.rawValue + $0 }
  }

  /// What directions are called in lists.
  static let courseNames = Trajectory.allCases.map(\.rawValue)
  /// What signs are called in lists.
  static let taggedNames = ["bad", "good"]

  /// What marks are called in lists: `weakness-` in a phrase, `weakness-!` for its first word.
  static let markNames: [String] = Judgement.Category.allCases.flatMap { category in
    ["-", "0", "+"].flatMap { sign in ["!", ""].map { category.rawValue + sign + $0 } }
  }

  // MARK: Cells

  /// The numbers while they are written.
  private struct Cells {
    let values: UnsafeMutableBufferPointer<UInt64>

    @inline(__always)
    func set(_ column: Column, _ index: Int, _ value: UInt64) {
      values[(index + SpanClues.margin) * Column.count + column.rawValue] = value
    }

    func setWords(_ sentence: TaggedSentence) {
      var (verb, opener): (UInt64, UInt64) = (0, 0)
      for index in 0..<sentence.count {
        let word = UInt64(sentence.words[index].rawValue) + SpanClues.first
        let tag = sentence.tags[index]
        set(.word, index, word)
        set(.tag, index, UInt64(tag.rawValue) + SpanClues.first)
        set(.verb, index, verb)
        set(.opener, index, opener)
        set(.mark, index, 0)
        set(.rule, index, 0)
        set(.course, index, 0)
        set(.tagged, index, 0)
        if tag.opensClause || tag == .comma { verb = 0 }
        if tag.isVerb || tag.isAuxiliary { verb = word }
        if tag == .stop { opener = 0 } else if tag.opensClause || tag == .to { opener = word }
      }
    }

    func setItems(_ reader: PhraseReader) {
      for (place, item) in reader.items.enumerated() {
        let sense = item.sense.first.map { SpanClues.first + UInt64($0.role * 3 + $0.sign + 1) } ?? 0
        let unsaid: UInt64 = item.isUnreal ? 1 : reader.isShadowed[place] ? 2 : 0
        for index in item.words {
          set(.item, index, SpanClues.first + unsaid * 2 + (index == item.words.lowerBound ? 1 : 0))
          set(.sense, index, sense)
        }
      }
    }

    func setPhrases(_ phrases: [Phrase], count: Int, ruleNumber: (String) -> UInt64) {
      var earlier: UInt64 = 0
      var from = 0
      for (place, phrase) in phrases.enumerated() {
        let mark = SpanClues.mark(of: phrase)
        let rule = phrase.rules.last.map(ruleNumber) ?? 0
        let course = SpanClues.first + UInt64(phrase.trajectory.number)
        setNeighbours(min(from, phrase.words.lowerBound)..<phrase.words.lowerBound, earlier, mark)
        let later = place + 1 < phrases.count ? SpanClues.mark(of: phrases[place + 1]) : 0
        setNeighbours(phrase.words, earlier, later)
        for index in phrase.words {
          set(.mark, index, index == phrase.words.lowerBound ? mark : mark + 1)
          set(.rule, index, rule)
          set(.course, index, course)
        }
        earlier = mark
        from = phrase.words.upperBound
      }
      setNeighbours(from..<count, earlier, 0)
    }

    /// Notes the phrases before and behind some words.
    private func setNeighbours(_ words: Range<Int>, _ earlier: UInt64, _ later: UInt64) {
      for index in words {
        set(.earlier, index, earlier)
        set(.later, index, later)
      }
    }
  }
}
