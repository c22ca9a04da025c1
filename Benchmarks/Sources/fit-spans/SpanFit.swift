internal import Fitting
@testable internal import InspectionText

/// What tells which words readers mark, and what they say.
struct SpanFit {
  /// What a weight costs by its size where answers are chosen.
  private static let (choosing, choosingKinds) = (6.0, 4.0)

  let spans: Model
  let kinds: Model

  init(_ samples: [Sample], _ names: AnswerNames) {
    spans = Self.fitSpans(samples, names)
    // What marked words say is fitted to what is marked by models that have not seen the letter.
    let halves = Folds.deal(samples.map(\.authority), into: 2)
    var examples: [Example] = []
    for half in 0..<2 {
      let model = Self.fitSpans(zip(samples, halves).filter { $1 != half }.map(\.0), names)
      for (sample, _) in zip(samples, halves).filter({ $1 == half }) {
        for span in Self.spans(model, sample) {
          guard let kind = sample.gold.best(for: sample.range(span))?.kind else { continue }
          let keys = Self.keys(of: span, sample.clues)
          examples.append(Example(keys: [keys], labels: [kind.number], authority: sample.authority))
        }
      }
    }
    kinds = Model(
      examples, PhraseKindReader.features, names, labels: PhraseKind.all.count, choosing: Self.choosingKinds)
  }

  private static func fitSpans(_ samples: [Sample], _ names: AnswerNames) -> Model {
    Model(
      samples.map { Example(keys: $0.keys, labels: $0.labels.map(\.rawValue), authority: $0.authority) },
      SpanFeature.all, names, labels: SpanLabel.allCases.count, choosing: choosing, mayPrecede: mayPrecede)
  }

  private static func mayPrecede(_ before: Int?, _ next: Int) -> Bool {
    let next = SpanLabel.allCases[next]
    return before.map { SpanLabel.allCases[$0].mayPrecede(next) } ?? !next.isInside
  }

  private static func spans(_ model: Model, _ sample: Sample, bonus: Float = 0) -> [SpanTagger.Span] {
    let path = model.labels(sample.keys, bonus: SpanLabel.allCases.map { $0.isFirst ? bonus : 0 })
    return SpanTagger.Span.all(in: path.map { SpanLabel.allCases[$0] })
  }

  private static func keys(of span: SpanTagger.Span, _ clues: SpanClues) -> [UInt64] {
    var clues = clues
    clues.mark(span)
    var keys: [UInt64] = []
    PhraseKindReader.eachKey(of: span.words, in: clues) { keys.append($0) }
    return keys
  }

  /// The phrases of a sentence, much as the library settles them: it also knows of denial, of grades, and of what is only
  /// thought of.
  func phrases(_ sample: Sample) -> [MarkedPhrase] {
    var spans = Self.spans(self.spans, sample)
    if spans.isEmpty {
      if !sample.found.isEmpty { return sample.found }
      spans = Self.spans(self.spans, sample, bonus: Float(SpanTagger.lastBonus) / 100)
    }
    return spans.map { span in
      let range = sample.range(span)
      if let rule = sample.found.best(for: range), rule.sign == span.sign {
        return MarkedPhrase(range: range, sign: span.sign, kind: rule.kind)
      }
      let kind = PhraseKind.all[kinds.labels([Self.keys(of: span, sample.clues)])[0]]
      return MarkedPhrase(range: range, sign: kind.isGood ? 1 : -1, kind: kind)
    }
  }

  // MARK: Rows

  /// The rows of the steps from one label to the next.
  var spanSteps: [String] {
    ([nil] + SpanLabel.allCases).map { before in
      WeightTable.row(
        before.map { "\($0)" } ?? "start",
        SpanLabel.allCases.indices.map {
          Self.mayPrecede(before?.rawValue, $0) ? spans.chain.step(from: before?.rawValue, to: $0) : 0
        })
    }
  }

  /// The row of what holds for every phrase.
  var kindConstant: String {
    WeightTable.row("*", PhraseKind.all.indices.map { kinds.chain.step(from: nil, to: $0) })
  }
}
