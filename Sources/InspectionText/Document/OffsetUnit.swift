/// What an offset into a text counts.
public enum OffsetUnit: String, Sendable, Codable, CaseIterable {
  /// Bytes of UTF-8: what this library stores.
  case utf8 = "utf8_byte"

  /// Unicode scalars: what Python, R, brat and the W3C's Web Annotations count, and what every file that
  /// this package writes holds.
  case unicodeScalar = "unicode_scalar"

  /// UTF-16 code units: what JavaScript, Java and `NSString` count.
  case utf16 = "utf16_code_unit"
}
