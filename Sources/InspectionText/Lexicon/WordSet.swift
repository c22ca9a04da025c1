/// A set of words as bits, for questions that are asked of every word of a text.
struct WordSet: Sendable {
  private var bits: [UInt64] = []

  init(_ words: some Sequence<WordID>) {
    for word in words {
      insert(word)
    }
  }

  /// The set of some words with white space between them.
  init(_ words: StaticString, in vocabulary: inout Vocabulary) {
    words.bytes.eachWord { insert(vocabulary.intern(bytes: $0)) }
  }

  private mutating func insert(_ word: WordID) {
    let place = Int(word.rawValue >> 6)
    bits.reach(place, with: 0)
    bits[place] |= 1 << UInt64(word.rawValue & 63)
  }

  /// The words of this set and of another.
  func union(_ other: WordSet) -> WordSet {
    var all = bits.count < other.bits.count ? other : self
    let fewer = bits.count < other.bits.count ? bits : other.bits
    for place in fewer.indices { all.bits[place] |= fewer[place] }
    return all
  }

  /// Whether a word is in the set; an unknown word is in none.
  @inline(__always)
  func contains(_ word: WordID) -> Bool {
    let place = Int(word.rawValue >> 6)
    return place < bits.count && bits[place] & (1 << UInt64(word.rawValue & 63)) != 0
  }
}
