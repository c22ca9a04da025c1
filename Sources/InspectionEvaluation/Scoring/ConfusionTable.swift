/// How often each label of the gold met each label of what was found.
public struct ConfusionTable: Hashable, Sendable {
  /// A label of the gold with the one that stood in its place.
  public struct Cell: Hashable, Sendable {
    /// What the gold says; `nil` where it has nothing.
    public var gold: String?
    /// What was found; `nil` where nothing was.
    public var found: String?

    /// Creates a cell.
    public init(gold: String?, found: String?) {
      self.gold = gold
      self.found = found
    }
  }

  /// How often each pair of labels occurred.
  public private(set) var counts: [Cell: Int] = [:]

  /// Creates an empty table.
  public init() {}

  /// Counts a pair of labels.
  public mutating func add(gold: String?, found: String?, count: Int = 1) {
    counts[Cell(gold: gold, found: found), default: 0] += count
  }

  /// Adds up two tables.
  public static func += (left: inout ConfusionTable, right: ConfusionTable) {
    left.counts.merge(right.counts, uniquingKeysWith: +)
  }

  /// The labels of either side, sorted.
  public var labels: [String] { Set(counts.keys.flatMap { [$0.gold, $0.found] }.compactMap(\.self)).sorted() }

  /// How many items both sides have labelled.
  public var labelled: Int { counts.reduce(0) { $0 + (Self.isLabelled($1.key) ? $1.value : 0) } }

  /// The share of those to which both sides gave the same label; `nil` where there are none.
  public var agreement: Double? {
    labelled == 0 ? nil : Double(labels.reduce(0) { $0 + self[$1, $1] }) / Double(labelled)
  }

  /// Cohen's kappa over the items that both sides have labelled: the agreement beyond what chance would give two
  /// readers who use each label as often as these two do.
  ///
  /// 1 is perfect, 0 no better than chance; `nil` where there is nothing to agree on, or both use one label alone.
  public var kappa: Double? {
    guard let agreement else { return nil }
    let total = Double(labelled)
    var chance = 0.0
    for label in labels {
      let gold = Double(labels.reduce(0) { $0 + self[label, $1] })
      let found = Double(labels.reduce(0) { $0 + self[$1, label] })
      chance += gold / total * (found / total)
    }
    return chance < 1 ? (agreement - chance) / (1 - chance) : nil
  }

  /// The mean of the labels' F1 over the items that both sides have labelled, rare labels counting like frequent
  /// ones; `nil` where there are none.
  public var macroF1: Double? {
    let scores = labels.compactMap { label in
      Tally(
        right: self[label, label], predicted: labels.reduce(0) { $0 + self[$1, label] },
        gold: labels.reduce(0) { $0 + self[label, $1] }
      ).f1
    }
    return scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
  }

  /// How often a label of the gold met a label of what was found.
  public subscript(gold: String?, found: String?) -> Int { counts[Cell(gold: gold, found: found)] ?? 0 }

  private static func isLabelled(_ cell: Cell) -> Bool { cell.gold != nil && cell.found != nil }
}
