/// Assigns judgements and sentences to concern areas, and scores them.
struct ConcernAnalyser: Sendable {
  /// What was found.
  struct Findings {
    /// The judgements, with their areas.
    var judgements: [Judgement]
    /// One appraisal a sentence.
    var appraisals: [Appraisal]
    var concerns = Concerns()
    var sentiment = Sentiment()
  }

  /// Who is told what weights are fitted with.
  struct Observers {
    /// Is told the words of each sentence and the evidence for each area.
    var areas: ((Int, TaggedSentence, [[Double]]) -> Void)?
    /// Is told what speaks for a good or bad area of a sentence, in texts of a few sentences.
    var polarities: PolarityTeller.Observer?
  }

  private let taxonomy: Taxonomy
  private let grammar: Grammar
  private let cues: CueMatcher
  private let hints: HintMatcher
  private let words: TargetWords
  private let targets: TargetFinder
  private let chooser: AreaChooser
  private let reader: UnitReader
  private let sharer: AreaSharer
  private let acceptances: AcceptanceReader
  private let directions: DirectionReader
  private let prospects: ProspectReader
  private let holders: HolderReader
  private let degrees: DegreeReader
  private let fieldwork: FieldworkReader
  /// Whether the areas are those that readings are about.
  private let heedsReadings: Bool

  /// Creates an analyser; `grammar` is made where none is given.
  init(
    vocabulary: inout Vocabulary, taxonomy: Taxonomy = .builtIn, lexicon: Lexicon = .builtIn, grammar: Grammar? = nil
  ) {
    self.taxonomy = taxonomy
    self.grammar = grammar ?? Grammar(vocabulary: &vocabulary, lexicon: lexicon)
    cues = CueMatcher(taxonomy: taxonomy, vocabulary: &vocabulary)
    words = TargetWords(vocabulary: &vocabulary)
    hints = HintMatcher(taxonomy: taxonomy, vocabulary: &vocabulary)
    chooser = AreaChooser(taxonomy: taxonomy)
    targets = TargetFinder(taxonomy: taxonomy, words: words)
    reader = UnitReader(words: words)
    sharer = AreaSharer(whole: taxonomy.set(of: [.overall]))
    acceptances = AcceptanceReader(taxonomy: taxonomy, vocabulary: &vocabulary)
    directions = DirectionReader(vocabulary: &vocabulary)
    prospects = ProspectReader(vocabulary: &vocabulary)
    holders = HolderReader(vocabulary: &vocabulary)
    degrees = DegreeReader(vocabulary: &vocabulary)
    fieldwork = FieldworkReader(vocabulary: &vocabulary)
    heedsReadings = !hints.isEmpty && taxonomy.entries.map(\.area) == Taxonomy.builtIn.entries.map(\.area)
  }

  /// Reads each sentence and scores the document.
  ///
  /// - Parameters:
  ///   - tagged: the sentences as the grammar read them; they are read where none are given.
  ///   - readings: what reading the sentences of a short text tells of their areas.
  ///   - observe: is told what weights are fitted with.
  func findings(
    in segmentation: Segmentation, grades: [AwardedGrade], judgements: consuming [Judgement],
    quotations: QuotationFinder.Findings, tagged: consuming [TaggedSentence?] = [],
    readings: AreaReadings = AreaReadings(), observe: Observers = Observers()
  ) -> Findings {
    let roles = SentenceRoles(segmentation)
    var last = (sentence: -1, isLeftOut: false)
    judgements.removeAll { judgement in
      if judgement.sentence != last.sentence {
        let sentence = judgement.sentence
        last.sentence = sentence
        last.isLeftOut =
          roles.holdsNoPhrases(sentence)
          || fieldwork.isOfTheVisit(segmentation.sentences[sentence], in: segmentation)
      }
      return last.isLeftOut
    }
    let units = units(in: segmentation, judgements, grades, consume tagged)
    let voices = holders.holders(in: segmentation, grades: grades, quotations: quotations)
    let (appraisals, sets) = appraisals(
      of: consume units, in: segmentation, roles, voices, readings, &judgements, observe)
    let scorer = ConcernScorer(taxonomy: taxonomy, areas: sets)
    let concerns = scorer.concerns(in: segmentation, roles: roles, appraisals: appraisals, judgements: judgements)
    let sentiment = SentimentScorer().sentiment(in: segmentation, appraisals: appraisals, judgements: judgements)
    return Findings(judgements: judgements, appraisals: appraisals, concerns: concerns, sentiment: sentiment)
  }

