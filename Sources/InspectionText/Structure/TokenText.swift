/// Reads the words of tokens, folded where they are asked for: few are.
struct TokenText {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]

  /// Gives the bytes of a token's folded text for as long as `body` wants more, and tells whether it did to the end.
  @inline(__always)
  private func eachFolded(_ index: Int, _ body: (UInt8) -> Bool) -> Bool {
    let range = tokens[index].span.range
    for place in range {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): if !body(byte) { return false }
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): if !body(byte | 0x20) { return false }
      case UInt8(ascii: "-"), 0...32: continue
      case UInt8(ascii: "`"): if !body(UInt8(ascii: "'")) { return false }
      case 0x80...:
        // From the first byte outside ASCII on, scalars are decoded.
        var rest: [UInt8] = []
        Vocabulary.append(UnsafeBufferPointer(rebasing: bytes[place..<range.upperBound]), to: &rest)
        return rest.allSatisfy(body)
      default: if !body(byte) { return false }
      }
    }
    return true
  }

  /// A token's folded text.
  private func folded(_ index: Int) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(tokens[index].span.count)
    _ = eachFolded(index) {
      folded.append($0)
      return true
    }
    return folded
  }

  /// A token's text as it stands.
  func text(_ index: Int) -> String { String(decoding: bytes[tokens[index].span.range], as: UTF8.self) }

  /// A token's text in lower case, with `’` as `'`, without hyphens at the end of lines.
  func lower(_ index: Int) -> String { String(decoding: folded(index), as: UTF8.self) }

  /// The words of a run of tokens in lower case, with one space between them; marks are left out.
  func words(_ indices: some Collection<Int>) -> String {
    var room = 0
    // Folding makes no letter longer than by half.
    for index in indices where isWord(index) { room += tokens[index].span.count * 3 / 2 + 2 }
    return String(unsafeUninitializedCapacity: room) { joined in
      var count = 0
      for index in indices where isWord(index) {
        if count > 0 {
          joined[count] = 32
          count += 1
        }
        _ = eachFolded(index) {
          joined[count] = $0
          count += 1
          return true
        }
      }
      return count
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
  /// same so far, by whether no more follows.
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
      let isSame = eachFolded(index) { byte in
        guard place < letters.count, byte == letters[place] else { return false }
        place += 1
        return true
      }
      if !isSame { return place == letters.count && rest(false) }
    }
    return place == letters.count && rest(true)
  }

  /// Whether a token is a word or a number, and no mark.
  @inline(__always)
  private func isWord(_ index: Int) -> Bool { tokens[index].kind == .word || tokens[index].kind == .number }

  /// Whether the tokens at an index, with one space between, are a phrase in lower case.
  func matches(_ phrase: StaticString, at index: Int, before end: Int) -> Bool {
    matches(phrase.bytes, at: index, before: end)
  }

  /// The same for a phrase that is no literal.
  func matches(_ phrase: String, at index: Int, before end: Int) -> Bool {
    var phrase = phrase
    return phrase.withUTF8 { matches($0, at: index, before: end) }
  }

  private func matches(_ phrase: UnsafeBufferPointer<UInt8>, at index: Int, before end: Int) -> Bool {
    guard index < end else { return phrase.isEmpty }
    var place = 0
    for index in index..<end {
      let isSame = eachFolded(index) { byte in
        guard place < phrase.count, byte == phrase[place] else { return false }
        place += 1
        return true
      }
      guard isSame else { return false }
      if place == phrase.count { return true }
      guard phrase[place] == 32 else { return false }
      place += 1
    }
    return false
  }

  /// Whether a token's folded text is a word in lower case.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    let word = word.bytes
    var place = 0
    let isSame = eachFolded(index) { byte in
      guard place < word.count, byte == word[place] else { return false }
      place += 1
      return true
    }
    return isSame && place == word.count
  }

  /// Whether a token's folded text starts with letters in lower case.
  func hasPrefix(_ index: Int, _ prefix: StaticString) -> Bool {
    let prefix = prefix.bytes
    var place = 0
    _ = eachFolded(index) { byte in
      guard place < prefix.count, byte == prefix[place] else { return false }
      place += 1
      return true
    }
    return place == prefix.count
  }

  /// The first letter of a token's folded text, or a space where nothing is left of it.
  func firstLetter(_ index: Int) -> UInt8 {
    var first: UInt8 = 32
    _ = eachFolded(index) { byte in
      first = byte
      return false
    }
    return first
  }

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
