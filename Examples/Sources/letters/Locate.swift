import ArgumentParser
import LettersKit

struct Locate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "locate",
    abstract: "Finds quotations in a letter and says how faithful they are.",
    discussion: """
      The verdicts: verbatim, normalised (but for line breaks, capitals and marks), elided and bracketed (changed, \
      and shown), altered (changed without a sign), absent. What was changed is named.
      """
  ).ofTool

  @Argument(help: "The letter; - for standard input.", completion: .file())
  var letter: String

  @Argument(help: "The quotations; when there are none, they are read from standard input, one a line.")
  var quotes: [String] = []

  @Option(
    help: "text (default on a terminal) or jsonl (default when piped).",
    completion: .list(LineFormat.words), transform: LineFormat.named)
  var format: LineFormat?

  @Option(
    name: [.short, .long], help: "A file for the output; it appears under this name when it is complete.",
    completion: .file())
  var output: String?

  @Option(
    help: "What the letter's file holds, whatever its suffix: text, html or pdf.",
    completion: .list(InputFormat.words), transform: InputFormat.named)
  var input: InputFormat?

  @Flag(help: "No notes; problems are still named.")
  var quiet = false

  func validate() throws {
    if letter == "-", quotes.isEmpty {
      throw ValidationError(
        "Standard input cannot hold both the letter and the quotations: give the quotations as arguments.")
    }
    if input == .jsonl { throw ValidationError("--input jsonl holds many documents: locate reads one.") }
  }

  func run() throws {
    ignoreClosedPipes()
    var job = LocateJob()
    job.outputPath = output
    job.input = input
    let isOnTerminal = output == nil && isTerminal(standardOutput)
    if (format ?? (isOnTerminal ? .text : .jsonl)) == .text {
      job.format = .text(.standard(isOnTerminal: isOnTerminal))
    }
    guard job.run(letter, quotes: quotes, console: Console(isQuiet: quiet)) else { throw ExitCode(1) }
  }
}

/// How results that are one object a line are written.
enum LineFormat: String, Choice {
  case text, jsonl
}

extension SummaryStyle {
  /// As wide as the terminal, up to 120 columns, and coloured there unless the user asked for no colours.
  static func standard(isOnTerminal: Bool) -> SummaryStyle {
    SummaryStyle(
      width: min(isOnTerminal ? terminalWidth(standardOutput) ?? 80 : 100, 120),
      isColoured: isOnTerminal && !environmentForbidsColour())
  }
}
