/// A text as the search for grades sees it: words with their places in lines and cells.
///
/// It reads the lines for itself, because a table that an extractor took apart has no blocks worth the name.
struct GradeText {
  /// The words, in order.
  var words: [GradeWord] = []

  /// Where the words of each line that holds any stand, and of the end.
  var lineStarts: [Int] = []

  /// How many lines hold words.
  var lineCount: Int { lineStarts.count - 1 }

  /// The words of a line.
  func words(ofLine line: Int) -> Range<Int> { lineStarts[line]..<lineStarts[line + 1] }
}

/// Cuts a text into the words that matter to grades.
struct GradeTextReader: Sendable {
  private var vocabulary = Vocabulary()
  private var terms: [GradeTerm] = [.unknown]
  private var traits: [UInt16] = [0]
  private var values: [Int] = [0]

  init() {
    let tabular = Set(GradeTerm.tabular)
    let foreign = Set(GradeTerm.foreign)
    let months = Array(GradeTerm.months)
    for term in GradeTerm.allCases where term != .unknown {
      _ = vocabulary.intern(term.rawValue)
      terms.append(term)
      var trait: GradeWord.Traits = []
      if tabular.contains(term) { trait.insert(.tabular) }
      if foreign.contains(term) { trait.insert(.foreign) }
      let month = months.firstIndex(of: term).map { $0 + 1 } ?? 0
      if month > 0 { trait.insert(.month) }
      traits.append(trait.rawValue)
      values.append(month)
    }
  }

  /// The words of a text.
  func read(_ text: String) -> GradeText {
    var text = text
    return text.withUTF8 { bytes in vocabulary.withLookup { read(bytes, $0) } }
  }

  private func read(_ bytes: UnsafeBufferPointer<UInt8>, _ lookup: VocabularyLookup) -> GradeText {
    var result = GradeText()
    result.words.reserveCapacity(bytes.count / 6)
    result.lineStarts.append(0)
    var folded: [UInt8] = []
    var index = 0
    var breaks = 2
    var spaces = 0
    var glued = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 32 {
        spaces += 1
        index += 1
        glued = false
        continue
      }
      let isWordByte = Self.isLetter(byte) || Self.isDigit(byte) || byte >= 0xC3 && byte != 0xE2 && byte != 0xEF
      guard isWordByte else {
        // A no-break space is a space; any other mark ends a word.
        // The LF of a CR LF ends its line.
        let isHalf = byte == 13 && index + 1 < bytes.count && bytes[index + 1] == 10
        if WhiteSpace.isLineBreak(at: index, in: bytes), !isHalf {
          breaks += 1
          spaces = 0
        } else if byte == 9 {
          spaces += 2
        }
        if byte == 0xC2 { index += 1 }
        index += 1
        glued = false
        continue
      }
      let start = index
      var term = GradeTerm.unknown
      var traits: GradeWord.Traits = []
      var value = 0
      if breaks > 0 {
        traits = breaks > 1 ? [.lineStart, .cellStart, .afterBlank] : [.lineStart, .cellStart]
        if !result.words.isEmpty { result.lineStarts.append(result.words.count) }
      } else if spaces > 1 {
        traits.insert(.cellStart)
      }
      if Self.isDigit(byte) {
        traits.insert(.number)
        if glued { traits.insert(.glued) }
        while index < bytes.count, Self.isDigit(bytes[index]) {
          value = min(value * 10 + Int(bytes[index] - 48), 100_000)
          index += 1
        }
      } else {
        if Self.isUpper(byte) { traits.insert(.capital) }
        index = bytes.endOfLetters(from: index)
        let id: Int
        if index < bytes.count, Self.mayGoOn(bytes[index]) || index == start {
          index = Self.endOfWord(from: start, in: bytes, folded: &folded)
          id = Int(folded.withUnsafeBufferPointer(lookup.id(ofFolded:)).rawValue)
        } else {
          id = Int(lookup.id(ofPlain: start..<index, in: bytes).rawValue)
        }
        if id > 0 {
          term = terms[id]
          traits.formUnion(GradeWord.Traits(rawValue: self.traits[id]))
          value = values[id]
        }
      }
      // Most words have a space behind them.
      if index < bytes.count, bytes[index] != 32 { traits.formUnion(Self.marks(after: index, in: bytes)) }
      result.words.append(
        GradeWord(start..<index, term: term, traits: traits, value: value, line: result.lineStarts.count - 1))
      breaks = 0
      spaces = 0
      glued = true
    }
    result.lineStarts.append(result.words.count)
    return result
  }

  /// Whether a word of letters may go on with a byte that is none.
  private static func mayGoOn(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") || byte >= 0xC3
  }

  /// Goes to the end of the word that starts at `index` and folds it on the way: lower case, hyphens dropped,
  /// `’` as `'`.
  private static func endOfWord(from start: Int, in bytes: UnsafeBufferPointer<UInt8>, folded: inout [UInt8]) -> Int {
    folded.removeAll(keepingCapacity: true)
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if isLetter(byte) {
        folded.append(byte | 0x20)
        index += 1
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") {
        guard index + 1 < bytes.count, isLetter(bytes[index + 1]) else { break }
        if byte == UInt8(ascii: "'") { folded.append(byte) }
        index += 1
      } else if byte == 0xE2, index + 3 < bytes.count, bytes[index + 1] == 0x80, isLetter(bytes[index + 3]),
        (0x90...0x91).contains(bytes[index + 2]) || bytes[index + 2] == 0x99
      {
        if bytes[index + 2] == 0x99 { folded.append(UInt8(ascii: "'")) }
        index += 3
      } else if byte >= 0xC3 && byte != 0xE2 && byte != 0xEF {
        folded.append(byte)
        index += 1
        while index < bytes.count, bytes[index] & 0xC0 == 0x80 {
          folded.append(bytes[index])
          index += 1
        }
      } else {
        break
      }
    }
    return index
  }

  /// The marks that follow a word, closing quotes and brackets aside.
  private static func marks(after start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> GradeWord.Traits {
    var index = start
    var found: GradeWord.Traits = []
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        // A point between digits ends nothing.
        if index + 1 < bytes.count, isDigit(bytes[index + 1]), index > 0, isDigit(bytes[index - 1]) { return found }
        found.insert(.stop)
      case UInt8(ascii: ":"): found.formUnion([.pause, .colon])
      case UInt8(ascii: ","), UInt8(ascii: ";"): found.insert(.pause)
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "'"), UInt8(ascii: "\""): break
      case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && (0x98...0x9D).contains(bytes[index + 2]):
        index += 2
      default: return found
      }
      index += 1
    }
    return found
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }
  private static func isUpper(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
