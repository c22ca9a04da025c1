import InspectionEvaluation
import InspectionText
import Testing

@Suite struct EvaluatorTests {
  private func tally(
    _ layer: String, _ kind: String? = nil, _ match: ScoreKey.Match = .exact, in score: DocumentScore
  ) -> Tally? {
    score.tallies[ScoreKey(layer: layer, kind: kind, match: match)]
  }

  /// The score of the gold's own layers, changed in some way.
  private func damaged(_ change: (inout Layers) -> Void) throws -> DocumentScore {
    let gold = try GoldSample.read()
    var layers = Layers(gold.analysis)
    change(&layers)
    return Evaluator().score(layers.analysis, against: gold)
  }

  @Test func theGoldItselfIsPerfect() throws {
    let score = try damaged { _ in }
    #expect(score.misses.isEmpty)
    #expect(score.tallies.count > 60)
    for (key, tally) in score.tallies where tally.gold + tally.predicted > 0 {
      #expect(tally.f1 == 1 && tally.precision == 1 && tally.recall == 1, "\(key)")
    }
    for layer in ["sentences", "sections", "metadata", "judgements", "quotations", "reported", "stated", "grades"] {
      #expect(try #require(tally(layer, in: score)).gold > 0, "\(layer)")
    }
  }

  @Test func nothingFoundScoresNothing() throws {
    let gold = try GoldSample.read()
    let empty = Analysis(
      segmentation: Segmentation(of: gold.document, kind: .other, sentences: []), grades: [], judgements: [],
      quotations: [], reported: [], appraisals: [], concerns: Concerns(), sentiment: Sentiment(), diagnostics: [])
    let score = Evaluator().score(empty, against: gold)
    #expect(tally("judgements", in: score) == Tally(right: 0, predicted: 0, gold: 3))
    #expect(tally("judgements", in: score)?.precision == nil)
    #expect(tally("judgements", in: score)?.f1 == 0)
    #expect(tally("metadata", "kind", in: score) == Tally(right: 0, predicted: 1, gold: 1))
  }

