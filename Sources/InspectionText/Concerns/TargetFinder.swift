/// Finds what a judgement phrase is about.
///
/// Words that name areas speak for a phrase by where they stand: within it, as its subject, or behind it. A
/// place (`in the hub`), a route (`to early help`) or a means (`through assessment`) is weak evidence or none.
/// A clause without a subject of its own takes that of the clause before; a pronoun, what it stands for.
struct TargetFinder: Sendable {
  private let words: TargetWords
  private let groups: AreaSet
  private let functions: AreaSet
  private let overall: AreaSet
  private let count: Int

  init(taxonomy: Taxonomy, words: TargetWords) {
    self.words = words
    count = taxonomy.entries.count
    func set(_ areas: [ConcernArea]) -> AreaSet {
      areas.reduce(into: AreaSet()) { set, area in
        if let place = taxonomy.index(of: area) { set.insert(AreaSet(area: place)) }
      }
    }
    groups = set([.childrenInCare, .careLeavers])
    functions = set([.supervision, .workforce, .managementOversight, .qualityAssurance])
    overall = set([.overall])
  }

  /// What is known from before a sentence.
  struct Context {
    /// The areas of the last clause that judged, or was about, something.
    var areas: AreaSet = []
    /// Whether they stand in the same paragraph.
    var isNear = false
  }

  /// Finds the areas of every phrase of a sentence.
  func resolve(_ unit: inout UnitText, in context: Context) {
    for index in unit.phrases.indices {
      unit.phrases[index].areas = areas(of: index, in: unit, context)
    }
  }

  /// The areas that a sentence without a judgement is about.
  func topics(of unit: UnitText, atLeast floor: Double = 6.5) -> AreaSet {
    var scores = [Double](repeating: 0, count: count)
    for cue in unit.cues {
      let clause = unit.clauses[unit.clause(of: cue.words.lowerBound)]
      let factor = self.factor(of: cue, in: unit, from: clause.words.lowerBound)
      add(cue, factor, to: &scores)
    }
    return choose(scores, floor: floor, share: 0.7).subtracting(overall)
  }

  /// The areas of a list item that is judged as a whole, such as one that says what needs to improve.
  func itemAreas(of unit: UnitText, in context: Context) -> AreaSet {
    var scores = [Double](repeating: 0, count: count)
    for cue in unit.cues {
      let clause = unit.clauses[unit.clause(of: cue.words.lowerBound)]
      let isPurpose = clause.kind == .purpose || clause.kind == .circumstance || clause.kind == .condition
      let factor = factor(of: cue, in: unit, from: 0)
      add(cue, isPurpose && cue.words.lowerBound > 2 ? factor * 0.4 : factor, to: &scores)
    }
    let found = choose(scores, floor: 3, share: 0.6)
    return found.isEmpty ? (overall.isEmpty ? context.areas : overall) : found
  }

  private func areas(of index: Int, in unit: UnitText, _ context: Context) -> AreaSet {
    let phrase = unit.phrases[index]
    var scores = [Double](repeating: 0, count: count)
    // Within the phrase.
    for cue in unit.cues where cue.words.overlaps(phrase.words) {
      add(cue, factor(of: cue, in: unit, from: phrase.words.lowerBound), to: &scores)
    }
    let clauseIndex = unit.clause(of: max(phrase.words.lowerBound, 0))
    // Behind it, up to the next phrase or the clause's end.
    let next = index + 1 < unit.phrases.count ? unit.phrases[index + 1].words.lowerBound : unit.tagged.count
    let endClause = unit.clauses[phrase.clause].words.upperBound
    for cue in unit.cues
    where cue.words.lowerBound >= phrase.words.upperBound && cue.words.lowerBound < min(next, endClause) {
      add(cue, 0.9 * factor(of: cue, in: unit, from: phrase.words.upperBound, isComplement: true), to: &scores)
    }
    // Before it: its subject.
    let subject = self.subject(before: phrase.words.lowerBound, clauseIndex, in: unit)
    for (cue, factor) in subject.cues { add(cue, factor, to: &scores) }
    // `These decisions`: a weak word behind a demonstrative stands for what was said before.
    if subject.isPronoun, !context.areas.isEmpty, (scores.max() ?? 0) <= 5 { return context.areas }
    var found = choose(scores, floor: 2.5, share: 0.62)
    let narrow = found.subtracting(overall)
    if !narrow.isEmpty { found = narrow }
    if !found.isEmpty { return prefer(found, scores) }
    // Nothing is named: what the sentence, or the one before, has just spoken of.
    if let earlier = unit.phrases[..<index].last(where: { !$0.areas.isEmpty }) { return earlier.areas }
    if subject.isPronoun || context.isNear, !context.areas.isEmpty { return context.areas }
    return overall
  }

