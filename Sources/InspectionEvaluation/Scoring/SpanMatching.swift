internal import InspectionText

/// Pairs the spans of two annotations of one text.
enum SpanMatching {
  /// The pairs of equal spans; each span counts once. A span that is `nil` has no place in the other text.
  static func exact(_ gold: [TextSpan?], _ found: [TextSpan]) -> [(gold: Int, found: Int)] {
    var places: [TextSpan: [Int]] = [:]
    for (index, span) in found.enumerated().reversed() { places[span, default: []].append(index) }
    var pairs: [(gold: Int, found: Int)] = []
    for (index, span) in gold.enumerated() {
      guard let span, let other = places[span]?.popLast() else { continue }
      pairs.append((index, other))
    }
    return pairs
  }

  /// Pairs of spans that share text, those that share most first, and of those the ones most alike in length; each
  /// span counts once.
  static func overlapping(_ gold: [TextSpan?], _ found: [TextSpan]) -> [(gold: Int, found: Int)] {
    var candidates: [(shared: Int, rest: Int, gold: Int, found: Int)] = []
    for (index, span) in gold.enumerated() {
      guard let span else { continue }
      for (other, place) in found.enumerated() where span.overlaps(place) {
        let both = shared(span, place)
        candidates.append((both, span.count + place.count - 2 * both, index, other))
      }
    }
    candidates.sort { ($1.shared, $0.rest, $0.gold, $0.found) < ($0.shared, $1.rest, $1.gold, $1.found) }
    var goldIsTaken = [Bool](repeating: false, count: gold.count)
    var foundIsTaken = [Bool](repeating: false, count: found.count)
    var pairs: [(gold: Int, found: Int)] = []
    for candidate in candidates where !goldIsTaken[candidate.gold] && !foundIsTaken[candidate.found] {
      goldIsTaken[candidate.gold] = true
      foundIsTaken[candidate.found] = true
      pairs.append((candidate.gold, candidate.found))
    }
    return pairs.sorted { $0.gold < $1.gold }
  }

  /// The index of the span that shares most text with another.
  static func best(for span: TextSpan?, in found: [TextSpan]) -> Int? {
    guard let span else { return nil }
    var best: (index: Int, shared: Int)?
    for (index, other) in found.enumerated() where span.overlaps(other) {
      if shared(span, other) > best?.shared ?? 0 { best = (index, shared(span, other)) }
    }
    return best?.index
  }

  private static func shared(_ left: TextSpan, _ right: TextSpan) -> Int {
    Int(min(left.end, right.end)) - Int(max(left.start, right.start))
  }
}
