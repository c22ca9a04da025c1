/// One of the grades that Ofsted awards.
public enum Grade: String, Sendable, Codable, CaseIterable {
  /// Outstanding.
  case outstanding
  /// Good.
  case good
  /// Requires improvement (to be good).
  case requiresImprovement = "requires_improvement"
  /// Inadequate.
  case inadequate
  /// Adequate, which `requires improvement` took the place of in 2013.
  case adequate
}
