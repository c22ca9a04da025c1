/// From an alignment to a verdict and its changes.
extension QuotationLocator {
  func result(_ alignment: QuotationAlignment, _ quote: [QuotationUnit], _ bytes: [UInt8]) -> LocatedQuotation {
    let anchors = alignment.pairs.compactMap { $0.step == .match || $0.step == .substitute ? $0.source : nil }
    guard let first = alignment.whole?.first ?? anchors.first, let last = alignment.whole?.last ?? anchors.last else {
      return LocatedQuotation(verdict: .absent)
    }
    let changes = changes(alignment, quote, bytes)
    let signs = Set(quote.map(\.role))
    let verdict: LocatedQuotation.Verdict
    if changes.contains(where: { !$0.isSigned }) {
      verdict = .altered
    } else if signs.contains(.bracket) {
      verdict = .bracketed
    } else if signs.contains(.gap), !changes.isEmpty || quote.first?.role == .gap || quote.last?.role == .gap {
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
        if let unit = inner[index].quote, quote[unit].isRespelt {
          // The words of one number share what they are written for.
          let run = inner[index...].prefix { $0.quote.map { quote[$0].span } == quote[unit].span }
          var respelt = change(Array(run), quote, bytes, isSigned: false)
          respelt.kind = .other
          changes.append(respelt)
          index = run.endIndex
          continue
        }
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
        if unsigned.contains(where: { isCounted($0, quote) }),
          !isFurniture(unsigned, in: inner, at: index, quote, bytes)
        {
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

  /// Whether the quotation holds no more than the page number that stands in the source at this place.
  private func isFurniture(
    _ run: [QuotationAlignment.Pair], in pairs: [QuotationAlignment.Pair], at index: Int, _ quote: [QuotationUnit],
    _ bytes: [UInt8]
  ) -> Bool {
    guard run.count == 1, run[0].step == .insert, let unit = run[0].quote, index > 0,
      let before = pairs[index - 1].source, before + 1 < units.count
    else { return false }
    let gap = TextSpan(Int(units[before].span.end), Int(units[before + 1].span.start))
    let number = bytes[quote[unit].span.range]
    guard number.allSatisfy({ (48...57).contains($0) }) else { return false }
    return source[gap].utf8.filter { $0 > 32 }.elementsEqual(number)
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
