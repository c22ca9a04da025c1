internal import Fitting
internal import Foundation
@testable internal import InspectionText

/// What the library knows of one annotated unit.
struct UnitEvidence {
  /// Its words.
  var words: [WordID]
  /// The evidence for each area.
  var evidence: [[Double]]
  /// The areas that annotators gave.
  var areas: Set<String>
}

/// Reads letters up to the choice of areas.
struct EvidenceReader {
  private let segmenter: Segmenter
  private let grades = GradeFinder()
  private let quotations: QuotationFinder
  private let judgements: JudgementFinder
  private let concerns: ConcernAnalyser

  /// - Parameters:
  ///   - taxonomy: the areas, their cues and the hints to be used.
  ///   - vocabulary: with the words that have to be told apart.
  init(taxonomy: Taxonomy, vocabulary: Vocabulary) {
    var vocabulary = vocabulary
    quotations = QuotationFinder(vocabulary: &vocabulary)
    judgements = JudgementFinder(vocabulary: &vocabulary, lexicon: .builtIn)
    concerns = ConcernAnalyser(vocabulary: &vocabulary, taxonomy: taxonomy)
    segmenter = Segmenter(vocabulary: vocabulary)
  }

  /// The units of one letter that sentences match.
  func units(_ text: String, _ gold: [GoldUnit]) -> [UnitEvidence] {
    let segmentation = segmenter.segment(Document(id: "letter", text: text))
    let grades = grades.grades(in: segmentation)
    let quoted = quotations.findings(in: segmentation)
    let found = judgements.findings(in: segmentation, grades: grades).judgements
    var seen: [Int: UnitEvidence] = [:]
    let observers = ConcernAnalyser.Observers(
      areas: { seen[$0] = UnitEvidence(words: $1.words, evidence: $2, areas: []) })
    _ = concerns.findings(
      in: segmentation, grades: grades, judgements: found, quotations: quoted, observe: observers)
    let table = OffsetTable(text)
    let spans = segmentation.sentences.map(\.span.range)
    return gold.compactMap { unit in
      guard let start = table.utf8Offset(of: unit.start, in: .unicodeScalar),
        let end = table.utf8Offset(of: unit.end, in: .unicodeScalar)
      else { return nil }
      guard let best = GoldUnit.best(of: spans, for: start..<end), var read = seen[best], !read.evidence.isEmpty
      else { return nil }
      read.areas = unit.areas
      return read
    }
  }
}
