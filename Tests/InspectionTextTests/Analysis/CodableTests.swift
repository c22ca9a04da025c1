import Foundation
import InspectionText
import Testing

@Suite("What was found, encoded and read back")
struct CodableTests {
  private static let letter = Document(
    id: "hartsmere.txt",
    text: """
      Dear Mr Pike

      Monitoring visit to Hartsmere children’s services

      This letter summarises the findings of the monitoring visit to Hartsmere on 27 and 28 February 2024. The local
      authority was judged inadequate in June 2022.

      Findings

      Plans for children in care are much clearer than at the last inspection. Supervision is still too rare, and
      social workers’ records are weak. One told inspectors: ‘We have no time to think.’
      """)
  private static let release = Document(
    id: "release.txt",
    text: """
      Inspectors praise Hartsmere

      Ofsted said that plans are “much clearer than at the last inspection”. Councillor Ann Reed said: “We are proud.”
      """)

  private func readBack<Value: Codable>(_ value: Value) throws -> Value {
    try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
  }

  @Test func `An analysis comes back equal`() throws {
    let analysis = Analyser().analyse(Self.letter)
    #expect(!analysis.judgements.isEmpty && !analysis.quotations.isEmpty && !analysis.tokens.isEmpty)
    let back = try readBack(analysis)
    #expect(back == analysis)
    #expect(back.hashValue == analysis.hashValue)
    #expect(back.segmentation.clean(back.sentences[1].span) == analysis.segmentation.clean(analysis.sentences[1].span))
  }

  @Test func `A comparison of analyses that were read back is the same, and comes back equal`() throws {
    let (release, letter) = (Analyser().analyse(Self.release), Analyser().analyse(Self.letter))
    let comparison = ReleaseComparison(release: release, sources: [letter])
    #expect(!comparison.quotations.isEmpty)
    #expect(try ReleaseComparison(release: readBack(release), sources: [readBack(letter)]) == comparison)
    #expect(try readBack(comparison) == comparison)
  }

  @Test func `Without appraisals a sentence says nothing of any area`() {
    let (release, letter) = (Analyser().analyse(Self.release), Analyser().analyse(Self.letter))
    let bare = Analysis(
      segmentation: letter.segmentation, grades: letter.grades, judgements: letter.judgements,
      quotations: letter.quotations, reported: letter.reported, appraisals: [], concerns: letter.concerns,
      sentiment: letter.sentiment, diagnostics: [])
    #expect(letter.sentences.indices.contains { !letter.appraisal(ofSentence: $0).areas.isEmpty })
    #expect([-1, letter.sentences.count].allSatisfy { letter.appraisal(ofSentence: $0) == Appraisal(holder: .nobody) })
    #expect(bare.sentences.indices.allSatisfy { bare.appraisal(ofSentence: $0) == Appraisal(holder: .nobody) })
    #expect(ReleaseComparison(release: release, sources: [bare]).coverage.values.allSatisfy { $0.findings == 0 })
  }

  @Test func `A timeline comes back equal`() throws {
    let timeline = Timeline([TimelineDocument(Analyser().analyse(Self.letter))])
    #expect(!timeline.authorities.isEmpty)
    #expect(try readBack(timeline) == timeline)
  }

  @Test func `Names and dates are those of the JSON for other programs`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    func json(_ value: some Encodable) throws -> String { String(decoding: try encoder.encode(value), as: UTF8.self) }
    #expect(try json([PartialDate("2024-02")]) == #"["2024-02"]"#)
    #expect(try json(TextSpan(3, 9)) == "[3,9]")
    #expect(try json([Trajectory.improving: 2, .unstated: 1]) == #"{"improving":2,"none":1}"#)
    #expect(try json([ConcernArea.frontDoor: 1]) == #"{"front_door":1}"#)
    #expect(try json([AwardedGrade.Subject.leaders]) == #"["leaders"]"#)
  }

  @Test(
    "Input that contradicts itself is an error, not a crash later on",
    arguments: [
      ("judgements", "span", "[0, 999999]"), ("judgements", "sentence", "7000"), ("quotations", "sentence", "-1"),
      ("quotations", "span", "[9, 3]"),
      // In the middle of the apostrophe of “children’s”.
      ("judgements", "span", "[0, \(letter.text.prefix { $0 != "’" }.utf8.count + 1)]"),
    ])
  func contradiction(layer: String, key: String, value: String) throws {
    let data = try JSONEncoder().encode(Analyser().analyse(Self.letter))
    var object = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    var records = try #require(object[layer] as? [[String: Any]])
    records[0][key] = try JSONSerialization.jsonObject(with: Data(value.utf8), options: .fragmentsAllowed)
    object[layer] = records
    let broken = try JSONSerialization.data(withJSONObject: object)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Analysis.self, from: broken) }
  }

  @Test(arguments: ["[9,3]", "[1]", "[-1,2]", "[0,99999999999]"])
  func `A span that is none is an error`(json: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(TextSpan.self, from: Data(json.utf8)) }
  }

  @Test(arguments: ["2024-13", "2024-02-30", "", "24 March"])
  func `A date that is none is an error`(text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([PartialDate].self, from: JSONEncoder().encode([text]))
    }
  }
}
