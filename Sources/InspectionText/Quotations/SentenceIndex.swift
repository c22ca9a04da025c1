/// Says in which sentence an offset lies.
struct SentenceIndex {
  let sentences: [Sentence]

  /// The index of the sentence that holds `offset`, or of the one before it; 0 where there are none.
  func sentence(at offset: UInt32) -> Int {
    max(0, sentences.partitioningIndex { $0.span.start > offset } - 1)
  }
}
