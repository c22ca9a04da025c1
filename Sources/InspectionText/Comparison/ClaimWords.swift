/// The words of a claim or of a letter's sentence that say what it is about.
struct ClaimWords {
  /// The content words, without their endings.
  private(set) var stems: Set<String> = []
  /// Each content word with the next one, function words aside.
  private(set) var pairs: Set<String> = []
  /// The first content word, mostly the subject.
  private(set) var first: String?
  private(set) var figures = ClaimFigures()
  /// Whether it denies something.
  private(set) var isNegated = false
  /// Whether something grows (1) or shrinks (-1); 0 for neither and for both.
  private(set) var direction = 0
  /// Whether it says that something is done always or by all.
  private(set) var isUniversal = false
  /// Whether it speaks of all of something.
  private(set) var isOfAll = false
  /// Whether it speaks of a part of something, and of all of nothing.
  private(set) var isOfSome = false
  /// Whether it speaks of what is to come.
  private(set) var isPlanned = false
  /// Whether it speaks of something that the sentence before names.
  private(set) var refersBack = false

  init() {}

  init(_ text: String) {
    let tokens = text.split { !($0.isLetter || $0.isNumber || "’'-%.".contains($0)) }
    let words = tokens.map(Self.folded)
    // *A 45-day timescale* is a word for what it is about, two for how long.
    figures = ClaimFigures(
      zip(tokens, words).flatMap { $0.contains("-") ? $0.split(separator: "-").map(Self.folded) : [$1] })
    var before: String?
    let directions = Set(words.indices.compactMap { Self.direction(of: $0, in: words) })
    if directions.count == 1 { direction = directions.first ?? 0 }
    isOfAll = words.indices.contains { Self.whole.contains(words[$0]) && !Self.isRate($0, in: words) }
    isOfSome = !isOfAll && words.contains { Self.part.contains($0) }
    isUniversal = words.indices.contains { Self.universal.contains(words[$0]) && !Self.isRate($0, in: words) }
    isPlanned = words.indices.contains { Self.isPlan($0, in: words) }
    for word in words {
      if Self.negations.contains(word) || word.hasSuffix("n't") { isNegated = true }
      if Self.pronouns.contains(word) { refersBack = true }
      guard word.utf8.count > 1, !Self.empty.contains(word) else { continue }
      let stem = Self.stem(word)
      if first == nil { first = stem }
      stems.insert(stem)
      if let before { pairs.insert(before + " " + stem) }
      before = stem
    }
  }

  /// A word in small letters, without a possessive *s* and marks at its end.
  private static func folded(_ word: Substring) -> String {
    var folded = String(decoding: Vocabulary.fold(word), as: UTF8.self)
    while folded.last == "." || folded.last == "'" { folded.removeLast() }
    return folded.hasSuffix("'s") ? String(folded.dropLast(2)) : folded
  }

  /// *Each term*, *every two weeks*: how often, and not by whom.
  private static func isRate(_ index: Int, in words: [String]) -> Bool {
    guard words[index] == "every" || words[index] == "each", index + 1 < words.count else { return false }
    let next = words[index + 1]
    return ClaimFigureReader.units[next] != nil || ClaimFigureReader.numbers[next] != nil
      || next.utf8.first.map { (48...57).contains($0) } == true
  }

  /// *Will open*, *is to be opened*, *is planned*.
  private static func isPlan(_ index: Int, in words: [String]) -> Bool {
    if words[index] == "will" || words[index] == "planned" { return true }
    return words[index] == "to" && index > 0 && ["is", "are", "due"].contains(words[index - 1])
  }

  /// Whether two words without their endings deny each other by a prefix: *manageable* and *unmanageable*.
  static func denies(_ one: String, _ other: String) -> Bool {
    let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
    guard short.utf8.count > 4, long.hasSuffix(short) else { return false }
    return ["un", "in", "im", "ir", "dis", "mis"].contains(String(long.dropLast(short.count)))
  }

  /// A word without its ending: *referrals* and *referred* are alike, and no dictionary is needed.
  static func stem(_ word: String) -> String {
    guard word.utf8.count > 3, word.utf8.allSatisfy({ $0 >= 97 && $0 <= 122 }) else { return word }
    var bytes = Array(word.utf8)
    func ends(_ ending: StaticString, leaving least: Int) -> Bool {
      ending.withUTF8Buffer { bytes.count - $0.count >= least && bytes.suffix($0.count).elementsEqual($0) }
    }
    if ends("ies", leaving: 2) {
      bytes.removeLast(3)
      bytes.append(UInt8(ascii: "y"))
    } else if ends("s", leaving: 3), !ends("ss", leaving: 2) {
      bytes.removeLast()
    }
    for ending: StaticString in ["ments", "ment", "ness", "ing", "als", "al", "ed", "ly", "er", "e"]
    where ends(ending, leaving: 4) {
      bytes.removeLast(ending.utf8CodeUnitCount)
      break
    }
    if let last = bytes.last, bytes.count > 3, bytes[bytes.count - 2] == last, last != UInt8(ascii: "s") {
      bytes.removeLast()
    }
    if bytes.last == UInt8(ascii: "y") { bytes[bytes.count - 1] = UInt8(ascii: "i") }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a word says that something grows (1) or shrinks (-1); *up* and *down* do behind *go* and *come*.
  private static func direction(of index: Int, in words: [String]) -> Int? {
    let word = words[index]
    if word == "up" || word == "down" {
      guard index > 0, moving.contains(words[index - 1]) else { return nil }
      return word == "up" ? 1 : -1
    }
    return direction(of: word)
  }

  /// Whether a word by itself says that something grows (1) or shrinks (-1).
  static func direction(of word: String) -> Int? { rising.contains(word) ? 1 : falling.contains(word) ? -1 : nil }

  private static func set(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }

  private static let negations = set("not no never none neither nor without cannot nothing nobody")
  private static let rising = set(
    """
    risen rose rises rising rise increased increases increasing grown grew grows growing doubled trebled higher climbed \
    longer lengthened lengthening widened expanded soared surged multiplied bigger larger
    """)
  private static let falling = set(
    """
    fallen fell falls falling fall reduced reduces reducing decreased decreases decreasing dropped declined halved lower \
    cleared eliminated shrunk shrank shrinks shrinking shorter shortened narrowed cut cuts dwindled dwindling dipped \
    smaller fewer
    """)
  private static let moving = set("go goes going gone went come comes coming came")
  private static let whole = set("all every each everyone always")
  private static let part = set("most many some majority minority few half several mostly usually sometimes")
  private static let universal = set("all always every each usually routinely consistently invariably everyone")
  private static let pronouns = set("they them their it its this these those")
  private static let empty = set(
    """
    a about after again all also although always am among an and any are as at be because been before being both but \
    by can cannot could did do does doing done during each either even few for from further get getting had has have \
    having he her here him his how if in inspectors into is it its itself just last less like made make many may me \
    might more most much must my neither never no nor not now of off often on once one only or other others our ours \
    out over own per put rather said same say says several she should since so some still such than that the their \
    them then there these they this those through time to too under until up upon us very was we were what when where \
    which while who whom whose why will with within without would yet you your
    """)
}
