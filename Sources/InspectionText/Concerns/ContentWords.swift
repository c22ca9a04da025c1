/// The words of a text that say what it is about, without their endings, each with what it is worth.
///
/// *Quality*, *timeliness* or *ensure* name no subject and are left out; *plans* or *support*, which half of all
/// concerns name, count for less than *permanence* or *homeless*. Two texts are compared by the words that they
/// share. Words are kept as hashes of their stems, so that many documents can be held side by side.
package struct ContentWords: Hashable, Sendable, Codable {
  /// The hashes of the stems, in order, each once.
  package private(set) var stems: [UInt32] = []

  /// No words.
  package init() {}

  /// The words of a span.
  ///
  /// - Complexity: O(*n* log *n*) in the number of tokens of the span.
  package init(_ span: TextSpan, in segmentation: Segmentation) {
    let tokens = segmentation.tokens
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].start < span.start { low = middle + 1 } else { high = middle }
    }
    segmentation.document.text.utf8.withContiguousStorageIfAvailable { bytes in
      var index = low
      var folded: [UInt8] = []
      folded.reserveCapacity(32)
      stems.reserveCapacity(24)
      while index < tokens.count, tokens[index].start < span.end {
        let token = tokens[index]
        index += 1
        guard token.kind == .word, !token.isFurniture else { continue }
        let word = bytes[token.span.range]
        // Parts of a compound count one by one: `life-story` and `life story` are alike.
        if word.contains(0xE2) {
          add(segmentation.document[token.span])
          continue
        }
        var start = word.startIndex
        while start < word.endIndex {
          let end = word[start...].firstIndex(of: UInt8(ascii: "-")) ?? word.endIndex
          folded.removeAll(keepingCapacity: true)
          Vocabulary.append(UnsafeBufferPointer(rebasing: word[start..<end]), to: &folded)
          addPart(&folded)
          start = end + 1
        }
      }
    }
    seal()
  }

  /// The words of a text.
  package init(_ text: some StringProtocol) {
    for word in text.split(whereSeparator: { !($0.isLetter || $0 == "’" || $0 == "'") }) { add(word) }
    seal()
  }

  private mutating func add(_ word: some StringProtocol) {
    // Parts of a compound count one by one: `life-story` and `life story` are alike.
    for part in word.split(whereSeparator: { "-\u{2010}\u{2011}".contains($0) }) {
      var folded = Vocabulary.fold(part)
      addPart(&folded)
    }
  }

  private mutating func addPart(_ folded: inout [UInt8]) {
    if folded.count > 1, folded[folded.count - 1] == UInt8(ascii: "s"), folded[folded.count - 2] == UInt8(ascii: "'") {
      folded.removeLast(2)
    }
    while folded.last == UInt8(ascii: "'") { folded.removeLast() }
    guard folded.count > 1 else { return }
    Self.stem(&folded)
    let stem = Self.hash(folded)
    if Self.worth(of: stem) != 0 { stems.append(stem) }
  }

  private mutating func seal() {
    stems.sort()
    var count = 0
    for place in stems.indices where count == 0 || stems[place] != stems[count - 1] {
      stems[count] = stems[place]
      count += 1
    }
    stems.removeLast(stems.count - count)
  }

  /// What all the words are worth.
  package var worth: Int { stems.reduce(0) { $0 + Self.worth(of: $1) } }

  /// What the words are worth that two texts share.
  package func shared(with other: ContentWords) -> Int {
    var total = 0
    var (left, right) = (0, 0)
    while left < stems.count, right < other.stems.count {
      if stems[left] == other.stems[right] {
        total += Self.worth(of: stems[left])
        left += 1
        right += 1
      } else if stems[left] < other.stems[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return total
  }

  /// Adds the words of another text.
  package mutating func formUnion(_ other: ContentWords) {
    stems += other.stems
    seal()
  }

  /// What a word is worth: 1 for the common words of the field, 3 for all that are not in the list.
  package static func worth(of stem: UInt32) -> Int {
    ContentWordList.worth[ContentWordList.key(ofStem: stem)].map(Int.init) ?? 3
  }

  /// FNV-1a.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }

  /// A word in lower case without its ending: *referrals* and *referred* are alike, and no dictionary is needed.
  static func stem(_ word: [UInt8]) -> [UInt8] {
    var bytes = word
    stem(&bytes)
    return bytes
  }

  /// Takes the ending off a word in lower case.
  private static func stem(_ bytes: inout [UInt8]) {
    guard bytes.count > 3, bytes.allSatisfy(\.isASCIILetter) else { return }
    if ends(bytes, "ies", leaving: 2) {
      bytes.removeLast(3)
      bytes.append(UInt8(ascii: "y"))
    } else if ends(bytes, "s", leaving: 3), !ends(bytes, "ss", leaving: 2) {
      bytes.removeLast()
    }
    for ending in endings where ends(bytes, ending, leaving: 4) {
      bytes.removeLast(ending.utf8CodeUnitCount)
      break
    }
    if let last = bytes.last, bytes.count > 3, bytes[bytes.count - 2] == last, last != UInt8(ascii: "s") {
      bytes.removeLast()
    }
    if bytes.last == UInt8(ascii: "y") { bytes[bytes.count - 1] = UInt8(ascii: "i") }
  }

  private static let endings: [StaticString] = [
    "ments", "ment", "ness", "ing", "als", "al", "ed", "ly", "er", "ion", "e",
  ]

  private static func ends(_ word: [UInt8], _ ending: StaticString, leaving least: Int) -> Bool {
    let start = word.count - ending.utf8CodeUnitCount
    guard start >= least else { return false }
    for index in 0..<ending.utf8CodeUnitCount where word[start + index] != ending.utf8Start[index] { return false }
    return true
  }
}
