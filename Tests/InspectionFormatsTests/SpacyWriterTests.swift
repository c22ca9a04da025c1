import Foundation
import InspectionFormats
import InspectionText
import Testing

@Suite struct SpacyWriterTests {
  private struct Page: Decodable {
    struct Span: Decodable, Hashable {
      let start: Int
      let end: Int
      var label: String?
      var kb_id: String?
    }
    let text: String
    let sents: [Span]
    let tokens: [Span]
    let spans: [String: [Span]]
    let cats: [String: Double]

    func words(_ span: Span) -> String {
      String(String.UnicodeScalarView(Array(text.unicodeScalars)[span.start..<span.end]))
    }
  }

  private func page(_ analysis: Analysis) throws -> Page {
    try JSONDecoder().decode(Page.self, from: Data(SpacyWriter().json(for: analysis)))
  }

  private static let hostile = [
    "  Support is good.\n\n\nAudits are  poor. ", "\n", "Good.", "a\u{1C}b is\u{2028}good\u{A0}.\u{85}",
    "Plans are under-\r\ndeveloped 👍🏽.\u{200B}\u{301} ‘It is\u{3000}good,’ said Cllr Ann O’Dare.\u{0}",
  ]

  /// What spaCy makes of the words and the text has to be the tokens again, or it refuses the document.
  @Test(arguments: hostile)
  func tokensAreThoseThatSpacyRebuilds(text: String) throws {
    let page = try page(Analyser().analyse(Document(id: "a", text: text)))
    let scalars = Array(text.unicodeScalars)
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
    }
    var position = 0
    for (index, token) in page.tokens.enumerated() {
      let words = scalars[token.start..<token.end]
      if words.allSatisfy(isBlank) {
        #expect(token.start == position)
        // The rest of a gap is one token: no other blank one may follow it.
        if index + 1 < page.tokens.count { #expect(!isBlank(scalars[token.end])) }
      } else {
        #expect(token.start == position)
        #expect(!isBlank(words[words.startIndex]) && !isBlank(words[words.endIndex - 1]))
      }
      position = token.end
      if !words.allSatisfy(isBlank), position < scalars.count, scalars[position] == " " { position += 1 }
    }
    #expect(position == scalars.count)
  }

  @Test(arguments: hostile)
  func everySpanBeginsAndEndsWithATokens(text: String) throws {
    let page = try page(Analyser().analyse(Document(id: "a", text: text)))
    let starts = Set(page.tokens.map(\.start))
    let ends = Set(page.tokens.map(\.end))
    for span in page.sents + page.spans.values.flatMap({ $0 }) {
      #expect(starts.contains(span.start) && ends.contains(span.end))
    }
  }

  @Test func layersAreSpanGroups() throws {
    let page = try page(SampleAnalysis.analysis)
    let judgement = try #require(page.spans["judgements"]?.first)
    #expect(page.words(judgement) == "clearer")
    #expect(judgement.label == "progress")
    #expect(judgement.kb_id == "positive")
    #expect(page.spans["quotations"]?.first?.kb_id == "Cllr O’Dare")
    #expect(page.spans["areas"]?.map(\.label) == ["assessment"])
    #expect(page.cats == ["monitoring_visit_letter": 1])
    #expect(page.sents.map { page.words($0) }.first == "Visit to Hartsmere")
  }
}
