/// How a sentence speaks of an area, or as a whole.
public enum Polarity: String, Sendable, Codable, CodingKeyRepresentable, CaseIterable {
  /// Bad news.
  case negative
  /// Good and bad news, both asserted.
  case mixed
  /// About it, with no judgement.
  case neutral
  /// Good news.
  case positive
}
