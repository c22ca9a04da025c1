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
  /// What the sentence is about without a phrase that judges it.
  var topics: AreaSet = []
  /// Those of them that a fault is known or being mended of.
  var faulted: AreaSet = []
  /// Those whose fault is being mended.
  var mended: AreaSet = []

  /// A judgement phrase of the sentence.
  struct Phrase {
    /// Its words, as indices into the tagged sentence.
    var words: Range<Int> { place.range }
    /// Its index among the document's judgements.
    var judgement: Int { Int(number) }
    /// The index of the clause that it stands in: that of its first word.
    var clause: Int { Int(clauseNumber) }
    private let place: ShortRange
    private let number: Int32
    private let clauseNumber: Int32
    private var signValue: Int8 = 0
    /// What it is about.
    var areas: AreaSet = []
    /// Whether it only tells the background of what is asserted.
    var isBackground = false
    /// What its sign counts as: 1, 0 or -1. What a fault governs is a fault: `lacks a clear focus`.
    var sign: Int {
      get { Int(signValue) }
      set { signValue = Int8(newValue) }
    }
    /// Whether somebody accepts it, and it is thereby asserted.
    var isTold = false
    /// Whether it judges nothing yet: what is only intended, or too early to tell.
    var isProspect = false
    /// The direction that is stated of it, by itself or by the words around it.
    var direction = Trajectory.unstated

    init(judgement: Int, words: Range<Int>, clause: Int) {
      place = ShortRange(words)
      number = Int32(judgement)
      clauseNumber = Int32(clause)
    }
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
    let second = (start..<max(start, min(words.upperBound, start + 30))).first { place in
      let tag = tagged.tags[place]
      return tag.isAuxiliary || tag == .verb || tag == .verbSingular || tag == .verbPast
    }
    guard let second, second > verb + 1,
      !(max(verb, second - 30)..<second).contains(where: {
        tagged.tags[$0] == .coordinator || tagged.tags[$0].isAuxiliary && $0 == verb + 1
      })
    else { return own }
    for index in stride(from: own - 1, through: max(0, own - 8), by: -1) where clauses[index].verb == nil {
      switch clauses[index].kind {
      case .main, .coordinate, .contrast, .concessive: return index
      default: continue
      }
    }
    return own
  }

  /// The clause of a word.
  func clause(of word: Int) -> Int {
    let place = clauses.partitioningIndex { $0.words.upperBound > word }
    return min(place, max(0, clauses.count - 1))
  }

  /// The cues from a word on, no more than 64.
  func cues(from start: Int) -> ArraySlice<CueMatcher.Match> {
    let first = cues.partitioningIndex { $0.words.lowerBound >= start }
    return cues[first...].prefix(64)
  }

  /// The cues that stand wholly between two words. No more than 64: what is further off says nothing.
  func cues(from start: Int, to end: Int) -> ArraySlice<CueMatcher.Match> {
    guard start < end else { return [] }
    let first = cues.partitioningIndex { $0.words.lowerBound >= start }
    let last = cues.partitioningIndex { $0.words.upperBound > end }
    return first < last ? cues[max(first, last - 64)..<last] : []
  }

  /// The cues that share a word with a range.
  func cues(in words: Range<Int>) -> ArraySlice<CueMatcher.Match> {
    let first = cues.partitioningIndex { $0.words.upperBound > words.lowerBound }
    let last = cues.partitioningIndex { $0.words.lowerBound >= words.upperBound }
    return first < last ? cues[first..<last] : []
  }

  /// The words of a span, as indices into the tagged sentence.
  static func words(of span: TextSpan, in tagged: TaggedSentence, of tokens: [Token]) -> Range<Int> {
    let first = tagged.tokens.partitioningIndex { tokens[$0].end > span.start }
    let last = tagged.tokens.partitioningIndex { tokens[$0].start >= span.end }
    return first..<max(first, last)
  }
}
