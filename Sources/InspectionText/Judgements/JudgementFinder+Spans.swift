extension JudgementFinder {
  /// Holds what the rules found in a sentence against what readers would mark.
  ///
  /// Where both agree that there is a judgement, the tagger says where it begins and ends, and which way it goes; where it
  /// sees two in one phrase of the rules, both are kept. What only the tagger finds is told by its words. What only the
  /// rules find is dropped, unless nothing else in the sentence is a judgement, or the words are somebody's own.
  func settle(
    _ phrases: inout [Phrase], in reader: PhraseReader, of segmentation: Segmentation, tagger: SpanTagger,
    memory: inout SpanTagger.Memory
  ) {
    let settled = tagger.spans(in: reader, phrases: phrases, memory: &memory).compactMap { span -> Phrase? in
      let shared = phrases.map { $0.words.clamped(to: span.words).count }
      let best = shared.indices.max { shared[$0] < shared[$1] }
      guard let best, shared[best] > 0 else {
        guard var phrase = reader.told(span, tagger.kind(of: span, memory: memory)) else { return nil }
        let told = SpanTagger.Span(words: span.words, sign: phrase.sign)
        if let word = tagger.evidence(for: told, memory: &memory) {
          let token = segmentation.tokens[reader.tagged.tokens[word]]
          phrase.rules.append("word: " + segmentation.document[token.span].lowercased())
        }
        return phrase
      }
      var phrase = phrases[best]
      if phrase.words != span.words {
        phrase.words = span.words
        phrase.rules.append("span")
      }
      phrase.heed(tagger.kind(of: span, memory: memory))
      return phrase
    }
    guard !settled.isEmpty else { return }
    let others = keepsAll ? phrases.filter { own in !settled.contains { $0.words.overlaps(own.words) } } : []
    phrases = (settled + others).sorted { $0.words.lowerBound < $1.words.lowerBound }
  }
}
