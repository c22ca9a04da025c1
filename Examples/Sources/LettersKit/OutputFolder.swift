#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A folder that results are written to.
final class OutputFolder {
  private let root: String
  private var made: Set<String> = []

  /// Makes the folder, and those it lies in, where they are missing.
  init(_ path: String) throws(Problem) {
    root = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    try make(root)
  }

  /// The path of something in it.
  func path(of name: String) -> String { root.hasSuffix("/") ? root + name : "\(root)/\(name)" }

  /// Writes a file as a whole, beside its place and then renamed.
  ///
  /// - Parameter name: a path below the folder, of ``OutputNames``; its folders are made.
  func write(_ bytes: [UInt8], to name: String) throws(Problem) {
    if let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) {
      try make(path(of: String(name[..<slash])))
    }
    let path = path(of: name)
    _ = try Output.deliver(to: path) { (output) throws(Output.Failure) in try output.write(bytes) }
  }

  private func make(_ folder: String) throws(Problem) {
    guard !made.contains(folder) else { return }
    var end = folder.utf8.startIndex
    while end < folder.utf8.endIndex {
      end = folder.utf8[folder.utf8.index(after: end)...].firstIndex(of: UInt8(ascii: "/")) ?? folder.utf8.endIndex
      let path = FilePath(String(folder[..<end]))
      if path.withCString({ mkdir($0, 0o777) }) == 0 { continue }
      let error = lastSystemError()
      let found = try? path.nature().nature
      if found == .folder { continue }
      throw Problem(
        path.description, found == nil ? "the folder cannot be made (\(error))" : "there is a file of that name",
        remedy: found == nil ? "check that you may write there" : "name another folder with --output")
    }
    made.insert(folder)
  }
}
