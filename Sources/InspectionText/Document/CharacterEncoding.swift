/// An encoding that text can be read in.
public struct CharacterEncoding: RawRepresentable, Hashable, Sendable, Codable {
  /// The name by the WHATWG Encoding Standard, lower-case.
  public let rawValue: String

  /// Creates an encoding from its name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// UTF-8.
  public static let utf8 = CharacterEncoding(rawValue: "utf-8")
  /// Windows-1252, which is also how the web reads `iso-8859-1`.
  public static let windows1252 = CharacterEncoding(rawValue: "windows-1252")
  /// UTF-16, little-endian.
  public static let utf16LittleEndian = CharacterEncoding(rawValue: "utf-16le")
  /// UTF-16, big-endian.
  public static let utf16BigEndian = CharacterEncoding(rawValue: "utf-16be")
}
