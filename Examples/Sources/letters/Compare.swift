import ArgumentParser
import LettersKit

struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Holds a press release against the letters that it reports on.",
    discussion: """
      Each quotation is looked up in the letters, each claim about what was found is held against them, and what \
      the release leaves out is counted.
      """
  ).ofTool

  @Argument(help: "The release.", completion: .file())
  var release: String

  @Argument(help: "The letters or reports.", completion: .file())
  var letters: [String]

  @Option(
    help: "text (default on a terminal), json (default when piped) or html: a page to look at.",
    completion: .list(ComparisonFormat.words), transform: ComparisonFormat.named)
  var format: ComparisonFormat?

  @Option(
    name: [.short, .long], help: "A file for the output; it appears under this name when it is complete.",
    completion: .file())
  var output: String?

  @Option(
    help: "What the files hold, whatever their suffix: text, html or pdf.",
    completion: .list(InputFormat.words), transform: InputFormat.named)
  var input: InputFormat?

  @Flag(help: "Look for quotations that assert nothing, too: names, slogans, words mentioned as words.")
  var terms = false

  @Flag(help: "No notes; problems are still named.")
  var quiet = false

  func validate() throws {
    if ([release] + letters).filter({ $0 == "-" }).count > 1 {
      throw ValidationError("Standard input holds one document: give - once.")
    }
    if input == .jsonl { throw ValidationError("--input jsonl holds many documents in one file: name single ones.") }
  }

  func run() throws {
    ignoreClosedPipes()
    var job = CompareJob()
    job.outputPath = output
    job.input = input
    job.includesTerms = terms
    let isOnTerminal = output == nil && isTerminal(standardOutput)
    switch format ?? (isOnTerminal ? .text : .json) {
    case .text: job.format = .text(.standard(isOnTerminal: isOnTerminal))
    case .json: job.format = .json
    case .html: job.format = .html
    }
    guard job.run(release, letters: letters, console: Console(isQuiet: quiet)) else { throw ExitCode(1) }
  }
}

/// How a comparison is written.
enum ComparisonFormat: String, Choice {
  case text, json, html
}
