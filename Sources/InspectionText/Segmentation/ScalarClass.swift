/// What a scalar outside ASCII is to a tokeniser.
enum ScalarClass {
  case space
  case lineBreak
  case letter
  case digit
  case apostrophe
  case quotationMark
  case hyphen
  case dash
  case ellipsis
  case bullet
  case currency
  /// Goes on with what stands before it: a combining mark, a joiner, a soft hyphen.
  case extender
  case punctuation
  /// Emoji, and anything else that is read as a whole grapheme cluster.
  case symbol

  /// Classifies a scalar outside ASCII.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0xFEFF: self = .space
    case 0x85, 0x2028, 0x2029: self = .lineBreak
    case 0x2019, 0x2BC, 0xFF07: self = .apostrophe
    case 0x2018, 0x201A...0x201F, 0xAB, 0xBB, 0x2039, 0x203A, 0xB4, 0x2032, 0x2033, 0xFF02, 0x301D...0x301F:
      self = .quotationMark
    case 0x2010, 0x2011: self = .hyphen
    case 0x2012...0x2015, 0x2212, 0x2500, 0x23AF, 0x2E3A, 0x2E3B: self = .dash
    case 0x2026: self = .ellipsis
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFE0E, 0xFE0F: self = .extender
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x20D0...0x20FF: self = .extender
    case 0x2022, 0x2023, 0x2043, 0x204C, 0x204D, 0x2219, 0x25A0...0x25FF, 0x2B1B, 0x2B1C, 0x2756, 0x27A2, 0x2794,
      0x2713, 0x2714, 0x2192, 0xB7, 0xE000...0xF8FF:
      self = .bullet
    case 0xA2...0xA5, 0x20A0...0x20C0: self = .currency
    case 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: self = .letter
    default: self = Self.bySlowProperties(scalar)
    }
  }

  private static func bySlowProperties(_ scalar: Unicode.Scalar) -> ScalarClass {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber: .letter
    case .decimalNumber, .otherNumber: .digit
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: .extender
    case .spaceSeparator: .space
    case .lineSeparator, .paragraphSeparator: .lineBreak
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      .punctuation
    default: .symbol
    }
  }
}
