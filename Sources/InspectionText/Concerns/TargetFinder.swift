/// Finds what a judgement phrase is about.
///
/// Words that name areas speak for a phrase by where they stand: within it, as its subject, or behind it. A
/// place (`in the hub`), a route (`to early help`) or a means (`through assessment`) is weak evidence or none.
/// A clause without a subject of its own takes that of the clause before; a pronoun, what it stands for.
struct TargetFinder: Sendable {
  let words: TargetWords
  private let groups: AreaSet
  private let owners: AreaSet
  private let casework: AreaSet
  private let places: AreaSet
  private let records: AreaSet
  private let learning: AreaSet
  let users: AreaSet
  private let people: AreaSet
  private let functions: AreaSet
  private let overall: AreaSet

  init(taxonomy: Taxonomy, words: TargetWords) {
    self.words = words
    owners = taxonomy.set(of: [.childrenInCare, .careLeavers])
    groups = taxonomy.set(of: [.childrenInCare, .careLeavers, .specificNeeds, .missing])
    places = taxonomy.set(of: [.frontDoor])
    records = taxonomy.set(of: [.assessment])
    learning = taxonomy.set(of: [.qualityAssurance, .supervision])
    users = taxonomy.set(of: [.leadership, .multiAgency])
    people = taxonomy.set(of: [.leadership, .managementOversight])
    casework = taxonomy.set(of: [.childProtection, .assessment])
    functions = taxonomy.set(of: [.supervision, .workforce, .managementOversight, .qualityAssurance])
    overall = taxonomy.set(of: [.overall])
  }

  /// What is known from before a sentence.
  struct Context {
    /// The areas of the last clause that judged, or was about, something.
    var areas: AreaSet = []
    /// Whether they stand in the same paragraph.
    var isNear = false
    /// Whether the writer is the council, whose `we` stands for nothing said before.
    var isCouncil = false
    /// What a document on one group is about as a whole.
    var whole: AreaSet?
    /// The areas, if there are any.
    var known: AreaSet? { areas.isEmpty ? nil : areas }
    /// Room for scores that is used again from phrase to phrase.
    fileprivate var scores = Scores()
  }

  /// How well each area fits.
  fileprivate struct Scores {
    /// The best of weight times place, and the weight alone of the cue that fits best, for the areas in `named`. There
    /// is no room for them before there is a cue.
    private var scores: [(value: Double, weight: Double)] = []
    /// The areas that score more than 0.
    private(set) var named: AreaSet = []
    /// The best value of any area.
    private(set) var best = 0.0

    /// Forgets all scores.
    mutating func reset() {
      named = []
      best = 0
    }

    /// The best of weight times place.
    func value(_ area: Int) -> Double { named.contains(AreaSet(area: area)) ? scores[area].value : 0 }

    /// The weight alone, of the cue that fits best.
    func weight(_ area: Int) -> Double { named.contains(AreaSet(area: area)) ? scores[area].weight : 0 }

    /// The greatest value of some areas.
    func greatestValue(of areas: AreaSet) -> Double { areas.places.reduce(0) { max($0, value($1)) } }

    /// The greatest weight of some areas.
    func greatestWeight(of areas: AreaSet) -> Double { areas.places.reduce(0) { max($0, weight($1)) } }

    /// The greatest weight of the areas that score at least so much.
    func greatestWeight(from floor: Double = 0) -> Double {
      named.places.reduce(0) { scores[$1].value >= floor ? max($0, scores[$1].weight) : $0 }
    }

    mutating func add(_ cue: CueMatcher.Match, _ factor: Double) {
      if scores.isEmpty { scores = Array(repeating: (0, 0), count: 32) }
      for area in cue.areas where area.weight * factor > value(area.area) {
        scores[area.area] = (area.weight * factor, area.weight)
        named.insert(AreaSet(area: area.area))
        best = max(best, area.weight * factor)
      }
    }
  }

  /// Finds the areas of every phrase of a sentence.
  func resolve(_ unit: inout UnitText, in context: inout Context) {
    for index in unit.phrases.indices where unit.phrases[index].areas.isEmpty {
      unit.phrases[index].areas = areas(of: index, in: unit, &context)
    }
  }

