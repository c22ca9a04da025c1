import Foundation
import Testing

@Suite struct AnalyseTests {
  private let tool: Tool

  init() throws {
    tool = try Tool()
  }

  @Test func foldersAreReadInPathOrder() throws {
    for name in ["b/z.txt", "b/a.TXT", "a.txt", "b.text", "c/d/e.txt", ".hidden/x.txt"] {
      try tool.write("Support is good.", to: "in/\(name)")
    }
    try tool.write("x", to: "in/notes.docx")
    try tool.write("x", to: "in/picture.png")
    try tool.write("x", to: "in/b/picture.png")
    let outcome = try tool.run("analyse", "in", "--format", "jsonl")
    #expect(outcome.status == 0)
    #expect(try outcome.ids() == ["a.txt", "b.text", "b/a.TXT", "b/z.txt", "c/d/e.txt"])
    #expect(outcome.errors == "letters: 3 files of other kinds: .png 2, .docx 1\n")
  }

  @Test func theOutputIsTheSameWhateverTheWorkers() throws {
    for index in 0..<40 {
      try tool.write(String(repeating: "Support is good. ", count: index * 7 % 40 + 1), to: "in/\(index).txt")
    }
    let one = try tool.run("analyse", "in", "--jobs", "1")
    #expect(try one.ids().count == 40)
    for jobs in ["2", "7"] { #expect(try tool.run("analyse", "in", "--jobs", jobs).output == one.output) }
  }

  @Test func idsAreUnique() throws {
    for name in ["x/a.txt", "y/a.txt", "y/b.txt"] { try tool.write("Support is good.", to: name) }
    let outcome = try tool.run("analyse", "x/a.txt", "y", "x/a.txt")
    #expect(outcome.status == 0)
    #expect(try outcome.ids() == ["x/a.txt", "y/a.txt", "b.txt"])
  }

  @Test func whatWasReadIsSaidInSource() throws {
    try tool.write([0xEF, 0xBB, 0xBF] + Array("It’s good.".utf8), to: "mark.txt")
    try tool.write([0x91, 0x47, 0x6F, 0x6F, 0x64, 0x92, 0x2E], to: "old.txt")
    let objects = try tool.run("analyse", "mark.txt", "old.txt").objects()
    let sources = objects.compactMap { $0["source"] as? [String: Any] }
    #expect(objects.map { $0["text"] as? String } == ["It’s good.", "‘Good’."])
    #expect(sources.map { $0["encoding"] as? String } == ["utf-8", "windows-1252"])
    #expect(sources.map { $0["bytes"] as? Int } == [15, 7])
    // printf '\xef\xbb\xbfIt’s good.' | sha256sum
    #expect(
      sources.first?["sha256"] as? String == "6b6c29e96e8b8c666299ba383c542573dd914f0afc80a6274a30d1cc9e8186ac")
  }

  @Test func standardInputIsToldByItsFirstBytes() throws {
    let text = try tool.run("analyse", "-", "--id", "visit-2", input: "Support is good.")
    #expect(try text.ids() == ["visit-2"])
    let lines = "{\"id\":\"a\",\"text\":\"Good.\"}\n\n{\"id\":7,\"text\":\"Bad.\"}\n"
    for arguments in [["analyse", "-"], ["analyse", "-", "--input", "jsonl"]] {
      let outcome = try tool.run(arguments[0], arguments[1], "--format", "jsonl", "--jobs", "2", input: lines)
      #expect(outcome.status == 0)
      #expect(try outcome.ids() == ["a", "7"])
    }
    #expect(try tool.run("analyse", "-", input: "Support is good.").ids() == ["-"])
  }

  @Test func anOutputFileIsWrittenWhole() throws {
    try tool.write("Support is good.", to: "a.txt")
    let piped = try tool.run("analyse", "a.txt")
    let filed = try tool.run("analyse", "a.txt", "--output", "out.jsonl")
    #expect(filed.status == 0)
    #expect(filed.output.isEmpty)
    #expect(try Data(contentsOf: tool.folder.appendingPathComponent("out.jsonl")) == piped.output)
    let left = try FileManager.default.contentsOfDirectory(atPath: tool.folder.path)
    #expect(!left.contains { $0.contains("partial") })
    let nowhere = try tool.run("analyse", "a.txt", "--output", "no/such/folder/out.jsonl")
    #expect(nowhere.status == 1)
    #expect(nowhere.errors.contains("no/such/folder/out.jsonl: cannot be written"))
  }

  @Test func kindAndAuthorityCanBeSet() throws {
    try tool.write("Support is good.", to: "a.txt")
    let outcome = try tool.run("analyse", "a.txt", "--kind", "press_release", "--authority", "Hartsmere Council")
    let object = try #require(try outcome.objects().first)
    #expect(object["kind"] as? String == "press_release")
    #expect((object["metadata"] as? [String: Any])?["authority"] as? String == "Hartsmere Council")
  }

  @Test func pagesAreReadForTheirMainContent() throws {
    let body = "<nav><a href=/>Home</a></nav><main><h1>Visit</h1><p>Support is caf\u{E9}-like and good.</p></main>"
    let page = "<html><head><meta charset=windows-1252></head><body>\(body)</body></html>"
    try tool.write(page.unicodeScalars.map { UInt8($0.value) }, to: "in/release.html")
    let object = try #require(try tool.run("analyse", "in").objects().first)
    let source = try #require(object["source"] as? [String: Any])
    #expect(object["id"] as? String == "release.html")
    #expect(object["text"] as? String == "Visit\n\nSupport is café-like and good.")
    #expect(source["format"] as? String == "html")
    #expect(source["encoding"] as? String == "windows-1252")

    // On standard input a page is told by its first bytes; in a line of JSON it has been decoded already.
    let piped = try tool.run("analyse", "-", input: page).objects()
    #expect((piped.first?["source"] as? [String: Any])?["format"] as? String == "html")
    let line = try JSONSerialization.data(withJSONObject: ["id": "a", "html": page])
    let lines = try tool.run("analyse", "-", input: String(decoding: line, as: UTF8.self) + "\n").objects()
    #expect(lines.first?["text"] as? String == object["text"] as? String)
  }

  @Test func theTextFormatIsForPeople() throws {
    try tool.write("Support is good.", to: "a.txt")
    try tool.write("Support is poor.", to: "b.txt")
    let outcome = try tool.run("analyse", "a.txt", "b.txt", "--format", "text")
    #expect(outcome.status == 0)
    #expect(outcome.text.hasPrefix("a.txt\n"))
    #expect(outcome.text.contains("\n\nb.txt\n"))
    #expect(!outcome.text.contains("\u{1B}"))
  }
}
