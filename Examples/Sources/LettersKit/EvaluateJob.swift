internal import InspectionEvaluation
internal import InspectionText

/// Scores the library, or another system's output, against a folder of gold annotations.
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
  /// Whether tables tell which labels were given in place of which.
  public var showsConfusions = false
  /// Another system's output to score in place of the library's: a folder of brat, or a file of JSON Lines.
  public var predictionsPath: String?
  /// A folder with a second reader's annotations, for agreement.
  public var secondPath: String?
  /// A file of floors that no score may lie below.
  public var floorsPath: String?
  /// Whether the floors are raised to what was reached.
  public var raisesFloors = false

  /// Creates a job.
  public init() {}

  /// Does the work.
  ///
  /// - Returns: whether everything was read and written, and no score lies below its floor.
  public func run(_ folder: String, console: Console) -> Bool {
    do throws(Problem) {
      let evaluation = try evaluate(folder, console: console)
      let isDelivered = try Output.deliver(to: outputPath) { (output) throws(Output.Failure) in
        try output.write(bytes(of: evaluation))
      }
      guard isDelivered else { return false }
      guard let floorsPath else { return true }
      return try holdFloors(evaluation.report, path: floorsPath, console: console)
    } catch {
      console.report(error)
      return false
    }
  }

  private typealias Evaluation = (report: EvaluationReport, agreement: AgreementReport?)

  private func evaluate(_ folder: String, console: Console) throws(Problem) -> Evaluation {
    let corpus: GoldCorpus
    var predictions: Predictions?
    var agreement: AgreementReport?
    do throws(GoldError) {
      corpus = try GoldCorpus(folder: folder)
      if let path = predictionsPath {
        predictions =
          try path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson")
          ? Predictions(jsonLines: path, of: corpus) : Predictions(folder: path, of: corpus)
      }
      if let path = secondPath {
        agreement = AgreementReport(corpus, second: try Predictions(folder: path, of: corpus))
      }
    } catch {
      throw Problem(error)
    }
    let scores: [DocumentScore]
    if let predictions {
      scores = self.scores(of: predictions, against: corpus, console: console)
    } else {
      scores = try self.scores(of: corpus, console: console)
    }
    return (EvaluationReport(scores), agreement)
  }

  private func scores(of predictions: Predictions, against corpus: GoldCorpus, console: Console) -> [DocumentScore] {
    let missing = corpus.entries.count { predictions.analyses[$0.gold.id] == nil }
    if missing > 0 {
      console.note("\(missing) of \(corpus.entries.count) documents have no predictions; they count as empty")
    }
    return corpus.entries.map { entry in
      Evaluator().score(predictions.analyses[entry.gold.id] ?? Predictions.nothing(in: entry.gold), against: entry.gold)
    }
  }

  private func scores(of corpus: GoldCorpus, console: Console) throws(Problem) -> [DocumentScore] {
    let analyser = Analyser()
    var scores: [DocumentScore] = []
    for (done, entry) in corpus.entries.enumerated() {
      let document: Document
      if entry.isPage {
        document = try PageReader.read(entry.input, id: entry.gold.id, place: entry.gold.id + ".html")
      } else {
        document = entry.gold.document
      }
      scores.append(Evaluator().score(analyser.analyse(document), against: entry.gold))
      console.progress(done + 1, of: corpus.entries.count, bytes: 0)
    }
    console.endProgress()
    return scores
  }

  private func bytes(of evaluation: Evaluation) -> [UInt8] {
    let (report, agreement) = evaluation
    switch format {
    case .json: return report.json(agreement: agreement, withConfusions: showsConfusions)
    case .text:
      var text = report.table(withKinds: showsKinds)
      if showsConfusions { text += report.confusionTables() }
      if let agreement { text += agreement.table() }
      if showsMisses { text += report.missList() }
      return Array(text.utf8)
    }
  }
}

extension Problem {
  init(_ error: GoldError) {
    self.init("\(error.file)\(error.line.map { ", line \($0)" } ?? "")", error.fault, remedy: error.remedy)
  }
}
