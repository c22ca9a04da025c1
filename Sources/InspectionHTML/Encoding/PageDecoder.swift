internal import InspectionText

/// Turns a page's bytes into ``DecodedPage``, whatever they are.
struct PageDecoder {
  private var decoded: [UInt8] = []
  private var anchors: [DecodedPage.Anchor] = []
  private var replaced = 0

  /// Decodes `bytes` as was decided, up to `end`.
  static func decode(_ bytes: [UInt8], to end: Int, by decision: EncodingSniffer.Decision) -> DecodedPage {
    var decoder = PageDecoder()
    let (start, encoding) = (decision.start, decision.encoding)
    decoder.anchors.append(.init(decoded: 0, source: UInt32(start)))
    switch encoding {
    case .utf16LittleEndian: decoder.decodeUTF16(bytes[start..<end], littleEndian: true)
    case .utf16BigEndian: decoder.decodeUTF16(bytes[start..<end], littleEndian: false)
    case .windows1252: decoder.decodeSingleBytes(bytes[start..<end])
    default:
      let isWhole = start == 0 && end == bytes.count
      if isWhole, decision.isRegular || firstIrregularity(in: bytes, from: 0, to: end) == end {
        decoder.decoded = bytes
      } else {
        decoder.decodeUTF8(bytes, from: start, to: end)
      }
    }
    var page = DecodedPage(
      bytes: decoder.decoded, anchors: decoder.anchors, sourceCount: bytes.count, encoding: encoding)
    if decoder.replaced > 0 {
      page.diagnostics.append(
        Diagnostic(
          .undecodableBytes, .warning,
          "\(decoder.replaced) characters of the page could not be decoded as \(encoding.rawValue) "
            + "and stand as U+FFFD."))
    }
    return page
  }

  /// The offset of the first byte that is not part of a well-formed character that libxml2 takes as it is.
  static func firstIrregularity(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      var index = start
      while index < end {
        if index + 8 <= end {
          let word = UnsafeRawPointer(buffer.baseAddress! + index).loadUnaligned(as: UInt64.self)
          // No byte has its high bit set, and none is below 0x20.
          if (word | (word &- 0x2020_2020_2020_2020)) & 0x8080_8080_8080_8080 == 0 {
            index += 8
            continue
          }
        }
        let byte = buffer[index]
        if byte < 0x80 {
          guard byte >= 0x20 || byte == 10 || byte == 9 || byte == 13 else { return index }
          index += 1
        } else {
          let length = scalarLength(buffer, at: index, end: end)
          guard length > 0 else { return index }
          index += length
        }
      }
      return end
    }
  }

  /// The length of the well-formed character at `index`, or minus the length of the ill-formed piece there.
  static func scalarLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Int {
    let first = bytes[index]
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, low) = (3, 0xA0)
    case 0xED: (length, high) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, low) = (4, 0x90)
    case 0xF4: (length, high) = (4, 0x8F)
    case 0xF1...0xF3: length = 4
    default: return -1
    }
    var position = 1
    while position < length {
      guard index + position < end, (low...high).contains(bytes[index + position]) else { return -position }
      (low, high) = (0x80, 0xBF)
      position += 1
    }
    // U+FFFE and U+FFFF are well-formed, but libxml2 drops them.
    if first == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE { return -3 }
    return length
  }

  private mutating func decodeUTF8(_ bytes: [UInt8], from start: Int, to end: Int) {
    decoded.reserveCapacity(end - start + 64)
    var index = start
    while index < end {
      let stop = Self.firstIrregularity(in: bytes, from: index, to: end)
      decoded.append(contentsOf: bytes[index..<stop])
      index = stop
      guard index < end else { break }
      if bytes[index] == 12 {
        decoded.append(32)
        index += 1
        // Another character than the page's, if not a longer one.
        anchor(at: index)
      } else if bytes[index] < 0x80 {
        index += 1
        replace(upTo: index)
      } else {
        let length = bytes.withUnsafeBufferPointer { Self.scalarLength($0, at: index, end: end) }
        index += -length
        replace(upTo: index)
      }
    }
  }

  private mutating func decodeSingleBytes(_ bytes: ArraySlice<UInt8>) {
    decoded.reserveCapacity(bytes.count + bytes.count / 16)
    for index in bytes.indices {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte >= 0x20 || byte == 10 || byte == 9 || byte == 13 {
          decoded.append(byte)
        } else if byte == 12 {
          decoded.append(32)
          anchor(at: index + 1)
        } else {
          replace(upTo: index + 1)
        }
      } else {
        append(Windows1252.scalar(of: byte))
        anchor(at: index + 1)
      }
    }
  }

  private mutating func decodeUTF16(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) {
    func unit(_ index: Int) -> UInt32 {
      let (low, high) = littleEndian ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
      return UInt32(high) << 8 | UInt32(low)
    }
    decoded.reserveCapacity(bytes.count / 2 + 64)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      var scalar = unit(index)
      index += 2
      if 0xD800..<0xDC00 ~= scalar, index + 1 < bytes.endIndex, 0xDC00..<0xE000 ~= unit(index) {
        scalar = 0x10000 + (scalar - 0xD800) << 10 + (unit(index) - 0xDC00)
        index += 2
      }
      if scalar == 12 {
        decoded.append(32)
      } else if 0xD800..<0xE000 ~= scalar || scalar & 0xFFFF >= 0xFFFE && scalar < 0x10000
        || scalar < 0x20 && scalar != 9 && scalar != 10 && scalar != 13
      {
        replace(upTo: index)
        continue
      } else {
        append(scalar)
      }
      anchor(at: index)
    }
    if index < bytes.endIndex { replace(upTo: bytes.endIndex) }
  }

  private mutating func replace(upTo source: Int) {
    decoded.append(contentsOf: [0xEF, 0xBF, 0xBD])
    replaced += 1
    anchor(at: source)
  }

  private mutating func anchor(at source: Int) {
    anchors.append(.init(decoded: UInt32(decoded.count), source: UInt32(source)))
  }

  private mutating func append(_ scalar: UInt32) {
    switch scalar {
    case 0..<0x80: decoded.append(UInt8(scalar))
    case 0x80..<0x800:
      decoded.append(UInt8(0xC0 | scalar >> 6))
      decoded.append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      decoded.append(UInt8(0xE0 | scalar >> 12))
      decoded.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      decoded.append(UInt8(0x80 | scalar & 0x3F))
    default:
      decoded.append(UInt8(0xF0 | scalar >> 18))
      decoded.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      decoded.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      decoded.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
