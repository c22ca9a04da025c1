/// Which words a text may hold: asked first, so that few phrases are sought in the text.
struct WordPrints {
  /// A bit for each of 4,096 values of a word's key.
  private var bits = [UInt64](repeating: 0, count: 64)

  /// The words of a text with one space between them.
  init(_ text: String) {
    var text = text
    text.withUTF8 { text in
      text.eachPart(by: 32) { word in
        let print = word.key
        bits[Self.place(print)] |= Self.bit(print)
      }
    }
  }

  /// Whether each word of a phrase may be among them.
  func mayHold(_ phrase: String) -> Bool {
    var phrase = phrase
    return phrase.withUTF8 { phrase in
      var holds = true
      phrase.eachPart(by: 32) { word in
        let print = word.key
        if bits[Self.place(print)] & Self.bit(print) == 0 { holds = false }
      }
      return holds
    }
  }

  private static func place(_ print: UInt64) -> Int { Int(truncatingIfNeeded: print >> 7 & 63) }
  private static func bit(_ print: UInt64) -> UInt64 { 1 << (print >> 1 & 63) }
}
