/// Finds the longest phrase of a list at a place in a run of words: a trie over word ids.
package struct PhraseMatcher: Sendable {
  /// The steps from a node by a word, in one open-addressed table: the node in the high half of a key, the word in
  /// the low; 0 is an empty place, because no step goes by the unknown word.
  private var keys: [UInt64] = Array(repeating: 0, count: 1024)
  private var targets: [Int32] = Array(repeating: 0, count: 1024)
  private var stepCount = 0
  /// The first step of a phrase, by word id: most words begin none.
  private var first: [Int32] = []
  private var payloads: [Int32] = [-1]

  package init() {}

  /// Adds a phrase; `payload` is what a match returns.
  package mutating func add(_ words: [WordID], payload: Int) {
    guard let head = words.first, !words.contains(.unknown) else { return }
    let place = Int(head.rawValue)
    if place >= first.count { first.append(contentsOf: repeatElement(-1, count: place + 1 - first.count)) }
    if first[place] < 0 { first[place] = makeNode() }
    var node = first[place]
    for word in words.dropFirst() {
      if let next = step(from: node, by: word) {
        node = next
      } else {
        let next = makeNode()
        addStep(Self.key(node, word), to: next)
        node = next
      }
    }
    payloads[Int(node)] = Int32(payload)
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
    while place < words.count, words[place] != .unknown, let next = step(from: node, by: words[place]) {
      node = next
      place += 1
      if payloads[Int(node)] >= 0 { best = (place - index, Int(payloads[Int(node)])) }
    }
    return best
  }

  @inline(__always)
  private func step(from node: Int32, by word: WordID) -> Int32? {
    let key = Self.key(node, word)
    var place = Self.hash(key) & (keys.count - 1)
    while keys[place] != 0 {
      if keys[place] == key { return targets[place] }
      place = (place + 1) & (keys.count - 1)
    }
    return nil
  }

  private mutating func addStep(_ key: UInt64, to target: Int32) {
    if stepCount * 2 >= keys.count { grow() }
    stepCount += 1
    insert(key, target)
  }

  private mutating func insert(_ key: UInt64, _ target: Int32) {
    var place = Self.hash(key) & (keys.count - 1)
    while keys[place] != 0 { place = (place + 1) & (keys.count - 1) }
    keys[place] = key
    targets[place] = target
  }

  private mutating func grow() {
    let old = zip(keys, targets).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    targets = Array(repeating: 0, count: keys.count)
    for (key, target) in old { insert(key, target) }
  }

  @inline(__always)
  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  private mutating func makeNode() -> Int32 {
    payloads.append(-1)
    return Int32(payloads.count - 1)
  }

  @inline(__always)
  private static func key(_ node: Int32, _ word: WordID) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(word.rawValue)
  }
}
