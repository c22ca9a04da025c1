import Foundation
import Testing

@Suite struct LocateTests {
  private let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.write("Café talk.\n\nSocial workers know children\nmostly well.", to: "letter.txt")
  }

  @Test func quotesComeAsArgumentsOrAsLines() throws {
    let given = try tool.run("locate", "letter.txt", "know children well", "a red bus")
    #expect(given.status == 0)
    let objects = try given.objects()
    #expect(objects.map { $0["verdict"] as? String } == ["altered", "absent"])
    // Offsets count scalars: é is one.
    #expect(objects[0]["start"] as? Int == 27)
    #expect(objects[0]["source_text"] as? String == "know children\nmostly well")
    let change = try #require((objects[0]["changes"] as? [[String: Any]])?.first)
    #expect(change["op"] as? String == "delete")
    #expect(change["source"] as? String == "mostly")
    #expect(change["quote"] as? String == "")
    #expect(change["kind"] as? String == "hedge")
    #expect(change["signed"] as? Bool == false)
    for field in ["start", "end", "source_text"] { #expect(objects[1][field] is NSNull) }
    let lines = try tool.run("locate", "letter.txt", input: "know children well\r\n\na red bus\n")
    let again = try lines.objects()
    #expect(again.map { $0["quote"] as? String } == ["know children well", "a red bus"])
    #expect(again.map { $0["verdict"] as? String } == ["altered", "absent"])
  }

  @Test func badInputIsNamed() throws {
    let missing = try tool.run("locate", "none.txt", "x")
    #expect(missing.status == 1)
    #expect(missing.errors.contains("none.txt: there is no such file"))
    try tool.write("", to: "empty.txt")
    #expect(try tool.run("locate", "empty.txt", "x").status == 1)
    #expect(try tool.run("locate", "-").status == 64)
    #expect(try tool.run("compare", "letter.txt").status == 64)
    let compared = try tool.run("compare", "letter.txt", "none.txt")
    #expect(compared.status == 1)
    #expect(compared.output.isEmpty)
  }

  @Test func aComparisonIsOneObject() throws {
    try tool.write("Inspectors said that social workers ‘know children well’.", to: "release.txt")
    let outcome = try tool.run("compare", "release.txt", "letter.txt")
    #expect(outcome.status == 0)
    let object = try #require(try outcome.objects().first)
    #expect(object["schema"] as? String == "inspection-letters/compare/1")
    #expect(object["sources"] as? [String] == ["letter.txt"])
    let quotation = try #require((object["quotations"] as? [[String: Any]])?.first)
    #expect(quotation["text"] as? String == "know children well")
    #expect(quotation["verdict"] as? String == "altered")
    #expect(quotation["source"] as? String == "letter.txt")
    #expect((object["areas"] as? [Any])?.count == 16)
    #expect(Set((object["coverage"] as? [String: Any] ?? [:]).keys) == ["positive", "negative", "mixed"])
    let text = try tool.run("compare", "release.txt", "letter.txt", "--format", "text").text
    #expect(text.contains("left out “mostly”"))
  }
}
