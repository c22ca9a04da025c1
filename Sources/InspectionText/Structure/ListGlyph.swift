/// The glyphs that open list items in letters as extractors give them.
package enum ListGlyph {
  /// Whether a scalar is one. Many are private to a font, and show as nothing.
  package static func contains(_ scalar: Unicode.Scalar) -> Bool {
    glyphs.contains(scalar) || (0xE000...0xF8FF).contains(scalar.value)
  }

  private static let glyphs: Set<Unicode.Scalar> = Set("•◼▪◦●■–—―⎯-*·○□".unicodeScalars)

  /// How many bytes of UTF-8 a text opens with that are glyphs and white space.
  package static func opening(of text: Substring) -> Int {
    var count = 0
    for scalar in text.unicodeScalars {
      guard contains(scalar) || scalar.properties.isWhitespace else { break }
      count += UTF8.width(scalar)
    }
    return count
  }
}
