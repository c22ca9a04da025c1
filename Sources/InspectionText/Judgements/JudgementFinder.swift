/// Finds judgement phrases.
struct JudgementFinder: Sendable {
  private let grammar: Grammar
  private let table: SenseTable
  private let words: KeyWords

  init(vocabulary: inout Vocabulary, lexicon: Lexicon = .builtIn) {
    grammar = Grammar(vocabulary: &vocabulary, lexicon: lexicon)
    table = SenseTable(lexicon, vocabulary: &vocabulary)
    words = KeyWords(vocabulary: &vocabulary)
  }

  /// The phrases, in the order of the text, disjoint; their areas are left empty.
  func judgements(
    in segmentation: Segmentation, grades: [AwardedGrade], quotations: [Quotation]
  ) -> [Judgement] {
    var judgements: [Judgement] = []
    var reader = PhraseReader(table: table, words: words)
    for (index, sentence) in segmentation.sentences.enumerated() where sentence.isScored {
      let tagged = grammar.read(sentence, in: segmentation)
      if isAction(sentence, tagged, in: segmentation) { continue }
      reader.read(tagged)
      for finding in reader.findings {
        judgements.append(judgement(finding, reader: reader, sentence: index, segmentation.tokens))
      }
    }
    return judgements
  }

  /// Whether a sentence only names what is to be done, or what a visit was about.
  private func isAction(_ sentence: Sentence, _ tagged: TaggedSentence, in segmentation: Segmentation) -> Bool {
    if let first = tagged.tags.firstIndex(where: { $0 != .other && $0 != .number && $0 != .stop }) {
      if words.isRequest(tagged.words[first]) { return true }
      if tagged.tags[first] == .verb, sentence.kind == .listItem { return true }
    }
    guard let role = segmentation.section(of: sentence)?.role else { return false }
    switch role {
    case .needsToImprove, .priorityAction, .statedConcerns:
      return sentence.kind == .listItem || sentence.kind == .sentence
    case .letterhead, .signOff, .scope: return role != .scope || false
    default: return false
    }
  }

  private func isOpenEnd(_ tag: WordTag) -> Bool { tag == .to || tag == .preposition || tag == .of }

  private func judgement(_ finding: PhraseReader.Finding, reader: PhraseReader, sentence: Int, _ tokens: [Token])
    -> Judgement
  {
    let first = reader.items[finding.items.lowerBound].words.lowerBound
    let lastItem = reader.items[finding.items.upperBound - 1]
    var last = lastItem.words.upperBound - 1
    // The preposition of an entry (*help to*, *in line with*) is out where its object is.
    while last > lastItem.words.lowerBound, lastItem.tag.isVerb || lastItem.tag == .adjective,
      isOpenEnd(reader.tagged.tags[last])
    { last -= 1 }
    let span = TextSpan(
      Int(tokens[reader.tagged.tokens[first]].start), Int(tokens[reader.tagged.tokens[last]].end))
    return Judgement(
      span: span, category: finding.category, polarity: finding.sign, trajectory: finding.trajectory,
      time: finding.isPast ? .past : .present, sentence: sentence, rules: finding.rules)
  }
}
