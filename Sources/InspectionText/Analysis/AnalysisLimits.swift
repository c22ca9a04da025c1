/// How much of a document is analysed before the rest is left out.
///
/// An analysis that reaches a limit is complete up to there, and a diagnostic of the severity `error` says so. The
/// defaults lie far above anything that a real document holds; they bound the time and memory that a hostile one can
/// take. Quotations are read four deep, whatever the limits.
public struct AnalysisLimits: Hashable, Sendable {
  /// The most bytes of text, in UTF-8; tokens, which are no shorter than a byte, are bounded by it too.
  public var textBytes: Int

  /// The most awarded grades, the most judgement phrases, the most quotations, and the most reported clauses.
  public var findings: Int

  /// Creates limits.
  public init(textBytes: Int = 64 << 20, findings: Int = 1 << 20) {
    self.textBytes = max(0, textBytes)
    self.findings = max(0, findings)
  }
}

extension Diagnostic.Code {
  /// The text is longer than the limit; what lies behind it was not analysed.
  public static let textTruncated = Diagnostic.Code(rawValue: "text_truncated")

  /// The document holds more findings of a kind than the limit; the others were left out.
  public static let tooManyFindings = Diagnostic.Code(rawValue: "too_many_findings")
}
