import ArgumentParser
import LettersKit

struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a page to look at: one file of HTML that fetches nothing.",
    discussion: """
      The page shows where things get worse, each document with its judgements and quotations marked, each council \
      over time, and releases beside the letters that they report on. A release is held against its council's \
      latest letter that is not later than it; name the letter yourself with `letters compare --format html`.
      """
  )

  @Argument(help: "Files and folders; - for standard input.")
  var paths: [String]

  @Option(name: [.short, .long], help: "A file for the output; it appears under this name when it is complete.")
  var output: String?

  @Option(help: "A title, in place of one made from the councils.")
  var title: String?

  func validate() throws {
    if output == nil, isTerminal(standardOutput) {
      throw ValidationError("The page is long: give a file with --output FILE.html.")
    }
  }

  func run() throws {
    ignoreClosedPipes()
    let console = Console(isQuiet: false)
    var job = ReportJob()
    job.outputPath = output
    job.title = title
    let list = InputList(paths, readsPDF: AnalyseJob.readsPDF)
    guard job.run(list, console: console) else { throw ExitCode(1) }
  }
}
