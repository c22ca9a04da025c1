/// Finds judgement phrases.
struct JudgementFinder: Sendable {
  private let grammar: Grammar
  private let table: SenseTable
  private let words: KeyWords
  private let telling: TellingReader?

  /// Creates a finder; `grammar` is made where none is given.
  ///
  /// - Parameter readsTelling: whether sentences in which no rule finds a judgement are read for what they tell.
  init(
    vocabulary: inout Vocabulary, lexicon: Lexicon = .builtIn, grammar: Grammar? = nil, readsTelling: Bool = true
  ) {
    self.grammar = grammar ?? Grammar(vocabulary: &vocabulary, lexicon: lexicon)
    table = SenseTable(lexicon, vocabulary: &vocabulary)
    words = KeyWords(vocabulary: &vocabulary)
    telling = readsTelling ? TellingReader(vocabulary: &vocabulary) : nil
  }

  /// The phrases, in the order of the text, disjoint; their areas are left empty.
  ///
  /// - Parameters:
  ///   - tagged: the sentences as the grammar read them; they are read where none are given.
  ///   - observe: is told the sentences in which no rule finds a judgement; what telling words are fitted with.
  /// - Complexity: O(*n*) in the number of tokens.
  func judgements(
    in segmentation: Segmentation, grades: [AwardedGrade], quotations: [Quotation], tagged: [TaggedSentence?] = [],
    observe: ((Int, TaggedSentence) -> Void)? = nil
  ) -> [Judgement] {
    var judgements: [Judgement] = []
    var reader = PhraseReader(table: table, words: words)
    reader.tokens = segmentation.tokens
    let mayTell = TellingReader.reads(segmentation)
    var memory = HintMatcher.Memory()
    var pending = grades.filter { $0.source == .prose }[...]
    for (index, sentence) in segmentation.sentences.enumerated() where sentence.isScored {
      while let grade = pending.first, grade.span.end <= sentence.span.start { pending.removeFirst() }
      let tagged = (index < tagged.count ? tagged[index] : nil) ?? grammar.read(sentence, in: segmentation)
      if isAction(sentence, tagged, in: segmentation) { continue }
      reader.read(tagged)
      let own = pending.prefix { $0.span.start < sentence.span.end }
      pending.removeFirst(own.count)
      if reader.findings.isEmpty, own.isEmpty, mayTell {
        observe?(index, tagged)
        if let reading = telling?.read(tagged, memory: &memory) { reader.noteTelling(reading) }
      }
      let first = judgements.count
      for finding in reader.findings {
        judgements.append(judgement(finding, reader: reader, sentence: index, segmentation.tokens))
      }
      if !own.isEmpty {
        let phrases = own.map { self.phrase(of: $0, reader: reader, sentence: index, segmentation.tokens) }
        judgements.replaceSubrange(first..., with: Self.merge(Array(judgements[first...]), with: phrases))
      }
    }
    return judgements
  }

  /// The finder's phrases with those of the grades; where they overlap, the grade stands.
  private static func merge(_ found: [Judgement], with grades: [Judgement]) -> [Judgement] {
    var kept = found.filter { phrase in !grades.contains { $0.span.overlaps(phrase.span) } }
    var end: UInt32 = 0
    for grade in grades where grade.span.start >= end {
      kept.append(grade)
      end = grade.span.end
    }
    return kept.sorted { $0.span < $1.span }
  }

  /// Whether a sentence only names what is to be done, or what a visit was about.
  private func isAction(_ sentence: Sentence, _ tagged: TaggedSentence, in segmentation: Segmentation) -> Bool {
    if let first = tagged.tags.firstIndex(where: { $0 != .other && $0 != .number && $0 != .stop }) {
      if words.requests.contains(tagged.words[first]) { return true }
      if tagged.tags[first] == .verb, sentence.kind == .listItem { return true }
    }
    guard let role = segmentation.section(of: sentence)?.role else { return false }
    switch role {
    case .needsToImprove, .priorityAction, .statedConcerns:
      return !judges(tagged) && !(sentence.kind == .sentence && hasMainVerb(tagged))
    case .letterhead, .signOff: return true
    default: return false
    }
  }

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
    _ finding: PhraseReader.Finding, reader: PhraseReader, sentence: Int, _ tokens: [Token]
  ) -> Judgement {
    let first = reader.items[finding.items.lowerBound].words.lowerBound
    let lastItem = reader.items[finding.items.upperBound - 1]
    var last = lastItem.words.upperBound - 1
    // The preposition of an entry (*help to*, *in line with*) is out where its object is.
    while last > lastItem.words.lowerBound, lastItem.tag.isVerb || lastItem.tag == .adjective || lastItem.tag == .noun,
      isOpenEnd(reader.tagged.tags[last]), hasObject(after: lastItem.words.upperBound, reader.tagged)
    {
      last -= 1
    }
    let span = TextSpan(
      Int(tokens[reader.tagged.tokens[first]].start), Int(tokens[reader.tagged.tokens[last]].end))
    return Judgement(
      span: span, category: finding.category, polarity: finding.sign.signum(), trajectory: finding.trajectory,
      time: finding.isPast ? .past : .present, sentence: sentence, rules: finding.rules)
  }

  private func hasObject(after place: Int, _ tagged: TaggedSentence) -> Bool {
    guard place < tagged.count else { return false }
    let tag = tagged.tags[place]
    return tag.isBeforeNoun || tag == .noun || tag.isVerb || tag == .pronoun || tag == .be
  }

  private func isOpenEnd(_ tag: WordTag) -> Bool { tag == .to || tag == .preposition || tag == .of }

  /// An awarded grade as a phrase: with the verb that awards it, where that stands next to it.
  private func phrase(of grade: AwardedGrade, reader: PhraseReader, sentence: Int, _ tokens: [Token]) -> Judgement {
    let tagged = reader.tagged
    var start = grade.span.start
    var isUnchanged = false
    if var place = tagged.tokens.firstIndex(where: { tokens[$0].start >= start }) {
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
