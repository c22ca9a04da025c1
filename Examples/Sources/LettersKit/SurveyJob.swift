internal import Foundation
internal import InspectionFormats
internal import InspectionText

/// Analyses everything in a list of inputs and writes one result over all of it: a table, or a timeline.
public struct SurveyJob: Sendable {
  /// What is written.
  public enum Format: Sendable {
    /// Each authority's documents in order, for a person.
    case timelineText(SummaryStyle)
    /// Each authority's documents in order, as one object.
    case timelineJSON
    /// The chief columns of a table, for a person.
    case tableText(SummaryStyle)
    /// A table as comma-separated values; with a byte order mark or without.
    case tableCSV(marksOrder: Bool)
  }

  private let reading: Reading
  /// What is written.
  public var format: Format
  /// A file for the output; `nil` for standard output.
  public var outputPath: String?

  /// Creates a job.
  public init(_ format: Format, _ reading: Reading = Reading()) {
    self.format = format
    self.reading = reading
  }

  /// Does the work.
  ///
  /// - Returns: whether everything was read and written.
  public func run(_ list: InputList, console: Console) -> Bool {
    let work = DocumentRun(reading)
    guard work.announce(list, console: console) else { return false }
    do throws(Problem) {
      var isComplete = false
      let isTaken = try Output.deliver(to: outputPath) { (output) throws(Output.Failure) in
        switch format {
        case .timelineText, .timelineJSON: isComplete = try writeTimeline(of: list, work, console, to: output)
        case .tableText, .tableCSV: isComplete = try writeTable(of: list, work, console, to: output)
        }
      }
      if !isTaken { console.note("standard output was closed by its reader; the rest is left out") }
      return isComplete && isTaken
    } catch {
      console.report(error)
      return false
    }
  }

  private func writeTimeline(
    of list: InputList, _ work: DocumentRun, _ console: Console, to output: Output
  ) throws(Output.Failure) -> Bool {
    var documents: [TimelineDocument] = []
    let isComplete = work.run(list, console: console) { analysis, _ in
      TimelineDocument(analysis)
    } deliver: {
      documents.append($0)
      return true
    }
    let timeline = Timeline(documents)
    if case .timelineText(let style) = format {
      let writer = TimelineSummaryWriter(width: style.width, isStyled: style.isColoured)
      try output.write(Array(writer.summary(of: timeline).utf8))
    } else {
      for diagnostic in timeline.diagnostics { console.note(diagnostic.message) }
      try output.write(TimelineWriter().json(for: timeline))
    }
    return isComplete
  }

  private func writeTable(
    of list: InputList, _ work: DocumentRun, _ console: Console, to output: Output
  ) throws(Output.Failure) -> Bool {
    let row: @Sendable (Analysis, String) -> [UInt8]
    switch format {
    case .tableText(let style):
      let writer = TableSummaryWriter(width: style.width, isStyled: style.isColoured)
      try output.write(Array(writer.header.utf8))
      row = { analysis, _ in Array(writer.row(for: analysis).utf8) }
    case let other:
      let writer = TableWriter(taxonomy: reading.wordLists.taxonomy)
      if case .tableCSV(marksOrder: true) = other { try output.write([0xEF, 0xBB, 0xBF]) }
      try output.write(writer.header)
      row = { analysis, _ in writer.row(for: analysis) }
    }
    var failure: Output.Failure?
    let isComplete = work.run(list, console: console, make: row) { bytes in
      do throws(Output.Failure) {
        try output.write(bytes)
        return true
      } catch {
        failure = error
        return false
      }
    }
    if let failure { throw failure }
    return isComplete
  }
}
