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

  private let taxonomy: Taxonomy
  private let grammar: Grammar
  private let cues: CueMatcher
  private let targets: TargetFinder
  private let reader: UnitReader
  private let holders: HolderReader
  private let degrees: DegreeReader
  private let fieldwork: FieldworkReader

  init(vocabulary: inout Vocabulary, taxonomy: Taxonomy = .builtIn, lexicon: Lexicon = .builtIn) {
    self.taxonomy = taxonomy
    grammar = Grammar(vocabulary: &vocabulary, lexicon: lexicon)
    cues = CueMatcher(taxonomy: taxonomy, vocabulary: &vocabulary)
    let words = TargetWords(vocabulary: &vocabulary)
    targets = TargetFinder(taxonomy: taxonomy, words: words)
    reader = UnitReader(words: words)
    holders = HolderReader(vocabulary: &vocabulary)
    degrees = DegreeReader(vocabulary: &vocabulary)
    fieldwork = FieldworkReader(vocabulary: &vocabulary)
  }

  /// Reads each sentence and scores the document.
  func findings(
    in segmentation: Segmentation, grades: [AwardedGrade], judgements: [Judgement],
    quotations: QuotationFinder.Findings
  ) -> Findings {
    let roles = SentenceRoles(segmentation)
    var kept = judgements.filter { judgement in
      !roles.isListed(judgement.sentence)
        && fieldwork.reading(of: segmentation.sentences[judgement.sentence], in: segmentation) != .looked
    }
    let voices = holders.holders(in: segmentation, grades: grades, quotations: quotations)
    var appraisals: [Appraisal] = []
    appraisals.reserveCapacity(segmentation.sentences.count)
    var context = TargetFinder.Context()
    context.isCouncil = voices.contains(.council)
    if segmentation.kind == .sendReport, let place = taxonomy.index(of: .specificNeeds) {
      context.whole = AreaSet(area: place)
    }
    var block = -1
    var next = 0
    for (index, sentence) in segmentation.sentences.enumerated() {
      let first = next
      while next < kept.count, kept[next].sentence == index { next += 1 }
      var appraisal = Appraisal(holder: voices[index])
      if sentence.isScored {
        // The paragraphs of a release are a sentence long.
        context.isNear = block == sentence.block || context.isCouncil && block + 1 == sentence.block
        block = sentence.block
        var unit = unit(of: sentence, in: segmentation, first..<next, kept, grades)
        appraise(&unit, roles.role(of: index), &context, &kept, &appraisal)
      } else if sentence.kind == .heading {
        context.areas = []
      }
      appraisals.append(appraisal)
    }
    let scorer = ConcernScorer(taxonomy: taxonomy)
    return Findings(
      judgements: kept, appraisals: appraisals,
      concerns: scorer.concerns(in: segmentation, roles: roles, appraisals: appraisals, judgements: kept),
      sentiment: SentimentScorer().sentiment(in: segmentation, appraisals: appraisals, judgements: kept))
  }

  private func unit(
    of sentence: Sentence, in segmentation: Segmentation, _ range: Range<Int>, _ judgements: [Judgement],
    _ grades: [AwardedGrade]
  ) -> UnitText {
    let tagged = grammar.read(sentence, in: segmentation)
    var unit = UnitText(
      tagged: tagged, clauses: grammar.clauses(of: tagged), cues: cues.matches(in: tagged), phrases: [])
    if unit.clauses.isEmpty { unit.clauses = [Clause(words: 0..<tagged.count, kind: .main, verb: nil)] }
    for index in range {
      let words = UnitText.words(of: judgements[index].span, in: tagged, of: segmentation.tokens)
      var phrase = UnitText.Phrase(judgement: index, words: words, clause: unit.clause(ofPhrase: words))
      if judgements[index].category == .formalGrade { phrase.areas = areas(gradedIn: judgements[index].span, grades) }
      unit.phrases.append(phrase)
    }
    return unit
  }

  /// The areas of the service that a formal grade was awarded to.
  private func areas(gradedIn span: TextSpan, _ grades: [AwardedGrade]) -> AreaSet {
    guard let grade = grades.first(where: { $0.span.overlaps(span) }) else { return [] }
    let areas: [ConcernArea] =
      switch grade.judgement {
      case .overallEffectiveness: [.overall]
      case .leaders: [.leadership]
      case .childrenInCare, .adoption: [.childrenInCare]
      case .careLeavers: [.careLeavers]
      case .childrenInCareAndCareLeavers: [.childrenInCare, .careLeavers]
      default: []
      }
    return areas.reduce(into: AreaSet()) { set, area in
      if let place = taxonomy.index(of: area) { set.insert(AreaSet(area: place)) }
    }
  }

  private func appraise(
    _ unit: inout UnitText, _ role: SentenceRoles.Role, _ context: inout TargetFinder.Context,
    _ judgements: inout [Judgement], _ appraisal: inout Appraisal
  ) {
    switch role {
    case .toImprove, .scope:
      let areas = targets.itemAreas(of: unit, in: context, share: role == .scope ? 0.5 : 0.6)
      let polarity: Polarity = role == .toImprove ? .negative : .neutral
      if role == .toImprove { appraisal.polarity = .negative }
      appraisal.areas = areas.places.map {
        Appraisal.Area(area: taxonomy.entries[$0].area, polarity: polarity, trajectory: .unstated)
      }
      context.areas = areas
    case .running:
      guard !unit.phrases.isEmpty else {
        let areas: AreaSet
        switch fieldwork.reading(of: unit.tagged.words) {
        case .looked: areas = targets.scope(of: unit)
        case .worked: areas = []
        case .none: areas = targets.topics(of: unit)
        }
        appraisal.areas = areas.places.map {
          Appraisal.Area(area: taxonomy.entries[$0].area, polarity: .neutral, trajectory: .unstated)
        }
        if !areas.isEmpty { context.areas = areas }
        return
      }
      targets.resolve(&unit, in: context)
      reader.markBackground(&unit, judgements)
      let reading = reader.read(unit, judgements)
      for phrase in unit.phrases {
        let index = phrase.judgement
        judgements[index].areas = phrase.areas.places.map { taxonomy.entries[$0].area }
        judgements[index].rules += degrees.rules(of: phrase, in: unit, polarity: judgements[index].polarity)
      }
      appraisal.polarity = reading.polarity
      appraisal.trajectory = reading.trajectory
      appraisal.areas = reading.areas.map {
        Appraisal.Area(area: taxonomy.entries[$0.area].area, polarity: $0.polarity, trajectory: $0.trajectory)
      }
      if let last = unit.phrases.last(where: { !$0.isBackground }) { context.areas = last.areas }
    }
  }
}
