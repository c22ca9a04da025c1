extension EvaluationReport {
  /// The tables that say something that no other table says, in the order in which they are shown.
  static let confusionLayers = [
    "kind", "sentences", "sections", "judgements", "judgement_polarity", "judgement_trajectory", "judgement_time",
    "quotations", "polarity", "trajectory", "holder", "area_polarity", "area_trajectory",
  ]

  /// The sum over the documents of a part, or of all.
  func confusions(_ layer: String, part: GoldDocument.Part? = nil) -> ConfusionTable {
    var sum = ConfusionTable()
    for document in documents where part == nil || document.part == part {
      if let table = document.confusions[layer] { sum += table }
    }
    return sum
  }

  /// Which labels were given in place of which: a row for each label of the gold, a column for each that was found.
  public func confusionTables() -> String {
    var text = ""
    for part in [GoldDocument.Part.open, .heldOut] {
      for layer in Self.confusionLayers {
        let table = confusions(layer, part: part)
        if !table.counts.isEmpty { text += "\(part.rawValue) \(layer)\n" + Self.grid(table) + "\n" }
      }
    }
    return text
  }

  /// Columns have a letter each, so that a table of sixteen sections fits a terminal.
  private static func grid(_ table: ConfusionTable) -> String {
    let labels: [String?] = table.labels.map(Optional.some) + [nil]
    let letters = labels.indices.map { $0 == labels.count - 1 ? "–" : String(UnicodeScalar(UInt8(97 + $0 % 26))) }
    let widths = [30] + labels.map { _ in 4 }
    var text = line(["  gold ↓ found →"] + letters, widths: widths)
    for (letter, label) in zip(letters, labels) {
      let counts = labels.map { table[label, $0] }
      guard label != nil || counts.contains(where: { $0 > 0 }) else { continue }
      let name = label.map { "  \(letter) \($0)" } ?? "  – nothing"
      text += line([name] + counts.map { $0 == 0 ? "·" : String($0) }, widths: widths)
    }
    return text
  }
}
