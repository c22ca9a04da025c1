/// Settles how good or bad each area of a sentence is found, in texts of a few sentences: by what its phrases say and by
/// what reading it told.
///
/// A sentence that stands alone may be turned by a word far from the one that judges: *nobody could say that visits are
/// late*. Where an area is found good though all phrases about it say the opposite, they are turned (rule `reading`), so
/// that what is said of an area is borne out by a phrase.
struct PolarityTeller: Sendable {
  private let areas: ArraySlice<AreaReadings.Reading>

  /// What the phrases say weighs so much beside what was read, as log-odds: found on sentences that were kept from the fit.
  private static let weight: Float = 1

  /// - Parameter areas: what reading the sentence told of each area.
  init(_ areas: ArraySlice<AreaReadings.Reading>) { self.areas = areas }

  /// How good or bad an area is found; `said` is what the phrases say of it.
  func polarity(of area: Int, said: Polarity) -> Polarity {
    let told = areas[areas.startIndex + area]
    let good = told.good + (said == .positive ? Self.weight : 0)
    let bad = told.bad + (said == .negative ? Self.weight : 0)
    let neither = told.neither + (said == .mixed || said == .neutral ? Self.weight : 0)
    if neither < max(good, bad) { return good > bad ? .positive : .negative }
    // What is neither good nor bad, and has a phrase that judges, is both.
    return said == .neutral ? .neutral : .mixed
  }

  /// Settles what a sentence says of its areas, turns the phrases where none bears that out, and settles with that what
  /// the sentence says as a whole.
  func settle(_ reading: inout UnitReader.Reading, _ unit: UnitText, _ judgements: inout [Judgement]) {
    var (good, bad): (AreaSet, AreaSet) = ([], [])
    for place in reading.areas.indices {
      let area = reading.areas[place].area
      reading.areas[place].polarity = polarity(of: area, said: reading.areas[place].polarity)
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
