// A hyphen where the other side has a space.

extension QuotationUnitReader {
  /// The units of a quotation with compounds as the source writes them: *out of hours* is one word where the source has
  /// *out-of-hours*, and *well-led* two where it has only *well led*. `nil` when that changes nothing.
  ///
  /// - Complexity: O(*n*) in the number of units.
  func respelt(_ quote: [QuotationUnit], in bytes: UnsafeBufferPointer<UInt8>) -> [QuotationUnit]? {
    var respelt: [QuotationUnit] = []
    var index = 0
    while index < quote.count {
      if let joined = joined(quote[index...], in: bytes) {
        respelt.append(joined.unit)
        index += joined.count
        continue
      }
      respelt += parts(of: quote[index], in: bytes) ?? [quote[index]]
      index += 1
    }
    return respelt == quote ? nil : respelt
  }

  /// The longest compound of the source that words of a quotation make up.
  private func joined(
    _ words: ArraySlice<QuotationUnit>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (unit: QuotationUnit, count: Int)? {
    guard !compounds.isEmpty else { return nil }
    var form: [UInt8] = []
    var found: (unit: QuotationUnit, count: Int)?
    for (count, word) in words.prefix(Self.longest).enumerated() {
      guard word.role == .word else { break }
      form += Self.letters(bytes[word.span.range])
      guard count > 0, let key = keys[form], compounds.contains(key) else { continue }
      found = (QuotationUnit(key: key, role: .word, span: words.first!.span.union(word.span)), count + 1)
    }
    return found
  }

  /// No compound of more words is looked for.
  private static let longest = 4

  /// The words of a compound that the source has only apart.
  private func parts(of unit: QuotationUnit, in bytes: UnsafeBufferPointer<UInt8>) -> [QuotationUnit]? {
    guard unit.role == .word, unit.key < 0 else { return nil }
    var parts: [QuotationUnit] = []
    var start = Int(unit.span.start)
    for part in bytes[unit.span.range].split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false) {
      guard let key = keys[Self.letters(part)] else { return nil }
      parts.append(QuotationUnit(key: key, role: .word, span: TextSpan(start, start + part.count)))
      start += part.count + 1
    }
    return parts.count > 1 ? parts : nil
  }

  /// The folded form of some bytes of a text.
  static func letters(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    Vocabulary.fold(String(decoding: bytes, as: UTF8.self))
  }
}
