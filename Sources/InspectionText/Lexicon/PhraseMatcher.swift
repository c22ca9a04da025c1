/// Finds the longest phrase of a list at a place in a run of words: a trie over word ids.
package struct PhraseMatcher: Sendable {
  private var steps = WordSteps()
  /// The first step of a phrase, by word id: most words begin none.
  private var first: [Int32] = []
  private var payloads: [Int32] = [-1]

  package init() {}

  /// Creates a matcher with room for some phrases.
  init(capacity: Int) {
    steps = WordSteps(capacity: capacity)
    payloads.reserveCapacity(capacity)
  }

  /// Adds a phrase; `payload` is what a match returns.
  package mutating func add(_ words: [WordID], payload: Int) {
    guard let node = node(of: words) else { return }
    payloads[node] = Int32(payload)
  }

  /// What an exact phrase was added with; it is added with a new payload if it is not there.
  mutating func payload(of words: [WordID], orAdd payload: Int) -> Int {
    guard let node = node(of: words) else { return payload }
    if payloads[node] < 0 { payloads[node] = Int32(payload) }
    return Int(payloads[node])
  }

  /// The node where a phrase ends, made if it is not there; none for a phrase with a word that no text has.
  private mutating func node(of words: [WordID]) -> Int? {
    guard let head = words.first, !words.contains(.unknown) else { return nil }
    let place = Int(head.rawValue)
    first.reach(place, with: -1)
    if first[place] < 0 {
      first[place] = Int32(payloads.count)
      payloads.append(-1)
    }
    var node = first[place]
    for word in words.dropFirst() {
      node = steps.step(from: node, by: word, orAdd: Int32(payloads.count))
      if Int(node) == payloads.count { payloads.append(-1) }
    }
    return Int(node)
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
