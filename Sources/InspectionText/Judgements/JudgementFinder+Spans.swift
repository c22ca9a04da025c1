extension JudgementFinder {
  /// Holds what the rules found in a sentence against what readers would mark.
  ///
  /// Where both agree that there is a judgement, the tagger says where it begins and ends; where it sees two in one phrase
  /// of the rules, both are kept. What only the tagger finds is told by its words. What only the rules find is dropped,
  /// unless nothing else in the sentence is a judgement.
  func settle(
    _ phrases: inout [Phrase], in reader: PhraseReader, of segmentation: Segmentation, tagger: SpanTagger,
    memory: inout SpanTagger.Memory
  ) {
    let settled = tagger.spans(in: reader, phrases: phrases, memory: &memory).compactMap { span -> Phrase? in
      let shared = phrases.map { $0.words.clamped(to: span.words).count }
      let best = shared.indices.max { shared[$0] < shared[$1] }
      guard let best, shared[best] > 0 else {
        guard var phrase = reader.told(span, tagger.kind(of: span, memory: &memory)) else { return nil }
        let told = SpanTagger.Span(words: span.words, sign: phrase.sign)
        if let words = tagger.evidence(for: told, memory: memory) {
          phrase.rules.append("words: " + text(of: words, reader.tagged, in: segmentation))
        }
        return phrase
      }
      var phrase = phrases[best]
      if phrase.words != span.words {
        phrase.words = span.words
        phrase.rules.append("span")
      }
      // What a rule denies is denied.
      if phrase.sign * span.sign < 0, phrase.category != .formalGrade, !phrase.rules.contains("negation") {
        phrase.take(tagger.kind(of: span, memory: &memory))
        phrase.rules.append("kind")
      }
      return phrase
    }
    if !settled.isEmpty { phrases = settled }
  }

  /// Some words of a sentence, in small letters.
  private func text(of words: Range<Int>, _ tagged: TaggedSentence, in segmentation: Segmentation) -> String {
    words.map { segmentation.document[segmentation.tokens[tagged.tokens[$0]].span].lowercased() }
      .joined(separator: " ")
  }
}
