import ArgumentParser
import LettersKit

@main
struct Letters: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letters",
    abstract: "Finds out what inspectors wrote about children's services, and what councils wrote about that.",
    discussion: """
      Results go to standard output, problems and progress to standard error. The exit status is 0 when every \
      document was read, 1 when some could not be (each is named, with what helps), and 64 when the command \
      line is wrong.
      """,
    version: toolVersion,
    subcommands: [Analyse.self, Table.self, Locate.self, Compare.self, Timeline.self, Report.self, Evaluate.self]
  )
}
