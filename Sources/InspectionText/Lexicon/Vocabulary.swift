/// The word forms that the lexica speak of, numbered.
///
/// The tokeniser looks each word up once; from then on every finder compares numbers. A form is folded
/// before it is stored or looked up: lower case, no hyphens (so `multi-agency`, `multi-⏎agency` and
/// `multiagency` are one form), `’` as `'`, ligatures spelt out, soft hyphens and white space dropped.
///
/// - Note: At most 2^20 - 1 forms.
package struct Vocabulary: Sendable {
  /// The folded forms, by id; the first stands for every unknown word.
  package private(set) var forms: [String] = [""]

  /// Open addressing over the folded bytes; 0 is an empty place.
  private var table: [UInt32] = Array(repeating: 0, count: 1024)
  private var bytes: [UInt8] = []
  private var starts: [UInt32] = [0, 0]

  package init() {}

  /// The number of the form, which is stored if it is new.
  package mutating func intern(_ word: some StringProtocol) -> WordID {
    let folded = Self.fold(word)
    return folded.withUnsafeBufferPointer { buffer in
      let found = id(ofFolded: buffer)
      if found != .unknown || buffer.isEmpty { return found }
      precondition(forms.count < 1 << 20, "a vocabulary holds at most 1,048,575 forms")
      if forms.count * 2 > table.count { grow() }
      let id = UInt32(forms.count)
      forms.append(String(decoding: buffer, as: UTF8.self))
      bytes.append(contentsOf: buffer)
      starts.append(UInt32(bytes.count))
      insert(id, hash: Self.hash(buffer))
      return WordID(rawValue: id)
    }
  }

  /// The number of an already folded form, or ``WordID/unknown``.
  package func id(ofFolded word: UnsafeBufferPointer<UInt8>) -> WordID {
    let mask = table.count - 1
    var place = Int(truncatingIfNeeded: Self.hash(word)) & mask
    while table[place] != 0 {
      let id = Int(table[place])
      let start = Int(starts[id])
      if Int(starts[id + 1]) - start == word.count {
        var same = true
        for index in 0..<word.count where bytes[start + index] != word[index] {
          same = false
          break
        }
        if same { return WordID(rawValue: UInt32(id)) }
      }
      place = (place + 1) & mask
    }
    return .unknown
  }

  /// The number of a word of ASCII letters and apostrophes, in any case, or ``WordID/unknown``.
  ///
  /// The letters are folded while they are read, so that the tokeniser need not copy them.
  package func id(ofPlain word: UnsafeBufferPointer<UInt8>) -> WordID {
    var hash = Self.seed
    for byte in word { hash = Self.mix(hash, Self.lower(byte)) }
    let mask = table.count - 1
    var place = Int(truncatingIfNeeded: Self.finish(hash)) & mask
    while table[place] != 0 {
      let id = Int(table[place])
      let start = Int(starts[id])
      if Int(starts[id + 1]) - start == word.count {
        var length = 0
        while length < word.count, bytes[start + length] == Self.lower(word[length]) { length += 1 }
        if length == word.count { return WordID(rawValue: UInt32(id)) }
      }
      place = (place + 1) & mask
    }
    return .unknown
  }

  private static func lower(_ byte: UInt8) -> UInt8 { byte.isASCIIUpper ? byte | 0x20 : byte }

  /// The number of a form, or ``WordID/unknown``. Folds it first.
  package func id(of word: some StringProtocol) -> WordID {
    Self.fold(word).withUnsafeBufferPointer(id(ofFolded:))
  }

  /// How many forms there are, the unknown one among them.
  package var count: Int { forms.count }

  private mutating func grow() {
    table = Array(repeating: 0, count: table.count * 2)
    for id in 1..<forms.count {
      bytes[Int(starts[id])..<Int(starts[id + 1])].withUnsafeBufferPointer { buffer in
        insert(UInt32(id), hash: Self.hash(buffer))
      }
    }
  }

  private mutating func insert(_ id: UInt32, hash: UInt64) {
    let mask = table.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while table[place] != 0 { place = (place + 1) & mask }
    table[place] = id
  }

  /// FNV-1a over the bytes, mixed once more, because its low bits alone cluster.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    finish(word.reduce(seed, mix))
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

  private static func finish(_ hash: UInt64) -> UInt64 { hash ^ hash >> 29 }
}

extension Vocabulary {
  /// The bytes by which a word is stored and looked up.
  package static func fold(_ word: some StringProtocol) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(word.utf8.count)
    for scalar in word.unicodeScalars { append(scalar, to: &folded) }
    return folded
  }

  /// Appends the folded form of one scalar.
  package static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    switch scalar {
    case "A"..."Z": folded.append(UInt8(scalar.value) + 32)
    case "-", "\u{2010}", "\u{2011}", "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}": break
    case "\u{2019}", "\u{2018}", "\u{2BC}", "\u{FF07}", "`", "\u{B4}": folded.append(UInt8(ascii: "'"))
    case "\u{FB00}": folded.append(contentsOf: "ff".utf8)
    case "\u{FB01}": folded.append(contentsOf: "fi".utf8)
    case "\u{FB02}": folded.append(contentsOf: "fl".utf8)
    case "\u{FB03}": folded.append(contentsOf: "ffi".utf8)
    case "\u{FB04}": folded.append(contentsOf: "ffl".utf8)
    case _ where scalar.isASCII: if scalar.value > 32 { folded.append(UInt8(scalar.value)) }
    case _ where scalar.properties.isWhitespace: break
    default: folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }
}
