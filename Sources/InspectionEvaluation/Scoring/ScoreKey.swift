/// What a tally counts.
public struct ScoreKey: Hashable, Sendable {
  /// When two spans count as the same.
  public enum Match: String, Sendable {
    /// Both ends are the same.
    case exact
    /// They share text; each counts once, the pairs with most text in common first.
    case overlap
  }

  /// The layer, such as `judgements`, or a property of it, such as `judgement_category`.
  public var layer: String
  /// A label of the layer, such as `weakness`; `nil` for all of them together, whatever their labels.
  public var kind: String?
  /// When two spans count as the same.
  public var match: Match

  /// Creates a key.
  public init(layer: String, kind: String? = nil, match: Match = .exact) {
    self.layer = layer
    self.kind = kind
    self.match = match
  }
}
