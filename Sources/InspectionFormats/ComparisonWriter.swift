public import InspectionText

/// Writes a release beside its letters as one JSON object.
///
/// The object is the one that the command line tool's `compare` gives. All offsets count Unicode scalars: those of
/// quotations and claims in the release's text, those that start with `source_` in the letter's.
public struct ComparisonWriter: Sendable {
  /// The name of the format, in the field `schema`.
  public static let schema = "inspection-letters/compare/1"

  /// Creates a writer.
  public init() {}

  /// The object and a line feed, in UTF-8.
  public func json(for comparison: ReleaseComparison) -> [UInt8] {
    var object = ComparisonObject(comparison)
    object.write()
    return object.json.bytes
  }
}

/// One comparison on its way into JSON.
private struct ComparisonObject: ~Copyable {
  let comparison: ReleaseComparison
  let release: OffsetTable
  let sources: [OffsetTable]
  var json = JSONBuffer()

  init(_ comparison: ReleaseComparison) {
    self.comparison = comparison
    release = OffsetTable(comparison.release.document.text)
    sources = comparison.sources.map { OffsetTable($0.document.text) }
  }

  mutating func write() {
    json.beginObject()
    json.member("schema", ComparisonWriter.schema)
    json.member("library", LibraryVersion.current)
    json.member("lexicon", LibraryVersion.lexicon)
    json.member("offset_unit", OffsetUnit.unicodeScalar.rawValue)
    json.member("release", comparison.release.document.id)
    json.member("sources", comparison.sources.map(\.document.id))
    objects("quotations", comparison.quotations) { $0.write($1) }
    objects("areas", comparison.areas) { object, area in
      object.json.member("area", area.area.rawValue)
      object.json.member("source_score", area.source.score)
      object.json.member("release_score", area.release.score)
      object.json.member("difference", area.difference)
    }
    json.key("coverage")
    json.beginObject()
    for polarity: Polarity in [.positive, .negative, .mixed] {
      json.key(polarity.rawValue)
      write(comparison.coverage[polarity] ?? FindingCoverage())
    }
    json.endObject()
    objects("claims", comparison.claims) { $0.write($1) }
    objects("diagnostics", comparison.diagnostics) { object, diagnostic in
      object.json.member("code", diagnostic.code.rawValue)
      object.json.member("severity", diagnostic.severity.rawValue)
      object.json.member("message", diagnostic.message)
      object.json.member("start", diagnostic.span.map { object.scalar($0.start, object.release) })
      object.json.member("end", diagnostic.span.map { object.scalar($0.end, object.release) })
    }
    json.endObject()
    json.endLine()
  }

  private mutating func write(_ compared: ComparedQuotation) {
    let analysis = comparison.release
    let quotation = analysis.quotations[compared.quotation]
    writeRelease(quotation.span)
    json.member("role", quotation.role.rawValue)
    json.member("speaker", quotation.speaker)
    json.member("cue", quotation.cue)
    json.member("group", quotation.group)
    json.member("sentence", quotation.sentence)
    json.member("verdict", compared.located.verdict.rawValue)
    writeSource(compared.source, compared.located.span)
    json.array("changes", compared.located.changes) { $0.write($1) }
    json.key("source_sentence")
    if let source = compared.source, let context = compared.context {
      json.beginObject()
      json.member("start", scalar(context.start, sources[source]))
      json.member("end", scalar(context.end, sources[source]))
      json.member("text", String(comparison.sources[source].document[context]))
      json.endObject()
    } else {
      json.null()
    }
  }

  private mutating func write(_ claim: ComparedClaim) {
    writeRelease(claim.span)
    json.member("about_date", claim.date?.description)
    json.member("verdict", claim.verdict.rawValue)
    writeSource(claim.source, claim.sourceSpan)
  }

  private mutating func write(_ coverage: FindingCoverage) {
    json.beginObject()
    json.member("findings", coverage.findings)
    json.member("quoted", coverage.quoted)
    json.member("reported", coverage.reported)
    objects("left_out", coverage.leftOut) { object, finding in
      let source = object.comparison.sources[finding.source]
      let span = source.sentences[finding.sentence].span
      object.json.member("source", source.document.id)
      object.json.member("source_start", object.scalar(span.start, object.sources[finding.source]))
      object.json.member("source_end", object.scalar(span.end, object.sources[finding.source]))
    }
    json.endObject()
  }

  private mutating func writeRelease(_ span: TextSpan) {
    json.member("start", scalar(span.start, release))
    json.member("end", scalar(span.end, release))
    json.member("text", String(comparison.release.document[span]))
    json.member("clean", comparison.release.segmentation.clean(span))
  }

  private mutating func writeSource(_ source: Int?, _ span: TextSpan?) {
    json.member("source", source.map { comparison.sources[$0].document.id })
    guard let source, let span else {
      for name: StaticString in ["source_start", "source_end", "source_text"] { json.member(name, nil as String?) }
      return
    }
    json.member("source_start", scalar(span.start, sources[source]))
    json.member("source_end", scalar(span.end, sources[source]))
    json.member("source_text", String(comparison.sources[source].document[span]))
  }

  private func scalar(_ offset: UInt32, _ table: OffsetTable) -> Int {
    table.offset(ofUTF8: Int(offset), in: .unicodeScalar)
  }

  private mutating func objects<Element>(
    _ name: StaticString, _ elements: [Element], _ body: (inout ComparisonObject, Element) -> Void
  ) {
    json.key(name)
    json.beginArray()
    for element in elements {
      json.beginObject()
      body(&self, element)
      json.endObject()
    }
    json.endArray()
  }
}
