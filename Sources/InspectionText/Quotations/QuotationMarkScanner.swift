/// Finds the marks of a paragraph and notes what stands beside each.
struct QuotationMarkScanner {
  let bytes: UnsafeBufferPointer<UInt8>

  /// The marks of a paragraph, in order, without their costs.
  func marks(in paragraph: QuotationParagraph) -> [QuotationMark] {
    var marks: [QuotationMark] = []
    var index = Int(paragraph.span.start)
    let end = Int(paragraph.span.end)
    var hole = 0
    while index < end {
      if index + 8 <= end, holdsNoMark(index) {
        index += 8
        continue
      }
      let byte = bytes[index]
      guard byte == 0x22 || byte == 0x27 || byte == 0x60 || byte == 0xE2 || byte == 0xC2 || byte == 0xEF else {
        index += 1
        continue
      }
      while hole < paragraph.furniture.count, Int(paragraph.furniture[hole].end) <= index { hole += 1 }
      if hole < paragraph.furniture.count, paragraph.furniture[hole].contains(index) {
        index = Int(paragraph.furniture[hole].end)
        continue
      }
      if let (glyph, length) = glyph(at: index, end: end) {
        marks.append(QuotationMark(start: index, end: index + length, glyph: glyph))
        index += length
      } else {
        index += 1
      }
    }
    noteNeighbours(of: &marks, in: paragraph.span.range)
    return marks
  }

  /// Whether none of the eight bytes from an offset on may begin a mark: all are ASCII, none a straight mark or backtick.
  @inline(__always)
  private func holdsNoMark(_ index: Int) -> Bool {
    let eight = bytes.eight(at: index)
    let low = EightBytes.ones
    // The top bit of a byte that is the one sought is set in what becomes less than nothing.
    let double = (eight ^ low &* 0x22) &- low
    let single = (eight ^ low &* 0x27) &- low
    let backtick = (eight ^ low &* 0x60) &- low
    return (eight | double | single | backtick) & EightBytes.highs == 0
  }

  private func glyph(at index: Int, end: Int) -> (QuotationMark.Glyph, Int)? {
    switch bytes[index] {
    case 0x22: return (.straightDouble, 1)
    case 0x27: return (.straightSingle, 1)
    case 0x60: return (.backtick, 1)
    case 0xC2 where index + 1 < end:
      switch bytes[index + 1] {
      case 0xAB: return (.leftAngle, 2)
      case 0xBB: return (.rightAngle, 2)
      case 0xB4: return (.rightSingle, 2)
      default: return nil
      }
    case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80:
      switch bytes[index + 2] {
      case 0x98, 0x9B: return (.leftSingle, 3)
      case 0x99: return (.rightSingle, 3)
      case 0x9A: return (.lowSingle, 3)
      case 0x9C, 0x9F: return (.leftDouble, 3)
      case 0x9D: return (.rightDouble, 3)
      case 0x9E: return (.lowDouble, 3)
      case 0xB9: return (.leftAngle, 3)
      case 0xBA: return (.rightAngle, 3)
      default: return nil
      }
    case 0xEF where index + 2 < end && bytes[index + 1] == 0xBC:
      switch bytes[index + 2] {
      case 0x82: return (.straightDouble, 3)
      case 0x87: return (.straightSingle, 3)
      default: return nil
      }
    default: return nil
    }
  }

  private func noteNeighbours(of marks: inout [QuotationMark], in range: Range<Int>) {
    for index in marks.indices {
      if index > 0, marks[index - 1].end == marks[index].start {
        marks[index].before = marks[index - 1].before
        marks[index].touchesBefore = true
      } else {
        marks[index].before = neighbour(before: marks[index].start, in: range)
      }
    }
    for index in marks.indices.reversed() {
      if index + 1 < marks.count, marks[index].end == marks[index + 1].start {
        marks[index].after = marks[index + 1].after
        marks[index].touchesAfter = true
      } else {
        marks[index].after = neighbour(after: marks[index].end, in: range)
      }
    }
  }

  private func neighbour(before offset: Int, in range: Range<Int>) -> QuotationMark.Neighbour {
    guard offset > range.lowerBound else { return .edge }
    var start = offset - 1
    while start > range.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return kind(at: start, isBefore: true)
  }

  private func neighbour(after offset: Int, in range: Range<Int>) -> QuotationMark.Neighbour {
    offset < range.upperBound ? kind(at: offset, isBefore: false) : .edge
  }

  private func kind(at offset: Int, isBefore: Bool) -> QuotationMark.Neighbour {
    let byte = bytes[offset]
    switch byte {
    case 0x30...0x39: return .digit
    case 0x41...0x5A, 0x61...0x7A: return .letter
    case 9...13, 32: return .space
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: "/"): return .opening
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return .terminator
    case UInt8(ascii: "-"): return .dash
    case UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "&"),
      UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "~"), UInt8(ascii: "*"), UInt8(ascii: "_"):
      return .letter
    case 0..<0x80: return isBefore && byte == UInt8(ascii: ">") ? .opening : .closing
    default: return wideKind(at: offset)
    }
  }

  private func wideKind(at offset: Int) -> QuotationMark.Neighbour {
    guard offset + 1 < bytes.count else { return .letter }
    let second = bytes[offset + 1]
    if bytes[offset] == 0xC2 { return second == 0xA0 ? .space : .letter }
    guard bytes[offset] == 0xE2, offset + 2 < bytes.count else { return .letter }
    let third = bytes[offset + 2]
    switch (second, third) {
    case (0x80, 0x80...0x8B), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F), (0x81, 0xA0): return .space
    case (0x80, 0x90...0x95), (0x88, 0x92): return .dash
    case (0x80, 0xA6): return .terminator
    case (0x80, 0xA2), (0x96, _), (0x97, _): return .opening
    default: return .letter
    }
  }
}
