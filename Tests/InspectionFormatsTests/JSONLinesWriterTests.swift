import Foundation
import InspectionFormats
import InspectionText
import Testing

@Suite struct JSONLinesWriterTests {
  private let analysis = SampleAnalysis.analysis

  private func object(_ writer: JSONLinesWriter = JSONLinesWriter()) throws -> NSDictionary {
    let line = writer.line(for: analysis, sha256: "ab12")
    #expect(line.last == 10)
    #expect(line.dropLast().allSatisfy { $0 >= 0x20 })
    return try #require(try JSONSerialization.jsonObject(with: Data(line)) as? NSDictionary)
  }

  /// What `text[start:end]` gives in Python.
  private func slice(_ record: NSDictionary) throws -> String {
    let scalars = Array(analysis.document.text.unicodeScalars)
    let start = try #require(record["start"] as? Int)
    let end = try #require(record["end"] as? Int)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<end])
    return String(text)
  }

  private func records(_ key: String, in object: NSDictionary) throws -> [NSDictionary] {
    try #require(object[key] as? [NSDictionary])
  }

  @Test func theHeadNamesFormatVersionsAndSource() throws {
    let object = try object()
    #expect(object["schema"] as? String == "inspection-letters/1")
    #expect(object["library"] as? String == LibraryVersion.current)
    #expect(object["lexicon"] as? String == LibraryVersion.lexicon)
    #expect(object["id"] as? String == "a/b.txt")
    #expect(object["offset_unit"] as? String == "unicode_scalar")
    #expect(object["kind"] as? String == "monitoring_visit_letter")
    #expect(object["text"] as? String == analysis.document.text)
    #expect(
      object["source"] as? NSDictionary == [
        "format": "text", "encoding": "utf-8", "bytes": analysis.document.text.utf8.count, "sha256": "ab12",
      ])
  }

  @Test func whatASinkIsGivenIsTheLine() {
    var written: [UInt8] = []
    JSONLinesWriter().write(analysis, sha256: "ab12") { written += $0 }
    #expect(written == JSONLinesWriter().line(for: analysis, sha256: "ab12"))
  }

  @Test func metadataHasEveryFieldWithNullForWhatIsNotStated() throws {
    let null = NSNull()
    #expect(
      try object()["metadata"] as? NSDictionary == [
        "title": "Visit to Hartsmere", "authority": "Hartsmere Council", "gss_code": null, "framework": "ilacs",
        "date": "2024-03-09", "visit": ["start": "2024-02-27", "end": "2024-02-28", "ordinal": 2] as NSDictionary,
        "inspectors": ["Ann Reed", "Bo Lark"], "lead_inspector": "Bo Lark", "addressee": null, "language": null,
        "canonical_url": null, "outcome": null,
        "history": [["event": "inspection", "date": "2022-06", "grade": "inadequate"] as NSDictionary],
      ])
  }

  @Test func offsetsCountScalars() throws {
    let object = try object()
    let sentences = try records("sentences", in: object)
    #expect(
      try sentences.map(slice) == [
        "Visit to Hartsmere", "Plans – for\nmany – are clearer.", "Cllr O’Dare said: ‘This \"shows\"\nour 👍 effort.’",
      ])
    let quotation = try #require(try records("quotations", in: object).first)
    #expect(try slice(quotation) == "This \"shows\"\nour 👍 effort")
    #expect(quotation["text"] as? String == "This \"shows\"\nour 👍 effort")
    #expect(quotation["clean"] as? String == "This \"shows\" our 👍 effort")
  }

  @Test func structureIsWrittenByTheContract() throws {
    let object = try object()
    let section = try #require(try records("sections", in: object).first)
    #expect(section["heading"] as? String == "Visit to Hartsmere")
    #expect(section["role"] as? String == "findings")
    #expect(section["grade"] as? String == "good")
    let blocks = try records("blocks", in: object)
    #expect(blocks.map { $0["kind"] as? String } == ["heading", "paragraph"])
    #expect(blocks[0]["source"] is NSNull)
    #expect(blocks[1]["source"] as? NSDictionary == ["start": 3, "end": 9, "exact": false])
    let sentence = try records("sentences", in: object)[1]
    #expect(sentence["kind"] as? String == "sentence")
    #expect(sentence["holder"] as? String == "ofsted")
    #expect(sentence["polarity"] as? String == "positive")
    #expect(sentence["trajectory"] as? String == "improving")
    #expect(
      sentence["areas"] as? NSArray == [
        ["area": "assessment", "polarity": "positive", "trajectory": "improving"] as NSDictionary
      ])
  }

  @Test func findingsAreWrittenByTheContract() throws {
    let object = try object()
    let grade = try #require(try records("grades", in: object).first)
    #expect(grade["judgement"] as? String == "leaders")
    #expect(grade["grade"] as? String == "requires_improvement")
    #expect(grade["source"] as? String == "heading")
    #expect(grade["date"] as? String == "2022")
    #expect(grade["current"] as? Bool == true)
    let judgement = try #require(try records("judgements", in: object).first)
    #expect(try slice(judgement) == "clearer")
    #expect(judgement["category"] as? String == "progress")
    #expect(judgement["polarity"] as? Int == 1)
    #expect(judgement["time"] as? String == "present")
    #expect(judgement["areas"] as? [String] == ["assessment", "leadership"])
    #expect(judgement["sentence"] as? Int == 1)
    let quotation = try #require(try records("quotations", in: object).first)
    #expect(quotation["role"] as? String == "speech")
    #expect(quotation["speaker"] as? String == "Cllr O’Dare")
    #expect(quotation["cue"] as? String == "said")
    #expect(quotation["group"] as? Int == 4)
    let reported = try #require(try records("reported", in: object).first)
    #expect(reported["speaker"] is NSNull)
    #expect(reported["cue"] as? String == "found")
    #expect(reported["clean"] as? String == "Plans – for many – are clearer.")
  }

  @Test func scoresAreNullWithoutEvidence() throws {
    let object = try object()
    let concerns = try #require(object["concerns"] as? NSDictionary)
    let areas = try records("areas", in: concerns)
    #expect(areas[0]["score"] as? Double == 1)
    #expect(areas[0]["direction"] as? String == "positive")
    #expect(areas[0]["improving"] as? Int == 1)
    let holders = try #require(areas[0]["by_holder"] as? NSDictionary)
    #expect(holders["ofsted"] as? Double == 1)
    #expect(holders["council"] is NSNull)
    #expect(areas[1]["score"] is NSNull)
    #expect(areas[1]["shrunk"] is NSNull)
    #expect(areas[1]["direction"] is NSNull)
    let stated = try #require(try records("stated", in: concerns).first)
    #expect(stated["score"] as? Double == -0.25)
    #expect(
      stated["evidence"] as? NSArray == [
        ["sentence": 1, "polarity": "positive", "judgements": [0]] as NSDictionary
      ])
    let sentiment = try #require(object["sentiment"] as? NSDictionary)
    #expect(sentiment["score"] as? Double == 0.5)
    #expect(sentiment["contributions"] as? NSArray == [["judgement": 0, "value": 0.75] as NSDictionary])
  }

  @Test func diagnosticsMayHaveNoPlace() throws {
    let diagnostics = try records("diagnostics", in: try object())
    #expect(try slice(diagnostics[0]) == "clearer")
    #expect(diagnostics[0]["code"] as? String == "assumed_encoding")
    #expect(diagnostics[1]["severity"] as? String == "warning")
    #expect(diagnostics[1]["start"] is NSNull)
  }

  @Test func tokensAndRulesAreWrittenOnRequestOnly() throws {
    let plain = try object()
    #expect(plain["tokens"] == nil)
    #expect(try records("judgements", in: plain)[0]["rules"] == nil)
    let full = try object(JSONLinesWriter(includesTokens: true, explains: true))
    #expect(full["tokens"] is NSArray)
    #expect(try records("judgements", in: full)[0]["rules"] as? [String] == ["comparative"])
  }

  @Test func fieldsStandInTheOrderOfTheContract() {
    let line = String(decoding: JSONLinesWriter(includesTokens: true).line(for: analysis), as: UTF8.self)
    let keys = [
      "schema", "library", "lexicon", "id", "source", "offset_unit", "kind", "metadata", "text", "sections", "blocks",
      "sentences", "tokens", "grades", "judgements", "quotations", "reported", "concerns", "sentiment", "diagnostics",
    ]
    let places = keys.map { line.range(of: "\"\($0)\":")!.lowerBound }
    #expect(places == places.sorted())
  }
}
