// The calls by which files are read and written. Foundation's `Data` and `FileManager` would do, at twice the
// time a file, and without the names that are not valid UTF-8.

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The reason why the last system call failed, in words.
func lastSystemError() -> SystemError {
  SystemError(code: errno)
}

/// A variable of the environment.
func environment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}

/// Why a system call failed.
struct SystemError: Error, CustomStringConvertible {
  let code: Int32

  var description: String { String(cString: strerror(code)) }
  var isClosedPipe: Bool { code == EPIPE }
  var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  var isForbidden: Bool { code == EACCES || code == EPERM }
  var isFullDisk: Bool { code == ENOSPC || code == EDQUOT }
  var isTooBig: Bool { code == EFBIG }

  /// There is more to read than is read.
  static let tooBig = SystemError(code: EFBIG)
}

/// What a path leads to.
enum FileNature {
  case file, folder, other
}

extension FilePath {
  /// What stands at the path. Links are followed, unless told otherwise.
  func nature(followingLinks: Bool = true) throws(SystemError) -> (nature: FileNature, isLink: Bool) {
    var status = stat()
    let failed = withCString { followingLinks ? stat($0, &status) : lstat($0, &status) } != 0
    if failed { throw lastSystemError() }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return (.file, false)
    case S_IFDIR: return (.folder, false)
    case S_IFLNK: return (.other, true)
    default: return (.other, false)
    }
  }

  /// Whether there is a program at the path that may be run.
  var isExecutable: Bool {
    (try? nature().nature) == .file && withCString { access($0, X_OK) } == 0
  }

  /// Where the path leads when it is a link, which may lead nowhere yet; else the path itself.
  var resolved: FilePath {
    guard (try? nature(followingLinks: false))?.isLink == true, let whole = withCString({ realpath($0, nil) }) else {
      return self
    }
    defer { free(whole) }
    return FilePath(Array(String(cString: whole).utf8))
  }

  /// The names in a folder, in no order, without `.` and `..`.
  func names() throws(SystemError) -> [[UInt8]] {
    guard let folder = withCString({ opendir($0) }) else { throw lastSystemError() }
    defer { closedir(folder) }
    var names: [[UInt8]] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: UInt8.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) { bytes in
          Array(UnsafeBufferPointer(start: bytes, count: strlen(bytes)))
        }
      }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    return names
  }

  /// All bytes of a file, if there are no more of them than a limit.
  func read(upTo limit: Int = Limits().bytes) throws(SystemError) -> [UInt8] {
    let descriptor = withCString { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw lastSystemError() }
    defer { close(descriptor) }
    return try readAll(descriptor, upTo: limit)
  }
}

/// The C library's, for bytes without a sign.
private func strlen(_ bytes: UnsafePointer<UInt8>) -> Int {
  var count = 0
  while bytes[count] != 0 { count += 1 }
  return count
}

/// Everything that a descriptor still holds, if it is no more than a limit: a device may have no end.
func readAll(_ descriptor: Int32, upTo limit: Int = Limits().bytes) throws(SystemError) -> [UInt8] {
  var status = stat()
  let expected = fstat(descriptor, &status) == 0 ? max(Int(status.st_size), 0) : 0
  guard expected <= limit else { throw .tooBig }
  var bytes = [UInt8](repeating: 0, count: expected + 1)
  var count = 0
  while true {
    if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: max(count, 65_536))) }
    let free = bytes.count - count
    let got = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress! + count, free) }
    if got == 0 { break }
    if got < 0 {
      let error = lastSystemError()
      if error.code == EINTR { continue }
      throw error
    }
    count += got
    guard count <= limit else { throw .tooBig }
  }
  bytes.removeLast(bytes.count - count)
  return bytes
}

/// Writes all bytes to a descriptor.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
  var sent = 0
  while sent < bytes.count {
    let got = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress! + sent, $0.count - sent) }
    if got >= 0 {
      sent += got
      continue
    }
    let error = lastSystemError()
    if error.code == EINTR { continue }
    throw error
  }
}

/// Lets a write to a closed pipe fail, or one to a file that may grow no further, so that the process ends in its own
/// way rather than by a signal.
public func ignoreClosedPipes() {
  signal(SIGPIPE, SIG_IGN)
  signal(SIGXFSZ, SIG_IGN)
}

/// Whether a descriptor leads to a terminal.
public func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

/// The columns of the terminal on a descriptor, if it is one that says.
public func terminalWidth(_ descriptor: Int32) -> Int? {
  var size = winsize()
  guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
  return Int(size.ws_col)
}
