/// Reads the figures of a sentence: numbers and number words, shares, how often, how long, and how much more or less.
struct ClaimFigureReader {
  private let words: [String]
  private var figures: [ClaimFigure] = []

  /// - Parameter words: the words of a sentence, in small letters, cut at hyphens.
  init(_ words: [String]) { self.words = words }

  /// The figures, in order.
  ///
  /// - Complexity: O(*n*) for *n* words.
  mutating func read() -> [ClaimFigure] {
    var index = 0
    while index < words.count { index = readFigure(at: index) }
    // A lone "one" is mostly no figure.
    if figures.count == 1, figures[0].kind == .count, figures[0].value == 1 { figures = [] }
    return figures
  }

  /// Reads what begins at a word, and gives the place behind it.
  private mutating func readFigure(at index: Int) -> Int {
    let word = words[index]
    if let days = Self.rates[word] {
      note(.interval, days, at: index)
      return index + 1
    }
    if let change = Self.changes[word] {
      note(.change, change, at: index)
      return index + 1
    }
    if let month = Self.months[word] {
      note(.month, month, at: index)
      return index + 1
    }
    if word == "once" || word == "twice" { return readTimes(word == "once" ? 1 : 2, behind: index + 1, at: index) }
    if word == "every" || word == "each" { return readEvery(index) }
    if word == "half" {
      noteShare(0.5, at: index)
      return index + 1
    }
    if word == "a" || word == "an", let (value, end) = articled(index) { return readAmount(value, at: index, end: end) }
    guard let (value, end) = number(at: index) else { return index + 1 }
    return readAmount(value, at: index, end: end)
  }

  /// Reads what is counted by a number that ends in front of a word.
  private mutating func readAmount(_ value: Double, at index: Int, end: Int) -> Int {
    var end = end
    if let part = word(end).flatMap({ Self.parts[$0] }) {
      noteShare(value * part, at: index)
      return end + 1
    }
    if words[end - 1].hasSuffix("%") || word(end) == "percent" {
      noteShare(value / 100, at: index)
      return words[end - 1].hasSuffix("%") ? end : end + 1
    }
    if word(end) == "per", word(end + 1) == "cent" {
      noteShare(value / 100, at: index)
      return end + 2
    }
    if let (whole, behind) = whole(behind: end), whole >= value, whole > 1 {
      noteShare(value / whole, at: index)
      return behind
    }
    if word(end) == "times" { return readTimes(value, behind: end + 1, at: index) }
    if word(end) == "working" || word(end) == "calendar" || word(end) == "school" { end += 1 }
    if let days = Self.unit(word(end)) {
      let hasHalf = addsHalf(at: end + 1)
      let kind = index > 0 && Self.each.contains(words[index - 1]) ? ClaimFigure.Kind.interval : .duration
      note(kind, (hasHalf ? value + 0.5 : value) * days, at: index)
      return hasHalf ? end + 4 : end + 1
    }
    // How far it is is held against nothing.
    if word(end) == "mile" || word(end) == "miles" { return end + 1 }
    if (1900...2100).contains(value), end == index + 1 {
      note(.year, value, at: index)
      return end
    }
    // *One post in five*.
    if let (whole, behind) = whole(behind: end + 1), word(end + 1) != "of", value < whole, whole <= 100 {
      noteShare(value / whole, at: index)
      return behind
    }
    guard words[index] != "a", words[index] != "an" else { return index + 1 }
    note(.count, value, at: index)
    // *From seven to eleven*.
    if index > 0, words[index - 1] == "from", word(end) == "to", let (last, behind) = number(at: end + 1), value > 0 {
      note(.count, last, at: end + 1)
      note(.change, last / value, at: index)
      return behind
    }
    return end
  }

  /// *Once a week*, *twice every month*, *four times a year*.
  private mutating func readTimes(_ times: Double, behind end: Int, at index: Int) -> Int {
    var end = end
    // *A week*, *in the last year*.
    while let word = word(end), Self.intoPeriods.contains(word) { end += 1 }
    var count = 1.0
    if let (value, behind) = number(at: end), behind > end {
      count = value
      end = behind
    }
    guard let days = Self.unit(word(end)), times > 0 else { return index + 1 }
    note(.interval, count * days / times, at: index)
    return end + 1
  }

  /// *Every week*, *every other month*; numbers behind *every* are read by themselves.
  private mutating func readEvery(_ index: Int) -> Int {
    let isOther = word(index + 1) == "other" || word(index + 1) == "second"
    guard let days = Self.unit(word(isOther ? index + 2 : index + 1)) else { return index + 1 }
    let end = index + (isOther ? 3 : 2)
    let hasHalf = addsHalf(at: end)
    note(.interval, days * (isOther ? 2 : hasHalf ? 1.5 : 1), at: index)
    return hasHalf ? end + 3 : end
  }

