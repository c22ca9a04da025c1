/// Reads dates and ranges of dates in running text.
///
/// `9 March 2022`, `7 and 8 October 2025`, `29 September, and 1 October 2020`, `30 June to 4 July 2023`,
/// `15 and 16 of May 2018`, `12-16 January 2018`, `26th February 2019`, `January 2020`, `12/03/2024`.
struct DateReader {
  let text: TokenText

  /// A date, or a range of dates, with the tokens that state it.
  struct Mention {
    var tokens: Range<Int>
    var start: PartialDate
    var end: PartialDate
  }

  /// A part of a date as it was read, before years and months are carried back to it.
  private struct Part {
    var day: Int?
    var month: Int?
    var year: Int?
  }

  /// Days that one mention may list: without an end to them, each number of a long list would be read from again.
  private static let mostParts = 16

  /// The dates that stand in a run of tokens, in order. A year alone is taken only behind `in`, `since`,
  /// `from`, `of`, `during` or a comma.
  func mentions(in range: Range<Int>) -> [Mention] {
    var found: [Mention] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let token = text.tokens[index]
      let mayStart =
        token.kind == .number || token.kind == .ordinal || token.kind == .date
        || (token.isCapitalised && token.span.count <= 9)
      if mayStart, let mention = mention(at: index, before: range.upperBound) {
        found.append(mention)
        index = mention.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// The date that starts at a token.
  func mention(at index: Int, before limit: Int) -> Mention? {
    if text.tokens[index].kind == .date { return dateOfDigits(index) }
    var parts: [Part] = []
    var position = index
    var end = index
    while parts.count < Self.mostParts, position < limit, let (part, next) = part(at: position, before: limit) {
      parts.append(part)
      end = next
      position = next
      guard let after = connector(at: position, before: limit) else { break }
      position = after
    }
    // A number is a date only with a month; a range ends where the months do.
    while let last = parts.last, last.month == nil {
      guard last.year != nil, parts.count == 1 else { return nil }
      guard isYearAlone(at: index) else { return nil }
      guard let date = PartialDate(year: last.year!) else { return nil }
      return Mention(tokens: index..<end, start: date, end: date)
    }
    guard let last = parts.last, let year = last.year ?? parts.lazy.compactMap(\.year).last else { return nil }
    carryBack(&parts, year: year)
    guard let start = date(parts[0]), let finish = date(parts[parts.count - 1]) else { return nil }
    return Mention(tokens: index..<end, start: min(start, finish), end: max(start, finish))
  }

  /// `12/03/2024`, `12.03.2024`, `2024-03-12`
  private func dateOfDigits(_ index: Int) -> Mention? {
    var fields = text.text(index).split { "/.-".contains($0) }.compactMap { Int($0) }
    if let first = fields.first, first > 31 { fields.reverse() }
    guard fields.count == 3,
      let date = PartialDate(year: fields[2] < 100 ? 2000 + fields[2] : fields[2], month: fields[1], day: fields[0])
    else { return nil }
    return Mention(tokens: index..<index + 1, start: date, end: date)
  }

  /// Days and months without a year take the next one's.
  private func carryBack(_ parts: inout [Part], year: Int) {
    var year = year
    var month = parts.last?.month
    for index in parts.indices.reversed() {
      year = parts[index].year ?? year
      month = parts[index].month ?? month
      // From December to January the year changes.
      if let own = parts[index].month, parts[index].year == nil,
        let next = parts[min(index + 1, parts.count - 1)].month, own > next
      {
        year -= 1
      }
      parts[index].year = year
      parts[index].month = month
    }
  }

  private func date(_ part: Part) -> PartialDate? {
    PartialDate(year: part.year ?? 0, month: part.month, day: part.day)
  }

  /// A day, a month and a year, as far as they stand at a token.
  private func part(at index: Int, before limit: Int) -> (Part, Int)? {
    var part = Part()
    var position = index
    if let day = day(position) {
      part.day = day
      position += 1
      if position < limit, text.isWord(position, "of") { position += 1 }
    }
    if position < limit, let month = month(position) {
      part.month = month
      position += 1
      // March 9, 2022
      if part.day == nil, position + 2 < limit, let day = day(position), text.text(position + 1) == ",",
        year(position + 2) != nil
      {
        part.day = day
        position += 2
      }
    } else if part.day != nil, text.isWord(position - 1, "of") {
      return nil
    }
    if position < limit, text.text(position) == ",", part.month != nil, position + 1 < limit, year(position + 1) != nil
    {
      position += 1
    }
    if position < limit, let year = year(position), part.day == nil || part.month != nil {
      part.year = year
      position += 1
    }
    return position > index && (part.day ?? part.month ?? part.year) != nil ? (part, position) : nil
  }

  /// The month that a token names; most open with no month's letter.
  private func month(_ index: Int) -> Int? {
    switch text.bytes[Int(text.tokens[index].start)] | 0x20 {
    case UInt8(ascii: "j"), UInt8(ascii: "f"), UInt8(ascii: "m"), UInt8(ascii: "a"), UInt8(ascii: "s"),
      UInt8(ascii: "o"), UInt8(ascii: "n"), UInt8(ascii: "d"), 0x80...:
      return Self.month(text.lower(index))
    default: return nil
    }
  }

  private func day(_ index: Int) -> Int? {
    let token = text.tokens[index]
    guard token.kind == .number || token.kind == .ordinal, token.span.count <= 4 else { return nil }
    guard let value = Int(text.text(index).prefix { $0.isNumber }), (1...31).contains(value) else { return nil }
    return value
  }

  private func year(_ index: Int) -> Int? {
    let token = text.tokens[index]
    // A footnote's digit may stick to a year: 20181.
    guard token.kind == .number, (4...6).contains(token.span.count), let value = Int(text.text(index).prefix(4)) else {
      return nil
    }
    guard (1990...2099).contains(value), !text.text(index).contains(where: { $0 == "," || $0 == "." }) else {
      return nil
    }
    return value
  }

  /// Steps over `and`, `to`, `until`, a dash or a comma between two parts.
  private func connector(at index: Int, before limit: Int) -> Int? {
    var position = index
    guard position < limit else { return nil }
    if text.text(position) == "," { position += 1 }
    guard position < limit else { return nil }
    let word = text.lower(position)
    if ["and", "to", "until", "–", "—", "through", "&", ""].contains(word),
      text.tokens[position].kind != .bullet || word.isEmpty == false
    {
      position += 1
    } else if text.tokens[position].kind == .punctuation, ["-", "−", "–"].contains(text.text(position)) {
      position += 1
    } else if position == index {
      return nil
    }
    return position < limit ? position : nil
  }

  private func isYearAlone(at index: Int) -> Bool {
    guard index > 0 else { return false }
    return ["in", "since", "from", "of", "during", "until", "by", "early", "late", ","].contains(
      text.lower(index - 1).isEmpty ? text.text(index - 1) : text.lower(index - 1))
  }

  /// 1 to 12 for the name of a month, or its short form.
  static func month(_ word: String) -> Int? {
    if let index = names.firstIndex(of: word) { return index + 1 }
    let short = word.hasSuffix(".") ? String(word.dropLast()) : word
    guard (3...4).contains(short.count), short != "may", short != "mar" || word.hasSuffix(".") else { return nil }
    return names.firstIndex { $0.hasPrefix(short) }.map { $0 + 1 }
  }

  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
}
