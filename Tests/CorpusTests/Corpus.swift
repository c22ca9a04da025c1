import Foundation
import InspectionEvaluation
import InspectionHTML
import InspectionText
import Testing

/// The documents of `corpus/`, read and analysed once.
enum Corpus {
  /// One document, with what was found in it.
  struct Case: CustomTestStringConvertible, Sendable {
    let entry: GoldCorpus.Entry
    let document: Document
    let analysis: Analysis

    var gold: GoldDocument { entry.gold }
    var testDescription: String { entry.gold.id }
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("corpus").path

  static let cases: [Case] = {
    do {
      let analyser = Analyser()
      return try GoldCorpus(folder: folder).entries.map { entry in
        let document =
          entry.isPage ? try HTMLReader().read(entry.input, id: entry.gold.id) : entry.gold.document
        return Case(entry: entry, document: document, analysis: analyser.analyse(document))
      }
    } catch {
      // A test below fails when there are no cases, and shows why.
      loadingError = "\(error)"
      return []
    }
  }()

  nonisolated(unsafe) private(set) static var loadingError: String?
}
