/// Kinds of file that are handed over as pages by mistake.
enum ForeignFormat {
  /// What the bytes are, when their first ones say that they are no page.
  static func name(of bytes: [UInt8]) -> String? {
    for (signature, name) in signatures where bytes.starts(with: signature) { return name }
    return nil
  }

  private static let signatures: [([UInt8], String)] = [
    (Array("%PDF-".utf8), "a PDF"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an Office document"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "an older Office document"),
    ([0x1F, 0x8B, 0x08], "compressed with gzip; decompress it first"),
    (Array("{\\rtf".utf8), "a Rich Text document"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
  ]
}
