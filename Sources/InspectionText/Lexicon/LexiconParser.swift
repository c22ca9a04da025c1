/// Reads the text of a ``Lexicon``.
enum LexiconParser {
  static func parse(_ text: String, into lexicon: inout Lexicon) throws(LexiconError) {
    var text = text
    let problem = text.withUTF8 { bytes -> LexiconError? in
      do throws(LexiconError) {
        try parse(bytes, into: &lexicon)
        return nil
      } catch {
        return error
      }
    }
    if let problem { throw problem }
  }

  static func parse(_ text: ListBytes, into lexicon: inout Lexicon) throws(LexiconError) {
    var number = 0
    var start = 0
    while start <= text.count {
      let end = text.place(of: UInt8(ascii: "\n"), from: start)
      number += 1
      let line = ListBytes(rebasing: text[start..<end])
      start = end + 1
      if line.first == UInt8(ascii: "#") {
        readHeader(line.dropFirst(), into: &lexicon)
      } else if line.contains(where: { $0 > 32 }) {
        try readEntry(line, number: number, into: &lexicon)
      }
    }
  }

  private static func readHeader(_ line: Slice<ListBytes>, into lexicon: inout Lexicon) {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
    let value = trimmed(line[(colon + 1)...]).string
    switch trimmed(line[..<colon]).string {
    case "name": lexicon.setHeader(name: value)
    case "version": lexicon.setHeader(version: value)
    default: break
    }
  }

  /// Reads an entry: its first three fields, without white space around them.
  private static func readEntry(
    _ line: ListBytes, number: Int, into lexicon: inout Lexicon
  ) throws(LexiconError) {
    let (first, rest) = line.cut
    guard first.count < line.count else {
      throw LexiconError(
        line: number, problem: "one field only",
        remedy: "write phrase, role and sign with a tab between them")
    }
    let (second, others) = rest.cut
    let (phrase, name, signField) = (trimmed(first[...]), trimmed(second[...]), trimmed(others.cut.field[...]))
    guard !phrase.isEmpty else {
      throw LexiconError(line: number, problem: "no phrase", remedy: "begin the line with the phrase")
    }
    guard let place = rolePlaces[name.key] else {
      if name.equals("remove") {
        lexicon.noteRemoval(of: phrase.string.lowercased())
        return
      }
      throw LexiconError(
        line: number, problem: "no such role: \(name.string)",
        remedy: "use one of \(roles.map(\.rawValue).joined(separator: ", ")), remove")
    }
    let role = roles[Int(place)]
    let sign = try sign(signField, role: role, line: number)
    if phrase.allSatisfy({ $0 < 0x80 && !$0.isASCIIUpper }) {
      lexicon.add(phrase, role, sign: sign)
    } else {
      lexicon.add(LexiconEntry(phrase: phrase.string.lowercased(), role: role, sign: sign))
    }
  }

  private static let roles = LexiconEntry.Role.allCases

  /// The places of the roles by the keys of their names.
  private static let rolePlaces: NumberTable = {
    var table = NumberTable()
    for (place, role) in roles.enumerated() {
      var name = role.rawValue
      table.set(name.withUTF8(\.key), to: Int32(place))
    }
    return table
  }()

  private static func sign(_ field: ListBytes, role: LexiconEntry.Role, line: Int) throws(LexiconError) -> Int {
    if field.count == 1, field[0] == UInt8(ascii: "+") { return 1 }
    if field.count == 1, field[0] == UInt8(ascii: "-") { return -1 }
    guard field.isEmpty || field.count == 1 && field[0] == UInt8(ascii: "0") else {
      throw LexiconError(line: line, problem: "no such sign: \(field.string)", remedy: "use +, - or 0")
    }
    guard !role.needsSign else {
      throw LexiconError(line: line, problem: "no sign", remedy: "end an entry of the role \(role) with + or -")
    }
    return 0
  }

  private static func trimmed(_ text: Slice<ListBytes>) -> ListBytes {
    var text = text
    while let first = text.first, first <= 32 { text = text.dropFirst() }
    while let last = text.last, last <= 32 { text = text.dropLast() }
    return ListBytes(rebasing: text)
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
