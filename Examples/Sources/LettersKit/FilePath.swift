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
    return String(decoding: bytes[start..<end], as: UTF8.self)
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
  public var description: String { String(decoding: bytes, as: UTF8.self) }
}
