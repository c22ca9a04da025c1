import Foundation
import Testing

@Suite struct SurveyTests {
  private let tool: Tool

  init() throws {
    tool = try Tool()
    for (name, date, finding) in [
      ("b/late.txt", "9 March 2022", "Supervision is thorough."),
      ("a/early.txt", "2 July 2019", "Supervision is weak."),
    ] {
      try tool.write(
        """
        \(date)

        Dear Bea

        Focused visit to Dudley children’s services

        This letter summarises the findings of the focused visit to Dudley children’s services on 4 June 2019.

        Findings

        \(finding)

        Yours sincerely
        """, to: name)
    }
    try tool.write("Plans are clear and timely.", to: "note.txt")
  }

  @Test func aTableHasARowADocumentInPathOrder() throws {
    let outcome = try tool.run("table", ".")
    #expect(outcome.status == 0)
    let rows = outcome.text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(rows.map { $0[0] } == ["id", "a/early.txt", "b/late.txt", "note.txt"])
    #expect(Set(rows.map(\.count)).count == 1)
    #expect(try tool.run("table", ".", "--jobs", "1").output == outcome.output)
    #expect(try tool.run("table", ".", "--bom").output.starts(with: [0xEF, 0xBB, 0xBF]))
    let text = try tool.run("table", ".", "--format", "text").text
    #expect(text.contains("Dudley              2019-07-02 focused"))
  }

  @Test func aTimelineIsOneObjectInDateOrder() throws {
    let outcome = try tool.run("timeline", "b", "a")
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    let object = try #require(try outcome.objects().first)
    let authorities = try #require(object["authorities"] as? [[String: Any]])
    #expect(authorities.count == 1)
    let documents = try #require(authorities[0]["documents"] as? [[String: Any]])
    #expect(documents.map { $0["id"] as? String } == ["early.txt", "late.txt"])
    let text = try tool.run("timeline", "a", "b", "--format", "text")
    #expect(text.text.contains("supervision (−1.00 → +1.00)"))
  }

  @Test func documentsOfNobodyAreNamed() throws {
    let outcome = try tool.run("timeline", "note.txt")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("No authority was found in note.txt"))
    #expect(try tool.run("timeline", "note.txt", "--quiet").errors.isEmpty)
    let named = try tool.run("timeline", "note.txt", "--authority", "Dudley", "--quiet").objects()
    #expect(((named.first?["authorities"] as? [[String: Any]])?.first)?["authority"] as? String == "Dudley")
  }

  @Test func whatCannotBeReadIsNamedAndTheRestStands() throws {
    try tool.write("", to: "empty.txt")
    let outcome = try tool.run("table", "empty.txt", "note.txt")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("empty.txt: the file is empty"))
    #expect(outcome.text.contains("\nnote.txt,"))
    #expect(try tool.run("timeline", "none.txt").status == 1)
    #expect(try tool.run("table", ".", "--kind", "sonnet").status == 64)
  }
}
