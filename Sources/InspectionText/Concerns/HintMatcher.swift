/// Adds up what the hints of a taxonomy say for each area of a sentence.
struct HintMatcher: Sendable {
  /// What one hint adds to an area.
  private struct Share: Sendable {
    var area: Int32
    var weight: Float
  }

  /// The edges of a trie over word ids, by node and word.
  private var edges: [UInt64: Int32] = [:]
  /// Of each node: the shares of the hint that ends in it.
  private var shares: [[Share]] = [[]]
  /// Whether a hint starts with the word, by id.
  private var starts: [Bool] = []
  /// What holds for every sentence.
  private var constant: [Float]
  /// Whether there are any: without, cues have to do.
  let isEmpty: Bool

  init(taxonomy: Taxonomy, vocabulary: inout Vocabulary) {
    isEmpty = taxonomy.hints.isEmpty
    constant = Array(repeating: 0, count: taxonomy.entries.count)
    var places: [ConcernArea: Int] = [:]
    for (place, entry) in taxonomy.entries.enumerated() { places[entry.area] = place }
    var last = ""
    var node: Int32 = 0
    for hint in taxonomy.hints {
      guard let area = places[hint.area] else { continue }
      let weight = Float(hint.weight) / 10
      if hint.words == "*" {
        constant[area] += weight
        continue
      }
      if hint.words != last {
        node = add(hint.words, &vocabulary)
        last = hint.words
      }
      shares[Int(node)].append(Share(area: Int32(area), weight: weight))
    }
  }

  /// Which nodes were met in a sentence: a hint counts once.
  struct Memory {
    fileprivate var met: [Int32] = []
    fileprivate var sentence: Int32 = 0
  }

  /// Adds the log-odds of each area for a sentence to `sums`.
  func add(_ sentence: TaggedSentence, to sums: inout [Float], memory: inout Memory) {
    sums.append(contentsOf: constant)
    let base = sums.count - constant.count
    if memory.met.count < shares.count { memory.met = Array(repeating: 0, count: shares.count) }
    memory.sentence += 1
    for start in 0..<sentence.count {
      let first = Int(sentence.words[start].rawValue)
      guard first < starts.count, starts[first] else { continue }
      var node: Int32 = 0
      var place = start
      while place < sentence.count, let next = edges[Self.key(node, sentence.words[place])] {
        node = next
        place += 1
        guard memory.met[Int(node)] != memory.sentence else { continue }
        memory.met[Int(node)] = memory.sentence
        for share in shares[Int(node)] { sums[base + Int(share.area)] += share.weight }
      }
    }
  }

  /// The node of words.
  private mutating func add(_ words: String, _ vocabulary: inout Vocabulary) -> Int32 {
    var node: Int32 = 0
    for (place, word) in Substring(words).parts(by: " ").enumerated() {
      let id = vocabulary.intern(word)
      let number = Int(id.rawValue)
      if place == 0 {
        if number >= starts.count { starts.append(contentsOf: repeatElement(false, count: number + 1 - starts.count)) }
        starts[number] = true
      }
      let key = Self.key(node, id)
      if let next = edges[key] {
        node = next
      } else {
        edges[key] = Int32(shares.count)
        node = Int32(shares.count)
        shares.append([])
      }
    }
    return node
  }

  private static func key(_ node: Int32, _ word: WordID) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(word.rawValue)
  }
}
