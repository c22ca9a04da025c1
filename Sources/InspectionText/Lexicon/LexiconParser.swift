/// Reads the text of a ``Lexicon``.
enum LexiconParser {
  static func parse(_ text: String, into lexicon: inout Lexicon) throws(LexiconError) {
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      var line = Substring(line)
      if line.utf8.last == UInt8(ascii: "\r") { line = line.dropLast() }
      if line.utf8.first == UInt8(ascii: "#") {
        readHeader(line.dropFirst(), into: &lexicon)
      } else if line.utf8.contains(where: { $0 > 32 }) {
        try readEntry(line, number: number, into: &lexicon)
      }
    }
  }

  private static func readHeader(_ line: Substring, into lexicon: inout Lexicon) {
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return }
    let value = trim(line[line.utf8.index(after: colon)...])
    switch trim(line[..<colon]) {
    case "name": lexicon.setHeader(name: value)
    case "version": lexicon.setHeader(version: value)
    default: break
    }
  }

  private static func readEntry(_ line: Substring, number: Int, into lexicon: inout Lexicon) throws(LexiconError) {
    let fields = line.utf8.split(separator: 9, omittingEmptySubsequences: false).map { trim(Substring($0)) }
    guard fields.count >= 2 else {
      throw LexiconError(
        line: number, problem: "one field only",
        remedy: "write phrase, role and sign with a tab between them")
    }
    guard !fields[0].isEmpty else {
      throw LexiconError(line: number, problem: "no phrase", remedy: "begin the line with the phrase")
    }
    let phrase = fields[0].lowercased()
    if fields[1] == "remove" {
      lexicon.noteRemoval(of: phrase)
      return
    }
    guard let role = LexiconEntry.Role(rawValue: fields[1]) else {
      throw LexiconError(
        line: number, problem: "no such role: \(fields[1])",
        remedy: "use one of \(LexiconEntry.Role.allCases.map(\.rawValue).joined(separator: ", ")), remove")
    }
    lexicon.add(LexiconEntry(phrase: phrase, role: role, sign: try sign(fields, role: role, line: number)))
  }

  private static func sign(_ fields: [String], role: LexiconEntry.Role, line: Int) throws(LexiconError) -> Int {
    switch fields.count > 2 ? fields[2] : "" {
    case "+": return 1
    case "-": return -1
    case "", "0":
      guard !role.needsSign else {
        throw LexiconError(line: line, problem: "no sign", remedy: "end an entry of the role \(role) with + or -")
      }
      return 0
    case let other:
      throw LexiconError(line: line, problem: "no such sign: \(other)", remedy: "use +, - or 0")
    }
  }

  private static func trim(_ text: Substring) -> String {
    var text = text
    while let first = text.utf8.first, first <= 32 { text = text.dropFirst() }
    while let last = text.utf8.last, last <= 32 { text = text.dropLast() }
    return String(text)
  }
}

extension LexiconEntry.Role {
  /// Whether an entry of this role says nothing without a sign.
  var needsSign: Bool {
    switch self {
    case .quality, .manner, .verb, .act, .service, .thing, .amount, .change, .trend, .size, .distance: true
    default: false
    }
  }
}
