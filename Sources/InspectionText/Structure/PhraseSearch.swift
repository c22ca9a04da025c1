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
        while true {
          let found = text.place(of: first, from: start)
          guard found <= last else { return false }
          start = found + 1
          var length = 1
          while length < phrase.count, text[found + length] == phrase[length] { length += 1 }
          guard length == phrase.count else { continue }
          let end = found + length
          guard wholeWords else { return true }
          if found == 0 || text[found - 1] == 32, end == text.count || text[end] == 32 { return true }
        }
      }
    }
  }
}
