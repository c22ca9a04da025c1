/// Names of files after ids of documents: such that no id leads out of the folder, and no two share a file.
///
/// `b/visit.txt` keeps its folder. A stop at the start of a part becomes `_`, so that `..` is none and nothing is
/// hidden; so do controls and what some file systems forbid. Names that differ in case alone are told apart, for
/// file systems that do not: the second gets `~2`.
struct OutputNames {
  private var files: Set<String> = []
  private var folders: Set<String> = []

  private static let longestPart = 160
  private static let deepest = 16

  /// A path below the folder, to which each suffix can be added.
  mutating func name(for id: String, suffixes: [String]) -> String {
    var parts = id.utf8.split(separator: UInt8(ascii: "/")).map { Self.part(Array($0)) }
    if parts.isEmpty { parts = ["_"] }
    let isDeep = parts.count > Self.deepest
    if isDeep || parents(parts).contains(where: { files.contains($0.lowercased()) }) {
      // A folder cannot stand where a file does.
      parts = [Self.part(Array(parts.joined(separator: "_").utf8))]
    }
    let wanted = parts.joined(separator: "/")
    var name = wanted
    var number = 1
    while suffixes.contains(where: { isTaken((name + $0).lowercased()) }) {
      number += 1
      name = "\(wanted)~\(number)"
    }
    for suffix in suffixes { files.insert((name + suffix).lowercased()) }
    for parent in parents(parts) { folders.insert(parent.lowercased()) }
    return name
  }

  private func isTaken(_ path: String) -> Bool {
    files.contains(path) || folders.contains(path) || Self.reserved.contains(path)
  }

  /// What stands in a folder for brat besides documents.
  private static let reserved: Set<String> = ["annotation.conf", "visual.conf"]

  private func parents(_ parts: [String]) -> [String] {
    (1..<max(parts.count, 1)).map { parts[..<$0].joined(separator: "/") }
  }

  private static func part(_ bytes: [UInt8]) -> String {
    var part: [UInt8] = []
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let isKept: Bool
      switch scalar {
      case "." where part.isEmpty: isKept = false
      case "\\", ":", "*", "?", "\"", "<", ">", "|": isKept = false
      default: isKept = scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
      }
      let encoded = isKept ? Array(String(scalar).utf8) : [UInt8(ascii: "_")]
      if part.count + encoded.count > longestPart { break }
      part += encoded
    }
    return String(decoding: part, as: UTF8.self)
  }
}
