/// Finds the words of a taxonomy in sentences.
struct CueMatcher: Sendable {
  /// Words that name areas.
  struct Match: Hashable {
    /// Where they stand, as indices into the tagged sentence.
    var words: Range<Int>
    /// The places of the areas that they name, with weights.
    var areas: [Weight]
  }

  /// An area and how surely words name it.
  struct Weight: Hashable {
    var area: Int
    var weight: Double
  }

  private var steps = WordSteps()
  private var outputs: [[Weight]] = [[]]
  private var isFinal: [Bool] = [false]
  /// Whether a cue starts with the word, by id: most words are none, and need no look-up.
  private var starts: [Bool] = []

  init(taxonomy: Taxonomy, vocabulary: inout Vocabulary) {
    var last: (area: ConcernArea, place: Int?)?
    for cue in taxonomy.cues {
      // The cues of an area stand together.
      if let area = cue.area, area != last?.area { last = (area, taxonomy.index(of: area)) }
      var text = cue.words
      var words: [[WordID]] = []
      text.withUTF8 { bytes in
        var count = 0
        bytes.eachPart(by: UInt8(ascii: " ")) { _ in count += 1 }
        bytes.eachPart(by: UInt8(ascii: " ")) { word in
          words.append(Self.alternatives(word, isLast: words.count == count - 1, &vocabulary))
        }
      }
      add(words, area: cue.area == nil ? nil : last?.place, weight: cue.weight)
    }
  }

  /// The cues of a sentence, in order, disjoint; the longest wins.
  func matches(in sentence: TaggedSentence) -> [Match] {
    var matches: [Match] = []
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
    return matches
  }

  private func longest(from start: Int, in sentence: TaggedSentence) -> Match? {
    var node: Int32 = 0
    var index = start
    var best: (node: Int, end: Int)?
    while index < sentence.count {
      let word = sentence.words[index]
      if word != .unknown, let next = steps.step(from: node, by: word) {
        node = next
        if isFinal[Int(node)] { best = (Int(node), index + 1) }
      } else if index == start || sentence.tags[index] != .comma && sentence.tags[index] != .quote {
        break
      }
      index += 1
    }
    return best.map { Match(words: start..<$0.end, areas: outputs[$0.node]) }
  }

  private mutating func add(_ words: [[WordID]], area: Int?, weight: Int) {
    var nodes: [Int32] = [0]
    for (place, alternatives) in words.enumerated() {
      var next: [Int32] = []
      // A mark alone is no word.
      for id in alternatives where id != .unknown {
        if place == 0 { mark(id) }
        for node in nodes {
          let child = child(of: node, by: id)
          if !next.contains(child) { next.append(child) }
        }
      }
      nodes = next
    }
    for node in nodes {
      isFinal[Int(node)] = true
      guard let area, !outputs[Int(node)].contains(where: { $0.area == area }) else { continue }
      outputs[Int(node)].append(Weight(area: area, weight: Double(weight)))
    }
  }

  private mutating func child(of node: Int32, by word: WordID) -> Int32 {
    if let child = steps.step(from: node, by: word) { return child }
    let child = Int32(outputs.count)
    outputs.append([])
    isFinal.append(false)
    steps.add(from: node, by: word, to: child)
    return child
  }

  private mutating func mark(_ word: WordID) {
    let place = Int(word.rawValue)
    if place >= starts.count { starts.append(contentsOf: repeatElement(false, count: place + 1 - starts.count)) }
    starts[place] = true
  }

  /// The forms that a word of a row stands for; of the last word its possessives too.
  private static func alternatives(_ word: ListBytes, isLast: Bool, _ vocabulary: inout Vocabulary) -> [WordID] {
    var ids: [WordID] = []
    var form: [UInt8] = []
    func add(_ ending: StaticString) {
      form.append(contentsOf: ending.bytes)
      ids.append(form.withUnsafeBufferPointer { vocabulary.intern(bytes: $0) })
      form.removeLast(ending.utf8CodeUnitCount)
    }
    func addForm(_ stem: Slice<ListBytes>, _ ending: StaticString) {
      form.removeAll(keepingCapacity: true)
      form.append(contentsOf: stem)
      form.append(contentsOf: ending.bytes)
      add("")
      guard let last = form.last, last == UInt8(ascii: "'") || isLast else { return }
      if last == UInt8(ascii: "'") {
        // The apostrophe of a plural is no part of the word before it.
        guard form.count > 1, form[form.count - 2] == UInt8(ascii: "s") else { return }
        form.removeLast()
        add("")
        guard isLast else { return }
      } else if form.count > 1, last == UInt8(ascii: "s"), form[form.count - 2] == UInt8(ascii: "'") {
        return
      }
      add("'s")
      add("'")
    }
    word.eachPart(by: UInt8(ascii: "/")) { part in
      if part.ends(in: "(s)") {
        addForm(part.dropLast(3), "")
        addForm(part.dropLast(3), "s")
      } else if part.ends(in: "(es)") {
        addForm(part.dropLast(4), "")
        addForm(part.dropLast(4), "es")
      } else {
        addForm(part[...], "")
      }
    }
    return ids
  }
}
