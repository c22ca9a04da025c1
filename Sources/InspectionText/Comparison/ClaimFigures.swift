/// The figures of a sentence: numbers, number words, percentages and simple fractions, with their limits.
struct ClaimFigures {
  /// How a figure limits what it counts.
  enum Limit {
    case exactly, below, above
  }

  private var figures: [(value: Double, limit: Limit)] = []

  /// Whether a figure is a share of something: nothing that counts bears it out or speaks against it.
  private static func isShare(_ value: Double) -> Bool { value < 1 }

  init() {}

  init(_ words: [String]) {
    for (index, word) in words.enumerated() {
      // A year is a date, not a figure.
      guard var value = Self.value(word), !(1900...2100).contains(value) else { continue }
      // "one post in five" is a fifth, told at its "five".
      let isDenominator = index >= 2 && words[index - 1] == "in" && Self.value(words[index - 2]) != nil
      let isLateDenominator = index >= 3 && words[index - 1] == "in" && Self.value(words[index - 3]) != nil
      if isDenominator || isLateDenominator, value > 0 {
        let top = Self.value(words[index - (isDenominator ? 2 : 3)]) ?? 1
        value = top / value
        if !figures.isEmpty { figures.removeLast() }
      }
      let limit: Limit
      if index >= 2, words[index - 1] == "than" {
        limit = ["fewer", "less"].contains(words[index - 2]) ? .below : .above
      } else if index >= 1, ["under", "below"].contains(words[index - 1]) {
        limit = .below
      } else if index >= 1, ["over", "above"].contains(words[index - 1]) {
        limit = .above
      } else {
        limit = .exactly
      }
      figures.append((value, limit))
    }
    // A lone "one" is mostly no figure.
    if figures.count == 1, figures[0].value == 1 { figures = [] }
  }

  /// Whether one of the source's figures bears each of these out; `nil` where either side gives none.
  func agree(with source: ClaimFigures) -> Bool? {
    let comparable = figures.filter { claim in
      source.figures.contains { Self.isShare($0.value) == Self.isShare(claim.value) }
    }
    guard !comparable.isEmpty else { return nil }
    return comparable.allSatisfy { claim in
      source.figures.contains { other in
        guard Self.isShare(other.value) == Self.isShare(claim.value) else { return false }
        switch claim.limit {
        case .exactly: return (other.value - claim.value).magnitude <= 0.02 * claim.value.magnitude
        case .below: return other.value < claim.value || other.limit == .below && other.value == claim.value
        case .above: return other.value > claim.value || other.limit == .above && other.value == claim.value
        }
      }
    }
  }

  private static func value(_ word: String) -> Double? {
    if let value = words[word] { return value }
    guard let first = word.utf8.first, (48...57).contains(first) else { return nil }
    if word.last == "%" { return Double(word.dropLast()).map { $0 / 100 } }
    return Double(word)
  }

  private static let words: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "hundred": 100, "half": 0.5, "third": 1.0 / 3, "quarter": 0.25, "fifth": 0.2,
    "tenth": 0.1,
  ]
}
