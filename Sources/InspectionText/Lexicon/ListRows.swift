// Reading lists, byte by byte: `split(separator:)` of a string looks for the ends of its characters, at twenty times
// the cost, and lists are read each time a program starts.

extension Substring {
  /// The parts between bytes of ASCII, empty ones left out.
  func parts(by separator: Unicode.Scalar) -> [Substring] {
    utf8.split(separator: UInt8(ascii: separator)).map { Substring($0) }
  }
}

extension StaticString {
  /// The lines of a list that are no comments.
  var rows: [Substring] {
    Substring(description).parts(by: "\n").filter { $0.utf8.first != UInt8(ascii: "#") }
  }
}
