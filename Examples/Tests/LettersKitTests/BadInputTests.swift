import Foundation
import Testing

/// Whatever is wrong with one input: it is named with a remedy, the status is 1, and all the others are complete.
@Suite struct BadInputTests {
  private let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.write("Support is good.", to: "first.txt")
    try tool.write("Support is poor.", to: "last.txt")
  }

  /// Runs with a good document on either side.
  private func analyse(_ path: String, _ options: String..., environment: [String: String] = [:]) throws -> String {
    let outcome =
      options.isEmpty
      ? try tool.run("analyse", "first.txt", path, "last.txt", environment: environment)
      : try tool.run("analyse", "first.txt", path, "last.txt", options[0], options[1], environment: environment)
    #expect(outcome.status == 1)
    #expect(try outcome.ids() == ["first.txt", "last.txt"])
    #expect(outcome.text.hasSuffix("}\n"))
    return outcome.errors
  }

  @Test func aMissingPath() throws {
    #expect(
      try analyse("nowhere.txt")
        == "letters: nowhere.txt: there is no such file or folder; check the spelling, and the folder that the "
        + "command is run in\n")
  }

  @Test(.enabled(if: geteuid() != 0, "whoever is root may read everything"))
  func anUnreadableFile() throws {
    try tool.write("Secret.", to: "secret.txt")
    let path = tool.folder.appendingPathComponent("secret.txt").path
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    #expect(try analyse("secret.txt").contains("secret.txt: cannot be read (Permission denied); ask for the right"))
  }

  @Test func aLinkThatLeadsNowhereInAFolder() throws {
    try tool.write("Support is good.", to: "in/a.txt")
    try FileManager.default.createSymbolicLink(
      atPath: tool.folder.appendingPathComponent("in/b.txt").path, withDestinationPath: "gone.txt")
    let outcome = try tool.run("analyse", "in")
    #expect(outcome.status == 1)
    #expect(try outcome.ids() == ["a.txt"])
    #expect(outcome.errors.contains("in/b.txt: there is no such file"))
  }

  @Test func anEmptyFile() throws {
    try tool.write("", to: "empty.txt")
    #expect(try analyse("empty.txt").contains("empty.txt: the file is empty; give a file with text in it"))
    try tool.write(" \n\t\n", to: "blank.txt")
    #expect(try analyse("blank.txt").contains("blank.txt: no text was found in it"))
  }

  @Test(
    arguments: [
      (Array("%PDF-1.7\n%âãÏÓ\n1 0 obj".utf8), "it is a PDF, not text; `pdftotext` makes text of it"),
      ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], "it is a Word, OpenDocument or zip file, not text"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "it is a PNG picture, not text"),
      ([0x41, 0x42, 0x00, 0x43, 0x00, 0x00], "it is a binary file, not text"),
    ] as [([UInt8], String)])
  func aBinaryGivenAsText(bytes: [UInt8], fault: String) throws {
    try tool.write(bytes, to: "letter.txt")
    #expect(try analyse("letter.txt").contains("letter.txt: \(fault)"))
  }

  @Test func aFileOfAnotherKindThatIsNamed() throws {
    try tool.write("x", to: "letter.docx")
    try tool.write("x", to: "letter")
    #expect(try analyse("letter.docx").contains("letter.docx: a .docx file is not read; "))
    #expect(try analyse("letter").contains("letter: its name has no suffix that says what it is; "))
    #expect(try tool.run("analyse", "letter", "--input", "text").status == 0)
  }

  @Test func aPDFWithoutAnExtractor() throws {
    try tool.write("%PDF-1.4", to: "letter.pdf")
    let errors = try analyse("letter.pdf", environment: ["PATH": "/nowhere"])
    #expect(errors.contains("letter.pdf: it is a PDF; install `pdftotext`"))
    #expect(errors.contains("apt-get install poppler-utils"))
    try tool.write("Support is good.", to: "in/a.txt")
    try tool.write("%PDF-1.4", to: "in/b.pdf")
    let folder = try tool.run("analyse", "in", environment: ["PATH": "/nowhere"])
    #expect(folder.status == 0)
    #expect(folder.errors.contains("1 file of other kinds: .pdf 1"))
    #expect(folder.errors.contains("PDFs were left out; install `pdftotext`"))
  }

  @Test func aPDFWithAnExtractor() throws {
    try tool.write(
      "#!/bin/sh\n[ \"$3\" = bad.pdf ] && { echo 'Syntax Error' >&2; exit 1; }\necho Text of $3\n", to: "bin/pdftotext")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: tool.folder.appendingPathComponent("bin/pdftotext").path)
    try tool.write("%PDF-1.4", to: "good.pdf")
    try tool.write("%PDF-1.4", to: "bad.pdf")
    try tool.write("Text", to: "fake.pdf")
    let path = ["PATH": tool.folder.appendingPathComponent("bin").path + ":/usr/bin:/bin"]
    let object = try #require(try tool.run("analyse", "good.pdf", environment: path).objects().first)
    #expect(object["text"] as? String == "Text of good.pdf\n")
    #expect((object["source"] as? [String: Any])?["format"] as? String == "pdf")
    #expect(try analyse("bad.pdf", environment: path).contains("bad.pdf: `pdftotext` could not read it (Syntax Error)"))
    #expect(try analyse("fake.pdf", environment: path).contains("fake.pdf: it is no PDF"))
  }

  @Test func aFolderWithoutDocuments() throws {
    try tool.write("x", to: "pictures/a.png")
    #expect(
      try analyse("pictures").contains("pictures: the folder holds no documents among its 1 files; give a folder"))
    try FileManager.default.createDirectory(
      at: tool.folder.appendingPathComponent("nothing"), withIntermediateDirectories: true)
    let outcome = try tool.run("analyse", "nothing")
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("nothing: the folder holds no documents; "))
  }

  @Test(arguments: [
    ("[1]", "the line is no JSON object"), ("{\"id\":\"x\"", "the line is no JSON object"),
    ("{\"text\":\"x\"}", "the object has no \"id\""), ("{\"id\":\"x\"}", "neither a \"text\" nor an \"html\""),
    ("{\"id\":\"a\",\"text\":\"x\"}", "the id \"a\" stands there twice"), ("{\"id\":\"x\",\"text\":\" \"}", "no text"),
  ])
  func aBadLine(line: String, fault: String) throws {
    let lines = "{\"id\":\"a\",\"text\":\"Good.\"}\n\(line)\n{\"id\":\"b\",\"text\":\"Bad.\"}"
    try tool.write(lines, to: "lines.jsonl")
    let outcome = try tool.run("analyse", "lines.jsonl")
    #expect(outcome.status == 1)
    #expect(try outcome.ids() == ["a", "b"])
    #expect(outcome.errors.hasPrefix("letters: lines.jsonl, line 2: "))
    #expect(outcome.errors.contains(fault))
  }

  @Test func aClosedPipe() throws {
    for index in 0..<200 { try tool.write(String(repeating: "Support is good. ", count: 400), to: "in/\(index).txt") }
    let outcome = try tool.bash("\"$LETTERS\" analyse in | head -n 1; echo \"status ${PIPESTATUS[0]}\"")
    let lines = outcome.text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasSuffix("}") == true)
    #expect(lines.last == "status 1")
    #expect(
      outcome.errors == "letters: standard output was closed by its reader; what was not written yet is left out\n")
  }

  @Test func aFullDisk() throws {
    let outcome = try tool.bash("\"$LETTERS\" analyse first.txt > /dev/full")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("standard output: cannot be written (No space left on device); free some space"))
  }

  @Test(arguments: [
    ["analyse"], ["analyse", "first.txt", "--jobs", "0"], ["analyse", "first.txt", "--kind", "letter"],
    ["analyse", "first.txt", "--format", "csv"], ["analyse", "first.txt", "--format", "pdf"],
    ["analyse", "first.txt", "--id", "x"], ["table"],
  ])
  func aWrongCommandLine(arguments: [String]) throws {
    let outcome = try tool.bash("\"$LETTERS\" " + arguments.joined(separator: " "))
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(!outcome.errors.isEmpty)
    if arguments.last == "csv" { #expect(outcome.errors.contains("name it with --output")) }
  }

  @Test func aFaultInTheGold() throws {
    try tool.write("Good.", to: "gold/a.txt")
    try tool.write("T1\tSentence 0 5\tGoof.\n", to: "gold/a.ann")
    let outcome = try tool.run("evaluate", "gold")
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.errors.contains("gold/a.ann, line 1: T1: its text is given as \"Goof.\", but \"Good.\" stands there"))
  }
}
