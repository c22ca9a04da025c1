/// The direction of a service's quality, as the text states it.
public enum Trajectory: String, Sendable, Codable, CodingKeyRepresentable, CaseIterable {
  /// Better than before.
  case improving
  /// Worse than before.
  case declining
  /// As before, be it good or bad.
  case unchanged
  /// No comparison over time.
  case unstated = "none"
}
