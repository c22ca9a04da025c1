/// The word forms that the lexica speak of, numbered.
///
/// The tokeniser looks each word up once; from then on every finder compares numbers. A form is folded
/// before it is stored or looked up: lower case, no hyphens (so `multi-agency`, `multi-⏎agency` and
/// `multiagency` are one form), `’` as `'`, ligatures spelt out, soft hyphens and white space dropped.
///
/// - Note: At most 2^20 - 1 forms.
package struct Vocabulary: Sendable {
  /// The folded forms, one behind the other, and zeros behind the last, so that eight bytes can be read anywhere. The
  /// first form, an empty one, stands for every unknown word.
  private var bytes: [UInt8]
  private var starts: [UInt32] = [0, 0]
  /// Open addressing over ``WordKey/hash``: the number of a form, under the upper bits of its hash; 0 in an empty place.
  private var slots: [UInt32]

  package init() { self.init(capacity: 512) }

  /// Creates an empty vocabulary with room for some forms.
  init(capacity: Int) {
    var count = 64
    while count < capacity * 2 { count *= 2 }
    slots = Array(repeating: 0, count: count)
    bytes = Array(repeating: 0, count: capacity * 8)
    starts.reserveCapacity(capacity)
  }

  /// How many forms there are, the unknown one among them.
  package var count: Int { starts.count - 1 }

  /// The number of the form, which is stored if it is new.
  package mutating func intern(_ word: some StringProtocol) -> WordID {
    if let id = word.utf8.withContiguousStorageIfAvailable({ intern(bytes: $0) }) { return id }
    let folded = Self.fold(word)
    return folded.withUnsafeBufferPointer { intern(folded: $0) }
  }

  /// The number of a form of valid UTF-8, which is stored if it is new.
  mutating func intern(bytes word: UnsafeBufferPointer<UInt8>) -> WordID {
    // Most forms of lists are as good as folded.
    if word.isLetters { return intern(word, WordKey(folded: word)) }
    guard word.allSatisfy({ $0 < 0x80 }) else {
      let folded = Self.fold(word.string)
      return folded.withUnsafeBufferPointer { intern(folded: $0) }
    }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count) { folded in
      var count = 0
      for byte in word {
        guard let byte = Self.fold(ascii: byte) else { continue }
        folded[count] = byte
        count += 1
      }
      return intern(folded: ListBytes(rebasing: folded[..<count]))
    }
  }

  /// The number of an already folded form, which is stored if it is new.
  package mutating func intern(folded word: UnsafeBufferPointer<UInt8>) -> WordID {
    intern(word, WordKey(folded: word))
  }

  private mutating func intern(_ word: ListBytes, _ key: WordKey) -> WordID {
    if word.isEmpty { return .unknown }
    if count * 2 > slots.count { grow() }
    let place = withLookup { $0.place(of: key) { Int(word[$0]) } }
    if slots[place] != 0 { return WordID(rawValue: slots[place] & WordKey.number) }
    precondition(count < 1 << 20, "a vocabulary holds at most 1,048,575 forms")
    let id = UInt32(count)
    let start = Int(starts[count])
    bytes.reach(start + word.count + 8, with: 0)
    bytes.withUnsafeMutableBufferPointer {
      ($0.baseAddress! + start).update(from: word.baseAddress!, count: word.count)
    }
    starts.append(UInt32(start + word.count))
    slots[place] = key.slot(of: id)
    return WordID(rawValue: id)
  }

  /// The number of an already folded form, or ``WordID/unknown``.
  package func id(ofFolded word: UnsafeBufferPointer<UInt8>) -> WordID {
    withLookup { $0.id(of: WordKey(folded: word)) { Int(word[$0]) } }
  }

  /// The number of a form, or ``WordID/unknown``. Folds it first.
  package func id(of word: some StringProtocol) -> WordID {
    Self.fold(word).withUnsafeBufferPointer(id(ofFolded:))
  }

  /// Gives the table to what looks up many words.
  @inline(__always)
  func withLookup<Result>(_ body: (VocabularyLookup) -> Result) -> Result {
    slots.withUnsafeBufferPointer { slots in
      bytes.withUnsafeBufferPointer { bytes in
        starts.withUnsafeBufferPointer { starts in
          body(VocabularyLookup(slots: slots, bytes: bytes, starts: starts))
        }
      }
    }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for id in 1..<count {
      let key = bytes.withUnsafeBufferPointer {
        WordKey(folded: UnsafeBufferPointer(rebasing: $0[Int(starts[id])..<Int(starts[id + 1])]))
      }
      var place = key.place & (slots.count - 1)
      while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = key.slot(of: UInt32(id))
    }
  }
}

