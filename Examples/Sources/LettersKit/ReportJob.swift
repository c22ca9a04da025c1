internal import Foundation
internal import InspectionText
internal import LettersReport

/// Analyses everything in a list of inputs and writes one page over all of it.
public struct ReportJob: Sendable {
  private let reading: Reading
  /// A file for the page; `nil` for standard output.
  public var outputPath: String?
  /// The page's title, in place of one made from the councils.
  public var title: String?

  /// Creates a job.
  public init(_ reading: Reading = Reading()) { self.reading = reading }

  /// What is kept of one document: what the page shows, and the text, for releases and their letters.
  struct Kept: Sendable {
    var shown: ReportDocument
    var document: Document
  }

  /// Does the work.
  ///
  /// - Returns: whether everything was read and written.
  public func run(_ list: InputList, console: Console) -> Bool {
    var page = ReportPage(taxonomy: reading.wordLists.taxonomy)
    page.title = title
    page.version = toolVersion
    let run = DocumentRun(reading)
    guard run.announce(list, console: console) else { return false }
    let maker = page
    var kept: [Kept] = []
    let isComplete = run.run(list, console: console) { analysis, _ in
      Kept(shown: maker.document(analysis), document: analysis.document)
    } deliver: {
      kept.append($0)
      return true
    }
    guard !kept.isEmpty else { return false }
    let distinct = ReportPage.distinct(kept.map(\.shown))
    page.twins = kept.count - distinct.count
    kept = distinct.map { kept[$0] }
    let texts = kept.map(\.document)
    let pairs = ReleasePairing(kept.map(\.shown), texts: texts).pairs
    let comparisons = pairs.map { $0.comparison(of: texts, by: run.analyser, on: page) }
    do throws(Problem) {
      let isTaken = try Output.deliver(to: outputPath) { (output) throws(Output.Failure) in
        try output.write(page.html(documents: kept.map(\.shown), comparisons: comparisons))
      }
      return isComplete && isTaken
    } catch {
      console.report(error)
      return false
    }
  }
}
