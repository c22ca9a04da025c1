/// Shares the areas that were chosen for a sentence out among its phrases.
struct AreaSharer: Sendable {
  /// The area that stands for the service as a whole, where there is one.
  let whole: AreaSet

  /// Gives each phrase those areas that its rules found; an area that none has, to the phrases of the clause that
  /// names it, else to all of them.
  ///
  /// Where good and bad is said, an area that one side of the sentence names belongs to that side alone: in `while
  /// audits are weak, oversight has improved` neither is mixed.
  ///
  /// A phrase that accepts something belongs to those who accept it alone, and what they accept to its own areas.
  func share(
    _ chosen: AreaSet, among unit: inout UnitText, _ judgements: [Judgement], _ acceptances: [Acceptance] = []
  ) {
    var chosen = chosen
    for acceptance in acceptances { chosen.formUnion(acceptance.accepters) }
    let found = acceptances.isEmpty ? [] : unit.phrases.map(\.areas)
    for index in unit.phrases.indices { unit.phrases[index].areas.formIntersection(chosen) }
    for acceptance in acceptances { part(acceptance, in: &unit, judgements) }
    var covered: AreaSet = []
    for phrase in unit.phrases { covered.formUnion(phrase.areas) }
    let left = chosen.subtracting(covered)
    for area in left.places { give(area, in: &unit, acceptances) }
    for acceptance in acceptances { fill(acceptance, in: &unit, judgements, chosen, found) }
    let isMixed = Self.isMixed(unit)
    for index in unit.phrases.indices where unit.phrases[index].areas.isEmpty {
      // What is left without any is about what its side of the sentence names, else what the sentence is about.
      let own = isMixed ? named(onSideOf: unit.phrases[index].clause, in: unit).intersection(chosen) : []
      unit.phrases[index].areas = own.isEmpty ? chosen : own
    }
    if isMixed {
      part(&unit)
      inherit(&unit)
    }
  }

  // MARK: Acceptance

  /// The phrases by which what is accepted is told.
  private func told(_ acceptance: Acceptance, in unit: UnitText, _ judgements: [Judgement]) -> [Int] {
    near(acceptance.phrase, in: unit).filter { index in
      let start = unit.phrases[index].words.lowerBound
      return acceptance.isClause && index != acceptance.phrase && acceptance.told.contains(start)
        && (start < acceptance.end || judgements[unit.phrases[index].judgement].polarity < 0)
    }
  }

  /// Takes from those who accept what is told, unless it names them, and from what is told the credit.
  private func part(_ acceptance: Acceptance, in unit: inout UnitText, _ judgements: [Judgement]) {
    unit.phrases[acceptance.phrase].areas = acceptance.accepters
    let others = acceptance.accepters.subtracting(named(in: acceptance.told, of: unit, from: 6))
    var areas: AreaSet = []
    for index in told(acceptance, in: unit, judgements) {
      unit.phrases[index].areas.subtract(others)
      unit.phrases[index].isTold = true
      areas.formUnion(unit.phrases[index].areas)
    }
    // `… that visits are late and have plans`: the plans are theirs who accept it.
    for index in near(acceptance.phrase, in: unit)
    where acceptance.isClause && !unit.phrases[index].isTold
      && (acceptance.end..<acceptance.told.upperBound).contains(unit.phrases[index].words.lowerBound)
    {
      let own = unit.phrases[index].areas.subtracting(areas)
      unit.phrases[index].areas = own.isEmpty ? acceptance.accepters : own
    }
  }

  /// Finds areas for what is told and has none: those that it names, else the others of the sentence, else those that
  /// the rules found.
  private func fill(
    _ acceptance: Acceptance, in unit: inout UnitText, _ judgements: [Judgement], _ chosen: AreaSet, _ found: [AreaSet]
  ) {
    for index in told(acceptance, in: unit, judgements) where unit.phrases[index].areas.isEmpty {
      let others = chosen.subtracting(acceptance.accepters)
      let own = named(in: acceptance.told, of: unit, from: 2).intersection(others)
      let ruled = found[index].subtracting(acceptance.accepters)
      unit.phrases[index].areas =
        [own, others.intersection(whole), others, ruled].first { !$0.isEmpty } ?? whole
    }
  }

  /// The areas that some words name with at least so much weight.
  private func named(in words: Range<Int>, of unit: UnitText, from floor: Double) -> AreaSet {
    var areas: AreaSet = []
    for cue in unit.cues(from: words.lowerBound, to: words.upperBound) {
      areas.formUnion(cue.areas(from: floor))
    }
    return areas
  }

  /// The phrases around one: as many as any real sentence has, so that no text takes more than linear time.
  private func near(_ index: Int, in unit: UnitText) -> Range<Int> {
    max(0, index - 32)..<min(unit.phrases.count, index + 32)
  }

  // MARK: Sides