  /// The areas that a sentence without a judgement is about.
  func topics(of unit: UnitText) -> AreaSet {
    var scores = Scores()
    let hasComplement = unit.clauses.contains { $0.kind == .complement }
    for cue in unit.cues {
      let clause = unit.clauses[unit.clause(of: cue.words.lowerBound)]
      switch clause.kind {
      case .complement: break
      case .main, .coordinate, .contrast: if hasComplement { continue }
      default: continue
      }
      scores.add(cue, factor(of: cue, in: unit, from: clause.words.lowerBound))
    }
    return choose(scores, floor: 6.5, share: 0.7).subtracting(overall)
  }

  /// The areas of a sentence that says what inspectors looked at.
  func scope(of unit: UnitText) -> AreaSet {
    itemAreas(of: unit, in: .init(), share: 0.5).subtracting(overall)
  }

  /// The areas of a list item that is judged, or set aside, as a whole.
  func itemAreas(of unit: UnitText, in context: Context, share: Double) -> AreaSet {
    var scores = Scores()
    for cue in unit.cues {
      let clause = unit.clauses[unit.clause(of: cue.words.lowerBound)]
      let factor = factor(of: cue, in: unit, from: clause.words.lowerBound)
      let isAside = clause.kind == .purpose || clause.kind == .complement || clause.kind == .relative
      scores.add(cue, isAside && clause.words.lowerBound > 2 ? factor * 0.4 : factor)
    }
    let found = choose(scores, floor: 1.5, share: share, keepsWeak: share <= 0.5)
    return found.isEmpty ? context.whole ?? overall : prefer(found, scores)
  }

  private func areas(of index: Int, in unit: UnitText, _ context: inout Context) -> AreaSet {
    let phrase = unit.phrases[index]
    let last = unit.clause(of: max(phrase.words.lowerBound, phrase.words.upperBound - 1))
    var scores = Scores()
    swap(&scores, &context.scores)
    defer { swap(&scores, &context.scores) }
    scores.reset()
    for cue in unit.cues(in: phrase.words) {
      let isObject = cue.words.upperBound < phrase.words.upperBound
      let share = isObject && cue.areas.allSatisfy { overall.contains(AreaSet(area: $0.area)) } ? 0.5 : 1
      scores.add(cue, share * factor(of: cue, in: unit, from: phrase.words.lowerBound))
    }
    let own = scores.greatestWeight()
    let learners = agents(scores)
    // Behind it, up to the next phrase or the clause's end.
    let next = index + 1 < unit.phrases.count ? unit.phrases[index + 1].words.lowerBound : unit.tagged.count
    let end = min(next, unit.clauses[last].words.upperBound)
    for cue in unit.cues(from: phrase.words.upperBound, to: min(end, phrase.words.upperBound + 60)) {
      let isNested = (phrase.words.upperBound..<cue.words.lowerBound).contains { unit.tagged.tags[$0].isVerb }
      let factor = factor(of: cue, in: unit, from: phrase.words.upperBound, behind: phrase)
      scores.add(cue, (isNested ? 0.4 : 0.9) * factor)
    }
    let subject = self.subject(of: index, in: unit, isComplete: own >= 6, &scores)
    let earlier = (max(0, index - 8)..<index).last { !unit.phrases[$0].areas.isEmpty }.map { unit.phrases[$0].areas }
    // `These decisions`: a weak word behind a demonstrative stands for what was said before.
    if subject.isPronoun, own < 6, subject.best <= 6, scores.best < 7, let before = earlier ?? context.known {
      return before
    }
    let found = choose(scores, floor: 2.5, share: 0.62)
    let mayInherit = !(subject.isFirstPerson && context.isCouncil) && (subject.isPronoun || context.isNear)
    if !found.isEmpty {
      // `Decisions are made quickly`: a word as weak as that takes its meaning from what was spoken of before.
      let strongest = scores.greatestWeight(of: found)
      let before = earlier ?? (mayInherit ? context.known : nil)
      if let before, found != overall || strongest <= 2 || subject.isPronoun {
        // A plan that is told of in a paragraph on a group is the group's plan.
        if strongest <= 4 || strongest <= 5 && before.isSubset(of: groups) { return before }
        if own == 0, refersBack(phrase, in: unit) { return before.union(found.subtracting(people)) }
      }
      return prefer(found, scores).subtracting(learners).union(occasion(of: phrase, in: unit))
    }
    // Nothing is named: what the sentence, or the one before, has just spoken of.
    if let earlier { return earlier }
    if mayInherit, let before = context.known { return before }
    return context.whole ?? overall
  }

  /// What is known of a subject beside the scores of the cues in it.
  private struct Subject {
    /// The best score of a cue.
    var best = 0.0
    /// Whether it stands for something said before.
    var isPronoun = false
    /// Whether it is the writer.
    var isFirstPerson = false
  }

