/// Finds quotations in the letter that they are said to come from, and says how faithful they are.
///
/// ```swift
/// let locator = QuotationLocator(source: letter)
/// let found = locator.locate("social workers know children well")
/// found.verdict        // .altered
/// found.changes.first  // delete "mostly", a hedge
/// ```
///
/// Line wraps, page breaks, kinds of quotation mark, hyphens inside words, case and end punctuation make no difference.
/// Everything else does: likeness alone is never enough. A number that is written otherwise (*71%* for *71 per cent*) is
/// altered, but not its ``QuotationChange/Kind/number``.
public struct QuotationLocator: Sendable {
  /// The letter.
  public let source: Document

  let units: [QuotationUnit]
  let reader: QuotationUnitReader
  /// The places of each form, by its number.
  private let places: [Int32]
  private let starts: [Int32]
  let kinds: ChangeKinds

  /// Reads a letter.
  public init(source: Document) {
    self.init(segmentation: Segmenter().segment(source))
  }

  /// Reads a letter that is segmented already.
  ///
  /// - Complexity: O(*n*) in the length of the letter.
  public init(segmentation: Segmentation) {
    source = segmentation.document
    var reader = QuotationUnitReader()
    var text = segmentation.document.text
    units = text.withUTF8 { reader.units(ofSource: segmentation.tokens, in: $0) }
    self.reader = reader
    var counts = [Int32](repeating: 0, count: reader.keys.count + 1)
    for unit in units { counts[Int(unit.key) + 1] += 1 }
    for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
    starts = counts
    var places = [Int32](repeating: 0, count: units.count)
    for (index, unit) in units.enumerated() {
      places[Int(counts[Int(unit.key)])] = Int32(index)
      counts[Int(unit.key)] += 1
    }
    self.places = places
    kinds = ChangeKinds()
  }

  /// Where a quotation stands in the letter.
  ///
  /// - Complexity: O(*q* + *n*) in the lengths of quotation and letter. The letter counts with a small factor; up to
  ///   two hundred words of the quotation are compared each with each of the stretch that they may stand in.
  public func locate(_ quotation: String) -> LocatedQuotation {
    var text = quotation
    var quote = text.withUTF8 { reader.units(ofQuotation: Tokeniser().tokens(of: quotation), in: $0) }
    quote = trimmed(quote)
    guard quote.contains(where: { $0.role == .word }) else { return LocatedQuotation(verdict: .absent) }
    if let exact = exact(quote, quotation) { return exact }
    if let respelt = text.withUTF8({ reader.respelt(quote, in: $0) }) {
      quote = respelt
      if let exact = exact(quote, quotation) { return exact }
    }
    quote = text.withUTF8 { renumbered(quote, in: $0) } ?? quote
    guard let best = best(quote) else { return LocatedQuotation(verdict: .absent) }
    let bytes = Array(quotation.utf8)
    return result(best.whole == nil ? extended(best, quote, bytes) : best, quote, bytes)
  }

  /// Without the marks and the punctuation at its ends, which differ as the sentence around a quotation asks.
  private func trimmed(_ quote: [QuotationUnit]) -> [QuotationUnit] {
    var slice = quote[...]
    while let first = slice.first, first.role == .mark || first.role == .punctuation { slice.removeFirst() }
    while let last = slice.last, last.role == .mark || last.role == .punctuation { slice.removeLast() }
    return Array(slice)
  }

  // MARK: The same words

  func places(of key: Int32) -> ArraySlice<Int32> {
    key < 0 ? [] : places[Int(starts[Int(key)])..<Int(starts[Int(key) + 1])]
  }

  /// The places where all the words stand as they are quoted.
  private func exact(_ quote: [QuotationUnit], _ text: String) -> LocatedQuotation? {
    guard quote.allSatisfy({ $0.key >= 0 && $0.role != .bracket }) else { return nil }
    let firsts = firsts(of: quote)
    let found: [TextSpan] = firsts.map {
      self.span(from: $0, through: $0 + quote.count - 1, quoted: text, quote)
    }
    guard !found.isEmpty else { return nil }
    let raw = stripped(text)
    if let limited = limited(raw, from: firsts, at: found) { return limited }
    let chosen = found.firstIndex { source[$0].utf8.elementsEqual(raw.utf8) } ?? 0
    let span = found[chosen]
    var others = found
    others.remove(at: chosen)
    return LocatedQuotation(
      verdict: source[span].utf8.elementsEqual(raw.utf8) ? .verbatim : .normalised, span: span, also: others)
  }

  /// Where in the source a run of units stands, no place overlapping the one before.
  private func firsts(of quote: [QuotationUnit]) -> [Int] {
    var found: [Int] = []
    guard let rarest = quote.indices.min(by: { places(of: quote[$0].key).count < places(of: quote[$1].key).count })
    else { return [] }
    let candidates = places(of: quote[rarest].key)
    var least = 0
    // As many steps as going through the whole source takes; then that is done.
    var left = 4 * (units.count + quote.count)
    for place in candidates {
      let start = Int(place) - rarest
      guard start >= least, start + quote.count <= units.count else { continue }
      var length = 0
      while length < quote.count, units[start + length].key == quote[length].key { length += 1 }
      left -= length
      if length == quote.count {
        found.append(start)
        least = start + quote.count
      } else if left < 0 {
        return found + firsts(of: quote, from: max(least, start + 1))
      }
    }
    return found
  }

