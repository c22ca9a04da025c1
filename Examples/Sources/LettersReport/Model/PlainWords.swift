internal import InspectionText

/// How values are shown to a reader.
enum PlainWords {
  static func kind(_ kind: DocumentKind) -> String {
    switch kind {
    case .monitoringVisitLetter: "Monitoring visit letter"
    case .focusedVisitLetter: "Focused visit letter"
    case .inspectionReport: "Inspection report"
    case .jointInspectionLetter: "Joint inspection letter"
    case .sendReport: "Special educational needs report"
    case .pressRelease: "Council’s release"
    default: "Other document"
    }
  }

  static func grade(_ grade: Grade) -> String {
    switch grade {
    case .outstanding: "Outstanding"
    case .good: "Good"
    case .requiresImprovement: "Requires improvement"
    case .inadequate: "Inadequate"
    case .adequate: "Adequate"
    }
  }

  static func subject(_ subject: AwardedGrade.Subject) -> String {
    switch subject {
    case .overallEffectiveness: "Overall effectiveness"
    case .leaders: "Impact of leaders"
    case .helpAndProtection: "Help and protection"
    case .childrenInCare: "Children in care"
    case .careLeavers: "Care leavers"
    case .childrenInCareAndCareLeavers: "Children in care and care leavers"
    case .adoption: "Adoption"
    default: "Other"
    }
  }

  static func outcome(_ label: Metadata.Outcome.Label) -> String {
    switch label {
    case .positive: "Typically positive experiences and outcomes"
    case .inconsistent: "Inconsistent experiences and outcomes"
    case .widespreadFailings: "Widespread or systemic failings"
    }
  }

  /// `Mar 2022`, for narrow places.
  static func shortDate(_ date: PartialDate) -> String {
    [date.monthName.map { String($0.prefix(3)) }, String(date.year)].compactMap { $0 }.joined(separator: " ")
  }

  /// `3 letters`, `1 letter`.
  static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// `a, b and c`.
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  /// `7 good, 2 mixed, 3 critical`.
  static func counts(_ counts: PolarityCounts) -> String {
    var parts: [String] = []
    if counts.positive > 0 { parts.append("\(counts.positive) good") }
    if counts.mixed > 0 { parts.append("\(counts.mixed) mixed") }
    if counts.negative > 0 { parts.append("\(counts.negative) critical") }
    return parts.joined(separator: ", ")
  }

  /// A sentence without the number of its paragraph or the glyph of its list.
  static func withoutMark(_ text: String) -> String {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    if (1...3).contains(digits.count), rest.hasPrefix(".") {
      return String(rest.dropFirst().drop { $0.isWhitespace })
    }
    return String(text.drop { !$0.isLetter && !$0.isNumber && !"‘“\"'([£".contains($0) })
  }

  /// A text cut between words at about a length; what is cut ends in an ellipsis.
  static func shortened(_ text: String, to length: Int) -> String {
    guard text.count > length else { return text }
    let head = text.prefix(length)
    let cut = head.lastIndex(of: " ") ?? head.endIndex
    return head[..<cut] + " …"
  }
}
