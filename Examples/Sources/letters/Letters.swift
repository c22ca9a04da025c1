import ArgumentParser
import LettersKit

@main
struct Letters: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letters",
    abstract: "Finds out what inspectors wrote about children's services, and what councils wrote about that.",
    discussion: """
      Results go to standard output, problems and progress to standard error.

      Exit status:
        0   everything was read and written.
        1   something could not be: each is named, with what helps.
        64  the command line is wrong.

      Where one document fails, all the others are complete.

      Colours are used on a terminal only, and never where NO_COLOR is set.
      """,
    version: versionLine,
    subcommands: [Analyse.self, Table.self, Locate.self, Compare.self, Timeline.self, Report.self, Evaluate.self]
  )

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do throws(ValidationError) {
      try checkCommand(arguments)
    } catch {
      exit(withError: error)
    }
    guard var command = named(arguments) else { return main(nil) }
    do {
      try command.run()
    } catch {
      exit(withError: error)
    }
  }

  /// The command that is named first, where it understands its arguments.
  ///
  /// The parser takes a third longer from the root of all commands, which is needed for help, for completions and for
  /// saying what is wrong.
  private static func named(_ arguments: [String]) -> (any ParsableCommand)? {
    guard
      let type = configuration.subcommands.first(where: { $0.configuration.commandName == arguments.first }),
      let command = try? type.parseAsRoot(Array(arguments.dropFirst())), Swift.type(of: command) == type
    else { return nil }
    return command
  }

  /// Answers a mistyped command before anything else of the line is looked at; the parser would only call it
  /// unexpected.
  private static func checkCommand(_ arguments: [String]) throws(ValidationError) {
    let named = arguments.first == "help" ? arguments.dropFirst().first : arguments.first
    guard let named, !named.hasPrefix("-") else { return }
    let known = configuration.subcommands.compactMap { $0.configuration.commandName ?? $0._commandName } + ["help"]
    guard !known.contains(named) else { return }
    if let meant = Spelling.suggestion(for: named, among: known) {
      throw ValidationError("There is no command '\(named)'. Did you mean 'letters \(meant)'?")
    }
    if isPath(named) {
      throw ValidationError("A command stands before the files: did you mean 'letters analyse \(named)'?")
    }
    throw ValidationError("There is no command '\(named)'; it is one of \(known.joined(separator: ", ")).")
  }
}

extension CommandConfiguration {
  /// The same for a command of this tool: parsed by itself it writes no scripts of completions, for which the parser
  /// would look first.
  var ofTool: CommandConfiguration {
    var copy = self
    copy._superCommandName = "letters"
    return copy
  }
}
