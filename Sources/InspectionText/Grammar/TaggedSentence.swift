/// The words of a sentence, each with its class.
package struct TaggedSentence: Sendable {
  /// The indices of its tokens, without page furniture and without the apostrophe of a plural possessive.
  package var tokens = TokenRun()
  /// The class of each.
  package var tags: [WordTag] = []
  /// The number of each in the vocabulary.
  package var words: [WordID] = []

  /// How many words and marks there are.
  package var count: Int { tokens.count }

  /// The place of the first word behind list marks, numbers and stops.
  var opening: Int? { tags.firstIndex { $0 != .other && $0 != .number && $0 != .stop } }

  mutating func reserveCapacity(_ count: Int) {
    tags.reserveCapacity(count)
    words.reserveCapacity(count)
  }

  mutating func removeAll() {
    tokens.removeAll()
    tags.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
  }
}