  /// *A month and a half*.
  private func addsHalf(at index: Int) -> Bool {
    word(index) == "and" && word(index + 1) == "a" && word(index + 2) == "half"
  }

  /// *A third*, *a week*, *a dozen*.
  private func articled(_ index: Int) -> (Double, Int)? {
    guard let next = word(index + 1) else { return nil }
    if let value = Self.numbers[next], value >= 12 { return (value, index + 2) }
    if Self.parts[next] != nil { return (1, index + 1) }
    let isLength = index > 0 && Self.intoLengths.contains(words[index - 1])
    return isLength && Self.unit(next) != nil ? (1, index + 1) : nil
  }

  /// *In five*, *out of every ten*, *of the 32*.
  private func whole(behind end: Int) -> (Double, Int)? {
    var place = end
    if word(place) == "out", word(place + 1) == "of" {
      place += 2
    } else if word(place) == "in" || word(place) == "of" {
      place += 1
    } else {
      return nil
    }
    let isOf = word(end) == "of"
    if let word = word(place), ["every", "the", "these", "those", "all"].contains(word) {
      place += 1
    } else if isOf {
      return nil
    }
    guard let (value, behind) = number(at: place), !(1900...2100).contains(value), Self.unit(word(behind)) == nil else {
      return nil
    }
    return (value, behind)
  }

  /// A number in digits or words, and the place behind it: *25*, *twenty five*, *two hundred*.
  private func number(at index: Int) -> (Double, Int)? {
    guard let first = word(index), var value = Self.number(first) else { return nil }
    var end = index + 1
    if value >= 20, value < 100, value.truncatingRemainder(dividingBy: 10) == 0,
      !first.utf8.contains(where: Self.isDigit),
      let next = word(end).flatMap({ Self.numbers[$0] }), next < 10
    {
      value += next
      end += 1
    }
    if let next = word(end), next == "hundred" || next == "thousand", value < 1000 {
      value *= next == "hundred" ? 100 : 1000
      end += 1
    }
    return (value, end)
  }

  /// Notes a share, or the change by that share: *cut by a third*.
  private mutating func noteShare(_ share: Double, at index: Int) {
    let start = max(0, index - 5)
    if index > 0,
      words[index - 1] == "by" || Self.rough.contains(words[index - 1]) && words[start..<index].contains("by")
    {
      let direction = words[start..<index].lazy.compactMap { ClaimWords.direction(of: $0) }.first
      if let direction { return note(.change, direction > 0 ? 1 + share : 1 - share, at: index) }
    }
    note(.share, share, at: index)
  }

  private mutating func note(_ kind: ClaimFigure.Kind, _ value: Double, at index: Int) {
    var limit = limit(before: index)
    // *At least once a week*: as long as that at most from one to the next.
    if kind == .interval, limit == .above || limit == .below { limit = limit == .above ? .below : .above }
    figures.append(ClaimFigure(kind: kind, value: value, limit: limit))
  }

  /// What the words in front say of a figure.
  private func limit(before index: Int) -> ClaimFigure.Limit {
    guard index > 0 else { return .exactly }
    let before = words[index - 1]
    if before == "than", index > 1 {
      let isLess = ["fewer", "less", "lower"].contains(words[index - 2])
      // *No more than three*, *no gaps of more than a month*.
      let isDenied = words[max(0, index - 6)..<(index - 2)].contains { ["no", "not", "never"].contains($0) }
      return isLess != isDenied ? .below : .above
    }
    if before == "least", index > 1, words[index - 2] == "at" { return .above }
    if before == "most", index > 1, words[index - 2] == "at" { return .below }
    if before == "to", index > 1, words[index - 2] == "up" { return .below }
    if before == "under" || before == "below" { return .below }
    if before == "over" || before == "above" { return index > 1 && words[index - 2] == "just" ? .roughly : .above }
    // *At least every week*.
    if Self.each.contains(before), index > 1 { return limit(before: index - 1) }
    return Self.rough.contains(before) ? .roughly : .exactly
  }

  private func word(_ index: Int) -> String? { words.indices.contains(index) ? words[index] : nil }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// A single word that is a number.
  private static func number(_ word: String) -> Double? {
    if let value = numbers[word] { return value }
    guard let first = word.utf8.first, isDigit(first) else { return nil }
    return Double(word.last == "%" ? String(word.dropLast()) : word)
  }

  /// The days of a unit of time.
  private static func unit(_ word: String?) -> Double? { word.flatMap { units[$0] } }
}
