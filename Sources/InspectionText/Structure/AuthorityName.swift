/// The words of an authority's name, folded for comparison, from which what says *council* can be taken.
struct AuthorityName {
  /// No name that an authority goes by is longer; whatever is longer is not read.
  private static let limit = 120

  /// The words, with a space between: what names are looked up by.
  private(set) var bytes: [UInt8] = []

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
    bytes.reserveCapacity(folded.count)
    folded.withUnsafeBufferPointer { $0.eachPart(by: 32) { add($0) } }
    if bytes.isEmpty { return nil }
  }

  /// Adds a word without apostrophes and the `s` of a possessive, if anything is left of it.
  private mutating func add(_ word: ListBytes) {
    let stem = word.ends(in: "'s") ? word.dropLast(2) : word[...]
    if stem.allSatisfy({ $0 == UInt8(ascii: "'") }) { return }
    if !bytes.isEmpty { bytes.append(32) }
    for byte in stem where byte != UInt8(ascii: "'") { bytes.append(byte) }
  }

  /// The first word.
  var first: [UInt8] { Array(bytes.prefix { $0 != 32 }) }

  /// The first words of what may stand before a name.
  static var firstWords: [[UInt8]] { beginnings.map { Array($0.bytes.prefix { $0 != 32 }) } }

  /// Takes off the longest phrase at the end that names a kind of body, or else one at the start.
  ///
  /// - Returns: Whether there was one, with something left beside it.
  mutating func shorten() -> Bool {
    for phrase in Self.endings where bytes.withUnsafeBufferPointer({ $0.ends(in: phrase) }) {
      bytes.removeLast(phrase.utf8CodeUnitCount)
      return true
    }
    for phrase in Self.beginnings where bytes.starts(with: phrase.bytes) {
      bytes.removeFirst(phrase.utf8CodeUnitCount)
      return true
    }
    return false
  }

  private static let endings: [StaticString] = [
    " metropolitan borough council", " metropolitan district council", " local area partnership",
    " children services", " childrens services", " local authority", " local area", " area partnership",
    " unitary authority", " unitary council", " county council", " city council", " borough council",
    " district council", " metropolitan council", " metropolitan borough", " metropolitan district", " council",
    " authority", " borough", " county", " city", " mbc", " mdc", " bc", " cc",
  ]

  private static let beginnings: [StaticString] = [
    "metropolitan borough of ", "metropolitan district of ", "london borough of ", "royal borough of ",
    "county council of ", "city council of ", "borough council of ", "council of ", "council for ", "borough of ",
    "city of ", "county of ", "lb of ", "lb ", "the ",
  ]
}
