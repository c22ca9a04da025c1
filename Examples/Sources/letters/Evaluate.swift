import ArgumentParser
import LettersKit

struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Scores the library, or another system's output, against gold annotations.",
    discussion: """
      The folder holds NAME.txt with NAME.ann (brat standoff) and, for a page, NAME.html beside them. \
      Precision, recall and F1 are given layer by layer. Floors fail the command when a score lies below them.
      """
  ).ofTool

  @Argument(help: "A folder with gold annotations.", completion: .directory)
  var corpus: String

  @Option(
    help: "text (default on a terminal) or json (default when piped).",
    completion: .list(ReportFormat.words), transform: ReportFormat.named)
  var format: ReportFormat?

  @Option(name: [.short, .long], help: "A file for the output.", completion: .file())
  var output: String?

  @Flag(help: "Give each label a line of its own (text).")
  var kinds = false

  @Flag(help: "List what went wrong (text).")
  var misses = false

  @Flag(help: "Tell which labels were given in place of which.")
  var confusions = false

  @Option(
    help: "Score this in place of the library: a folder with NAME.ann (brat), or a .jsonl as `analyse` writes it.",
    completion: .file())
  var predictions: String?

  @Option(
    help: "Compare a second reader's annotations with the corpus: a folder with NAME.ann, at any depth.",
    completion: .directory)
  var second: String?

  @Option(help: "A file of the least F1 for each layer; exit 1 below one.", completion: .file())
  var floors: String?

  @Flag(help: "Raise the floors to a hundredth below what was reached; none is ever lowered.")
  var raise = false

  @Flag(help: "No progress; problems are still named.")
  var quiet = false

  func validate() throws {
    if raise, floors == nil { throw ValidationError("--raise needs --floors FILE") }
  }

  func run() throws {
    ignoreClosedPipes()
    var job = EvaluateJob()
    let isOnTerminal = output == nil && isTerminal(standardOutput)
    job.format = (format ?? (isOnTerminal || kinds || misses ? .text : .json)) == .text ? .text : .json
    job.outputPath = output
    job.showsKinds = kinds
    job.showsMisses = misses
    job.showsConfusions = confusions
    job.predictionsPath = predictions
    job.secondPath = second
    job.floorsPath = floors
    job.raisesFloors = raise
    guard job.run(corpus, console: Console(isQuiet: quiet)) else { throw ExitCode(1) }
  }
}

/// How scores are written.
enum ReportFormat: String, Choice {
  case text, json
}
