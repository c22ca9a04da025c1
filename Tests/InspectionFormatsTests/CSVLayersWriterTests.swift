import Foundation
import InspectionText
import Testing

@testable import InspectionFormats

@Suite struct CSVLayersWriterTests {
  private let writer = CSVLayersWriter(includesTokens: true)

  /// The rows of a layer, read as RFC 4180 has them.
  private func rows(_ layer: CSVLayer, of analysis: Analysis = SampleAnalysis.analysis) throws -> [[String: String]] {
    let index = try #require(writer.layers.firstIndex(of: layer))
    let header = try #require(Self.read(writer.header(of: layer)).first)
    #expect(header == layer.columns)
    return Self.read(writer.rows(for: analysis)[index]).map { row in
      #expect(row.count == header.count)
      return Dictionary(uniqueKeysWithValues: zip(header, row))
    }
  }

  private static func read(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""):
        // The second of two quotes inside quotes stands for one.
        isQuoted.toggle()
        cell.append(byte)
      case UInt8(ascii: ",") where !isQuoted, 10 where !isQuoted:
        row.append(unquoted(cell))
        cell = []
        if byte == 10 {
          rows.append(row)
          row = []
        }
      default: cell.append(byte)
      }
    }
    return rows
  }

  private static func unquoted(_ cell: [UInt8]) -> String {
    guard cell.first == UInt8(ascii: "\"") else { return String(decoding: cell, as: UTF8.self) }
    var text: [UInt8] = []
    var skips = false
    for byte in cell.dropFirst().dropLast() {
      if byte == UInt8(ascii: "\""), !skips {
        skips = true
        continue
      }
      skips = false
      text.append(byte)
    }
    return String(decoding: text, as: UTF8.self)
  }

  @Test(arguments: CSVLayer.allCases)
  func everyRowSaysWhichDocumentItIsOf(layer: CSVLayer) throws {
    #expect(Set(layer.columns).count == layer.columns.count)
    for row in try rows(layer) {
      #expect(row["document"] == "a/b.txt")
      #expect(row["document_kind"] == "monitoring_visit_letter")
      #expect(row["authority"] == "Hartsmere Council")
      #expect(row["document_date"] == "2024-03-09")
    }
  }

  @Test func aJudgementHasItsWordsItsPlaceAndItsSentence() throws {
    let row = try #require(try rows(.judgements).first)
    #expect(row["text"] == "clearer")
    #expect(row["start"] == "43")
    #expect(row["end"] == "50")
    #expect(row["polarity"] == "1")
    #expect(row["areas"] == "assessment leadership")
    #expect(row["holder"] == "ofsted")
    #expect(row["section"] == "findings")
    #expect(row["sentence"] == "1")
    #expect(row["sentence_text"] == "Plans – for many – are clearer.")
  }

  @Test func textIsExactAndCleanIsRead() throws {
    let row = try #require(try rows(.quotations).first)
    #expect(row["text"] == "This \"shows\"\nour 👍 effort")
    #expect(row["clean"] == "This \"shows\" our 👍 effort")
    #expect(row["speaker"] == "Cllr O’Dare")
  }

  @Test func eachAreaOfASentenceIsARow() throws {
    let found = try rows(.sentenceAreas)
    #expect(found.map { $0["area"] } == ["assessment"])
    #expect(found.first?["sentence_text"] == "Plans – for many – are clearer.")
    #expect(try rows(.sentences).map { $0["areas"] } == ["", "assessment", ""])
  }

  @Test func noEvidenceIsAnEmptyCell() throws {
    let areas = try rows(.areas)
    #expect(areas.map { $0["score"] } == ["1", ""])
    #expect(areas.map { $0["positive"] } == ["1", "0"])
    #expect(try rows(.diagnostics).map { $0["start"] } == ["43", ""])
  }

  @Test func whatASpreadsheetWouldRunIsMadeText() throws {
    let analysis = Analyser().analyse(Document(id: "=A1", text: "=HYPERLINK(\"x\") is good.\r\n\r\n@SUM is poor."))
    let sentences = try rows(.sentences, of: analysis)
    #expect(sentences.count == 2)
    for row in sentences {
      #expect(row["document"] == "'=A1")
      for value in row.values { #expect(!"=+@\t\r".contains(value.first ?? " ")) }
    }
  }

  @Test func tokensAreWrittenOnRequest() {
    #expect(!CSVLayersWriter().layers.contains(.tokens))
  }

  @Test(arguments: CSVLayer.allCases)
  func everyColumnIsDescribed(layer: CSVLayer) {
    for name in layer.columns {
      #expect(!CSVColumn(name, of: layer).meaning.isEmpty, "\(layer.rawValue).\(name)")
    }
  }

  @Test(arguments: CSVLayer.allCases)
  func aCellIsOfTheTypeThatIsDescribed(layer: CSVLayer) throws {
    for row in try rows(layer) {
      for (name, cell) in row where !cell.isEmpty {
        switch CSVColumn(name, of: layer).type {
        case "integer": #expect(Int(cell) != nil, "\(layer.rawValue).\(name): \(cell)")
        case "number": #expect(Double(cell) != nil, "\(layer.rawValue).\(name): \(cell)")
        case "boolean": #expect(cell == "true" || cell == "false")
        default: continue
        }
      }
      for name in layer.key { #expect(row[name]?.isEmpty == false) }
    }
  }

  @Test func theDescriptionNamesEveryTableAndColumn() throws {
    let package = try #require(
      JSONSerialization.jsonObject(with: Data(CSVLayersWriter().dataPackage)) as? [String: Any])
    let resources = try #require(package["resources"] as? [[String: Any]])
    #expect(resources.compactMap { $0["path"] as? String } == CSVLayersWriter().layers.map(\.fileName))
    for (resource, layer) in zip(resources, CSVLayersWriter().layers) {
      let schema = try #require(resource["schema"] as? [String: Any])
      let fields = try #require(schema["fields"] as? [[String: Any]])
      #expect(fields.compactMap { $0["name"] as? String } == layer.columns)
    }
  }
}
