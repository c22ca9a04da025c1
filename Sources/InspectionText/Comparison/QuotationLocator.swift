/// Finds quotations in the letter that they are said to come from, and says how faithful they are.
///
/// ```swift
/// let locator = QuotationLocator(source: letter)
/// let found = locator.locate("social workers know children well")
/// found.verdict        // .altered
/// found.changes.first  // delete "mostly", a hedge
/// ```
///
/// Line wraps, page breaks, kinds of quotation mark, line-break hyphens, case and end punctuation make no difference.
/// Everything else does: likeness alone is never enough.
public struct QuotationLocator: Sendable {
  /// The letter.
  public let source: Document

  let units: [QuotationUnit]
  let reader: QuotationUnitReader
  /// The places of each form, by its number.
  private let places: [Int32]
  private let starts: [Int32]
  private let kinds: ChangeKinds

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
  /// - Complexity: O(*q*²) in the length of the quotation, and O(*n*) in that of the letter with a small factor.
  public func locate(_ quotation: String) -> LocatedQuotation {
    var text = quotation
    var quote = text.withUTF8 { reader.units(ofQuotation: Tokeniser().tokens(of: quotation), in: $0) }
    quote = trimmed(quote)
    guard quote.contains(where: { $0.role == .word }) else { return LocatedQuotation(verdict: .absent) }
    if let exact = exact(quote, quotation) { return exact }
    guard let best = best(quote) else { return LocatedQuotation(verdict: .absent) }
    let bytes = Array(quotation.utf8)
    return result(extended(best, quote, bytes), quote, bytes)
  }

  /// Without the marks and the punctuation at its ends, which differ as the sentence around a quotation asks.
  private func trimmed(_ quote: [QuotationUnit]) -> [QuotationUnit] {
    var slice = quote[...]
    while let first = slice.first, first.role == .mark || first.role == .punctuation { slice.removeFirst() }
    while let last = slice.last, last.role == .mark || last.role == .punctuation { slice.removeLast() }
    return Array(slice)
  }

  // MARK: The same words

  private func places(of key: Int32) -> ArraySlice<Int32> {
    key < 0 ? [] : places[Int(starts[Int(key)])..<Int(starts[Int(key) + 1])]
  }

  /// The places where all the words stand as they are quoted.
  private func exact(_ quote: [QuotationUnit], _ text: String) -> LocatedQuotation? {
    guard quote.allSatisfy({ $0.key >= 0 && $0.role != .bracket }) else { return nil }
    guard let rarest = quote.indices.min(by: { places(of: quote[$0].key).count < places(of: quote[$1].key).count })
    else {
      return nil
    }
    var found: [TextSpan] = []
    for place in places(of: quote[rarest].key) {
      let start = Int(place) - rarest
      guard start >= 0, start + quote.count <= units.count else { continue }
      if quote.indices.allSatisfy({ units[start + $0].key == quote[$0].key }) {
        found.append(span(from: start, through: start + quote.count - 1, quoted: text, quote))
      }
    }
    guard !found.isEmpty else { return nil }
    let raw = stripped(text)
    let first = found.firstIndex { source[$0].utf8.elementsEqual(raw.utf8) } ?? 0
    let span = found.remove(at: first)
    return LocatedQuotation(
      verdict: source[span].utf8.elementsEqual(raw.utf8) ? .verbatim : .normalised, span: span, also: found)
  }

