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

  @Test func nothingToLookForIsSaid() throws {
    let empty = try tool.run("locate", "letter.txt", "", "…", "talk")
    #expect(empty.status == 0)
    // A line an answer, so that answers stay beside their quotations.
    #expect(try empty.objects().map { $0["verdict"] as? String } == ["absent", "absent", "verbatim"])
    #expect(empty.errors.contains("“” holds no word"))
    #expect(empty.errors.contains("“…” holds no word"))
    #expect(!empty.errors.contains("talk"))
    let none = try tool.run("locate", "letter.txt", input: "\n\n")
    #expect(none.status == 0)
    #expect(none.output.isEmpty)
    #expect(none.errors.contains("no quotation was given"))
  }

  @Test func foldersAndTheSameFileTwiceAreRefused() throws {
    let twice = try tool.run("compare", "letter.txt", "letter.txt")
    #expect(twice.status == 1)
    #expect(twice.errors.contains("letter.txt: it is named twice"))
    try tool.write("One.", to: "folder/one.txt")
    try tool.write("Two.", to: "folder/two.txt")
    let folder = try tool.run("locate", "folder", "one")
    #expect(folder.status == 1)
    #expect(folder.errors.contains("folder: it is a folder of 2 documents; name one of them"))
  }

  @Test func aLetterMayBeAPage() throws {
    try tool.write("<html><body><h1>Letter</h1><p>Plans are <b>clear</b> and short.</p></body></html>", to: "page.html")
    let found = try tool.run("locate", "page.html", "Plans are clear and short")
    #expect(found.status == 0)
    #expect(try found.objects().first?["verdict"] as? String == "verbatim")
    try tool.write("%PDF-1.4 no more", to: "broken.pdf")
    let broken = try tool.run("locate", "broken.pdf", "Plans")
    #expect(broken.status == 1)
    #expect(broken.errors.contains("broken.pdf: "))
    #expect(broken.output.isEmpty)
  }

  @Test func aReleaseThatIsNoneIsSaidSo() throws {
    try tool.write("Shopping list\n\nApples, pears and a loaf of bread.", to: "list.txt")
    let compared = try tool.run("compare", "list.txt", "letter.txt")
    #expect(compared.status == 0)
    let object = try #require(try compared.objects().first)
    let codes = (object["diagnostics"] as? [[String: Any]])?.compactMap { $0["code"] as? String } ?? []
    #expect(codes == ["not_a_release", "not_a_letter"])
    let text = try tool.run("compare", "list.txt", "letter.txt", "--format", "text").text
    #expect(text.contains("list.txt does not look like a press release"))
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
