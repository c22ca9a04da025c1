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
    /// W3C Web Annotations, one a line.
    case webAnnotation
    /// A summary in Markdown.
    case markdown
    /// A folder with a table a layer.
    case csv
    /// A folder with a text and its annotations a document.
    case brat
    /// A folder with an object for spaCy a document.
    case spacy

    /// Whether a folder is written rather than one file.
    var needsFolder: Bool {
      switch self {
      case .csv, .brat, .spacy: true
      case .text, .jsonl, .webAnnotation, .markdown: false
      }
    }

    /// Whether each document has files of its own.
    var writesFiles: Bool {
      switch self {
      case .brat, .spacy: true
      case .text, .jsonl, .webAnnotation, .markdown, .csv: false
      }
    }
  }

  private let reading: Reading
  /// What is written.
  public var format = Format.jsonl
  /// A file for the output, or a folder where the format needs one; `nil` for standard output.
  ///
  /// - Precondition: not `nil` for the formats that are written as folders.
  public var outputPath: String?
  /// Whether tokens are written.
  public var includesTokens = false
  /// Whether rules are written.
  public var explains = false

  /// Whether lines that stand in the output, or in what an interrupted run has left of it, are kept.
  ///
  /// - Precondition: the format is JSON Lines, and there is a file for the output.
  public var resumes = false

  /// Creates a job.
  public init(_ reading: Reading = Reading()) { self.reading = reading }

  /// Whether a PDF met in a folder can be read.
  public static var readsPDF: Bool { PDFExtractor.installed != nil }

  /// How to make PDFs readable.
  public static var pdfInstallation: String { PDFExtractor.installation }

  /// Does the work.
  ///
  /// - Returns: whether everything was read and written.
  public func run(_ list: InputList, console: Console) -> Bool {
    let work = DocumentRun(reading)
    guard work.announce(list, console: console) else { return false }
    let results: any ResultPlace
    do throws(Problem) {
      results = try place()
    } catch {
      console.report(error)
      return false
    }
    var failure: Output.Failure?
    let writer = self.writer
    var count = 0
    let earlier = (results as? ResumedFile)?.earlier
    let stream = self.stream
    let isComplete = work.run(list, console: console) { analysis, digest in
      // What is long is not written before its turn has come, and then piece by piece.
      if let stream, analysis.document.text.utf8.count > Self.longest {
        return WrittenDocument(id: analysis.document.id, parts: [], stream: { stream(analysis, digest, $0) })
      }
      return WrittenDocument(id: analysis.document.id, parts: writer(analysis, digest))
    } deliver: { document in
      do throws(Output.Failure) {
        try results.take(document)
        count += 1
        return true
      } catch {
        failure = error
        return false
      }
    } earlier: { id, sha256 in
      earlier?.line(id: id, sha256: sha256).map { WrittenDocument(id: id, parts: [], earlier: $0) }
    }
    if failure == nil, Interruption.isAsked {
      results.discard()
      console.report(interruption(behind: count))
      return false
    }
    do throws(Output.Failure) {
      if let failure { throw failure }
      if let reused = (results as? ResumedFile)?.reused, reused > 0 {
        console.note("\(reused) of \(count) documents stood there already")
      }
      try results.finish()
      return isComplete
    } catch {
      results.discard()
      report(error, console: console)
      return false
    }
  }

  private func interruption(behind count: Int) -> Problem {
    let place = outputPath ?? "standard output"
    if resumes {
      return Problem(place, "interrupted behind \(count) documents", remedy: "the same command goes on there")
    }
    if outputPath == nil || format.writesFiles {
      return Problem(place, "interrupted behind \(count) documents", remedy: "what was written is complete")
    }
    return Problem(place, "interrupted, and not written", remedy: "with --resume nothing that was done is lost")
  }

  private func place() throws(Problem) -> any ResultPlace {
    if resumes, let outputPath { return try ResumedFile(outputPath, settings: settings) }
    guard format.needsFolder else {
      let output = try outputPath.map { (path) throws(Problem) in try Output(file: path) } ?? Output()
      return ResultStream(output, separator: separator)
    }
    guard let outputPath else { preconditionFailure("this format is written as a folder") }
    let folder = try OutputFolder(outputPath)
    switch format {
    case .csv:
      let writer = CSVLayersWriter(includesTokens: includesTokens)
      try folder.write(writer.dataPackage, to: CSVLayersWriter.dataPackageName)
      return try ResultTables(folder, writer.layers.map { ($0.fileName, writer.header(of: $0)) })
    case .brat:
      for (name, text) in BratWriter.configuration {
        try folder.write(Array(text.utf8), to: name)
      }
      return ResultFiles(folder, suffixes: [".txt", ".ann"])
    default: return ResultFiles(folder, suffixes: [".json"])
    }
  }

  /// What stands between two documents.
  private var separator: [UInt8] {
    switch format {
    case .text, .markdown: [10]
    default: []
    }
  }

  private var settings: String {
    RunSettings.digest(reading, includesTokens: includesTokens, explains: explains)
  }

  private func report(_ failure: Output.Failure, console: Console) {
    switch failure {
    case .failed(let problem): console.report(problem)
    case .closed: console.note("standard output was closed by its reader; what was not written yet is left out")
    }
  }

  /// The most bytes of a text whose result is written at once.
  private static let longest = 1 << 19

  private var lines: JSONLinesWriter {
    var writer = JSONLinesWriter(includesTokens: includesTokens, explains: explains)
    writer.settings = settings
    return writer
  }

  /// What writes a result piece by piece, where the format can be.
  private var stream: (@Sendable (Analysis, String, @escaping ([UInt8]) -> Void) -> Void)? {
    guard case .jsonl = format else { return nil }
    let writer = lines
    return { writer.write($0, sha256: $1, to: $2) }
  }

  /// What makes the parts of a result of an analysis and the digest of its file.
  private var writer: @Sendable (Analysis, String) -> [[UInt8]] {
    switch format {
    case .jsonl:
      let writer = lines
      return { writer.parts(for: $0, sha256: $1) }
    case .text(let style):
      let writer = SummaryWriter(width: style.width, isStyled: style.isColoured)
      return { analysis, _ in [Array(writer.summary(of: analysis).utf8)] }
    case .webAnnotation: return { analysis, _ in [WebAnnotationWriter().lines(for: analysis)] }
    case .markdown: return { analysis, _ in [Array(MarkdownWriter().summary(of: analysis).utf8)] }
    case .csv:
      let writer = CSVLayersWriter(includesTokens: includesTokens)
      return { analysis, _ in writer.rows(for: analysis) }
    case .brat:
      return { analysis, _ in
        [Array(analysis.document.text.utf8), Array(BratWriter().annotations(for: analysis).utf8)]
      }
    case .spacy: return { analysis, _ in [SpacyWriter().json(for: analysis)] }
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
