import Testing

@testable import InspectionText

/// A text with its quotations marked: `⟦content|role|speaker|cue⟧`, `-` for none, fields after the content as needed.
struct MarkedQuotations {
  struct Expected: Equatable, CustomStringConvertible {
    var text: String
    var start: Int
    var role: String?
    var speaker: String?
    var cue: String?

    var description: String { "\(text)@\(start) \(role ?? "") \(speaker ?? "") \(cue ?? "")" }
  }

  private(set) var text = ""
  private(set) var expected: [Expected] = []

  init(_ marked: String) {
    var open: [(start: Int, place: Int)] = []
    var fields = ""
    var inFields = false
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append((text.utf8.count, expected.count))
        expected.append(Expected(text: "", start: text.utf8.count))
      case "|" where !open.isEmpty:
        if inFields { fields.unicodeScalars.append(scalar) }
        inFields = true
      case "⟧":
        guard let (start, place) = open.popLast() else { continue }
        let parts = fields.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        expected[place].text = String(decoding: Array(text.utf8)[start...], as: UTF8.self)
        expected[place].role = parts.first.flatMap { $0.isEmpty ? nil : $0 }
        expected[place].speaker = parts.count > 1 && parts[1] != "-" ? parts[1] : nil
        expected[place].cue = parts.count > 2 && parts[2] != "-" ? parts[2] : nil
        fields = ""
        inFields = false
      default:
        if inFields { fields.unicodeScalars.append(scalar) } else { text.unicodeScalars.append(scalar) }
      }
    }
  }

  /// What the finder says about the text.
  func findings(kind: DocumentKind? = nil) -> QuotationFinder.Findings {
    var vocabulary = Vocabulary()
    let finder = QuotationFinder(vocabulary: &vocabulary)
    var segmentation = Segmenter(vocabulary: vocabulary).segment(Document(id: "case", text: text))
    if let kind { segmentation.kind = kind }
    return finder.findings(in: segmentation)
  }

  /// Checks spans; and role, speaker and cue of those that state a role.
  func check(kind: DocumentKind? = nil, sourceLocation: SourceLocation = #_sourceLocation) {
    let bytes = Array(text.utf8)
    let found = findings(kind: kind).quotations.map { quotation in
      Expected(
        text: String(decoding: bytes[quotation.span.range], as: UTF8.self), start: Int(quotation.span.start),
        role: quotation.role.rawValue, speaker: quotation.speaker, cue: quotation.cue)
    }
    #expect(found.map(\.text) == expected.map(\.text), sourceLocation: sourceLocation)
    #expect(found.map(\.start) == expected.map(\.start), sourceLocation: sourceLocation)
    guard found.count == expected.count else { return }
    for (got, want) in zip(found, expected) where want.role != nil {
      #expect(got == want, sourceLocation: sourceLocation)
    }
  }
}
