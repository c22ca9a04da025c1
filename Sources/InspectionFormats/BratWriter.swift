public import InspectionText

/// Writes an analysis as brat standoff, in the scheme of the corpus: something to correct by hand.
///
/// brat shows the file beside the document's text, which has to be stored under the same name with the suffix
/// `.txt`. Facts of the letterhead that the analysis gives without a place stand in the note of the `Document`
/// annotation; inspectors, visits and earlier inspections have to be annotated by hand.
///
/// ```swift
/// let annotations = BratWriter().annotations(for: analysis)   // the text of NAME.ann
/// ```
public struct BratWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// The text of the `.ann` file.
  ///
  /// - Complexity: O(*n*) in the length of the text and the number of annotations.
  public func annotations(for analysis: Analysis) -> String {
    var page = BratPage(analysis.document)
    if let first = analysis.sentences.first {
      page.add("Document", first.span, note: Self.facts(analysis))
    }
    for (sentence, appraisal) in zip(analysis.sentences, analysis.appraisals) {
      guard sentence.isScored else {
        page.add(sentence.kind == .heading ? "Heading" : "Other", sentence.span)
        continue
      }
      let areas = appraisal.areas.map { "\($0.area.rawValue):\($0.polarity.rawValue):\($0.trajectory.rawValue)" }
      page.add(
        sentence.kind == .listItem ? "ListItem" : sentence.kind == .headline ? "Headline" : "Sentence", sentence.span,
        attributes: [
          ("Holder", appraisal.holder.rawValue), ("Polarity", appraisal.polarity.rawValue),
          ("Trajectory", appraisal.trajectory.rawValue),
        ],
        note: [("areas", areas.joined(separator: ","))])
    }
    for section in analysis.sections {
      page.add(
        "Section_" + section.role.rawValue, section.span,
        attributes: section.grade.map { [("Grade", $0.rawValue)] } ?? [])
    }
    addFindings(of: analysis, to: &page)
    return page.text
  }

  private func addFindings(of analysis: Analysis, to page: inout BratPage) {
    let listed = analysis.concerns.areas.map(\.area)
    let order = listed.isEmpty ? Taxonomy.builtIn.entries.map(\.area) : listed
    for grade in analysis.grades {
      page.add(
        "AwardedGrade", grade.span,
        attributes: [
          ("Subject", grade.judgement.rawValue), ("Grade", grade.grade.rawValue), ("Place", grade.source.rawValue),
        ] + (grade.isCurrent ? [("Current", nil)] : []),
        note: [("date", grade.date?.description)])
    }
    for judgement in analysis.judgements {
      page.add(
        Self.type(of: judgement.category), judgement.span,
        attributes: [
          ("Polarity", judgement.polarity > 0 ? "positive" : judgement.polarity < 0 ? "negative" : "neutral"),
          ("Trajectory", judgement.trajectory.rawValue), ("Time", judgement.time.rawValue),
        ],
        note: [("areas", Self.list(judgement.areas, order))])
    }
    for quotation in analysis.quotations {
      let name = quotation.role.rawValue
      page.add(
        name.prefix(1).uppercased() + name.dropFirst(), quotation.span,
        note: [("speaker", quotation.speaker), ("cue", quotation.cue), ("group", quotation.group.map(String.init))])
    }
    for clause in analysis.reported {
      page.add("Reported", clause.span, note: [("speaker", clause.speaker), ("cue", clause.cue)])
    }
    for stated in analysis.concerns.stated {
      page.add("StatedConcern", stated.span, note: [("areas", Self.list(stated.areas, order))])
    }
  }

  private static func type(of category: Judgement.Category) -> String {
    switch category {
    case .formalGrade: "FormalGrade"
    case .strength: "Strength"
    case .weakness: "Weakness"
    case .progress: "Progress"
    }
  }

  /// Areas in the order of the taxonomy, each once, as the scheme has them.
  private static func list(_ areas: [ConcernArea], _ order: [ConcernArea]) -> String {
    (order.filter(areas.contains) + areas.filter { !order.contains($0) }).map(\.rawValue).joined(separator: ",")
  }

  private static func facts(_ analysis: Analysis) -> [(String, String?)] {
    let metadata = analysis.metadata
    return [
      ("kind", analysis.kind.rawValue), ("framework", metadata.framework?.rawValue), ("gss_code", metadata.gssCode),
      ("language", metadata.language), ("canonical_url", metadata.canonicalURL), ("title", metadata.title),
      ("authority", metadata.authority), ("date", metadata.date?.description), ("addressee", metadata.addressee),
      ("lead_inspector", metadata.leadInspector),
    ]
  }
}

/// The lines of a brat file in the making.
private struct BratPage {
  private let document: Document
  private let offsets: OffsetTable
  private(set) var text = ""
  private var annotations = 0
  private var attributes = 0
  private var notes = 0

  init(_ document: Document) {
    self.document = document
    offsets = OffsetTable(document.text)
  }

  /// Adds an annotation; pairs of the note without a value are left out.
  mutating func add(
    _ type: String, _ span: TextSpan, attributes pairs: [(String, String?)] = [], note: [(String, String?)] = []
  ) {
    annotations += 1
    let parts = fragments(of: span)
    let places = parts.map { part in
      let start = offsets.offset(ofUTF8: Int(part.start), in: .unicodeScalar)
      return "\(start) \(offsets.offset(ofUTF8: Int(part.end), in: .unicodeScalar))"
    }
    let covered = parts.map { String(document[$0]) }.joined(separator: " ")
    text += "T\(annotations)\t\(type) \(places.joined(separator: ";"))\t\(covered)\n"
    for (name, value) in pairs {
      attributes += 1
      text += "A\(attributes)\t\(name) T\(annotations)\(value.map { " " + $0 } ?? "")\n"
    }
    let values = note.compactMap { key, value in value.flatMap { $0.isEmpty ? nil : "\(key)=\(Self.words($0))" } }
    guard !values.isEmpty else { return }
    notes += 1
    text += "#\(notes)\tAnnotatorNotes T\(annotations)\t\(values.joined(separator: " | "))\n"
  }

  /// The pieces of a span between line breaks and tabs, without white space at their ends: brat has no other way
  /// to hold a span of several lines.
  private func fragments(of span: TextSpan) -> [TextSpan] {
    var fragments: [TextSpan] = []
    var first: Int?
    var last = 0
    var position = Int(span.start)
    for scalar in document[span].unicodeScalars {
      let start = position
      position += UTF8.width(scalar)
      switch scalar.value {
      case 9...13, 0x85, 0x2028, 0x2029:
        if let start = first { fragments.append(TextSpan(start, last)) }
        first = nil
      case _ where scalar.properties.isWhitespace: continue
      default:
        if first == nil { first = start }
        last = position
      }
    }
    if let first { fragments.append(TextSpan(first, last)) }
    return fragments
  }

  /// A value on one line, without the bar that divides pairs.
  private static func words(_ value: String) -> String {
    value.split(whereSeparator: \.isWhitespace).map { $0 == "|" ? "/" : String($0) }.joined(separator: " ")
  }
}
