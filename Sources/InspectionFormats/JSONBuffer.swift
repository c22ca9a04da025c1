/// A JSON text in the making, as bytes of UTF-8.
///
/// It only keeps track of commas; that objects and arrays are closed is up to the caller. `JSONEncoder` would
/// take longer than the whole analysis.
struct JSONBuffer {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

  /// Empties the buffer and keeps its storage.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  // MARK: Structure

  mutating func beginObject() { open(UInt8(ascii: "{")) }
  mutating func endObject() { close(UInt8(ascii: "}")) }
  mutating func beginArray() { open(UInt8(ascii: "[")) }
  mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Ends a line of JSON Lines.
  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// A key that needs no escapes.
  mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A key that was made at run time.
  mutating func key(_ name: String) {
    value(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  private mutating func open(_ byte: UInt8) {
    separate()
    bytes.append(byte)
    needsComma = false
  }

  private mutating func close(_ byte: UInt8) {
    bytes.append(byte)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  // MARK: Values

  mutating func null() { literal("null") }

  mutating func value(_ flag: Bool) { literal(flag ? "true" : "false") }

  mutating func value(_ number: Int) {
    separate()
    needsComma = true
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// The shortest digits that read back as the same number; `null` for what JSON has no number for.
  mutating func value(_ number: Double) {
    guard number.isFinite else { return null() }
    // `rounded()` and `Int(exactly:)` need the C library of mathematics, which a client without Foundation does
    // not link.
    if number.magnitude < 1e15, Double(Int(number)) == number {
      value(Int(number))
    } else {
      separate()
      needsComma = true
      bytes.append(contentsOf: "\(number)".utf8)
    }
  }

  mutating func value(_ text: String) {
    var text = text
    text.withUTF8 { value($0) }
  }

  /// A string from valid UTF-8.
  mutating func value(_ utf8: UnsafeBufferPointer<UInt8>) {
    separate()
    needsComma = true
    bytes.append(UInt8(ascii: "\""))
    var run = 0
    for index in 0..<utf8.count {
      let byte = utf8[index]
      if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[run..<index]))
      escape(byte)
      run = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[run...]))
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      bytes.append(contentsOf: "u00".utf8)
      for digit in [byte >> 4, byte & 0xF] {
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }

  private mutating func literal(_ text: StaticString) {
    separate()
    needsComma = true
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}

extension JSONBuffer {
  // MARK: Members

  mutating func member(_ name: StaticString, _ text: String) {
    key(name)
    value(text)
  }

  mutating func member(_ name: StaticString, _ text: String?) {
    key(name)
    if let text { value(text) } else { null() }
  }

  mutating func member(_ name: StaticString, _ number: Int) {
    key(name)
    value(number)
  }

  mutating func member(_ name: StaticString, _ number: Int?) {
    key(name)
    if let number { value(number) } else { null() }
  }

  mutating func member(_ name: StaticString, _ number: Double?) {
    key(name)
    if let number { value(number) } else { null() }
  }

  mutating func member(_ name: StaticString, _ flag: Bool) {
    key(name)
    value(flag)
  }

  mutating func member(_ name: StaticString, _ texts: [String]) {
    array(name, texts) { $0.value($1) }
  }

  mutating func member(_ name: StaticString, _ numbers: [Int]) {
    array(name, numbers) { $0.value($1) }
  }

  mutating func object(_ name: StaticString, _ body: (inout JSONBuffer) -> Void) {
    key(name)
    beginObject()
    body(&self)
    endObject()
  }

  mutating func array<Elements: Sequence>(
    _ name: StaticString, _ elements: Elements, _ body: (inout JSONBuffer, Elements.Element) -> Void
  ) {
    key(name)
    beginArray()
    for element in elements { body(&self, element) }
    endArray()
  }
}
