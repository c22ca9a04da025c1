/// A date of the Gregorian calendar, as precise as the document states it.
public struct PartialDate: Hashable, Sendable {
  /// The year, such as 2022.
  public let year: Int

  /// The month from 1 to 12, when it is stated.
  public let month: Int?

  /// The day of the month from 1, when it is stated.
  public let day: Int?

  /// Creates a date, or `nil` when there is no such date.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, !(1...Self.days(in: month, of: year)).contains(day) { return nil }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension PartialDate {
  /// Whether it is certainly earlier than another, as far as both are stated: *2020* is not before *March 2020*.
  func isBefore(_ other: PartialDate) -> Bool {
    if year != other.year { return year < other.year }
    guard let month, let otherMonth = other.month else { return false }
    if month != otherMonth { return month < otherMonth }
    guard let day, let otherDay = other.day else { return false }
    return day < otherDay
  }
}

extension PartialDate: Comparable {
  /// Orders by year, month and day; what is not stated comes first.
  public static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}

extension PartialDate: CustomStringConvertible {
  /// ISO 8601: `2022`, `2022-03` or `2022-03-09`.
  public var description: String {
    func padded(_ value: Int, to width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return [padded(year, to: 4), month.map { padded($0, to: 2) }, day.map { padded($0, to: 2) }]
      .compactMap { $0 }.joined(separator: "-")
  }

  /// Reads `2022`, `2022-03` or `2022-03-09`; `nil` for anything else, or for what is no date.
  public init?(_ iso8601: String) {
    let parts = iso8601.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), !parts.contains(nil), let year = parts[0] else { return nil }
    self.init(year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
  }
}

extension PartialDate: Codable {
  /// Reads a date of ISO 8601, as precise as stated.
  ///
  /// - Throws: `DecodingError` where there is no such date.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = PartialDate(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is no date")
    }
    self = date
  }

  /// Writes the date as its ``description``: `2022-03-09`, `2022-03` or `2022`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
