internal import Foundation

/// Makes text of PDFs with poppler's `pdftotext`.
struct PDFExtractor: Sendable {
  private let program: String

  /// How to get the program.
  static let installation =
    "install `pdftotext` and try again (Debian, Ubuntu: `apt-get install poppler-utils`; macOS: `brew install poppler`)"

  /// Finds the program in the folders of `PATH`; `nil` where it is not installed.
  static let installed: PDFExtractor? = {
    let folders = (environment("PATH") ?? "/usr/bin:/bin").split(separator: ":")
    return folders.map { "\($0)/pdftotext" }.first { FilePath($0).isExecutable }.map(PDFExtractor.init(program:))
  }()

  /// The text of a PDF, in UTF-8.
  func text(of input: Input, bytes: [UInt8]) throws(Problem) -> [UInt8] {
    do {
      switch input.origin {
      case .file(let path) where String(validating: path.bytes, as: UTF8.self) != nil:
        return try run(on: path.description, place: input.place)
      case .file, .standardInput:
        // The program needs to move about in the file.
        let copy = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".pdf")
        try Data(bytes).write(to: copy)
        defer { try? FileManager.default.removeItem(at: copy) }
        return try run(on: copy.path, place: input.place)
      }
    } catch let problem as Problem {
      throw problem
    } catch {
      throw Problem(
        input.place, "`pdftotext` could not be run (\(error.localizedDescription))", remedy: Self.installation)
    }
  }

  private func run(on path: String, place: String) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    // A path that starts with a hyphen would be taken for an option.
    process.arguments = ["-enc", "UTF-8", path.hasPrefix("-") ? "./" + path : path, "-"]
    let output = Pipe()
    let complaints = Pipe()
    process.standardOutput = output
    process.standardError = complaints
    process.standardInput = FileHandle.nullDevice
    try process.run()
    // A damaged file makes many complaints: both pipes have to be emptied at the same time.
    let complaint = Mailbox()
    let reader = Thread { complaint.put(complaints.fileHandleForReading.readDataToEndOfFile()) }
    reader.start()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let words = String(decoding: complaint.take(), as: UTF8.self).split(separator: "\n").last.map(String.init)
      throw Problem(
        place, "`pdftotext` could not read it (\(words ?? "status \(process.terminationStatus)"))",
        remedy: "open it in a PDF reader, and print or save it anew, without a password")
    }
    return Array(text)
  }
}

/// Hands one value from a thread to another.
private final class Mailbox: @unchecked Sendable {
  private let condition = NSCondition()
  private var value: Data?

  func put(_ value: Data) {
    condition.lock()
    self.value = value
    condition.signal()
    condition.unlock()
  }

  func take() -> Data {
    condition.lock()
    defer { condition.unlock() }
    while value == nil { condition.wait() }
    return value ?? Data()
  }
}
