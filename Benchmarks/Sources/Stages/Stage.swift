internal import Foundation
internal import InspectionFormats
internal import InspectionHTML
internal import InspectionText

/// Something that is timed: all that it needs is made before, and what it makes is kept until it is done.
public struct Stage: Sendable {
  /// Its name.
  public let name: String
  /// The bytes that it works through in one run.
  public let byteCount: Int
  private let body: @Sendable () -> Int

  init(_ name: String, _ byteCount: Int, _ body: @escaping @Sendable () -> Int) {
    self.name = name
    self.byteCount = byteCount
    self.body = body
  }

  /// Does the work once. The number that comes back depends on the result, so that nothing can be left out.
  public func run() -> Int { body() }

  /// The names of all stages, in the order of an analysis.
  public static let names = [
    "start", "decode", "html", "tokenise", "words", "segment", "grades", "quotations", "judgements", "concerns",
    "analyse", "write", "encode", "locate",
  ]

  /// The stage of a name.
  ///
  /// - Parameter lexicon: the text of entries that are added to the built-in list.
  public init?(named name: String, inputs: Inputs, lexicon: String? = nil) {
    let bytes = inputs.byteCount
    let documents = inputs.documents
    switch name {
    case "start": self.init(name, 0) { withExtendedLifetime(Analyser()) { 1 } }
    case "decode":
      let files = inputs.files
      self.init(name, bytes) {
        files.reduce(0) { $0 + TextDecoder().document($1.bytes, id: $1.name).text.utf8.count }
      }
    case "html":
      let files = inputs.files
      self.init(name, bytes) {
        files.reduce(0) { $0 + ((try? MainContent(of: $1.bytes).text.utf8.count) ?? 0) }
      }
    case "tokenise":
      let tokeniser = Tokeniser()
      self.init(name, bytes) { documents.reduce(0) { $0 + tokeniser.tokens(of: $1.text).count } }
    case "words":
      // With a look-up of each word in the vocabulary of the built-in lists.
      let tokeniser = Analyser(lexicon: Self.lexicon(lexicon)).tokeniser
      self.init(name, bytes) { documents.reduce(0) { $0 + tokeniser.tokens(of: $1.text).count } }
    default: self.init(named: name, documents: documents, bytes: bytes, lexicon: Self.lexicon(lexicon))
    }
  }

  private init?(named name: String, documents: [Document], bytes: Int, lexicon: Lexicon) {
    let analyser = Analyser(lexicon: lexicon)
    /// A stage whose step is taken on copies of what stands before it.
    func step(_ before: (inout StepwiseAnalysis) -> Void, _ step: @escaping @Sendable (inout StepwiseAnalysis) -> Void)
      -> @Sendable () -> Int
    {
      let ready = documents.map { document in
        var steps = StepwiseAnalysis(of: document, by: analyser)
        before(&steps)
        return steps
      }
      return {
        var count = 0
        for steps in ready {
          var steps = steps
          step(&steps)
          count += steps.analysis.sentences.count
        }
        return count
      }
    }
    switch name {
    case "segment":
      self.init(name, bytes) {
        documents.reduce(0) { $0 + StepwiseAnalysis(of: $1, by: analyser).analysis.sentences.count }
      }
    case "grades": self.init(name, bytes, step({ _ in }, { $0.findGrades() }))
    case "quotations": self.init(name, bytes, step({ $0.findGrades() }, { $0.findQuotations() }))
    case "judgements":
      self.init(
        name, bytes,
        step(
          {
            $0.findGrades()
            $0.findQuotations()
          }, { $0.findJudgements() }))
    case "concerns":
      self.init(
        name, bytes,
        step(
          {
            $0.findGrades()
            $0.findQuotations()
            $0.findJudgements()
          }, { $0.scoreConcerns() }))
    case "analyse":
      self.init(name, bytes) { documents.reduce(0) { $0 + analyser.analyse($1).judgements.count } }
    case "write":
      let analyses = documents.map { analyser.analyse($0) }
      self.init(name, bytes) { analyses.reduce(0) { $0 + JSONLinesWriter().line(for: $1).count } }
    case "encode":
      // The same lines through Foundation's encoder.
      let lines = documents.compactMap { document in
        let line = JSONLinesWriter().line(for: analyser.analyse(document))
        return try? JSONDecoder().decode(EncodedLine.self, from: Data(line))
      }
      self.init(name, bytes) {
        let encoder = JSONEncoder()
        return lines.reduce(0) { $0 + ((try? encoder.encode($1).count) ?? 0) }
      }
    case "locate":
      let cases = documents.map { document in
        (document, analyser.analyse(document).sentences.prefix(20).map { String(document[$0.span]) })
      }
      self.init(name, bytes) {
        cases.reduce(0) { count, item in
          let locator = QuotationLocator(source: item.0)
          return count + item.1.filter { locator.locate($0).span != nil }.count
        }
      }
    default: return nil
    }
  }

  private static func lexicon(_ tsv: String?) -> Lexicon {
    var lexicon = Lexicon.builtIn
    if let tsv, let own = try? Lexicon(tsv: tsv) { lexicon.add(own) }
    return lexicon
  }
}
