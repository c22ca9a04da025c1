import Foundation
import InspectionFormats
public import InspectionText

/// What holds for what is written of any analysis.
public enum WrittenInvariants {
  /// What does not hold: what is to be JSON is JSON, a line is one line, and a table's rows have as many columns as its
  /// header.
  public static func violations(of analysis: Analysis) -> Violations {
    var violations = Violations()
    let line = JSONLinesWriter(includesTokens: true, explains: true).line(for: analysis, sha256: "0")
    violations.expectJSON(line)
    violations.expect(line.firstIndex(of: 10) == line.count - 1, "a line of JSON Lines is not one line")
    violations.expectJSON(SpacyWriter().json(for: analysis))
    for line in WebAnnotationWriter().lines(for: analysis).split(separator: 10) { violations.expectJSON(Array(line)) }
    let writer = CSVLayersWriter(includesTokens: true)
    for (layer, rows) in zip(writer.layers, writer.rows(for: analysis)) {
      let columns = fields(of: writer.header(of: layer)).first ?? 0
      for count in fields(of: rows) {
        violations.expect(count == columns, "\(layer.fileName): \(count) fields in a table of \(columns)")
      }
    }
    let table = TableWriter()
    violations.expect(fields(of: table.header) == fields(of: table.row(for: analysis)), "a row unlike its header")
    let brat = BratWriter().annotations(for: analysis)
    for line in brat.utf8.split(separator: 10) {
      violations.expect("TA#R".utf8.contains(line.first ?? 0), "brat: \(Substring(line))")
    }
    _ = SummaryWriter().summary(of: analysis)
    _ = MarkdownWriter().summary(of: analysis)
    return violations
  }

  /// How many fields each record has.
  private static func fields(of csv: [UInt8]) -> [Int] {
    var counts: [Int] = []
    var count = 1
    var isQuoted = false
    for byte in csv {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted: count += 1
      case 10 where !isQuoted:
        counts.append(count)
        count = 1
      default: break
      }
    }
    return counts
  }
}

extension Violations {
  /// Notes bytes that are no JSON.
  mutating func expectJSON(_ bytes: [UInt8]) {
    let isJSON = (try? JSONSerialization.jsonObject(with: Data(bytes))) != nil
    expect(isJSON, "no JSON: \(String(decoding: bytes.prefix(400), as: UTF8.self))")
  }
}
