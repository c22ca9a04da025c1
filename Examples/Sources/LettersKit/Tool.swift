internal import Foundation
internal import InspectionFormats
internal import InspectionText

/// The version of the tool, which is the library's.
public let toolVersion = LibraryVersion.current

/// The descriptor of standard output.
public let standardOutput: Int32 = 1

/// The kinds of documents, as the command line names them.
public let knownKinds = DocumentKind.all.map(\.rawValue)

/// Whether the user asked for no colours (https://no-color.org).
public func environmentForbidsColour() -> Bool {
  let environment = ProcessInfo.processInfo.environment
  return !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
}
