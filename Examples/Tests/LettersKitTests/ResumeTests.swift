import Foundation
import Testing

/// A run that was interrupted goes on where it stopped, and ends with the bytes of one that was not.
@Suite struct ResumeTests {
  private let tool: Tool

  init() throws {
    tool = try Tool()
    for index in 10..<40 { try tool.write("Support is good. Audits \(index) are poor.", to: "in/\(index).txt") }
  }

  private func read(_ name: String) throws -> Data {
    try Data(contentsOf: tool.folder.appendingPathComponent(name))
  }

  private func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: tool.folder.appendingPathComponent(name).path)
  }

  private func resume(_ options: String...) throws -> Tool.Outcome {
    try tool.bash("\"$LETTERS\" analyse in --output out.jsonl --resume " + options.joined(separator: " "))
  }

  @Test func withoutAnythingToGoOnWithItIsAnOrdinaryRun() throws {
    let whole = try tool.run("analyse", "in").output
    let outcome = try resume()
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.isEmpty)
    #expect(try read("out.jsonl") == whole)
    #expect(!exists("out.jsonl.partial"))
    let again = try resume()
    #expect(again.errors == "letters: 30 of 30 documents stood there already\n")
    #expect(try read("out.jsonl") == whole)
  }

  /// Wherever the power went: at the end of a line, within one, within the first.
  @Test(arguments: [0, 1, 200, 5_000, 20_000])
  func whatWasCutOffIsMadeAgain(cut: Int) throws {
    let whole = try tool.run("analyse", "in").output
    try tool.write(Array(whole.prefix(cut)), to: "out.jsonl.partial")
    let outcome = try resume()
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = whole.prefix(cut).count { $0 == 10 }
    #expect(outcome.errors == (lines == 0 ? "" : "letters: \(lines) of 30 documents stood there already\n"))
    #expect(try read("out.jsonl") == whole)
    #expect(!exists("out.jsonl.partial"))
  }

  @Test func changedNewAndGoneFilesAreSeen() throws {
    #expect(try resume().status == 0)
    try tool.write("Support is now poor.", to: "in/15.txt")
    try tool.write("Support is new.", to: "in/05.txt")
    try tool.write("Support is new.", to: "in/25b.txt")
    try FileManager.default.removeItem(at: tool.folder.appendingPathComponent("in/20.txt"))
    let outcome = try resume()
    #expect(outcome.errors == "letters: 28 of 31 documents stood there already\n")
    #expect(try read("out.jsonl") == tool.run("analyse", "in").output)
  }

  /// Lines that were made with other settings are not taken for these.
  @Test(arguments: ["--tokens", "--explain", "--kind press_release", "--authority Leeds", "--limit text_bytes=9"])
  func otherSettingsAreOtherResults(options: String) throws {
    #expect(try resume().status == 0)
    let outcome = try resume(options)
    #expect(outcome.errors.isEmpty, "\(outcome.errors)")
    #expect(try read("out.jsonl") == tool.bash("\"$LETTERS\" analyse in \(options)").output)
  }

  @Test func rubbishInTheOutputIsPassedOver() throws {
    let whole = try tool.run("analyse", "in").output
    let lines = whole.split(separator: 10)
    var spoilt = Data("\0\0\0\n{}\n[1]\n{\"id\":\"10.txt\"}\n".utf8)
    spoilt += lines[3] + [10] + lines[4].dropLast(30) + [10] + lines[5] + [10] + lines[5].prefix(80)
    try tool.write(Array(spoilt), to: "out.jsonl.partial")
    let outcome = try resume()
    #expect(outcome.errors == "letters: 2 of 30 documents stood there already\n")
    #expect(try read("out.jsonl") == whole)
  }

  @Test(.timeLimit(.minutes(5)))
  func killedAgainAndAgainItEndsWithTheSameBytes() throws {
    for index in 0..<300 { try tool.write(String(repeating: "Support is good. ", count: 100), to: "in/x\(index).txt") }
    let whole = try tool.run("analyse", "in").output
    let outcome = try tool.bash(
      """
      for signal in KILL INT KILL TERM KILL; do
        "$LETTERS" analyse in --output out.jsonl --resume --quiet & tool=$!
        sleep 0.0$((RANDOM % 9 + 1)); kill -$signal $tool; wait $tool
      done 2>/dev/null
      "$LETTERS" analyse in --output out.jsonl --resume --quiet; echo $?
      """)
    #expect(outcome.text.hasSuffix("0\n"), "\(outcome.errors)")
    #expect(try read("out.jsonl") == whole)
  }

  @Test func twoRunsDoNotWriteOneFile() throws {
    let outcome = try tool.bash(
      "exec 9>out.jsonl.partial; flock 9; \"$LETTERS\" analyse in --output out.jsonl --resume; echo $?")
    #expect(outcome.text == "1\n")
    #expect(outcome.errors.contains("out.jsonl.partial: another run is at work on it"))
  }

  @Test func whatIsReadLineByLineIsResumedToo() throws {
    let lines = (0..<20).map { "{\"id\":\"d\($0)\",\"text\":\"Support \($0) is good.\"}" }.joined(separator: "\n")
    try tool.write(lines, to: "lines.jsonl")
    let whole = try tool.run("analyse", "lines.jsonl").output
    try tool.write(Array(whole.prefix(9_000)), to: "out.jsonl.partial")
    let outcome = try tool.run("analyse", "lines.jsonl", "--output", "out.jsonl", "--resume")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("of 20 documents stood there already"))
    #expect(try read("out.jsonl") == whole)
  }

  @Test(arguments: ["analyse in --resume", "analyse in --resume --output o --format csv"])
  func itNeedsAFileOfLines(line: String) throws {
    #expect(try tool.bash("\"$LETTERS\" " + line).status == 64)
  }
}
