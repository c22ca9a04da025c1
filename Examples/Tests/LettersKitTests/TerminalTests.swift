import Foundation
import Testing

/// What the tool shows at a terminal, and nowhere else.
@Suite struct TerminalTests {
  private let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.write("Support is good. Plans are poor.", to: "a.txt")
  }

  private static let (output, errors): (Int32, Int32) = (1, 2)

  @Test func aTerminalGetsTheSummaryInColours() throws {
    let shown = try tool.run(onTerminal: [Self.output], ["analyse", "a.txt"], environment: Self.plain)
    #expect(shown.status == 0)
    #expect(shown.text.contains("As a whole"))
    #expect(shown.text.contains("\u{1B}["))
  }

  @Test(arguments: [["NO_COLOR": "1"], ["NO_COLOR": "yes", "TERM": "xterm-256color"], ["TERM": "dumb"]])
  func coloursAreLeftOutWhereTheUserAsksForNone(environment: [String: String]) throws {
    let asked = Self.plain.merging(environment) { $1 }
    for command in [["analyse", "a.txt"], ["table", "a.txt"], ["timeline", "--authority", "Dudley", "a.txt"]] {
      let shown = try tool.run(onTerminal: [Self.output], command, environment: asked)
      #expect(shown.status == 0)
      #expect(!shown.output.isEmpty)
      #expect(!shown.text.contains("\u{1B}"))
    }
  }

  @Test func coloursAreLeftOutOfFiles() throws {
    let shown = try tool.run(
      onTerminal: [Self.output, Self.errors], ["analyse", "a.txt", "--format", "text", "--output", "out.txt"],
      environment: Self.plain)
    #expect(shown.status == 0)
    let written = try String(contentsOf: tool.folder.appendingPathComponent("out.txt"), encoding: .utf8)
    #expect(written.contains("As a whole"))
    #expect(!written.contains("\u{1B}"))
  }

  /// An empty value asks for nothing (no-color.org).
  private static let plain = ["NO_COLOR": "", "TERM": "xterm"]

  @Test func aLineIsNoWiderThanTheTerminal() throws {
    let long = "Managers " + String(repeating: "regularly and thoroughly ", count: 20) + "review plans well.\n"
    try tool.write(long, to: "long.txt")
    let shown = try tool.run(
      onTerminal: [Self.output], columns: 60, ["analyse", "long.txt"], environment: ["NO_COLOR": "1"])
    #expect(shown.status == 0)
    #expect(shown.text.split(whereSeparator: \.isNewline).allSatisfy { $0.count <= 60 })
  }

  /// Runs over four documents of which each takes long.
  private func slowly(_ options: String..., streams: Set<Int32>) throws -> Tool.Outcome {
    try tool.write("#!/bin/sh\nsleep 0.6\necho Support is good.\n", to: "bin/pdftotext")
    let program = tool.folder.appendingPathComponent("bin/pdftotext").path
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    for name in ["a", "b", "c", "d"] { try tool.write("%PDF-1.4", to: "in/\(name).pdf") }
    let path = ["PATH": tool.folder.appendingPathComponent("bin").path + ":/usr/bin:/bin"]
    return try tool.run(onTerminal: streams, ["analyse", "in", "--jobs", "1"] + options, environment: path)
  }

  @Test func rateAndTimeLeftAreShownAtATerminalAndTakenAway() throws {
    let outcome = try slowly(streams: [Self.errors])
    #expect(outcome.status == 0)
    #expect(try outcome.ids() == ["a.pdf", "b.pdf", "c.pdf", "d.pdf"])
    // 2 of 4 documents, 1.6/s, 0.0 MB/s, 2 s left
    #expect(outcome.errors.contains(/\r\u{1B}\[K[23] of 4 documents, \d+\.\d\/s, 0\.0 MB\/s, \d+ s left/))
    #expect(outcome.errors.hasSuffix("\r\u{1B}[K"))
  }

  @Test func quietAndFilesGetNoProgress() throws {
    #expect(try slowly("--quiet", streams: [Self.errors]).errors.isEmpty)
    #expect(try slowly(streams: []).errors.isEmpty)
  }

  @Test func quietStillNamesProblems() throws {
    for command in [["analyse", "--quiet", "none.txt"], ["compare", "--quiet", "none.txt", "a.txt"]] {
      let outcome = try tool.run(onTerminal: [Self.errors], command)
      #expect(outcome.status == 1)
      #expect(outcome.errors.hasPrefix("letters: none.txt: there is no such file or folder"))
    }
  }
}
