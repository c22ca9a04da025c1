/// Adds up what hints say of a sentence: those of a taxonomy for each area, or others for whatever they tell apart.
struct HintMatcher: Sendable {
  /// What one hint adds to an area.
  private struct Share: Sendable {
    var area: Int32
    var weight: Float
  }

  /// A place in the trie: the shares of the hint that ends there.
  private struct Node: Sendable {
    var start: Int32 = 0
    var end: Int32 = 0
  }

  /// A trie over word ids; its first step is in `first`, by word, as most words begin no hint.
  private var steps: WordSteps
  private var first: [Int32] = []
  private var nodes: [Node] = []
  private var shares: [Share] = []
  /// What holds for every sentence.
  private var constant: [Float]
  /// Whether there are any: without, cues have to do.
  let isEmpty: Bool

  init(taxonomy: Taxonomy, vocabulary: inout Vocabulary) {
    self.init(taxonomy.hintTable, areas: taxonomy.entries.count, vocabulary: &vocabulary)
  }

  /// Creates a matcher of hints that tell so many areas, or whatever stands for them, apart.
  init(_ hints: TaxonomyHints, areas: Int, vocabulary: inout Vocabulary) {
    isEmpty = hints.isEmpty
    constant = Array(repeating: 0, count: areas)
    steps = WordSteps(capacity: hints.count / 4 * 3)
    nodes.reserveCapacity(hints.count)
    shares.reserveCapacity(hints.shareCount)
    hints.eachRow { words, weights in
      if words.equals("*") {
        for weight in weights { constant[Int(weight.area)] += Float(weight.weight) / 10 }
        return
      }
      let node = add(words, &vocabulary)
      guard node >= 0 else { return }
      // Where words have a second row, the shares of both go to the end.
      let earlier = Int(nodes[node].start)..<Int(nodes[node].end)
      let start = Int32(shares.count)
      for index in earlier { shares.append(shares[index]) }
      for weight in weights { shares.append(Share(area: Int32(weight.area), weight: Float(weight.weight) / 10)) }
      nodes[node] = Node(start: start, end: Int32(shares.count))
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
    if memory.met.count < nodes.count { memory.met = Array(repeating: 0, count: nodes.count) }
    memory.sentence += 1
    let number = memory.sentence
    sums.withUnsafeMutableBufferPointer { sums in
      memory.met.withUnsafeMutableBufferPointer { met in
        eachHint(in: sentence) { node, _ in
          if met[node] == number { return }
          met[node] = number
          let range = nodes[node]
          for index in Int(range.start)..<Int(range.end) {
            sums[base + Int(shares[index].area)] += shares[index].weight
          }
        }
      }
    }
  }

  /// Gives the node of each hint in a sentence, and of what longer ones begin with, and its words.
  @inline(__always)
  private func eachHint(in sentence: TaggedSentence, _ body: (Int, Range<Int>) -> Void) {
    sentence.words.withUnsafeBufferPointer { words in
      for start in words.indices {
        let id = Int(words[start].rawValue)
        guard id < first.count, first[id] >= 0 else { continue }
        var node = first[id]
        var end = start + 1
        while true {
          body(Int(node), start..<end)
          guard end < words.count, let next = steps.step(from: node, by: words[end]) else { break }
          node = next
          end += 1
        }
      }
    }
  }

  /// The node of words; -1 where one of them is a mark alone, which no text has as a word.
  private mutating func add(_ words: ListBytes, _ vocabulary: inout Vocabulary) -> Int {
    var node: Int32 = -1
    var isWhole = true
    words.eachPart(by: UInt8(ascii: " ")) { word in
      let id = vocabulary.intern(bytes: word)
      if id == .unknown { isWhole = false }
      guard isWhole else { return }
      let new = Int32(nodes.count)
      if node < 0 {
        let number = Int(id.rawValue)
        first.reach(number, with: -1)
        if first[number] < 0 { first[number] = new }
        node = first[number]
      } else {
        node = steps.step(from: node, by: id, orAdd: new)
      }
      if node == new { nodes.append(Node()) }
    }
    return isWhole ? Int(node) : -1
  }
}
