#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Where results go: standard output, or a file that appears under its name when it is complete.
final class Output {
  /// Why nothing more can be written.
  enum Failure: Error {
    /// Whoever read the output has gone.
    case closed
    /// The problem to report.
    case failed(Problem)

    /// What to tell the user.
    var problem: Problem {
      switch self {
      case .closed: Problem("standard output", "was closed by its reader", remedy: "read all of it")
      case .failed(let problem): problem
      }
    }
  }

  private let descriptor: Int32
  private let file: (path: FilePath, draft: FilePath)?
  /// How a message names it.
  private let name: String
  /// Pieces are gathered, so that small documents do not cost a system call each.
  private var pending: [UInt8] = []

  /// Standard output.
  init() {
    descriptor = STDOUT_FILENO
    file = nil
    name = "standard output"
  }

  /// A file, written beside its place and renamed at the end. What a link leads to is replaced, not the link; a pipe or
  /// a device is written to as it is.
  init(file path: String) throws(Problem) {
    let target = FilePath(path).resolved
    let found = try? target.nature().nature
    let draft = FilePath(target.bytes + Array(".partial-\(getpid())".utf8))
    let opened =
      found == .other
      ? target.withCString { open($0, O_WRONLY | O_CLOEXEC) }
      : draft.withCString { open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666) }
    guard opened >= 0, found != .folder else {
      let reason = found == .folder ? "it is a folder" : "\(lastSystemError())"
      if opened >= 0 {
        close(opened)
        _ = draft.withCString { unlink($0) }
      }
      throw Problem(
        path, "cannot be written (\(reason))",
        remedy: found == .folder ? "name a file" : "check that its folder exists and that you may write there")
    }
    descriptor = opened
    name = path
    file = found == .other ? nil : (target, draft)
    if let file { Interruption.note(draft: file.draft) }
  }

  /// Writes one whole document.
  func write(_ bytes: [UInt8]) throws(Failure) {
    try write([bytes])
  }

  /// Writes what belongs together, in pieces so that it need not be held twice.
  func write(_ parts: [[UInt8]]) throws(Failure) {
    let start = lseek(descriptor, 0, SEEK_CUR)
    for part in parts {
      pending.append(contentsOf: part)
      if pending.count >= 1 << 20 { try flush(backTo: start) }
    }
    // A reader who waits for each line should get it; a file need not.
    if file == nil { try flush(backTo: start) }
  }

  /// Writes what belongs together and comes piece by piece.
  func write(stream: (@escaping ([UInt8]) -> Void) -> Void) throws(Failure) {
    let start = lseek(descriptor, 0, SEEK_CUR)
    var failure: Failure?
    stream { [self] piece in
      guard failure == nil else { return }
      pending.append(contentsOf: piece)
      guard pending.count >= 1 << 20 else { return }
      do throws(Failure) { try flush(backTo: start) } catch { failure = error }
    }
    if let failure { throw failure }
    if file == nil { try flush(backTo: start) }
  }

  /// Writes what is pending; where that fails, a file is cut back to where its last line began.
  private func flush(backTo start: Int? = nil) throws(Failure) {
    guard !pending.isEmpty else { return }
    let start = start ?? lseek(descriptor, 0, SEEK_CUR)
    do throws(SystemError) {
      try writeAll(pending, to: descriptor)
      pending.removeAll(keepingCapacity: true)
    } catch {
      if error.isClosedPipe { throw .closed }
      // No part of a line is left behind in a file.
      if start >= 0 { _ = ftruncate(descriptor, start) }
      throw .failed(
        Problem(
          name, "cannot be written (\(error))",
          remedy: error.isFullDisk ? "free some space on the disk" : "check where the output goes"))
    }
  }

  /// Puts a file in its place.
  func finish() throws(Failure) {
    try flush()
    guard let file else { return }
    close(descriptor)
    Interruption.forget(draft: file.draft)
    let renamed = file.draft.withCString { draft in file.path.withCString { rename(draft, $0) } }
    guard renamed == 0 else {
      let error = lastSystemError()
      discardDraft()
      throw .failed(
        Problem(name, "cannot be put in its place (\(error))", remedy: "check what stands there"))
    }
  }

  /// Writes one result as a whole: a file appears when all of it is there, or not at all.
  ///
  /// - Parameter path: a file; `nil` for standard output.
  /// - Returns: whether everything was taken; `false` when the reader of standard output has gone.
  static func deliver(to path: String?, _ write: (Output) throws(Failure) -> Void) throws(Problem) -> Bool {
    let output = try path.map { (path) throws(Problem) in try Output(file: path) } ?? Output()
    do throws(Failure) {
      try write(output)
      try output.finish()
      return true
    } catch {
      output.discard()
      switch error {
      case .failed(let problem): throw problem
      case .closed: return false
      }
    }
  }

  /// Gives up a file that is not complete.
  func discard() {
    guard file != nil else { return }
    close(descriptor)
    discardDraft()
  }

  private func discardDraft() {
    if let file { Interruption.forget(draft: file.draft) }
    _ = file?.draft.withCString { unlink($0) }
  }
}
