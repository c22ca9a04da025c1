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

  private static func parse(_ text: ListBytes, into lexicon: inout Lexicon) throws(LexiconError) {
    var number = 0
    var start = 0
    var fields: [ListBytes] = []
    while start <= text.count {
      var end = start
      while end < text.count, text[end] != UInt8(ascii: "\n") { end += 1 }
      number += 1
      let line = ListBytes(rebasing: text[start..<end])
      start = end + 1
      if line.first == UInt8(ascii: "#") {
        readHeader(line.dropFirst(), into: &lexicon)
      } else if line.contains(where: { $0 > 32 }) {
        split(line, into: &fields)
        try readEntry(fields, number: number, into: &lexicon)
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

  /// The fields of a line, without white space around them.
  private static func split(_ line: ListBytes, into fields: inout [ListBytes]) {
    fields.removeAll(keepingCapacity: true)
    var start = 0
    for index in 0...line.count where index == line.count || line[index] == UInt8(ascii: "\t") {
      fields.append(trimmed(line[start..<index]))
      start = index + 1
    }
  }

  private static func readEntry(
    _ fields: [ListBytes], number: Int, into lexicon: inout Lexicon
  ) throws(LexiconError) {
    guard fields.count >= 2 else {
      throw LexiconError(
        line: number, problem: "one field only",
        remedy: "write phrase, role and sign with a tab between them")
    }
    guard !fields[0].isEmpty else {
      throw LexiconError(line: number, problem: "no phrase", remedy: "begin the line with the phrase")
    }
    let isLower = fields[0].allSatisfy { $0 < 0x80 && !$0.isASCIIUpper }
    let phrase = isLower ? fields[0].string : fields[0].string.lowercased()
    guard let place = roles[fields[1].key] else {
      if fields[1].string == "remove" {
        lexicon.noteRemoval(of: phrase)
        return
      }
      throw LexiconError(
        line: number, problem: "no such role: \(fields[1].string)",
        remedy: "use one of \(LexiconEntry.Role.allCases.map(\.rawValue).joined(separator: ", ")), remove")
    }
    let role = LexiconEntry.Role.allCases[Int(place)]
    lexicon.add(LexiconEntry(phrase: phrase, role: role, sign: try sign(fields, role: role, line: number)))
  }

  /// The roles by the keys of their names.
  private static let roles: NumberTable = {
    var table = NumberTable()
    for (place, role) in LexiconEntry.Role.allCases.enumerated() {
      var name = role.rawValue
      table.set(name.withUTF8(\.key), to: Int32(place))
    }
    return table
  }()

  private static func sign(_ fields: [ListBytes], role: LexiconEntry.Role, line: Int) throws(LexiconError) -> Int {
    let field = fields.count > 2 ? fields[2] : ListBytes(rebasing: fields[0].prefix(0))
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
