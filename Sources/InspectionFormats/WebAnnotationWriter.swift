public import InspectionText

/// Writes an analysis as W3C Web Annotations in JSON-LD, one annotation a line.
///
/// Each has a `TextQuoteSelector` (the words, with some before and after them) and a `TextPositionSelector`
/// (Unicode scalars of the analysed text). `source` is the document's id as a relative IRI, and the annotation's own
/// `id` is that with a fragment such as `#judgement-3`. The bodies are tags: first the layer, then `key:value`.
///
/// Written are awarded grades, judgement phrases, quotations, reported clauses, stated concerns, and the sentences
/// that judge something or are about an area.
public struct WebAnnotationWriter: Sendable {
  /// How many Unicode scalars of context stand before and after the words.
  public var contextLength: Int

  /// Creates a writer.
  public init(contextLength: Int = 32) { self.contextLength = contextLength }

  /// The lines for one analysis, in UTF-8, each with its line feed; empty when nothing was found.
  ///
  /// - Complexity: O(*n*) in the length of the text and the number of annotations.
  public func lines(for analysis: Analysis) -> [UInt8] {
    var page = WebAnnotationPage(analysis.document, contextLength: max(contextLength, 0))
    for (index, sentence) in analysis.sentences.enumerated() {
      let appraisal = analysis.appraisal(ofSentence: index)
      guard appraisal.polarity != .neutral || !appraisal.areas.isEmpty else { continue }
      page.add(
        "sentence", index, sentence.span,
        tags: [
          ("holder", appraisal.holder.rawValue), ("polarity", appraisal.polarity.rawValue),
          ("trajectory", appraisal.trajectory.rawValue),
        ]
          + appraisal.areas.map { ("area", "\($0.area.rawValue):\($0.polarity.rawValue):\($0.trajectory.rawValue)") })
    }
    for (index, grade) in analysis.grades.enumerated() {
      page.add(
        "grade", index, grade.span,
        tags: [
          ("judgement", grade.judgement.rawValue), ("grade", grade.grade.rawValue), ("source", grade.source.rawValue),
          ("date", grade.date?.description), ("current", grade.isCurrent ? "true" : "false"),
        ])
    }
    for (index, judgement) in analysis.judgements.enumerated() {
      page.add(
        "judgement", index, judgement.span,
        tags: [
          ("category", judgement.category.rawValue), ("polarity", "\(judgement.polarity)"),
          ("trajectory", judgement.trajectory.rawValue), ("time", judgement.time.rawValue),
        ] + areas(judgement.areas))
    }
    for (index, quotation) in analysis.quotations.enumerated() {
      page.add(
        "quotation", index, quotation.span,
        tags: [("role", quotation.role.rawValue), ("speaker", quotation.speaker), ("cue", quotation.cue)])
    }
    for (index, clause) in analysis.reported.enumerated() {
      page.add("reported", index, clause.span, tags: [("speaker", clause.speaker), ("cue", clause.cue)])
    }
    for (index, stated) in analysis.concerns.stated.enumerated() {
      page.add("stated_concern", index, stated.span, tags: areas(stated.areas))
    }
    return page.json.bytes
  }

  private func areas(_ areas: [ConcernArea]) -> [(String, String?)] { areas.map { ("area", $0.rawValue) } }
}

/// The lines of one document in the making.
private struct WebAnnotationPage: ~Copyable {
  private let bytes: [UInt8]
  private let offsets: OffsetTable
  private let source: String
  private let contextLength: Int
  private(set) var json = JSONBuffer()

  init(_ document: Document, contextLength: Int) {
    bytes = Array(document.text.utf8)
    offsets = OffsetTable(document.text)
    source = Self.reference(document.id)
    self.contextLength = contextLength
  }

  mutating func add(_ layer: String, _ index: Int, _ span: TextSpan, tags: [(String, String?)]) {
    json.beginObject()
    json.member("@context", "http://www.w3.org/ns/anno.jsonld")
    json.member("id", "\(source)#\(layer)-\(index)")
    json.member("type", "Annotation")
    json.member("motivation", "classifying")
    json.object("generator") {
      $0.member("type", "Software")
      $0.member("name", "inspection-letters \(LibraryVersion.current), lexicon \(LibraryVersion.lexicon)")
    }
    let values = [layer] + tags.compactMap { key, value in value.map { "\(key):\($0)" } }
    json.array("body", values.enumerated()) { json, value in
      json.beginObject()
      json.member("type", "TextualBody")
      json.member("purpose", value.offset == 0 ? "classifying" : "tagging")
      json.member("format", "text/plain")
      json.member("value", value.element)
      json.endObject()
    }
    json.key("target")
    json.beginObject()
    json.member("source", source)
    json.key("selector")
    json.beginArray()
    writeQuote(span)
    json.beginObject()
    json.member("type", "TextPositionSelector")
    json.member("start", offsets.offset(ofUTF8: Int(span.start), in: .unicodeScalar))
    json.member("end", offsets.offset(ofUTF8: Int(span.end), in: .unicodeScalar))
    json.endObject()
    json.endArray()
    json.endObject()
    json.endObject()
    json.endLine()
  }

  private mutating func writeQuote(_ span: TextSpan) {
    var start = Int(span.start)
    var end = Int(span.end)
    for _ in 0..<contextLength {
      repeat { start -= 1 } while start > 0 && bytes[start] & 0xC0 == 0x80
      if start <= 0 { break }
    }
    for _ in 0..<contextLength {
      guard end < bytes.count else { break }
      repeat { end += 1 } while end < bytes.count && bytes[end] & 0xC0 == 0x80
    }
    json.beginObject()
    json.member("type", "TextQuoteSelector")
    json.member("exact", words(span.range))
    json.member("prefix", words(max(start, 0)..<Int(span.start)))
    json.member("suffix", words(Int(span.end)..<end))
    json.endObject()
  }

  private func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// An id as a relative reference of RFC 3986: what has a meaning of its own there is percent-encoded.
  ///
  /// A first segment with a colon would read as a scheme, and two slashes at the start as a host, so colons are
  /// encoded everywhere and a slash at the start is.
  private static func reference(_ id: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var reference: [UInt8] = []
    for byte in id.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        reference.append(byte)
      case UInt8(ascii: "/") where !reference.isEmpty:
        reference.append(byte)
      default: reference += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: reference, as: UTF8.self)
  }
}
