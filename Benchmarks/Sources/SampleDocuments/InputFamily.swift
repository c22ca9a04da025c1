/// Texts that try a program's patience: what takes time that grows faster than their length would stop it.
public enum InputFamily: String, CaseIterable, Sendable {
  case prose, quotes, digits, oneLine = "one-line", oneWord = "one-word", bullets, capitals, initials, brackets,
    blankLines = "blank-lines"
  case quoted, dates, shortLines = "short-lines"

  /// A text of the family of so many bytes; for a shorter and a longer one the beginning is not the same.
  public func text(bytes: Int) -> String {
    var maker = SentenceMaker(random: SeededRandom(seed: UInt64(bytes)))
    var text = ""
    text.reserveCapacity(bytes + 400)
    switch self {
    case .prose: return InventedLetter.text(seed: UInt64(bytes), bytes: bytes)
    case .quotes: fill(&text, bytes) { maker.random.pick(["‘", "’", "“", "”", "\"", "'"]) }
    case .digits: fill(&text, bytes) { "\(maker.random.number(0, 9))" }
    case .oneLine: fill(&text, bytes) { maker.sentence() + " " }
    case .oneWord: fill(&text, bytes) { maker.random.pick(["a", "e", "i", "o", "u", "l", "m", "n", "r", "s", "t"]) }
    case .bullets: fill(&text, bytes) { "• " }
    case .capitals: fill(&text, bytes) { maker.clause().uppercased() + " " }
    case .initials: fill(&text, bytes) { "A. B. C. e.g. " }
    case .brackets: fill(&text, bytes) { maker.random.pick(["(", ")", "[", "a ", ". "]) }
    case .blankLines: fill(&text, bytes) { "\n" }
    case .quoted: fill(&text, bytes) { "‘\(maker.clause())’ said \(maker.person()). " }
    case .dates: fill(&text, bytes) { maker.date() + "\n" }
    case .shortLines: fill(&text, bytes) { maker.name() + "\n" }
    }
    return text
  }

  private func fill(_ text: inout String, _ bytes: Int, _ piece: () -> String) {
    while text.utf8.count < bytes { text += piece() }
  }
}
