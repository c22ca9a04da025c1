/// The words that ``ClaimFigureReader`` knows.
extension ClaimFigureReader {
  static let numbers: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "dozen": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
  ]
  /// What a whole is cut into.
  static let parts: [String: Double] = [
    "half": 0.5, "halves": 0.5, "third": 1.0 / 3, "thirds": 1.0 / 3, "quarter": 0.25, "quarters": 0.25, "fifth": 0.2,
    "fifths": 0.2, "sixth": 1.0 / 6, "eighth": 0.125, "tenth": 0.1, "tenths": 0.1,
  ]
  /// Units of time, in days.
  static let units: [String: Double] = [
    "hour": 1.0 / 24, "hours": 1.0 / 24, "day": 1, "days": 1, "week": 7, "weeks": 7, "fortnight": 14, "fortnights": 14,
    "month": 30.4, "months": 30.4, "quarter": 91, "term": 122, "terms": 122, "year": 365, "years": 365,
  ]
  /// How often, in days from one time to the next.
  static let rates: [String: Double] = [
    "daily": 1, "weekly": 7, "fortnightly": 14, "monthly": 30.4, "quarterly": 91, "termly": 122, "annually": 365,
    "yearly": 365,
  ]
  /// How many times as much as before.
  static let changes: [String: Double] = [
    "doubled": 2, "doubles": 2, "trebled": 3, "tripled": 3, "quadrupled": 4, "halved": 0.5, "halves": 0.5,
  ]
  /// *May* is mostly no month.
  static let months: [String: Double] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10,
    "november": 11, "december": 12,
  ]
  static let intoPeriods: Set<String> = [
    "a", "an", "per", "each", "every", "in", "during", "over", "the", "last", "past", "previous",
  ]
  static let intoLengths: Set<String> = [
    "within", "in", "under", "than", "after", "least", "over", "about", "for", "take", "takes", "took",
  ]
  static let each: Set<String> = ["every", "each"]
  static let rough: Set<String> = ["about", "around", "nearly", "almost", "roughly", "approximately", "some", "just"]
}
