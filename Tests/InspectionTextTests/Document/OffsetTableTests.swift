import Testing

@testable import InspectionText

@Suite struct OffsetTableTests {
  private static let texts = [
    "", "plain", "it’s timely", "é", "👩‍👧 and 🇬🇧", String(repeating: "a’b👍 ", count: 60),
    String(repeating: "x", count: 64) + "’", String(repeating: "’", count: 64), "\u{10FFFF}\u{1}",
  ]

  @Test(arguments: texts, [OffsetUnit.utf8, .utf16, .unicodeScalar])
  func goesThereAndBack(text: String, unit: OffsetUnit) {
    let table = OffsetTable(text)
    var bytes = 0
    var units = 0
    for scalar in text.unicodeScalars {
      #expect(table.offset(ofUTF8: bytes, in: unit) == units)
      #expect(table.utf8Offset(of: units, in: unit) == bytes)
      bytes += UTF8.width(scalar)
      units += unit == .utf8 ? UTF8.width(scalar) : unit == .utf16 ? UTF16.width(scalar) : 1
    }
    #expect(table.offset(ofUTF8: bytes, in: unit) == units)
    #expect(table.utf8Offset(of: units, in: unit) == bytes)
    #expect(table.utf8Offset(of: units + 1, in: unit) == nil)
    #expect(table.utf8Offset(of: -1, in: unit) == nil)
  }

  @Test func knowsNoOffsetInsideASurrogatePair() {
    #expect(OffsetTable("a👍b").utf8Offset(of: 2, in: .utf16) == nil)
  }
}
