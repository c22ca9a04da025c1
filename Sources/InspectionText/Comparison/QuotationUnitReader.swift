/// Cuts a text into units that can be compared.
struct QuotationUnitReader {
  /// The folded forms that the source holds.
  private(set) var keys: [[UInt8]: Int32] = [:]
  /// Those of them that the source writes with a hyphen.
  private(set) var compounds: Set<Int32> = []

  /// The units of a source; new forms get new numbers. Page furniture, bullets and footnote digits are left out.
  mutating func units(ofSource tokens: [Token], in bytes: UnsafeBufferPointer<UInt8>) -> [QuotationUnit] {
    var units: [QuotationUnit] = []
    units.reserveCapacity(tokens.count)
    for token in tokens where !token.isFurniture && token.kind != .bullet && token.kind != .footnote {
      let form = Self.fold(token, in: bytes)
      guard !form.isEmpty else { continue }
      let key = keys[form] ?? Int32(keys.count)
      keys[form] = key
      if token.kind == .word, bytes[token.span.range].contains(UInt8(ascii: "-")) { compounds.insert(key) }
      units.append(QuotationUnit(key: key, role: Self.role(of: token, form), span: token.span))
    }
    return units
  }

  /// The units of a quotation, with its gaps and brackets.
  func units(ofQuotation tokens: [Token], in bytes: UnsafeBufferPointer<UInt8>) -> [QuotationUnit] {
    var units: [QuotationUnit] = []
    var strangers: [[UInt8]: Int32] = [:]
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if let end = bracketEnd(tokens, index, in: bytes) {
        units.append(bracket(tokens, index...end, in: bytes, &strangers))
        // `[t]he`: the rest of the word belongs to the bracket.
        index = end + 1
        if index < tokens.count, tokens[index].start == tokens[end].end, tokens[index].kind == .word,
          let joined = joined(units.removeLast(), tokens[index], in: bytes)
        {
          units.append(joined)
          index += 1
        }
        continue
      }
      index += 1
      let form = Self.fold(token, in: bytes)
      guard !form.isEmpty, token.kind != .bullet, !isPrivate(token, in: bytes) else { continue }
      if form == Array("...".utf8) {
        units.append(QuotationUnit(key: keys[form] ?? -1, role: .gap, span: token.span))
        continue
      }
      let key = keys[form] ?? strangers[form] ?? Int32(-2 - strangers.count)
      if key < 0 { strangers[form] = key }
      units.append(QuotationUnit(key: key, role: Self.role(of: token, form), span: token.span))
    }
    return units
  }

  /// A list glyph of the Private Use Area, as some extractors give it.
  private func isPrivate(_ token: Token, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    token.end - token.start == 3 && bytes[Int(token.start)] == 0xEF && bytes[Int(token.start) + 1] < 0xA4
  }

  /// The token that closes the bracket which opens at `index`.
  private func bracketEnd(_ tokens: [Token], _ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes[Int(tokens[index].start)] == UInt8(ascii: "[") else { return nil }
    return (index..<min(tokens.count, index + 16)).first { bytes[Int(tokens[$0].end) - 1] == UInt8(ascii: "]") }
  }

  private func bracket(
    _ tokens: [Token], _ range: ClosedRange<Int>, in bytes: UnsafeBufferPointer<UInt8>,
    _ strangers: inout [[UInt8]: Int32]
  ) -> QuotationUnit {
    let span = TextSpan(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound].end))
    let inner = bytes[Int(span.start) + 1..<Int(span.end) - 1]
    let isGap =
      inner.allSatisfy { $0 == UInt8(ascii: ".") || $0 == 0xE2 || $0 == 0x80 || $0 == 0xA6 || $0 == 32 }
      && !inner.isEmpty
    return QuotationUnit(key: -1, role: isGap ? .gap : .bracket, span: span)
  }

  /// The whole word of which the bracket holds the first letters.
  private func joined(_ bracket: QuotationUnit, _ token: Token, in bytes: UnsafeBufferPointer<UInt8>) -> QuotationUnit?
  {
    guard bracket.role == .bracket else { return bracket }
    var form = bytes[Int(bracket.span.start) + 1..<Int(bracket.span.end) - 1].map {
      (65...90).contains($0) ? $0 | 0x20 : $0
    }
    form.append(contentsOf: Self.fold(token, in: bytes))
    return QuotationUnit(
      key: keys[form] ?? -1, role: .bracket, span: TextSpan(Int(bracket.span.start), Int(token.end)))
  }

  private static func role(of token: Token, _ form: [UInt8]) -> QuotationUnit.Role {
    switch token.kind {
    case .quotationMark: .mark
    case .terminator, .punctuation: form == [UInt8(ascii: "%")] || form == [UInt8(ascii: "&")] ? .word : .punctuation
    default: .word
    }
  }

  /// The form by which a token is compared.
  private static func fold(_ token: Token, in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let raw = bytes[token.span.range]
    switch token.kind {
    case .quotationMark: return [UInt8(ascii: "'")]
    case .terminator:
      if raw.first == 0xE2 || raw.count >= 3 && raw.allSatisfy({ $0 == UInt8(ascii: ".") }) { return Array("...".utf8) }
      return Array(raw)
    case .punctuation, .other:
      return raw.first == 0xE2 && raw.dropFirst().first == 0x80 && (0x90...0x95).contains(raw.last ?? 0)
        ? [UInt8(ascii: "-")] : Array(raw)
    default: break
    }
    if raw.allSatisfy({ $0 < 0x80 && $0 > 32 && $0 != UInt8(ascii: "-") }) {
      return raw.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
    }
    return Vocabulary.fold(String(decoding: raw, as: UTF8.self))
  }
}
