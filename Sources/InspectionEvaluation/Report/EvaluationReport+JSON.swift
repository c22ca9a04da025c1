#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension EvaluationReport {
  /// The name of the format, in the field `schema`.
  public static let schema = "inspection-letters/evaluate/1"

  /// The report as one JSON object, ended by a line feed.
  ///
  /// - Parameters:
  ///   - agreement: how far two readers of the corpus agree.
  ///   - withConfusions: whether a field `confusions` tells which labels were given in place of which.
  public func json(agreement: AgreementReport? = nil, withConfusions: Bool = false) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    // Nothing in the object can fail to be encoded.
    guard
      let data = try? encoder.encode(
        Output(
          layers: rows.map(Output.Layer.init), agreement: agreement?.rows.map(Output.Agreement.init) ?? [],
          confusions: withConfusions ? confusionCells() : nil))
    else { return [] }
    return [UInt8](data) + [10]
  }

  private func confusionCells() -> [Output.Confusion] {
    [GoldDocument.Part.open, .heldOut].flatMap { part in
      Self.confusionLayers.flatMap { layer in
        confusions(layer, part: part).counts.map { cell, count in
          Output.Confusion(layer: layer, part: part.rawValue, gold: cell.gold, found: cell.found, count: count)
        }
        .sorted { ($0.gold ?? "~", $0.found ?? "~") < ($1.gold ?? "~", $1.found ?? "~") }
      }
    }
  }

  private struct Output: Encodable {
    var schema = EvaluationReport.schema
    var layers: [Layer]
    var agreement: [Agreement]
    var confusions: [Confusion]?

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

    struct Confusion: Encodable {
      let layer: String
      let part: String
      let gold: String?
      let found: String?
      let count: Int

      enum Key: String, CodingKey { case layer, part, gold, found, count }

      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(layer, forKey: .layer)
        try container.encode(part, forKey: .part)
        try container.encode(gold, forKey: .gold)
        try container.encode(found, forKey: .found)
        try container.encode(count, forKey: .count)
      }
    }

    struct Agreement: Encodable {
      let row: AgreementReport.Row

      enum Key: String, CodingKey {
        case layer, match, first, second, both, f1, low, high, labelled, alike, kappa, macroF1 = "macro_f1"
      }

      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(row.layer, forKey: .layer)
        try container.encode(row.match.rawValue, forKey: .match)
        try container.encode(row.tally.gold, forKey: .first)
        try container.encode(row.tally.predicted, forKey: .second)
        try container.encode(row.tally.right, forKey: .both)
        try container.encode(row.tally.f1, forKey: .f1)
        try container.encode(row.interval?.lowerBound, forKey: .low)
        try container.encode(row.interval?.upperBound, forKey: .high)
        try container.encode(row.labels?.labelled, forKey: .labelled)
        try container.encode(row.labels?.agreement, forKey: .alike)
        try container.encode(row.labels?.kappa, forKey: .kappa)
        try container.encode(row.labels?.macroF1, forKey: .macroF1)
      }
    }
  }
}
