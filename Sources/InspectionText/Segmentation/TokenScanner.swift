/// One pass over the bytes of a text.
///
/// The scanner looks at one byte at a time and decodes a scalar only outside ASCII. It never looks further
/// ahead than a fixed number of bytes, so its time is linear whatever the input.
struct TokenScanner: ~Copyable {
  let bytes: UnsafeBufferPointer<UInt8>
  let vocabulary: VocabularyLookup
  let looksUpWords: Bool
  let classes = ByteClass.table
  let abbreviations = Abbreviations.shared

  var position = 0
  var tokens: TokenBuffer
  /// Flags for the next token: whether space, or a line break, stands before it.
  var pending: Token.Flags = [.spaceBefore, .lineStart]
  /// The folded form of the word at hand; kept from word to word to save allocations.
  var folded: [UInt8] = []

  /// The tokens of valid UTF-8.
  static func tokens(of bytes: UnsafeBufferPointer<UInt8>, vocabulary: VocabularyLookup) -> [Token] {
    var moved: [Token]?
    let tokens = [Token](unsafeUninitializedCapacity: max(16, bytes.count / 4)) { room, count in
      var scanner = TokenScanner(bytes: bytes, vocabulary: vocabulary, room: room)
      scanner.scan()
      if scanner.tokens.hasMoved { moved = scanner.tokens.array } else { count = scanner.tokens.count }
    }
    return moved ?? tokens
  }

  private init(
    bytes: UnsafeBufferPointer<UInt8>, vocabulary: VocabularyLookup, room: UnsafeMutableBufferPointer<Token>
  ) {
    self.bytes = bytes
    self.vocabulary = vocabulary
    looksUpWords = !vocabulary.isEmpty
    tokens = TokenBuffer(in: room)
    folded.reserveCapacity(64)
  }

  private mutating func scan() {
    while true {
      scanPlainWords()
      guard position < bytes.count else { break }
      switch classes[Int(bytes[position])] {
      case .space:
        pending.insert(.spaceBefore)
        position += 1
      case .lineBreak:
        pending.formUnion([.spaceBefore, .lineStart])
        position += 1
      case .upper, .lower: if !scanHollowBullet() { scanWord() }
      case .digit: scanNumber()
      case .other: scanMark()
      case .nonASCII: scanNonASCII()
      }
    }
  }

  /// The byte at an offset, 0 outside the text.
  func byte(_ offset: Int) -> UInt8 {
    bytes.indices.contains(offset) ? bytes[offset] : 0
  }

  /// The scalar that starts at an offset, with its length in bytes. The text is known to be valid UTF-8.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, count: Int) {
    let first = bytes[offset]
    let count = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard count > 1, offset + count <= bytes.count else { return (Unicode.Scalar(first), 1) }
    var value = UInt32(first) & (0x7F >> UInt32(count))
    for index in 1..<count { value = value << 6 | UInt32(bytes[offset + index]) & 0x3F }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", count)
  }

  /// Whether a letter, in ASCII or not, starts at an offset.
  func isLetter(_ offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    if bytes[offset] < 0x80 { return bytes[offset].isASCIILetter }
    if case .letter = ScalarClass(scalar(at: offset).scalar) { return true }
    return false
  }

  /// Appends the token from `start` up to the position, and clears what stood before it.
  @inline(__always)
  mutating func emit(from start: Int, _ kind: Token.Kind, flags: Token.Flags = [], word: WordID = .unknown) {
    if position < bytes.count, bytes[position] >= 0x80 { skipExtenders() }
    tokens.append(Token(start: start, end: position, kind: kind, flags: flags.union(pending), word: word))
    pending = []
  }
}

extension TokenScanner {
  /// Takes an `o` that opens a line and stands alone: what many extractors make of a hollow bullet.
  private mutating func scanHollowBullet() -> Bool {
    guard bytes[position] == UInt8(ascii: "o"), pending.contains(.lineStart), byte(position + 1).isASCIISpace else {
      return false
    }
    position += 1
    emit(from: position - 1, .bullet)
    return true
  }

  /// Takes what belongs to the grapheme cluster before it: combining marks, joiners, selectors.
  private mutating func skipExtenders() {
    while position < bytes.count, bytes[position] >= 0x80 {
      let (scalar, count) = scalar(at: position)
      guard case .extender = ScalarClass(scalar) else { return }
      position += count
    }
  }

  private mutating func scanNonASCII() {
    let start = position
    let (scalar, count) = scalar(at: position)
    switch ScalarClass(scalar) {
    case .space:
      pending.insert(.spaceBefore)
      position += count
    case .lineBreak:
      pending.formUnion([.spaceBefore, .lineStart])
      position += count
    case .letter: scanWord()
    case .digit: scanNumber()
    case .apostrophe, .quotationMark:
      position += count
      emit(from: start, .quotationMark)
      scanGluedFootnote(behind: start)
    case .ellipsis: scanTerminators()
    case .bullet:
      position += count
      emit(from: start, .bullet)
    case .dash:
      position += count
      emit(from: start, pending.contains(.lineStart) && byte(position).isASCIISpace ? .bullet : .punctuation)
    case .currency:
      position += count
      scanMoney(from: start)
    case .extender where pending.contains(.lineStart):
      // A stray combining stroke at the start of a line is what some extractors make of a list mark.
      position += count
      emit(from: start, .bullet)
    case .extender, .hyphen, .punctuation:
      position += count
      emit(from: start, .punctuation)
    case .symbol: scanGrapheme()
    }
  }

  /// Takes the whole grapheme cluster that starts here, so that no emoji is split.
  private mutating func scanGrapheme() {
    let start = position
    // A cluster of more than 64 bytes is cut at a scalar: that bounds the work on hostile input.
    var end = min(start + 64, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    let window = String(decoding: bytes[start..<end], as: UTF8.self)
    position = start + max(1, window.first.map { $0.utf8.count } ?? 1)
    emit(from: start, .emoji)
  }
}
