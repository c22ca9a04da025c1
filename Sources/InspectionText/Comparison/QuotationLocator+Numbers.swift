// A number that the letter writes in another way.

extension QuotationLocator {
  /// The units of a quotation with its numbers as the source writes them next to the same word: those of *71 per cent*
  /// for *71%*. They are marked, as the letter's own way of writing is not what was quoted. `nil` when no number is
  /// written otherwise.
  ///
  /// - Complexity: O(*n*) in the number of units. Where a number has many places in the source, its neighbours are not
  ///   looked at.
  func renumbered(_ quote: [QuotationUnit], in bytes: UnsafeBufferPointer<UInt8>) -> [QuotationUnit]? {
    var renumbered: [QuotationUnit] = []
    var index = 0
    while index < quote.count {
      let read = NumberSpellings(
        quote[index...].prefix(NumberSpellings.longest).prefix { $0.role == .word }.map {
          String(decoding: QuotationUnitReader.letters(bytes[$0.span.range]), as: UTF8.self)
        })
      guard let read else {
        renumbered.append(quote[index])
        index += 1
        continue
      }
      let number = quote[index..<index + read.count]
      let before = index > 0 ? quote[index - 1] : nil
      let behind = number.endIndex < quote.count ? quote[number.endIndex] : nil
      if let spelling = spelling(of: number, among: read.all, between: before, and: behind) {
        let span = number.first!.span.union(number.last!.span)
        renumbered += spelling.map { QuotationUnit(key: $0, role: .word, span: span, isRespelt: true) }
      } else {
        renumbered += number
      }
      index = number.endIndex
    }
    return renumbered.contains(where: \.isRespelt) ? renumbered : nil
  }

  /// Another way to write a number that stands in the source beside a word that it stands beside in the quotation.
  private func spelling(
    of number: ArraySlice<QuotationUnit>, among spellings: [[String]], between before: QuotationUnit?,
    and behind: QuotationUnit?
  ) -> [Int32]? {
    let keys = spellings.compactMap { spelling -> [Int32]? in
      let keys = spelling.compactMap { reader.keys[Array($0.utf8)] }
      return keys.count == spelling.count ? keys : nil
    }
    let own = number.map(\.key)
    let isAlone = before == nil && behind == nil
    if keys.contains(own), isAlone || stands(own, between: before, and: behind) { return nil }
    return keys.first { $0 != own && (isAlone || stands($0, between: before, and: behind)) }
  }

  /// Whether units follow each other in the source, behind or in front of one of two others.
  private func stands(_ keys: [Int32], between before: QuotationUnit?, and behind: QuotationUnit?) -> Bool {
    guard let first = keys.first, places(of: first).count <= Self.manyPlaces else { return false }
    return places(of: first).contains { place in
      let start = Int(place)
      let end = start + keys.count
      guard end <= units.count, zip(keys, units[start..<end]).allSatisfy({ $0 == $1.key }) else { return false }
      if let before, start > 0, units[start - 1].key == before.key { return true }
      if let behind, end < units.count, units[end].key == behind.key { return true }
      return false
    }
  }
}
