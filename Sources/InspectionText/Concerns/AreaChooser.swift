/// Chooses the areas of a sentence by weighing all the evidence for each: a sum of a few features, each with a
/// weight that was fitted to annotated letters, has to exceed a threshold.
///
/// The weights are the same for all areas, so that a user's own taxonomy is weighed as the built-in one is.
struct AreaChooser: Sendable {
  /// The names of the features, in their order.
  static let features = [
    "constant", "cue", "cue as subject", "cue behind a preposition", "cue within a judgement", "cues",
    "short of the best cue", "short of the best subject", "rules", "sentence without judgement",
    "cue in a sentence without judgement", "cue by its place", "route",
    "leading cue of a judging clause", "rules and cue", "paragraph", "paragraph, weak sentence", "subjects of the paragraph",
    "paragraph, pronoun", "opening of the paragraph", "next sentences", "paragraph before", "sentence before",
    "heading", "heading, weak sentence", "share of the document", "share of the document, weak sentence",
  ]

  private let weights: [Double]
  private let areas: Int

  init(areas: Int, table: StaticString = AreaWeights.table) {
    self.areas = areas
    var weights = Array(repeating: 0.0, count: Self.features.count)
    for line in table.description.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2, let weight = Double(fields[1]) else { continue }
      if let place = Self.features.firstIndex(of: String(fields[0])) { weights[place] = weight }
    }
    self.weights = weights
  }

  /// What speaks for each area of a sentence, feature by feature.
  ///
  /// - Parameters:
  ///   - rules: the areas that the rules find.
  ///   - before: those that they found in the sentence before.
  func evidence(of sentence: Int, in field: AreaField, rules: AreaSet, before: AreaSet) -> [[Double]] {
    guard let own = field.signals[sentence], let around = field.surroundings[sentence] else { return [] }
    let best = own.own.max() ?? 0
    let bestSubject = own.subject.max() ?? 0
    let weak = 1 - best
    return (0..<areas).map { area in
      let cue = own.own[area]
      let context = around.context[area]
      let isFoundBefore = before.contains(AreaSet(area: area))
      return [
        1, cue, own.subject[area], own.behind[area], own.judged[area], own.count[area], cue - best,
        own.subject[area] - bestSubject, rules.contains(AreaSet(area: area)) ? 1 : 0, own.isJudged ? 0 : 1,
        own.isJudged ? 0 : cue, own.placed[area], own.route[area], own.leading[area],
        rules.contains(AreaSet(area: area)) ? cue : 0, context, context * weak, around.subjects[area], own.opensBack ? context : 0,
        around.opening[area], around.next[area], around.before[area], isFoundBefore ? 1 : 0, around.heading[area],
        around.heading[area] * weak, field.share[area], field.share[area] * weak,
      ]
    }
  }

  /// The sum for one area; above 0 it is one of the sentence's.
  func sum(_ evidence: [Double]) -> Double {
    var sum = 0.0
    for (place, value) in evidence.enumerated() where value != 0 { sum += value * weights[place] }
    return sum
  }
}
