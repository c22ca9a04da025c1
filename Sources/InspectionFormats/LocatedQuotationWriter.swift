public import InspectionText

/// Writes where a quotation stands in a letter, and how faithful it is.
///
/// ```swift
/// let writer = LocatedQuotationWriter(source: letter)
/// let line = writer.line(for: locator.locate(quote), of: quote)   // bytes of UTF-8, ended by a line feed
/// ```
public struct LocatedQuotationWriter: Sendable {
  private let source: Document
  private let offsets: OffsetTable

  /// Creates a writer for quotations of one letter. Offsets count its Unicode scalars.
  public init(source: Document) {
    self.source = source
    offsets = OffsetTable(source.text)
  }

  /// One object and a line feed, in UTF-8.
  public func line(for found: LocatedQuotation, of quote: String) -> [UInt8] {
    var json = JSONBuffer()
    json.beginObject()
    json.member("quote", quote)
    json.member("verdict", found.verdict.rawValue)
    json.member("start", found.span.map { scalar($0.start) })
    json.member("end", found.span.map { scalar($0.end) })
    json.member("source_text", found.span.map { String(source[$0]) })
    json.array("changes", found.changes) { $0.write($1) }
    json.array("also", found.also) { json, span in
      json.beginObject()
      json.member("start", scalar(span.start))
      json.member("end", scalar(span.end))
      json.endObject()
    }
    json.endObject()
    json.endLine()
    return json.bytes
  }

  private func scalar(_ offset: UInt32) -> Int { offsets.offset(ofUTF8: Int(offset), in: .unicodeScalar) }

  /// A few lines for a person: the quotation, the verdict in plain words, and the letter's words.
  public func text(for found: LocatedQuotation, of quote: String, width: Int = 80, isStyled: Bool = false) -> String {
    var page = TextPage(width: max(width, 40), isStyled: isStyled)
    page.paragraph("“\(quote)”")
    let verdict = ComparisonWords.verdict(found.verdict)
    page.paragraph(
      verdict, mark: found.verdict == .altered || found.verdict == .absent ? "✗ " : "✓ ",
      markStyle: found.verdict == .altered || found.verdict == .absent ? .bad : .good, indent: 2)
    for change in found.changes where !change.isSigned {
      page.paragraph(ComparisonWords.change(change), mark: "• ", indent: 4)
    }
    if let span = found.span, found.verdict != .verbatim {
      page.paragraph("In the letter: “\(String(source[span]))”", indent: 4)
    }
    if !found.also.isEmpty {
      page.paragraph("The same words stand in \(SummaryNames.count(found.also.count, "other place")).", indent: 4)
    }
    return page.text
  }
}

extension JSONBuffer {
  /// One change, as an object.
  mutating func write(_ change: QuotationChange) {
    beginObject()
    member("op", change.operation.rawValue)
    member("source", change.source)
    member("quote", change.quote)
    member("kind", change.kind.rawValue)
    member("signed", change.isSigned)
    endObject()
  }
}
