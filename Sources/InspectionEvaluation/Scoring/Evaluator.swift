public import InspectionText

/// Compares what was found with what people found.
///
/// ```swift
/// let corpus = try GoldCorpus(folder: "corpus")
/// let scores = corpus.entries.map { entry in
///   Evaluator().score(analyser.analyse(entry.gold.document), against: entry.gold)
/// }
/// print(EvaluationReport(scores).table())
/// ```
public struct Evaluator: Sendable {
  /// Creates an evaluator.
  public init() {}

  /// Scores the analysis of one document.
  ///
  /// The analysed text need not be the gold's own: for a page whose main content was found a little differently,
  /// spans are compared by the words that both have.
  public func score(_ analysis: Analysis, against gold: GoldDocument) -> DocumentScore {
    var comparison = Comparison(gold: gold, found: analysis)
    comparison.compareAll()
    return comparison.score
  }
}

/// One document under comparison.
struct Comparison {
  let gold: Analysis
  let found: Analysis
  let alignment: TextAlignment
  var score: DocumentScore

  init(gold: GoldDocument, found: Analysis) {
    self.gold = gold.analysis
    self.found = found
    alignment = TextAlignment(gold: gold.document.text, found: found.document.text)
    score = DocumentScore(gold)
  }

  mutating func compareAll() {
    if found.document.page != nil { score.add(alignment.tally, to: "main_content", match: .overlap) }
    compareSentences()
    compareSections()
    compareMetadata()
    compareGrades()
    compareJudgements()
    compareQuotations()
    compareReported()
    compareAppraisals()
    compareStated()
  }

  /// Scores spans with labels: all of them whatever their labels, then each label for itself.
  ///
  /// - Returns: the pairs that overlap, whatever their labels.
  @discardableResult
  mutating func compareSpans(
    _ layer: String, gold: [(span: TextSpan, label: String)], found: [(span: TextSpan, label: String)]
  ) -> [(gold: Int, found: Int)] {
    let goldSpans = gold.map { alignment.place(of: $0.span) }
    let foundSpans = found.map(\.span)
    let exact = SpanMatching.exact(goldSpans, foundSpans)
    let overlapping = SpanMatching.overlapping(goldSpans, foundSpans)
    for (match, pairs) in [(ScoreKey.Match.exact, exact), (.overlap, overlapping)] {
      score.add(Tally(right: pairs.count, predicted: found.count, gold: gold.count), to: layer, match: match)
      for item in gold { score.add(Tally(gold: 1), to: layer, kind: item.label, match: match) }
      for item in found { score.add(Tally(predicted: 1), to: layer, kind: item.label, match: match) }
      for pair in pairs where gold[pair.gold].label == found[pair.found].label {
        score.add(Tally(right: 1), to: layer, kind: gold[pair.gold].label, match: match)
      }
    }
    let (isGoldPaired, isFoundPaired) = (Set(overlapping.map(\.gold)), Set(overlapping.map(\.found)))
    for pair in overlapping { score.confuse(gold[pair.gold].label, found[pair.found].label, in: layer) }
    for index in gold.indices where !isGoldPaired.contains(index) { score.confuse(gold[index].label, nil, in: layer) }
    for index in found.indices where !isFoundPaired.contains(index) {
      score.confuse(nil, found[index].label, in: layer)
    }
    noteMisses(layer, gold: gold, found: found, pairs: overlapping, exact: exact)
    return overlapping
  }

  private mutating func noteMisses(
    _ layer: String, gold: [(span: TextSpan, label: String)], found: [(span: TextSpan, label: String)],
    pairs: [(gold: Int, found: Int)], exact: [(gold: Int, found: Int)]
  ) {
    let isExact = Set(exact.map(\.gold))
    let partners = Dictionary(uniqueKeysWithValues: pairs.map { ($0.gold, $0.found) })
    for (index, item) in gold.enumerated() where !isExact.contains(index) {
      let other = partners[index].map { "\(found[$0].label) \"\(words(found[$0].span, in: self.found))\"" }
      score.add(
        Miss(layer: layer, expected: item.label, found: other, text: words(item.span, in: self.gold)))
    }
    let isPaired = Set(pairs.map(\.found)).union(exact.map(\.found))
    for (index, item) in found.enumerated() where !isPaired.contains(index) {
      score.add(Miss(layer: layer, expected: nil, found: item.label, text: words(item.span, in: self.found)))
    }
  }

  /// A span on one line.
  func words(_ span: TextSpan, in analysis: Analysis) -> String {
    analysis.document[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Scores facts that have no place: each item counts once.
  mutating func compareItems(_ layer: String, kind: String?, gold: [String], found: [String]) {
    var rest = found
    var right = 0
    for item in gold {
      if let index = rest.firstIndex(of: item) {
        rest.remove(at: index)
        right += 1
      } else {
        score.add(
          Miss(
            layer: layer, expected: item, found: gold.count == 1 && found.count == 1 ? found[0] : nil, text: kind ?? "")
        )
      }
    }
    if gold.count != 1 || found.count != 1 {
      for item in rest { score.add(Miss(layer: layer, expected: nil, found: item, text: kind ?? "")) }
    }
    let tally = Tally(right: right, predicted: found.count, gold: gold.count)
    score.add(tally, to: layer)
    if let kind { score.add(tally, to: layer, kind: kind) }
  }
}
