/// Chooses the areas of a sentence by weighing all the evidence for each: a sum of a few features, each with a
/// weight that was fitted to annotated letters, has to exceed a threshold.
///
/// The weights are the same for all areas, so that a user's own taxonomy is weighed as the built-in one is.
struct AreaChooser: Sendable {
  /// The names of the features, in their order.
  static let features = [
    "constant", "cue", "cue as subject", "cue behind a preposition", "cue within a judgement", "cues",
    "short of the best cue", "short of the best subject", "rules", "sentence without judgement",
    "cue in a sentence without judgement", "cue by its place",
    "leading cue of a judging clause", "rules and cue", "paragraph", "paragraph, weak sentence",
    "subjects of the paragraph",
    "paragraph, pronoun", "opening of the paragraph", "next sentences", "paragraph before", "sentence before",
    "heading", "heading, weak sentence", "share of the document", "share of the document, weak sentence",
    "the whole is the subject", "the whole as itself", "the whole as its subject",
  ]

  private let weights: [Double]
  private let areas: Int
  /// The place of the area that stands for the service as a whole, where there is one.
  private let whole: Int?

  init(areas: Int, whole: Int? = nil, table: StaticString = AreaWeights.table) {
    self.areas = areas
    self.whole = whole
    var weights = Array(repeating: 0.0, count: Self.features.count)
    for line in table.rows {
      let fields = line.parts(by: "\t")
      guard fields.count == 2, let weight = Double(fields[1]) else { continue }
      if let place = Self.features.firstIndex(of: String(fields[0])) { weights[place] = weight }
    }
    self.weights = weights
  }

  /// What speaks for each area of the sentence that a field stands at, feature by feature.
  ///
  /// - Parameters:
  ///   - rules: the areas that the rules find.
  ///   - before: those that they found in the sentence before.
  func evidence(in field: AreaField, rules: AreaSet, before: AreaSet) -> [[Double]] {
    guard let sentence = field.sentence else { return [] }
    return (0..<areas).map { area in
      var values: [Double] = []
      read(sentence, field, area: area, rules: rules, before: before) { values.append($0) }
      return values
    }
  }

  /// The areas of the sentence that a field stands at: those for which the evidence adds up to more than 0.
  func choose(in field: AreaField, rules: AreaSet, before: AreaSet) -> AreaSet {
    guard let sentence = field.sentence else { return [] }
    var chosen: AreaSet = []
    for area in 0..<areas {
      var sum = 0.0
      var place = 0
      read(sentence, field, area: area, rules: rules, before: before) { value in
        if value != 0 { sum += value * weights[place] }
        place += 1
      }
      if sum > 0 { chosen.insert(AreaSet(area: area)) }
    }
    return chosen
  }

  /// Gives the features for one area of a sentence, in their order.
  @inline(__always)
  private func read(
    _ sentence: AreaSignals.Sentence, _ field: borrowing AreaField, area: Int, rules: AreaSet, before: AreaSet,
    _ give: (Double) -> Void
  ) {
    let own = field.own[area]
    let around = field.around[area]
    let share = field.share[area]
    let weak = 1 - sentence.best
    let cue = own.own
    let context = around.context
    let isFound = rules.contains(AreaSet(area: area))
    give(1)
    give(cue)
    give(own.subject)
    give(own.behind)
    give(own.judged)
    give(own.count)
    give(cue - sentence.best)
    give(own.subject - sentence.bestSubject)
    give(isFound ? 1 : 0)
    give(sentence.isJudged ? 0 : 1)
    give(sentence.isJudged ? 0 : cue)
    give(own.placed)
    give(own.leading)
    give(isFound ? cue : 0)
    give(context)
    give(context * weak)
    give(around.subject)
    give(sentence.opensBack ? context : 0)
    give(around.opening)
    give(around.next)
    give(around.before)
    give(before.contains(AreaSet(area: area)) ? 1 : 0)
    give(around.heading)
    give(around.heading * weak)
    give(share)
    give(share * weak)
    // Only where nothing narrower is named as much.
    let all = whole.map { field.own[$0].own >= sentence.best ? field.own[$0].subject : 0 } ?? 0
    give(area == whole ? 0 : all)
    give(area == whole ? 1 : 0)
    give(area == whole ? all : 0)
  }
}
