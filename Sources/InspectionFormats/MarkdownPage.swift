internal import InspectionText

/// The Markdown summary of one analysis in the making.
struct MarkdownPage {
  private let analysis: Analysis
  private let offsets: OffsetTable
  private(set) var text = ""

  init(_ analysis: Analysis) {
    self.analysis = analysis
    offsets = OffsetTable(analysis.document.text)
  }

  // MARK: Parts

  mutating func writeHead() {
    let metadata = analysis.metadata
    text += "# \(Self.escaped(metadata.title ?? analysis.document.id))\n\n"
    var facts: [(String, String?)] = [
      ("Document", analysis.document.id), ("Kind", SummaryNames.name(analysis.kind.rawValue)),
      ("Authority", metadata.authority), ("Date", metadata.date.map(\.inWords)),
    ]
    if let visit = metadata.visit {
      let ordinal = visit.ordinal.map { " (\(SummaryNames.ordinal($0)) visit)" } ?? ""
      facts.append(("Visit", visit.start.inWords(to: visit.end) + ordinal))
    }
    facts += [
      ("Framework", metadata.framework?.rawValue.uppercased()),
      ("Inspectors", metadata.inspectors.isEmpty ? nil : metadata.inspectors.joined(separator: ", ")),
      ("Lead inspector", metadata.leadInspector),
      ("Outcome", metadata.outcome.map { SummaryNames.plain($0.label.rawValue) }),
    ]
    facts += metadata.history.map { event in
      let grade = event.grade.map { ": \(SummaryNames.plain($0.rawValue))" } ?? ""
      return ("Earlier", "\(SummaryNames.plain(event.event.rawValue)), \(event.date.inWords)\(grade)")
    }
    let counts = analysis.sentiment.counts
    facts.append(
      (
        "Score",
        analysis.sentiment.score.map {
          "\(SummaryNames.score($0)) on a scale from −1 to +1, from \(counts.positive) positive, \(counts.mixed) mixed "
            + "and \(counts.negative) negative sentences; \(analysis.sentiment.neutral) without a judgement"
        } ?? "no judgement was found"
      ))
    table(["", ""], facts.compactMap { name, value in value.map { [name, $0] } })
  }

  mutating func writeGrades() {
    var seen: Set<[String]> = []
    let rows = analysis.grades.map { grade in
      [
        SummaryNames.name(grade.judgement.rawValue), SummaryNames.plain(grade.grade.rawValue),
        grade.isCurrent ? "awarded here" : "recalled" + (grade.date.map { ", " + $0.inWords } ?? ""),
      ]
    }
    section("Grades", rows.isEmpty)
    table(["Judgement", "Grade", ""], rows.filter { seen.insert($0).inserted })
  }

  mutating func writeAreas() {
    let areas = analysis.concerns.areas
    let found = areas.filter { $0.counts.total > 0 }
    section("Concern areas", found.isEmpty)
    let rows = found.map { area in
      [SummaryNames.name(area.area.rawValue), area.counts.score.map(SummaryNames.score) ?? ""]
        + [area.counts.positive, area.counts.mixed, area.counts.negative].map(String.init)
        + [Trajectory.improving, .declining, .unchanged].map { String(area.trajectories[$0] ?? 0) }
    }
    table(["Area", "Score", "Positive", "Mixed", "Negative", "Improving", "Declining", "Unchanged"], rows)
    let silent = areas.filter { $0.counts.total == 0 }.map { SummaryNames.plain($0.area.rawValue) }
    if !found.isEmpty, !silent.isEmpty {
      text += "\nNo judgement on: \(Self.escaped(silent.joined(separator: ", "))).\n"
    }
  }

  mutating func writeStated() {
    section("Concerns that it lists", analysis.concerns.stated.isEmpty)
    for stated in analysis.concerns.stated {
      let score = stated.counts.score.map { "\(Self.escaped(SummaryNames.score($0))), " } ?? ""
      text +=
        "- \(quoted(stated.span, opensLine: true)) (\(score)\(SummaryNames.count(stated.counts.total, "sentence")))\n"
    }
  }

