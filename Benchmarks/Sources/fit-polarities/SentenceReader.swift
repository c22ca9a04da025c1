internal import Foundation
@testable internal import InspectionText

/// An area of a sentence that somebody labelled, and what the library knows of how good or bad it is.
struct LabelledArea {
  /// `negative`, `positive`, or another word for neither.
  var polarity: String
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
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst()
    return lines.enumerated().flatMap { number, line in
      let fields = line.split(separator: "\t")
      let found = evidence(String(fields[0]))
      return fields[1].split(separator: " ").compactMap { label -> LabelledArea? in
        let parts = label.split(separator: "=")
        guard let area = Taxonomy.builtIn.index(of: ConcernArea(rawValue: String(parts[0]))),
          let evidence = found[area]
        else { return nil }
        return LabelledArea(polarity: String(parts[1]), evidence: evidence, writer: number / perWriter)
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
