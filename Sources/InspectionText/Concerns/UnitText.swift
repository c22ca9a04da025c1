/// A sentence, with all that the search for areas knows of it.
struct UnitText {
  /// Its words and their classes.
  var tagged: TaggedSentence
  /// Its clauses, in order.
  var clauses: [Clause]
  /// The words in it that name areas, in order.
  var cues: [CueMatcher.Match]
  /// Its judgement phrases, in order.
  var phrases: [Phrase]

  /// A judgement phrase of the sentence.
  struct Phrase {
    /// Its index among the document's judgements.
    var judgement: Int
    /// Its words, as indices into the tagged sentence.
    var words: Range<Int>
    /// The index of the clause that it stands in: that of its first word.
    var clause: Int
    /// What it is about.
    var areas: AreaSet = []
    /// Whether it only tells the background of what is asserted.
    var isBackground = false
  }

  /// The clause that a phrase belongs to: that of its first word, or, where that one has had its verb, an
  /// earlier one that still waits for its own, as in `The help that children get has improved`.
  func clause(ofPhrase words: Range<Int>) -> Int {
    let own = clause(of: words.lowerBound)
    let clause = clauses[own]
    guard clause.kind == .relative || clause.kind == .complement || clause.kind == .circumstance, own > 0,
      let verb = clause.verb, verb < words.lowerBound
    else { return own }
    // The phrase must have a verb of its own, no coordinate of the clause's.
    let start = max(verb + 1, words.lowerBound - 3)
    let second = (start..<max(start, words.upperBound)).first { place in
      let tag = tagged.tags[place]
      return tag.isAuxiliary || tag == .verb || tag == .verbSingular || tag == .verbPast
    }
    guard let second, second > verb + 1,
      !(verb..<second).contains(where: {
        tagged.tags[$0] == .coordinator || tagged.tags[$0].isAuxiliary && $0 == verb + 1
      })
    else { return own }
    for index in stride(from: own - 1, through: 0, by: -1) where clauses[index].verb == nil {
      switch clauses[index].kind {
      case .main, .coordinate, .contrast, .concessive: return index
      default: continue
      }
    }
    return own
  }

  /// The clause of a word.
  func clause(of word: Int) -> Int {
    for (index, clause) in clauses.enumerated() where clause.words.upperBound > word { return index }
    return max(0, clauses.count - 1)
  }

  /// The words of a span, as indices into the tagged sentence.
  static func words(of span: TextSpan, in tagged: TaggedSentence, of tokens: [Token]) -> Range<Int> {
    let first = tagged.tokens.firstIndex { tokens[$0].end > span.start } ?? tagged.count
    let last = tagged.tokens.lastIndex { tokens[$0].start < span.end } ?? -1
    return first..<max(first, last + 1)
  }
}
