import Foundation
import InspectionEvaluation
import InspectionFormats
import InspectionText
import Testing

@Suite struct GoldTests {
  @Test(arguments: Corpus.cases)
  func theGoldAgreesWithItself(document: Corpus.Case) {
    let score = Evaluator().score(document.gold.analysis, against: document.gold)
    for (key, tally) in score.tallies where tally.gold + tally.predicted > 0 { #expect(tally.f1 == 1, "\(key)") }
    #expect(score.misses.isEmpty)
  }

  /// The same by the way that another system's output takes.
  @Test func theGoldIsPerfectAsAPrediction() throws {
    let corpus = try GoldCorpus(folder: Corpus.folder)
    let predictions = try Predictions(folder: Corpus.folder, of: corpus)
    #expect(predictions.analyses.count == corpus.entries.count)
    for entry in corpus.entries {
      let score = Evaluator().score(try #require(predictions.analyses[entry.gold.id]), against: entry.gold)
      for (key, tally) in score.tallies where tally.gold + tally.predicted > 0 { #expect(tally.f1 == 1, "\(key)") }
    }
  }

  /// The text and places that another program reads from the line are those of the analysis.
  @Test(arguments: Corpus.cases)
  func theLineHoldsTheSamePlaces(document: Corpus.Case) throws {
    let line = Data(JSONLinesWriter(includesTokens: true, explains: true).line(for: document.analysis))
    let object = try #require(try JSONSerialization.jsonObject(with: line) as? [String: Any])
    let text = try #require(object["text"] as? String)
    #expect(Array(text.utf8) == Array(document.document.text.utf8))
    let scalars = Array(text.unicodeScalars)
    var count = 0
    for layer in ["judgements", "quotations", "reported"] {
      for record in try #require(object[layer] as? [[String: Any]]) {
        let start = try #require(record["start"] as? Int)
        let end = try #require(record["end"] as? Int)
        var words = String.UnicodeScalarView()
        words.append(contentsOf: scalars[start..<end])
        #expect(String(words) == record["text"] as? String, "\(layer)")
        count += 1
      }
    }
    #expect(count > 0)
  }
}
