/// A word, number, mark or other smallest piece of a text.
///
/// A token takes 12 bytes. Its text is `document[token.span]`.
public struct Token: Hashable, Sendable, Codable {
  /// The UTF-8 offset of its first byte.
  public let start: UInt32

  /// The UTF-8 offset after its last byte.
  public let end: UInt32

  /// Kind in the low 5 bits, flags in the next 7, the word's id above.
  private var packed: UInt32

  /// Creates a token.
  package init(start: Int, end: Int, kind: Kind, flags: Flags = [], word: WordID = .unknown) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.packed = UInt32(kind.rawValue) | UInt32(flags.rawValue) << 5 | word.rawValue << 12
  }

  /// Reads a token.
  ///
  /// - Throws: `DecodingError`, also where the token would end before it starts or is of no kind.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    start = try container.decode(UInt32.self, forKey: .start)
    end = try container.decode(UInt32.self, forKey: .end)
    packed = try container.decode(UInt32.self, forKey: .packed)
    guard start <= end, Kind(rawValue: UInt8(packed & 0x1F)) != nil else {
      throw DecodingError.dataCorruptedError(forKey: .packed, in: container, debugDescription: "this is no token")
    }
  }

  /// What kind of token it is.
  ///
  /// No token is made without one, so its number need not be looked up among those of the kinds.
  public var kind: Kind { unsafeBitCast(UInt8(truncatingIfNeeded: packed & 0x1F), to: Kind.self) }

  /// The id of its folded form in the vocabulary that the tokeniser was given.
  package var word: WordID { WordID(rawValue: packed >> 12) }

  /// What was noticed while it was scanned.
  package var flags: Flags {
    get { Flags(rawValue: UInt8(packed >> 5 & 0x7F)) }
    set { packed = packed & ~(0x7F << 5) | UInt32(newValue.rawValue) << 5 }
  }

  /// Its place in the text.
  public var span: TextSpan { TextSpan(Int(start), Int(end)) }

  /// Whether it belongs to page furniture (a page number or running footer), which finders read past.
  public var isFurniture: Bool { flags.contains(.furniture) }

  /// Whether it starts with an upper-case letter.
  public var isCapitalised: Bool { flags.contains(.capitalised) }
}

extension Token {
  /// A kind of token.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// A word, with its inner apostrophes and hyphens: `don’t`, `multi-agency`, `under-⏎developed`.
    case word
    /// A short form that ends in a stop: `e.g.`, `Cllr.`
    case abbreviation
    /// A single capital with its stop: the `J.` of `J. Smith`.
    case initial
    /// A number: `12`, `1,200`, `3.5`.
    case number
    /// A number of an order: `2nd`.
    case ordinal
    /// A sum of money: `£1.2m`.
    case money
    /// A percentage: `45%`.
    case percentage
    /// A date of digits: `12/03/2024`.
    case date
    /// A time of day: `9.30am`, `14:05`.
    case time
    /// A label with its number: `s. 47`, `p. 4`.
    case reference
    /// A web address.
    case url
    /// An e-mail address.
    case email
    /// The digits of a footnote, glued to a word or to a stop.
    case footnote
    /// Emoji and other pictures.
    case emoji
    /// A mark that may open or close a quotation, or be a lone apostrophe.
    case quotationMark
    /// `.`, `!`, `?`, `…` and runs of them.
    case terminator
    /// The glyph of a list item.
    case bullet
    /// Any other mark.
    case punctuation
    /// Anything else.
    case other
  }

  /// What the tokeniser notices about a token.
  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Starts with an upper-case letter.
    package static let capitalised = Flags(rawValue: 1)
    /// White space or the start of the text stands before it.
    package static let spaceBefore = Flags(rawValue: 2)
    /// It is the first token of its line.
    package static let lineStart = Flags(rawValue: 4)
    /// All of its letters are upper-case, and there are two or more.
    package static let allCapitals = Flags(rawValue: 8)
    /// Belongs to page furniture.
    package static let furniture = Flags(rawValue: 16)
    /// Holds something other than ASCII, or a line break.
    package static let needsFolding = Flags(rawValue: 32)
  }
}
