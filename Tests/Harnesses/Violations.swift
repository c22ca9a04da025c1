/// What was found not to hold, each in one line; nothing where all is well.
///
/// A plain list, so that tests can expect it to be empty and fuzzing can stop at the first.
public struct Violations: CustomStringConvertible {
  /// One line each. No more than a few are kept: the first says what is wrong.
  public private(set) var lines: [String] = []

  /// Creates an empty list.
  public init() {}

  /// Whether all holds.
  public var isEmpty: Bool { lines.isEmpty }

  /// All of them.
  public var description: String { lines.joined(separator: "\n") }

  /// Notes a violation where `isMet` is false.
  public mutating func expect(_ isMet: Bool, _ line: @autoclosure () -> String) {
    if !isMet, lines.count < 8 { lines.append(line()) }
  }
}
