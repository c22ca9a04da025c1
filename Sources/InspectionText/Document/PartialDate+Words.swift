extension PartialDate {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// The name of the month, when it is stated.
  public var monthName: String? { month.map { Self.months[$0 - 1] } }

  /// As a reader writes it, as far as it is stated: `9 March 2022`, `March 2022` or `2022`.
  public var inWords: String {
    [day.map(String.init), monthName, String(year)].compactMap { $0 }.joined(separator: " ")
  }

  /// The days from this one to another, as a reader writes them: `22 to 23 February 2022`.
  public func inWords(to end: PartialDate) -> String {
    if self == end { return inWords }
    guard year == end.year else { return "\(inWords) to \(end.inWords)" }
    if month == end.month, let day { return "\(day) to \(end.inWords)" }
    return "\([day.map(String.init), monthName].compactMap { $0 }.joined(separator: " ")) to \(end.inWords)"
  }
}
