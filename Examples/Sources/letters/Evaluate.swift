import ArgumentParser
import LettersKit

struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Scores the library against gold annotations.",
    discussion: """
      The folder holds NAME.txt with NAME.ann (brat standoff) and, for a page, NAME.html beside them. \
      Precision, recall and F1 are given layer by layer.
      """
  )

  @Argument(help: "A folder with gold annotations.")
  var corpus: String

  @Option(help: "text (default on a terminal) or json (default when piped).")
  var format: ReportFormat?

  @Option(name: [.short, .long], help: "A file for the output.")
  var output: String?

  @Flag(help: "Give each label a line of its own (text).")
  var kinds = false

  @Flag(help: "List what went wrong (text).")
  var misses = false

  @Flag(help: "No progress; problems are still named.")
  var quiet = false

  func run() throws {
    ignoreClosedPipes()
    var job = EvaluateJob()
    let isOnTerminal = output == nil && isTerminal(standardOutput)
    job.format = (format ?? (isOnTerminal || kinds || misses ? .text : .json)) == .text ? .text : .json
    job.outputPath = output
    job.showsKinds = kinds
    job.showsMisses = misses
    guard job.run(corpus, console: Console(isQuiet: quiet)) else { throw ExitCode(1) }
  }
}

/// How scores are written.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
