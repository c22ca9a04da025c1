/// Finds the words of a taxonomy in sentences.
struct CueMatcher: Sendable {
  /// Words that name areas.
  struct Match: Hashable {
    /// Where they stand, as indices into the tagged sentence.
    var words: Range<Int> { place.range }
    /// The places of the areas that they name, with weights.
    let areas: [Weight]
    private let place: ShortRange

    init(words: Range<Int>, areas: [Weight]) {
      place = ShortRange(words)
      self.areas = areas
    }

    /// The areas that it names with at least so much weight.
    func areas(from floor: Double) -> AreaSet {
      areas.reduce(into: AreaSet()) { if $1.weight >= floor { $0.insert(AreaSet(area: $1.area)) } }
    }
  }

  /// An area and how surely words name it.
  struct Weight: Hashable {
    var area: Int
    var weight: Double
  }

  private var steps: WordSteps
  /// What each place in the trie says: the place of its areas in `outputs`, or -1 where no cue ends.
  private var nodes: [Int32] = [-1]
  /// Lists of areas; most cues of an area say the same. The first is that of a cue that only hides words.
  private var outputs: [[Weight]] = [[]]
  /// The place of each list of one area, by the area and its weight.
  private var single = NumberTable()
  /// Whether a cue starts with the word, by id: most words are none, and need no look-up.
  private var starts: [Bool] = []

  init(taxonomy: Taxonomy, vocabulary: inout Vocabulary) {
    steps = WordSteps(capacity: taxonomy.cues.count * 2)
    var last: (area: ConcernArea, place: Int?)?
    var path = CuePath()
    for cue in taxonomy.cues {
      // The cues of an area stand together.
      if let area = cue.area, area != last?.area { last = (area, taxonomy.index(of: area)) }
      path.begin()
      var text = cue.words
      text.withUTF8 { bytes in
        var count = 0
        bytes.eachPart(by: UInt8(ascii: " ")) { _ in count += 1 }
        bytes.eachPart(by: UInt8(ascii: " ")) { word in
          count -= 1
          path.read(word, isLast: count == 0, &vocabulary)
          advance(&path)
        }
      }
      finish(path.nodes, area: cue.area == nil ? nil : last?.place, weight: cue.weight)
    }
  }

  /// The cues of a sentence, in order, disjoint; the longest wins.
  func matches(in sentence: TaggedSentence) -> [Match] {
    var room: [Match] = []
    return matches(in: sentence, &room)
  }

  /// The same, with room that is used again from sentence to sentence: what is returned takes no more than it needs.
  func matches(in sentence: TaggedSentence, _ matches: inout [Match]) -> [Match] {
    matches.removeAll(keepingCapacity: true)
    var index = 0
    while index < sentence.count {
      let word = Int(sentence.words[index].rawValue)
      guard word < starts.count, starts[word], let match = longest(from: index, in: sentence) else {
        index += 1
        continue
      }
      if !match.areas.isEmpty { matches.append(match) }
      index = match.words.upperBound
    }
    return matches.withUnsafeBufferPointer { Array($0) }
  }

  private func longest(from start: Int, in sentence: TaggedSentence) -> Match? {
    var node: Int32 = 0
    var index = start
    var best: (output: Int32, end: Int)?
    while index < sentence.count {
      let word = sentence.words[index]
      if word != .unknown, let next = steps.step(from: node, by: word) {
        node = next
        if nodes[Int(node)] >= 0 { best = (nodes[Int(node)], index + 1) }
      } else if index == start || sentence.tags[index] != .comma && sentence.tags[index] != .quote {
        break
      }
      index += 1
    }
    return best.map { Match(words: start..<$0.end, areas: outputs[Int($0.output)]) }
  }

  /// Takes the steps of a word from all nodes that were reached.
  private mutating func advance(_ path: inout CuePath) {
    path.next.removeAll(keepingCapacity: true)
    // A mark alone is no word.
    for id in path.words where id != .unknown {
      if path.isAtStart { mark(id) }
      for node in path.nodes {
        let child = child(of: node, by: id)
        if !path.next.contains(child) { path.next.append(child) }
      }
    }
    path.isAtStart = false
    swap(&path.nodes, &path.next)
  }

  /// Notes what a cue says at the nodes where it ends.
  private mutating func finish(_ ends: [Int32], area: Int?, weight: Int) {
    for node in ends {
      let known = max(nodes[Int(node)], 0)
      guard let area, !outputs[Int(known)].contains(where: { $0.area == area }) else {
        nodes[Int(node)] = known
        continue
      }
      let new = Int32(outputs.count)
      nodes[Int(node)] = known > 0 ? new : single.number(of: UInt64(area << 8 | weight), orAdd: new)
      if nodes[Int(node)] == new { outputs.append(outputs[Int(known)] + [Weight(area: area, weight: Double(weight))]) }
    }
  }

  private mutating func child(of node: Int32, by word: WordID) -> Int32 {
    let child = steps.step(from: node, by: word, orAdd: Int32(nodes.count))
    if Int(child) == nodes.count { nodes.append(-1) }
    return child
  }

  private mutating func mark(_ word: WordID) {
    let place = Int(word.rawValue)
    starts.reach(place, with: false)
    starts[place] = true
  }
}
