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
    var lastOfClause = Array(repeating: 0, count: unit.clauses.count)
    for phrase in unit.phrases { lastOfClause[phrase.clause] = phrase.words.upperBound }
    for index in unit.phrases.indices {
      let last = lastOfClause[unit.phrases[index].clause]
      unit.phrases[index].isBackground = isBackground(unit.phrases[index], last, in: unit, judgements)
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
    reading.areas.reserveCapacity(all.rawValue.nonzeroBitCount)
    for area in all.places {
      let about = unit.phrases.lazy.filter { $0.areas.contains(AreaSet(area: area)) }
      reading.areas.append(
        AreaReading(
          area: area, polarity: polarity(of: about, judgements), trajectory: trajectory(of: about, in: unit, judgements)
        ))
    }
    return reading
  }

  // MARK: Polarity

  /// Whether both signs, one or none are asserted of an area. Present beats past; background counts.
  private func polarity(of phrases: some Sequence<UnitText.Phrase>, _ judgements: [Judgement]) -> Polarity {
    var all: Signs = []
    var present: Signs = []
    for phrase in phrases {
      let sign = Signs(judgements[phrase.judgement].polarity)
      all.formUnion(sign)
      if judgements[phrase.judgement].time == .present { present.formUnion(sign) }
    }
    return (present.isEmpty ? all : present).polarity
  }

  private func polarity(of unit: UnitText, _ judgements: [Judgement]) -> Polarity {
    let hasPresent = unit.phrases.contains {
      judgements[$0.judgement].polarity != 0 && judgements[$0.judgement].time == .present
    }
    var current: Signs = []
    var foreground: Signs = []
    var asserted: Signs = []
    for phrase in unit.phrases where !hasPresent || judgements[phrase.judgement].time == .present {
      let sign = Signs(judgements[phrase.judgement].polarity)
      current.formUnion(sign)
      if phrase.isBackground { continue }
      foreground.formUnion(sign)
      if asserts(unit.clauses[phrase.clause], in: unit) { asserted.formUnion(sign) }
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
  /// presupposes. What stands behind `despite` is a noun group, and no clause.
  private func asserts(_ clause: Clause, in unit: UnitText) -> Bool {
    switch clause.kind {
    case .main, .coordinate, .contrast, .complement, .participle, .condition: true
    case .concessive: clause.verb != nil || words[unit.tagged.words[clause.words.lowerBound]] != .background
    case .relative, .purpose, .circumstance: false
    }
  }

  // MARK: Trajectory

  /// The first direction that a main clause states.
  private func trajectory(of unit: UnitText, _ judgements: [Judgement]) -> Trajectory {
    let hasPresent = unit.phrases.contains { judgements[$0.judgement].time == .present }
    let hasCarrier = unit.phrases.contains { carries(unit.clauses[$0.clause]) }
    for phrase in unit.phrases where !hasCarrier || carries(unit.clauses[phrase.clause]) {
      if judgements[phrase.judgement].time == .past, hasPresent { continue }
      if judgements[phrase.judgement].trajectory != .unstated { return judgements[phrase.judgement].trajectory }
    }
    return .unstated
  }

  /// The direction stated of an area: the main clause's where two differ.
  private func trajectory(
    of phrases: some Sequence<UnitText.Phrase>, in unit: UnitText, _ judgements: [Judgement]
  ) -> Trajectory {
    var first = Trajectory.unstated
    let hasPresent = phrases.contains { judgements[$0.judgement].time == .present }
    for phrase in phrases {
      if judgements[phrase.judgement].time == .past, hasPresent { continue }
      let trajectory = judgements[phrase.judgement].trajectory
      guard trajectory != .unstated else { continue }
      if carries(unit.clauses[phrase.clause]), !phrase.isBackground { return trajectory }
      if first == .unstated { first = trajectory }
    }
    return first
  }

  /// Whether a clause gives the sentence its direction: no finite subordinate clause does.
  private func carries(_ clause: Clause) -> Bool {
    switch clause.kind {
    case .main, .coordinate, .contrast, .complement, .participle, .purpose, .condition: true
    case .concessive: clause.verb == nil
    case .relative, .circumstance: false
    }
  }

  // MARK: Background

  private func isBackground(_ phrase: UnitText.Phrase, _ last: Int, in unit: UnitText, _ judgements: [Judgement])
    -> Bool
  {
    let clause = unit.clauses[phrase.clause]
    if judgements[phrase.judgement].category == .formalGrade, unit.phrases.count > 1 { return true }
    // Behind a verb of remedy, or a preposition of background, without a verb between.
    var place = phrase.words.lowerBound - 1
    while place >= max(clause.words.lowerBound, phrase.words.lowerBound - 30) {
      let kind = words[unit.tagged.words[place]]
      if kind == .remedy || kind == .background { return true }
      let tag = unit.tagged.tags[place]
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