  mutating func writeEvidence() {
    let found = analysis.concerns.areas.filter { !$0.evidence.isEmpty }
    section("Evidence", found.isEmpty)
    for (index, area) in found.enumerated() {
      text += "\(index == 0 ? "" : "\n")**\(Self.escaped(SummaryNames.name(area.area.rawValue)))**\n\n"
      let first = area.evidence[0]
      let other = area.evidence.first { $0.polarity != first.polarity && $0.polarity != .neutral }
      for evidence in [first] + (other.map { [$0] } ?? []) {
        let span = analysis.sentences[evidence.sentence].span
        text += "- \(evidence.polarity.rawValue): \(quoted(span)) \(place(span))\n"
      }
    }
  }

  mutating func writeQuotations() {
    let quotations = analysis.quotations.filter { $0.role != .term }
    section("Quotations", quotations.isEmpty)
    for quotation in quotations {
      let speaker = quotation.speaker ?? (quotation.role == .finding ? "inspectors, not named" : "nobody named")
      text +=
        "- \(quotation.role.rawValue): ‘\(quoted(quotation.span))’ — \(Self.escaped(speaker)) "
        + "\(place(quotation.span))\n"
    }
  }

  mutating func writeDiagnostics() {
    let worth = analysis.diagnostics.filter { $0.severity != .note }
    section("To be aware of", worth.isEmpty)
    for diagnostic in worth { text += "- \(diagnostic.severity.rawValue): \(Self.escaped(diagnostic.message))\n" }
  }

  // MARK: Marks

  private mutating func section(_ title: String, _ isEmpty: Bool) {
    if !isEmpty { text += "\n## \(title)\n\n" }
  }

  private mutating func table(_ head: [String], _ rows: [[String]]) {
    guard !rows.isEmpty else { return }
    text += "| \(head.joined(separator: " | ")) |\n|\(head.map { _ in " --- |" }.joined())\n"
    for row in rows { text += "| \(row.map { Self.escaped($0) }.joined(separator: " | ")) |\n" }
  }

  private func quoted(_ span: TextSpan, opensLine: Bool = false) -> String {
    let words = analysis.segmentation.clean(span)
    return Self.escaped(
      String(decoding: words.utf8.dropFirst(ListGlyph.opening(of: words[...])), as: UTF8.self), opensLine: opensLine)
  }

  private func place(_ span: TextSpan) -> String {
    let start = offsets.offset(ofUTF8: Int(span.start), in: .unicodeScalar)
    return "[\(start)–\(offsets.offset(ofUTF8: Int(span.end), in: .unicodeScalar))]"
  }

  /// Text on one line in which nothing is a mark of Markdown or HTML, nor a link by itself.
  ///
  /// - Parameter opensLine: whether it stands where a number, a plus or a dash would open a list.
  static func escaped(_ text: String, opensLine: Bool = false) -> String {
    var escaped = String.UnicodeScalarView()
    var isBlank = true
    var mayOpenList = opensLine
    for scalar in text.unicodeScalars {
      guard !scalar.properties.isWhitespace, scalar.value >= 0x20, scalar.value != 0x7F else {
        if !isBlank { escaped.append(" ") }
        isBlank = true
        continue
      }
      // Readers make a link of "https://" wherever they find it.
      if scalar == "/", escaped.last == ":" {
        escaped.removeLast()
        escaped.append(contentsOf: "\\:".unicodeScalars)
      }
      let opensList = mayOpenList && "+-=.)".unicodeScalars.contains(scalar)
      if opensList || marks.contains(scalar) { escaped.append("\\") }
      mayOpenList = mayOpenList && ("0"..."9").contains(scalar)
      escaped.append(scalar)
      isBlank = false
    }
    if isBlank, !escaped.isEmpty { escaped.removeLast() }
    return String(escaped)
  }

  private static let marks = Set("\\`*_{}[]<>#|~&!@$".unicodeScalars)
}
