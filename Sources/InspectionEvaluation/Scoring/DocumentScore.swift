/// How well one document was read.
public struct DocumentScore: Sendable {
  /// The document.
  public let id: String
  /// The part of the corpus that it belongs to.
  public let part: GoldDocument.Part
  /// The family of layouts that it belongs to.
  public let family: String?
  /// The tallies.
  public private(set) var tallies: [ScoreKey: Tally] = [:]
  /// Which labels were given in place of which, by layer.
  public private(set) var confusions: [String: ConfusionTable] = [:]
  /// What went wrong, in the order of the layers.
  public private(set) var misses: [Miss] = []

  init(_ gold: GoldDocument) {
    id = gold.id
    part = gold.part
    family = gold.family
  }

  mutating func add(_ tally: Tally, to layer: String, kind: String? = nil, match: ScoreKey.Match = .exact) {
    tallies[ScoreKey(layer: layer, kind: kind, match: match), default: Tally()] += tally
  }

  /// Counts one item whose label was given by both sides.
  mutating func addLabels(gold: String, found: String, to layer: String, match: ScoreKey.Match = .overlap) {
    let isRight = gold == found
    confuse(gold, found, in: layer)
    add(Tally(right: isRight ? 1 : 0, predicted: 1, gold: 1), to: layer, match: match)
    add(Tally(right: isRight ? 1 : 0, gold: 1), to: layer, kind: gold, match: match)
    add(Tally(predicted: 1), to: layer, kind: found, match: match)
  }

  /// Counts a pair of labels without scoring it.
  mutating func confuse(_ gold: String?, _ found: String?, in layer: String) {
    confusions[layer, default: ConfusionTable()].add(gold: gold, found: found)
  }

  mutating func add(_ miss: Miss) { misses.append(miss) }
}
