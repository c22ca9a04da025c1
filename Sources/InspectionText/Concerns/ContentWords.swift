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
    var known = Stems()
    self.init(span, in: segmentation, &known)
  }

  /// What is known of words by their numbers, so that a word of a document is cut to its stem once.
  struct Stems {
    /// The hash of a stem, `worthless` for a word that counts for nothing; 0 for one that is not known yet.
    private var hashes: [UInt32] = []
    static let worthless: UInt32 = 1

    subscript(word: WordID) -> UInt32 {
      get { Int(word.rawValue) < hashes.count ? hashes[Int(word.rawValue)] : 0 }
      set {
        let place = Int(word.rawValue)
        if place >= hashes.count { hashes.append(contentsOf: repeatElement(0, count: place + 1 - hashes.count)) }
        hashes[place] = newValue
      }
    }
  }

  /// The words of a span of a document.
  init(_ span: TextSpan, in segmentation: Segmentation, _ known: inout Stems) {
    let tokens = segmentation.tokens
    let first = tokens.partitioningIndex { $0.start >= span.start }
    segmentation.document.text.utf8.withContiguousStorageIfAvailable { bytes in
      var index = first
      stems.reserveCapacity(24)
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longest) { part in
        while index < tokens.count, tokens[index].start < span.end {
          let token = tokens[index]
          index += 1
          guard token.kind == .word, !token.isFurniture else { continue }
          let word = bytes[token.span.range]
          // What is not in the vocabulary has no number, and a compound, whose number is that of its parts in one word,
          // has several stems.
          let isASCII = !token.flags.contains(.needsFolding)
          let isOne = token.word != .unknown && isASCII && !word.contains(UInt8(ascii: "-"))
          if isOne, known[token.word] != 0 {
            if known[token.word] != Stems.worthless { stems.append(known[token.word]) }
            continue
          }
          let count = stems.count
          defer {
            if isOne { known[token.word] = stems.count > count ? stems[count] : Stems.worthless }
          }
          if word.count <= Self.longest, isASCII || Self.isPlain(word) {
            addPlain(word, part)
          } else {
            addFolded(segmentation.document[token.span], word)
          }
        }
      }
    }
    seal()
  }

  /// The longest word that is folded where it need not be allocated for.
  private static let longest = 48

  /// Whether a word holds nothing but ASCII, typographic apostrophes and hyphens.
  private static func isPlain(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var index = word.startIndex
    while index < word.endIndex {
      if word[index] >= 0x80 {
        guard word[index] == 0xE2, index + 2 < word.endIndex, word[index + 1] == 0x80 else { return false }
        switch word[index + 2] {
        case 0x90, 0x91, 0x98, 0x99: index += 2
        default: return false
        }
      }
      index += 1
    }
    return true
  }

  /// Adds a plain word. Parts of a compound count one by one: `life-story` and `life story` are alike.
  private mutating func addPlain(
    _ word: Slice<UnsafeBufferPointer<UInt8>>, _ part: UnsafeMutableBufferPointer<UInt8>
  ) {
    var count = 0
    for byte in word {
      switch byte {
      case UInt8(ascii: "-"):
        addPart(part, count: count)
        count = 0
        continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): part[count] = byte | 0x20
      case UInt8(ascii: "`"): part[count] = UInt8(ascii: "'")
      // The first two bytes of an apostrophe or hyphen; the third tells which it is.
      case 0...32, 0xE2, 0x80: continue
      case 0x98, 0x99: part[count] = UInt8(ascii: "'")
      case 0x90, 0x91:
        addPart(part, count: count)
        count = 0
        continue
      default: part[count] = byte
      }
      count += 1
    }
    addPart(part, count: count)
  }

  /// The same for any other word.
  private mutating func addFolded(_ text: Substring, _ word: Slice<UnsafeBufferPointer<UInt8>>) {
    if word.contains(0xE2) { return add(text) }
    for part in word.split(separator: UInt8(ascii: "-")) {
      var folded: [UInt8] = []
      Vocabulary.append(part, to: &folded)
      folded.withUnsafeMutableBufferPointer { addPart($0, count: $0.count) }
    }
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
      folded.withUnsafeMutableBufferPointer { addPart($0, count: $0.count) }
    }
  }

  /// Adds the first bytes of a folded word.
  private mutating func addPart(_ folded: UnsafeMutableBufferPointer<UInt8>, count: Int) {
    var count = count
    if count > 1, folded[count - 1] == UInt8(ascii: "s"), folded[count - 2] == UInt8(ascii: "'") { count -= 2 }
    while count > 0, folded[count - 1] == UInt8(ascii: "'") { count -= 1 }
    guard count > 1 else { return }
    count = Self.stem(folded, count: count)
    let stem = Self.hash(UnsafeMutableBufferPointer(rebasing: folded[..<count]))
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
    let count = bytes.withUnsafeMutableBufferPointer { stem($0, count: $0.count) }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// Takes the ending off a word of some bytes in lower case, and returns how many are left.
  private static func stem(_ bytes: UnsafeMutableBufferPointer<UInt8>, count: Int) -> Int {
    guard count > 3 else { return count }
    for index in 0..<count where !bytes[index].isASCIILetter { return count }
    var count = count
    if ends(bytes, count, "ies", leaving: 2) {
      count -= 2
      bytes[count - 1] = UInt8(ascii: "y")
    } else if ends(bytes, count, "s", leaving: 3), !ends(bytes, count, "ss", leaving: 2) {
      count -= 1
    }
    // The last five letters, the last of them in the lowest byte.
    let tail = UnsafeMutableBufferPointer(rebasing: bytes[max(0, count - 5)..<count]).reduce(0) { $0 << 8 | UInt64($1) }
    for ending in endings where count - ending.length >= 4 && tail & ending.mask == ending.letters {
      count -= ending.length
      break
    }
    if count > 3, bytes[count - 2] == bytes[count - 1], bytes[count - 1] != UInt8(ascii: "s") { count -= 1 }
    if bytes[count - 1] == UInt8(ascii: "y") { bytes[count - 1] = UInt8(ascii: "i") }
    return count
  }

  private static let endings: [(letters: UInt64, mask: UInt64, length: Int)] = [
    "ments", "ment", "ness", "ing", "als", "al", "ed", "ly", "er", "ion", "e",
  ].map { (ending: String) in
    (ending.utf8.reduce(0) { $0 << 8 | UInt64($1) }, 1 << UInt64(8 * ending.utf8.count) - 1, ending.utf8.count)
  }

  /// Whether the first bytes of a word end so.
  @inline(__always)
  private static func ends(
    _ word: UnsafeMutableBufferPointer<UInt8>, _ count: Int, _ ending: StaticString, leaving least: Int
  ) -> Bool {
    let start = count - ending.utf8CodeUnitCount
    guard start >= least else { return false }
    var index = ending.utf8CodeUnitCount
    while index > 0, word[start + index - 1] == ending.utf8Start[index - 1] { index -= 1 }
    return index == 0
  }
}
