import InspectionFormats
import InspectionText
import Testing

@Suite struct TableWriterTests {
  private func cells(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes.dropLast(), as: UTF8.self).split(separator: ",", omittingEmptySubsequences: false)
      .map(String.init)
  }

  @Test func aRowHasACellForEveryColumn() throws {
    let text = "Inspectors found that supervision is weak. Supervision has improved. Early help is prompt."
    let analysis = Analyser().analyse(Document(id: "=note.txt", text: text))
    let writer = TableWriter()
    let names = cells(writer.header)
    #expect(names == writer.columns)
    #expect(Set(names).count == names.count)
    let values = cells(writer.row(for: analysis))
    #expect(values.count == names.count)
    let row = Dictionary(uniqueKeysWithValues: zip(names, values))
    #expect(row["id"] == "'=note.txt")
    #expect(row["authority"] == "")
    #expect(row["overall_effectiveness"] == "")
    #expect(row["supervision_score"] == "0")
    #expect(row["supervision_n"] == "2")
    #expect(row["supervision_improving"] == "1")
    #expect(row["care_leavers_score"] == "")
    #expect(row["care_leavers_n"] == "0")
  }

  @Test func theColumnsFollowTheTaxonomy() throws {
    let taxonomy = try Taxonomy(tsv: "area\ttransport\tTransport\t-\tGetting to school\ncue\ttransport\t9\ttaxi(s)\n")
    #expect(TableWriter(taxonomy: taxonomy).columns.suffix(6).first == "transport_score")
  }
}
