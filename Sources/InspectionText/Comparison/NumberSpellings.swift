/// A number and the ways to write it: *71%*, *71 per cent*; *10,000*, *10000*; *5*, *five*.
struct NumberSpellings {
  /// Each way word by word, folded; the way that was read is among them.
  let all: [[String]]
  /// How many words the number has as it was read.
  let count: Int

  /// Reads the number that begins with the first of some words.
  ///
  /// - Parameter words: folded, at least as many as a number can have.
  init?(_ words: [String]) {
    guard let first = words.first else { return nil }
    let hasSign = first.hasSuffix("%")
    let pounds = first.hasPrefix("£") ? "£" : ""
    let number = String(first.dropFirst(pounds.count).dropLast(hasSign ? 1 : 0))
    guard let digits = Self.digits(number) ?? Self.names[number].map(String.init) else { return nil }
    var plain = [pounds + digits]
    let grouped = Self.grouped(digits)
    if grouped != digits { plain.append(pounds + grouped) }
    if pounds.isEmpty, let value = Int(digits), let name = Self.words[value] { plain.append(name) }
    let behind = Array(words.dropFirst())
    let share = hasSign ? [] : Self.shares.first { behind.starts(with: $0) }
    guard let share else {
      count = 1
      all = plain.map { [$0] }
      return
    }
    count = 1 + share.count
    all = plain.flatMap { number in [[number + "%"]] + Self.shares.map { [number] + $0 } }
  }

  /// No number has more words.
  static let longest = 3

  /// What is written for *%*.
  private static let shares = [["per", "cent"], ["percent"], ["%"]]

  /// The digits of a number without the commas between thousands.
  private static func digits(_ word: String) -> String? {
    let groups = word.split(separator: ",", omittingEmptySubsequences: false)
    guard groups[0].utf8.first?.isASCIIDigit == true,
      word.utf8.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }),
      groups.dropFirst().allSatisfy({ $0.prefix { $0 != "." }.count == 3 })
    else { return nil }
    return groups.joined()
  }

  /// A whole number of four digits or more with commas between thousands; any other as it is.
  private static func grouped(_ digits: String) -> String {
    guard digits.utf8.count > 3, digits.utf8.allSatisfy(\.isASCIIDigit) else { return digits }
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { grouped.append(",") }
      grouped.append(digit)
    }
    return grouped
  }

  private static let names: [String: Int] = Dictionary(
    words.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })

  /// The numbers below a hundred in words, which are folded without their hyphens.
  private static let words: [Int: String] = {
    var words: [Int: String] = [:]
    for (name, value) in ClaimFigureReader.numbers where value < 100 && name != "dozen" { words[Int(value)] = name }
    for ten in stride(from: 20, to: 100, by: 10) {
      for unit in 1...9 { words[ten + unit] = words[ten]! + words[unit]! }
    }
    return words
  }()
}
