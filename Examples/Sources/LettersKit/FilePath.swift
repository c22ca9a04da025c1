/// A path as the file system has it: bytes, which need not be valid UTF-8.
public struct FilePath: Hashable, Sendable {
  /// The bytes, without a zero at the end.
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Creates a path from a string.
  public init(_ path: String) { bytes = Array(path.utf8) }

  /// The path of something in this folder.
  func appending(_ name: [UInt8]) -> FilePath {
    guard let last = bytes.last else { return FilePath(name) }
    return FilePath(last == UInt8(ascii: "/") ? bytes + name : bytes + [UInt8(ascii: "/")] + name)
  }

  /// The last part.
  var name: String {
    let end = bytes.lastIndex { $0 != UInt8(ascii: "/") }.map { $0 + 1 } ?? 0
    let start = bytes[..<end].lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return Self.text(of: bytes[start..<end])
  }

  /// Bytes as text; one that is no UTF-8 becomes `\\xFF`, so that two names stay two.
  static func text(of bytes: ArraySlice<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = ""
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let rest = bytes[index..<min(index + 4, bytes.endIndex)]
      if let length = (1...rest.count).first(where: { String(validating: rest.prefix($0), as: UTF8.self) != nil }) {
        text += String(decoding: rest.prefix(length), as: UTF8.self)
        index += length
      } else {
        let digits = String(bytes[index], radix: 16, uppercase: true)
        text += "\\x" + digits
        index += 1
      }
    }
    return text
  }

  /// What follows the last stop of the name, in lower case; `nil` when there is none.
  var suffix: String? {
    let name = name
    guard let stop = name.lastIndex(of: "."), stop != name.startIndex else { return nil }
    let suffix = name[name.index(after: stop)...]
    return suffix.isEmpty ? nil : suffix.lowercased()
  }

  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (bytes + [0]).withUnsafeBytes { body($0.baseAddress!.assumingMemoryBound(to: CChar.self)) }
  }
}

extension FilePath: CustomStringConvertible {
  /// The path as it is shown.
  public var description: String { Self.text(of: bytes[...]) }
}
