/// Finds phrases by which leaders, managers or partners accept what is to be told, or that there is a need or a fault,
/// or set about putting a fault right.
///
/// `Leaders recognise that audits are weak` praises leaders and faults audits; `leaders are aware of the need to improve
/// audits` praises leaders, and is about audits without judging them; `leaders are aware of the weaknesses in audits`
/// faults audits, and `leaders are addressing` them leaves audits mixed.
struct AcceptanceReader: Sendable {
  private let heads: WordSet
  private let remedies: WordSet
  private let needs: WordSet
  private let faults: WordSet
  private let authorities: WordSet
  private let people: AreaSet
  private let learning: AreaSet
  private let leaders: AreaSet

  init(taxonomy: Taxonomy, vocabulary: inout Vocabulary) {
    func words(_ text: StaticString) -> WordSet { WordSet(text, in: &vocabulary) }
    heads = words(
      """
      acknowledge acknowledges acknowledged acknowledging recognise recognises recognised recognising accept accepts \
      accepted accepting know knows knew known understand understands understood aware identify identifies identified \
      agree agrees agreed reflect reflects reflected sighted realise realised appreciate concede conceded
      """)
    remedies = words(
      """
      address addresses addressing tackle tackles tackling remedy remedying rectify rectifying resolve resolving \
      overcome overcoming end ending eradicate eradicating eliminate eliminating
      """)
    needs = words("need necessity")
    faults = words(
      """
      weakness weaknesses shortfall shortfalls deficit deficits deficiency deficiencies gap gaps variability \
      inconsistency inconsistencies issue issues concern concerns challenge challenges difficulty difficulties problem \
      problems delay delays drift backlog backlogs failing failings failure failures poor weak inconsistent slow \
      unacceptable inadequate overuse misuse
      """)
    authorities = words("authority council trust")
    leaders = taxonomy.set(of: [.leadership])
    people = taxonomy.set(of: [.leadership, .managementOversight, .multiAgency])
    learning = taxonomy.set(of: [.qualityAssurance])
  }

  /// How many acceptances of a sentence are read. None has as many: this bounds what a text without stops costs.
  private static let most = 8

  /// The acceptances of a sentence, in order. `judgements` are the document's.
  func acceptances(in unit: UnitText, _ judgements: [Judgement]) -> [Acceptance] {
    var found: [Acceptance] = []
    for index in unit.phrases.indices where judgements[unit.phrases[index].judgement].polarity > 0 {
      let phrase = unit.phrases[index]
      guard
        let head = phrase.words.first(where: {
          heads.contains(unit.tagged.words[$0]) || remedies.contains(unit.tagged.words[$0])
        })
      else { continue }
      if found.count == Self.most { break }
      if let last = found.last, last.isClause, last.told.contains(head) { continue }
      let isRemedy = remedies.contains(unit.tagged.words[head])
      let told = isRemedy ? nil : clause(behind: phrase, in: unit)
      let named = told == nil ? matter(from: head, phrase, in: unit) : .clause
      guard var matter = named, !isRemedy || matter == .fault else { continue }
      if isRemedy { matter = .remedy }
      let accepters = accepters(of: phrase, in: unit)
      guard !accepters.isEmpty else { continue }
      let start = told ?? phrase.words.upperBound
      let (end, soft) = end(of: start, behind: phrase, in: unit)
      found.append(
        Acceptance(phrase: index, accepters: accepters, told: start..<end, end: soft, matter: matter))
    }
    return found
  }

  /// Where the clause that is accepted begins: `that …`, `there is …`.
  private func clause(behind phrase: UnitText.Phrase, in unit: UnitText) -> Int? {
    let tags = unit.tagged.tags
    let start = phrase.words.upperBound
    for place in start..<max(start, min(tags.count - 1, start + 12)) {
      switch tags[place] {
      case .that: return place
      case .there: return place == start ? place : nil
      case .relative, .contrast, .concession, .stop, .subordinator, .to, .coordinator, .verb, .verbSingular, .be:
        return nil
      default: continue
      }
    }
    return nil
  }

  /// The need or fault that a phrase, or what it governs, names.
  private func matter(from head: Int, _ phrase: UnitText.Phrase, in unit: UnitText) -> Acceptance.Matter? {
    let tagged = unit.tagged
    for place in head..<min(tagged.count, phrase.words.upperBound + 4) {
      if tagged.tags[place] == .comma || tagged.tags[place].opensClause { return nil }
      if faults.contains(tagged.words[place]) { return .fault }
      if needs.contains(tagged.words[place]), tagged.tags[place] != .verb { return .need }
    }
    return nil
  }

  /// The areas of the subject, where it is people who lead; none for practitioners and families.
  private func accepters(of phrase: UnitText.Phrase, in unit: UnitText) -> AreaSet {
    var index = phrase.clause
    var end = phrase.words.lowerBound
    while index >= 0, index > phrase.clause - 5 {
      let clause = unit.clauses[index]
      var named: AreaSet = []
      for cue in unit.cues(from: clause.words.lowerBound, to: end) {
        named.formUnion(cue.areas(from: 6))
      }
      let own = named.intersection(people)
      if !own.isEmpty { return own }
      let words = max(clause.words.lowerBound, end - 40)..<max(clause.words.lowerBound, end)
      if words.contains(where: { authorities.contains(unit.tagged.words[$0]) }) { return leaders }
      if !named.isDisjoint(with: learning) { return learning }
      // `They recognise`: whom the rules, or what was said before, take them for.
      if words.contains(where: { unit.tagged.tags[$0] == .pronoun }) { return phrase.areas.intersection(people) }
      if words.contains(where: { unit.tagged.tags[$0] == .noun }) { return [] }
      index -= 1
      end = index >= 0 ? unit.clauses[index].words.upperBound : 0
    }
    return []
  }

  /// Where what is accepted ends, and where it ends for praise.
  private func end(of start: Int, behind phrase: UnitText.Phrase, in unit: UnitText) -> (Int, Int) {
    let tags = unit.tagged.tags
    let isAside = unit.clauses[phrase.clause].kind == .concessive || unit.clauses[phrase.clause].kind == .circumstance
    var soft = tags.count
    for clause in unit.clauses where clause.words.lowerBound > start {
      let first = clause.words.lowerBound
      switch clause.kind {
      case .contrast: return (first, min(soft, first))
      case .main where isAside: return (first, min(soft, first))
      case .coordinate:
        if tags[first] == .stop { return (first, min(soft, first)) }
        var next = first + 1
        while next < clause.words.upperBound, tags[next] == .adverb { next += 1 }
        guard next < clause.words.upperBound else { continue }
        if tags[next] == .pronoun { return (first, min(soft, first)) }
        if tags[next].isAuxiliary || tags[next].isVerb { soft = min(soft, first) }
      default: continue
      }
    }
    return (tags.count, soft)
  }
}
