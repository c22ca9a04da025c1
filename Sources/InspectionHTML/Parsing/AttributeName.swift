/// What an attribute is to the reading of a page, by its name.
enum AttributeName {
  /// Nothing asks for it.
  case unused
  /// `href`. Of a link, only the first character of the address counts.
  case address
  /// ``TreeBuilder`` or ``HeadReader`` may ask for it.
  case used

  init(_ name: Slice<UnsafeBufferPointer<UInt8>>) {
    guard name.count <= 8 else {
      self = name.count == 10 || name.count == 11 ? .used : .unused  // http-equiv, aria-hidden
      return
    }
    var word: UInt64 = 0
    for byte in name { word = word << 8 | UInt64(byte | (byte & 0x40) >> 1) }
    self = word == Self.href ? .address : Self.names.contains(word) ? .used : .unused
  }

  /// Whether a byte may be part of a name as libxml2 reads one.
  static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  private static let href = word("href")
  private static let names: [UInt64] = [
    word("class"), word("id"), word("style"), word("role"), word("hidden"), word("itemprop"), word("datetime"),
    word("content"), word("name"), word("property"), word("rel"), word("lang"), word("xml:lang"),
  ]

  /// A name of up to eight bytes as a number.
  private static func word(_ name: StaticString) -> UInt64 {
    (0..<name.utf8CodeUnitCount).reduce(0) { $0 << 8 | UInt64(name.utf8Start[$1]) }
  }
}
