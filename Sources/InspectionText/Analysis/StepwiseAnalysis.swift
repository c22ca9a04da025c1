/// An analysis that is taken step by step, so that each step can be timed by itself.
///
/// The steps are taken in the order in which they stand here; ``Analyser/analyse(_:)`` takes them all.
package struct StepwiseAnalysis: Sendable {
  private let analyser: Analyser
  private var segmentation: Segmentation
  private var grades: [AwardedGrade] = []
  private var quoted = QuotationFinder.Findings()
  /// The sentences that are read, with the classes of their words.
  private var tagged: [TaggedSentence?] = []
  private var judgements: [Judgement] = []
  private var areas = AreaReadings()
  private var diagnostics: [Diagnostic]
  private var read = ConcernAnalyser.Findings(judgements: [], appraisals: [])

  /// Begins with tokens, blocks, sections and sentences.
  package init(of document: Document, by analyser: Analyser) {
    self.analyser = analyser
    segmentation = analyser.segmenter.segment(document.limited(to: analyser.limits.textBytes))
    diagnostics = segmentation.diagnostics
  }

  /// Finds awarded grades.
  package mutating func findGrades() {
    grades = kept(analyser.gradeFinder.grades(in: segmentation), "grades")
    segmentation.metadata.leaveOutPartialGrades(grades)
  }

  /// Finds quotations and who is quoted.
  package mutating func findQuotations() {
    quoted = analyser.quotationFinder.findings(in: segmentation)
    diagnostics += quoted.diagnostics
    quoted.quotations = kept(quoted.quotations, "quotations")
    quoted.reported = kept(quoted.reported, "reported clauses")
  }

  /// Finds judgement phrases.
  package mutating func findJudgements() {
    var options: [WordTags] = []
    tagged = segmentation.sentences.map { sentence in
      sentence.isScored || sentence.kind == .heading
        ? analyser.grammar.read(sentence, in: segmentation, &options) : nil
    }
    guard analyser.subjectMatter.speaksOfTheField(segmentation) else {
      diagnostics.append(
        Diagnostic(
          .outsideField, .note, "The text hardly speaks of children's services, so no judgements were read in it."))
      return
    }
    let found = analyser.judgementFinder.findings(in: segmentation, grades: grades, tagged: tagged)
    judgements = kept(found.judgements, "judgements")
    areas = found.areas
  }

  /// The first of the findings, up to the limit.
  private mutating func kept<Finding>(_ findings: [Finding], _ name: String) -> [Finding] {
    let limit = analyser.limits.findings
    guard findings.count > limit else { return findings }
    diagnostics.append(
      Diagnostic(
        .tooManyFindings, .error,
        "The document holds \(findings.count) \(name), more than \(limit); the others were left out."))
    return Array(findings.prefix(limit))
  }

  /// Assigns areas, appraises sentences and scores.
  package mutating func scoreConcerns() {
    // They are handed over, so that nothing is kept twice.
    var (found, tagged): ([Judgement], [TaggedSentence?]) = ([], [])
    swap(&found, &judgements)
    swap(&tagged, &self.tagged)
    read = analyser.concernAnalyser.findings(
      in: segmentation, grades: grades, judgements: consume found, quotations: quoted, tagged: consume tagged,
      readings: areas)
  }

  /// What was found.
  package var analysis: Analysis {
    Analysis(
      segmentation: segmentation, grades: grades, judgements: read.judgements, quotations: quoted.quotations,
      reported: quoted.reported, appraisals: read.appraisals, concerns: read.concerns, sentiment: read.sentiment,
      diagnostics: diagnostics)
  }
}
