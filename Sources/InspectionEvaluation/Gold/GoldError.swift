/// A fault in a gold annotation, with its place.
public struct GoldError: Error, Hashable, Sendable {
  /// The file.
  public var file: String
  /// The line, from 1; `nil` where the fault lies in the file as a whole.
  public var line: Int?
  /// What is wrong.
  public var fault: String
  /// What helps.
  public var remedy: String

  /// Creates an error.
  public init(file: String, line: Int? = nil, fault: String, remedy: String) {
    self.file = file
    self.line = line
    self.fault = fault
    self.remedy = remedy
  }
}

extension GoldError: CustomStringConvertible {
  /// One line for a person.
  public var description: String {
    "\(file)\(line.map { ", line \($0)" } ?? ""): \(fault); \(remedy)"
  }
}
