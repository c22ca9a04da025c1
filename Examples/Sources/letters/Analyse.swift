import ArgumentParser
import LettersKit

struct Analyse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyse",
    abstract: "Analyses letters, reports and press releases.",
    discussion: """
      Folders are read recursively: .txt, .text, .html, .htm and .xhtml files, and .pdf files where `pdftotext` \
      is installed. Documents come out in the order of their paths, the same bytes from run to run.
      """
  ).ofTool

  @OptionGroup var inputs: ManyInputs

  @Option(
    help: """
      text (default on a terminal), jsonl (default when piped), web_annotation or markdown; csv, brat and spacy write \
      a folder.
      """,
    completion: .list(OutputFormat.words), transform: OutputFormat.named)
  var format: OutputFormat?

  @Flag(help: "Add the tokens (jsonl, csv).")
  var tokens = false

  @Flag(help: "Add the rules and entries behind each judgement (jsonl).")
  var explain = false

  @Flag(
    help: """
      Keep what stands complete and unchanged in --output, and go on where an interrupted run has stopped (jsonl). Give \
      it from the start: what a run without it had begun is lost.
      """)
  var resume = false

  func validate() throws {
    if resume, inputs.output == nil { throw ValidationError("--resume goes on with a file: name it with --output.") }
    if resume, let format, format != .jsonl {
      throw ValidationError("--resume goes on with --format jsonl, not \(format.rawValue).")
    }
    if let format, format.isFolder, inputs.output == nil {
      throw ValidationError(
        "--format \(format.rawValue) writes a folder of files: name it with --output, "
          + "for instance --output letters-\(format.rawValue).")
    }
  }

  func run() throws {
    try inputs.run { reading, list, console in
      var job = AnalyseJob(reading)
      job.format = style
      job.outputPath = inputs.output
      job.includesTokens = tokens
      job.explains = explain
      job.resumes = resume
      return job.run(list, console: console)
    }
  }

  private var style: AnalyseJob.Format {
    let isOnTerminal = inputs.output == nil && isTerminal(standardOutput)
    switch format ?? (isOnTerminal ? .text : .jsonl) {
    case .text:
      return .text(
        SummaryStyle(
          width: min(isOnTerminal ? terminalWidth(standardOutput) ?? 80 : 80, 120),
          isColoured: isOnTerminal && !environmentForbidsColour()))
    case .jsonl: return .jsonl
    case .webAnnotation: return .webAnnotation
    case .markdown: return .markdown
    case .csv: return .csv
    case .brat: return .brat
    case .spacy: return .spacy
    }
  }
}

/// The formats of the contract.
enum OutputFormat: String, Choice {
  case text, jsonl, csv, brat
  case webAnnotation = "web_annotation"
  case spacy, markdown

  /// Whether it is written as a folder of files.
  var isFolder: Bool { self == .csv || self == .brat || self == .spacy }
}

extension InputFormat: Choice {}
