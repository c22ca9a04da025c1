/// Finds judgement phrases.
struct JudgementFinder: Sendable {
  private let grammar: Grammar
  private let table: SenseTable
  private let words: KeyWords
  private let fieldwork: FieldworkReader
  private let taggers: SpanTaggers?
  /// Whether what the rules find is never dropped: somebody's own words are not known to the tagger.
  let keepsAll: Bool

  /// Creates a finder; `grammar` is made where none is given.
  ///
  /// - Parameter tagsSpans: whether what the rules find is held against what readers of letters marked.
  init(
    vocabulary: inout Vocabulary, lexicon: Lexicon = .builtIn, grammar: Grammar? = nil, tagsSpans: Bool = true
  ) {
    self.grammar = grammar ?? Grammar(vocabulary: &vocabulary, lexicon: lexicon)
    table = SenseTable(lexicon, vocabulary: &vocabulary)
    words = KeyWords(vocabulary: &vocabulary)
    fieldwork = FieldworkReader(vocabulary: &vocabulary)
    taggers = tagsSpans ? SpanTaggers(vocabulary: &vocabulary) : nil
    keepsAll = lexicon != .builtIn
  }

  /// What was found.
  struct Findings {
    /// The phrases, in the order of the text, disjoint; their areas are left empty.
    var judgements: [Judgement] = []
    /// What reading the sentences of a short text tells of their areas.
    var areas = AreaReadings()
  }

  /// The phrases of each sentence.
  ///
  /// - Parameters:
  ///   - tagged: the sentences as the grammar read them; they are read where none are given.
  ///   - observe: is told of each sentence what the rules find in it; what the tagger is fitted with.
  /// - Complexity: O(*n*) in the number of tokens.
  func findings(
    in segmentation: Segmentation, grades: [AwardedGrade], tagged: [TaggedSentence?] = [],
    observe: ((Int, PhraseReader, [Phrase]) -> Void)? = nil
  ) -> Findings {
    var findings = Findings()
    var reader = PhraseReader(table: table, words: words)
    reader.tokens = segmentation.tokens
    let spans = AreaField.isShort(segmentation.sentences) ? taggers?.sentences : taggers?.whole
    var memory = spans?.memories.take() ?? SpanTagger.Memory()
    defer { spans?.memories.giveBack(memory) }
    var pending = grades.filter { $0.source == .prose }[...]
    for (index, sentence) in segmentation.sentences.enumerated() where sentence.isScored {
      while let grade = pending.first, grade.span.end <= sentence.span.start { pending.removeFirst() }
      let tagged = (index < tagged.count ? tagged[index] : nil) ?? grammar.read(sentence, in: segmentation)
      if isAction(sentence, tagged, in: segmentation) { continue }
      reader.read(tagged)
      var phrases = reader.findings.map(reader.phrase)
      observe?(index, reader, phrases)
      if let spans {
        let isRead = settle(&phrases, in: reader, of: segmentation, tagger: spans.tagger, memory: &memory)
        if let areas = spans.areas, isRead, tagged.count > 0 {
          findings.areas.append(index, spans.tagger.withStates(memory) { areas.reading(of: $0, words: $1) })
        }
      }
      let own = pending.prefix { $0.span.start < sentence.span.end }
      pending.removeFirst(own.count)
      let first = findings.judgements.count
      for phrase in phrases {
        findings.judgements.append(judgement(phrase, tagged, sentence: index, segmentation.tokens))
      }
      if !own.isEmpty {
        let awards = own.map { award(of: $0, tagged, sentence: index, segmentation.tokens) }
        let merged = Self.merge(Array(findings.judgements[first...]), with: awards)
        findings.judgements.replaceSubrange(first..., with: merged)
      }
    }
    findings.judgements.fit()
    return findings
  }

  /// The finder's phrases with those of the grades; where they overlap, the grade stands.
  private static func merge(_ found: [Judgement], with grades: [Judgement]) -> [Judgement] {
    var kept = found.filter { phrase in
      let place = grades.partitioningIndex { $0.span.end > phrase.span.start }
      return place == grades.count || !grades[place].span.overlaps(phrase.span)
    }
    var end: UInt32 = 0
    for grade in grades where grade.span.start >= end {
      kept.append(grade)
      end = grade.span.end
    }
    return kept.sorted { $0.span < $1.span }
  }

