@testable import InspectionText

/// A text whose judgement phrases are marked, so that what is made of them can be tested apart from the search
/// for them: `⟦+…⟧` is a strength, `⟦-…⟧` a weakness, `⟦+>…⟧`, `⟦-<…⟧`, `⟦-=…⟧` and `⟦0>…⟧` progress that
/// improves, declines or stays; `~` before the words puts them in the past.
struct Marked {
  let analysis: ConcernAnalyser.Findings
  let segmentation: Segmentation

  private static let tools: (Segmenter, QuotationFinder, ConcernAnalyser) = {
    var vocabulary = Vocabulary()
    let quotes = QuotationFinder(vocabulary: &vocabulary)
    let analyser = ConcernAnalyser(vocabulary: &vocabulary)
    return (Segmenter(vocabulary: vocabulary), quotes, analyser)
  }()

  init(_ marked: String, kind: DocumentKind? = nil, quotations: Bool = false) {
    var text = ""
    var found: [(span: TextSpan, signs: String)] = []
    var rest = Substring(marked)
    while let open = rest.firstIndex(of: "⟦") {
      text += rest[..<open]
      let close = rest.firstIndex(of: "⟧")!
      let inside = rest[rest.index(after: open)..<close]
      let signs = inside.prefix { "+-0<>=~".contains($0) }
      let start = text.utf8.count
      text += inside.dropFirst(signs.count)
      found.append((TextSpan(start, text.utf8.count), String(signs)))
      rest = rest[rest.index(after: close)...]
    }
    text += rest
    let (segmenter, quotes, analyser) = Self.tools
    var segmentation = segmenter.segment(Document(id: "test", text: text))
    if let kind { segmentation.kind = kind }
    let judgements = found.map { span, signs in
      let trajectory: Trajectory =
        signs.contains(">")
        ? .improving : signs.contains("<") ? .declining : signs.contains("=") ? .unchanged : .unstated
      let polarity = signs.hasPrefix("+") ? 1 : signs.hasPrefix("-") ? -1 : 0
      return Judgement(
        span: span, category: trajectory == .unstated ? (polarity > 0 ? .strength : .weakness) : .progress,
        polarity: polarity, trajectory: trajectory, time: signs.contains("~") ? .past : .present,
        sentence: segmentation.sentences.firstIndex { $0.span.contains(span) || $0.span.overlaps(span) } ?? 0)
    }
    self.segmentation = segmentation
    analysis = analyser.findings(
      in: segmentation, grades: GradeFinder().grades(in: segmentation), judgements: judgements,
      quotations: quotations ? quotes.findings(in: segmentation) : .init())
  }

  /// How the last scored sentence speaks: `polarity trajectory | area polarity trajectory, …`.
  var last: String {
    let index = segmentation.sentences.lastIndex { $0.isScored } ?? 0
    let appraisal = analysis.appraisals[index]
    let areas = appraisal.areas.map { "\($0.area.rawValue) \($0.polarity.rawValue) \($0.trajectory.rawValue)" }
    return "\(appraisal.polarity.rawValue) \(appraisal.trajectory.rawValue) | " + areas.joined(separator: ", ")
  }

  /// The areas of each judgement.
  var areas: [[String]] { analysis.judgements.map { $0.areas.map(\.rawValue) } }

  /// The holders of the scored sentences.
  var holders: [String] {
    zip(segmentation.sentences, analysis.appraisals).filter { $0.0.isScored }.map { $0.1.holder.rawValue }
  }

  /// The score of an area.
  func score(_ area: ConcernArea) -> AreaScore { analysis.concerns.areas.first { $0.area == area }! }
}
