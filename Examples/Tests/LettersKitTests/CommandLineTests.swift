import Foundation
import Testing

/// What the command line says of itself, and of what it does not understand.
@Suite struct CommandLineTests {
  private let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.write("Support is good.", to: "a.txt")
  }

  @Test func theVersionNamesTheLexicon() throws {
    let versions = try tool.run("--version").text
    let object = try #require(try tool.run("analyse", "a.txt").objects().first)
    let library = try #require(object["library"] as? String)
    let lexicon = try #require(object["lexicon"] as? String)
    #expect(versions == "letters \(library), lexicon \(lexicon)\n")
  }

  @Test func theHelpNamesTheExitStatuses() throws {
    let help = try tool.run("--help")
    #expect(help.status == 0)
    for line in ["  0   everything", "  1   something", "  64  the command line is wrong."] {
      #expect(help.text.contains(line))
    }
    #expect(help.text.contains("NO_COLOR"))
  }

  @Test(arguments: [
    (["analise", "a.txt"], "Did you mean 'letters analyse'?"),
    (["time-line", "--quiet", "a.txt"], "Did you mean 'letters timeline'?"),
    (["help", "reprot"], "Did you mean 'letters report'?"),
    (["a.txt"], "did you mean 'letters analyse a.txt'?"),
    (["analyse", "--foramt", "text", "a.txt"], "Did you mean '--format'?"),
    (["analyse", "--format", "json", "a.txt"], "did you mean 'jsonl'?"),
    (["analyse", "--format", "web-anotation", "a.txt"], "did you mean 'web_annotation'?"),
    (["table", "--format", "cvs", "a.txt"], "did you mean 'csv'?"),
    (["compare", "--format", "htm", "a.txt", "a.txt"], "did you mean 'html'?"),
    (["analyse", "--kind", "press", "a.txt"], "did you mean 'press_release'?"),
    (["timeline", "--kind", "Monitoring-Visit-Leter", "a.txt"], "did you mean 'monitoring_visit_letter'?"),
    (["analyse", "--input", "txt", "a.txt"], "did you mean 'text'?"),
  ])
  func aMistypedWordIsAnsweredWithTheOneThatWasMeant(arguments: [String], answer: String) throws {
    let outcome = try tool.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(answer))
  }

  @Test(arguments: [
    (["frobnicate"], "it is one of analyse, table, locate"),
    (["analyse", "--format", "docx", "a.txt"], "there are text, jsonl, csv"),
    (["analyse", "--kind", "letter", "a.txt"], "there are monitoring_visit_letter, focused_visit_letter"),
  ])
  func whereNothingIsNearTheChoiceIsNamedAlone(arguments: [String], answer: String) throws {
    let outcome = try tool.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(answer))
    #expect(!outcome.errors.lowercased().contains("did you mean"))
  }

  @Test func aMistypedAreaOrRoleOfAUsersListIsAnsweredToo() throws {
    try tool.write("area\ttransport\tTransport\tOffer\tRides\ncue\ttrasnport\t9\tbus\n", to: "areas.tsv")
    let areas = try tool.run("analyse", "--taxonomy", "areas.tsv", "a.txt")
    #expect(areas.status == 1)
    #expect(areas.errors.contains("line 2: the area of a cue or hint is not described above it"))
    #expect(areas.errors.contains("did you mean 'transport'?"))
    try tool.write("# name: ours\r\ngold-plated\tqualty\t+\r\n", to: "words.tsv")
    let words = try tool.run("analyse", "--lexicon", "words.tsv", "a.txt")
    #expect(words.status == 1)
    #expect(words.errors.contains("words.tsv, line 2: no such role: qualty; did you mean 'quality'?"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsKnowTheWordsOfTheOptions(shell: String) throws {
    let script = try tool.run("--generate-completion-script", shell)
    #expect(script.status == 0)
    for word in ["analyse", "timeline", "web_annotation", "press_release", "taxonomy"] {
      #expect(script.text.contains(word))
    }
  }
}
