/// The attributes of a tag: names and values by turns, as libxml2 hands them over.
struct Attributes: Sequence, IteratorProtocol {
  private var place: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  init(first: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) { place = first }

  /// The next attribute; its value is `nil` when it has none.
  mutating func next() -> (name: UnsafePointer<UInt8>, value: UnsafePointer<UInt8>?)? {
    guard let pair = place, let name = pair[0] else { return nil }
    place = pair + 2
    return (name, pair[1])
  }

  /// The value of an attribute, or `nil` when it is not there.
  func value(of wanted: StaticString) -> UnsafePointer<UInt8>? {
    for (name, value) in self where Self.isEqual(name, wanted) { return value }
    return nil
  }

  /// The value of an attribute as a string, the empty string when it is not there.
  func string(_ wanted: StaticString) -> String {
    value(of: wanted).map { String(cString: $0) } ?? ""
  }

  /// Whether a name of libxml2 is `wanted`.
  static func isEqual(_ name: UnsafePointer<UInt8>, _ wanted: StaticString) -> Bool {
    let length = wanted.utf8CodeUnitCount
    for offset in 0..<length where name[offset] != wanted.utf8Start[offset] { return false }
    return name[length] == 0
  }
}
