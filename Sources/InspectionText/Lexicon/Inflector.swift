/// Spells the forms of regular English verbs and nouns, and knows the irregular ones of the field.
enum Inflector {
  /// The forms of a verb.
  struct VerbForms {
    var base: String
    var singular: String
    var past: String
    var participle: String
    var gerund: String

    var all: [String] { [base, singular, past, participle, gerund] }
  }

  static func forms(ofVerb base: String) -> VerbForms {
    let singular = base == "have" ? "has" : plural(base)
    if let irregular = irregular[base] {
      return VerbForms(
        base: base, singular: singular, past: irregular.0, participle: irregular.1,
        gerund: irregular.2 ?? gerund(base))
    }
    let past = regularPast(base)
    return VerbForms(base: base, singular: singular, past: past, participle: past, gerund: gerund(base))
  }

  /// The plural of a noun; also the third person of a verb, which is spelt in the same way.
  static func plural(_ noun: String) -> String {
    switch noun.utf8.last {
    case UInt8(ascii: "y") where !endsInVowelAndLast(noun): shortened(noun) + "ies"
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"), UInt8(ascii: "o"): noun + "es"
    case UInt8(ascii: "h") where ends(noun, in: "ch") || ends(noun, in: "sh"): noun + "es"
    default: noun + "s"
    }
  }

  private static func regularPast(_ base: String) -> String {
    if ends(base, in: "e") { return base + "d" }
    if ends(base, in: "y"), !endsInVowelAndLast(base) { return shortened(base) + "ied" }
    return stem(base) + "ed"
  }

  private static func gerund(_ base: String) -> String {
    if ends(base, in: "e"), !ends(base, in: "ee"), !ends(base, in: "oe") { return shortened(base) + "ing" }
    return stem(base) + "ing"
  }

  private static func stem(_ base: String) -> String {
    doubling.contains(base) ? base + String(base.last!) : base
  }

  private static func endsInVowelAndLast(_ word: String) -> Bool {
    guard let before = word.utf8.dropLast().last else { return false }
    return "aeiou".utf8.contains(before)
  }

  /// Whether a word ends in letters of ASCII: `hasSuffix(_:)` looks for the ends of characters.
  static func ends(_ word: String, in ending: StaticString) -> Bool {
    word.utf8.withContiguousStorageIfAvailable { $0.ends(in: ending) }
      ?? word.utf8.suffix(ending.utf8CodeUnitCount).elementsEqual(ending.bytes)
  }

  /// A word of ASCII without its last letter.
  private static func shortened(_ word: String) -> String { String(decoding: word.utf8.dropLast(), as: UTF8.self) }

  private static let doubling: Set<String> = [
    "commit", "control", "embed", "equip", "excel", "fit", "fulfil", "model", "permit", "plan", "prefer", "refer",
    "remit", "signal", "stem", "step", "stop", "submit", "tap", "tip", "transfer", "travel", "channel", "plug", "strip",
    "drop", "slip", "cancel", "level", "grip", "dip", "pin", "omit", "occur", "label", "compel", "map",
  ]

  private static let irregular: [String: (String, String, String?)] = [
    "become": ("became", "become", nil), "begin": ("began", "begun", "beginning"), "bring": ("brought", "brought", nil),
    "build": ("built", "built", nil), "catch": ("caught", "caught", nil), "choose": ("chose", "chosen", nil),
    "come": ("came", "come", nil), "cut": ("cut", "cut", "cutting"), "do": ("did", "done", nil),
    "draw": ("drew", "drawn", nil), "drive": ("drove", "driven", nil), "fall": ("fell", "fallen", nil),
    "feel": ("felt", "felt", nil), "find": ("found", "found", nil), "forget": ("forgot", "forgotten", "forgetting"),
    "get": ("got", "got", "getting"), "give": ("gave", "given", nil), "go": ("went", "gone", nil),
    "grow": ("grew", "grown", nil), "have": ("had", "had", nil), "hear": ("heard", "heard", nil),
    "hold": ("held", "held", nil), "keep": ("kept", "kept", nil), "know": ("knew", "known", nil),
    "lead": ("led", "led", nil), "learn": ("learned", "learnt", nil), "leave": ("left", "left", nil),
    "lose": ("lost", "lost", nil), "make": ("made", "made", nil), "mean": ("meant", "meant", nil),
    "meet": ("met", "met", nil), "misunderstand": ("misunderstood", "misunderstood", nil),
    "overcome": ("overcame", "overcome", nil), "oversee": ("oversaw", "overseen", nil),
    "pay": ("paid", "paid", nil), "put": ("put", "put", "putting"), "read": ("read", "read", nil),
    "rise": ("rose", "risen", nil), "run": ("ran", "run", "running"), "say": ("said", "said", nil),
    "see": ("saw", "seen", nil), "seek": ("sought", "sought", nil), "send": ("sent", "sent", nil),
    "set": ("set", "set", "setting"), "shake": ("shook", "shaken", nil), "show": ("showed", "shown", nil),
    "speak": ("spoke", "spoken", nil), "stand": ("stood", "stood", nil),
    "take": ("took", "taken", nil), "tell": ("told", "told", nil), "think": ("thought", "thought", nil),
    "understand": ("understood", "understood", nil), "undertake": ("undertook", "undertaken", nil),
    "withdraw": ("withdrew", "withdrawn", nil), "write": ("wrote", "written", nil), "win": ("won", "won", "winning"),
    "outweigh": ("outweighed", "outweighed", nil), "undermine": ("undermined", "undermined", nil),
    "let": ("let", "let", "letting"), "hit": ("hit", "hit", "hitting"), "fight": ("fought", "fought", nil),
    "shine": ("shone", "shone", nil), "break": ("broke", "broken", nil), "stick": ("stuck", "stuck", nil),
    "hide": ("hid", "hidden", nil), "slide": ("slid", "slid", nil), "spend": ("spent", "spent", nil),
    "shrink": ("shrank", "shrunk", nil), "slow": ("slowed", "slowed", nil), "wait": ("waited", "waited", nil),
    "teach": ("taught", "taught", nil), "bear": ("bore", "borne", nil), "strive": ("strove", "striven", nil),
  ]
}
