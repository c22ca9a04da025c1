/// Finds the longest phrase of a list at a place in a run of words: a trie over word ids.
package struct PhraseMatcher: Sendable {
  private var steps = WordSteps()
  /// The first step of a phrase, by word id: most words begin none.
  private var first: [Int32] = []
  private var payloads: [Int32] = [-1]

  package init() {}

  /// Creates a matcher with room for some phrases in several forms.
  init(capacity: Int) {
    steps = WordSteps(capacity: capacity)
    payloads.reserveCapacity(capacity * 3)
  }

  /// Adds a phrase; `payload` is what a match returns.
  package mutating func add(_ words: [WordID], payload: Int) {
    var node = Self.start
    for word in words { node = step(from: node, by: word) }
    if node > 0 { payloads[Int(node)] = Int32(payload) }
  }

  /// The node where every phrase starts.
  static var start: Int32 { 0 }

  /// The node that a word leads to, made if it is not there; -1 behind a word that no text has.
  mutating func step(from node: Int32, by word: WordID) -> Int32 {
    guard node >= 0, word != .unknown else { return -1 }
    let new = Int32(payloads.count)
    var next = new
    if node == Self.start {
      let place = Int(word.rawValue)
      first.reach(place, with: -1)
      if first[place] < 0 { first[place] = new } else { next = first[place] }
    } else {
      next = steps.step(from: node, by: word, orAdd: new)
    }
    if next == new { payloads.append(-1) }
    return next
  }

  /// What the phrase was added with that ends at a node; it is added with a new payload if it was not.
  mutating func payload(at node: Int32, orAdd payload: Int) -> Int {
    guard node > 0 else { return payload }
    if payloads[Int(node)] < 0 { payloads[Int(node)] = Int32(payload) }
    return Int(payloads[Int(node)])
  }

  /// What an exact phrase was added with.
  package func payload(of words: [WordID]) -> Int? {
    guard let match = longest(at: 0, in: words), match.length == words.count else { return nil }
    return match.payload
  }

  /// The longest phrase that starts at `index`.
  ///
  /// - Complexity: O(length of the longest phrase).
  @inline(__always)
  package func longest(at index: Int, in words: [WordID]) -> (length: Int, payload: Int)? {
    let head = Int(words[index].rawValue)
    guard head > 0, head < first.count, first[head] >= 0 else { return nil }
    var node = first[head]
    var best: (length: Int, payload: Int)?
    var place = index + 1
    if payloads[Int(node)] >= 0 { best = (1, Int(payloads[Int(node)])) }
    while place < words.count, words[place] != .unknown, let next = steps.step(from: node, by: words[place]) {
      node = next
      place += 1
      if payloads[Int(node)] >= 0 { best = (place - index, Int(payloads[Int(node)])) }
    }
    return best
  }
}