  /// Reads each sentence, and gives its judgements their areas. What is known of the sentences' words and their
  /// surroundings is given up as soon as it has been used: it takes more memory than all that is found.
  private func appraisals(
    of units: consuming [UnitText?], in segmentation: Segmentation, _ roles: SentenceRoles, _ voices: [Holder],
    _ readings: AreaReadings, _ judgements: inout [Judgement], _ observe: Observers
  ) -> ([Appraisal], AreaSets) {
    var field = field(of: units, segmentation.sentences, readings)
    var appraisals: [Appraisal] = []
    appraisals.reserveCapacity(segmentation.sentences.count)
    var context = TargetFinder.Context()
    context.isCouncil = voices.contains(.council)
    if segmentation.kind == .sendReport, let place = taxonomy.index(of: .specificNeeds) {
      context.whole = AreaSet(area: place)
    }
    var sets = AreaSets(sentences: segmentation.sentences.count, judgements: judgements.count)
    var block = -1
    var before: AreaSet = []
    for (index, sentence) in segmentation.sentences.enumerated() {
      field.advance()
      var appraisal = Appraisal(holder: voices[index])
      if sentence.isScored, var unit = units[index].take() {
        // The paragraphs of a release are a sentence long.
        context.isNear = block == sentence.block || context.isCouncil && block + 1 == sentence.block
        block = sentence.block
        var role = roles.role(of: index)
        if role == .told { role = unit.phrases.isEmpty ? .toImprove : .running }
        let rules = find(in: &unit, role, &context, judgements)
        if let areas = observe.areas {
          areas(index, unit.tagged, chooser.evidence(in: field, rules: rules, before: before))
        }
        var chosen = chooser.choose(in: field, rules: rules, before: before)
        if roles.isListed(index) {
          let addressees = targets.addressees(of: unit)
          if chosen.isSubset(of: addressees), let whole = context.whole { chosen = whole }
          if !chosen.isSubset(of: addressees) { chosen.subtract(addressees) }
        }
        let told = heedsReadings ? readings[index].map { PolarityTeller($0, observe: observe.polarities) } : nil
        sets.sentences[index] = appraise(&unit, role, rules, chosen, told, &judgements, &appraisal)
        for phrase in unit.phrases { sets.judgements[phrase.judgement] = phrase.areas }
        before = rules
      } else if sentence.kind == .heading {
        context.areas = []
        before = []
      }
      appraisals.append(appraisal)
    }
    return (appraisals, sets)
  }

  /// What stands around each sentence.
  private func field(of units: [UnitText?], _ sentences: [Sentence], _ readings: AreaReadings) -> AreaField {
    let count = taxonomy.entries.count
    let isRead = heedsReadings && !readings.isEmpty
    var signals = AreaSignals(areas: count, hints: hints, for: units)
    for (index, unit) in units.enumerated() {
      if let unit {
        signals.append(unit, isRead ? readings[index] : nil, words: words, targets: targets)
      } else {
        signals.appendNone()
      }
    }
    return AreaField(signals, of: sentences, areas: count, isRead: isRead)
  }

  /// The sentences that are read, and the headings, each with its cues and phrases.
  private func units(
    in segmentation: Segmentation, _ judgements: [Judgement], _ grades: [AwardedGrade],
    _ tagged: consuming [TaggedSentence?]
  ) -> [UnitText?] {
    var units: [UnitText?] = []
    units.reserveCapacity(segmentation.sentences.count)
    var next = 0
    var (cues, clauses): ([CueMatcher.Match], [Clause]) = ([], [])
    for (index, sentence) in segmentation.sentences.enumerated() {
      let first = next
      while next < judgements.count, judgements[next].sentence == index { next += 1 }
      guard sentence.isScored || sentence.kind == .heading else {
        units.append(nil)
        continue
      }
      let tagged = (index < tagged.count ? tagged[index].take() : nil) ?? grammar.read(sentence, in: segmentation)
      var unit = UnitText(
        tagged: tagged, clauses: grammar.clauses(of: tagged, &clauses), cues: self.cues.matches(in: tagged, &cues),
        phrases: [])
      addPhrases(first..<next, to: &unit, in: segmentation, judgements, grades)
      units.append(consume unit)
    }
    return units
  }

  /// Adds some judgements to the sentence that holds them.
  private func addPhrases(
    _ range: Range<Int>, to unit: inout UnitText, in segmentation: Segmentation, _ judgements: [Judgement],
    _ grades: [AwardedGrade]
  ) {
    let tagged = unit.tagged
    if unit.clauses.isEmpty { unit.clauses = [Clause(words: 0..<tagged.count, kind: .main, verb: nil)] }
    unit.phrases.reserveCapacity(range.count)
    for index in range {
      let words = UnitText.words(of: judgements[index].span, in: tagged, of: segmentation.tokens)
      var phrase = UnitText.Phrase(judgement: index, words: words, clause: unit.clause(ofPhrase: words))
      if judgements[index].category == .formalGrade { phrase.areas = areas(gradedIn: judgements[index].span, grades) }
      unit.phrases.append(phrase)
    }
  }

