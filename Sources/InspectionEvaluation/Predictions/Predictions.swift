#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
public import InspectionText

/// What another system, or a second reader, found in the documents of a corpus.
///
/// It may hold a few layers alone; what is missing counts as not found.
public struct Predictions: Sendable {
  /// What was found, by the id of the gold document.
  public private(set) var analyses: [String: Analysis] = [:]

  init(_ analyses: [String: Analysis]) { self.analyses = analyses }

  /// Reads brat standoff: for each document of the corpus a file of its name, at any depth of the folder.
  ///
  /// `letters/visit.ann`, `visit.ann` and `visit.txt.ann` all belong to `letters/visit`. Offsets count in the text
  /// beside the file where there is one, and else in the corpus's own.
  public init(folder: String, of corpus: GoldCorpus) throws(GoldError) {
    guard let listed = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
      throw GoldError(file: folder, fault: "there is no such folder, or it cannot be read", remedy: "check the path")
    }
    let names = Names(corpus)
    for path in listed.sorted() where path.hasSuffix(".ann") {
      guard !GoldCorpus.isSecondReading(path) else { continue }
      let stem = String(path.dropLast(".ann".count))
      guard let gold = names.gold(named: stem) else { continue }
      let file = "\(folder)/\(path)"
      guard analyses[gold.id] == nil else {
        throw GoldError(file: file, fault: "another file is named after \(gold.id) too", remedy: "leave one of them")
      }
      var document = gold.document
      if listed.contains(stem + ".txt") {
        document = TextDecoder().document(try GoldCorpus.read("\(folder)/\(stem).txt"), id: gold.id)
      }
      analyses[gold.id] = try GoldReader.read(
        String(decoding: try GoldCorpus.read(file), as: UTF8.self), file: file, document: document, isComplete: false
      ).analysis
    }
    try checkCount(folder)
  }

  /// Reads lines of JSON as `letters analyse --format jsonl` writes them; of a line's fields `id` and `text` alone
  /// have to be there.
  public init(jsonLines file: String, of corpus: GoldCorpus) throws(GoldError) {
    try self.init(jsonLines: try GoldCorpus.read(file), file: file, of: corpus)
  }

  /// Reads lines of JSON that are in memory already.
  package init(jsonLines bytes: [UInt8], file: String, of corpus: GoldCorpus) throws(GoldError) {
    let names = Names(corpus)
    for (index, line) in bytes.split(separator: 10).enumerated() {
      let record = try AnalysisRecord.read(Array(line), file: file, line: index + 1)
      guard let gold = names.gold(named: record.id) else { continue }
      // A page was analysed twice where its text lies beside it; the page is what a system is given.
      if let last = analyses[gold.id], (last.document.page != nil) != (record.source?.format == "html") {
        if last.document.page == nil { analyses[gold.id] = try record.analysis(file: file, line: index + 1) }
        continue
      }
      guard analyses.updateValue(try record.analysis(file: file, line: index + 1), forKey: gold.id) == nil else {
        throw GoldError(
          file: file, line: index + 1, fault: "a line before it is named after \(gold.id) too",
          remedy: "leave one of them")
      }
    }
    try checkCount(file)
  }

  private func checkCount(_ place: String) throws(GoldError) {
    guard analyses.isEmpty else { return }
    throw GoldError(
      file: place, fault: "nothing in it is named after a document of the corpus",
      remedy: "name files NAME.ann, or give lines the id NAME, after NAME.txt of the corpus")
  }

  /// What stands for a document that a system says nothing about.
  public static func nothing(in gold: GoldDocument) -> Analysis {
    Analysis(
      segmentation: Segmentation(of: gold.document, kind: .other, sentences: []), grades: [], judgements: [],
      quotations: [], reported: [], appraisals: [], concerns: Concerns(), sentiment: Sentiment(), diagnostics: [])
  }

  /// Finds the gold document that a file or line is named after.
  private struct Names {
    private var byId: [String: GoldDocument] = [:]
    private var byName: [Substring: GoldDocument] = [:]

    init(_ corpus: GoldCorpus) {
      for gold in corpus.entries.map(\.gold) {
        byId[gold.id] = gold
        byName[Self.name(gold.id)] = gold
      }
    }

    func gold(named name: String) -> GoldDocument? {
      let stem = [".txt", ".html"].first { name.hasSuffix($0) }.map { String(name.dropLast($0.count)) } ?? name
      return byId[stem] ?? byName[Self.name(stem)]
    }

    private static func name(_ path: String) -> Substring { path.split(separator: "/").last ?? "" }
  }
}