  private func give(_ area: Int, in unit: inout UnitText, _ acceptances: [Acceptance]) {
    let free = unit.phrases.indices.filter { index in !acceptances.contains { $0.phrase == index } }
    // Which clauses name it.
    var names = Array(repeating: false, count: unit.clauses.count)
    for cue in unit.cues where cue.areas.contains(where: { $0.area == area }) {
      names[unit.clause(of: cue.words.lowerBound)] = true
    }
    var own = free.filter { names[unit.phrases[$0].clause] }
    if own.isEmpty {
      // The clauses that open a side which names it.
      for clause in names.indices where names[clause] { names[side(of: clause, in: unit)] = true }
      own = free.filter { names[side(of: unit.phrases[$0].clause, in: unit)] }
    }
    let set = AreaSet(area: area)
    let accepted = acceptances.first { named(in: phraseAndTold($0, in: unit), of: unit, from: 2).contains(set) }
    if own.isEmpty, free.isEmpty || accepted != nil {
      // `Leaders are aware of the need to improve audits`: what it is about, and no judgement of it.
      unit.topics.insert(set)
      if accepted?.matter == .fault || accepted?.matter == .remedy { unit.faulted.insert(set) }
      if accepted?.matter == .remedy { unit.mended.insert(set) }
      return
    }
    for index in own.isEmpty ? free : own {
      unit.phrases[index].areas.insert(AreaSet(area: area))
    }
  }

  /// The words of an acceptance, with what is accepted.
  private func phraseAndTold(_ acceptance: Acceptance, in unit: UnitText) -> Range<Int> {
    let start = unit.phrases[acceptance.phrase].words.lowerBound
    return start..<max(start, acceptance.told.upperBound)
  }

  /// Takes from each phrase what only the other side names, as long as its own side names any of its areas.
  private func part(_ unit: inout UnitText) {
    let sides = unit.phrases.map { side(of: $0.clause, in: unit) }
    guard Set(sides).count > 1 else { return }
    let spoken = unit.phrases.map { named(onSideOf: $0.clause, in: unit) }
    let strong = unit.phrases.map { named(onSideOf: $0.clause, in: unit, from: 7) }
    /// What the other sides name, of what their phrases are about.
    func others(_ index: Int, naming named: [AreaSet]) -> AreaSet {
      near(index, in: unit).reduce(into: AreaSet()) { areas, other in
        if sides[other] != sides[index] { areas.formUnion(named[other].intersection(unit.phrases[other].areas)) }
      }
    }
    for index in unit.phrases.indices {
      let own = unit.phrases[index].areas.intersection(spoken[index])
      guard own != unit.phrases[index].areas else { continue }
      if own.isEmpty {
        // A side that names nothing clearly, and does not point back, leaves to the other side what is named there.
        guard !pointsBack(unit.phrases[index], in: unit) else { continue }
        let rest = unit.phrases[index].areas.subtracting(others(index, naming: strong))
        if !rest.isEmpty { unit.phrases[index].areas = rest }
        continue
      }
      let rest = others(index, naming: spoken).subtracting(spoken[index])
      unit.phrases[index].areas.subtract(rest)
    }
  }

  /// Gives a phrase behind a contrast whose subject is a pronoun, or goes without saying, what the other side is about:
  /// `visits are regular, but do not lead to plans` judges visits twice.
  private func inherit(_ unit: inout UnitText) {
    for index in unit.phrases.indices.dropFirst() {
      let phrase = unit.phrases[index]
      let side = side(of: phrase.clause, in: unit)
      guard unit.clauses[side].kind == .contrast || unit.clauses[side].kind == .concessive, phrase.clause == side,
        let earlier = unit.phrases[..<index].suffix(8).last(where: { self.side(of: $0.clause, in: unit) < side }),
        earlier.sign * phrase.sign < 0, !earlier.isTold, !phrase.isTold
      else { continue }
      let start = unit.clauses[side].words.lowerBound
      let named = (start..<max(start, phrase.words.lowerBound)).contains {
        unit.tagged.tags[$0] == .noun || unit.tagged.tags[$0] == .there || unit.tagged.tags[$0] == .quantifier
      }
      if !named { unit.phrases[index].areas.formUnion(earlier.areas) }
    }
  }

  /// Whether a pronoun stands before a phrase in its clause.
  private func pointsBack(_ phrase: UnitText.Phrase, in unit: UnitText) -> Bool {
    let start = unit.clauses[phrase.clause].words.lowerBound
    return (start..<max(start, phrase.words.lowerBound)).contains {
      unit.tagged.tags[$0] == .pronoun || unit.tagged.tags[$0] == .determiner
    }
  }

  /// The areas that the words of a clause's side name.
  private func named(onSideOf clause: Int, in unit: UnitText, from floor: Double = 4) -> AreaSet {
    let side = side(of: clause, in: unit)
    var areas: AreaSet = []
    for cue in unit.cues(from: unit.clauses[side].words.lowerBound) {
      guard self.side(of: unit.clause(of: cue.words.lowerBound), in: unit) == side else { break }
      areas.formUnion(cue.areas(from: floor))
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

  private static func isMixed(_ unit: UnitText) -> Bool {
    var isGood = false
    var isBad = false
    for phrase in unit.phrases {
      isGood = isGood || phrase.sign > 0
      isBad = isBad || phrase.sign < 0
    }
    return isGood && isBad
  }
}
