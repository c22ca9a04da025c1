internal import Foundation

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The lines that earlier runs have written, by the id of their document.
///
/// A line counts when it is whole and was written with the same settings; the rest, above all a line that was cut off,
/// is passed over.
struct EarlierResults: Sendable {
  /// A line, its line feed with it.
  struct Line: Sendable {
    let file: Int
    let offset: Int
    let count: Int
    let sha256: String
  }

  private(set) var lines: [String: Line] = [:]
  private let descriptors: [Int32]

  /// Reads through open files; where two hold a line of one id, the later file's counts.
  init(_ descriptors: [Int32], settings: String) throws(SystemError) {
    self.descriptors = descriptors
    for (file, descriptor) in descriptors.enumerated() {
      var reader = Piecewise(descriptor)
      while let (offset, line) = try reader.next() {
        guard let head = Head(line), head.settings == settings else { continue }
        lines[head.id] = Line(file: file, offset: offset, count: line.count, sha256: head.sha256)
      }
    }
  }

  /// The line of a document whose file has not changed.
  func line(id: String, sha256: String) -> Line? {
    guard let line = lines[id], line.sha256 == sha256 else { return nil }
    return line
  }

  /// The bytes of a line. Any thread may ask.
  func bytes(of line: Line) throws(SystemError) -> [UInt8] {
    try Self.bytes(of: descriptors[line.file], line.offset..<(line.offset + line.count))
  }

  static func bytes(of descriptor: Int32, _ range: Range<Int>) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    var count = 0
    while count < bytes.count {
      let free = bytes.count - count
      let got = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress! + count, free, off_t(range.lowerBound + count))
      }
      if got < 0 {
        let error = lastSystemError()
        if error.code == EINTR { continue }
        throw error
      }
      guard got > 0 else { throw SystemError(code: EIO) }
      count += got
    }
    return bytes
  }
}

/// What stands at the head of a line.
private struct Head {
  let id: String
  let settings: String
  let sha256: String

  /// The fields in front of `offset_unit`, which are all that is looked at.
  init?(_ line: [UInt8]) {
    guard line.last == 10, line.dropLast().last == UInt8(ascii: "}") else { return nil }
    // Inside a string the quotation mark would have a backslash before it.
    let mark = Array(",\"offset_unit\"".utf8)
    var index = 0
    while let comma = line[index...].firstIndex(of: UInt8(ascii: ",")), !line[comma...].starts(with: mark) {
      index = comma + 1
      guard index < 1 << 20 else { return nil }
    }
    guard let end = line[index...].firstIndex(of: UInt8(ascii: ",")),
      let object = try? JSONSerialization.jsonObject(with: Data(line[..<end] + [UInt8(ascii: "}")])) as? [String: Any],
      let id = object["id"] as? String, let settings = object["settings"] as? String,
      let source = object["source"] as? [String: Any], let sha256 = source["sha256"] as? String
    else { return nil }
    self.id = id
    self.settings = settings
    self.sha256 = sha256
  }
}

/// Reads a file line by line, with the place of each.
private struct Piecewise {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var offset = 0
  private var isAtEnd = false

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// The next line, its line feed with it; what stands behind the last line feed is none.
  mutating func next() throws(SystemError) -> (offset: Int, line: [UInt8])? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 10) {
        defer { start = end + 1 }
        return (offset + start, Array(buffer[start...end]))
      }
      guard !isAtEnd else { return nil }
      offset += start
      buffer.removeFirst(start)
      searched = buffer.count
      start = 0
      var piece = [UInt8](repeating: 0, count: 1 << 18)
      let place = off_t(offset + buffer.count)
      let got = piece.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, place) }
      if got < 0 {
        let error = lastSystemError()
        if error.code != EINTR { throw error }
      } else {
        isAtEnd = got == 0
        buffer.append(contentsOf: piece[..<got])
      }
    }
  }
}
