/// Something that could not be done: where, what, and what the user can do about it.
public struct Problem: Error, Hashable, Sendable {
  /// The file, folder or line, as the user would name it.
  public var place: String
  /// What is wrong.
  public var fault: String
  /// What helps.
  public var remedy: String

  /// Creates a problem.
  public init(_ place: String, _ fault: String, remedy: String) {
    self.place = place
    self.fault = fault
    self.remedy = remedy
  }
}

extension Problem: CustomStringConvertible {
  /// One line for standard error.
  public var description: String { "\(place): \(fault); \(remedy)" }
}