  @Test func aShorterPhraseOverlapsButIsNotExact() throws {
    let score = try damaged { layers in
      let span = layers.judgements[1].span
      layers.judgements[1].span = TextSpan(Int(span.start), Int(span.end) - " too".utf8.count)
      layers.judgements[1].category = .progress
    }
    #expect(tally("judgements", in: score) == Tally(right: 2, predicted: 3, gold: 3))
    #expect(tally("judgements", nil, .overlap, in: score) == Tally(right: 3, predicted: 3, gold: 3))
    #expect(tally("judgements", "weakness", .overlap, in: score) == Tally(right: 0, predicted: 0, gold: 1))
    #expect(tally("judgements", "progress", .overlap, in: score) == Tally(right: 1, predicted: 2, gold: 1))
    #expect(tally("judgement_category", nil, .overlap, in: score) == Tally(right: 2, predicted: 3, gold: 3))
    #expect(
      score.misses == [Miss(layer: "judgements", expected: "weakness", found: "progress \"far\"", text: "far too")])
  }

  @Test func inventedAndMissingItemsCostPrecisionAndRecall() throws {
    let score = try damaged { layers in
      layers.quotations.remove(at: 0)
      layers.judgements.append(
        Judgement(span: layers.sentences[8].span, category: .strength, polarity: 1, sentence: 8))
    }
    let quotations = try #require(tally("quotations", in: score))
    #expect(quotations == Tally(right: 1, predicted: 1, gold: 2))
    #expect(quotations.precision == 1 && quotations.recall == 0.5)
    #expect(tally("quotation_speaker", nil, .overlap, in: score) == Tally(right: 0, predicted: 0, gold: 1))
    let judgements = try #require(tally("judgements", in: score))
    #expect(judgements == Tally(right: 3, predicted: 4, gold: 3))
    #expect(judgements.precision == 0.75 && judgements.recall == 1)
  }

  @Test func sentencesMayKeepOrDropTheirGlyph() throws {
    let score = try damaged { layers in
      let span = layers.sentences[3].span
      layers.sentences[3] = Sentence(
        span: TextSpan(Int(span.start) + "• ".utf8.count, Int(span.end)), kind: .listItem, block: 0, tokens: 0..<0)
    }
    #expect(tally("sentences", in: score)?.f1 == 1)
  }

  @Test func twoSentencesRunTogetherAreTwoMissedAndOneInvented() throws {
    let score = try damaged { layers in
      let both = layers.sentences[5].span.union(layers.sentences[6].span)
      layers.sentences[5] = Sentence(span: both, kind: .sentence, block: 0, tokens: 0..<0)
      layers.sentences.remove(at: 6)
      layers.appraisals.remove(at: 6)
    }
    #expect(tally("sentences", in: score) == Tally(right: 7, predicted: 8, gold: 9))
    #expect(tally("sentences", nil, .overlap, in: score) == Tally(right: 8, predicted: 8, gold: 9))
  }

  @Test func readingsAreComparedUnitByUnit() throws {
    let score = try damaged { layers in
      layers.appraisals[5].polarity = .negative
      layers.appraisals[5].areas.removeFirst()
      layers.appraisals[5].areas[0].polarity = .positive
    }
    // Five scored units: a list item and four sentences.
    #expect(tally("polarity", nil, .overlap, in: score) == Tally(right: 4, predicted: 5, gold: 5))
    #expect(tally("polarity", "mixed", .overlap, in: score) == Tally(right: 0, predicted: 0, gold: 1))
    #expect(tally("polarity", "negative", .overlap, in: score) == Tally(right: 1, predicted: 2, gold: 1))
    #expect(tally("areas", nil, .overlap, in: score) == Tally(right: 3, predicted: 3, gold: 4))
    #expect(tally("areas", "assessment", .overlap, in: score) == Tally(right: 0, predicted: 0, gold: 1))
    #expect(tally("area_polarity", nil, .overlap, in: score) == Tally(right: 2, predicted: 3, gold: 3))
    #expect(tally("trajectory", nil, .overlap, in: score)?.f1 == 1)
  }

  @Test func factsCountOneByOne() throws {
    let score = try damaged { layers in
      layers.metadata.date = PartialDate("2024-03-10")
      layers.metadata.inspectors = ["Nobody At-all"]
    }
    #expect(tally("metadata", "date", in: score) == Tally(right: 0, predicted: 1, gold: 1))
    #expect(tally("metadata", "inspectors", in: score) == Tally(right: 0, predicted: 1, gold: 0))
    #expect(tally("metadata", "title", in: score)?.f1 == 1)
  }

  /// A page whose main content was found with a menu in front and the last words missing.
  @Test func spansAreCarriedOverToATextThatDiffers() throws {
    let gold = try GoldSample.read()
    let menu = "Home News Contact\n\n"
    let text = menu + String(gold.document.text.dropLast("that they will try.".count))
    let judgements = gold.analysis.judgements.map { judgement in
      var moved = judgement
      moved.span = TextSpan(
        Int(judgement.span.start) + menu.utf8.count, Int(judgement.span.end) + menu.utf8.count)
      return moved
    }
    let found = Analysis(
      segmentation: Segmentation(
        of: Document(id: "p", text: text, page: PageLayout(blocks: [])), kind: .other, sentences: []),
      grades: [], judgements: judgements, quotations: [],
      reported: [ReportedClause(span: TextSpan(0, 4), cue: "told", sentence: 0)], appraisals: [],
      concerns: Concerns(), sentiment: Sentiment(), diagnostics: [])
    let score = Evaluator().score(found, against: gold)
    #expect(tally("judgements", in: score) == Tally(right: 3, predicted: 3, gold: 3))
    #expect(tally("reported", nil, .overlap, in: score) == Tally(right: 0, predicted: 1, gold: 1))
    let words = gold.document.text.split(whereSeparator: \.isWhitespace).count
    #expect(
      tally("main_content", nil, .overlap, in: score) == Tally(right: words - 4, predicted: words - 1, gold: words))
  }

  @Test(arguments: [
    ("Cllr Ann Dare", "Ann Dare", true), ("Cllr Ann Dare", "ann dare", true), ("inspectors", "Ofsted", false),
    ("Ann Dare", "Cllr Ann Dare of Hartsmere Council", false), ("Dare", "Ann Darey", false),
  ])
  func speakersAreTheSameWhenOneHoldsTheOther(expected: String, found: String, isSame: Bool) throws {
    var gold = try GoldSample.read()
    var layers = Layers(gold.analysis)
    layers.quotations[0].speaker = expected
    gold.analysis = layers.analysis
    layers.quotations[0].speaker = found
    let score = Evaluator().score(layers.analysis, against: gold)
    #expect(tally("quotation_speaker", nil, .overlap, in: score) == Tally(right: isSame ? 1 : 0, predicted: 1, gold: 1))
  }
}
