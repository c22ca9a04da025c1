/// Something about a document or its analysis that a user should know.
///
/// Bad content never throws; it becomes a diagnostic beside the result.
public struct Diagnostic: Hashable, Sendable, Codable {
  /// How much it matters.
  public enum Severity: String, Sendable, Codable {
    /// Worth knowing; the result stands.
    case note
    /// A part of the result may be wrong.
    case warning
    /// A part of the result is missing.
    case error
  }

  /// A stable name for the kind of diagnostic, in `snake_case`.
  public struct Code: RawRepresentable, Hashable, Sendable, Codable {
    /// The name in the output.
    public let rawValue: String

    /// Creates a code from its name in the output.
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// What kind of diagnostic it is.
  public let code: Code

  /// How much it matters.
  public let severity: Severity

  /// One sentence for a person: what was found, and what follows.
  public let message: String

  /// The place in the text, where there is one.
  public let span: TextSpan?

  /// Creates a diagnostic.
  public init(_ code: Code, _ severity: Severity, _ message: String, at span: TextSpan? = nil) {
    self.code = code
    self.severity = severity
    self.message = message
    self.span = span
  }
}
