extension EvaluationReport {
  /// The report as a table for a person.
  ///
  /// - Parameter withKinds: whether each label has a line of its own below its layer.
  public func table(withKinds: Bool = false) -> String {
    var text = ""
    for part in [GoldDocument.Part.open, .heldOut] {
      let members = documents.filter { $0.part == part }
      guard !members.isEmpty else { continue }
      text += "\(part.rawValue): \(members.count) \(members.count == 1 ? "document" : "documents")\n\n"
      text += Self.line("layer", "match", "right", "found", "gold", "P", "R", "F1", "95 %")
      for row in rows where row.part == part && row.family == nil && (withKinds || row.key.kind == nil) {
        let interval = row.interval.map { "\(Self.share($0.lowerBound))–\(Self.share($0.upperBound))" } ?? ""
        text += Self.line(
          row.key.kind.map { "  " + $0 } ?? row.key.layer, row.key.match.rawValue, "\(row.tally.right)",
          "\(row.tally.predicted)", "\(row.tally.gold)", Self.share(row.tally.precision),
          Self.share(row.tally.recall), Self.share(row.tally.f1), interval)
      }
      text += "\n"
    }
    return text
  }

  /// What went wrong, one line each.
  public func missList() -> String {
    var text = ""
    for document in documents {
      for miss in document.misses {
        let expected = miss.expected.map { "want \($0)" }
        let found = miss.found.map { "got \($0)" }
        let both = [expected, found].compactMap { $0 }.joined(separator: ", ")
        let what = miss.expected == nil ? "extra \(miss.found ?? "")" : miss.found == nil ? "missing \(both)" : both
        text += "\(document.id) \(miss.layer): \(what)\(miss.text.isEmpty ? "" : ": \(miss.text)")\n"
      }
    }
    return text
  }

  private static func line(_ columns: String...) -> String {
    line(columns, widths: [28, 8, 6, 6, 6, 6, 6, 6, 0])
  }

  static func line(_ columns: [String], widths: [Int]) -> String {
    var line = ""
    for (column, width) in zip(columns, widths) {
      let padding = String(repeating: " ", count: max(0, width - column.count))
      // Names to the left, numbers to the right.
      line += width >= 8 || width == 0 ? column + padding : padding + column
      if width != 0, width < 8 { line += " " }
    }
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }

  /// Three decimals, without the zero in front, as the field prints them.
  static func share(_ value: Double?) -> String {
    guard let value else { return "–" }
    let thousandths = Int((abs(value) * 1_000).rounded())
    // Kappa can fall below nought.
    if value < 0, thousandths > 0 { return "-" + share(-value) }
    guard thousandths < 1_000 else { return "1.000" }
    let digits = String(thousandths)
    return "." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