/// The table of a ``Vocabulary``, for as long as the vocabulary is lent.
struct VocabularyLookup {
  fileprivate let slots: UnsafeBufferPointer<UInt32>
  fileprivate let bytes: UnsafeBufferPointer<UInt8>
  fileprivate let starts: UnsafeBufferPointer<UInt32>

  /// Whether there is any word to be found.
  var isEmpty: Bool { starts.count <= 2 }

  /// The number of the word with a key, or ``WordID/unknown``.
  @inline(__always)
  fileprivate func id(of key: WordKey, folded: (Int) -> Int) -> WordID {
    // An empty place holds the number of the unknown word.
    WordID(rawValue: slots[place(of: key, folded: folded)] & WordKey.number)
  }

  /// The place of the word with a key, or the empty place where it would be put.
  ///
  /// - Parameter folded: the word's folded byte at an index; asked for those between the first eight and the last eight.
  @inline(__always)
  fileprivate func place(of key: WordKey, folded: (Int) -> Int) -> Int {
    let mask = slots.count - 1
    var place = key.place & mask
    while true {
      let slot = slots[place]
      if slot == 0 || (slot ^ key.hash) <= WordKey.number && isForm(Int(slot & WordKey.number), key, folded) {
        return place
      }
      place = (place + 1) & mask
    }
  }

  /// Whether a form is the word with a key.
  @inline(__always)
  private func isForm(_ id: Int, _ key: WordKey, _ folded: (Int) -> Int) -> Bool {
    let start = Int(starts[id])
    guard Int(starts[id + 1]) - start == key.length else { return false }
    guard bytes.eight(at: start) & WordKey.mask(key.length) == key.head else { return false }
    if key.length <= 8 { return true }
    guard bytes.eight(at: start + key.length - 8) == key.tail else { return false }
    var index = 8
    while index < key.length - 8, Int(bytes[start + index]) == folded(index) { index += 1 }
    return index >= key.length - 8
  }

  /// The number of an already folded form, or ``WordID/unknown``.
  func id(ofFolded word: UnsafeBufferPointer<UInt8>) -> WordID {
    id(of: WordKey(folded: word)) { Int(word[$0]) }
  }

  /// The number of a word of ASCII letters, digits, stops and apostrophes, in any case, or ``WordID/unknown``.
  ///
  /// The letters are folded eight at a time while they are read, so that the tokeniser need not copy them.
  @inline(__always)
  func id(ofPlain word: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> WordID {
    id(of: WordKey(plain: word, in: text)) { Int(text[word.lowerBound + $0] | 0x20) }
  }
}

/// What a folded word is looked up by.
private struct WordKey {
  /// The bits of a place in the table that hold a number; those above tell most words of one place apart.
  static let number: UInt32 = 1 << 20 - 1

  /// The first eight bytes, zeros behind a shorter word.
  var head: UInt64
  /// The last eight bytes of a longer word; 0 of others.
  var tail: UInt64
  var length: Int
  /// Mixed of the first and the last eight bytes and the length.
  var hash: UInt32

