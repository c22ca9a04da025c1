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

  /// What speaks for each area of a sentence, feature by feature.
  ///
  /// - Parameters:
  ///   - rules: the areas that the rules find.
  ///   - before: those that they found in the sentence before.
  func evidence(of sentence: Int, in field: AreaField, rules: AreaSet, before: AreaSet) -> [[Double]] {
    guard let own = field.signals[sentence], let around = field.surroundings[sentence] else { return [] }
    return (0..<areas).map { area in
      var values: [Double] = []
      read(own, around, area: area, share: field.share[area], rules: rules, before: before) { values.append($0) }
      return values
    }
  }

  /// The sum of the evidence for each area of a sentence; above 0 it is one of the sentence's.
  func sums(of sentence: Int, in field: AreaField, rules: AreaSet, before: AreaSet) -> [Double] {
    guard let own = field.signals[sentence], let around = field.surroundings[sentence] else { return [] }
    return (0..<areas).map { area in
      var sum = 0.0
      var place = 0
      read(own, around, area: area, share: field.share[area], rules: rules, before: before) { value in
        if value != 0 { sum += value * weights[place] }
        place += 1
      }
      return sum
    }
  }

  /// Gives the features for one area of a sentence, in their order.
  @inline(__always)
  private func read(
    _ own: borrowing AreaSignals, _ around: borrowing AreaField.Surroundings, area: Int, share: Double, rules: AreaSet,
    before: AreaSet, _ give: (Double) -> Void
  ) {
    let weak = 1 - own.best
    let cue = own.own[area]
    let context = around.context[area]
    let isFound = rules.contains(AreaSet(area: area))
    give(1)
    give(cue)
    give(own.subject[area])
    give(own.behind[area])
    give(own.judged[area])
    give(own.count[area])
    give(cue - own.best)
    give(own.subject[area] - own.bestSubject)
    give(isFound ? 1 : 0)
    give(own.isJudged ? 0 : 1)
    give(own.isJudged ? 0 : cue)
    give(own.placed[area])
    give(own.leading[area])
    give(isFound ? cue : 0)
    give(context)
    give(context * weak)
    give(around.subjects[area])
    give(own.opensBack ? context : 0)
    give(around.opening[area])
    give(around.next[area])
    give(around.before[area])
    give(before.contains(AreaSet(area: area)) ? 1 : 0)
    give(around.heading[area])
    give(around.heading[area] * weak)
    give(share)
    give(share * weak)
    // Only where nothing narrower is named as much.
    let all = whole.map { own.own[$0] >= own.best ? own.subject[$0] : 0 } ?? 0
    give(area == whole ? 0 : all)
    give(area == whole ? 1 : 0)
    give(area == whole ? all : 0)
  }
}
