/// Whose voice a sentence speaks in.
public enum Holder: String, Sendable, Codable, CodingKeyRepresentable, CaseIterable {
  /// The inspectorate's: a letter or report.
  case ofsted
  /// A finding that a council quotes or reports.
  case ofstedViaCouncil = "ofsted_via_council"
  /// The council's own.
  case council
  /// A quoted politician's.
  case councillor
  /// Nobody's: what is not scored.
  case nobody = "none"
}
