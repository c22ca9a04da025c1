import Foundation
import Testing

/// `analyse --format` for other tools.
@Suite struct FormatTests {
  private let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.write("Support is good.\n\nAudits are poor.\n", to: "in/b/two.txt")
    try tool.write("‘It is good,’ said Cllr Ann O’Dare.\n", to: "in/one.txt")
  }

  private func files(_ folder: String) throws -> [String] {
    let root = tool.folder.appendingPathComponent(folder).path
    return try FileManager.default.subpathsOfDirectory(atPath: root).filter {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(root)/\($0)", isDirectory: &isFolder)
      return !isFolder.boolValue
    }.sorted()
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: tool.folder.appendingPathComponent(name)), as: UTF8.self)
  }

  @Test(arguments: ["csv", "brat", "spacy"])
  func aFolderFormatNeedsOutput(format: String) throws {
    let outcome = try tool.run("analyse", "in", "--format", format)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("--format \(format) writes a folder of files: name it with --output"))
    #expect(outcome.output.isEmpty)
  }

  @Test(arguments: ["csv", "brat", "spacy"])
  func foldersAreTheSameWhateverTheWorkers(format: String) throws {
    for jobs in ["1", "2"] {
      #expect(try tool.run("analyse", "in", "--format", format, "--output", "new/\(jobs)", "--jobs", jobs).status == 0)
    }
    let written = try files("new/1")
    #expect(!written.isEmpty)
    #expect(try files("new/2") == written)
    for name in written { #expect(try text("new/1/\(name)") == text("new/2/\(name)")) }
  }

  @Test func csvIsATableALayer() throws {
    #expect(try tool.run("analyse", "in", "--format", "csv", "--output", "out").status == 0)
    #expect(
      try files("out") == [
        "areas.csv", "datapackage.json", "diagnostics.csv", "documents.csv", "grades.csv", "history.csv",
        "judgements.csv",
        "quotations.csv", "reported.csv", "sections.csv", "sentence_areas.csv", "sentences.csv",
        "stated_concerns.csv",
      ])
    let documents = try text("out/documents.csv").split(separator: "\n")
    #expect(documents.count == 3)
    #expect(documents[0].hasPrefix("document,document_kind,authority,document_date,title,"))
    #expect(documents[1].hasPrefix("b/two.txt,"))
  }

  @Test func bratHasTextsAnnotationsAndItsConfiguration() throws {
    #expect(try tool.run("analyse", "in", "--format", "brat", "--output", "out").status == 0)
    #expect(
      try files("out") == [
        "annotation.conf", "b/two.txt.ann", "b/two.txt.txt", "one.txt.ann", "one.txt.txt", "visual.conf",
      ])
    #expect(try text("out/b/two.txt.txt") == "Support is good.\n\nAudits are poor.\n")
    // The strict reader takes the folder for a corpus.
    let read = try tool.run("evaluate", "out")
    #expect(read.status == 0, "\(read.errors)")
  }

  @Test(arguments: ["brat", "spacy"])
  func noIdLeadsOutOfTheFolder(format: String) throws {
    let ids = [
      "../../up", "/abs/olute", "..", ".", "", "a", "a/b", "A", "a/../c", "x\\y", "new\nline", "annotation.conf",
      String(repeating: "long", count: 200), String(repeating: "deep/", count: 900), "a.json/b", "a.txt/b", "a.ann/b",
    ]
    let lines = try ids.map { id in
      String(
        decoding: try JSONSerialization.data(withJSONObject: ["id": id, "text": "Support is good."]), as: UTF8.self)
    }
    let before = Set(try files("."))
    let outcome = try tool.run(
      "analyse", "-", "--input", "jsonl", "--format", format, "--output", "out/deep/er",
      input: lines.joined(separator: "\n"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    let written = try files("out/deep/er")
    #expect(written.filter { $0.hasSuffix(format == "brat" ? ".ann" : ".json") }.count == ids.count)
    #expect(!written.contains { $0.contains("partial") || $0.split(separator: "/").contains("..") })
    // What the run itself was given and gave stands in hidden files.
    for name in try files(".") where !before.contains(name) && !name.hasPrefix(".") {
      #expect(name.hasPrefix("out/deep/er/"))
    }
    #expect(Set(written.map { $0.lowercased() }).count == written.count)
  }

  @Test func aFileIsNoFolder() throws {
    try tool.write("mine", to: "taken")
    for format in ["csv", "brat", "spacy"] {
      let outcome = try tool.run("analyse", "in", "--format", format, "--output", "taken")
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("taken: there is a file of that name; name another folder with --output"))
    }
    #expect(try text("taken") == "mine")
  }

  @Test(arguments: ["web_annotation", "markdown"])
  func streamsGoToAFileOrToStandardOutput(format: String) throws {
    let piped = try tool.run("analyse", "in", "--format", format, "--jobs", "2")
    #expect(piped.status == 0)
    #expect(!piped.output.isEmpty)
    #expect(try tool.run("analyse", "in", "--format", format, "--jobs", "1", "--output", "out").status == 0)
    #expect(try text("out") == piped.text)
    if format == "markdown" { #expect(piped.text.hasPrefix("# b/two.txt\n") && piped.text.contains("\n\n# one.txt\n")) }
  }
}
