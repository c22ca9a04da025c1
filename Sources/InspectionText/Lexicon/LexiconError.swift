/// Why a list could not be read.
public struct LexiconError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line, counted from 1.
  public let line: Int
  /// What is wrong.
  public let problem: String
  /// What to do about it.
  public let remedy: String

  /// Creates an error.
  public init(line: Int, problem: String, remedy: String) {
    self.line = line
    self.problem = problem
    self.remedy = remedy
  }

  /// The line, what is wrong, and what to do about it.
  public var description: String { "line \(line): \(problem); \(remedy)" }
}
