/// Settles how good or bad each area of a sentence is found, in texts of a few sentences: by what its phrases say and by
/// what reading it told.
///
/// A sentence that stands alone may be turned by a word far from the one that judges: *nobody could say that visits are
/// late*. Where an area is found good though all phrases about it say the opposite, they are turned (rule `reading`), so
/// that what is said of an area is borne out by a phrase.
struct PolarityTeller {
  private let areas: ArraySlice<AreaReadings.Reading>
  private let observe: Observer?
  private let weights = PolarityWeights.builtIn

  /// Is told what speaks for each area, by its place.
  typealias Observer = (Int, PolarityEvidence) -> Void

  /// - Parameters:
  ///   - areas: what reading the sentence told of each area.
  ///   - observe: is told what speaks for each.
  init(_ areas: ArraySlice<AreaReadings.Reading>, observe: Observer? = nil) {
    (self.areas, self.observe) = (areas, observe)
  }

  /// How good or bad an area is found in a sentence in which no phrase judges.
  func polarity(of area: Int) -> Polarity {
    let evidence = PolarityEvidence(told(of: area))
    observe?(area, evidence)
    return weights.polarity(by: evidence) ?? .neutral
  }

  /// What reading told of an area.
  private func told(of area: Int) -> AreaReadings.Reading { areas[areas.startIndex + area] }

  /// Settles what a sentence says of its areas, turns the phrases where none bears that out, and settles with that what
  /// the sentence says as a whole.
  func settle(_ reading: inout UnitReader.Reading, _ unit: UnitText, _ judgements: inout [Judgement]) {
    let isPlain = Self.isPlain(unit, judgements)
    var (good, bad): (AreaSet, AreaSet) = ([], [])
    let said = reading.areas
    for place in said.indices {
      let area = said[place].area
      let evidence = PolarityEvidence(told(of: area), of: said[place], among: said, unit, judgements)
      observe?(area, evidence)
      if isPlain, said[place].polarity != .neutral { continue }
      // What is neither good nor bad, and has a phrase that judges, is both.
      reading.areas[place].polarity =
        weights.polarity(by: evidence) ?? (said[place].polarity == .neutral ? .neutral : .mixed)
      switch reading.areas[place].polarity {
      case .positive: good.insert(AreaSet(area: area))
      case .negative: bad.insert(AreaSet(area: area))
      case .mixed, .neutral: break
      }
    }
    // What some phrase bears out needs no other: that one tells the background, or what was.
    for phrase in unit.phrases {
      if judgements[phrase.judgement].polarity > 0 {
        good.subtract(phrase.areas)
      } else if judgements[phrase.judgement].polarity < 0 {
        bad.subtract(phrase.areas)
      }
    }
    for phrase in unit.phrases where !phrase.areas.isEmpty {
      let opposite = judgements[phrase.judgement].polarity > 0 ? bad : good
      if opposite.isSuperset(of: phrase.areas) { judgements[phrase.judgement].turn() }
    }
    reading.polarity = Self.whole(reading.areas.map(\.polarity))
  }

  /// *Supervision is good*: a subject, *be* or *have*, and one phrase; *despite high demand, visits are prompt for most
  /// children*, where what judges is an adjective or a noun: what was done may be no more than a fact. Nothing in such a
  /// sentence could say more than the phrase does.
  private static func isPlain(_ unit: UnitText, _ judgements: [Judgement]) -> Bool {
    guard unit.phrases.count == 1, let phrase = unit.phrases.first else { return false }
    let tags = unit.tagged.tags
    let rules = judgements[phrase.judgement].rules
    let isSaid = rules.contains(where: sayingRules.contains) && !rules.contains(where: turningRules.contains)
    var start = 0
    if isSaid, tags.first == .concession, let comma = tags.firstIndex(of: .comma), comma < phrase.words.lowerBound {
      start = comma + 1
      guard tags[1..<comma].allSatisfy(isNominal) else { return false }
    }
    return tags[start..<phrase.words.lowerBound].allSatisfy { isNominal($0) || $0 == .be || $0 == .have }
      && tags[phrase.words.upperBound...].allSatisfy { isSaid && isNominal($0) || $0 == .stop }
  }

  /// The rules by which adjectives and nouns judge.
  private static let sayingRules = Phrase.firmRules.union([
    "predicate", "noun group", "light verb", "level", "not found",
  ])

  /// The rules of phrases that the rest of the sentence may bear on.
  private static let turningRules: Set<String> = ["negation", "telling", "quantity: some", "quantity: few"]

  /// Whether a word may stand in a noun group or lead from one to the next.
  private static func isNominal(_ tag: WordTag) -> Bool {
    switch tag {
    case .noun, .gerund, .adjective, .determiner, .possessive, .quantifier, .preposition, .of, .coordinator: true
    default: false
    }
  }

  /// What a sentence says as a whole that says something of some areas.
  static func whole(_ areas: [Polarity]) -> Polarity {
    let all = Set(areas).subtracting([.neutral])
    return all.count > 1 ? .mixed : all.first ?? .neutral
  }
}

extension Judgement {
  /// Makes good news bad and bad news good; a grade, and what is neither, stays as it is.
  fileprivate mutating func turn() {
    switch category {
    case .formalGrade: return
    case .strength: category = .weakness
    case .weakness: category = .strength
    case .progress: if polarity == 0 { return }
    }
    polarity.negate()
    rules.append("reading")
  }
}