  /// Whether a sentence only names what is to be done, what a visit was about, or how inspectors worked.
  private func isAction(_ sentence: Sentence, _ tagged: TaggedSentence, in segmentation: Segmentation) -> Bool {
    if fieldwork.isOnlyFieldwork(tagged) || fieldwork.isRequest(tagged) { return true }
    if let first = tagged.opening {
      // *Secure accommodation is used well* asks for nothing.
      let isSubject = tagged.tags[first...].dropFirst().starts(with: [.noun, .be])
      if words.requests.contains(tagged.words[first]), !isSubject { return true }
      if tagged.tags[first] == .verb, sentence.kind == .listItem { return true }
    }
    guard let section = segmentation.section(of: sentence) else { return false }
    switch section.role {
    case .needsToImprove, .priorityAction, .statedConcerns:
      return !judges(tagged) && !(sentence.kind == .sentence && hasMainVerb(tagged))
    case .letterhead, .signOff: return true
    // Who has to send which plan to whom by when.
    case .other:
      guard let heading = section.heading, heading.count == Self.nextSteps.utf8.count else { return false }
      return segmentation.document[heading].lowercased() == Self.nextSteps
    default: return false
    }
  }

  private static let nextSteps = "next steps"

  /// Whether a clause of its own says how something is: a list of tasks only names things.
  private func judges(_ tagged: TaggedSentence) -> Bool {
    for clause in grammar.clauses(of: tagged) {
      switch clause.kind {
      case .main, .coordinate, .contrast, .concessive:
        if let verb = clause.verb, !tagged.tags[..<verb].contains(where: { $0 == .relative || $0 == .subordinator }) {
          return true
        }
      default: return false
      }
    }
    return false
  }

  /// Whether a verb is left that no relative clause or conjunction asks for: *letters that parents get are clear*, and
  /// not *the quality of letters that parents get*.
  private func hasMainVerb(_ tagged: TaggedSentence) -> Bool {
    var asking = 0
    for (index, tag) in tagged.tags.enumerated() {
      switch tag {
      case .relative, .that, .subordinator, .condition, .concession: asking += 1
      case .be where !words.finiteBe.contains(tagged.words[index]): break
      case .be, .have, .do, .modal, .verbSingular:
        if asking == 0 { return true }
        asking -= 1
      case .verb, .verbPast:
        let before = index > 0 ? tagged.tags[index - 1] : .stop
        if asking > 0, before != .to, !before.isAuxiliary { asking -= 1 }
      default: break
      }
    }
    return false
  }

  private func judgement(
    _ phrase: Phrase, _ tagged: TaggedSentence, sentence: Int, _ tokens: [Token]
  ) -> Judgement {
    let span = TextSpan(
      Int(tokens[tagged.tokens[phrase.words.lowerBound]].start),
      Int(tokens[tagged.tokens[phrase.words.upperBound - 1]].end))
    return Judgement(
      span: span, category: phrase.category, polarity: phrase.sign.signum(), trajectory: phrase.trajectory,
      time: phrase.isPast ? .past : .present, sentence: sentence, rules: phrase.rules)
  }

  /// An awarded grade as a phrase: with the verb that awards it, where that stands next to it.
  private func award(of grade: AwardedGrade, _ tagged: TaggedSentence, sentence: Int, _ tokens: [Token]) -> Judgement {
    var start = grade.span.start
    var isUnchanged = false
    var place = tagged.tokens.partitioningIndex { tokens[$0].start >= start }
    if place < tagged.count {
      while place > 0 {
        let word = tagged.words[place - 1]
        if words.awards.contains(word) {
          start = tokens[tagged.tokens[place - 1]].start
          isUnchanged = words.stays.contains(word)
          break
        }
        guard words.awardLinks.contains(word) else { break }
        place -= 1
      }
    }
    let isGood = grade.grade == .good || grade.grade == .outstanding
    return Judgement(
      span: TextSpan(Int(start), Int(grade.span.end)), category: .formalGrade, polarity: isGood ? 1 : -1,
      trajectory: isUnchanged ? .unchanged : .unstated, time: grade.isCurrent ? .present : .past, sentence: sentence,
      rules: [grade.grade.rawValue, "awarded grade"])
  }
}
