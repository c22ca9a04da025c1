/// What a phrase says: good or bad news, of a state or of progress, and which way it goes.
struct PhraseKind: Hashable {
  var isGood: Bool
  var isProgress: Bool
  var trajectory: Trajectory

  /// Every kind, each at its number.
  static let all: [PhraseKind] = [true, false].flatMap { isGood in
    [false, true].flatMap { isProgress in
      Trajectory.allCases.map { PhraseKind(isGood: isGood, isProgress: isProgress, trajectory: $0) }
    }
  }

  /// Its number, below 16.
  var number: Int {
    (isGood ? 0 : 8) + (isProgress ? 4 : 0) + trajectory.number
  }
}

extension Trajectory {
  /// Its place among all cases.
  var number: Int {
    switch self {
    case .improving: 0
    case .declining: 1
    case .unchanged: 2
    case .unstated: 3
    }
  }
}

/// Tells what the phrases say that a ``SpanTagger`` marks, by their words, by what stands before and behind them, and by
/// what the rules made of them.
struct PhraseKindReader: Sendable {
  /// What is asked about each word of a phrase.
  static let inside = ["word", "word word+1", "sense", "sense word", "mark", "course", "mark course", "rule", "tagged"]
  /// What is asked about its first word.
  static let atStart = [
    "word-1", "tag", "tag-1", "verb", "opener", "earlier", "later", "earlier opener", "tagged mark", "tagged earlier",
    "tagged word-1",
  ]
  /// What is asked about its last word.
  static let atEnd = ["word+1", "tag+1", "tagged sense"]

  static let features = (inside + atStart + atEnd).map(SpanFeature.init)

  /// Those about each word, about the first and about the last.
  static let questions = (
    inside: SpanQuestions(inside.map(SpanFeature.init)),
    atStart: SpanQuestions(atStart.map(SpanFeature.init), from: inside.count),
    atEnd: SpanQuestions(atEnd.map(SpanFeature.init), from: inside.count + atStart.count)
  )
  private let weights: AnswerWeights

  init(vocabulary: inout Vocabulary) {
    weights = AnswerWeights(PhraseKindWeights.rows, questions: Self.features, vocabulary: &vocabulary)
  }

  /// Gives the key of each answer for a phrase.
  static func eachKey(of words: Range<Int>, in clues: SpanClues, _ body: (UInt64) -> Void) {
    for index in words { questions.inside.eachKey(at: index, in: clues, body) }
    questions.atStart.eachKey(at: words.lowerBound, in: clues, body)
    questions.atEnd.eachKey(at: words.upperBound - 1, in: clues, body)
  }

  /// The likeliest kind of a phrase.
  func kind(of words: Range<Int>, in clues: SpanClues) -> PhraseKind {
    // Wider than what is added: a phrase may be long.
    var sum = SIMD16<Int32>(truncatingIfNeeded: weights.constants["*"] ?? AnswerWeights.Weights())
    Self.eachKey(of: words, in: clues) { key in
      if let answer = weights[key] { sum &+= SIMD16(truncatingIfNeeded: answer) }
    }
    var best = 0
    for label in 1..<16 where sum[label] > sum[best] { best = label }
    return PhraseKind.all[best]
  }
}
