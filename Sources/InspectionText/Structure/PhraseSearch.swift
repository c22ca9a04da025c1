extension String {
  /// Whether the text holds a phrase, by its bytes: both are folded, so there is one way to write each.
  ///
  /// `contains(_:)` compares characters, which costs a hundred times as much.
  func holds(_ phrase: String) -> Bool { search(phrase, wholeWords: false) }

  /// Whether a text of words with one space between them holds a run of whole words.
  func holdsWords(_ phrase: String) -> Bool { search(phrase, wholeWords: true) }

  private func search(_ phrase: String, wholeWords: Bool) -> Bool {
    var text = self
    var phrase = phrase
    return text.withUTF8 { text in
      phrase.withUTF8 { phrase in
        guard let first = phrase.first, phrase.count <= text.count else { return phrase.isEmpty }
        let last = text.count - phrase.count
        var start = 0
        while let found = Self.place(of: first, in: text, from: start), found <= last {
          start = found + 1
          var length = 1
          while length < phrase.count, text[found + length] == phrase[length] { length += 1 }
          guard length == phrase.count else { continue }
          let end = found + length
          guard wholeWords else { return true }
          if found == 0 || text[found - 1] == 32, end == text.count || text[end] == 32 { return true }
        }
        return false
      }
    }
  }

  /// Where a byte stands first from an offset on, found eight bytes at a time.
  private static func place(of byte: UInt8, in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let same = 0x0101_0101_0101_0101 &* UInt64(byte)
    var index = start
    while index + 8 <= text.count {
      let eight = UInt64(littleEndian: UnsafeRawPointer(text.baseAddress! + index).loadUnaligned(as: UInt64.self))
      let others = eight ^ same
      // The top bit of a byte that is the same is set in what becomes less than nothing.
      let found = (others &- 0x0101_0101_0101_0101) & ~others & 0x8080_8080_8080_8080
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < text.count {
      if text[index] == byte { return index }
      index += 1
    }
    return nil
  }
}
