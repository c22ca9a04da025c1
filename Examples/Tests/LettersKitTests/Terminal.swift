import Foundation
import Synchronization

/// A terminal that a test holds: what a program writes to `device` is kept.
final class Terminal: Sendable {
  private let controller: Int32
  private let path: String
  private let kept = Mutex<[UInt8]>([])
  private let isAtEnd = DispatchSemaphore(value: 0)

  /// Opens a terminal of a width.
  init(columns: UInt16 = 80) throws {
    controller = try Self.openController()
    path = try Self.device(of: controller)
    var size = winsize()
    size.ws_col = columns
    size.ws_row = 24
    _ = ioctl(controller, UInt(TIOCSWINSZ), &size)
  }

  deinit { close(controller) }

  /// The end that a program writes to; reading begins with it.
  func device() throws -> FileHandle {
    let device = open(path, O_RDWR | O_NOCTTY)
    guard device >= 0 else { throw Self.lastError() }
    Thread.detachNewThread { [self] in
      var buffer = [UInt8](repeating: 0, count: 4096)
      while true {
        let count = read(controller, &buffer, buffer.count)
        // Nobody holds the device any more.
        guard count > 0 else { break }
        let got = buffer[..<count]
        kept.withLock { $0 += got }
      }
      isAtEnd.signal()
    }
    return FileHandle(fileDescriptor: device, closeOnDealloc: true)
  }

  /// Everything that was written, once the device is closed.
  func text() -> String {
    isAtEnd.wait()
    return String(decoding: kept.withLock { $0 }, as: UTF8.self)
  }

  #if canImport(Darwin)
    private static func openController() throws -> Int32 {
      let controller = posix_openpt(O_RDWR | O_NOCTTY)
      guard controller >= 0, grantpt(controller) == 0, unlockpt(controller) == 0 else { throw lastError() }
      return controller
    }

    private static func device(of controller: Int32) throws -> String {
      guard let name = ptsname(controller) else { throw lastError() }
      return String(cString: name)
    }
  #else
    // Glibc declares the calls of POSIX only to those who ask for X/Open; these are what they do on Linux.
    private static func openController() throws -> Int32 {
      let controller = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      var isLocked: Int32 = 0
      // TIOCSPTLCK
      guard controller >= 0, ioctl(controller, 0x4004_5431, &isLocked) == 0 else { throw lastError() }
      return controller
    }

    private static func device(of controller: Int32) throws -> String {
      var number: UInt32 = 0
      // TIOCGPTN
      guard ioctl(controller, 0x8004_5430, &number) == 0 else { throw lastError() }
      return "/dev/pts/\(number)"
    }
  #endif

  private static func lastError() -> POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
}
