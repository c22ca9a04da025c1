/// Numbers by keys other than 0, in one open-addressed table: a look-up is a multiplication and, most often, one read.
///
/// A `Dictionary` hashes a key with a seed against those who would choose bad ones; the keys of word lists are ours.
struct NumberTable: Sendable {
  /// 0 is an empty place.
  private var keys: [UInt64]
  private var values: [Int32]
  private(set) var count = 0

  /// Creates a table with room for some keys.
  init(capacity: Int = 0) {
    var places = 64
    while places < capacity * 2 { places *= 2 }
    keys = Array(repeating: 0, count: places)
    values = Array(repeating: 0, count: places)
  }

  /// The number of a key; setting one that is there replaces it.
  subscript(key: UInt64) -> Int32? {
    @inline(__always)
    get {
      var place = Self.hash(key) & (keys.count - 1)
      while keys[place] != 0 {
        if keys[place] == key { return values[place] }
        place = (place + 1) & (keys.count - 1)
      }
      return nil
    }
  }

  /// Adds a key that is not 0, or replaces its number.
  mutating func set(_ key: UInt64, to value: Int32) {
    precondition(key != 0)
    if count * 2 >= keys.count { grow() }
    insert(key, value)
  }

  private mutating func insert(_ key: UInt64, _ value: Int32) {
    var place = Self.hash(key) & (keys.count - 1)
    while keys[place] != 0, keys[place] != key { place = (place + 1) & (keys.count - 1) }
    if keys[place] == 0 { count += 1 }
    keys[place] = key
    values[place] = value
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    values = Array(repeating: 0, count: keys.count)
    count = 0
    for place in oldKeys.indices where oldKeys[place] != 0 { insert(oldKeys[place], oldValues[place]) }
  }

  @inline(__always)
  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
