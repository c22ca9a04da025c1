import ArgumentParser
import LettersKit

/// The arguments of commands that read many documents.
struct ManyInputs: ParsableArguments {
  @Argument(help: "Files and folders; - for standard input.", completion: .file())
  var paths: [String]

  @Option(
    name: [.short, .long],
    help: "A file for the output, or a folder where a format writes several. It appears when it is complete.",
    completion: .file())
  var output: String?

  @Option(
    help: "What the inputs hold, whatever their suffix: text, html, pdf or jsonl.",
    completion: .list(InputFormat.words), transform: InputFormat.named)
  var input: InputFormat?

  @Option(help: "The id of what comes from standard input.")
  var id: String?

  @Option(name: [.short, .long], help: "How many threads work (default: the cores). It changes nothing in the output.")
  var jobs: Int?

  @Option(
    help: "What kind of documents these are, whatever they say: \(knownKinds.joined(separator: ", ")).",
    completion: .list(knownKinds), transform: knownKind)
  var kind: String?

  @Option(help: "The authority that they are about, whatever they say.")
  var authority: String?

  @Option(
    help: "A file of entries to add to the built-in lexicon, or to take from it; may be given several times.",
    completion: .file())
  var lexicon: [String] = []

  @Option(help: "A file with a taxonomy in place of the built-in concern areas.", completion: .file())
  var taxonomy: String?

  @Flag(help: "Judgements by the rules alone, without what was learnt from examples.")
  var rulesAlone = false

  @OptionGroup var bounds: LimitOptions

  @Flag(help: "No progress and no notes; problems are still named.")
  var quiet = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs has to be 1 or more, not \(jobs).") }
    if id != nil, !paths.contains("-") { throw ValidationError("--id names standard input: give - as a path.") }
  }

  /// Runs a job over the inputs. The tool fails where the job says that not everything was read and written.
  func run(_ job: (Reading, InputList, Console) -> Bool) throws {
    ignoreClosedPipes()
    Interruption.watch()
    let console = Console(isQuiet: quiet)
    var reading = Reading()
    if let jobs { reading.jobs = jobs }
    reading.kind = kind
    reading.authority = authority
    reading.rulesAlone = rulesAlone
    reading.limits = try bounds.limits()
    do {
      reading.wordLists = try WordLists(lexica: lexicon, taxonomy: taxonomy)
    } catch {
      console.report(error)
      throw ExitCode(1)
    }
    let list = InputList(paths, format: input, standardInputID: id, readsPDF: AnalyseJob.readsPDF)
    let isComplete = job(reading, list, console)
    // Whoever asked the tool to stop is told by the way in which it ends.
    Interruption.endIfAsked()
    guard isComplete else { throw ExitCode(1) }
  }
  /// Writes one result over all of them.
  func survey(_ format: SurveyJob.Format) throws {
    try run { reading, list, console in
      var job = SurveyJob(format, reading)
      job.outputPath = output
      return job.run(list, console: console)
    }
  }
}