  /// The same by Knuth, Morris and Pratt’s way, which no repetition slows down.
  private func firsts(of quote: [QuotationUnit], from start: Int) -> [Int] {
    var borders = [0]
    var border = 0
    for index in quote.indices.dropFirst() {
      while border > 0, quote[index].key != quote[border].key { border = borders[border - 1] }
      if quote[index].key == quote[border].key { border += 1 }
      borders.append(border)
    }
    var found: [Int] = []
    var length = 0
    for index in start..<max(start, units.count) {
      while length > 0, units[index].key != quote[length].key { length = borders[length - 1] }
      if units[index].key == quote[length].key { length += 1 }
      if length == quote.count {
        found.append(index + 1 - length)
        length = 0
      }
    }
    return found
  }

  /// The span of units, with the end punctuation that quotation and source share.
  func span(from first: Int, through last: Int, quoted text: String, _ quote: [QuotationUnit]) -> TextSpan {
    let start = Int(units[first].span.start)
    var end = Int(units[last].span.end)
    var next = last + 1
    for mark in text.utf8.dropFirst(quote.last.map { Int($0.span.end) } ?? 0).prefix(3) {
      guard next < units.count, units[next].role == .punctuation, Int(units[next].span.start) == end,
        source[units[next].span].utf8.elementsEqual(CollectionOfOne(mark))
      else { break }
      end = Int(units[next].span.end)
      next += 1
    }
    return TextSpan(start, end)
  }

  /// A quotation without white space and quotation marks around it.
  private func stripped(_ text: String) -> Substring {
    var slice = text[...]
    let isEdge: (Unicode.Scalar) -> Bool = { scalar in
      scalar.properties.isWhitespace || "‘’“”\"'`„«»".unicodeScalars.contains(scalar)
    }
    while let first = slice.unicodeScalars.first, isEdge(first) { slice = Substring(slice.unicodeScalars.dropFirst()) }
    while let last = slice.unicodeScalars.last, isEdge(last) { slice = Substring(slice.unicodeScalars.dropLast()) }
    return slice
  }

  // MARK: Nearly the same words

  static let bucket = 16
  private static let candidates = 6
  /// A word with more places than this says little about one of them.
  static let manyPlaces = 400

  /// The alignment of least cost, if it holds enough of the words.
  private func best(_ quote: [QuotationUnit]) -> QuotationAlignment? {
    let hasGap = quote.contains { $0.role == .gap }
    let margin = hasGap ? 700 : min(160, 24 + quote.count)
    let rarities = quote.map { $0.role == .word ? Rarity.weight(ofCount: 1 + places(of: $0.key).count) : 0 }
    let weight = rarities.reduce(0, +)
    var best: QuotationAlignment?
    let windows = windows(quote, rarities)
    for (index, window) in windows.enumerated() {
      // Even in its own order such a stretch would hold too little of the quotation.
      if !hasGap, window.votes < weight * 0.15 { break }
      let low = max(0, window.start - margin)
      let high = min(units.count, window.start + quote.count + Self.bucket * 2 + margin)
      guard low < high else { continue }
      let alignment = QuotationAlignment(quote: quote, source: units, in: low..<high, margin: margin)
      if alignment.cost < best?.cost ?? .infinity { best = alignment }
      if alignment.cost <= 0.2 * Float(quote.count), index + 1 < windows.count,
        windows[index + 1].votes < window.votes * 0.7
      {
        break
      }
    }
    guard let best, holds(best, quote, rarities) else { return reordered(quote, windows.map(\.start)) }
    return best
  }

  /// Where to look: the starts that most of the rarer words of the quotation point to.
  private func windows(_ quote: [QuotationUnit], _ rarities: [Float]) -> [(start: Int, votes: Float)] {
    let shift = quote.count
    var votes = [Float](repeating: 0, count: (units.count + shift) / Self.bucket + 2)
    // The rarest words vote however many places they have.
    let rarest = Set(
      quote.indices.filter { quote[$0].role == .word && quote[$0].key >= 0 }
        .sorted { rarities[$0] > rarities[$1] }.prefix(3))
    for (index, unit) in quote.enumerated() where unit.role == .word && unit.key >= 0 {
      let places = places(of: unit.key)
      guard places.count <= Self.manyPlaces || rarest.contains(index) else { continue }
      let weight = rarities[index]
      for place in places {
        let bucket = (Int(place) - index + shift) / Self.bucket
        votes[bucket] += weight
        votes[bucket + 1] += weight
      }
    }
    var chosen: [(start: Int, votes: Float)] = []
    for _ in 0..<Self.candidates {
      var top = 0
      for bucket in votes.indices where votes[bucket] > votes[top] { top = bucket }
      guard votes[top] > 0 else { break }
      chosen.append(((top - 1) * Self.bucket - shift, votes[top]))
      for near in max(0, top - 1)...min(votes.count - 1, top + 1) { votes[near] = 0 }
    }
    return chosen
  }

  /// Whether an alignment holds so much of the quotation that it must be meant.
  private func holds(_ alignment: QuotationAlignment, _ quote: [QuotationUnit], _ rarities: [Float]) -> Bool {
    var words = 0
    var matched = 0
    var weight: Float = 0
    var matchedWeight: Float = 0
    var longest = 0
    var run = 0
    for pair in alignment.pairs {
      guard let index = pair.quote, quote[index].role == .word else { continue }
      words += 1
      weight += rarities[index]
      if pair.step == .match {
        matched += 1
        matchedWeight += rarities[index]
        run += 1
        longest = max(longest, run)
      } else {
        run = 0
      }
    }
    guard words > 0, matched >= min(words, 3) else { return false }
    if matched == words { return longest >= min(words, 2) }
    return matched * 10 >= words * (words < 10 ? 7 : 6) && matchedWeight >= weight * 0.4 && longest >= 2
      && alignment.cost <= 0.7 * Float(words) + 1.5
  }
}