  /// Scores the cues of the subject of a phrase: those of its clause, else of the one before.
  private func subject(of order: Int, in unit: UnitText, isComplete: Bool, _ scores: inout Scores) -> Subject {
    let phrase = unit.phrases[order]
    let clauseIndex = phrase.clause
    var subject = Subject()
    // A noun group in a list of subjects, `clear oversight and timely triage lead to …`, speaks for itself.
    if isComplete, phrase.words.upperBound <= unit.clauses[clauseIndex].verb ?? 0 { return subject }
    var index = clauseIndex
    var share = 1.0
    var limit = phrase.words.lowerBound
    let inRelative = unit.clauses[clauseIndex].kind == .relative
    while index >= 0, index > clauseIndex - 8 {
      let clause = unit.clauses[index]
      let start = clause.words.lowerBound
      let end = min(limit, clause.words.upperBound)
      // What is told of a noun on the way is not the subject of the clause that goes on behind it.
      let isSkipped = index < clauseIndex && clause.kind == .relative && !inRelative && index > 0
      if start < end, !isSkipped {
        for cue in unit.cues(from: start, to: end) {
          var factor = factor(of: cue, in: unit, from: start) * share
          // What stands behind the verb and before the phrase is the object of another predicate.
          if let verb = clause.verb, cue.words.lowerBound > verb, index == clauseIndex {
            let isTold = unit.phrases[..<order].suffix(4).contains { $0.words.overlaps(cue.words) }
            factor *= isTold ? 0.3 : 0.8
          }
          scores.add(cue, factor)
          for area in cue.areas { subject.best = max(subject.best, area.weight * factor) }
        }
        if index == clauseIndex || !subject.isFirstPerson && subject.best < 2.5 {
          for place in start..<min(end, start + 60) {
            let kind = words[unit.tagged.words[place]]
            let isSubject = unit.tagged.tags[place] == .pronoun && place < clause.verb ?? end
            if kind == .demonstrative, place < start + 3 || isSubject { subject.isPronoun = true }
            if kind == .firstPerson { subject.isFirstPerson = true }
          }
        }
        if subject.best >= 2.5 { break }
      }
      if index == clauseIndex, subject.best < 2.5, addRelatives(of: phrase, in: unit, to: &subject, &scores) {
        break
      }
      if isComplete || isWall(before: clause, in: unit) { break }
      limit = unit.tagged.count
      share *= 0.8
      index -= 1
    }
    return subject
  }

  /// Adds what stands between the noun of a subject and its verb, as in `children who live with neglect are seen`.
  private func addRelatives(
    of phrase: UnitText.Phrase, in unit: UnitText, to subject: inout Subject, _ scores: inout Scores
  ) -> Bool {
    let start = unit.clauses[phrase.clause].words.upperBound
    guard start < phrase.words.lowerBound else { return false }
    for cue in unit.cues(from: start, to: phrase.words.lowerBound) {
      let clause = unit.clauses[unit.clause(of: cue.words.lowerBound)]
      let factor = 0.8 * factor(of: cue, in: unit, from: clause.words.lowerBound)
      scores.add(cue, factor)
      for area in cue.areas { subject.best = max(subject.best, area.weight * factor) }
    }
    return subject.best >= 2.5
  }

  /// Whether a clause opens the words of another speaker, as behind `she added: “`.
  private func isWall(before clause: Clause, in unit: UnitText) -> Bool {
    let start = clause.words.lowerBound
    guard start + 1 < unit.tagged.count else { return false }
    return unit.tagged.tags[start] == .stop && unit.tagged.tags[start + 1] == .quote
  }

