/// Marks the words of a sentence that readers of letters would mark as a judgement.
///
/// The rules find most of what inspectors judge, and go wrong where a judgement is made of common words: *children are
/// seen alone*, *plans are drawn up with the family*. The tagger looks at each word with its neighbours, at its clause,
/// and at what the rules made of it, and says of the whole sentence at once which words are likely to be marked, as good
/// news or as bad. It is a linear chain: what each answer weighs was fitted to letters in which readers had marked every
/// phrase (`fit-spans` in `Benchmarks`; J. Lafferty, A. McCallum and F. Pereira, "Conditional random fields", ICML 2001).
struct SpanTagger: Sendable {
  /// What is used again from sentence to sentence.
  struct Memory {
    fileprivate(set) var clues = SpanClues()
    fileprivate var origins: [UInt8] = []
    fileprivate var own: [SIMD8<Int32>] = []
  }

  /// A phrase that is likely to be marked.
  struct Span {
    var words: Range<Int>
    /// 1 or -1; 0 only where a rule says so.
    var sign: Int

    /// Those that some labels tell.
    static func all(in path: [SpanLabel]) -> [Span] {
      var spans: [Span] = []
      for (index, label) in path.enumerated() where label != .outside {
        if label.isFirst {
          spans.append(Span(words: index..<index + 1, sign: label == .firstOfGood ? 1 : -1))
        } else {
          spans[spans.count - 1].words = spans[spans.count - 1].words.lowerBound..<index + 1
        }
      }
      return spans
    }
  }

  private let questions = SpanQuestions(SpanFeature.all)
  private let weights: AnswerWeights
  private let kinds: PhraseKindReader
  /// By label, of the first one.
  private var start = SIMD8<Int32>(repeating: forbidden)
  /// By label, of each label before it.
  private var steps = SpanLabel.allCases.map { _ in SIMD8<Int32>(repeating: forbidden) }
  /// By label, 1 for that of a first word.
  private var firsts = SIMD8<Int32>()

  /// What is not possible weighs so much.
  private static let forbidden = Int32.min / 8

  init(vocabulary: inout Vocabulary) {
    weights = AnswerWeights(SpanWeights.rows, questions: SpanFeature.all, vocabulary: &vocabulary)
    kinds = PhraseKindReader(vocabulary: &vocabulary)
    for label in SpanLabel.allCases {
      let next = label.rawValue
      if label.isFirst { firsts[next] = 1 }
      if !label.isInside { start[next] = Int32(weights.constants["start"]?[next] ?? 0) }
      for before in SpanLabel.allCases where before.mayPrecede(label) {
        steps[next][before.rawValue] = Int32(weights.constants["\(before)"]?[next] ?? 0)
      }
    }
  }

  /// Whether a document is one of the inspectors': the words of others are read by rules alone.
  static func reads(_ kind: DocumentKind) -> Bool {
    switch kind {
    case .monitoringVisitLetter, .focusedVisitLetter, .inspectionReport, .jointInspectionLetter, .sendReport: true
    default: false
    }
  }

  /// The phrases that are likely to be marked, in the order of the sentence; those of the rules where none is.
  ///
  /// - Complexity: O(*n*) in the number of words.
  func spans(in reader: PhraseReader, phrases: [Phrase], memory: inout Memory) -> [Span] {
    memory.clues.fill(reader, phrases: phrases, ruleNumber: weights.rule)
    weigh(&memory)
    let likely = Span.all(in: bestPath(&memory, bonus: 0))
    if !likely.isEmpty { return likely }
    if !phrases.isEmpty { return phrases.map { Span(words: $0.words, sign: $0.sign.signum()) } }
    return Span.all(in: bestPath(&memory, bonus: Self.lastBonus))
  }

  /// Where no phrase is found at first, this is added for a first word, in hundredths, and the sentence read again: half
  /// of such sentences are judgements all the same.
  static let lastBonus: Int32 = 50

  /// What a phrase that is likely to be marked says, in the sentence that was read last; its words count as marked from
  /// then on.
  func kind(of span: Span, memory: inout Memory) -> PhraseKind {
    memory.clues.mark(span)
    return kinds.kind(of: span.words, in: memory.clues)
  }

  /// The words whose answer speaks most for a phrase, in the sentence that was read last; `nil` where no words of their
  /// own do.
  func evidence(for span: Span, memory: Memory) -> Range<Int>? {
    var (best, most): (Range<Int>?, Int16) = (nil, 0)
    for index in span.words {
      let label = SpanLabel.of(sign: span.sign, isFirst: index == span.words.lowerBound)
      questions.eachKey(at: index, in: memory.clues) { key in
        guard let answer = weights[key] else { return }
        let weight = answer[label.rawValue] &- answer[SpanLabel.outside.rawValue]
        let fields = SpanFeature.all[Int(key & (1 << SpanFeature.numberBits - 1)) - 1].fields
        guard weight > most, fields.allSatisfy({ $0.column == .word }) else { return }
        let words = index + fields[0].offset..<index + fields[fields.count - 1].offset + 1
        guard words.lowerBound >= 0, words.upperBound <= memory.clues.count else { return }
        (best, most) = (words, weight)
      }
    }
    return best
  }

  /// What the answers for each word weigh for each label.
  private func weigh(_ memory: inout Memory) {
    memory.own.removeAll(keepingCapacity: true)
    for index in 0..<memory.clues.count {
      var sum = AnswerWeights.Weights()
      questions.eachKey(at: index, in: memory.clues) { key in
        if let answer = weights[key] { sum &+= answer }
      }
      memory.own.append(SIMD8(truncatingIfNeeded: sum.lowHalf))
    }
  }

  /// The labels that weigh most together (A. Viterbi 1967).
  private func bestPath(_ memory: inout Memory, bonus: Int32) -> [SpanLabel] {
    let labels = steps.count
    let count = memory.own.count
    guard count > 0 else { return [] }
    PhraseReader.reset(&memory.origins, count: count * labels, to: 0)
    let extra = firsts &* bonus
    var best = start &+ memory.own[0] &+ extra
    for index in 1..<count {
      var next = SIMD8<Int32>(repeating: .min / 2)
      for label in 0..<labels {
        let sums = best &+ steps[label]
        var origin = 0
        for before in 1..<labels where sums[before] > sums[origin] { origin = before }
        next[label] = sums[origin] &+ memory.own[index][label]
        memory.origins[index * labels + label] = UInt8(origin)
      }
      best = next &+ extra
    }
    var label = 0
    for other in 1..<labels where best[other] > best[label] { label = other }
    var path = [SpanLabel](repeating: .outside, count: count)
    for index in stride(from: count - 1, through: 0, by: -1) {
      path[index] = SpanLabel(rawValue: label)!
      label = Int(memory.origins[index * labels + label])
    }
    return path
  }
}
