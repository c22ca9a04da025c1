/// A JSON text in the making, as bytes of UTF-8.
///
/// It only keeps track of commas; that objects and arrays are closed is up to the caller. `JSONEncoder` would
/// take longer than the whole analysis. An array of bytes would ask with each byte whether it is shared; this buffer
/// cannot be shared, and asks once a value whether there is room.
struct JSONBuffer: ~Copyable {
  private var storage: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count = 0
  private var needsComma = false
  /// What was written before, in pieces that are no longer touched: a long text is never moved to a larger place.
  private var pieces: [[UInt8]] = []
  /// Takes each piece as soon as it is full; without it they are kept.
  private let sink: (([UInt8]) -> Void)?
  /// The least size of a piece.
  private static let pieceSize = 1 << 19
  /// How much of a long text is written at once.
  private static let stretch = 1 << 16

  init(capacity: Int = 256, sink: (([UInt8]) -> Void)? = nil) {
    self.sink = sink
    self.capacity = max(64, capacity)
    storage = .allocate(capacity: self.capacity)
  }

  deinit { storage.deallocate() }

  /// What was written.
  var bytes: [UInt8] {
    if pieces.isEmpty { return Array(UnsafeBufferPointer(start: storage, count: count)) }
    return Array(parts.joined())
  }

  /// What was written, in pieces that follow one another.
  var parts: [[UInt8]] { pieces + [Array(UnsafeBufferPointer(start: storage, count: count))] }

  /// Gives the sink, where there is one, what it has not got yet.
  mutating func finish() {
    guard let sink else { return }
    sink(Array(UnsafeBufferPointer(start: storage, count: count)))
    count = 0
  }

  /// Makes sure that there is room for so many bytes more.
  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(more) }
  }

  private mutating func grow(_ more: Int) {
    if count >= Self.pieceSize {
      let piece = Array(UnsafeBufferPointer(start: storage, count: count))
      if let sink { sink(piece) } else { pieces.append(piece) }
      count = 0
      if capacity >= more { return }
    }
    let size = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    larger.update(from: storage, count: count)
    storage.deallocate()
    storage = larger
    capacity = size
  }

  /// Adds a byte for which there is room.
  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    storage[count] = byte
    count += 1
  }

  /// Adds bytes for which there is room.
  @inline(__always)
  private mutating func put(_ bytes: UnsafePointer<UInt8>, _ length: Int) {
    (storage + count).update(from: bytes, count: length)
    count += length
  }

  @inline(__always)
  private mutating func separate() {
    if needsComma { put(UInt8(ascii: ",")) }
  }

  // MARK: Structure

  mutating func beginObject() { open(UInt8(ascii: "{")) }
  mutating func endObject() { close(UInt8(ascii: "}")) }
  mutating func beginArray() { open(UInt8(ascii: "[")) }
  mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Ends a line of JSON Lines.
  mutating func endLine() {
    reserve(1)
    put(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// A key that needs no escapes.
  mutating func key(_ name: StaticString) {
    let length = name.utf8CodeUnitCount
    reserve(length + 4)
    separate()
    put(UInt8(ascii: "\""))
    put(name.utf8Start, length)
    put(UInt8(ascii: "\""))
    put(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A key that was made at run time.
  mutating func key(_ name: String) {
    value(name)
    reserve(1)
    put(UInt8(ascii: ":"))
    needsComma = false
  }

  private mutating func open(_ byte: UInt8) {
    reserve(2)
    separate()
    put(byte)
    needsComma = false
  }

  private mutating func close(_ byte: UInt8) {
    reserve(1)
    put(byte)
    needsComma = true
  }

  // MARK: Values

  mutating func null() { literal("null") }

  mutating func value(_ flag: Bool) { literal(flag ? "true" : "false") }

  mutating func value(_ number: Int) {
    reserve(24)
    separate()
    needsComma = true
    if number < 0 { put(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var digits = 1
    var limit: UInt = 10
    while rest >= limit, digits < 19 {
      digits += 1
      limit *= 10
    }
    if digits == 19, rest >= limit { digits = 20 }
    var place = count + digits
    count = place
    repeat {
      place -= 1
      storage[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
  }

  /// The shortest digits that read back as the same number; `null` for what JSON has no number for.
  mutating func value(_ number: Double) {
    guard number.isFinite else { return null() }
    // `rounded()` and `Int(exactly:)` need the C library of mathematics, which a client without Foundation does
    // not link.
    if number.magnitude < 1e15, Double(Int(number)) == number { return value(Int(number)) }
    reserve(40)
    separate()
    needsComma = true
    for byte in "\(number)".utf8 { put(byte) }
  }

  mutating func value(_ text: String) {
    var text = text
    text.withUTF8 { value($0) }
  }

  /// A string from valid UTF-8.
  mutating func value(_ utf8: UnsafeBufferPointer<UInt8>) {
    // Six bytes for each that needs an escape are asked for where one is met.
    reserve(min(utf8.count, Self.stretch) + 3)
    separate()
    needsComma = true
    put(UInt8(ascii: "\""))
    var index = 0
    while let start = utf8.baseAddress, index < utf8.count {
      let end = min(utf8.count, index + Self.stretch)
      let run = Self.plainRun(UnsafeBufferPointer(rebasing: utf8[..<end]), from: index)
      reserve(run - index + 8)
      put(start + index, run - index)
      index = run
      if run < end {
        escape(utf8[run])
        index += 1
      }
    }
    reserve(1)
    put(UInt8(ascii: "\""))
  }

  /// The end of the bytes from `start` on that need no escape, found eight at a time.
  @inline(__always)
  private static func plainRun(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    var index = start
    while index + 8 <= utf8.count {
      let eight = UInt64(
        littleEndian: UnsafeRawPointer(utf8.baseAddress! + index).loadUnaligned(as: UInt64.self))
      // The top bit of a byte is set in what becomes less than nothing: a control, or what a mark was taken from.
      let quote = eight ^ (ones &* 0x22)
      let slash = eight ^ (ones &* 0x5C)
      let found = ((eight &- ones &* 0x20) | (quote &- ones) | (slash &- ones)) & ~eight & tops
      // A borrow may mark the byte behind a mark, too, but never one before it.
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < utf8.count, utf8[index] >= 0x20, utf8[index] != 0x22, utf8[index] != 0x5C { index += 1 }
    return index
  }

  private mutating func escape(_ byte: UInt8) {
    put(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): put(byte)
    case 0x08: put(UInt8(ascii: "b"))
    case 0x09: put(UInt8(ascii: "t"))
    case 0x0A: put(UInt8(ascii: "n"))
    case 0x0C: put(UInt8(ascii: "f"))
    case 0x0D: put(UInt8(ascii: "r"))
    default:
      put(UInt8(ascii: "u"))
      put(UInt8(ascii: "0"))
      put(UInt8(ascii: "0"))
      for digit in [byte >> 4, byte & 0xF] {
        put(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }

  private mutating func literal(_ text: StaticString) {
    reserve(text.utf8CodeUnitCount + 1)
    separate()
    needsComma = true
    put(text.utf8Start, text.utf8CodeUnitCount)
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
