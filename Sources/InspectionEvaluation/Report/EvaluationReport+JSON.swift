#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension EvaluationReport {
  /// The name of the format, in the field `schema`.
  public static let schema = "inspection-letters/evaluate/1"

  /// The report as one JSON object, ended by a line feed.
  public func json() -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    // Nothing in the object can fail to be encoded.
    guard let data = try? encoder.encode(Output(layers: rows.map(Output.Layer.init))) else { return [] }
    return [UInt8](data) + [10]
  }

  private struct Output: Encodable {
    var schema = EvaluationReport.schema
    var layers: [Layer]
    var agreement: [String] = []

    struct Layer: Encodable {
      let row: Row

      enum Key: String, CodingKey {
        case layer, part, kind, family, match, tp, predicted, gold, precision, recall, f1, low, high
      }

      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(row.key.layer, forKey: .layer)
        try container.encode(row.part.rawValue, forKey: .part)
        // What is missing is written as null, so that every object has every field.
        try container.encode(row.key.kind, forKey: .kind)
        try container.encode(row.family, forKey: .family)
        try container.encode(row.key.match.rawValue, forKey: .match)
        try container.encode(row.tally.right, forKey: .tp)
        try container.encode(row.tally.predicted, forKey: .predicted)
        try container.encode(row.tally.gold, forKey: .gold)
        try container.encode(row.tally.precision, forKey: .precision)
        try container.encode(row.tally.recall, forKey: .recall)
        try container.encode(row.tally.f1, forKey: .f1)
        try container.encode(row.interval?.lowerBound, forKey: .low)
        try container.encode(row.interval?.upperBound, forKey: .high)
      }
    }
  }
}
