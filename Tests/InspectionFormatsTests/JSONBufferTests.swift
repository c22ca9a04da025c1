import Foundation
import Testing

@testable import InspectionFormats

@Suite struct JSONBufferTests {
  private func parsed(_ json: borrowing JSONBuffer) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(json.bytes), options: .fragmentsAllowed)
  }

  @Test(arguments: [
    "", "plain", "a \"quoted\" word", "back\\slash", "tab\tfeed\u{C}line\nreturn\rbell\u{7}back\u{8}null\u{0}",
    "\u{1F}\u{7F}\u{85}\u{2028}\u{2029}", "it’s “café” 👩‍👧 \u{10FFFF}", "</script>",
  ])
  func stringsReadBackAsTheyWere(text: String) throws {
    var json = JSONBuffer()
    json.value(text)
    let read = try #require(try parsed(json) as? String)
    #expect(Array(read.unicodeScalars) == Array(text.unicodeScalars))
    #expect(!json.bytes.contains { $0 < 0x20 })
  }

  /// Long texts are written by stretches; a mark may stand at the end of one.
  @Test func longTextsComeInPieces() throws {
    var text = String(repeating: "a", count: 65_535) + "\"\n"
    for _ in 0..<5 { text += text }
    var pieces: [[UInt8]] = []
    var json = JSONBuffer(capacity: 64) { pieces.append($0) }
    json.value(text)
    json.value("b")
    json.finish()
    var whole = JSONBuffer()
    whole.value(text)
    whole.value("b")
    #expect(pieces.count > 1)
    #expect(pieces.allSatisfy { $0.count < 1 << 21 })
    #expect(Array(pieces.joined()) == whole.bytes)
  }

  /// Bytes that need no escape are found eight at a time.
  @Test(arguments: ["\"", "\\", "\n", "\u{1F}", "\u{0}"])
  func escapesAtAnyPlace(mark: String) throws {
    for place in 0..<20 {
      let text = String(repeating: "a", count: place) + mark + "é" + mark + String(repeating: " !#[]", count: 4)
      var json = JSONBuffer()
      json.value(text)
      #expect(try parsed(json) as? String == text)
    }
  }

  @Test(arguments: [
    0, 1, -1, 9, 10, 99, 100, 999_999_999_999_999_999, 1_000_000_000_000_000_000, 1_234_567_890, Int.max, Int.min,
  ])
  func integersAreDecimal(number: Int) {
    var json = JSONBuffer()
    json.value(number)
    #expect(String(decoding: json.bytes, as: UTF8.self) == "\(number)")
  }

  @Test(arguments: [
    (0.0, "0"), (-1.0, "-1"), (0.5, "0.5"), (1.0 / 3, "0.3333333333333333"), (-0.25, "-0.25"), (1e-7, "1e-07"),
    (.nan, "null"), (.infinity, "null"),
  ])
  func numbersReadBackAsTheyWere(number: Double, written: String) throws {
    var json = JSONBuffer()
    json.value(number)
    #expect(String(decoding: json.bytes, as: UTF8.self) == written)
    if number.isFinite { #expect((try parsed(json) as? NSNumber)?.doubleValue == number) }
  }

  @Test func commasStandBetweenMembersAndElements() {
    var json = JSONBuffer()
    json.beginObject()
    json.member("a", [1, 2])
    json.object("b") { _ in }
    json.array("c", [1, 2]) { json, number in
      json.beginObject()
      json.member("n", number)
      json.member("none", String?.none)
      json.endObject()
    }
    json.key("run-time key")
    json.value(true)
    json.endObject()
    json.endLine()
    json.beginArray()
    json.endArray()
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"a":[1,2],"b":{},"c":[{"n":1,"none":null},{"n":2,"none":null}],"run-time key":true}"# + "\n[]")
  }
}
