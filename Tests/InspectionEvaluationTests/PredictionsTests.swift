import Foundation
import InspectionText
import Testing

@testable import InspectionEvaluation

@Suite struct PredictionsTests {
  private func corpus() throws -> GoldCorpus {
    let gold = try GoldSample.read()
    return GoldCorpus(entries: [.init(gold: gold, input: Array(gold.document.text.utf8), isPage: false)])
  }

  /// A folder or file that is there while `body` runs.
  private func with<Result>(_ files: [String: String], _ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let url = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    return try body(folder.path)
  }

  private func score(brat: String, named name: String = "hartsmere.ann") throws -> DocumentScore {
    let corpus = try corpus()
    let predictions = try with([name: brat]) { try Predictions(folder: $0, of: corpus) }
    return Evaluator().score(try #require(predictions.analyses["hartsmere"]), against: corpus.entries[0].gold)
  }

  @Test(arguments: ["hartsmere.ann", "deep/down/hartsmere.ann", "hartsmere.txt.ann"])
  func theGoldItselfIsPerfect(name: String) throws {
    let score = try score(brat: GoldSample.files.annotations, named: name)
    #expect(score.misses.isEmpty)
    for (key, tally) in score.tallies where tally.gold + tally.predicted > 0 { #expect(tally.f1 == 1, "\(key)") }
    for layer in ["sentences", "sections", "metadata", "judgements", "quotations", "reported", "stated", "grades"] {
      #expect(try #require(score.tallies[ScoreKey(layer: layer)]).gold > 0, "\(layer)")
    }
    for (layer, table) in score.confusions { #expect(table.agreement == 1, "\(layer)") }
  }

  /// Of three judgements the second is given another category and polarity; of the five scored units one is read as
  /// negative in place of mixed; one of two quotations is missing.
  @Test func aDamagedCopyScoresWhatItShould() throws {
    var lines = GoldSample.files.annotations.split(separator: "\n").map(String.init)
    let id = try #require(lines.first { $0.contains("\tWeakness ") }).split(separator: "\t")[0]
    let speech = try #require(lines.first { $0.contains("\tSpeech ") }).split(separator: "\t")[0]
    lines = lines.filter { !$0.hasPrefix("\(speech)\t") && !$0.contains(" \(speech)\t") }
      .map { $0.replacing("\tWeakness ", with: "\tStrength ") }
      .map { $0.hasSuffix("\tPolarity \(id) negative") ? $0.replacing("negative", with: "positive") : $0 }
      .map { $0.contains("\tPolarity") && $0.hasSuffix("mixed") ? $0.replacing("mixed", with: "negative") : $0 }
    let score = try score(brat: lines.joined(separator: "\n"))
    func tally(_ layer: String, _ kind: String? = nil, _ match: ScoreKey.Match = .overlap) -> Tally? {
      score.tallies[ScoreKey(layer: layer, kind: kind, match: match)]
    }
    #expect(tally("judgements", nil, .exact) == Tally(right: 3, predicted: 3, gold: 3))
    #expect(tally("judgements", "weakness", .exact) == Tally(right: 0, predicted: 0, gold: 1))
    #expect(tally("judgements", "strength", .exact) == Tally(right: 0, predicted: 1, gold: 0))
    #expect(tally("judgement_category") == Tally(right: 2, predicted: 3, gold: 3))
    #expect(tally("judgement_polarity") == Tally(right: 2, predicted: 3, gold: 3))
    #expect(tally("quotations", nil, .exact) == Tally(right: 1, predicted: 1, gold: 2))
    #expect(tally("quotations", nil, .exact)?.f1 == 2.0 / 3)
    #expect(tally("polarity") == Tally(right: 4, predicted: 5, gold: 5))
    #expect(score.confusions["polarity"]?["mixed", "negative"] == 1)
    #expect(score.confusions["judgements"]?["weakness", "strength"] == 1)
    #expect(score.confusions["quotations"]?["speech", nil] == 1)
    #expect(tally("areas")?.f1 == 1)
  }

  /// A rival that finds judgement phrases and nothing else.
  @Test func aSystemMayGiveOneLayerAlone() throws {
    let phrase = try #require(GoldSample.files.annotations.split(separator: "\n").first { $0.contains("\tWeakness ") })
    let id = phrase.split(separator: "\t")[0]
    let score = try score(brat: "\(phrase)\nA1\tPolarity \(id) negative\n")
    #expect(score.tallies[ScoreKey(layer: "judgements")] == Tally(right: 1, predicted: 1, gold: 3))
    #expect(score.tallies[ScoreKey(layer: "sentences")] == Tally(right: 0, predicted: 0, gold: 9))
  }

  @Test func whatIsNamedAfterNothingIsRefused() throws {
    let corpus = try corpus()
    let error = try with(["other.ann": "x"]) { folder in
      #expect(throws: GoldError.self) { try Predictions(folder: folder, of: corpus) }
    }
    #expect(error?.fault.contains("named after a document") == true)
  }

  @Test func linesOfJSONAreScored() throws {
    let corpus = try corpus()
    let text = GoldSample.files.text
    let place = try #require(text.firstRange(of: "far too"))
    let start = text.unicodeScalars.distance(from: text.startIndex, to: place.lowerBound)
    let line = try JSONSerialization.data(withJSONObject: [
      "id": "hartsmere.txt", "text": text,
      "judgements": [
        ["start": start, "end": start + 7, "category": "weakness", "polarity": -1, "areas": ["supervision"]]
      ],
    ])
    let json = String(decoding: line, as: UTF8.self)
    let score = try with(["p.jsonl": json + "\n"]) { folder in
      let predictions = try Predictions(jsonLines: folder + "/p.jsonl", of: corpus)
      return Evaluator().score(try #require(predictions.analyses["hartsmere"]), against: corpus.entries[0].gold)
    }
    #expect(score.tallies[ScoreKey(layer: "judgements")] == Tally(right: 1, predicted: 1, gold: 3))
    #expect(score.tallies[ScoreKey(layer: "judgement_areas", match: .overlap)]?.right == 1)
    for (old, new, fault) in [
      ("weakness", "flaw", "category cannot be \"flaw\""), ("\"text\"", "\"words\"", "text is missing"),
      ("\"start\":\(start)", "\"start\":99999", "lies outside its text"), ("{\"", "[\"", "no JSON object"),
    ] {
      let error = try with(["p.jsonl": json.replacing(old, with: new)]) { folder in
        #expect(throws: GoldError.self) { try Predictions(jsonLines: folder + "/p.jsonl", of: corpus) }
      }
      #expect(error?.fault.contains(fault) == true, "\(error?.description ?? "")")
      #expect(error?.line == 1)
    }
  }
}