  /// The areas of the service that a formal grade was awarded to.
  private func areas(gradedIn span: TextSpan, _ grades: [AwardedGrade]) -> AreaSet {
    let place = grades.partitioningIndex { $0.span.end > span.start }
    guard place < grades.count, grades[place].span.overlaps(span) else { return [] }
    let areas: [ConcernArea] =
      switch grades[place].judgement {
      case .overallEffectiveness: [.overall]
      case .leaders: [.leadership]
      case .childrenInCare, .adoption: [.childrenInCare]
      case .careLeavers: [.careLeavers]
      case .childrenInCareAndCareLeavers: [.childrenInCare, .careLeavers]
      default: []
      }
    return taxonomy.set(of: areas)
  }

  /// The areas that the rules find in a sentence, and in its phrases.
  private func find(
    in unit: inout UnitText, _ role: SentenceRoles.Role, _ context: inout TargetFinder.Context,
    _ judgements: [Judgement]
  ) -> AreaSet {
    switch role {
    case .toImprove, .scope:
      context.areas = targets.itemAreas(of: unit, in: context, share: role == .scope ? 0.5 : 0.6)
      return context.areas
    case .running where unit.phrases.isEmpty, .told where unit.phrases.isEmpty:
      let areas: AreaSet
      switch fieldwork.reading(of: unit.tagged.words) {
      case .looked: areas = targets.scope(of: unit)
      case .worked, .procedure: areas = []
      case .none: areas = targets.topics(of: unit)
      }
      if !areas.isEmpty { context.areas = areas }
      return areas
    case .running, .told:
      targets.resolve(&unit, in: &context)
      reader.markBackground(&unit, judgements)
      if let last = unit.phrases.last(where: { !$0.isBackground }) { context.areas = last.areas }
      return unit.phrases.reduce(into: AreaSet()) { $0.formUnion($1.areas) }
    }
  }

  /// Appraises a sentence, and tells which areas it is about.
  private func appraise(
    _ unit: inout UnitText, _ role: SentenceRoles.Role, _ rules: AreaSet, _ chosen: AreaSet, _ told: PolarityTeller?,
    _ judgements: inout [Judgement], _ appraisal: inout Appraisal
  ) -> AreaSet {
    var chosen = chosen
    func reading(_ polarity: Polarity) -> [Appraisal.Area] {
      chosen.places.map {
        Appraisal.Area(area: taxonomy.entries[$0].area, polarity: polarity, trajectory: .unstated)
      }
    }
    switch role {
    case .toImprove:
      if chosen.isEmpty { chosen = rules }
      appraisal.polarity = .negative
      appraisal.areas = reading(.negative)
    case .scope:
      if chosen.isEmpty { chosen = rules }
      appraisal.areas = reading(.neutral)
    case .running where unit.phrases.isEmpty, .told where unit.phrases.isEmpty:
      appraisal.areas = reading(.neutral)
      switch fieldwork.reading(of: unit.tagged.words) {
      case .worked, .procedure: (chosen, appraisal.areas) = ([], [])
      case .looked: break
      case .none:
        guard let told else { break }
        for (index, place) in chosen.places.enumerated() {
          appraisal.areas[index].polarity = told.polarity(of: place)
        }
        appraisal.polarity = PolarityTeller.whole(appraisal.areas.map(\.polarity))
      }
    case .running, .told:
      if chosen.isEmpty { chosen = rules }
      sharer.share(chosen, among: &unit, judgements, acceptances.acceptances(in: unit, judgements))
      for index in unit.phrases.indices {
        unit.phrases[index].direction = directions.direction(
          of: unit.phrases[index], in: unit, judgements[unit.phrases[index].judgement])
      }
      prospects.mark(&unit, judgements)
      var reading = reader.read(unit, judgements)
      told?.settle(&reading, unit, &judgements)
      for phrase in unit.phrases {
        let index = phrase.judgement
        judgements[index].areas = phrase.areas.places.map { taxonomy.entries[$0].area }
        let rules = degrees.rules(of: phrase, in: unit, polarity: judgements[index].polarity)
        // An array that grows takes twice the room.
        if !rules.isEmpty { judgements[index].rules = judgements[index].rules + rules }
      }
      appraisal.polarity = reading.polarity
      appraisal.trajectory = reading.trajectory
      appraisal.areas = reading.areas.map {
        Appraisal.Area(area: taxonomy.entries[$0.area].area, polarity: $0.polarity, trajectory: $0.trajectory)
      }
      // What no phrase got is not the sentence's.
      chosen = reading.areas.reduce(into: AreaSet()) { $0.insert(AreaSet(area: $1.area)) }
    }
    return chosen
  }
}
