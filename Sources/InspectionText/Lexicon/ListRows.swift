// Reading lists, byte by byte: `split(separator:)` of a string looks for the ends of its characters, at twenty times
// the cost, and lists are read each time a program starts.

/// Bytes of a list, or of a row or a field of one.
typealias ListBytes = UnsafeBufferPointer<UInt8>

extension ListBytes {
  /// Gives each part between bytes of ASCII, empty ones left out.
  @inline(__always)
  func eachPart(by separator: UInt8, _ body: (ListBytes) -> Void) {
    var start = 0
    for index in 0...count where index == count || self[index] == separator {
      if index > start { body(ListBytes(rebasing: self[start..<index])) }
      start = index + 1
    }
  }

  /// Gives each word between white space.
  @inline(__always)
  func eachWord(_ body: (ListBytes) -> Void) {
    var start = 0
    for index in 0...count where index == count || self[index] <= 32 {
      if index > start { body(ListBytes(rebasing: self[start..<index])) }
      start = index + 1
    }
  }

  /// Gives each row of a list that is no comment, as its fields, of which there is at least one.
  @inline(__always)
  func eachRow(_ body: ([ListBytes]) -> Void) {
    var fields: [ListBytes] = []
    eachPart(by: UInt8(ascii: "\n")) { row in
      if row[0] == UInt8(ascii: "#") { return }
      fields.removeAll(keepingCapacity: true)
      row.eachPart(by: UInt8(ascii: "\t")) { fields.append($0) }
      if !fields.isEmpty { body(fields) }
    }
  }

  /// Whether it is some letters.
  func equals(_ letters: StaticString) -> Bool { count == letters.utf8CodeUnitCount && ends(in: letters) }

  /// Whether it ends in some letters.
  func ends(in ending: StaticString) -> Bool {
    let start = count - ending.utf8CodeUnitCount
    guard start >= 0 else { return false }
    for index in 0..<ending.utf8CodeUnitCount where self[start + index] != ending.utf8Start[index] { return false }
    return true
  }

  /// Mixed of all its bytes (FNV-1a), and never 0: a key for a ``NumberTable``.
  var key: UInt64 { reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } | 1 }

  /// The text.
  var string: String { String(decoding: self, as: UTF8.self) }
}

extension StaticString {
  /// Its bytes, which are there for as long as the program runs.
  var bytes: ListBytes { ListBytes(start: utf8Start, count: utf8CodeUnitCount) }

  /// The lines of a list that are no comments.
  var rows: [Substring] {
    Substring(description).parts(by: "\n").filter { $0.utf8.first != UInt8(ascii: "#") }
  }
}

extension Substring {
  /// The parts between bytes of ASCII, empty ones left out.
  func parts(by separator: Unicode.Scalar) -> [Substring] {
    utf8.split(separator: UInt8(ascii: separator)).map { Substring($0) }
  }
}
