/// Shares the areas that were chosen for a sentence out among its phrases.
struct AreaSharer: Sendable {
  /// Gives each phrase those areas that its rules found; an area that none has, to the phrases of the clause that
  /// names it, else to all of them.
  ///
  /// Where good and bad is said, an area that one side of the sentence names belongs to that side alone: in `while
  /// audits are weak, oversight has improved` neither is mixed.
  func share(_ chosen: AreaSet, among unit: inout UnitText, _ judgements: [Judgement]) {
    var covered: AreaSet = []
    for index in unit.phrases.indices {
      unit.phrases[index].areas.formIntersection(chosen)
      covered.formUnion(unit.phrases[index].areas)
    }
    let left = chosen.subtracting(covered)
    for area in left.places { give(area, in: &unit) }
    let isMixed = Self.isMixed(unit, judgements)
    for index in unit.phrases.indices where unit.phrases[index].areas.isEmpty {
      // What is left without any is about what its side of the sentence names, else what the sentence is about.
      let own = isMixed ? named(onSideOf: unit.phrases[index].clause, in: unit).intersection(chosen) : []
      unit.phrases[index].areas = own.isEmpty ? chosen : own
    }
    if isMixed { part(&unit) }
  }

  private func give(_ area: Int, in unit: inout UnitText) {
    let clauses = Set(
      unit.cues.filter { cue in cue.areas.contains { $0.area == area } }.map { unit.clause(of: $0.words.lowerBound) })
    var own = unit.phrases.indices.filter { clauses.contains(unit.phrases[$0].clause) }
    if own.isEmpty {
      let sides = Set(clauses.map { side(of: $0, in: unit) })
      own = unit.phrases.indices.filter { sides.contains(side(of: unit.phrases[$0].clause, in: unit)) }
    }
    for index in own.isEmpty ? Array(unit.phrases.indices) : own {
      unit.phrases[index].areas.insert(AreaSet(area: area))
    }
  }

  /// Takes from each phrase what only the other side names, as long as its own side names any of its areas.
  private func part(_ unit: inout UnitText) {
    let sides = unit.phrases.map { side(of: $0.clause, in: unit) }
    guard Set(sides).count > 1 else { return }
    let spoken = unit.phrases.map { named(onSideOf: $0.clause, in: unit) }
    for index in unit.phrases.indices {
      let own = unit.phrases[index].areas.intersection(spoken[index])
      guard !own.isEmpty, own != unit.phrases[index].areas else { continue }
      var others: AreaSet = []
      for other in unit.phrases.indices where sides[other] != sides[index] {
        others.formUnion(spoken[other].intersection(unit.phrases[other].areas))
      }
      unit.phrases[index].areas.subtract(others.subtracting(spoken[index]))
    }
  }

  /// The areas that the words of a clause's side name.
  private func named(onSideOf clause: Int, in unit: UnitText) -> AreaSet {
    let side = side(of: clause, in: unit)
    var areas: AreaSet = []
    for cue in unit.cues where self.side(of: unit.clause(of: cue.words.lowerBound), in: unit) == side {
      for cued in cue.areas where cued.weight >= 4 { areas.insert(AreaSet(area: cued.area)) }
    }
    return areas
  }

  /// The side of the sentence that a clause stands on, by the clause that opens it: what is asserted, conceded or
  /// contrasted, with all that depends on it.
  private func side(of clause: Int, in unit: UnitText) -> Int {
    for index in stride(from: clause, to: 0, by: -1) {
      switch unit.clauses[index].kind {
      case .main, .coordinate, .contrast, .concessive, .complement: return index
      default: continue
      }
    }
    return 0
  }

  private static func isMixed(_ unit: UnitText, _ judgements: [Judgement]) -> Bool {
    var isGood = false
    var isBad = false
    for phrase in unit.phrases {
      isGood = isGood || judgements[phrase.judgement].polarity > 0
      isBad = isBad || judgements[phrase.judgement].polarity < 0
    }
    return isGood && isBad
  }
}
