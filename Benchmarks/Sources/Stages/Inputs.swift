import Foundation
import InspectionFormats
import InspectionHTML
import InspectionText

/// Files that were read before anything is timed.
public struct Inputs: Sendable {
  let files: [(name: String, bytes: [UInt8])]

  /// How many bytes there are in all.
  public var byteCount: Int { files.reduce(0) { $0 + $1.bytes.count } }

  /// Takes texts that were made.
  public init(texts: [String], suffix: String = "txt") {
    files = texts.enumerated().map { ("\($0.offset).\(suffix)", Array($0.element.utf8)) }
  }

  /// Reads files, and the files in folders.
  public init(paths: [String]) throws {
    var files: [(name: String, bytes: [UInt8])] = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw CocoaError(.fileNoSuchFile)
      }
      let names =
        isFolder.boolValue
        ? try FileManager.default.contentsOfDirectory(atPath: path).sorted().map { "\(path)/\($0)" } : [path]
      for name in names { files.append((name, Array(try Data(contentsOf: URL(filePath: name))))) }
    }
    self.files = files
  }

  /// The files as documents; pages by their suffix.
  var documents: [Document] {
    files.compactMap { file in
      file.name.hasSuffix(".html")
        ? try? HTMLReader().read(file.bytes, id: file.name) : TextDecoder().document(file.bytes, id: file.name)
    }
  }
}
