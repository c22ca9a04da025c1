/// Phrases that short blocks are compared with, as whole blocks or as their beginnings.
struct PhraseSet: Sendable {
  /// The phrases of ``BoilerplatePhrases``.
  static let boilerplate = PhraseSet(BoilerplatePhrases.rows.description, areLabels: true)

  /// How notices of copyright and of cookies begin, however long they are.
  static let legal = PhraseSet(BoilerplatePhrases.notices.description, areLabels: false)

  private static let appeals = BoilerplatePhrases.appeals.description.split(separator: "\n").map { Array($0.utf8) }

  private var whole: Set<[UInt8]> = []
  /// Beginnings, by their first four bytes.
  private var beginnings: [UInt32: [[UInt8]]] = [:]

  /// Beginnings must stand as labels; see ``isLabel(_:before:in:)``.
  private let areLabels: Bool

  private init(_ rows: String, areLabels: Bool) {
    self.areLabels = areLabels
    for row in rows.split(separator: "\n") {
      let phrase = Array(row.utf8)
      if row.hasSuffix("*") {
        beginnings[Self.key(phrase[...]), default: []].append(Array(phrase.dropLast()))
      } else {
        whole.insert(phrase)
      }
    }
  }

  /// Whether a block's folded text is one of the phrases, or begins with one that may go on.
  func matches(_ text: [UInt8]) -> Bool {
    if text.starts(with: [0xC2, 0xA9]) { return true }  // ©
    guard let first = text.firstIndex(where: Self.isWord), let last = text.lastIndex(where: Self.isWord) else {
      return false
    }
    if last - first < 64, whole.contains(Array(text[first...last])) || whole.contains(Array(text[first...])) {
      return true
    }
    guard let candidates = beginnings[Self.key(text[first...])] else { return false }
    return candidates.contains { phrase in
      guard text[first...].starts(with: phrase) else { return false }
      let end = first + phrase.count
      guard end < text.count else { return true }
      guard !Self.isWord(text[end]) || !Self.isWord(phrase[phrase.count - 1]) else { return false }
      return !areLabels || Self.isLabel(phrase, before: text[end...], in: text)
    }
  }

  /// Whether a beginning stands as a label, or as a sentence of its own, and does not start one about the
  /// matter: `Published on 3 May` is furniture, `Published on Monday, the report says …` is not.
  private static func isLabel(_ phrase: [UInt8], before rest: ArraySlice<UInt8>, in text: [UInt8]) -> Bool {
    let spaces = phrase.dropLast().count { $0 == 0x20 }
    if spaces >= 2 || rest.first == UInt8(ascii: ":") { return true }
    if spaces == 0, phrase.last != UInt8(ascii: ":"), text.count > 30 { return false }
    return text.count <= 60 || text.last != UInt8(ascii: ".")
  }

  /// Whether a short block's folded text asks the reader to sign up for something: it starts so, or says so
  /// and offers a link.
  static func asksToSubscribe(_ text: [UInt8], hasLink: Bool) -> Bool {
    appeals.contains { appeal in
      guard text.count >= appeal.count else { return false }
      guard hasLink else { return text.starts(with: appeal) }
      return (0...(text.count - appeal.count)).contains { start in
        text[start] == appeal[0] && text[start...].starts(with: appeal)
      }
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (97...122).contains(byte) || (48...57).contains(byte)
  }

  private static func key(_ text: ArraySlice<UInt8>) -> UInt32 {
    text.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }
}
