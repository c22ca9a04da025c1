/// Converts UTF-8 offsets of one text to other units, and back.
///
/// ```swift
/// let table = OffsetTable("it’s timely")
/// table.offset(ofUTF8: 6, in: .unicodeScalar)   // 4
/// table.utf8Offset(of: 4, in: .unicodeScalar)   // 6
/// ```
///
/// A text of ASCII alone needs no table. For others a checkpoint is kept every 64 bytes, so a conversion
/// looks at 64 bytes at most.
///
/// - Complexity: O(*n*) to create, for *n* bytes; O(1) to convert an offset to another unit, O(log *n*)
///   back.
public struct OffsetTable: Sendable {
  private static let stride = 64

  /// The text, contiguous in UTF-8: its storage is shared with whoever made the table, not copied.
  private let text: String
  private let count: Int
  private let isASCII: Bool
  /// For each block of `stride` bytes, how many scalars start before it.
  private var scalars: [UInt32] = []
  /// For each block, how many UTF-16 code units stand before it.
  private var utf16: [UInt32] = []

  /// Creates the table for `text`.
  public init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    count = text.utf8.count
    isASCII = Self.read(text) { bytes in bytes.allSatisfy { $0 < 0x80 } }
    guard !isASCII else { return }
    (scalars, utf16) = Self.read(text, Self.checkpoints)
  }

  /// Reads the bytes of a contiguous text.
  private static func read<Result>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    text.utf8.withContiguousStorageIfAvailable(body)!
  }

  /// How many scalars and how many UTF-16 code units start before each block.
  private static func checkpoints(of bytes: UnsafeBufferPointer<UInt8>) -> (scalars: [UInt32], utf16: [UInt32]) {
    var (scalars, utf16): ([UInt32], [UInt32]) = ([], [])
    var scalarCount: UInt32 = 0
    var utf16Count: UInt32 = 0
    scalars.reserveCapacity(bytes.count / stride + 1)
    utf16.reserveCapacity(bytes.count / stride + 1)
    var start = 0
    while start < bytes.count {
      scalars.append(scalarCount)
      utf16.append(utf16Count)
      let block = start..<min(bytes.count, start + stride)
      let starts = UInt32(block.count - continuations(in: block, of: bytes))
      scalarCount += starts
      utf16Count += starts + UInt32(bytes[block].count { $0 >= 0xF0 })
      start += stride
    }
    return (scalars, utf16)
  }

  /// The number of `unit`s that stand before a UTF-8 offset.
  ///
  /// - Precondition: `offset` lies in the text, or at its end.
  public func offset(ofUTF8 offset: Int, in unit: OffsetUnit) -> Int {
    precondition(offset >= 0 && offset <= count, "an offset outside the text")
    if isASCII || unit == .utf8 { return offset }
    let block = min(offset / Self.stride, scalars.count - 1)
    let rest = (block * Self.stride)..<offset
    return Self.read(text) { bytes in
      unit == .unicodeScalar
        ? Int(scalars[block]) + rest.count - Self.continuations(in: rest, of: bytes)
        : Int(bytes[rest].reduce(utf16[block]) { $0 + Self.utf16Weight($1) })
    }
  }

  /// How many bytes of a range go on with a scalar, counted eight at a time: of those bytes the first bit is set and
  /// the second is not.
  private static func continuations(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = range.lowerBound
    var count = 0
    while index + 8 <= range.upperBound {
      let eight = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
      count += ((eight >> 7) & ~(eight >> 6) & 0x0101_0101_0101_0101).nonzeroBitCount
      index += 8
    }
    while index < range.upperBound {
      if bytes[index] & 0xC0 == 0x80 { count += 1 }
      index += 1
    }
    return count
  }

  /// The UTF-8 offset before which `offset` units stand, or `nil` when it lies outside the text or inside
  /// a scalar.
  public func utf8Offset(of offset: Int, in unit: OffsetUnit) -> Int? {
    guard offset >= 0 else { return nil }
    if isASCII || unit == .utf8 { return offset <= count ? offset : nil }
    let counts = unit == .unicodeScalar ? scalars : utf16
    let low = max(0, counts.partitioningIndex { Int($0) > offset } - 1)
    return Self.read(text) { bytes in
      var before = Int(counts[low])
      var position = low * Self.stride
      while position <= bytes.count {
        let startsScalar = position == bytes.count || bytes[position] & 0xC0 != 0x80
        if before == offset, startsScalar { return position }
        guard position < bytes.count, before <= offset else { return nil }
        before += Int(unit == .unicodeScalar ? Self.scalarWeight(bytes[position]) : Self.utf16Weight(bytes[position]))
        position += 1
      }
      return nil
    }
  }

  /// A scalar is counted at its first byte.
  private static func scalarWeight(_ byte: UInt8) -> UInt32 {
    byte & 0xC0 == 0x80 ? 0 : 1
  }

  /// A scalar of four bytes is a surrogate pair in UTF-16.
  private static func utf16Weight(_ byte: UInt8) -> UInt32 {
    byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
  }
}
