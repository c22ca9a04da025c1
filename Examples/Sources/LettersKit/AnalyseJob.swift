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

  /// What came of one item.
  private struct Piece: Sendable {
    var id: String?
    var bytes: [UInt8] = []
    var problem: Problem?
    var place = ""
    var read = 0
  }

  /// Does the work.
  ///
  /// - Returns: whether everything was read and written.
  public func run(_ list: InputList, console: Console) -> Bool {
    var isComplete = list.problems.isEmpty
    for problem in list.problems { console.report(problem) }
    if let skipped = list.skippedSummary { console.note(skipped) }
    if list.skipped[".pdf"] != nil, !Self.readsPDF { console.note("PDFs were left out; \(Self.pdfInstallation)") }
    guard !list.inputs.isEmpty else { return false }

    let output: Output
    do throws(Problem) {
      output = try outputPath.map { (path) throws(Problem) in try Output(file: path) } ?? Output()
    } catch {
      console.report(error)
      return false
    }

    let queue = WorkQueue(list.inputs)
    let hasLines = list.inputs.contains { $0.format == .jsonl || $0.format == nil }
    let total = hasLines ? nil : list.inputs.count
    let worker = Worker(job: self)
    let separator = self.separator
    var (done, written, bytes) = (0, 0, 0)
    var ids: Set<String> = []
    var failure: Output.Failure?
    OrderedWork<WorkItem, Piece>.run(
      jobs: max(1, hasLines ? jobs : min(jobs, list.inputs.count)), draw: queue.next,
      work: { worker.piece(for: $0) },
      deliver: { piece in
        done += 1
        bytes += piece.read
        var problem = piece.problem
        if let id = piece.id, hasLines, problem == nil, !ids.insert(id).inserted {
          problem = Problem(piece.place, "the id \"\(id)\" stands there twice", remedy: "give each document its own")
        }
        if let problem {
          isComplete = false
          console.report(problem)
        } else {
          do throws(Output.Failure) {
            try output.write(written > 0 ? separator + piece.bytes : piece.bytes)
            written += 1
          } catch {
            failure = error
            return false
          }
        }
        console.progress(done, of: total, bytes: bytes)
        return true
      })
    console.endProgress()
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

  /// Reads, analyses and writes one item; holds what all threads share.
  private struct Worker: Sendable {
    let job: AnalyseJob
    let analyser: Analyser
    let reader: DocumentReader

    init(job: AnalyseJob) {
      self.job = job
      let kind = job.kind.map { DocumentKind(rawValue: $0) }
      analyser = Analyser(
        lexicon: job.wordLists.lexicon, taxonomy: job.wordLists.taxonomy,
        options: AnalyserOptions(kind: kind, authority: job.authority))
      reader = DocumentReader(pdfExtractor: PDFExtractor.installed)
    }

    func piece(for item: WorkItem) -> Piece {
      var piece = Piece()
      do throws(Problem) {
        let read: ReadDocument
        switch item {
        case .problem(let problem): throw problem
        case .line(let line, let place):
          piece.place = place
          piece.read = line.count
          read = try JSONLine(line, place: place).document(place: place)
        case .bytes(let input, let bytes):
          piece.place = input.place
          piece.read = bytes.count
          read = try reader.read(bytes, of: input)
        case .file(let input):
          piece.place = input.place
          let bytes = try Self.bytes(of: input)
          piece.read = bytes.count
          read = try reader.read(bytes, of: input)
        }
        piece.id = read.document.id
        piece.bytes = job.write(analyser.analyse(read.document), sha256: read.sha256)
      } catch {
        piece.problem = error
      }
      return piece
    }

    private static func bytes(of input: Input) throws(Problem) -> [UInt8] {
      guard case .file(let path) = input.origin else { return [] }
      do throws(SystemError) {
        return try path.read()
      } catch {
        throw Problem.unreachable(path, error)
      }
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
