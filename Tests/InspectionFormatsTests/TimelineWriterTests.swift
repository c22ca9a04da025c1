import Foundation
import InspectionFormats
import InspectionText
import Testing

@Suite struct TimelineWriterTests {
  private static func letter(_ id: String, _ date: String, _ need: String, _ finding: String) -> TimelineDocument {
    let text = """
      \(date)

      Dear Bea

      Focused visit to Dudley children’s services

      This letter summarises the findings of the focused visit to Dudley children’s services on 4 June 2019.

      What needs to improve in this area of social work practice?

      ● \(need)

      Findings

      \(finding)

      Yours sincerely
      """
    return TimelineDocument(Analyser().analyse(Document(id: id, text: text)))
  }

  private let timeline = Timeline([
    letter("one.txt", "2 July 2019", "Supervision of staff.", "Supervision is weak."),
    letter("two.txt", "2 July 2020", "Return home interviews.", "Supervision is thorough and regular."),
  ])

  @Test func theObjectHoldsWhatTheContractNames() throws {
    let data = Data(TimelineWriter().json(for: timeline))
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object["schema"] as? String == "inspection-letters/timeline/1")
    let authority = try #require((object["authorities"] as? [[String: Any]])?.first)
    #expect(authority["authority"] as? String == "Dudley")
    #expect(authority["gss_code"] as? String == "E08000027")
    let documents = try #require(authority["documents"] as? [[String: Any]])
    #expect(documents.map { $0["id"] as? String } == ["one.txt", "two.txt"])
    #expect(documents.map { $0["date"] as? String } == ["2019-07-02", "2020-07-02"])
    #expect((documents[0]["grades"] as? [Any])?.isEmpty == true)
    let areas = try #require(authority["areas"] as? [[String: Any]])
    #expect(areas.count == 16)
    let supervision = try #require(areas.first { $0["area"] as? String == "supervision" })
    let points = try #require(supervision["points"] as? [[String: Any]])
    #expect(points.map { $0["document"] as? String } == ["one.txt", "two.txt"])
    #expect(points[1]["score"] as? Double == 1)
    for field in ["shrunk", "n", "improving", "declining", "unchanged"] { #expect(points[1][field] is NSNumber) }
    let silent = try #require(areas.first { $0["area"] as? String == "care_leavers" }?["points"] as? [[String: Any]])
    #expect(silent.count == 2)
    #expect(silent[0]["score"] is NSNull)
    let stated = try #require(authority["stated"] as? [[String: Any]])
    #expect(stated.map { $0["status"] as? String } == ["resolved", "new"])
    #expect(stated[0]["text"] as? String == "Supervision of staff.")
    #expect(stated[0]["areas"] as? [String] == ["supervision"])
    #expect(stated[0]["first"] as? String == "2019-07-02")
    #expect(stated[0]["last"] as? String == "2019-07-02")
    #expect(stated[0]["documents"] as? [String] == ["one.txt"])
  }

  @Test func aPersonReadsWordsFirst() throws {
    let text = TimelineSummaryWriter(width: 80).summary(of: timeline)
    let better = try #require(text.range(of: "better"))
    let resolved = try #require(text.range(of: "1 resolved"))
    let table = try #require(text.range(of: "From document to document"))
    #expect(better.lowerBound < resolved.lowerBound)
    #expect(resolved.lowerBound < table.lowerBound)
    #expect(text.contains("listed July 2019; judged good in July 2020"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(!text.contains("\u{1B}"))
    #expect(!text.contains("Side by side"))
  }

  @Test func severalCouncilsStandSideBySide() {
    var other = Self.letter("three.txt", "2 July 2021", "Audits.", "Supervision is weak.")
    other.authority = "Sheffield"
    other.gssCode = "E08000019"
    let text = TimelineSummaryWriter().summary(of: Timeline([other] + timeline.authorities[0].documents))
    #expect(text.contains("Side by side"))
  }
}
