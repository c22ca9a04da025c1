/// Says what each reading of a mark costs, from what stands around it.
///
/// A cost of 0 is a mark in its usual place; about 3 is what a paragraph would rather leave unclosed for.
struct QuotationMarkCosts {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]
  let words: QuotationVocabulary

  /// Fills in the costs of the marks of a paragraph whose tokens are `range`.
  func weigh(_ marks: inout [QuotationMark], tokens range: Range<Int>) {
    var next = range.lowerBound
    for index in marks.indices {
      while next < range.upperBound, Int(tokens[next].start) < marks[index].end { next += 1 }
      marks[index].opening = opening(marks[index])
      marks[index].closing = closing(marks[index])
      if marks[index].glyph.isDouble {
        marks[index].neither = inches(marks[index])
      } else {
        apostrophe(&marks[index], next: next < range.upperBound ? next : nil)
      }
    }
  }

  private func opening(_ mark: QuotationMark) -> Float {
    var cost: Float
    switch mark.before {
    case .edge, .space, .opening: cost = 0
    case .dash: cost = 0.2
    case .closing: cost = 0.8
    case .terminator: cost = 1
    case .letter: cost = mark.glyph.isDouble ? 2 : 2.5
    case .digit: cost = 3
    }
    switch mark.after {
    case .letter, .digit, .opening: break
    case .dash: cost += 0.5
    case .space: cost += 1.5
    case .terminator: cost += isEllipsis(at: mark.end) ? 0.2 : 3
    case .closing: cost += 3
    case .edge: cost += 5
    }
    switch mark.glyph {
    case .rightSingle, .rightDouble: return cost + 2
    case .rightAngle: return cost + 1
    default: return cost
    }
  }

  private func closing(_ mark: QuotationMark) -> Float {
    var cost: Float
    switch mark.before {
    case .terminator, .closing: cost = 0
    case .letter: cost = 0.1
    case .digit: cost = 0.2
    case .dash: cost = 0.5
    case .space: cost = 1.5
    case .opening: cost = 3
    case .edge: cost = 5
    }
    switch mark.after {
    case .edge, .space, .closing, .terminator, .dash: break
    case .opening: cost += 0.3
    case .digit: cost += 1
    case .letter: cost += 2.5
    }
    switch mark.glyph {
    case .leftSingle, .leftDouble, .backtick: return cost + 2
    case .leftAngle: return cost + 1
    case .lowSingle, .lowDouble: return cost + 4
    default: return cost
    }
  }

  /// A double mark that is neither: inches, seconds, or a stray mark.
  private func inches(_ mark: QuotationMark) -> Float {
    switch mark.glyph {
    case .straightDouble: mark.before == .digit ? 0.8 : 4
    case .rightDouble: mark.before == .digit ? 1.5 : 4
    default: 5
    }
  }

  /// The costs of a single mark as an apostrophe; where a possessive is likely, closing costs more.
  private func apostrophe(_ mark: inout QuotationMark, next: Int?) {
    let isLeft = mark.glyph == .leftSingle || mark.glyph == .backtick
    mark.neither = isLeft ? 5 : 4
    if mark.glyph == .lowSingle {
      mark.neither = 6
      return
    }
    switch (mark.before, mark.after) {
    case (.letter, .letter):
      mark.neither = 0
      if isContraction(mark) { mark.closing += 4 }
    case (.digit, .letter):
      mark.neither = 0
    case (.digit, .digit):
      mark.neither = 0
    case (.digit, _):
      mark.neither = mark.glyph == .straightSingle ? 0.8 : isLeft ? 4 : 1.2
    case (.letter, _):
      if !isLeft { possessive(&mark, next: next) }
    case (_, .digit):
      mark.neither = isYear(at: mark.end) ? (isLeft ? 0.6 : 0.1) : 3.5
    case (_, .letter):
      let isElision = next.map { words[tokens[$0].word].contains(.elision) && !tokens[$0].isCapitalised } ?? false
      if isElision || isElidedN(mark) || isElidedTill(mark) {
        mark.neither = isLeft ? 0.8 : 0.2
      } else {
        mark.neither = isLeft ? 4.5 : mark.glyph == .straightSingle ? 3.5 : 1.8
      }
    default: break
    }
  }

  /// `s’` before a noun is a possessive; before a small word, a reporting verb or a stop it closes.
  private func possessive(_ mark: inout QuotationMark, next: Int?) {
    let letter = bytes[mark.start - 1] | 0x20
    guard !mark.touchesBefore, letter == UInt8(ascii: "s") || letter == UInt8(ascii: "z") || letter == UInt8(ascii: "x")
    else {
      if isElidedNEnd(mark) {
        mark.neither = 0.1
        return
      }
      let isDroppedG = letter == UInt8(ascii: "n") && mark.after == .space
      mark.neither = isDroppedG ? 2 : 3.5
      return
    }
    guard mark.after == .space, !mark.touchesAfter, let next else {
      mark.neither = mark.after == .dash ? 2.5 : 1.5
      return
    }
    let token = tokens[next]
    let classes = words[token.word]
    switch token.kind {
    case .word, .abbreviation, .initial:
      if (context(next, is: "and") || context(next, is: "or")), isPossessor(next + 1) {
        // parents’ and carers’ views
        mark.neither = 0.6
        mark.closing += 0.6
      } else if classes.isSuperset(of: [.cue, .nounToo]), !classes.contains(.past) {
        mark.neither = 0.5
        mark.closing += 0.5
      } else if !classes.isDisjoint(with: [.function, .verb]) || classes.contains(.cue) && !classes.contains(.nounToo) {
        mark.neither = 2.5
      } else if classes.contains(.cue) {
        mark.neither = 0.5
        mark.closing += 0.5
      } else if token.isCapitalised {
        mark.neither = 1
        mark.closing += 0.4
      } else if classes.contains(.scheme) {
        mark.neither = 0.6
        mark.closing += 0.8
      } else {
        mark.neither = 0.4
        mark.closing += 1.4
      }
    case .number:
      mark.neither = 1.5
      mark.closing += 0.2
    default: mark.neither = 2.5
    }
  }

  private func context(_ token: Int, is word: StaticString) -> Bool {
    let span = tokens[token].span.range
    guard span.count == word.utf8CodeUnitCount else { return false }
    return span.enumerated().allSatisfy { bytes[$1] | 0x20 == word.utf8Start[$0] }
  }

  /// Whether a possessive is among the next three words.
  private func isPossessor(_ token: Int) -> Bool {
    for index in token..<min(tokens.count, token + 3) {
      guard tokens[index].kind == .word else { return false }
      let end = Int(tokens[index].end)
      if end + 1 < bytes.count, bytes[end - 1] == UInt8(ascii: "s") {
        if index + 1 < tokens.count, tokens[index + 1].kind == .quotationMark, Int(tokens[index + 1].start) == end,
          index + 2 < tokens.count, tokens[index + 2].kind == .word
        {
          return true
        }
        if bytes[end - 2] == 0x27 || bytes[end - 2] == 0x99 { return true }
      }
    }
    return false
  }

  /// Whether the letters after the mark are the rest of a contraction or possessive.
  private func isContraction(_ mark: QuotationMark) -> Bool {
    var end = mark.end
    while end < bytes.count, end - mark.end < 3, isLetter(bytes[end]) { end += 1 }
    switch end - mark.end {
    case 1:
      switch bytes[mark.end] | 0x20 {
      case UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "d"), UInt8(ascii: "m"): return true
      default: return false
      }
    case 2:
      let first = bytes[mark.end] | 0x20
      let second = bytes[mark.end + 1] | 0x20
      return (first == UInt8(ascii: "r") || first == UInt8(ascii: "v")) && second == UInt8(ascii: "e")
        || first == UInt8(ascii: "l") && second == UInt8(ascii: "l")
    default:
      // O’Brien, D’Arcy: a single capital, then another.
      let isAlone = mark.start < 2 || !isLetter(bytes[mark.start - 2])
      return isAlone && bytes[mark.start - 1] & 0x20 == 0
    }
  }

  /// `’90s`, `’98`: two digits, perhaps with an s, and no digit after them.
  private func isYear(at offset: Int) -> Bool {
    guard offset + 1 < bytes.count, isDigit(bytes[offset]), isDigit(bytes[offset + 1]) else { return false }
    return offset + 2 >= bytes.count || !isDigit(bytes[offset + 2]) && bytes[offset + 2] != UInt8(ascii: "%")
  }

  /// The first mark of `’n’`.
  private func isElidedN(_ mark: QuotationMark) -> Bool {
    mark.end + 1 < bytes.count && bytes[mark.end] == UInt8(ascii: "n")
      && (bytes[mark.end + 1] == 0x27 || bytes[mark.end + 1] == 0xE2)
  }

  /// `’til-late`: an elision that a hyphen joins to the next word.
  private func isElidedTill(_ mark: QuotationMark) -> Bool {
    let rest = bytes[mark.end...].prefix(8)
    return ["til-", "till-", "round-", "neath-", "cross-", "tween-"].contains { rest.starts(with: $0.utf8) }
  }

  /// The second mark of `’n’`.
  private func isElidedNEnd(_ mark: QuotationMark) -> Bool {
    mark.start >= 2 && bytes[mark.start - 1] == UInt8(ascii: "n")
      && (bytes[mark.start - 2] == 0x27 || bytes[mark.start - 2] == 0x99 || bytes[mark.start - 2] == 0x98)
  }

  private func isEllipsis(at offset: Int) -> Bool {
    guard offset + 2 < bytes.count else { return false }
    return bytes[offset] == 0xE2 || (bytes[offset] == UInt8(ascii: ".") && bytes[offset + 1] == UInt8(ascii: "."))
  }

  private func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }

  private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
