/// Tells the headings of the genre from other lines.
final class HeadingRecogniser: Sendable {
  /// The built-in headings, compiled once.
  static let shared = HeadingRecogniser(tsv: HeadingList.tsv)

  /// A heading that was recognised.
  struct Match {
    var role: Section.Role
    /// The grade that the heading repeats.
    var grade: Grade?
    /// Whether all of its words are known, not only the first.
    var isExact: Bool
  }

  private let exact: FormTable<Section.Role>
  /// Those that begin with an article, which some reports leave off: `Experiences and progress of care leavers: good`.
  private let withoutArticle: FormTable<Section.Role>
  /// Headings with any words between their first and their last.
  private let patterns: [(first: [UInt8], last: [UInt8], role: Section.Role)]
  /// The first eight letters of each heading's first word: few lines open with one of them.
  private let openings: NumberTable
  /// Whether a pattern may open with any word.
  private let opensWithAny: Bool

  private init(tsv: StaticString) {
    var (exact, withoutArticle) = (FormTable<Section.Role>(), FormTable<Section.Role>())
    var patterns: [(first: [UInt8], last: [UInt8], role: Section.Role)] = []
    var openings = NumberTable()
    var opensWithAny = false
    tsv.bytes.eachRow { row in
      let (form, name) = row.cut
      let role = Section.Role(rawValue: name.string)
      let star = form.place(of: UInt8(ascii: "*"))
      if star < form.count {
        let first = form[..<star]
        patterns.append((Array(first), Array(form[(star + 1)...]), role))
        // The first word of a pattern may itself be cut short.
        if first.contains(32) { openings.set(Self.opening(form), to: 1) } else { opensWithAny = true }
      } else {
        exact.set(form, to: role)
        openings.set(Self.opening(form), to: 1)
        guard form.starts(with: "the ".utf8) else { return }
        let rest = ListBytes(rebasing: form.dropFirst(4))
        withoutArticle.set(rest, to: role)
        openings.set(Self.opening(rest), to: 1)
      }
    }
    (self.exact, self.withoutArticle) = (exact, withoutArticle)
    (self.patterns, self.openings, self.opensWithAny) = (patterns, openings, opensWithAny)
  }

  /// Whether a text whose words these are may be a heading of the genre, however it goes on behind its first word.
  private func mayOpen(_ words: [UInt8]) -> Bool {
    opensWithAny || openings[words.withUnsafeBufferPointer(Self.opening)] != nil
  }

  /// The same for a line as it stands: whether its first word, if it holds any, is one that a heading opens with.
  func mayOpen(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    var key: UInt64 = 0
    var count = 0
    for byte in line where count < 8 {
      if byte.isASCIILetter {
        key = key << 8 | UInt64(byte | 0x20)
        count += 1
      } else if count > 0, byte == 32 {
        break
      } else if count > 0 || byte >= 0x80 {
        // Marks within words are left to the full reading.
        return true
      }
    }
    return count == 0 || opensWithAny || openings[key] != nil
  }

  private static func opening(_ words: ListBytes) -> UInt64 {
    var key: UInt64 = 0
    for byte in words.prefix(8) {
      if byte == 32 { break }
      key = key << 8 | UInt64(byte)
    }
    return key
  }

  /// The role of a heading of the genre; `nil` for any other line.
  func match(_ text: some StringProtocol) -> Match? {
    if let match = text.utf8.withContiguousStorageIfAvailable({ match(lines: [$0]) }) { return match }
    return Array(text.utf8).withUnsafeBufferPointer { match(lines: [$0]) }
  }

  /// The role of a heading of the genre that takes some lines; `nil` for any others.
  func match(lines: [UnsafeBufferPointer<UInt8>]) -> Match? {
    guard let first = lines.first, mayOpen(first) else { return nil }
    var joined: [UInt8] = []
    for line in lines {
      joined.append(contentsOf: Self.words(of: line, isFirst: joined.isEmpty))
      guard joined.isEmpty || mayOpen(joined) else { return nil }
    }
    guard !joined.isEmpty, joined.count(where: { $0 == 32 }) < 32 else { return nil }
    let isCapitalised = Self.isCapitalised(lines)
    if let match = match(joined, grade: nil, isCapitalised: isCapitalised) { return match }
    guard Self.mayEndInGrade(joined) else { return nil }
    var words = joined.split(separator: 32).map { String(decoding: $0, as: UTF8.self) }
    guard let grade = Self.dropGrade(&words), !words.isEmpty else { return nil }
    return match(Array(words.joined(separator: " ").utf8), grade: grade, isCapitalised: isCapitalised)
  }

