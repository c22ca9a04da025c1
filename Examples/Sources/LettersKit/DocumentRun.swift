internal import Foundation
internal import InspectionText

/// Reads and analyses everything in a list of inputs, on several threads, and hands on what is made of each
/// document, in the order of the list.
struct DocumentRun: Sendable {
  /// Analyses each document.
  let analyser: Analyser
  /// How many threads work at most, if it was said.
  private let jobs: Int?

  private let reader: DocumentReader
  private let limits: Limits

  init(_ reading: Reading) {
    analyser = reading.analyser
    jobs = reading.jobs
    limits = reading.limits
    reader = DocumentReader(pdfExtractor: PDFExtractor.installed, pageLimits: reading.limits.page)
  }

  /// What came of one item.
  private struct Piece<Made: Sendable>: Sendable {
    var id: String?
    var made: Made?
    var problem: Problem?
    var place = ""
    var read = 0
  }

  /// Names what the list could not find, and what it left out.
  ///
  /// - Returns: whether there is anything to do.
  func announce(_ list: InputList, console: Console) -> Bool {
    for problem in list.problems { console.report(problem) }
    if let skipped = list.skippedSummary { console.note(skipped) }
    if list.skipped[".pdf"] != nil, PDFExtractor.installed == nil {
      console.note("PDFs were left out; \(PDFExtractor.installation)")
    }
    return !list.inputs.isEmpty
  }

  /// Does the work.
  ///
  /// - Parameters:
  ///   - make: what is made of an analysis and the digest of its file, on any thread.
  ///   - deliver: takes it, on one thread at a time; `false` ends the work.
  ///   - earlier: what is there already for an id and the digest of its file, so that nothing has to be made.
  /// - Returns: whether everything was read.
  func run<Made: Sendable>(
    _ list: InputList, console: Console, make: @escaping @Sendable (Analysis, String) -> Made,
    deliver: @escaping (Made) -> Bool, earlier: @escaping @Sendable (String, String) -> Made? = { _, _ in nil }
  ) -> Bool {
    var isComplete = list.problems.isEmpty
    let queue = WorkQueue(list.inputs, limit: limits.bytes)
    let hasLines = list.inputs.contains { $0.format == .jsonl || $0.format == nil }
    let total = hasLines ? nil : list.inputs.count
    var (done, bytes) = (0, 0)
    var ids: Set<String> = []
    OrderedWork<WorkItem, Piece<Made>>.run(
      jobs: threads(for: hasLines ? nil : list.inputs.count), draw: queue.next,
      work: { piece(for: $0, make: make, earlier: earlier) },
      deliver: { piece in
        if Interruption.isAsked {
          isComplete = false
          return false
        }
        done += 1
        bytes += piece.read
        var problem = piece.problem
        if let id = piece.id, hasLines, problem == nil, !ids.insert(id).inserted {
          problem = Problem(piece.place, "the id \"\(id)\" stands there twice", remedy: "give each document its own")
        }
        if let problem {
          isComplete = false
          console.report(problem)
        } else if let made = piece.made, !deliver(made) {
          return false
        }
        console.progress(done, of: total, bytes: bytes)
        return true
      })
    console.endProgress()
    return isComplete
  }

  /// How many threads a number of documents is worth. The cores are counted for more than one only: it takes files.
  private func threads(for count: Int?) -> Int {
    if let count, count < 2 { return 1 }
    return max(1, min(jobs ?? ProcessInfo.processInfo.activeProcessorCount, count ?? .max))
  }

  private func piece<Made>(
    for item: WorkItem, make: (Analysis, String) -> Made, earlier: (String, String) -> Made?
  ) -> Piece<Made> {
    var piece = Piece<Made>()
    do throws(Problem) {
      switch item {
      case .problem(let problem): throw problem
      case .line(let line, let place):
        piece.place = place
        piece.read = line.count
        let line = try JSONLine(line, place: place)
        piece.id = line.id
        piece.made = earlier(line.id, line.sha256)
        guard piece.made == nil else { break }
        piece.made = make(analyser.analyse(try line.document(place: place, limits: limits)), line.sha256)
      case .bytes(let input, let bytes):
        guard let (document, sha256) = try read(bytes, of: input, earlier: earlier, into: &piece) else { break }
        piece.made = make(analyser.analyse(document), sha256)
      case .file(let input):
        piece.place = input.place
        let bytes = try Self.bytes(of: input, upTo: limits.bytes)
        guard let (document, sha256) = try read(consume bytes, of: input, earlier: earlier, into: &piece) else { break }
        piece.made = make(analyser.analyse(document), sha256)
      }
    } catch {
      piece.problem = error
    }
    return piece
  }

  /// The document of some bytes, which are not kept beside it, and their digest; `nil` where it was there already.
  private func read<Made>(
    _ bytes: consuming [UInt8], of input: Input, earlier: (String, String) -> Made?, into piece: inout Piece<Made>
  ) throws(Problem) -> (Document, String)? {
    piece.place = input.place
    piece.read = bytes.count
    piece.id = input.id
    let sha256 = DocumentReader.digest(bytes)
    piece.made = earlier(input.id, sha256)
    guard piece.made == nil else { return nil }
    return (try reader.read(bytes, of: input), sha256)
  }

  private static func bytes(of input: Input, upTo limit: Int) throws(Problem) -> [UInt8] {
    guard case .file(let path) = input.origin else { return [] }
    do throws(SystemError) {
      return try path.read(upTo: limit)
    } catch {
      throw Problem.unreachable(path, error)
    }
  }
}
