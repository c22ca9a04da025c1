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
      let forms = text.withUTF8 { bytes in
        var words: [ListBytes] = []
        bytes.eachPart(by: UInt8(ascii: " ")) { words.append($0) }
        return words.indices.map { Self.alternatives(words[$0], isLast: $0 == words.count - 1) }
      }
      add(forms, area: cue.area == nil ? nil : last?.place, weight: cue.weight, &vocabulary)
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

  private mutating func add(_ words: [[[UInt8]]], area: Int?, weight: Int, _ vocabulary: inout Vocabulary) {
    var nodes: [Int32] = [0]
    for (place, alternatives) in words.enumerated() {
      var next: [Int32] = []
      for form in alternatives {
        let id = form.withUnsafeBufferPointer { vocabulary.intern(bytes: $0) }
        // A mark alone is no word.
        if id == .unknown { continue }
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
  private static func alternatives(_ word: ListBytes, isLast: Bool) -> [[UInt8]] {
    var forms: [[UInt8]] = []
    word.eachPart(by: UInt8(ascii: "/")) { part in
      if part.ends(in: "(s)") {
        forms.append(Array(part.dropLast(3)))
        forms.append(part.dropLast(3) + "s".utf8)
      } else if part.ends(in: "(es)") {
        forms.append(Array(part.dropLast(4)))
        forms.append(part.dropLast(4) + "es".utf8)
      } else {
        forms.append(Array(part))
      }
    }
    func ends(_ form: [UInt8], _ ending: StaticString) -> Bool {
      form.withUnsafeBufferPointer { $0.ends(in: ending) }
    }
    // The apostrophe of a plural is no part of the word before it.
    for form in forms where ends(form, "s'") { forms.append(form.dropLast()) }
    return forms.flatMap { form in
      !isLast || ends(form, "'s") || ends(form, "'") ? [form] : [form, form + "'s".utf8, form + "'".utf8]
    }
  }
}
