/// Decodes the bytes of a plain-text file.
///
/// A byte order mark decides; without one, what is valid UTF-8 is UTF-8, and anything else is read as
/// windows-1252, as older word processors and extractors wrote it.
///
/// ```swift
/// let document = TextDecoder().document(bytes, id: "visit-2.txt")
/// print(document.source.encoding.rawValue)   // windows-1252
/// ```
public struct TextDecoder: Sendable {
  /// What a decoder gives.
  public struct Output: Hashable, Sendable {
    /// The characters, unchanged but for a byte order mark, which is left out.
    public var text: String
    /// The encoding that they were read in.
    public var encoding: CharacterEncoding
    /// What was noticed.
    public var diagnostics: [Diagnostic]

    /// Creates an output.
    public init(text: String, encoding: CharacterEncoding, diagnostics: [Diagnostic]) {
      self.text = text
      self.encoding = encoding
      self.diagnostics = diagnostics
    }
  }

  /// Creates a decoder.
  public init() {}

  /// Decodes a plain-text file as a document.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public func document(_ bytes: [UInt8], id: String, format: Document.Source.Format = .text) -> Document {
    let output = decode(bytes)
    return Document(
      id: id, text: output.text,
      source: Document.Source(format: format, encoding: output.encoding, byteCount: bytes.count),
      diagnostics: output.diagnostics)
  }

  /// Decodes bytes. Nothing is refused: what cannot be decoded becomes U+FFFD, and a diagnostic says so.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public func decode(_ bytes: [UInt8]) -> Output {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(bytes[3...]) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes[2...], .utf16LittleEndian) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes[2...], .utf16BigEndian) }
    if let text = String(validating: bytes, as: UTF8.self) {
      return Output(text: text, encoding: .utf8, diagnostics: [])
    }
    return withoutMark(bytes)
  }

  private func utf8(_ bytes: ArraySlice<UInt8>) -> Output {
    if let text = String(validating: bytes, as: UTF8.self) {
      return Output(text: text, encoding: .utf8, diagnostics: [])
    }
    return Output(
      text: String(decoding: bytes, as: UTF8.self), encoding: .utf8, diagnostics: [.undecodable("UTF-8")])
  }

  private func utf16(_ bytes: ArraySlice<UInt8>, _ encoding: CharacterEncoding) -> Output {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(encoding == .utf16BigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    if bytes.count % 2 == 0, let text = String(validating: units, as: UTF16.self) {
      return Output(text: text, encoding: encoding, diagnostics: [])
    }
    var text = String(decoding: units, as: UTF16.self)
    if bytes.count % 2 == 1 { text.append("\u{FFFD}") }
    return Output(text: text, encoding: encoding, diagnostics: [.undecodable("UTF-16")])
  }

  /// A file that is not valid UTF-8 and has no mark. A few stray bytes among many well-formed sequences are
  /// damage to UTF-8 (two files put together, as a rule); otherwise it is windows-1252 as a whole.
  private func withoutMark(_ bytes: [UInt8]) -> Output {
    var mixed: [UInt8] = []
    mixed.reserveCapacity(bytes.count + bytes.count / 8)
    var sequences = 0
    var strays = 0
    var index = 0
    while index < bytes.count {
      let length = Self.sequenceLength(bytes, at: index)
      if length == 0 {
        strays += 1
        mixed.append(contentsOf: Self.windows1252(bytes[index]))
      } else {
        if length > 1 { sequences += 1 }
        mixed.append(contentsOf: bytes[index..<(index + length)])
      }
      index += max(length, 1)
    }
    if sequences > strays {
      let message =
        "the file is UTF-8 but for \(strays) \(strays == 1 ? "byte" : "bytes"), which were read as windows-1252"
      return Output(
        text: String(decoding: mixed, as: UTF8.self), encoding: .utf8,
        diagnostics: [Diagnostic(.mixedEncodings, .warning, message)])
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 { text.append(byte) } else { text.append(contentsOf: Self.windows1252(byte)) }
    }
    let message = "the file is not UTF-8; it was read as windows-1252"
    return Output(
      text: String(decoding: text, as: UTF8.self), encoding: .windows1252,
      diagnostics: [Diagnostic(.assumedEncoding, .note, message)])
  }

  /// The length of the well-formed UTF-8 sequence at an index, or 0.
  private static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 { return 1 }
    let length = lead >= 0xF5 || lead < 0xC2 ? 0 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard length > 0, index + length <= bytes.count else { return 0 }
    guard bytes[(index + 1)..<(index + length)].allSatisfy({ $0 & 0xC0 == 0x80 }) else { return 0 }
    let second = bytes[index + 1]
    switch lead {
    case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90, 0xF4 where second > 0x8F:
      return 0
    default: return length
    }
  }

  /// One byte of windows-1252 in UTF-8. The five bytes without a character become control characters, as the
  /// WHATWG Encoding Standard has it.
  private static func windows1252(_ byte: UInt8) -> String.UTF8View {
    String(Character(Unicode.Scalar(Windows1252.scalar(of: byte)) ?? "\u{FFFD}")).utf8
  }
}

extension Diagnostic.Code {
  /// A file without a byte order mark that is not UTF-8 was read in another encoding.
  public static let assumedEncoding = Diagnostic.Code(rawValue: "assumed_encoding")
  /// A file holds well-formed UTF-8 and bytes of another encoding.
  public static let mixedEncodings = Diagnostic.Code(rawValue: "mixed_encodings")
  /// Some bytes stand for no character in the file's encoding.
  public static let undecodableBytes = Diagnostic.Code(rawValue: "undecodable_bytes")
}

extension Diagnostic {
  fileprivate static func undecodable(_ encoding: String) -> Diagnostic {
    Diagnostic(
      .undecodableBytes, .warning,
      "some bytes are not valid \(encoding), which the byte order mark announces; they became U+FFFD")
  }
}
