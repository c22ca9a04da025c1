public import ArgumentParser
public import LettersKit

struct Analyse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Analyses letters, reports and press releases.",
    discussion: """
      Folders are read recursively: .txt, .text, .html, .htm and .xhtml files, and .pdf files where `pdftotext` \
      is installed. Documents come out in the order of their paths, the same bytes from run to run.
      """
  )

  @Argument(help: "Files and folders; - for standard input.")
  var paths: [String]

  @Option(
    help: """
      text (default on a terminal), jsonl (default when piped), web_annotation or markdown; csv, brat and spacy write \
      a folder.
      """
  )
  var format: OutputFormat?

  @Option(
    name: [.short, .long],
    help: "A file for the output, which appears when it is complete; for csv, brat and spacy a folder."
  )
  var output: String?

  @Option(help: "What the inputs hold, whatever their suffix: text, html, pdf or jsonl.")
  var input: InputFormat?

  @Option(help: "The id of what comes from standard input.")
  var id: String?

  @Option(name: [.short, .long], help: "How many threads work (default: the cores). It changes nothing in the output.")
  var jobs: Int?

  @Option(help: "What kind of documents these are, whatever they say: \(knownKinds.joined(separator: ", ")).")
  var kind: String?

  @Option(help: "The authority that they are about, whatever they say.")
  var authority: String?

  @Option(help: "A file of entries to add to the built-in lexicon, or to take from it; may be given several times.")
  var lexicon: [String] = []

  @Option(help: "A file with a taxonomy in place of the built-in concern areas.")
  var taxonomy: String?

  @Flag(help: "Add the tokens (jsonl, csv).")
  var tokens = false

  @Flag(help: "Add the rules and entries behind each judgement (jsonl).")
  var explain = false

  @Flag(help: "No progress and no notes; problems are still named.")
  var quiet = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs has to be 1 or more, not \(jobs).") }
    if let kind, !knownKinds.contains(kind) {
      throw ValidationError("There is no kind \"\(kind)\". The kinds are: \(knownKinds.joined(separator: ", ")).")
    }
    if let format, format.isFolder, output == nil {
      throw ValidationError(
        "--format \(format.rawValue) writes a folder of files: name it with --output, "
          + "for instance --output letters-\(format.rawValue).")
    }
    if id != nil, !paths.contains("-") { throw ValidationError("--id names standard input: give - as a path.") }
  }

  func run() throws {
    ignoreClosedPipes()
    let console = Console(isQuiet: quiet)
    var job = AnalyseJob()
    if let jobs { job.jobs = jobs }
    job.format = style
    job.outputPath = output
    job.kind = kind
    job.authority = authority
    job.includesTokens = tokens
    job.explains = explain
    do {
      job.wordLists = try WordLists(lexica: lexicon, taxonomy: taxonomy)
    } catch {
      console.report(error)
      throw ExitCode(1)
    }
    let list = InputList(paths, format: input, standardInputID: id, readsPDF: AnalyseJob.readsPDF)
    guard job.run(list, console: console) else { throw ExitCode(1) }
  }

  private var style: AnalyseJob.Format {
    let isOnTerminal = output == nil && isTerminal(standardOutput)
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
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, jsonl, csv, brat
  case webAnnotation = "web_annotation"
  case spacy, markdown

  /// Whether it is written as a folder of files.
  var isFolder: Bool { self == .csv || self == .brat || self == .spacy }
}

extension InputFormat: ExpressibleByArgument {}
