/// Reads the lines of a brat standoff file into annotations.
///
/// It is strict: text-bound annotations, attributes and notes, and nothing else. A gold that is
/// read leniently is a gold that nobody has checked.
struct BratParser {
  let file: String
  private var annotations: [BratAnnotation] = []
  private var indices: [String: Int] = [:]
  private var ids: Set<String> = []
  private var attributes: [(line: Int, name: String, target: String, value: String)] = []
  private var notes: [(line: Int, target: String, text: String)] = []

  private init(file: String) { self.file = file }

  /// The annotations, in the order of the file.
  static func parse(_ text: String, file: String) throws(GoldError) -> [BratAnnotation] {
    var parser = BratParser(file: file)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for (index, line) in lines.enumerated() { try parser.read(line, number: index + 1) }
    try parser.attach()
    return parser.annotations
  }

  private mutating func read(_ line: Substring, number: Int) throws(GoldError) {
    // Grapheme clusters would hide a CR before the LF; the bytes do not.
    guard !line.utf8.contains(13) else {
      throw error(number, "the line holds a carriage return", "end lines in a line feed alone")
    }
    let fields = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    guard let id = fields.first, let letter = id.first, id.count > 1 else {
      throw error(number, "the line is empty", "take it out")
    }
    guard id.dropFirst().utf8.allSatisfy({ (48...57).contains($0) }) else {
      throw error(number, "\"\(id)\" is no id", "begin with T, A or # and a number, then a tab")
    }
    guard ids.insert(id).inserted else { throw error(number, "the id \(id) stands there twice", "number it anew") }
    switch letter {
    case "T": try readAnnotation(fields, number: number)
    case "A": try readAttribute(fields, number: number)
    case "#": try readNote(fields, number: number)
    default:
      throw error(number, "lines of kind \"\(letter)\" are not part of the scheme", "use T, A and # lines alone")
    }
  }

  private mutating func readAnnotation(_ fields: [String], number: Int) throws(GoldError) {
    guard fields.count == 3 else {
      throw error(number, "a field is missing", "write: id, tab, \"Type start end\", tab, covered text")
    }
    let parts = fields[1].split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let fragments = Self.fragments(parts[1]) else {
      throw error(
        number, "\"\(fields[1])\" is no type with two offsets for each line",
        "write: Type start end, with start < end; over a line break: Type start end;start end")
    }
    indices[fields[0]] = annotations.count
    annotations.append(
      BratAnnotation(
        id: fields[0], line: number, type: String(parts[0]), fragments: fragments, covered: fields[2]))
  }

  /// `start end;start end`, each after the one before it.
  private static func fragments(_ text: Substring) -> [Range<Int>]? {
    var fragments: [Range<Int>] = []
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      let ends = part.split(separator: " ", omittingEmptySubsequences: false)
      guard ends.count == 2, let start = Int(ends[0]), let end = Int(ends[1]),
        start >= fragments.last?.upperBound ?? 0, end > start
      else { return nil }
      fragments.append(start..<end)
    }
    return fragments
  }

  private mutating func readAttribute(_ fields: [String], number: Int) throws(GoldError) {
    let parts = fields.count == 2 ? fields[1].split(separator: " ", omittingEmptySubsequences: false) : []
    guard parts.count == 2 || parts.count == 3, !parts.contains(where: \.isEmpty) else {
      throw error(number, "the attribute cannot be read", "write: id, tab, \"Name T1 value\"")
    }
    attributes.append((number, String(parts[0]), String(parts[1]), parts.count == 3 ? String(parts[2]) : ""))
  }

  private mutating func readNote(_ fields: [String], number: Int) throws(GoldError) {
    let parts = fields.count == 3 ? fields[1].split(separator: " ", omittingEmptySubsequences: false) : []
    guard parts.count == 2, parts[0] == "AnnotatorNotes", !fields[2].isEmpty else {
      throw error(number, "the note cannot be read", "write: id, tab, \"AnnotatorNotes T1\", tab, key=value pairs")
    }
    notes.append((number, String(parts[1]), fields[2]))
  }

  /// Hangs attributes and notes on their annotations, which may stand below them.
  private mutating func attach() throws(GoldError) {
    for attribute in attributes {
      guard let index = indices[attribute.target] else { throw unknownTarget(attribute.line, attribute.target) }
      guard annotations[index].attributes.updateValue(attribute.value, forKey: attribute.name) == nil else {
        throw error(
          attribute.line, "\(attribute.target) has the attribute \(attribute.name) already", "take one of the two out")
      }
    }
    for note in notes {
      guard let index = indices[note.target] else { throw unknownTarget(note.line, note.target) }
      guard annotations[index].note.isEmpty else {
        throw error(note.line, "\(note.target) has a note already", "put both into one, joined by \" | \"")
      }
      annotations[index].note = try pairs(note.text, line: note.line)
    }
  }

  private func pairs(_ text: String, line: Int) throws(GoldError) -> [String: String] {
    var pairs: [String: String] = [:]
    for part in Self.split(text) {
      guard let equals = part.firstIndex(of: "="), equals != part.startIndex else {
        throw error(line, "\"\(part)\" is no key=value pair", "write key=value, joined by \" | \"")
      }
      let value = String(part[part.index(after: equals)...])
      guard !value.isEmpty else { throw error(line, "the key \(part[..<equals]) has no value", "leave it out") }
      guard pairs.updateValue(value, forKey: String(part[..<equals])) == nil else {
        throw error(line, "the key \(part[..<equals]) stands there twice", "take one out")
      }
    }
    return pairs
  }

  /// Cuts at each ` | `.
  private static func split(_ text: String) -> [String] {
    var parts: [String] = []
    var part: [UInt8] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 32, index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "|"), bytes[index + 2] == 32 {
        parts.append(String(decoding: part, as: UTF8.self))
        part = []
        index += 3
      } else {
        part.append(bytes[index])
        index += 1
      }
    }
    return parts + [String(decoding: part, as: UTF8.self)]
  }

  private func unknownTarget(_ line: Int, _ target: String) -> GoldError {
    error(line, "there is no annotation \(target)", "name one of the T lines")
  }

  private func error(_ line: Int, _ fault: String, _ remedy: String) -> GoldError {
    GoldError(file: file, line: line, fault: fault, remedy: remedy)
  }
}