  /// Where the word is looked for first.
  @inline(__always)
  var place: Int { Int(hash) }

  /// What its place holds: its number, under the upper bits of its hash.
  @inline(__always)
  func slot(of id: UInt32) -> UInt32 { id | hash & ~Self.number }

  @inline(__always)
  init(folded word: UnsafeBufferPointer<UInt8>) {
    length = word.count
    head = word.upToEight
    tail = length > 8 ? word.eight(at: length - 8) : 0
    hash = Self.hash(head, tail, length)
  }

  /// The key of a word of bytes whose letters become small by setting one bit, which all its other bytes have.
  @inline(__always)
  init(plain word: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
    length = word.count
    let fold: UInt64 = 0x2020_2020_2020_2020
    tail = 0
    if length > 8 {
      head = text.eight(at: word.lowerBound) | fold
      tail = text.eight(at: word.upperBound - 8) | fold
    } else if word.lowerBound + 8 <= text.count {
      head = (text.eight(at: word.lowerBound) | fold) & Self.mask(length)
    } else {
      head = 0
      for index in 0..<length { head |= UInt64(text[word.lowerBound + index] | 0x20) << UInt64(8 * index) }
    }
    hash = Self.hash(head, tail, length)
  }

  /// The bits of the first eight bytes of a word of so many.
  @inline(__always)
  static func mask(_ length: Int) -> UInt64 { length >= 8 ? ~0 : ~(~0 << UInt64(8 * length)) }

  @inline(__always)
  private static func hash(_ head: UInt64, _ tail: UInt64, _ length: Int) -> UInt32 {
    let mixed = (head ^ (tail &* 0xC2B2_AE3D_27D4_EB4F) ^ UInt64(length)) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: mixed >> 32)
  }
}

extension Vocabulary {
  /// The bytes by which a word is stored and looked up.
  package static func fold(_ word: some StringProtocol) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(word.utf8.count)
    if word.utf8.withContiguousStorageIfAvailable({ append($0, to: &folded) }) == nil {
      for scalar in word.unicodeScalars { append(scalar, to: &folded) }
    }
    return folded
  }

  /// Appends the folded form of bytes of valid UTF-8.
  package static func append(_ bytes: some Collection<UInt8>, to folded: inout [UInt8]) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      guard byte < 0x80 else {
        // From the first byte outside ASCII on, scalars are decoded.
        for scalar in String(decoding: bytes[index...], as: UTF8.self).unicodeScalars { append(scalar, to: &folded) }
        return
      }
      append(ascii: byte, to: &folded)
      index = bytes.index(after: index)
    }
  }

  @inline(__always)
  private static func append(ascii byte: UInt8, to folded: inout [UInt8]) {
    if let byte = fold(ascii: byte) { folded.append(byte) }
  }

  /// What a byte of ASCII is stored as; nothing if it is dropped.
  @inline(__always)
  private static func fold(ascii byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "`"): UInt8(ascii: "'")
    case UInt8(ascii: "-"), 0...32: nil
    default: byte
    }
  }

  /// Appends the folded form of one scalar.
  package static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    if scalar.isASCII { return append(ascii: UInt8(truncatingIfNeeded: scalar.value), to: &folded) }
    switch scalar {
    case "\u{2010}", "\u{2011}", "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}": break
    case "\u{2019}", "\u{2018}", "\u{2BC}", "\u{FF07}", "\u{B4}": folded.append(UInt8(ascii: "'"))
    case "\u{FB00}": folded.append(contentsOf: "ff".utf8)
    case "\u{FB01}": folded.append(contentsOf: "fi".utf8)
    case "\u{FB02}": folded.append(contentsOf: "fl".utf8)
    case "\u{FB03}": folded.append(contentsOf: "ffi".utf8)
    case "\u{FB04}": folded.append(contentsOf: "ffl".utf8)
    case _ where scalar.properties.isWhitespace: break
    default: folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }
}
