internal import InspectionText

/// One analysis on its way into JSON.
struct AnalysisLine: ~Copyable {
  let writer: JSONLinesWriter
  let analysis: Analysis
  let text: UnsafeBufferPointer<UInt8>
  let offsets: OffsetTable
  var json: JSONBuffer

  init(
    writer: JSONLinesWriter, analysis: Analysis, text: UnsafeBufferPointer<UInt8>, sink: (([UInt8]) -> Void)? = nil
  ) {
    self.writer = writer
    self.analysis = analysis
    self.text = text
    offsets = OffsetTable(analysis.document.text)
    json = JSONBuffer(capacity: min(text.count * 8, 1 << 20) + 4096, sink: sink)
  }

  mutating func write(sha256: String?) {
    let document = analysis.document
    json.beginObject()
    json.member("schema", JSONLinesWriter.schema)
    json.member("library", LibraryVersion.current)
    json.member("lexicon", LibraryVersion.lexicon)
    if let settings = writer.settings { json.member("settings", settings) }
    json.member("id", document.id)
    json.object("source") {
      $0.member("format", document.source.format.rawValue)
      $0.member("encoding", document.source.encoding.rawValue)
      $0.member("bytes", document.source.byteCount)
      $0.member("sha256", sha256)
    }
    json.member("offset_unit", OffsetUnit.unicodeScalar.rawValue)
    json.member("kind", analysis.kind.rawValue)
    writeMetadata(analysis.metadata)
    json.key("text")
    json.value(text)
    writeStructure()
    writeGrades()
    writeJudgements()
    writeQuotations()
    writeConcerns(analysis.concerns)
    writeSentiment(analysis.sentiment)
    writeDiagnostics()
    json.endObject()
    json.endLine()
  }

  // MARK: Places

  /// Writes `start` and `end` in scalars.
  mutating func writeOffsets(_ span: TextSpan) {
    json.member("start", offsets.offset(ofUTF8: Int(span.start), in: .unicodeScalar))
    json.member("end", offsets.offset(ofUTF8: Int(span.end), in: .unicodeScalar))
  }

  /// Writes `text` as it stands and `clean` as a reader reads it.
  mutating func writeWords(_ span: TextSpan) {
    let bytes = UnsafeBufferPointer(rebasing: text[span.range])
    json.key("text")
    json.value(bytes)
    json.key("clean")
    // Furniture stands on lines of its own: without a line break there is nothing to clean.
    if bytes.contains(where: { $0 == 10 || $0 == 12 || $0 == 13 }) {
      json.value(analysis.segmentation.clean(span))
    } else {
      json.value(bytes)
    }
  }

  mutating func writeObjects<Element>(
    _ name: StaticString, _ elements: [Element], _ body: (inout AnalysisLine, Element) -> Void
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
