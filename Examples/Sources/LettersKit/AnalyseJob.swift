internal import Foundation
internal import InspectionFormats
internal import InspectionText

/// Analyses everything in a list of inputs and writes it out.
public struct AnalyseJob: Sendable {
  /// A format that can be written.
  public enum Format: Sendable {
    /// What a person wants to read first.
    case text(SummaryStyle)
    /// One object a line.
    case jsonl
  }

  /// How many threads work.
  public var jobs = ProcessInfo.processInfo.activeProcessorCount
  /// What is written.
  public var format = Format.jsonl
  /// A file for the output; `nil` for standard output.
  public var outputPath: String?
  /// What kind of documents these are, whatever they say.
  public var kind: String?
  /// Whom they are about, whatever they say.
  public var authority: String?
  /// The words that judge and the areas that are judged.
  public var wordLists = WordLists()
  /// Whether tokens are written.
  public var includesTokens = false
  /// Whether rules are written.
  public var explains = false

  /// Creates a job.
  public init() {}

  /// Whether a PDF met in a folder can be read.
  public static var readsPDF: Bool { PDFExtractor.installed != nil }

  /// How to make PDFs readable.
  public static var pdfInstallation: String { PDFExtractor.installation }

  /// Does the work.
  ///
  /// - Returns: whether everything was read and written.
  public func run(_ list: InputList, console: Console) -> Bool {
    var work = DocumentRun(analyser: analyser)
    work.jobs = jobs
    guard work.announce(list, console: console) else { return false }
    let output: Output
    do throws(Problem) {
      output = try outputPath.map { (path) throws(Problem) in try Output(file: path) } ?? Output()
    } catch {
      console.report(error)
      return false
    }
    let separator = self.separator
    var written = 0
    var failure: Output.Failure?
    let isComplete = work.run(list, console: console) { analysis, digest in
      write(analysis, sha256: digest)
    } deliver: { bytes in
      do throws(Output.Failure) {
        try output.write(written > 0 ? separator + bytes : bytes)
        written += 1
        return true
      } catch {
        failure = error
        return false
      }
    }
    do throws(Output.Failure) {
      if let failure { throw failure }
      try output.finish()
      return isComplete
    } catch {
      output.discard()
      report(error, console: console)
      return false
    }
  }

  private var analyser: Analyser {
    Analyser(
      lexicon: wordLists.lexicon, taxonomy: wordLists.taxonomy,
      options: AnalyserOptions(kind: kind.map { DocumentKind(rawValue: $0) }, authority: authority))
  }

  /// What stands between two documents.
  private var separator: [UInt8] {
    switch format {
    case .text: [10]
    case .jsonl: []
    }
  }

  private func report(_ failure: Output.Failure, console: Console) {
    switch failure {
    case .failed(let problem): console.report(problem)
    case .closed: console.note("standard output was closed by its reader; what was not written yet is left out")
    }
  }

  private func write(_ analysis: Analysis, sha256: String) -> [UInt8] {
    switch format {
    case .jsonl:
      return JSONLinesWriter(includesTokens: includesTokens, explains: explains).line(for: analysis, sha256: sha256)
    case .text(let style):
      return Array(
        SummaryWriter(width: style.width, isStyled: style.isColoured).summary(of: analysis).utf8)
    }
  }
}

/// How the text format is laid out.
public struct SummaryStyle: Sendable {
  /// The columns of a line.
  public var width: Int
  /// Whether bold and colours are used.
  public var isColoured: Bool

  /// Creates a style.
  public init(width: Int, isColoured: Bool) {
    self.width = width
    self.isColoured = isColoured
  }
}
