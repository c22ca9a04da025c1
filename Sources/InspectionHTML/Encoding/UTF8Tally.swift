/// Counts what speaks for and against bytes being UTF-8.
struct UTF8Tally {
  /// Well-formed characters of two bytes and more.
  private(set) var characters = 0
  /// Pieces that are ill-formed. A character cut off by the end of the bytes is none.
  private(set) var errors = 0

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        if index + 8 <= buffer.count {
          let word = UnsafeRawPointer(buffer.baseAddress! + index).loadUnaligned(as: UInt64.self)
          if word & 0x8080_8080_8080_8080 == 0 {
            index += 8
            continue
          }
        }
        if buffer[index] < 0x80 {
          index += 1
          continue
        }
        let length = PageDecoder.scalarLength(buffer, at: index, end: buffer.count)
        if length > 0 {
          characters += 1
        } else if index - length < buffer.count || length == -1 {
          errors += 1
        }
        index += abs(length)
      }
    }
  }

  var isASCII: Bool { characters == 0 && errors == 0 }
  var isUTF8: Bool { errors == 0 }
  /// Whether a declaration of UTF-8 is to be believed: a few broken characters do not refute it.
  var isLikelyUTF8: Bool { errors == 0 || characters > errors }
}
