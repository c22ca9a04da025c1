extension TokenScanner {
  /// Scans words of ASCII letters with nothing but spaces and commas between them: nine bytes in ten. What is counted
  /// on the way is kept in variables of its own until something else comes.
  mutating func scanPlainWords() {
    guard let text = bytes.baseAddress else { return }
    // Eight bytes are read at once, and one behind them.
    let limit = bytes.count - 9
    var place = position
    var flags = pending
    while place < limit {
      let byte = text[place]
      if byte == 32 {
        flags.insert(.spaceBefore)
        place &+= 1
        continue
      }
      guard byte.isASCIILetter else { break }
      let end = bytes.endOfLetters(from: place)
      guard end < limit else { break }
      // No abbreviation is as long, and a footnote would stand right behind the stop.
      let endsSentence = text[end] == UInt8(ascii: ".") && end &- place > Abbreviations.longest && text[end &+ 1] <= 32
      guard endsSentence || endsPlainWord(text[end]) else { break }
      if byte.isASCIILower, byte != UInt8(ascii: "l") {
        // It may stand for a bullet.
        if byte == UInt8(ascii: "o"), end == place &+ 1, flags.contains(.lineStart) { break }
      } else {
        flags.formUnion(self.flags(ofLetters: place..<end))
      }
      let word = looksUpWords ? vocabulary.id(ofPlain: place..<end, in: bytes) : .unknown
      tokens.append(Token(start: place, end: end, kind: .word, flags: flags, word: word))
      place = end
      if endsSentence {
        tokens.append(Token(start: place, end: place &+ 1, kind: .terminator))
        place &+= 1
      } else if text[place] == UInt8(ascii: ","), text[place &+ 1] < 0x80 {
        tokens.append(Token(start: place, end: place &+ 1, kind: .punctuation))
        place &+= 1
      }
      flags = []
      if text[place] == 32 {
        flags = .spaceBefore
        place &+= 1
      }
    }
    position = place
    pending = flags
  }

  /// Scans a word and what belongs to it: an abbreviation's stop, an address, a footnote's digits.
  mutating func scanWord() {
    let start = position
    let end = bytes.endOfLetters(from: start)
    // Most words are ASCII letters alone, with a space or a comma behind them.
    guard end == bytes.count || endsPlainWord(bytes[end]) else { return scanMarkedWord() }
    position = end
    let isPlainLower = bytes[start].isASCIILower && bytes[start] != UInt8(ascii: "l")
    emit(
      from: start, .word, flags: isPlainLower ? [] : flags(ofLetters: start..<end),
      word: looksUpWords ? wordID(start, end, isSimple: true) : .unknown)
  }

  /// Whether a byte behind letters ends the word without a second look.
  @inline(__always)
  private func endsPlainWord(_ byte: UInt8) -> Bool {
    if byte == 32 || byte == UInt8(ascii: ",") || byte == 10 { return true }
    switch byte {
    case 0x80...: return false
    case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "@"), UInt8(ascii: ":"),
      UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return false
    default: return true
    }
  }

  private func flags(ofLetters range: Range<Int>) -> Token.Flags {
    guard bytes[range.lowerBound].isASCIIUpper else {
      return isMisreadCapital(range) ? .capitalised : []
    }
    guard range.count > 1, bytes[range.lowerBound + 1].isASCIIUpper, bytes[range].allSatisfy(\.isASCIIUpper) else {
      return .capitalised
    }
    return [.capitalised, .allCapitals]
  }

  /// Whether the word opens with an `l` that was read for an `I`: `lnspectors`, `lt`, `lf`.
  private func isMisreadCapital(_ range: Range<Int>) -> Bool {
    guard bytes[range.lowerBound] == UInt8(ascii: "l"), range.count > 1 else { return false }
    switch bytes[range.lowerBound + 1] {
    case UInt8(ascii: "n"), UInt8(ascii: "m"): return true
    case UInt8(ascii: "t"):
      return range.count == 2 || (range.count == 3 && bytes[range.upperBound - 1] == UInt8(ascii: "s"))
    case UInt8(ascii: "s"), UInt8(ascii: "f"): return range.count == 2
    default: return false
    }
  }

  /// Scans a word that holds, or is followed by, more than letters of ASCII.
  private mutating func scanMarkedWord() {
    let start = position
    var isSimple = true
    var capitals = 0
    var letters = 0
    scan: while position < bytes.count {
      let byte = bytes[position]
      switch classes[Int(byte)] {
      case .lower:
        letters += 1
        position += 1
      case .upper:
        capitals += 1
        letters += 1
        position += 1
      case .digit:
        if isFootnote(from: start, lettersBefore: letters, capitals: capitals) { break scan }
        position += 1
      case .other:
        guard let next = innerMark(at: position, from: start) else { break scan }
        position = next
        isSimple = isSimple && byte == UInt8(ascii: "'")
      case .nonASCII:
        let (scalar, count) = scalar(at: position)
        switch ScalarClass(scalar) {
        case .letter:
          if scalar.properties.isUppercase { capitals += 1 }
          letters += 1
          position += count
        case .extender:
          position += count
          if scalar == "\u{AD}", let next = lineEndHyphen(position) { position = next }
        case .apostrophe, .hyphen:
          guard let next = innerMark(at: position, from: start) else { break scan }
          position = next
        default: break scan
        }
        isSimple = false
      case .space, .lineBreak: break scan
      }
    }
    if mayBeAddress(at: position), scanAddress(from: start) { return }
    var flags: Token.Flags = []
    if startsWithCapital(start..<position) { flags.insert(.capitalised) }
    if capitals > 1, capitals == letters { flags.insert(.allCapitals) }
    if byte(position) == UInt8(ascii: "."), endAbbreviation(from: start, letters: letters, flags: flags) { return }
    if !isSimple { flags.insert(.needsFolding) }
    emit(from: start, .word, flags: flags, word: wordID(start, position, isSimple: isSimple))
    scanFootnote()
  }

  private func startsWithCapital(_ range: Range<Int>) -> Bool {
    let first = bytes[range.lowerBound]
    if first < 0x80 { return first.isASCIIUpper || isMisreadCapital(range) }
    return scalar(at: range.lowerBound).scalar.properties.isUppercase
  }

  /// Whether what stands behind a word's letters may make it a part of an address.
  private func mayBeAddress(at offset: Int) -> Bool {
    switch byte(offset) {
    case UInt8(ascii: "@"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "+"):
      byte(offset + 1).isASCIILetter || byte(offset + 1).isASCIIDigit
    case UInt8(ascii: ":"): byte(offset + 1) == UInt8(ascii: "/") && byte(offset + 2) == UInt8(ascii: "/")
    default: false
    }
  }

  /// The id of the word between two offsets.
  mutating func wordID(_ start: Int, _ end: Int, isSimple: Bool) -> WordID {
    guard looksUpWords else { return .unknown }
    if isSimple { return vocabulary.id(ofPlain: start..<end, in: bytes) }
    folded.removeAll(keepingCapacity: true)
    var offset = start
    while offset < end {
      let (scalar, count) = scalar(at: offset)
      Vocabulary.append(scalar, to: &folded)
      offset += count
    }
    return folded.withUnsafeBufferPointer(vocabulary.id(ofFolded:))
  }

  /// Where a word goes on behind an apostrophe or a hyphen that stands inside it; `nil` where it ends.
  private func innerMark(at offset: Int, from start: Int) -> Int? {
    let mark = bytes[offset] < 0x80 ? Unicode.Scalar(bytes[offset]) : scalar(at: offset).scalar
    let next = offset + (bytes[offset] < 0x80 ? 1 : scalar(at: offset).count)
    switch mark {
    case "'", "\u{2019}", "\u{2BC}", "\u{FF07}": return isLetter(next) ? next : nil
    case "-", "\u{2010}", "\u{2011}":
      if isLetter(next) { return next }
      // COVID-19 is a word; November-11 is a month, a dash and a day.
      if byte(next).isASCIIDigit { return isMonth(start..<offset) ? nil : next }
      return lineEndHyphen(next)
    default: return nil
    }
  }

  private func isMonth(_ range: Range<Int>) -> Bool {
    guard range.count >= 3, range.count <= 9, bytes[range.lowerBound].isASCIIUpper else { return false }
    return DateReader.month(String(decoding: bytes[range], as: UTF8.self).lowercased()) != nil
  }

  /// Where a word goes on in the next line, behind a hyphen at a line's end. A hyphen that is suspended
  /// ("short- and long-term") or that stands before a capital ends its word.
  private func lineEndHyphen(_ offset: Int) -> Int? {
    var next = offset
    var breaks = 0
    while next < bytes.count, bytes[next].isASCIISpace, next - offset < 16 {
      if bytes[next] == 10 || bytes[next] == 12 { breaks += 1 }
      next += 1
    }
    guard (1...3).contains(breaks), byte(next).isASCIILower else { return nil }
    var end = next
    while end < bytes.count, bytes[end].isASCIILower, end - next < 4 { end += 1 }
    let word = bytes[next..<end]
    if word.elementsEqual("and".utf8) || word.elementsEqual("or".utf8) || word.elementsEqual("to".utf8) { return nil }
    return next
  }

  /// Whether digits that follow a word are a footnote's: one or two, behind three or more letters that end
  /// in lower case, before nothing that could go on with a word.
  private func isFootnote(from start: Int, lettersBefore letters: Int, capitals: Int) -> Bool {
    guard letters >= 3, capitals <= 1, byte(position - 1).isASCIILower else { return false }
    var end = position
    while byte(end).isASCIIDigit { end += 1 }
    guard end - position <= 2, !byte(end).isASCIILetter else { return false }
    switch byte(end) {
    case UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "_"): return false
    case UInt8(ascii: "."): return !byte(end + 1).isASCIILower && !byte(end + 1).isASCIIDigit
    default: return true
    }
  }

  /// Takes the digits of a footnote that is glued to the token before.
  mutating func scanFootnote() {
    guard byte(position).isASCIIDigit, position > 0, !byte(position - 1).isASCIIDigit else {
      return scanRaisedFootnote()
    }
    let start = position
    while byte(position).isASCIIDigit { position += 1 }
    emit(from: start, .footnote)
  }

  /// Takes raised digits, which are a footnote's wherever they are glued to a word or a mark.
  mutating func scanRaisedFootnote() {
    let start = position
    while position < bytes.count, bytes[position] >= 0x80, isRaisedDigit(scalar(at: position).scalar) {
      position += scalar(at: position).count
    }
    if position > start { emit(from: start, .footnote) }
  }

  private func isRaisedDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xB9, 0xB2, 0xB3, 0x2070, 0x2074...0x2079: true
    default: false
    }
  }

  /// Takes the stop of an abbreviation or an initial into its token, with the number of a reference.
  private mutating func endAbbreviation(from start: Int, letters: Int, flags: Token.Flags) -> Bool {
    if position - start == 1 {
      // e.g., U.S.A., a.m.: single letters, each with its stop.
      var end = position + 1
      while byte(end).isASCIILetter, byte(end + 1) == UInt8(ascii: ".") { end += 2 }
      // Ph.D is one too when its last letter has no stop, but not the next word of a text without spaces.
      if end > position + 1 {
        position = end
        emit(from: start, .abbreviation, flags: flags, word: wordID(start, end, isSimple: true))
        return true
      }
      if flags.contains(.capitalised) {
        position += 1
        emit(from: start, .initial, flags: flags)
        return true
      }
    }
    guard position - start <= Abbreviations.longest, let kind = abbreviations.kind(of: bytes[start..<position]) else {
      return false
    }
    if kind == .reference {
      var digits = position + 1
      while byte(digits) == 32, digits - position < 3 { digits += 1 }
      guard byte(digits).isASCIIDigit else {
        // `no.` and `art.` end sentences as words; only before a number or a letter are they references.
        let isLettered = byte(digits).isASCIIUpper && !isLetter(digits + 1) && byte(digits) != UInt8(ascii: "I")
        guard isLettered && byte(digits) != UInt8(ascii: "A") || abbreviations.isAlwaysShort(bytes[start..<position])
        else { return false }
        position += 1
        emit(from: start, .abbreviation, flags: flags)
        return true
      }
      position = digits
      while byte(position).isASCIIDigit { position += 1 }
      emit(from: start, .reference, flags: flags)
      return true
    }
    position += 1
    emit(from: start, .abbreviation, flags: flags, word: wordID(start, position, isSimple: true))
    return true
  }
}
