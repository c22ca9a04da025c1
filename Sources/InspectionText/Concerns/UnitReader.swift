/// Reads how a sentence speaks, as a whole and of each area, from the phrases in it.
struct UnitReader: Sendable {
  private let words: TargetWords

  init(words: TargetWords) {
    self.words = words
  }

  /// How a sentence speaks of one area.
  struct AreaReading {
    var area: Int
    var polarity: Polarity
    var trajectory: Trajectory
  }

  /// How a sentence speaks.
  struct Reading {
    var polarity = Polarity.neutral
    var trajectory = Trajectory.unstated
    var areas: [AreaReading] = []
  }

  /// Marks the phrases that only tell the background: objects of `address` and the like, what stands behind
  /// `despite` or `including`, attributes within a subject.
  func markBackground(_ unit: inout UnitText, _ judgements: [Judgement]) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: unit.clauses.count) { lastOfClause in
      lastOfClause.initialize(repeating: 0)
      for phrase in unit.phrases { lastOfClause[phrase.clause] = phrase.words.upperBound }
      for index in unit.phrases.indices {
        unit.phrases[index].sign = judgements[unit.phrases[index].judgement].polarity
        if index > 0 { govern(index, in: &unit) }
        let last = lastOfClause[unit.phrases[index].clause]
        unit.phrases[index].isBackground =
          unit.phrases[index].isBackground
          || isBackground(
            unit.phrases[index], behind: index > 0 ? unit.phrases[index - 1] : nil, last, in: unit, judgements)
      }
    }
    if unit.phrases.allSatisfy(\.isBackground) {
      for index in unit.phrases.indices { unit.phrases[index].isBackground = false }
    }
  }

  /// Reads a sentence whose phrases have their areas.
  func read(_ unit: UnitText, _ judgements: [Judgement]) -> Reading {
    var reading = Reading()
    reading.polarity = polarity(of: unit, judgements)
    reading.trajectory = trajectory(of: unit, judgements)
    var all: AreaSet = []
    for phrase in unit.phrases { all.formUnion(phrase.areas) }
    let areas = all.union(unit.topics)
    reading.areas.reserveCapacity(areas.count)
    for area in areas.places {
      let about = AreaSet(area: area)
      let isFaulted = unit.faulted.contains(about) && !unit.phrases.contains { $0.areas.contains(about) }
      let accepted: Polarity = unit.mended.contains(about) ? .mixed : .negative
      reading.areas.append(
        AreaReading(
          area: area, polarity: isFaulted ? accepted : polarity(of: unit, judgements, about: about),
          trajectory: trajectory(of: unit, judgements, about: about)
        ))
    }
    return reading
  }

  // MARK: Polarity

  /// Whether both signs, one or none are asserted by some phrases. Present beats past; what is asserted, background
  /// and what stands in a subordinate clause; these count where nothing else is said. Of an area it is that of the
  /// phrases which are about it.
  private func polarity(of unit: UnitText, _ judgements: [Judgement], about areas: AreaSet = []) -> Polarity {
    let hasPresent = unit.phrases.contains {
      $0.sign != 0 && !$0.isProspect && $0.areas.isSuperset(of: areas) && judgements[$0.judgement].time == .present
    }
    var current: Signs = []
    var foreground: Signs = []
    var asserted: Signs = []
    for phrase in unit.phrases where !phrase.isProspect && phrase.areas.isSuperset(of: areas) {
      if hasPresent, judgements[phrase.judgement].time != .present { continue }
      let sign = Signs(phrase.sign)
      current.formUnion(sign)
      if phrase.isBackground { continue }
      foreground.formUnion(sign)
      if phrase.isTold || asserts(phrase.clause, in: unit) { asserted.formUnion(sign) }
    }
    return (!asserted.isEmpty ? asserted : !foreground.isEmpty ? foreground : current).polarity
  }

  /// Which signs some phrases have.
  private struct Signs: OptionSet {
    let rawValue: UInt8
    static let good = Signs(rawValue: 1)
    static let bad = Signs(rawValue: 2)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ polarity: Int) { self = polarity > 0 ? .good : polarity < 0 ? .bad : [] }

    var polarity: Polarity {
      contains(.good) ? (contains(.bad) ? .mixed : .positive) : (contains(.bad) ? .negative : .neutral)
    }
  }

  /// Whether a clause asserts: main, coordinate, concessive and complement clauses do, and a condition what it
  /// presupposes. What stands behind `despite` is a noun group, and no clause; what is joined to a subordinate clause
  /// and has no subject of its own goes on with it.
  private func asserts(_ index: Int, in unit: UnitText) -> Bool {
    let clause = unit.clauses[index]
    switch clause.kind {
    case .main, .contrast, .complement, .participle, .condition: return true
    case .coordinate:
      guard index > 0, unit.clauses[index - 1].kind == .relative, isBare(clause, in: unit) else {
        return true
      }
      return false
    case .concessive:
      return clause.verb != nil || words[unit.tagged.words[clause.words.lowerBound]] != .background
    case .relative, .purpose, .circumstance: return false
    }
  }

  /// Whether the verb of a joined clause follows at once: `which is late and remains brief`.
  private func isBare(_ clause: Clause, in unit: UnitText) -> Bool {
    guard unit.tagged.tags[clause.words.lowerBound] == .coordinator, let verb = clause.verb else { return false }
    return (clause.words.lowerBound + 1..<max(clause.words.lowerBound + 1, verb)).allSatisfy {
      unit.tagged.tags[$0] == .adverb
    }
  }

  // MARK: Trajectory

  /// The first direction that a main clause states.
  private func trajectory(of unit: UnitText, _ judgements: [Judgement]) -> Trajectory {
    let hasPresent = unit.phrases.contains { judgements[$0.judgement].time == .present }
    let hasCarrier = unit.phrases.contains { carries(unit.clauses[$0.clause]) }
    for phrase in unit.phrases where !hasCarrier || carries(unit.clauses[phrase.clause]) {
      if judgements[phrase.judgement].time == .past, hasPresent { continue }
      if phrase.direction != .unstated, !phrase.isProspect { return phrase.direction }
    }
    return .unstated
  }

  /// The direction stated of an area: the main clause's where two differ.
  private func trajectory(of unit: UnitText, _ judgements: [Judgement], about areas: AreaSet) -> Trajectory {
    var first = Trajectory.unstated
    let hasPresent = unit.phrases.contains {
      $0.areas.isSuperset(of: areas) && judgements[$0.judgement].time == .present
    }
    for phrase in unit.phrases where phrase.areas.isSuperset(of: areas) {
      if judgements[phrase.judgement].time == .past, hasPresent { continue }
      let trajectory = phrase.direction
      guard trajectory != .unstated else { continue }
      if carries(unit.clauses[phrase.clause]), !phrase.isBackground { return trajectory }
      if first == .unstated { first = trajectory }
    }
    return first
  }

  /// Whether a clause gives the sentence its direction: no finite subordinate clause does.
  private func carries(_ clause: Clause) -> Bool {
    switch clause.kind {
    case .main, .coordinate, .contrast, .complement, .participle, .condition: true
    case .concessive: clause.verb == nil
    case .relative, .purpose, .circumstance: false
    }
  }

  // MARK: Background

  /// Settles the sign of a phrase that the one before it governs: `a lack of suitable homes`, `delays in getting the
  /// right help`, `not specific or measurable`, `aware of the weaknesses`.
  private func govern(_ index: Int, in unit: inout UnitText) {
    let first = unit.phrases[index - 1]
    let second = unit.phrases[index]
    guard first.sign * second.sign < 0, first.words.upperBound <= second.words.lowerBound else { return }
    let tags = unit.tagged.tags
    let between = first.words.upperBound..<second.words.lowerBound
    if isGoal(second, in: unit) { unit.phrases[index].isBackground = true }
    guard between.count <= 5, let head = second.words.first else { return }
    if between.contains(where: { tags[$0] == .coordinator }) {
      guard between.allSatisfy({ tags[$0] == .coordinator || tags[$0] == .of }) else { return }
      let isOr = between.contains { words[unit.tagged.words[$0]] == .alternative }
      let isDenied = first.words.contains { tags[$0] == .negator || words[unit.tagged.words[$0]] == .denial }
      if isOr, isDenied { unit.phrases[index].sign = first.sign }
      return
    }
    let isJoined = between.allSatisfy { place in
      switch tags[place] {
      case .of, .to, .determiner, .possessive, .quantifier, .adjective, .adverb, .number: true
      case .preposition: Self.governs(words[unit.tagged.words[place]])
      default: false
      }
    }
    guard isJoined else { return }
    if first.sign < 0 {
      // A verb behind a noun without `to` is its predicate, and judges for itself.
      let isVerb = tags[head].isAuxiliary || tags[head] == .verbSingular || tags[head] == .verbPast
      let isPlain = tags[head] == .verb && !between.contains { tags[$0] == .to }
      if !isVerb, !isPlain { unit.phrases[index].sign = first.sign }
    } else if between.first.map({ tags[$0] == .of }) == true {
      unit.phrases[index].isBackground = true
    }
  }

  /// Whether a phrase only tells what something is needed for: `the progress needed to keep children safe`.
  private func isGoal(_ phrase: UnitText.Phrase, in unit: UnitText) -> Bool {
    let to = phrase.words.lowerBound - 1
    return to > 0 && unit.tagged.tags[to] == .to && words[unit.tagged.words[to - 1]] == .requirement
  }

  private static func governs(_ kind: TargetWords.Kind) -> Bool {
    switch kind {
    case .place, .benefit, .on, .topic, .route: true
    default: false
    }
  }

  private func isBackground(
    _ phrase: UnitText.Phrase, behind before: UnitText.Phrase?, _ last: Int, in unit: UnitText,
    _ judgements: [Judgement]
  ) -> Bool {
    let clause = unit.clauses[phrase.clause]
    if judgements[phrase.judgement].category == .formalGrade, unit.phrases.count > 1 { return true }
    // Behind a verb of remedy, or a preposition of background, without a verb between.
    var place = phrase.words.lowerBound - 1
    while place >= max(clause.words.lowerBound, phrase.words.lowerBound - 30) {
      let kind = words[unit.tagged.words[place]]
      if kind == .remedy || kind == .background { return true }
      // `Are open with staff about the weaknesses`.
      if kind == .topic, phrase.sign < 0, let before, before.sign > 0, before.words.upperBound <= place,
        place - before.words.upperBound < 4, unit.tagged.tags[before.words.upperBound - 1] == .adjective
      {
        return true
      }
      let tag = unit.tagged.tags[place]
      // `Despite some delay, most visits are on time`: the predicate behind the comma is the clause's own.
      if tag == .comma, let verb = clause.verb, phrase.words.contains(verb) { break }
      if tag.isAuxiliary || tag == .verb || tag == .verbSingular || tag == .verbPast { break }
      place -= 1
    }
    // An attribute within the subject, when the predicate judges for itself.
    if let verb = clause.verb, phrase.words.upperBound <= verb {
      return last > verb
    }
    return false
  }
}
