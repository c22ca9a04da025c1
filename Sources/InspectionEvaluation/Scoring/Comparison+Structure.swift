internal import InspectionText

extension Comparison {
  mutating func compareSentences() {
    compareSpans(
      "sentences",
      gold: gold.sentences.map { (Self.withoutGlyph($0.span, in: gold.document), $0.kind.rawValue) },
      found: found.sentences.map { (Self.withoutGlyph($0.span, in: found.document), $0.kind.rawValue) })
  }

  /// A unit without the glyph of its list item, which may be in or out.
  private static func withoutGlyph(_ span: TextSpan, in document: Document) -> TextSpan {
    let skipped = ListGlyph.opening(of: document[span])
    return skipped < span.count ? TextSpan(Int(span.start) + skipped, Int(span.end)) : span
  }

  mutating func compareSections() {
    let pairs = compareSpans(
      "sections", gold: gold.sections.map { ($0.span, $0.role.rawValue) },
      found: found.sections.map { ($0.span, $0.role.rawValue) })
    for pair in pairs {
      let (left, right) = (gold.sections[pair.gold].grade, found.sections[pair.found].grade)
      guard left != nil || right != nil else { continue }
      score.add(
        Tally(right: left == right ? 1 : 0, predicted: right == nil ? 0 : 1, gold: left == nil ? 0 : 1),
        to: "section_grade", match: .overlap)
    }
  }

  mutating func compareMetadata() {
    score.confuse(gold.kind.rawValue, found.kind.rawValue, in: "kind")
    compareItems("metadata", kind: "kind", gold: [gold.kind.rawValue], found: [found.kind.rawValue])
    let fields: [(String, (Metadata) -> String?)] = [
      ("title", { $0.title?.split(whereSeparator: \.isWhitespace).joined(separator: " ") }),
      ("authority", { $0.authority }),
      ("gss_code", { $0.gssCode }),
      ("framework", { $0.framework?.rawValue }),
      ("date", { $0.date?.description }),
      ("visit_start", { $0.visit?.start.description }),
      ("visit_end", { $0.visit?.end.description }),
      ("visit_ordinal", { $0.visit?.ordinal.map(String.init) }),
      ("lead_inspector", { $0.leadInspector }),
      ("addressee", { $0.addressee }),
      ("language", { $0.language }),
      ("canonical_url", { $0.canonicalURL }),
      ("outcome", { $0.outcome?.label.rawValue }),
    ]
    for (name, value) in fields {
      compareItems(
        "metadata", kind: name, gold: value(gold.metadata).map { [$0] } ?? [],
        found: value(found.metadata).map { [$0] } ?? [])
    }
    compareItems("metadata", kind: "inspectors", gold: gold.metadata.inspectors, found: found.metadata.inspectors)
    compareItems(
      "metadata", kind: "history", gold: gold.metadata.history.map(Self.event),
      found: found.metadata.history.map(Self.event))
  }

  private static func event(_ event: Metadata.HistoryEvent) -> String {
    "\(event.event.rawValue) \(event.date)\(event.grade.map { " \($0.rawValue)" } ?? "")"
  }
}