  /// The span of units, with the end punctuation that quotation and source share.
  private func span(from first: Int, through last: Int, quoted text: String, _ quote: [QuotationUnit]) -> TextSpan {
    let start = Int(units[first].span.start)
    var end = Int(units[last].span.end)
    let bytes = text.utf8
    let tail = quote.last.map { bytes.dropFirst(Int($0.span.end)) } ?? bytes[...]
    let next = last + 1
    if let mark = tail.first, next < units.count, units[next].role == .punctuation, Int(units[next].span.start) == end,
      source[units[next].span].utf8.first == mark
    {
      end = Int(units[next].span.end)
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

  private static let bucket = 16
  private static let candidates = 6

  /// The alignment of least cost, if it holds enough of the words.
  private func best(_ quote: [QuotationUnit]) -> QuotationAlignment? {
    let hasGap = quote.contains { $0.role == .gap }
    let margin = hasGap ? 700 : min(160, 24 + quote.count)
    var best: QuotationAlignment?
    for start in windows(quote) {
      let low = max(0, start - margin)
      let high = min(units.count, start + quote.count + Self.bucket * 2 + margin)
      guard low < high else { continue }
      let alignment = QuotationAlignment(quote: quote, source: units[low..<high])
      if alignment.cost < best?.cost ?? .infinity { best = alignment }
    }
    guard let best, holds(best, quote) else { return nil }
    return best
  }

  /// Where to look: the starts that most of the rarer words of the quotation point to.
  private func windows(_ quote: [QuotationUnit]) -> [Int] {
    let shift = quote.count
    var votes = [Float](repeating: 0, count: (units.count + shift) / Self.bucket + 2)
    for (index, unit) in quote.enumerated() where unit.role == .word && unit.key >= 0 {
      let places = places(of: unit.key)
      guard places.count <= 400 else { continue }
      let weight = Rarity.weight(ofCount: 1 + places.count)
      for place in places {
        let bucket = (Int(place) - index + shift) / Self.bucket
        votes[bucket] += weight
        votes[bucket + 1] += weight
      }
    }
    var chosen: [Int] = []
    for _ in 0..<Self.candidates {
      guard let top = votes.indices.max(by: { votes[$0] < votes[$1] }), votes[top] > 0 else { break }
      chosen.append((top - 1) * Self.bucket - shift)
      for near in max(0, top - 1)...min(votes.count - 1, top + 1) { votes[near] = 0 }
    }
    return chosen
  }

  /// Whether an alignment holds so much of the quotation that it must be meant.
  private func holds(_ alignment: QuotationAlignment, _ quote: [QuotationUnit]) -> Bool {
    var words = 0
    var matched = 0
    var weight: Float = 0
    var matchedWeight: Float = 0
    var longest = 0
    var run = 0
    for pair in alignment.pairs {
      guard let index = pair.quote, quote[index].role == .word else { continue }
      let rarity = Rarity.weight(ofCount: 1 + places(of: quote[index].key).count)
      words += 1
      weight += rarity
      if pair.step == .match {
        matched += 1
        matchedWeight += rarity
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

  // MARK: The result

  private func result(_ alignment: QuotationAlignment, _ quote: [QuotationUnit], _ bytes: [UInt8]) -> LocatedQuotation {
    let anchors = alignment.pairs.compactMap { $0.step == .match || $0.step == .substitute ? $0.source : nil }
    guard let first = anchors.first, let last = anchors.last else { return LocatedQuotation(verdict: .absent) }
    let changes = changes(alignment, quote, bytes)
    let signs = Set(quote.map(\.role))
    let verdict: LocatedQuotation.Verdict
    if changes.contains(where: { !$0.isSigned }) {
      verdict = .altered
    } else if signs.contains(.bracket) {
      verdict = .bracketed
    } else if signs.contains(.gap) {
      verdict = .elided
    } else {
      verdict = .normalised
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return LocatedQuotation(
      verdict: verdict, span: span(from: first, through: last, quoted: text, quote), changes: changes)
  }

  /// The runs of pairs between matches, each as one change.
  private func changes(_ alignment: QuotationAlignment, _ quote: [QuotationUnit], _ bytes: [UInt8]) -> [QuotationChange]
  {
    let inner = alignment.pairs
    var changes: [QuotationChange] = []
    var index = 0
    while index < inner.count {
      guard inner[index].step != .match else {
        if let unit = inner[index].quote, quote[unit].role == .bracket {
          changes.append(change([inner[index]], quote, bytes, isSigned: true))
        }
        index += 1
        continue
      }
      var end = index
      while end < inner.count, inner[end].step != .match { end += 1 }
      let run = Array(inner[index..<end])
      let isSigned = run.contains { $0.step == .sign }
      let unsigned = run.filter { $0.step != .sign && $0.step != .skip }
      if isSigned, !unsigned.contains(where: { isWord($0, quote) }) {
        let made = change(run, quote, bytes, isSigned: true)
        if !made.source.isEmpty || !made.quote.isEmpty { changes.append(made) }
      } else {
        if isSigned {
          changes.append(change(run.filter { $0.step == .sign || $0.step == .skip }, quote, bytes, isSigned: true))
        }
        if unsigned.contains(where: { isCounted($0, quote) }) {
          changes.append(change(unsigned, quote, bytes, isSigned: false))
        }
      }
      index = end
    }
    return changes
  }

  private func isWord(_ pair: QuotationAlignment.Pair, _ quote: [QuotationUnit]) -> Bool {
    pair.quote.map { quote[$0].role == .word } ?? false || pair.source.map { units[$0].role == .word } ?? false
  }

  /// Whether a difference is more than a quotation mark.
  private func isCounted(_ pair: QuotationAlignment.Pair, _ quote: [QuotationUnit]) -> Bool {
    if let index = pair.quote, quote[index].role != .mark { return true }
    if let index = pair.source, units[index].role != .mark { return true }
    return false
  }

  private func change(
    _ run: [QuotationAlignment.Pair], _ quote: [QuotationUnit], _ bytes: [UInt8], isSigned: Bool
  ) -> QuotationChange {
    let quoted = run.compactMap(\.quote)
    let sourced = run.compactMap(\.source)
    var old = ""
    var new = ""
    if let first = sourced.first, let last = sourced.last {
      old = CleanText.joinLines(Array(source[units[first].span.union(units[last].span)].utf8))
    }
    if let first = quoted.first, let last = quoted.last {
      new = String(decoding: bytes[Int(quote[first].span.start)..<Int(quote[last].span.end)], as: UTF8.self)
    }
    let isGap = quoted.allSatisfy { quote[$0].role == .gap }
    let operation: QuotationChange.Operation
    if old.isEmpty {
      operation = .insert
    } else if isGap {
      operation = .delete
    } else {
      operation = .replace
    }
    return QuotationChange(
      operation: operation, source: old, quote: isGap && isSigned ? "" : new, kind: kinds.kind(old: old, new: new),
      isSigned: isSigned)
  }
}
