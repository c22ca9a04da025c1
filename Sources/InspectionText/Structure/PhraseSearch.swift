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
        /// Whether a place is free of other letters around it.
        func isWhole(_ start: Int, _ end: Int) -> Bool {
          !wholeWords || (start == 0 || text[start - 1] == 32) && (end == text.count || text[end] == 32)
        }
        guard phrase.count > 1, phrase.count <= text.count else {
          return phrase.isEmpty
            || phrase.count == 1 && text.indices.contains { text[$0] == phrase[0] && isWhole($0, $0 + 1) }
        }
        let last = text.count - phrase.count
        var start = 0
        while let found = Self.place(of: phrase[0], phrase[1], in: text, from: start), found <= last {
          start = found + 1
          var length = 0
          while length < phrase.count, text[found + length] == phrase[length] { length += 1 }
          guard length == phrase.count else { continue }
          if isWhole(found, found + length) { return true }
        }
        return false
      }
    }
  }

  /// Where two bytes may stand one behind the other first from an offset on, found eight places at a time.
  private static func place(
    of first: UInt8, _ second: UInt8, in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    var index = start
    while index + 9 <= text.count {
      let found =
        EightBytes.places(of: first, in: text.eight(at: index))
        & EightBytes.places(of: second, in: text.eight(at: index + 1))
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index + 1 < text.count {
      if text[index] == first, text[index + 1] == second { return index }
      index += 1
    }
    return nil
  }
}
