extension TokenScanner {
  /// Scans a mark of ASCII.
  mutating func scanMark() {
    let start = position
    switch bytes[position] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): scanTerminators()
    case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"):
      position += 1
      emit(from: start, .quotationMark)
      scanGluedFootnote(behind: start)
    case UInt8(ascii: ")"):
      position += 1
      emit(from: start, .punctuation)
      scanGluedFootnote(behind: start)
    case UInt8(ascii: "$"):
      position += 1
      scanMoney(from: start)
    case UInt8(ascii: "-"), UInt8(ascii: "*"):
      position += 1
      emit(from: start, pending.contains(.lineStart) && byte(position).isASCIISpace ? .bullet : .punctuation)
    case let control where control < 32:
      position += 1
      emit(from: start, .other)
    default:
      position += 1
      emit(from: start, .punctuation)
    }
  }

  /// Takes a run of stops, question and exclamation marks and ellipses.
  mutating func scanTerminators() {
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): position += 1
      case 0xE2 where byte(position + 1) == 0x80 && byte(position + 2) == 0xA6: position += 3
      default:
        emit(from: start, .terminator)
        scanGluedFootnote(behind: start)
        return
      }
    }
    emit(from: start, .terminator)
  }

  /// A footnote's digits behind a closing mark: one or two, before white space or the end.
  mutating func scanGluedFootnote(behind start: Int) {
    guard start > 0, !byte(start - 1).isASCIIDigit, !byte(start - 1).isASCIISpace else { return }
    scanRaisedFootnote()
    guard byte(position).isASCIIDigit else { return }
    var end = position
    while byte(end).isASCIIDigit { end += 1 }
    guard end > position, end - position <= 2, end == bytes.count || byte(end).isASCIISpace else { return }
    let start = position
    position = end
    emit(from: start, .footnote)
  }

  /// Takes a web or an e-mail address that starts with the word at hand. Looks 256 bytes ahead at most.
  mutating func scanAddress(from start: Int) -> Bool {
    var end = start
    var dots = 0
    var at: Int?
    var isURL = false
    let limit = min(bytes.count, start + 256)
    scan: while end < limit {
      switch bytes[end] {
      case let byte where byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_"): break
      case UInt8(ascii: "."):
        guard byte(end + 1).isASCIILetter || byte(end + 1).isASCIIDigit else { break scan }
        dots += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "%"):
        // The first word decides soon: an address has its dot or its @ before any other mark.
        if end - start > 64 { break scan }
      case UInt8(ascii: "@"):
        guard at == nil, byte(end + 1).isASCIILetter || byte(end + 1).isASCIIDigit else { break scan }
        at = end
        dots = 0
      case UInt8(ascii: ":"):
        guard !isURL, byte(end + 1) == UInt8(ascii: "/"), byte(end + 2) == UInt8(ascii: "/"), end > start else {
          break scan
        }
        isURL = true
        end += 2
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: "&"), UInt8(ascii: "#"),
        UInt8(ascii: "~"), UInt8(ascii: ","), UInt8(ascii: ";"):
        guard isURL || (dots > 0 && isDomain(start, end)), !byte(end + 1).isASCIISpace, end + 1 < bytes.count else {
          break scan
        }
        isURL = true
      default: break scan
      }
      if dots == 0, at == nil, !isURL, end - start > 64 { return false }
      end += 1
    }
    if at != nil, dots > 0 {
      position = end
      emit(from: start, .email)
      return true
    }
    guard at == nil, isURL || (dots > 0 && isDomain(start, end)) else { return false }
    while end > start + 1, [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";")].contains(bytes[end - 1]) {
      end -= 1
    }
    position = end
    emit(from: start, .url)
    return true
  }

  /// Whether the text between two offsets ends like a host's name, or starts with `www.`
  private func isDomain(_ start: Int, _ end: Int) -> Bool {
    if end - start > 4, bytes[start..<start + 4].elementsEqual("www.".utf8) { return true }
    var last = end
    while last > start, bytes[last - 1] != UInt8(ascii: ".") { last -= 1 }
    // A capital behind a dot is the next sentence of a text that lost its space.
    guard byte(last).isASCIILower else { return false }
    let ending = bytes[last..<end]
    return ["uk", "com", "org", "net", "gov", "eu", "info", "ie", "io", "ly", "london", "wales"].contains {
      ending.elementsEqual($0.utf8)
    }
  }
}
