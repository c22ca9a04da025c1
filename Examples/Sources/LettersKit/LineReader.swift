#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Reads the lines of a file or of standard input, a piece at a time.
final class LineReader {
  private let descriptor: Int32
  private let closesDescriptor: Bool
  private var buffer: [UInt8]
  /// Where the next line starts in the buffer.
  private var position = 0
  private var isAtEnd: Bool
  private(set) var lineNumber = 0
  /// The most bytes of one line.
  private let limit: Int

  init(_ origin: Input.Origin, limit: Int = Limits().bytes) throws(SystemError) {
    self.limit = limit
    switch origin {
    case .standardInput:
      descriptor = STDIN_FILENO
      closesDescriptor = false
    case .file(let path):
      descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
      closesDescriptor = true
      if descriptor < 0 { throw lastSystemError() }
    }
    buffer = []
    isAtEnd = false
  }

  /// Reads the lines of bytes that are there already.
  init(_ bytes: [UInt8]) {
    limit = bytes.count
    descriptor = -1
    closesDescriptor = false
    buffer = bytes
    isAtEnd = true
  }

  deinit {
    if closesDescriptor { close(descriptor) }
  }

  /// The next line, without its line feed; `nil` at the end.
  func next() throws(SystemError) -> [UInt8]? {
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: 10) {
        defer { position = end + 1 }
        lineNumber += 1
        return Array(buffer[position..<end])
      }
      searched = buffer.count
      if isAtEnd {
        guard position < buffer.count else { return nil }
        defer { position = buffer.count }
        lineNumber += 1
        return Array(buffer[position...])
      }
      // What was handed out is dropped before more is read.
      buffer.removeFirst(position)
      searched -= position
      position = 0
      guard buffer.count <= limit else { throw .tooBig }
      try fill()
    }
  }

  private func fill() throws(SystemError) {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if got >= 0 {
        isAtEnd = got == 0
        buffer.append(contentsOf: piece[..<got])
        return
      }
      let error = lastSystemError()
      if error.code != EINTR { throw error }
    }
  }
}
