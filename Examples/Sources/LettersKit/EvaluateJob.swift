internal import InspectionEvaluation
internal import InspectionText

/// Scores the library against a folder of gold annotations.
public struct EvaluateJob: Sendable {
  /// How the scores are written.
  public enum Format: Sendable {
    /// A table for a person.
    case text
    /// One object.
    case json
  }

  /// How the scores are written.
  public var format = Format.json
  /// A file for the output; `nil` for standard output.
  public var outputPath: String?
  /// Whether the table has a line for each label.
  public var showsKinds = false
  /// Whether what went wrong is listed below the table.
  public var showsMisses = false

  /// Creates a job.
  public init() {}

  /// Does the work.
  ///
  /// - Returns: whether everything was read and written.
  public func run(_ folder: String, console: Console) -> Bool {
    do throws(Problem) {
      let corpus: GoldCorpus
      do throws(GoldError) {
        corpus = try GoldCorpus(folder: folder)
      } catch {
        throw Problem(error)
      }
      let output = try outputPath.map { (path) throws(Problem) in try Output(file: path) } ?? Output()
      do throws(Output.Failure) {
        try output.write(bytes(of: EvaluationReport(try scores(of: corpus, console: console))))
        try output.finish()
      } catch {
        output.discard()
        switch error {
        case .failed(let problem): throw problem
        case .closed: return false
        }
      }
      return true
    } catch {
      console.report(error)
      return false
    }
  }

  private func scores(of corpus: GoldCorpus, console: Console) throws(Output.Failure) -> [DocumentScore] {
    let analyser = Analyser()
    var scores: [DocumentScore] = []
    for (done, entry) in corpus.entries.enumerated() {
      let document: Document
      if entry.isPage {
        do throws(Problem) {
          document = try PageReader.read(entry.input, id: entry.gold.id, place: entry.gold.id + ".html")
        } catch {
          throw .failed(error)
        }
      } else {
        document = entry.gold.document
      }
      scores.append(Evaluator().score(analyser.analyse(document), against: entry.gold))
      console.progress(done + 1, of: corpus.entries.count, bytes: 0)
    }
    console.endProgress()
    return scores
  }

  private func bytes(of report: EvaluationReport) -> [UInt8] {
    switch format {
    case .json: report.json()
    case .text: Array((report.table(withKinds: showsKinds) + (showsMisses ? report.missList() : "")).utf8)
    }
  }
}

extension Problem {
  fileprivate init(_ error: GoldError) {
    self.init("\(error.file)\(error.line.map { ", line \($0)" } ?? "")", error.fault, remedy: error.remedy)
  }
}
