/// A word or number of a text, as the search for grades sees it.
///
/// It takes 20 bytes: a text has as many of them as it has words.
struct GradeWord {
  private let startOffset: UInt32
  private let endOffset: UInt32
  private let number: Int32
  private let lineNumber: Int32
  /// What was noticed about it.
  let traits: Traits
  /// Which word it is.
  let term: GradeTerm

  init(_ range: Range<Int>, term: GradeTerm, traits: Traits, value: Int, line: Int) {
    startOffset = UInt32(truncatingIfNeeded: range.lowerBound)
    endOffset = UInt32(truncatingIfNeeded: range.upperBound)
    number = Int32(truncatingIfNeeded: value)
    lineNumber = Int32(truncatingIfNeeded: line)
    self.traits = traits
    self.term = term
  }

  /// The UTF-8 offset of its first byte.
  var start: Int { Int(startOffset) }
  /// The UTF-8 offset after its last byte.
  var end: Int { Int(endOffset) }
  /// The value of a number of up to four digits, the number of a month; else 0.
  var value: Int { Int(number) }
  /// The number of its line among the lines that hold words.
  var line: Int { Int(lineNumber) }

  /// What was noticed about a word.
  struct Traits: OptionSet {
    let rawValue: UInt16

    /// It is the first of its line.
    static let lineStart = Traits(rawValue: 1)
    /// Two spaces, a tab or a line break stand before it: it may start a cell.
    static let cellStart = Traits(rawValue: 2)
    /// It starts with an upper-case letter.
    static let capital = Traits(rawValue: 4)
    /// It is a number.
    static let number = Traits(rawValue: 8)
    /// It is a number glued to the word before it, as footnote digits are.
    static let glued = Traits(rawValue: 16)
    /// A full stop, question or exclamation mark follows.
    static let stop = Traits(rawValue: 32)
    /// A comma, semicolon, colon or dash follows.
    static let pause = Traits(rawValue: 64)
    /// A blank line stands before its line.
    static let afterBlank = Traits(rawValue: 128)
    /// It can stand in a table of grades.
    static let tabular = Traits(rawValue: 256)
    /// It names what others grade.
    static let foreign = Traits(rawValue: 512)
    /// It is the name of a month.
    static let month = Traits(rawValue: 1024)
    /// A colon follows.
    static let colon = Traits(rawValue: 2048)
  }

  /// Whether it is `traits`.
  func `is`(_ traits: Traits) -> Bool { self.traits.contains(traits) }

  /// Whether a number can be a year.
  var isYear: Bool { self.is(.number) && (1990...2100).contains(value) }
}
