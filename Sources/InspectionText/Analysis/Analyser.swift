/// Analyses documents.
///
/// An analyser is an immutable value whose word lists are compiled once, when it is made: make one and use
/// it for every document, from as many threads as you like.
///
/// ```swift
/// let analyser = Analyser()
/// let analysis = analyser.analyse(Document(id: "visit-2", text: letter))
/// for judgement in analysis.judgements where judgement.polarity < 0 {
///   print(analysis.document[judgement.span])
/// }
/// ```
public struct Analyser: Sendable {
  private let segmenter: Segmenter
  private let gradeFinder: GradeFinder
  private let quotationFinder: QuotationFinder
  private let subjectMatter: SubjectMatter
  private let judgementFinder: JudgementFinder
  private let concernAnalyser: ConcernAnalyser

  /// Creates an analyser.
  ///
  /// - Parameters:
  ///   - lexicon: the words that judge; the built-in one with entries added or removed, or another.
  ///   - taxonomy: the concern areas and the words that speak of them.
  ///   - options: what the caller knows better than the documents say.
  /// - Complexity: O(*n*) in the length of the lists. Make one analyser and use it for every document.
  public init(
    lexicon: Lexicon = .builtIn, taxonomy: Taxonomy = .builtIn, options: AnalyserOptions = AnalyserOptions()
  ) {
    var vocabulary = Vocabulary()
    gradeFinder = GradeFinder()
    quotationFinder = QuotationFinder(vocabulary: &vocabulary)
    subjectMatter = SubjectMatter(vocabulary: &vocabulary)
    judgementFinder = JudgementFinder(vocabulary: &vocabulary, lexicon: lexicon)
    concernAnalyser = ConcernAnalyser(vocabulary: &vocabulary, taxonomy: taxonomy, lexicon: lexicon)
    segmenter = Segmenter(vocabulary: vocabulary, options: options)
  }

  /// Analyses one document. Bad content never throws: see ``Analysis/diagnostics``.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func analyse(_ document: Document) -> Analysis {
    let segmentation = segmenter.segment(document)
    let grades = gradeFinder.grades(in: segmentation)
    let quoted = quotationFinder.findings(in: segmentation)
    var diagnostics = segmentation.diagnostics + quoted.diagnostics
    var judgements: [Judgement] = []
    if subjectMatter.speaksOfTheField(segmentation) {
      judgements = judgementFinder.judgements(in: segmentation, grades: grades, quotations: quoted.quotations)
    } else {
      diagnostics.append(
        Diagnostic(
          .outsideField, .note, "The text hardly speaks of children's services, so no judgements were read in it."))
    }
    let read = concernAnalyser.findings(
      in: segmentation, grades: grades, judgements: judgements, quotations: quoted)
    return Analysis(
      segmentation: segmentation, grades: grades, judgements: read.judgements, quotations: quoted.quotations,
      reported: quoted.reported, appraisals: read.appraisals, concerns: read.concerns, sentiment: read.sentiment,
      diagnostics: diagnostics)
  }
}
