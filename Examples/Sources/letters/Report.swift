import ArgumentParser
import LettersKit

struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes a page to look at: one file of HTML that fetches nothing.",
    discussion: """
      The page shows where things get worse, each document with its judgements and quotations marked, each council \
      over time, and releases beside the letters that they report on. A release is held against its council's letter \
      on the visit that it dates, else the latest that is not later than it; to name the letter yourself use \
      `letters compare --format html`.
      """
  ).ofTool

  @OptionGroup var inputs: ManyInputs

  @Option(help: "A title, in place of one made from the councils.")
  var title: String?

  func validate() throws {
    if inputs.output == nil, isTerminal(standardOutput) {
      throw ValidationError("The page is long: give it a file with --output FILE.html.")
    }
  }

  func run() throws {
    try inputs.run { reading, list, console in
      var job = ReportJob(reading)
      job.outputPath = inputs.output
      job.title = title
      return job.run(list, console: console)
    }
  }
}