  /// How much a cue counts by what governs it, reading back no further than `start`.
  func factor(
    of cue: CueMatcher.Match, in unit: UnitText, from start: Int, behind phrase: UnitText.Phrase? = nil
  ) -> Double {
    var place = cue.words.lowerBound - 1
    var factor = 1.0
    let floor = max(start, place - 9)
    while place >= floor {
      let tag = unit.tagged.tags[place]
      switch tag {
      case .of: factor *= isRecord(before: place, in: unit) ? 0.6 : 0.9
      case .to:
        let before = place > start ? unit.tagged.tags[place - 1] : .stop
        return factor * (before == .noun ? 0.5 : 0.1)
      case .preposition:
        // What stands at once behind a phrase completes it: `confident in their managers’ guidance`.
        let kind = words[unit.tagged.words[place]]
        let isPlace = cue.areas.contains { places.contains(AreaSet(area: $0.area)) }
        if let phrase, place == start, kind == .place && !isPlace || kind == .on {
          let isNoun = unit.tagged.tags[phrase.words.upperBound - 1] == .noun
          return factor * (isNoun ? 0.9 : kind == .on ? 0.6 : 0.75)
        }
        return factor * Self.worth(kind)
      case .concession: return factor * 0.5
      case .comma: return factor
      case .noun, .adjective, .determiner, .possessive, .quantifier, .number, .coordinator, .adverb, .quote,
        .participle:
        break
      default: return factor
      }
      place -= 1
    }
    return factor
  }

  /// Whether an `of` tells what a record or assessment is of: `records of visits` are records.
  private func isRecord(before place: Int, in unit: UnitText) -> Bool {
    unit.cues(from: place - 6, to: place).contains { cue in
      cue.words.upperBound == place && cue.areas.contains { $0.weight >= 8 && records.contains(AreaSet(area: $0.area)) }
    }
  }

  private static func worth(_ kind: TargetWords.Kind) -> Double {
    switch kind {
    case .topic: 0.85
    case .partner: 0.55
    case .benefit: 0.5
    case .on: 0.7
    case .agent: 0.8
    case .place: 0.5
    case .route: 0.1
    case .background: 0.4
    default: 0.6
    }
  }

  /// The areas that score well beside the best; the authority as a whole only where nothing narrower does.
  private func choose(_ scores: Scores, floor: Double, share: Double, keepsWeak: Bool = false) -> AreaSet {
    guard scores.best >= floor else { return [] }
    let strongest = scores.greatestWeight(from: floor)
    var chosen: AreaSet = []
    for area in scores.named.places where scores.value(area) >= max(floor, scores.best * share) {
      // `Decisions at the front door`: a weak head gives way to what it is of.
      if !keepsWeak, scores.weight(area) <= 5, strongest >= 6, !overall.contains(AreaSet(area: area)) { continue }
      chosen.insert(AreaSet(area: area))
    }
    let narrow = chosen.subtracting(overall)
    guard chosen != narrow, !narrow.isEmpty else { return chosen }
    return scores.greatestValue(of: narrow) >= scores.greatestValue(of: overall) ? narrow : overall
  }

  /// Whether the object of a phrase is a pronoun, as in `managers use it daily`.
  private func refersBack(_ phrase: UnitText.Phrase, in unit: UnitText) -> Bool {
    phrase.words.dropFirst().contains {
      unit.tagged.tags[$0] == .pronoun && words[unit.tagged.words[$0]] == .demonstrative
        && unit.tagged.tags[$0 - 1].isVerb
    }
  }

  /// The group that a sentence opens with: `When children go missing, the police are told at once`.
  private func occasion(of phrase: UnitText.Phrase, in unit: UnitText) -> AreaSet {
    let first = unit.clauses[0]
    guard first.kind == .circumstance || first.kind == .condition, first.words.upperBound <= phrase.words.lowerBound
    else { return [] }
    var areas: AreaSet = []
    for cue in unit.cues(from: 0, to: first.words.upperBound) {
      for weight in cue.areas where weight.weight >= 9 && groups.contains(AreaSet(area: weight.area)) {
        areas.insert(AreaSet(area: weight.area))
      }
    }
    return areas
  }

  /// Leaders and partners who use what audit tells them, or are supervised: that is what is judged.
  private func agents(_ inside: Scores) -> AreaSet {
    learning.places.contains { inside.value($0) >= 8 } ? users : []
  }

  /// Settles what a group and a function in one phrase are about.
  private func prefer(_ found: AreaSet, _ scores: Scores) -> AreaSet {
    var found = found
    let own = found.intersection(groups)
    guard !own.isEmpty else { return found }
    let group = scores.greatestValue(of: own)
    // A group that only says whose supervision or workload is judged.
    let function = scores.greatestValue(of: found.intersection(functions))
    if function >= group, !found.isDisjoint(with: functions) { return found.subtracting(own.intersection(owners)) }
    // Casework with a group is the group's: a visit to a child in private fostering.
    for area in casework.places where found.contains(AreaSet(area: area)) && scores.weight(area) < 9 {
      if group >= scores.value(area) * 0.7 { found.subtract(AreaSet(area: area)) }
    }
    return found
  }
}
