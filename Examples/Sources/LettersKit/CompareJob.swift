internal import InspectionFormats
internal import InspectionText
internal import LettersReport

/// Holds a release against the letters that it reports on.
public struct CompareJob: Sendable {
  /// How the comparison is written.
  public enum Format: Sendable {
    /// Side by side, for a person.
    case text(SummaryStyle)
    /// One object.
    case json
    /// A page to look at.
    case html
  }

  /// How the comparison is written.
  public var format = Format.json
  /// A file for the output; `nil` for standard output.
  public var outputPath: String?
  /// What the files hold; `nil` to go by suffix.
  public var input: InputFormat?
  /// Whether quotations that assert nothing are looked for too.
  public var includesTerms = false

  /// Creates a job.
  public init() {}

  /// Does the work.
  ///
  /// - Returns: whether everything was read and written.
  public func run(_ release: String, letters: [String], console: Console) -> Bool {
    do throws(Problem) {
      let documents = try SingleReader().documents([release] + letters, format: input)
      let analyser = Analyser()
      let comparison = ReleaseComparison(
        release: analyser.analyse(documents[0]), sources: documents.dropFirst().map { analyser.analyse($0) },
        includesTerms: includesTerms)
      return try Output.deliver(to: outputPath) { (output) throws(Output.Failure) in
        try output.write(bytes(of: comparison))
      }
    } catch {
      console.report(error)
      return false
    }
  }

  private func bytes(of comparison: ReleaseComparison) -> [UInt8] {
    switch format {
    case .json: ComparisonWriter().json(for: comparison)
    case .html: page(of: comparison)
    case .text(let style):
      Array(ComparisonSummaryWriter(width: style.width, isStyled: style.isColoured).summary(of: comparison).utf8)
    }
  }

  private func page(of comparison: ReleaseComparison) -> [UInt8] {
    var page = ReportPage()
    page.start = .comparison
    page.version = toolVersion
    let documents = ([comparison.release] + comparison.sources).map { page.document($0) }
    let how =
      comparison.sources.count == 1 ? "The letter is the one that was named." : "The letters are those that were named."
    return page.html(documents: documents, comparisons: [page.comparison(comparison, how: how)])
  }
}
