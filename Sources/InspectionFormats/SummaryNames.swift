internal import InspectionText

/// How values of the output are shown to a person.
enum SummaryNames {
  /// `monitoring_visit_letter` as `Monitoring visit letter`.
  static func name(_ value: String) -> String {
    let words = plain(value)
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// `requires_improvement` as `requires improvement`.
  static func plain(_ value: String) -> String {
    if value == "multi_agency" { return "multi-agency" }
    return String(value.map { $0 == "_" ? " " : $0 })
  }

  /// `first`, `second`, … or `11th`.
  static func ordinal(_ number: Int) -> String {
    let words = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
    return (1...words.count).contains(number) ? words[number - 1] : "\(number)th"
  }

  /// `+0.25`, with a real minus sign.
  static func score(_ score: Double) -> String {
    // `rounded()` would need the C library of mathematics, which a client without Foundation does not link.
    let hundredths = Int(score.magnitude * 100 + 0.5)
    let digits = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    return (hundredths == 0 ? " " : score < 0 ? "−" : "+") + digits
  }

  /// `3 sentences`, `1 sentence`.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
