/// What the answers of a ``SpanFeature`` are called in lists.
struct SpanNames {
  static let nothing = "-"
  static let edge = "^"
  static let unknownWord = "?"

  private var tags = NumberTable()
  private var marks = NumberTable()
  private var senses = NumberTable()
  private var courses = NumberTable()
  private var signs = NumberTable()

  init() {
    Self.fill(&tags, WordTag.allCases.map { "\($0)" })
    Self.fill(&marks, SpanClues.markNames)
    Self.fill(&senses, SpanClues.senseNames)
    Self.fill(&courses, SpanClues.courseNames)
    Self.fill(&signs, SpanClues.taggedNames)
  }

  private static func fill(_ table: inout NumberTable, _ names: [String]) {
    for (place, var name) in names.enumerated() {
      table.set(name.withUTF8(\.key), to: Int32(SpanClues.first) + Int32(place))
    }
  }

  /// The number of an answer, or `nil` for a word of the vocabulary or a rule.
  func number(of name: ListBytes, in column: SpanClues.Column) -> UInt64? {
    if name.count == 1 {
      switch name[0] {
      case UInt8(ascii: "-"): return 0
      case UInt8(ascii: "^"): return SpanClues.edge
      case UInt8(ascii: "?"): return SpanClues.first
      default: break
      }
    }
    switch column {
    case .tag: return known(tags, name)
    case .mark, .earlier, .later: return known(marks, name)
    case .course: return known(courses, name)
    case .tagged: return known(signs, name)
    case .sense: return known(senses, name)
    case .item: return UInt64(name.number ?? 0)
    case .word, .verb, .opener, .rule: return nil
    }
  }

  private func known(_ table: NumberTable, _ name: ListBytes) -> UInt64 {
    guard let number = table[name.key] else { preconditionFailure("no answer is called “\(name.string)”") }
    return UInt64(number)
  }

  /// What a number is called, or `nil` for a word without a name.
  ///
  /// - Parameters:
  ///   - word: what a word is called.
  ///   - rule: what a rule is called.
  static func name(
    of number: UInt64, in column: SpanClues.Column, word: (WordID) -> String?, rule: (UInt64) -> String
  ) -> String? {
    if number == 0 { return nothing }
    if column == .rule { return rule(number).replacing(" ", with: "_") }
    if number == SpanClues.edge { return edge }
    let place = Int(number - SpanClues.first)
    switch column {
    case .word, .verb, .opener: return place == 0 ? unknownWord : word(WordID(rawValue: UInt32(place)))
    case .tag: return "\(WordTag.allCases[place])"
    case .mark, .earlier, .later: return SpanClues.markNames[place]
    case .course: return SpanClues.courseNames[place]
    case .tagged: return SpanClues.taggedNames[place]
    case .sense: return SpanClues.senseNames[place]
    case .item, .rule: return String(number)
    }
  }
}
