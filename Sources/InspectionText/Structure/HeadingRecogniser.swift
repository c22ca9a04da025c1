/// Tells the headings of the genre from other lines.
struct HeadingRecogniser: Sendable {
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

  private var exact: [String: Section.Role] = [:]
  /// Headings with any words between their first and their last.
  private var patterns: [(first: String, last: String, role: Section.Role)] = []

  private init(tsv: StaticString) {
    for line in tsv.description.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2 else { continue }
      let role = Section.Role(rawValue: String(fields[1]))
      if let star = fields[0].firstIndex(of: "*") {
        let last = fields[0][fields[0].index(after: star)...]
        patterns.append((String(fields[0][..<star]), String(last), role))
      } else {
        exact[String(fields[0])] = role
      }
    }
  }

  /// The role of a heading of the genre; `nil` for any other line.
  func match(_ text: some StringProtocol) -> Match? {
    var words = Self.words(of: text)
    guard !words.isEmpty, words.count <= 32 else { return nil }
    let isCapitalised = text.first { $0.isLetter }?.isUppercase == true
    if let match = match(words, grade: nil, isCapitalised: isCapitalised) { return match }
    guard let grade = Self.dropGrade(&words), !words.isEmpty else { return nil }
    return match(words, grade: grade, isCapitalised: isCapitalised)
  }

  private func match(_ words: [String], grade: Grade?, isCapitalised: Bool) -> Match? {
    let joined = words.joined(separator: " ")
    // Some reports leave the article off: `Experiences and progress of care leavers: good`.
    if let role = exact[joined] ?? (isCapitalised ? exact["the " + joined] : nil) {
      return Match(role: role, grade: grade, isExact: true)
    }
    return patterns.first { joined.hasPrefix($0.first) && joined.hasSuffix($0.last) }
      .map { Match(role: $0.role, grade: grade, isExact: !$0.last.isEmpty) }
  }

  /// The words of a line in lower case; marks, digits and list numbers are dropped.
  static func words(of text: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z": word.unicodeScalars.append(scalar)
      case "A"..."Z": word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
      case "'", "\u{2019}", "-", "\u{2011}", "\u{AD}", "0"..."9": continue
      default:
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Takes a grade off the end of a heading: `… is good`, `…: requires improvement to be good`.
  static func dropGrade(_ words: inout [String]) -> Grade? {
    let endings: [([String], Grade)] = [
      (["requires", "improvement", "to", "be", "good"], .requiresImprovement),
      (["requires", "improvement"], .requiresImprovement), (["require", "improvement"], .requiresImprovement),
      (["outstanding"], .outstanding), (["good"], .good), (["inadequate"], .inadequate), (["adequate"], .adequate),
    ]
    guard let (ending, grade) = endings.first(where: { words.suffix($0.0.count).elementsEqual($0.0) }) else {
      return nil
    }
    words.removeLast(ending.count)
    if let last = words.last, last == "is" || last == "are" || last == "grade" { words.removeLast() }
    return grade
  }
}
