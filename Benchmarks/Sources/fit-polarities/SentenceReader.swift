internal import Fitting
@testable internal import InspectionText

/// An area of a sentence that somebody labelled, and what the library knows of how good or bad it is.
struct LabelledArea {
  /// Good or bad; `nil` for both and for neither.
  var polarity: Polarity?
  var evidence: PolarityEvidence
  /// Who wrote the sentence.
  var writer: Int
}

/// Reads sentences that stand alone, each as a document of its own.
struct SentenceReader {
  private let analyser = Analyser()

  /// The areas of the sentences of a file that are labelled and found.
  ///
  /// - Parameter perWriter: how many sentences each writer wrote; they stand together.
  func areas(_ path: String, perWriter: Int) throws -> [LabelledArea] {
    try GoldLetter.sentences(path).enumerated().flatMap { number, sentence in
      let found = evidence(sentence.text)
      return sentence.units.flatMap(\.polarities).sorted { $0.key < $1.key }.compactMap {
        area, polarity -> LabelledArea? in
        guard let place = Taxonomy.builtIn.index(of: ConcernArea(rawValue: area)), let evidence = found[place] else {
          return nil
        }
        let isPolar = polarity == "positive" || polarity == "negative"
        return LabelledArea(
          polarity: isPolar ? Polarity(rawValue: polarity) : nil, evidence: evidence, writer: number / perWriter)
      }
    }
  }

  /// What speaks for each area that is found in a text, by its place.
  private func evidence(_ text: String) -> [Int: PolarityEvidence] {
    let segmentation = analyser.segmenter.segment(Document(id: "sentence", text: text))
    let grades = analyser.gradeFinder.grades(in: segmentation)
    let found = analyser.judgementFinder.findings(in: segmentation, grades: grades)
    var seen: [Int: PolarityEvidence] = [:]
    _ = analyser.concernAnalyser.findings(
      in: segmentation, grades: grades, judgements: found.judgements,
      quotations: analyser.quotationFinder.findings(in: segmentation), readings: found.areas,
      observe: ConcernAnalyser.Observers(polarities: { seen[$0] = $1 }))
    return seen
  }
}
