internal import InspectionText

/// Reads the dates that pages are posted with.
enum DateReader {
  /// The date at the start of a machine-readable value such as `2024-05-03T09:00:00Z`, or of a written one.
  static func machineDate(_ value: String) -> PartialDate? {
    guard let date = anyMachineDate(value), years.contains(date.year) else { return nil }
    return date
  }

  /// Years in which there was a web to post on. Content systems write 0001-01-01 for none.
  private static let years = 1990...2100

  private static func anyMachineDate(_ value: String) -> PartialDate? {
    let trimmed = Array(value.utf8.drop { $0 <= 0x20 })
    if trimmed.count >= 10, trimmed[4] == UInt8(ascii: "-"), trimmed[7] == UInt8(ascii: "-") {
      return PartialDate(String(decoding: trimmed[..<10], as: UTF8.self))
    }
    if trimmed.count >= 8, trimmed.prefix(8).allSatisfy({ (48...57).contains($0) }),
      trimmed.count == 8 || !(48...57).contains(trimmed[8])
    {
      let digits = trimmed.prefix(8).map { Int($0) - 48 }
      let year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3]
      return PartialDate(year: year, month: digits[4] * 10 + digits[5], day: digits[6] * 10 + digits[7])
    }
    return writtenDate(value)?.date
  }

  /// The first date in a text that has a day, a month and a year, and how many words of the text are no
  /// part of it.
  static func writtenDate(_ text: String) -> (date: PartialDate, otherWords: Int, wordsBefore: Int)? {
    // The shortest is `3.5.24`; most blocks of a page have fewer digits, and splitting them takes its time.
    guard text.utf8.count(where: { (48...57).contains($0) }) >= 4 else { return nil }
    let words = parts(of: text)
    for index in words.indices {
      if let (date, used) = date(in: words[index...]) {
        let others = words.count - used - (index > 0 && isWeekday(words[index - 1]) ? 1 : 0)
        return (date, others, index)
      }
    }
    return nil
  }

  private static func date(in words: ArraySlice<Substring>) -> (PartialDate, Int)? {
    let first = words.startIndex
    if let date = numericDate(words[first]) ?? joinedDate(words[first]) { return (date, 1) }
    guard words.count >= 3 else { return nil }
    let rest = [words[first], words[first + 1], words[first + 2]]
    if let day = day(rest[0]) {
      if let month = month(rest[1]), let year = year(rest[2]) {
        return PartialDate(year: year, month: month, day: day).map { ($0, 3) }
      }
      // 3rd of May 2024
      if rest[1].lowercased() == "of", words.count >= 4, let month = month(rest[2]), let year = year(words[first + 3]) {
        return PartialDate(year: year, month: month, day: day).map { ($0, 4) }
      }
    }
    if let month = month(rest[0]), let day = day(rest[1]), let year = year(rest[2]) {
      return PartialDate(year: year, month: month, day: day).map { ($0, 3) }
    }
    return nil
  }

  /// `03/05/2024`, `3.5.24`, `2024-05-03`: the day first, as in Britain, unless the year is.
  private static func numericDate(_ word: Substring) -> PartialDate? {
    let numbers = word.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "." || $0 == "-" }
    guard numbers.count == 3, numbers.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(\.isNumber) }),
      let first = Int(numbers[0]), let middle = Int(numbers[1]), let last = Int(numbers[2])
    else { return nil }
    if numbers[0].count == 4 { return PartialDate(year: first, month: middle, day: last) }
    guard numbers[2].count == 4 || numbers[2].count == 2 else { return nil }
    let year = last < 100 ? 2000 + last : last
    guard years.contains(year) else { return nil }
    return PartialDate(year: year, month: middle, day: first) ?? PartialDate(year: year, month: first, day: middle)
  }

  /// `04-Mar-2022`
  private static func joinedDate(_ word: Substring) -> PartialDate? {
    let parts = word.split(separator: "-")
    guard parts.count == 3, let day = day(parts[0]), let month = month(parts[1]), let year = year(parts[2]) else {
      return nil
    }
    return PartialDate(year: year, month: month, day: day)
  }

  private static func day(_ word: Substring) -> Int? {
    var digits = word
    for ending in ["st", "nd", "rd", "th"] where digits.lowercased().hasSuffix(ending) {
      digits = digits.dropLast(2)
      break
    }
    guard (1...2).contains(digits.count), let day = Int(digits), (1...31).contains(day) else { return nil }
    return day
  }

  private static func year(_ word: Substring) -> Int? {
    guard word.count == 4, let year = Int(word), years.contains(year) else { return nil }
    return year
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  private static func month(_ word: Substring) -> Int? {
    let folded = word.lowercased()
    guard folded.count >= 3, folded.first!.isLetter else { return nil }
    if folded == "sept" { return 9 }
    return months.firstIndex { $0 == folded || folded.count == 3 && $0.hasPrefix(folded) }.map { $0 + 1 }
  }

  private static func isWeekday(_ word: Substring) -> Bool {
    let folded = word.lowercased()
    return ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].contains { folded.hasPrefix($0) }
      && (folded.count == 3 || folded.hasSuffix("day") || folded.count == 4)
  }

  private static func parts(of text: String) -> [Substring] {
    text.prefix(400).split { character in
      character.isWhitespace || character == "," || character == "|" || character == "(" || character == ")"
        || character == "•" || character == "·" || character == "–" || character == "—" || character == ":"
        || character == ";"
    }.map { $0.last == "." ? $0.dropLast() : $0 }.filter { !$0.isEmpty }
  }
}
