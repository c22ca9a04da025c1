/// The mark that opens a list item: a glyph, a number or a letter.
struct ListMark: Equatable {
  /// The style of a mark; items of one list share it.
  enum Style: Equatable {
    case glyph
    /// A number with its closing: `1.`, `1)`, `1.)`, `(1)`.
    case number(Closing)
    /// A letter with its closing.
    case letter(Closing)
  }

  /// The brackets and stops around a label, the last of them in the lowest byte. No list has more than eight.
  struct Closing: Equatable {
    private(set) var marks: UInt64 = 0

    static let stop = Closing(marks: UInt64(UInt8(ascii: ".")))

    static func += (closing: inout Closing, mark: Unicode.Scalar) {
      closing.marks = closing.marks << 8 | UInt64(UInt8(ascii: mark))
    }

    static func == (closing: Closing, mark: Unicode.Scalar) -> Bool { closing.marks == UInt64(UInt8(ascii: mark)) }
    static func != (closing: Closing, mark: Unicode.Scalar) -> Bool { !(closing == mark) }

    var isEmpty: Bool { marks == 0 }
  }

  var style: Style
  /// The number, or the letter's place in the alphabet; 0 for a glyph.
  var value: Int
  /// How many tokens it takes.
  var tokens: Int

  /// The mark that `tokens` opens with, if it does.
  static func opening(_ tokens: ArraySlice<Token>, in bytes: UnsafeBufferPointer<UInt8>) -> ListMark? {
    guard let first = tokens.first else { return nil }
    if first.kind == .bullet { return ListMark(style: .glyph, value: 0, tokens: 1) }
    var index = tokens.startIndex
    var closing = Closing()
    if isMark(first, "(", bytes) {
      index += 1
      closing += "("
    }
    guard index < tokens.endIndex else { return nil }
    let label = tokens[index]
    // Most lines and words are no mark: without a bracket before it, a label has a stop or a bracket right behind it.
    if closing.isEmpty, label.kind == .word || label.kind == .number {
      guard label.span.count <= 6, index + 1 < tokens.endIndex, !tokens[index + 1].flags.contains(.spaceBefore),
        tokens[index + 1].kind == .terminator || isMark(tokens[index + 1], ")", bytes)
      else { return nil }
    }
    var value: Int
    var isNumber = true
    switch label.kind {
    case .number:
      guard let number = number(label, bytes) else { return nil }
      value = number
    case .word, .initial:
      let next = index + 1 < tokens.endIndex ? tokens[index + 1] : nil
      let isBracketed = closing == "(" || next.map { isMark($0, ")", bytes) } == true
      guard let letter = letter(label, isBracketed: isBracketed, bytes) else { return nil }
      isNumber = false
      value = letter
      if label.kind == .initial { closing += "." }
    default: return nil
    }
    index += 1
    while index < tokens.endIndex, !tokens[index].flags.contains(.spaceBefore) {
      let token = tokens[index]
      if token.kind == .terminator, token.span.count == 1, bytes[Int(token.start)] == UInt8(ascii: "."), closing != "."
      {
        closing += "."
      } else if isMark(token, ")", bytes) {
        closing += ")"
      } else {
        break
      }
      index += 1
    }
    // A bare number or letter is a word; a lone letter with a stop may be somebody's initial.
    guard !closing.isEmpty, closing != "(" else { return nil }
    guard index == tokens.endIndex || tokens[index].flags.contains(.spaceBefore) else { return nil }
    if isNumber, value > 999 { return nil }
    return ListMark(
      style: isNumber ? .number(closing) : .letter(closing), value: value, tokens: index - tokens.startIndex)
  }

  private static func isMark(_ token: Token, _ mark: Unicode.Scalar, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    token.span.count == 1 && bytes[Int(token.start)] == UInt8(ascii: mark)
  }

  private static func number(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard token.span.count <= 6 else { return nil }
    var value = 0
    for byte in bytes[token.span.range] {
      // 2.1 counts as an item of its own list.
      if byte == UInt8(ascii: ".") {
        value = 0
      } else if byte.isASCIIDigit {
        value = value * 10 + Int(byte) - 48
      } else {
        return nil
      }
    }
    return value
  }

  /// The place of a letter in the alphabet, or of a Roman numeral in brackets in its row.
  private static func letter(_ token: Token, isBracketed: Bool, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let count = token.kind == .initial ? token.span.count - 1 : token.span.count
    let letters = bytes[Int(token.start)..<Int(token.start) + count]
    // `i.` opens a list of numerals far oftener than it is the ninth letter of one.
    if isBracketed || token.kind == .word, let numeral = roman.firstIndex(where: { letters.elementsEqual($0.utf8) }) {
      return numeral + 1
    }
    // A capital with a stop is an initial more often than a mark.
    guard count == 1, isBracketed ? letters.first!.isASCIILetter : letters.first!.isASCIILower else { return nil }
    return Int(letters.first! | 0x20) - 96
  }

  private static let roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]
}

extension TokenText {
  /// The mark that a block opens with, if it does.
  func mark(of draft: BlockBuilder.Draft) -> ListMark? {
    guard let first = draft.tokens.first else { return nil }
    // No mark takes more than six tokens.
    return ListMark.opening(tokens[first..<min(first + 6, tokens.count)], in: bytes)
  }
}
