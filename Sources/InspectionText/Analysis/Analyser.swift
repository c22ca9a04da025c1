/// Analyses documents.
///
/// An analyser is an immutable value whose word lists are compiled once, when it is made: make one and use
/// it for every document, from as many threads as you like.
///
/// ```swift
/// let analyser = Analyser()
/// let analysis = analyser.analyse(Document(id: "visit-2", text: text))
/// for judgement in analysis.judgements where judgement.polarity < 0 {
///   print(analysis.document[judgement.span])
/// }
/// ```
public struct Analyser: Sendable {
  /// Cuts a text into tokens that carry their ids in the analyser's vocabulary.
  package let tokeniser: Tokeniser
  let segmenter: Segmenter
  let gradeFinder: GradeFinder
  let quotationFinder: QuotationFinder
  let subjectMatter: SubjectMatter
  let grammar: Grammar
  let judgementFinder: JudgementFinder
  let concernAnalyser: ConcernAnalyser
  let limits: AnalysisLimits

  /// Creates an analyser.
  ///
  /// - Parameters:
  ///   - lexicon: the words that judge; the built-in one with entries added or removed, or another.
  ///   - taxonomy: the concern areas and the words that speak of them.
  ///   - options: what the caller knows better than the documents say, and how they are read.
  /// - Complexity: O(*n*) in the length of the lists. Make one analyser and use it for every document.
  public init(
    lexicon: Lexicon = .builtIn, taxonomy: Taxonomy = .builtIn, options: AnalyserOptions = AnalyserOptions()
  ) {
    // Room for all forms of the built-in lists, so that the table need not be made anew for more.
    var vocabulary = Vocabulary(capacity: 1 << 15)
    gradeFinder = GradeFinder()
    quotationFinder = QuotationFinder(vocabulary: &vocabulary)
    subjectMatter = SubjectMatter(vocabulary: &vocabulary)
    grammar = Grammar(vocabulary: &vocabulary, lexicon: lexicon)
    judgementFinder = JudgementFinder(
      vocabulary: &vocabulary, lexicon: lexicon, grammar: grammar, tagsSpans: !options.rulesAlone)
    concernAnalyser = ConcernAnalyser(
      vocabulary: &vocabulary, taxonomy: taxonomy, lexicon: lexicon, grammar: grammar)
    tokeniser = Tokeniser(vocabulary: vocabulary)
    segmenter = Segmenter(vocabulary: vocabulary, options: options)
    limits = options.limits
  }

  /// Analyses one document. Bad content never throws: see ``Analysis/diagnostics``.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func analyse(_ document: Document) -> Analysis {
    var steps = StepwiseAnalysis(of: document, by: self)
    steps.findGrades()
    steps.findQuotations()
    steps.findJudgements()
    steps.scoreConcerns()
    return steps.analysis
  }
}
