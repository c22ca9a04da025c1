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
  /// One line for standard error. A name with a line feed or an escape in it makes no second line and colours nothing.
  public var description: String {
    var line = ""
    for scalar in "\(place): \(fault); \(remedy)".unicodeScalars {
      switch scalar.value {
      case 10: line += "\\n"
      case 0..<32, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069:
        line += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line
  }
}
