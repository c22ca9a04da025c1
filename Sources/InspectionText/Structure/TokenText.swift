/// Reads the words of tokens.
struct TokenText {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]

  /// A token's text as it stands.
  func text(_ index: Int) -> String { String(decoding: bytes[tokens[index].span.range], as: UTF8.self) }

  /// A token's text in lower case, with `’` as `'`, without hyphens at the end of lines.
  func lower(_ index: Int) -> String { String(decoding: Vocabulary.fold(text(index)), as: UTF8.self) }

  /// The words of a run of tokens in lower case, with one space between them; marks are left out.
  func words(_ indices: some Sequence<Int>) -> String {
    var joined: [UInt8] = []
    for index in indices where tokens[index].kind == .word || tokens[index].kind == .number {
      if !joined.isEmpty { joined.append(32) }
      joined += Vocabulary.fold(text(index))
    }
    return String(decoding: joined, as: UTF8.self)
  }

  /// Whether the words at an index are those of a phrase in lower case.
  func matches(_ phrase: String, at index: Int, before end: Int) -> Bool {
    var phrase = phrase
    return phrase.withUTF8 { phrase in
      var index = index
      var start = 0
      while start < phrase.count {
        var next = start
        while next < phrase.count, phrase[next] != 32 { next += 1 }
        guard index < end, isWord(index, phrase[start..<next]) else { return false }
        index += 1
        start = next + 1
      }
      return true
    }
  }

  /// Whether a token's folded text is a word in lower case.
  private func isWord(_ index: Int, _ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let own = bytes[tokens[index].span.range]
    guard let first = own.first, first >= 0x80 || !first.isASCIILetter || first | 0x20 == word.first else {
      return false
    }
    if own.allSatisfy(\.isASCIILetter) {
      return own.count == word.count && zip(own, word).allSatisfy { $0 | 0x20 == $1 }
    }
    return Vocabulary.fold(text(index)).elementsEqual(word)
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
