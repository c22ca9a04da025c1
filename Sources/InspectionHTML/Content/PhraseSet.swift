/// The phrases of ``BoilerplatePhrases``, ready to be compared with blocks.
struct PhraseSet {
  static let boilerplate = PhraseSet(BoilerplatePhrases.rows.description)

  /// How notices of copyright and of cookies begin, however long they are.
  static let legal = PhraseSet(
    """
    all rights reserved*
    cookies on *
    copyright *
    this article is copyright*
    this site uses cookies*
    this website uses cookies*
    we use cookies*
    we use some essential cookies*
    we value your privacy*
    """)

  /// Whether a short block asks the reader to sign up for something.
  static func asksToSubscribe(_ text: String) -> Bool {
    let folded = text.lowercased()
    return [
      "newsletter", "subscribe", "sign up here", "sign up to", "sign up for", "follow us on", "like us on",
      "download our app", "download the app",
    ].contains { folded.contains($0) }
  }

  private var whole: Set<String> = []
  /// Beginnings, by their first word.
  private var beginnings: [Substring: [String]] = [:]

  private init(_ rows: String) {
    for row in rows.split(separator: "\n") {
      if row.hasSuffix("*") {
        let phrase = String(row.dropLast())
        beginnings[Self.firstWord(phrase), default: []].append(phrase)
      } else {
        whole.insert(String(row))
      }
    }
  }

  /// Whether a short block is one of the phrases, or begins with one that may go on.
  func matches(_ text: String) -> Bool {
    if text.hasPrefix("©") { return true }
    let folded = text.lowercased()
    let trimmed = folded.drop { !($0.isLetter || $0.isNumber) }
    let phrase = String(trimmed)
    if whole.contains(phrase) { return true }
    if let last = trimmed.lastIndex(where: { $0.isLetter || $0.isNumber }), whole.contains(String(trimmed[...last])) {
      return true
    }
    guard let candidates = beginnings[Self.firstWord(phrase)] else { return false }
    return candidates.contains { beginning in
      guard phrase.hasPrefix(beginning) else { return false }
      let rest = phrase.dropFirst(beginning.count)
      return rest.isEmpty || !(rest.first!.isLetter && beginning.last!.isLetter)
    }
  }

  private static func firstWord(_ text: String) -> Substring {
    text.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
  }
}
