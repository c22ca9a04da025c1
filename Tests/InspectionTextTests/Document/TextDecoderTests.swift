import InspectionText
import Testing

@Suite struct TextDecoderTests {
  private func decode(_ bytes: [UInt8]) -> TextDecoder.Output { TextDecoder().decode(bytes) }

  @Test func utf8IsUnchanged() {
    let text = "Children’s services\r\n\u{A0}– “good” 👍\u{C}"
    let output = decode(Array(text.utf8))
    #expect(output == TextDecoder.Output(text: text, encoding: .utf8, diagnostics: []))
    #expect(Array(output.text.utf8) == Array(text.utf8))
  }

  @Test func aMarkIsLeftOut() {
    #expect(decode([0xEF, 0xBB, 0xBF, 0x41]).text == "A")
    #expect(decode([0xEF, 0xBB, 0xBF]).text.isEmpty)
    #expect(decode([]).text.isEmpty)
  }

  @Test func utf16IsToldByItsMark() {
    var little: [UInt8] = [0xFF, 0xFE]
    var big: [UInt8] = [0xFE, 0xFF]
    for unit in "é👍".utf16 {
      little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    #expect(decode(little) == TextDecoder.Output(text: "é👍", encoding: .utf16LittleEndian, diagnostics: []))
    #expect(decode(big) == TextDecoder.Output(text: "é👍", encoding: .utf16BigEndian, diagnostics: []))
  }

  @Test func otherBytesAreWindows1252() {
    let output = decode([0x91, 0x63, 0x61, 0x66, 0xE9, 0x92, 0x20, 0x80, 0x81, 0xA0])
    #expect(output.text == "‘café’ €\u{81}\u{A0}")
    #expect(output.encoding == .windows1252)
    #expect(output.diagnostics.map(\.code) == [.assumedEncoding])
  }

  @Test func strayBytesDoNotSpoilUTF8() {
    let output = decode(Array("it’s – ‘so’ ".utf8) + [0xE9] + Array(" – and".utf8))
    #expect(output.text == "it’s – ‘so’ é – and")
    #expect(output.encoding == .utf8)
    #expect(output.diagnostics.map(\.code) == [.mixedEncodings])
  }

  @Test(
    arguments: [
      [0xEF, 0xBB, 0xBF, 0x41, 0xFF], [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8], [0xFE, 0xFF, 0x00, 0x41, 0x00],
    ] as [[UInt8]])
  func damageBecomesAReplacementCharacter(bytes: [UInt8]) {
    let output = decode(bytes)
    #expect(output.text == "A\u{FFFD}")
    #expect(output.diagnostics.map(\.code) == [.undecodableBytes])
  }

  /// Overlong forms, surrogates and what lies above U+10FFFF are no UTF-8.
  @Test(
    arguments: [
      [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3],
      [0xE2, 0x80], [0x80],
    ] as [[UInt8]])
  func illFormedSequencesAreNoUTF8(bytes: [UInt8]) {
    #expect(decode(bytes).encoding == .windows1252)
    #expect(decode(bytes).text.unicodeScalars.count == bytes.count)
  }

  @Test func aDocumentKeepsItsSource() {
    let document = TextDecoder().document([0x41, 0xE9], id: "a.txt")
    #expect(document.id == "a.txt")
    #expect(document.text == "Aé")
    #expect(document.source == Document.Source(format: .text, encoding: .windows1252, byteCount: 2))
    #expect(document.diagnostics.map(\.severity) == [.note])
  }
}
