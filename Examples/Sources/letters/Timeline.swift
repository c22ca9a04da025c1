import ArgumentParser
import LettersKit

struct Timeline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Sets each authority's documents in date order: scores, grades and listed concerns over time.",
    discussion: """
      A document stands by its own date, or by the last day of the visit. Documents that name no authority stand \
      in a group of their own, those without a date behind the dated ones; both are named on standard error.
      """
  ).ofTool

  @OptionGroup var inputs: ManyInputs

  @Option(
    help: "text (default on a terminal) or json (default when piped).",
    completion: .list(ReportFormat.words), transform: ReportFormat.named)
  var format: ReportFormat?

  func run() throws {
    let isOnTerminal = inputs.output == nil && isTerminal(standardOutput)
    let isText = (format ?? (isOnTerminal ? .text : .json)) == .text
    try inputs.survey(isText ? .timelineText(.standard(isOnTerminal: isOnTerminal)) : .timelineJSON)
  }
}
