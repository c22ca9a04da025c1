extension TokenScanner {
  /// Scans a number and what makes it a percentage, an ordinal, a time, a date or a part of a word.
  mutating func scanNumber() {
    let start = position
    if bytes[position] >= 0x80 {
      while position < bytes.count, bytes[position] >= 0x80, case .digit = ScalarClass(scalar(at: position).scalar) {
        position += scalar(at: position).count
      }
      emit(from: start, .number)
      return
    }
    scanDigits()
    if scanDate(from: start) || scanTime(from: start) { return }
    if byte(position) == UInt8(ascii: "%") {
      position += 1
      emit(from: start, .percentage)
      return
    }
    if isOrdinalEnding(position) {
      position += 2
      emit(from: start, .ordinal)
      return
    }
    // 17-year-olds and 3D are words; 2023-24 stays two numbers with a hyphen between them.
    if byte(position).isASCIILetter || (isHyphen(position) && isLetter(position + hyphenLength(position))) {
      scanRestOfWord(from: start)
      return
    }
    emit(from: start, .number)
  }

  /// Scans a sum of money behind its sign, or the sign alone.
  mutating func scanMoney(from start: Int) {
    while byte(position) == 32, byte(position + 1).isASCIIDigit { position += 1 }
    guard byte(position).isASCIIDigit else {
      emit(from: start, .punctuation)
      return
    }
    scanDigits()
    let letter = byte(position) | 0x20
    if letter == UInt8(ascii: "m") || letter == UInt8(ascii: "k"), !isLetter(position + 1) {
      position += 1
    } else if letter == UInt8(ascii: "b"), byte(position + 1) | 0x20 == UInt8(ascii: "n"), !isLetter(position + 2) {
      position += 2
    }
    emit(from: start, .money)
  }

  /// Digits, with commas and stops between them.
  private mutating func scanDigits() {
    while byte(position).isASCIIDigit {
      position += 1
      let mark = byte(position)
      if mark == UInt8(ascii: ",") || mark == UInt8(ascii: "."), byte(position + 1).isASCIIDigit { position += 1 }
    }
  }

  /// `12/03/2024`, `12.03.2024`, `2024-03-12`
  private mutating func scanDate(from start: Int) -> Bool {
    if isDottedDate(start..<position) {
      emit(from: start, .date)
      return true
    }
    if let end = hyphenatedDate(from: start) {
      position = end
      emit(from: start, .date)
      return true
    }
    guard byte(position) == UInt8(ascii: "/"), byte(position + 1).isASCIIDigit else { return false }
    var end = position
    var slashes = 0
    while byte(end).isASCIIDigit || (byte(end) == UInt8(ascii: "/") && byte(end + 1).isASCIIDigit) {
      slashes += byte(end) == UInt8(ascii: "/") ? 1 : 0
      end += 1
    }
    position = end
    emit(from: start, slashes == 2 ? .date : .number)
    return true
  }

  /// Two dots between numbers of a day, a month and a year.
  private func isDottedDate(_ range: Range<Int>) -> Bool {
    guard (6...10).contains(range.count) else { return false }
    let parts = bytes[range].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2 else { return false }
    // 3.2.10 is a paragraph's number.
    return parts[2].count == 4 || (range.count == 8 && parts[2].count == 2)
  }

  /// The end of `2024-03-12` or `12-03-2024`.
  private func hyphenatedDate(from start: Int) -> Int? {
    let first = position - start
    guard first == 4 || first <= 2, byte(position) == UInt8(ascii: "-") else { return nil }
    var end = position + 1
    while byte(end).isASCIIDigit, end - position <= 2 { end += 1 }
    guard end - position > 1, byte(end) == UInt8(ascii: "-") else { return nil }
    let third = end + 1
    end = third
    while byte(end).isASCIIDigit, end - third < 5 { end += 1 }
    guard end - third == (first == 4 ? 2 : 4), !isLetter(end) else { return nil }
    return end
  }

  /// `14:05`, `9.30am`, `9 am`, `10 a.m.`
  private mutating func scanTime(from start: Int) -> Bool {
    let isClock =
      byte(position) == UInt8(ascii: ":") && byte(position + 1).isASCIIDigit && byte(position + 2).isASCIIDigit
    if isClock {
      position += 3
      if byte(position) == UInt8(ascii: ":"), byte(position + 1).isASCIIDigit, byte(position + 2).isASCIIDigit {
        position += 3
      }
    }
    var end = position
    if byte(end) == 32 { end += 1 }
    let letter = byte(end) | 0x20
    if letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p") {
      if byte(end + 1) | 0x20 == UInt8(ascii: "m"), !isLetter(end + 2), !byte(end + 2).isASCIIDigit {
        position = end + 2
        emit(from: start, .time)
        return true
      }
      if byte(end + 1) == UInt8(ascii: "."), byte(end + 2) | 0x20 == UInt8(ascii: "m"),
        byte(end + 3) == UInt8(ascii: ".")
      {
        position = end + 4
        emit(from: start, .time)
        return true
      }
    }
    if isClock { emit(from: start, .time) }
    return isClock
  }

  private func isOrdinalEnding(_ offset: Int) -> Bool {
    guard !isLetter(offset + 2), !byte(offset + 2).isASCIIDigit else { return false }
    switch (byte(offset) | 0x20, byte(offset + 1) | 0x20) {
    case (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
      (UInt8(ascii: "r"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")):
      return true
    default: return false
    }
  }

  private func isHyphen(_ offset: Int) -> Bool { hyphenLength(offset) > 0 }

  private func hyphenLength(_ offset: Int) -> Int {
    if byte(offset) == UInt8(ascii: "-") { return 1 }
    if byte(offset) == 0xE2, byte(offset + 1) == 0x80, byte(offset + 2) == 0x90 || byte(offset + 2) == 0x91 { return 3 }
    return 0
  }

  /// The letters, digits and hyphens that make a number a word.
  private mutating func scanRestOfWord(from start: Int) {
    while position < bytes.count {
      if byte(position).isASCIILetter || byte(position).isASCIIDigit {
        position += 1
      } else if isHyphen(position), isLetter(position + hyphenLength(position)) {
        position += hyphenLength(position)
      } else if bytes[position] >= 0x80, isLetter(position) {
        position += scalar(at: position).count
      } else {
        break
      }
    }
    emit(from: start, .word, flags: .needsFolding, word: wordID(start, position, isSimple: false))
  }
}