  /// Whether the first letter of some lines is a capital.
  private static func isCapitalised(_ lines: [UnsafeBufferPointer<UInt8>]) -> Bool {
    for line in lines {
      if let first = line.first(where: { $0.isASCIILetter }) { return first.isASCIIUpper }
    }
    return false
  }

  private func match(_ joined: [UInt8], grade: Grade?, isCapitalised: Bool) -> Match? {
    if let role = exact[joined] ?? (isCapitalised ? withoutArticle[joined] : nil) {
      return Match(role: role, grade: grade, isExact: true)
    }
    for pattern in patterns where Self.holds(joined, pattern.first, at: 0) {
      guard Self.holds(joined, pattern.last, at: joined.count - pattern.last.count) else { continue }
      return Match(role: pattern.role, grade: grade, isExact: !pattern.last.isEmpty)
    }
    return nil
  }

  /// Whether some bytes stand at a place.
  private static func holds(_ joined: [UInt8], _ bytes: [UInt8], at start: Int) -> Bool {
    guard start >= 0, start + bytes.count <= joined.count else { return false }
    for index in bytes.indices where joined[start + index] != bytes[index] { return false }
    return true
  }

  /// The words of a line in lower case; marks, digits and list numbers are dropped.
  static func words(of text: some StringProtocol) -> [String] {
    let joined = Array(text.utf8).withUnsafeBufferPointer { words(of: $0, isFirst: true) }
    return joined.split(separator: 32).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The words of a line in lower case, with one space between, and one before them where other words stand before the
  /// line: its end is the end of a word.
  private static func words(of line: UnsafeBufferPointer<UInt8>, isFirst: Bool) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: line.count + 1) { joined, count in
      var isPending = !isFirst
      var index = 0
      while index < line.count {
        let byte = line[index]
        index += 1
        if byte.isASCIILetter {
          if isPending {
            joined.initializeElement(at: count, to: 32)
            count += 1
            isPending = false
          }
          joined.initializeElement(at: count, to: byte | 0x20)
          count += 1
          continue
        }
        switch byte {
        case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): continue
        // The apostrophe and the hyphen that are no ASCII, and the soft hyphen.
        case 0xE2
        where index + 1 < line.count && line[index] == 0x80 && (line[index + 1] == 0x99 || line[index + 1] == 0x91):
          index += 2
          continue
        case 0xC2 where index < line.count && line[index] == 0xAD:
          index += 1
          continue
        default: isPending = count > 0 || !isFirst
        }
      }
    }
  }

  /// Takes a grade off the end of a heading: `… is good`, `…: requires improvement to be good`.
  static func dropGrade(_ words: inout [String]) -> Grade? {
    guard let (ending, grade) = endings.first(where: { words.suffix($0.0.count).elementsEqual($0.0) }) else {
      return nil
    }
    words.removeLast(ending.count)
    if let last = words.last, last == "is" || last == "are" || last == "grade" { words.removeLast() }
    return grade
  }

  /// Whether the last letters of a heading are those of a grade.
  private static func mayEndInGrade(_ joined: [UInt8]) -> Bool {
    lastWords.contains { joined.count >= $0.count && joined[(joined.count - $0.count)...].elementsEqual($0) }
  }

  private static let lastWords = Set(endings.map { $0.0.last! }).map { Array($0.utf8) }

  private static let endings: [([String], Grade)] = [
    (["requires", "improvement", "to", "be", "good"], .requiresImprovement),
    // Some headings have the verb of *experiences and progress*.
    (["require", "improvement", "to", "be", "good"], .requiresImprovement),
    (["requires", "improvement"], .requiresImprovement), (["require", "improvement"], .requiresImprovement),
    (["outstanding"], .outstanding), (["good"], .good), (["inadequate"], .inadequate), (["adequate"], .adequate),
  ]
}