  private struct Subject {
    var cues: [(CueMatcher.Match, Double)] = []
    var isPronoun = false
  }

  /// The cues of the subject of a phrase, with what each is worth.
  private func subject(before place: Int, _ clauseIndex: Int, in unit: UnitText) -> Subject {
    var subject = Subject()
    var index = clauseIndex
    var share = 1.0
    var limit = place
    while index >= 0 {
      let clause = unit.clauses[index]
      let start = clause.words.lowerBound
      let end = min(limit, clause.words.upperBound)
      if start < end {
        let own = unit.cues.filter { $0.words.lowerBound >= start && $0.words.upperBound <= end }
        var best = 0.0
        for cue in own {
          var factor = factor(of: cue, in: unit, from: start) * share
          // What stands behind the verb and before the phrase is the object of another predicate.
          if let verb = clause.verb, cue.words.lowerBound > verb, index == clauseIndex { factor *= 0.8 }
          subject.cues.append((cue, factor))
          for area in cue.areas { best = max(best, area.weight * factor) }
        }
        if index == 0, best <= 5, (start..<end).contains(where: { words[unit.tagged.words[$0]] == .demonstrative }) {
          subject.isPronoun = true
        }
        if best >= 2.5 { break }
      }
      guard index > 0 else { break }
      limit = unit.tagged.count
      share *= 0.8
      index -= 1
    }
    return subject
  }

  /// How much a cue counts by what governs it, reading back no further than `start`.
  private func factor(
    of cue: CueMatcher.Match, in unit: UnitText, from start: Int, isComplement: Bool = false
  ) -> Double {
    var place = cue.words.lowerBound - 1
    var factor = 1.0
    let floor = max(start, place - 9)
    while place >= floor {
      let tag = unit.tagged.tags[place]
      switch tag {
      case .of: factor *= 0.9
      case .to:
        let before = place > start ? unit.tagged.tags[place - 1] : .stop
        return factor * (before == .noun ? 0.5 : 0.1)
      case .preposition:
        // What stands at once behind a phrase completes it: `confident in their managers’ guidance`.
        let kind = words[unit.tagged.words[place]]
        if isComplement, place == start, kind == .place { return factor * 0.9 }
        return factor * Self.worth(kind)
      case .concession: return factor * 0.5
      case .comma where cue.words.lowerBound - place > 5: return factor
      case .noun, .adjective, .determiner, .possessive, .quantifier, .number, .coordinator, .adverb, .quote,
        .participle,
        .comma:
        break
      default: return factor
      }
      place -= 1
    }
    return factor
  }

  private static func worth(_ kind: TargetWords.Kind) -> Double {
    switch kind {
    case .topic: 0.85
    case .partner: 0.7
    case .benefit: 0.6
    case .agent: 0.8
    case .place: 0.5
    case .route: 0.1
    case .background: 0.4
    default: 0.6
    }
  }

  private func add(_ cue: CueMatcher.Match, _ factor: Double, to scores: inout [Double]) {
    for area in cue.areas { scores[area.area] = max(scores[area.area], area.weight * factor) }
  }

  private func choose(_ scores: [Double], floor: Double, share: Double) -> AreaSet {
    guard let best = scores.max(), best >= floor else { return [] }
    var chosen: AreaSet = []
    for (area, score) in scores.enumerated() where score >= max(floor, best * share) {
      chosen.insert(AreaSet(area: area))
    }
    return chosen
  }

  /// Drops a group that only says whose function is judged.
  private func prefer(_ found: AreaSet, _ scores: [Double]) -> AreaSet {
    guard !found.isDisjoint(with: functions), !found.isDisjoint(with: groups) else { return found }
    let function = found.intersection(functions).places.map { scores[$0] }.max() ?? 0
    let group = found.intersection(groups).places.map { scores[$0] }.max() ?? 0
    return function > group ? found.subtracting(groups) : found
  }
}
