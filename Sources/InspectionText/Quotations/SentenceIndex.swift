/// Says in which sentence an offset lies.
struct SentenceIndex {
  let sentences: [Sentence]

  /// The index of the sentence that holds `offset`, or of the one before it; 0 where there are none.
  func sentence(at offset: UInt32) -> Int {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].span.start <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}
