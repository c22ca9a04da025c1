import ArgumentParser
import LettersKit

struct Table: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: "One row a document: what it is, of whom, when, grades, score per area.",
    discussion: """
      The first row names the columns. A cell is empty where the document does not say. Cells that a spreadsheet \
      would run as a formula have an apostrophe before them.
      """
  ).ofTool

  @OptionGroup var inputs: ManyInputs

  @Option(
    help: "text (default on a terminal: the chief columns) or csv (default when piped: all of them).",
    completion: .list(TableFormat.words), transform: TableFormat.named)
  var format: TableFormat?

  @Flag(help: "Begin with a byte order mark, without which Excel does not read UTF-8 (csv).")
  var bom = false

  func run() throws {
    let isOnTerminal = inputs.output == nil && isTerminal(standardOutput)
    let isText = (format ?? (isOnTerminal ? .text : .csv)) == .text
    try inputs.survey(isText ? .tableText(.standard(isOnTerminal: isOnTerminal)) : .tableCSV(marksOrder: bom))
  }
}

/// How a table is written.
enum TableFormat: String, Choice {
  case text, csv
}
