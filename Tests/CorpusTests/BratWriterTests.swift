import Foundation
import InspectionEvaluation
import InspectionFormats
import InspectionText
import Testing

/// What the brat writer writes, the strict reader of the gold reads as what it was.
@Suite struct BratWriterTests {
  @Test(arguments: Corpus.cases)
  func theGoldSurvivesARoundTrip(document: Corpus.Case) throws {
    let read = try roundTrip(document.gold.analysis)
    let gold = document.gold.analysis
    #expect(read.sentences == gold.sentences)
    #expect(read.appraisals == gold.appraisals)
    #expect(read.sections == gold.sections)
    #expect(read.grades == gold.grades)
    #expect(read.judgements == gold.judgements)
    #expect(read.quotations == gold.quotations)
    #expect(read.reported == gold.reported)
    #expect(read.concerns == gold.concerns)
    #expect(read.kind == gold.kind)
    #expect(read.metadata.title == gold.metadata.title)
    #expect(read.metadata.date == gold.metadata.date)
  }

  private func roundTrip(_ analysis: Analysis) throws -> Analysis {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(analysis.document.text.utf8).write(to: folder.appendingPathComponent("a.txt"))
    try Data(BratWriter().annotations(for: analysis).utf8).write(to: folder.appendingPathComponent("a.ann"))
    return try #require(try GoldCorpus(folder: folder.path).entries.first).gold.analysis
  }
}
