/// Bytes of a list, or of a row or a field of one.
typealias ListBytes = UnsafeBufferPointer<UInt8>

// Lists are read each time a program starts, so they are looked at by eight bytes at a time.

extension ListBytes {
  /// The first eight bytes as one number, with zeros behind fewer.
  @inline(__always)
  var upToEight: UInt64 {
    if count >= 8 { return eight(at: 0) }
    // Shorter texts are put together of two reads that may overlap.
    if count >= 4 { return UInt64(four(at: 0)) | UInt64(four(at: count - 4)) << UInt64(8 * (count - 4)) }
    if count == 0 { return 0 }
    let (first, middle, last) = (UInt64(self[0]), UInt64(self[count / 2]), UInt64(self[count - 1]))
    return first | middle << UInt64(8 * (count / 2)) | last << UInt64(8 * (count - 1))
  }

  @inline(__always)
  private func four(at start: Int) -> UInt32 {
    UInt32(littleEndian: UnsafeRawPointer(baseAddress! + start).loadUnaligned(as: UInt32.self))
  }

  /// The place of the first byte of a value from some place on, or their count.
  @inline(__always)
  func place(of byte: UInt8, from start: Int = 0) -> Int {
    var index = start
    while index + 8 <= count {
      let found = EightBytes.places(of: byte, in: eight(at: index))
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, self[index] != byte { index += 1 }
    return index
  }

  /// The place of the first byte of white space from some place on, or their count.
  @inline(__always)
  func placeOfSpace(from start: Int) -> Int {
    var index = start
    while index + 8 <= count {
      let eight = eight(at: index)
      let spaces = (eight &- 33 &* EightBytes.ones) & ~eight & EightBytes.highs
      if spaces != 0 { return index + spaces.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, self[index] > 32 { index += 1 }
    return index
  }

  /// Whether there are small letters of ASCII and apostrophes only.
  @inline(__always)
  var isLetters: Bool {
    if count < 8 {
      // The letter fills the places that are empty.
      return EightBytes.areLetters(upToEight | EightBytes.ones &* 0x61 << UInt64(8 * count))
    }
    var index = 0
    while index + 8 < count {
      if !EightBytes.areLetters(eight(at: index)) { return false }
      index += 8
    }
    return EightBytes.areLetters(eight(at: count - 8))
  }

  /// Mixed of all its bytes, and never 0: a key for a ``NumberTable``.
  var key: UInt64 {
    var mixed = upToEight ^ UInt64(count) &* 0x9E37_79B9_7F4A_7C15
    var index = 8
    while index < count {
      mixed = (mixed ^ mixed >> 29) &* 0xBF58_476D_1CE4_E5B9
      mixed ^= eight(at: Swift.min(index, count - 8))
      index += 8
    }
    mixed = (mixed ^ mixed >> 32) &* 0xC2B2_AE3D_27D4_EB4F
    return (mixed ^ mixed >> 31) | 1
  }

  /// Whether it is some letters.
  @inline(__always)
  func equals(_ letters: StaticString) -> Bool { count == letters.utf8CodeUnitCount && ends(in: letters) }

  /// Whether it ends in some letters.
  @inline(__always)
  func ends(in ending: StaticString) -> Bool {
    let start = count - ending.utf8CodeUnitCount
    guard start >= 0 else { return false }
    for index in 0..<ending.utf8CodeUnitCount where self[start + index] != ending.utf8Start[index] { return false }
    return true
  }

  /// The number that it is, as Swift reads it.
  @inline(__always)
  var number: Int? {
    let isNegative = first == UInt8(ascii: "-")
    let digits = isNegative ? count - 1 : count
    guard (1...9).contains(digits) else { return Int(string) }
    var value = 0
    for byte in self[(count - digits)...] {
      guard (48...57).contains(byte) else { return Int(string) }
      value = value * 10 + Int(byte) - 48
    }
    return isNegative ? -value : value
  }

  /// The text.
  var string: String { String(decoding: self, as: UTF8.self) }
}
