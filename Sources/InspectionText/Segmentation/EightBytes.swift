/// Eight bytes that are looked at together.
enum EightBytes {
  static let ones: UInt64 = 0x0101_0101_0101_0101
  static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The highest bit of the first byte of a value is set, and of none before it; bytes behind it may have theirs set
  /// too.
  @inline(__always)
  static func places(of byte: UInt8, in eight: UInt64) -> UInt64 {
    let rest = eight ^ UInt64(byte) &* ones
    // The top bit of a byte that is the same is set in what becomes less than nothing.
    return (rest &- ones) & ~rest & highs
  }

  /// Whether each is a small letter of ASCII or an apostrophe.
  @inline(__always)
  static func areLetters(_ eight: UInt64) -> Bool {
    let low = eight & ~highs
    let isFromA = low &+ (0x80 - 0x61) &* ones
    let isBehindZ = low &+ (0x80 - 0x7B) &* ones
    let isOther = (low ^ 0x27 &* ones) &+ 0x7F &* ones
    return ((isFromA & ~isBehindZ | ~isOther) & ~eight & highs) == highs
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The eight bytes from a place on as one number, the first of them lowest.
  @inline(__always)
  func eight(at start: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(baseAddress! + start).loadUnaligned(as: UInt64.self))
  }
}
