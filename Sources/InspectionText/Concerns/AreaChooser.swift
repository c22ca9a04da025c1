/// Chooses the areas of a sentence by weighing all the evidence for each: a sum of a few features, each with a
/// weight that was fitted to annotated letters, has to exceed a threshold.
///
/// The weights are the same for all areas, so that a user's own taxonomy is weighed as the built-in one is. Only how
/// often an area is spoken of at all is known of each built-in one; another area counts as one of the average.
struct AreaChooser: Sendable {
  /// The names of the features, in their order.
  static let features = [
    "constant", "cue", "cue as subject", "cue behind a preposition", "cue within a judgement", "cues",
    "short of the best cue", "short of the best subject", "cue by its place", "leading cue of a judging clause",
    "rules", "rules for the sentence before", "sentence without judgement",
    "hints", "likely by hints", "short of the likeliest", "likeliest of all", "likely without judgement",
    "sentence before", "sentence before, weak sentence", "before in the paragraph",
    "last but one", "last but one, weak sentence", "next sentence",
    "next sentence, weak sentence", "next in the paragraph", "paragraph so far", "paragraph so far, weak sentence",
    "opening of the paragraph", "paragraph", "paragraph, weak sentence", "section", "section, weak sentence",
    "document", "document, weak sentence", "heading", "heading's cue", "pronoun",
    "the whole is the subject", "the whole as its subject",
    "short text", "short text, likely by hints", "short text, cue by its place",
  ]

  /// The names of the weights that say how often each built-in area is spoken of.
  static let priors = Taxonomy.builtIn.entries.map { "area \($0.area.rawValue)" }

  private let weights: [Double]
  private let priors: [Double]
  private let areas: Int
  /// The place of the area that stands for the service as a whole, where there is one.
  private let whole: Int?

  init(taxonomy: Taxonomy, table: StaticString = AreaWeights.table) {
    areas = taxonomy.entries.count
    whole = taxonomy.index(of: .overall)
    let numbers = table.bytes.numbers
    weights = Self.features.map { numbers[$0, default: 0] }
    priors = taxonomy.entries.map { numbers["area \($0.area.rawValue)", default: 0] }
  }

  /// What speaks for each area of the sentence that a field stands at, feature by feature.
  ///
  /// - Parameters:
  ///   - rules: the areas that the rules find.
  ///   - before: those that they found in the sentence before.
  func evidence(in field: AreaField, rules: AreaSet, before: AreaSet) -> [[Double]] {
    guard let sentence = field.sentence else { return [] }
    let likeliest = field.likely.max() ?? 0
    return (0..<areas).map { area in
      var values: [Double] = []
      read(sentence, field, area: area, likeliest, rules: rules, before: before) { values.append($0) }
      return values
    }
  }

  /// The areas of the sentence that a field stands at: those for which the evidence adds up to more than 0.
  func choose(in field: AreaField, rules: AreaSet, before: AreaSet) -> AreaSet {
    guard let sentence = field.sentence else { return [] }
    var chosen: AreaSet = []
    let factors = AreaFactors(weights, sentence, likeliest: field.likely.max() ?? 0, isShort: field.isShort)
    let all = subjectOfWhole(sentence, field)
    for area in 0..<areas where rules.contains(AreaSet(area: area)) || !isSetting(area, sentence, field) {
      let set = AreaSet(area: area)
      var sum = priors[area] + factors.constant + factors.sum(of: field.around[area])
      sum += field.sums[area] * factors.hints + field.likely[area] * factors.likely
      if field.own[area].isNamed { sum += factors.sum(of: field.own[area]) }
      if rules.contains(set) { sum += factors.rules }
      if before.contains(set) { sum += factors.rulesBefore }
      sum += all * (area == whole ? factors.asWhole : factors.whole)
      if sum > 0 { chosen.insert(set) }
    }
    return chosen
  }

  /// Where no letter stands around a sentence to say what it is about: whether an area is only a route or a means, a
  /// place beside a subject that is named, or what another sentence is about. Where reading the sentence told its areas,
  /// that speaks for a place that is meant after all, and against what another sentence is about.
  private func isSetting(_ area: Int, _ sentence: AreaSignals.Sentence, _ field: borrowing AreaField) -> Bool {
    guard field.isShort else { return false }
    let own = field.own[area]
    let isNamed = sentence.bestSubject > 0.85
    let likely = field.likely[area]
    if own.own > 0 { return own.placed <= own.own * (isNamed ? 0.55 : 0.12) && (!field.isRead || likely < 0.7) }
    return own.isWay || !field.isRead && isNamed && likely < 0.5
  }

  /// Whether the whole is the subject: only where nothing narrower is named as much.
  private func subjectOfWhole(_ sentence: AreaSignals.Sentence, _ field: borrowing AreaField) -> Double {
    whole.map { field.own[$0].own >= sentence.best ? field.own[$0].subject : 0 } ?? 0
  }

  /// Gives the features for one area of a sentence, in their order; ``AreaFactors`` says what they add up to.
  @inline(__always)
  private func read(
    _ sentence: AreaSignals.Sentence, _ field: borrowing AreaField, area: Int, _ likeliest: Double, rules: AreaSet,
    before: AreaSet, _ give: (Double) -> Void
  ) {
    let own = field.own[area]
    let around = field.around[area]
    let likely = field.likely[area]
    let weak = 1 - likeliest
    let set = AreaSet(area: area)
    give(1)
    give(own.own)
    give(own.subject)
    give(own.behind)
    give(own.judged)
    give(own.count)
    give(own.own - sentence.best)
    give(own.subject - sentence.bestSubject)
    give(own.placed)
    give(own.leading)
    give(rules.contains(set) ? 1 : 0)
    give(before.contains(set) ? 1 : 0)
    give(sentence.isJudged ? 0 : 1)
    give(field.sums[area])
    give(likely)
    give(likely - likeliest)
    give(likeliest)
    give(sentence.isJudged ? 0 : likely)
    give(around.before)
    give(around.before * weak)
    give(around.near)
    give(around.second)
    give(around.second * weak)
    give(around.next)
    give(around.next * weak)
    give(around.nextNear)
    give(around.soFar)
    give(around.soFar * weak)
    give(around.opening)
    give(around.paragraph)
    give(around.paragraph * weak)
    give(around.section)
    give(around.section * weak)
    give(around.document)
    give(around.document * weak)
    give(around.heading)
    give(around.headingCue)
    give(sentence.opensBack ? around.before : 0)
    let all = subjectOfWhole(sentence, field)
    give(area == whole ? 0 : all)
    give(area == whole ? all : 0)
    give(field.isShort ? 1 : 0)
    give(field.isShort ? likely : 0)
    give(field.isShort ? own.placed : 0)
  }
}
