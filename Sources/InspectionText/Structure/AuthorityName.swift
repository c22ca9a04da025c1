/// The words of an authority's name, folded for comparison, from which what says *council* can be taken.
struct AuthorityName {
  /// No name that an authority goes by is longer; whatever is longer is not read.
  private static let limit = 120

  private var words: [Substring]

  /// Folds a name; `nil` for what is too long to be one, or holds no word.
  init?(_ text: some StringProtocol) {
    var folded: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard folded.count < Self.limit else { return nil }
      switch scalar {
      case "a"..."z", "0"..."9": folded.append(UInt8(scalar.value))
      case "A"..."Z": folded.append(UInt8(scalar.value) | 0x20)
      case "'", "\u{2019}", "\u{2018}", "\u{2BC}", "\u{B4}", "`": folded.append(UInt8(ascii: "'"))
      case ".", "\u{AD}", "\u{200B}", "\u{2060}": break
      case "&": folded.append(contentsOf: " and ".utf8)
      case _ where scalar.isASCII || scalar.properties.isWhitespace || scalar.properties.isDash: folded.append(32)
      default: folded.append(contentsOf: UTF8.encode(scalar)!)
      }
    }
    words = Substring(decoding: folded, as: UTF8.self).parts(by: " ").compactMap(Self.withoutPossessive)
    if words.isEmpty { return nil }
  }

  /// What names are looked up by.
  var key: String { words.joined(separator: " ") }

  /// The first word.
  var first: Substring? { words.first }

  /// The first words of what may stand before a name.
  static var firstWords: [Substring] { beginnings.compactMap(\.first) }

  /// Takes off the longest phrase at the end that names a kind of body, or else one at the start.
  ///
  /// - Returns: Whether there was one, with something left beside it.
  mutating func shorten() -> Bool {
    for phrase in Self.endings where words.count > phrase.count && words.suffix(phrase.count).elementsEqual(phrase) {
      words.removeLast(phrase.count)
      return true
    }
    for phrase in Self.beginnings where words.count > phrase.count && words.starts(with: phrase) {
      words.removeFirst(phrase.count)
      return true
    }
    return false
  }

  private static let endings = phrases([
    "metropolitan borough council", "metropolitan district council", "local area partnership",
    "children services", "childrens services", "local authority", "local area", "area partnership",
    "unitary authority", "unitary council", "county council", "city council", "borough council",
    "district council", "metropolitan council", "metropolitan borough", "metropolitan district", "council",
    "authority", "borough", "county", "city", "mbc", "mdc", "bc", "cc",
  ])

  private static let beginnings = phrases([
    "metropolitan borough of", "metropolitan district of", "london borough of", "royal borough of",
    "county council of", "city council of", "borough council of", "council of", "council for", "borough of",
    "city of", "county of", "lb of", "lb", "the",
  ])

  private static func phrases(_ list: [String]) -> [[Substring]] {
    list.map { $0.split(separator: " ") }
  }

  private static func withoutPossessive(_ word: Substring) -> Substring? {
    guard word.utf8.contains(UInt8(ascii: "'")) else { return word }
    let stem = word.hasSuffix("'s") ? word.dropLast(2) : word
    let plain = stem.contains("'") ? Substring(stem.filter { $0 != "'" }) : stem
    return plain.isEmpty ? nil : plain
  }
}
