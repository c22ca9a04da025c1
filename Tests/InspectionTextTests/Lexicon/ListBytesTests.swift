import Testing

@testable import InspectionText

/// What is read eight bytes at a time has to be what is read byte by byte, at every length and place.
@Suite("Bytes of lists")
struct ListBytesTests {
  static let texts = (0...40).map { length in
    (0..<length).map { UInt8($0 * 7 % 26 + 97) }
  }

  @Test("A byte is found where it stands first", arguments: texts)
  func places(text: [UInt8]) {
    for special: UInt8 in [9, 10, 32] {
      for place in text.indices {
        var text = text
        text[place] = special
        text[text.count - 1] = special
        text.withUnsafeBufferPointer { bytes in
          for start in 0...text.count {
            let expected = text[start...].firstIndex(of: special) ?? text.count
            #expect(bytes.place(of: special, from: start) == expected)
            #expect(bytes.placeOfSpace(from: start) == text[start...].firstIndex { $0 <= 32 } ?? text.count)
          }
        }
      }
    }
  }

  @Test("Letters and apostrophes are told from other bytes", arguments: texts)
  func letters(text: [UInt8]) {
    for place in text.indices {
      for byte: UInt8 in [0, 32, 39, 45, 46, 48, 64, 65, 90, 96, 97, 122, 123, 127, 128, 167, 225, 255] {
        var text = text
        text[place] = byte
        let isLetters = text.allSatisfy { $0.isASCIILower || $0 == 39 }
        #expect(text.withUnsafeBufferPointer(\.isLetters) == isLetters)
      }
    }
  }

  @Test("The first eight bytes are those of the text", arguments: texts)
  func heads(text: [UInt8]) {
    let expected = text.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    #expect(text.withUnsafeBufferPointer(\.upToEight) == expected)
  }

  @Test("Texts that differ in a byte or in length have other keys")
  func keys() {
    var keys: Set<UInt64> = []
    var count = 0
    for text in Self.texts {
      for place in text.indices {
        var text = text
        text[place] = 1
        keys.insert(text.withUnsafeBufferPointer(\.key))
        count += 1
      }
    }
    #expect(keys.count == count)
    #expect(!keys.contains(0))
  }

  @Test(
    "Numbers are read as Swift reads them",
    arguments: ["0", "7", "-7", "12", "-12", "+5", "-", "", "--5", "1a", "a1", "100", "-100", "007", "٣"])
  func numbers(text: String) {
    #expect(Array(text.utf8).withUnsafeBufferPointer(\.number) == Int(text))
  }

  @Test("A form keeps the value that it is set to, or the first that is added")
  func forms() {
    var table = FormTable<Int>()
    for (form, value) in [("good", 1), ("good", 2), ("leaders and managers", 3)] {
      Array(form.utf8).withUnsafeBufferPointer { table.add($0, value) }
    }
    Array("leaders and managers".utf8).withUnsafeBufferPointer { table.set($0, to: 4) }
    #expect(table[Array("good".utf8)] == 1)
    #expect(table[Array("leaders and managers".utf8)] == 4)
    #expect(table[Array("leaders".utf8)] == nil)
    #expect(table[[]] == nil)
  }
}
