extension JudgementFinder {
  /// Holds what the rules found in a sentence against what readers would mark.
  ///
  /// Where both agree that there is a judgement, the tagger says where it begins and ends, and which way it goes; where it
  /// sees two in one phrase of the rules, both are kept. What only the tagger finds is told by its words. What only the
  /// rules find is dropped, unless nothing else in the sentence is a judgement, or the words are somebody's own.
  ///
  /// - Returns: whether the sentence was read: not where it is too long.
  func settle(
    _ phrases: inout [Phrase], in reader: PhraseReader, of segmentation: Segmentation, tagger: SpanTagger,
    memory: inout SpanTagger.Memory
  ) -> Bool {
    guard reader.tagged.count <= Self.longest else { return false }
    var next = 0
    var isMet = [Bool](repeating: false, count: phrases.count)
    let settled = tagger.spans(in: reader, phrases: phrases, memory: &memory).compactMap { span -> Phrase? in
      // Both stand in the order of the sentence.
      while next < phrases.count, phrases[next].words.upperBound <= span.words.lowerBound { next += 1 }
      var (best, most) = (-1, 0)
      for place in next..<phrases.count {
        guard phrases[place].words.lowerBound < span.words.upperBound else { break }
        isMet[place] = true
        let shared = phrases[place].words.clamped(to: span.words).count
        if shared > most { (best, most) = (place, shared) }
      }
      guard best >= 0 else {
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
    guard !settled.isEmpty else { return true }
    let others = keepsAll ? phrases.indices.filter { !isMet[$0] }.map { phrases[$0] } : []
    phrases = (settled + others).sorted { $0.words.lowerBound < $1.words.lowerBound }
    return true
  }

  /// How many words a sentence may have that is read by the tagger: what is longer is no sentence, and would take memory
  /// for each of its words.
  private static let longest = 2_000
}
