internal import Foundation
internal import InspectionFormats
internal import InspectionText

/// The version of the tool, which is the library's.
public let toolVersion = LibraryVersion.current

/// The versions of what makes a result: the tool's, and that of the built-in word lists and rules.
public let versionLine = "letters \(LibraryVersion.current), lexicon \(LibraryVersion.lexicon)"

/// The descriptor of standard output.
public let standardOutput: Int32 = 1

/// The kinds of documents, as the command line names them.
public let knownKinds = DocumentKind.all.map(\.rawValue)

/// Whether the user asked for no colours (https://no-color.org).
public func environmentForbidsColour() -> Bool {
  !(environment("NO_COLOR") ?? "").isEmpty || environment("TERM") == "dumb"
}

/// Whether a word of the command line leads to a file or folder, or is written as a path to one.
public func isPath(_ word: String) -> Bool {
  word.contains("/") || word.contains(".") || FileManager.default.fileExists(atPath: word)
}
