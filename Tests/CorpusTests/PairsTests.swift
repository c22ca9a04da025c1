import Foundation
import InspectionEvaluation
import InspectionText
import Testing

/// The quotations and claims of `pairs.tsv`, held against the letters.
///
/// The floors are what was measured when they were set; they may rise, not fall.
@Suite struct PairsTests {
  private struct Row {
    let layer: String
    let range: Range<Int>
    let verdict: String
    let source: Range<Int>?
  }

  private static let floors = [
    "quotation verdict": 222, "quotation span": 175, "claim verdict": 64, "claim place": 48,
  ]

  @Test func verdictsHoldTheirFloors() throws {
    let url = URL(fileURLWithPath: Corpus.folder).appendingPathComponent("pairs.tsv")
    var rows: [[String]: [Row]] = [:]
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let start = try #require(Int(cells[3]))
      let end = try #require(Int(cells[4]))
      let source = Int(cells[6]).flatMap { first in Int(cells[7]).map { first..<$0 } }
      rows[[cells[0], cells[1]], default: []].append(
        Row(layer: cells[2], range: start..<end, verdict: cells[5], source: source))
    }
    var right: [String: Int] = [:]
    // The texts that the offsets count in, not what was read from the pages.
    let analyser = Analyser()
    for (names, rows) in rows {
      let release = try #require(Corpus.cases.first { names[0].hasSuffix($0.gold.id) })
      let letter = try #require(Corpus.cases.first { names[1].hasSuffix($0.gold.id) })
      let comparison = ReleaseComparison(
        release: analyser.analyse(release.gold.document), sources: [analyser.analyse(letter.gold.document)],
        includesTerms: true)
      for row in rows { count(row, comparison, into: &right) }
    }
    print("pairs:", right.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
    for (name, floor) in Self.floors { #expect(right[name, default: 0] >= floor, "\(name)") }
  }

  private func count(_ row: Row, _ comparison: ReleaseComparison, into right: inout [String: Int]) {
    let release = OffsetTable(comparison.release.document.text)
    let letter = OffsetTable(comparison.sources[0].document.text)
    if row.layer == "quotation" {
      let found = comparison.quotations.first {
        scalars(comparison.release.quotations[$0.quotation].span, release) == row.range
      }
      if found?.located.verdict.rawValue == row.verdict { right["quotation verdict", default: 0] += 1 }
      if let source = row.source, found?.located.span.map({ scalars($0, letter) }) == source {
        right["quotation span", default: 0] += 1
      }
    } else {
      let found = comparison.claims.first { scalars($0.span, release).overlaps(row.range) }
      if found?.verdict.rawValue == row.verdict { right["claim verdict", default: 0] += 1 }
      if let source = row.source, found?.sourceSpan.map({ scalars($0, letter).overlaps(source) }) ?? false {
        right["claim place", default: 0] += 1
      }
    }
  }

  private func scalars(_ span: TextSpan, _ table: OffsetTable) -> Range<Int> {
    table.offset(
      ofUTF8: Int(span.start), in: .unicodeScalar)..<table.offset(ofUTF8: Int(span.end), in: .unicodeScalar)
  }
}
