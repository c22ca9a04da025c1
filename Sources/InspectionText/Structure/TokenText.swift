/// Reads the words of tokens.
///
/// All tokens are folded once, one behind the other with a space between, so that a phrase is compared as it stands.
struct TokenText {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]
  /// The folded tokens, each with a space behind it.
  private let folded: [UInt8]
  /// Where each folded token starts, and the end.
  private let starts: [UInt32]

  init(bytes: UnsafeBufferPointer<UInt8>, tokens: [Token]) {
    self.bytes = bytes
    self.tokens = tokens
    var folded: [UInt8] = []
    starts = [UInt32](unsafeUninitializedCapacity: tokens.count + 1) { starts, count in
      folded = Self.fold(tokens, of: bytes, starts)
      count = tokens.count + 1
    }
    self.folded = folded
  }

  /// The folded tokens, and where each of them starts.
  private static func fold(
    _ tokens: [Token], of bytes: UnsafeBufferPointer<UInt8>, _ starts: UnsafeMutableBufferPointer<UInt32>
  ) -> [UInt8] {
    // Folding makes no letter longer than by half.
    [UInt8](unsafeUninitializedCapacity: bytes.count * 3 / 2 + tokens.count + 8) { folded, count in
      for (index, token) in tokens.enumerated() {
        starts.initializeElement(at: index, to: UInt32(count))
        if !copy(bytes, token, to: folded, &count) { fold(bytes, token.span.range, to: folded, &count) }
        folded[count] = 32
        count += 1
      }
      starts.initializeElement(at: tokens.count, to: UInt32(count))
    }
  }

  /// Copies a token of ASCII that folding leaves as it is, or makes small, eight bytes at a time; most are such tokens.
  /// Of any other nothing is copied.
  @inline(__always)
  private static func copy(
    _ bytes: UnsafeBufferPointer<UInt8>, _ token: Token, to folded: UnsafeMutableBufferPointer<UInt8>,
    _ count: inout Int
  ) -> Bool {
    let (start, length) = (Int(token.start), Int(token.end) - Int(token.start))
    var done = 0
    while done < length {
      guard start + done + 8 <= bytes.count, count + done + 8 <= folded.count else { return false }
      let source = UnsafeRawPointer(bytes.baseAddress! + start + done)
      var eight = UInt64(littleEndian: source.loadUnaligned(as: UInt64.self))
      let own = ~UInt64(0) >> UInt64(64 - 8 * min(8, length - done))
      let (low, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
      let ascii = eight & ~high
      // What is no letter, no digit and no mark above `-`, a backtick and what is no ASCII are left to `fold`.
      let isBelow = ~(ascii &+ low &* (0x80 - 0x2E))
      let isBacktick = ~((ascii ^ low &* 0x60) &+ low &* 0x7F)
      guard (eight | isBelow | isBacktick) & high & own == 0 else { return false }
      // Bytes from `A` to `Z` get the bit that makes them small.
      let isUpper = (ascii &+ low &* (0x80 - 0x41)) & ~(ascii &+ low &* (0x80 - 0x5B)) & high
      eight |= isUpper >> 2
      UnsafeMutableRawPointer(folded.baseAddress! + count + done).storeBytes(of: eight.littleEndian, as: UInt64.self)
      done += 8
    }
    count += length
    return true
  }

  private static func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to folded: UnsafeMutableBufferPointer<UInt8>,
    _ count: inout Int
  ) {
    for index in range {
      let byte = bytes[index]
      if byte.isASCIILower {
        folded[count] = byte
        count += 1
        continue
      }
      guard byte < 0x80 else {
        var rest: [UInt8] = []
        Vocabulary.append(UnsafeBufferPointer(rebasing: bytes[index..<range.upperBound]), to: &rest)
        for byte in rest {
          folded[count] = byte
          count += 1
        }
        return
      }
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded[count] = byte | 0x20
      case UInt8(ascii: "`"): folded[count] = UInt8(ascii: "'")
      case UInt8(ascii: "-"), 0...32: continue
      default: folded[count] = byte
      }
      count += 1
    }
  }

  /// Where a token's folded text stands, without the space behind it.
  private func range(_ index: Int) -> Range<Int> { Int(starts[index])..<Int(starts[index + 1]) - 1 }

  /// A token's text as it stands.
  func text(_ index: Int) -> String { String(decoding: bytes[tokens[index].span.range], as: UTF8.self) }

  /// A token's text in lower case, with `’` as `'`, without hyphens at the end of lines.
  func lower(_ index: Int) -> String { String(decoding: folded[range(index)], as: UTF8.self) }

  /// The words of a run of tokens in lower case, with one space between them; marks are left out.
  func words(_ indices: some Collection<Int>) -> String {
    var room = 0
    for index in indices where isWord(index) { room += Int(starts[index + 1] - starts[index]) }
    return String(unsafeUninitializedCapacity: room) { joined in
      folded.withUnsafeBufferPointer { folded in
        var count = 0
        for index in indices where isWord(index) {
          if count > 0 {
            joined[count] = 32
            count += 1
          }
          for place in range(index) {
            joined[count] = folded[place]
            count += 1
          }
        }
        return count
      }
    }
  }

  /// Whether the words of a run of tokens, as ``words(_:)`` gives them, start with some letters.
  func opens(_ indices: some Collection<Int>, with letters: StaticString) -> Bool {
    compare(indices, letters) { _ in true }
  }

  /// Whether the words of a run of tokens, as ``words(_:)`` gives them, are these.
  func reads(_ indices: some Collection<Int>, _ words: StaticString) -> Bool {
    compare(indices, words) { isAtEnd in isAtEnd }
  }

  /// Compares the words of a run of tokens up to the end of some letters; `rest` says what it means when they are the
  /// same so far, by whether more words follow.
  @inline(__always)
  private func compare(_ indices: some Collection<Int>, _ letters: StaticString, rest: (Bool) -> Bool) -> Bool {
    let letters = letters.bytes
    var place = 0
    for index in indices where isWord(index) {
      if place > 0 {
        if place == letters.count { return rest(false) }
        guard letters[place] == 32 else { return false }
        place += 1
      }
      for at in range(index) {
        if place == letters.count { return rest(false) }
        guard folded[at] == letters[place] else { return false }
        place += 1
      }
    }
    return place == letters.count && rest(true)
  }

  /// Whether a token is a word or a number, and no mark.
  @inline(__always)
  private func isWord(_ index: Int) -> Bool { tokens[index].kind == .word || tokens[index].kind == .number }

  /// Whether the words at an index are those of a phrase in lower case, with one space between.
  func matches(_ phrase: StaticString, at index: Int, before end: Int) -> Bool {
    let phrase = phrase.bytes
    guard index < end else { return phrase.isEmpty }
    let start = Int(starts[index])
    guard start + phrase.count < Int(starts[end]) else { return false }
    for offset in 0..<phrase.count where folded[start + offset] != phrase[offset] { return false }
    return folded[start + phrase.count] == 32
  }

  /// The same for a phrase that is no literal.
  func matches(_ phrase: String, at index: Int, before end: Int) -> Bool {
    guard index < end else { return phrase.isEmpty }
    var phrase = phrase
    let start = Int(starts[index])
    return phrase.withUTF8 { phrase in
      guard start + phrase.count < Int(starts[end]) else { return false }
      return folded.withUnsafeBufferPointer { folded in
        for offset in 0..<phrase.count where folded[start + offset] != phrase[offset] { return false }
        return folded[start + phrase.count] == 32
      }
    }
  }

  /// Whether a token's folded text is a word in lower case.
  @inline(__always)
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    starts[index + 1] - starts[index] == word.utf8CodeUnitCount + 1 && hasPrefix(index, word)
  }

  /// Whether a token's folded text starts with letters in lower case.
  @inline(__always)
  func hasPrefix(_ index: Int, _ prefix: StaticString) -> Bool {
    let start = Int(starts[index])
    guard Int(starts[index + 1]) - start > prefix.utf8CodeUnitCount else { return false }
    for offset in 0..<prefix.utf8CodeUnitCount where folded[start + offset] != prefix.utf8Start[offset] {
      return false
    }
    return true
  }

  /// The first letter of a token's folded text, or a space where nothing is left of it.
  @inline(__always)
  func firstLetter(_ index: Int) -> UInt8 { folded[Int(starts[index])] }

  /// Whether a token is a colon.
  func isColon(_ index: Int) -> Bool {
    tokens[index].span.count == 1 && bytes[Int(tokens[index].start)] == UInt8(ascii: ":")
  }

  /// The text between two tokens, both included, with wraps joined.
  func joined(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let span = Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
    return CleanText.joinLines(Array(bytes[span]))
  }
}
