/// Marks the words of a sentence that readers of letters would mark as a judgement.
///
/// The rules find most of what inspectors judge, and go wrong where a judgement is made of common words: *children are
/// seen alone*, *plans are drawn up with the family*. The tagger reads the sentence with what the rules made of it
/// (``SpanNetwork``), and says of all its words at once which are likely to be marked, as good news or as bad. Its weights
/// were fitted to letters in which readers had marked every phrase (`Benchmarks/fit-spans.py`); the labels of a sentence
/// are a linear chain (J. Lafferty, A. McCallum and F. Pereira, "Conditional random fields", ICML 2001).
struct SpanTagger: Sendable {
  typealias Weights = SIMD8<Float>

  /// What is used again from sentence to sentence.
  struct Memory: Sendable {
    fileprivate var clues = SpanClues()
    fileprivate var network = SpanNetwork.Memory()
    fileprivate var origins: [UInt8] = []
    fileprivate var own: [Weights] = []
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

  private let network: SpanNetwork
  /// By the place of a state, what it weighs for each label, and what is added.
  private let labels: [Weights]
  private let labelBias: Weights
  /// What the states of the first word of a phrase, of its last, and of all on average weigh for each kind.
  private let kinds: SpanMatrix
  private let kindBias: SpanMatrix
  /// By label, of the first one.
  private var start = Weights(repeating: forbidden)
  /// By label, of each label before it.
  private var steps = SpanLabel.allCases.map { _ in Weights(repeating: forbidden) }
  /// By label, 1 for that of a first word.
  private var firsts = Weights()

  /// What is not possible weighs so much.
  private static let forbidden: Float = -10_000

  init(_ list: SpanList, rows: SpanRows) {
    network = SpanNetwork(list, rows: rows)
    labels = Self.weights(list.matrix("labels"))
    labelBias = Self.weights(list.matrix("labels.bias"))[0]
    (kinds, kindBias) = (list.matrix("kinds"), list.matrix("kinds.bias"))
    let width = SpanNetwork.width
    precondition(labels.count == width, "each state of a word has its weights for the labels")
    precondition(kinds.count == width * 3 && kinds.width == PhraseKind.all.count && kindBias.width == kinds.width)
    let (first, rows) = (list.matrix("start"), list.matrix("steps"))
    for label in SpanLabel.allCases {
      let next = label.rawValue
      if label.isFirst { firsts[next] = 1 }
      if !label.isInside { start[next] = first.numbers[next] }
      for before in SpanLabel.allCases where before.mayPrecede(label) {
        steps[next][before.rawValue] = rows.numbers[before.rawValue * rows.width + next]
      }
    }
  }

  /// The rows of a matrix with a column for each label.
  private static func weights(_ matrix: SpanMatrix) -> [Weights] {
    precondition(matrix.width == SpanLabel.allCases.count, "each label has its weights")
    return (0..<matrix.count).map { row in
      var weights = Weights()
      for label in 0..<matrix.width { weights[label] = matrix.numbers[row * matrix.width + label] }
      return weights
    }
  }

  /// The phrases that are likely to be marked, in the order of the sentence; those of the rules where none is.
  ///
  /// - Complexity: O(*n*) in the number of words.
  func spans(in reader: PhraseReader, phrases: [Phrase], memory: inout Memory) -> [Span] {
    memory.clues.fill(reader, phrases: phrases, ruleNumber: network.rows.rule)
    network.read(memory.clues, memory: &memory.network)
    weigh(&memory)
    let likely = Span.all(in: bestPath(&memory, bonus: 0))
    if !likely.isEmpty { return likely }
    if !phrases.isEmpty { return phrases.map { Span(words: $0.words, sign: $0.sign.signum()) } }
    return Span.all(in: bestPath(&memory, bonus: Self.lastBonus))
  }

  /// Where no phrase is found at first, this is added for a first word, and the labels chosen again: half of such
  /// sentences are judgements all the same.
  static let lastBonus: Float = 0.5

  /// What a phrase says, in the sentence that was read last.
  func kind(of span: Span, memory: Memory) -> PhraseKind {
    let count = SpanNetwork.width
    var sums = kindBias.numbers
    withUnsafeTemporaryAllocation(of: Float.self, capacity: count * 3) { numbers in
      let numbers = numbers.baseAddress!
      network.withStates(memory.network) { states in
        let (first, last) = (states + span.words.lowerBound * count, states + (span.words.upperBound - 1) * count)
        for place in 0..<count {
          (numbers[place], numbers[count + place], numbers[2 * count + place]) = (first[place], last[place], 0)
        }
        let mean = numbers + 2 * count
        let share = 1 / Float(span.words.count)
        for index in span.words {
          let state = states + index * count
          for place in 0..<count { mean[place] += state[place] * share }
        }
      }
      sums.withUnsafeMutableBufferPointer { kinds.add(numbers, to: $0.baseAddress!) }
    }
    return PhraseKind.all[PhraseKind.all.indices.max { sums[$0] < sums[$1] }!]
  }

  /// The word that speaks most for a phrase, in the sentence that was read last: without it, least would be left of what
  /// its own place weighs. `nil` where no word speaks for it.
  func evidence(for span: Span, memory: inout Memory) -> Int? {
    var (best, most): (Int?, Float) = (nil, 0)
    for index in span.words {
      let label = SpanLabel.of(sign: span.sign, isFirst: index == span.words.lowerBound).rawValue
      let own = memory.own[index]
      let rest = network.withState(without: index, memory.clues, memory: &memory.network) { weight(of: $0) }
      let lost = own[label] - own[SpanLabel.outside.rawValue] - (rest[label] - rest[SpanLabel.outside.rawValue])
      if lost > most { (best, most) = (index, lost) }
    }
    return best
  }

  /// Gives what is in mind at each word, and how many words there are, in the sentence that was read last.
  func withStates<Result>(_ memory: Memory, _ body: (UnsafePointer<Float>, Int) -> Result) -> Result {
    network.withStates(memory.network) { body($0, memory.clues.count) }
  }

  /// What the states of each word weigh for each label.
  private func weigh(_ memory: inout Memory) {
    memory.own.removeAll(keepingCapacity: true)
    network.withStates(memory.network) { states in
      for index in 0..<memory.clues.count { memory.own.append(weight(of: states + index * SpanNetwork.width)) }
    }
  }

  @inline(__always)
  private func weight(of state: UnsafePointer<Float>) -> Weights {
    var weights = labelBias
    labels.withUnsafeBufferPointer { labels in
      for place in labels.indices { weights += labels[place] * state[place] }
    }
    return weights
  }

  /// The labels that weigh most together (A. Viterbi 1967).
  private func bestPath(_ memory: inout Memory, bonus: Float) -> [SpanLabel] {
    let labels = steps.count
    let count = memory.own.count
    guard count > 0 else { return [] }
    PhraseReader.reset(&memory.origins, count: count * labels, to: 0)
    let extra = firsts * bonus
    var best = start + memory.own[0] + extra
    for index in 1..<count {
      var next = Weights(repeating: Self.forbidden)
      for label in 0..<labels {
        let sums = best + steps[label]
        var origin = 0
        for before in 1..<labels where sums[before] > sums[origin] { origin = before }
        next[label] = sums[origin] + memory.own[index][label]
        memory.origins[index * labels + label] = UInt8(origin)
      }
      best = next + extra
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
