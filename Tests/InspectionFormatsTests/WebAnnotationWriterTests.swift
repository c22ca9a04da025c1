import Foundation
import InspectionFormats
import InspectionText
import Testing

@Suite struct WebAnnotationWriterTests {
  private func annotations(_ analysis: Analysis, context: Int = 32) throws -> [[String: Any]] {
    try WebAnnotationWriter(contextLength: context).lines(for: analysis).split(separator: 10).map {
      try #require(try JSONSerialization.jsonObject(with: Data($0)) as? [String: Any])
    }
  }

  private func selectors(_ annotation: [String: Any]) throws -> (quote: [String: Any], position: [String: Any]) {
    let target = try #require(annotation["target"] as? [String: Any])
    let selectors = try #require(target["selector"] as? [[String: Any]])
    #expect(selectors.map { $0["type"] as? String } == ["TextQuoteSelector", "TextPositionSelector"])
    return (selectors[0], selectors[1])
  }

  @Test func quoteAndPositionNameTheSameWords() throws {
    let found = try annotations(SampleAnalysis.analysis, context: 5)
    #expect(found.count == 6)
    let scalars = Array(SampleAnalysis.analysis.document.text.unicodeScalars)
    for annotation in found {
      let (quote, position) = try selectors(annotation)
      let start = try #require(position["start"] as? Int)
      let end = try #require(position["end"] as? Int)
      func words(_ range: Range<Int>) -> String {
        String(String.UnicodeScalarView(scalars[range.clamped(to: 0..<scalars.count)]))
      }
      #expect(quote["exact"] as? String == words(start..<end))
      #expect(quote["prefix"] as? String == words((start - 5)..<start))
      #expect(quote["suffix"] as? String == words(end..<(end + 5)))
    }
  }

  @Test func bodiesSayWhatItIs() throws {
    let judgement = try #require(
      try annotations(SampleAnalysis.analysis).first { ($0["id"] as? String)?.contains("#judgement") == true })
    let bodies = try #require(judgement["body"] as? [[String: Any]])
    #expect(judgement["@context"] as? String == "http://www.w3.org/ns/anno.jsonld")
    #expect(judgement["type"] as? String == "Annotation")
    #expect(
      bodies.map { $0["value"] as? String } == [
        "judgement", "category:progress", "polarity:1", "trajectory:improving", "time:present", "area:assessment",
        "area:leadership",
      ])
  }

  @Test(arguments: [
    ("a/b.txt", "a/b.txt"), ("a b%.txt", "a%20b%25.txt"), ("https://x", "https%3A//x"), ("//x", "%2F/x"),
    ("é#?", "%C3%A9%23%3F"),
  ])
  func theSourceIsARelativeReference(id: String, source: String) throws {
    let analysis = Analyser().analyse(Document(id: id, text: "Support for children is good."))
    let first = try #require(try annotations(analysis).first)
    #expect((first["target"] as? [String: Any])?["source"] as? String == source)
    #expect((first["id"] as? String)?.hasPrefix(source + "#") == true)
  }
}
