/// Numbers by keys other than 0, in one open-addressed table: a look-up is a multiplication and, most often, one read.
///
/// A `Dictionary` hashes a key with a seed against those who would choose bad ones; the keys of word lists are ours.
struct NumberTable: Sendable {
  /// A key of 0 is an empty place.
  private struct Slot: Sendable {
    var key: UInt64 = 0
    var number: Int32 = 0
  }

  private var slots: [Slot]
  private(set) var count = 0

  /// Creates a table with room for some keys.
  init(capacity: Int = 0) {
    var places = 64
    while places < capacity * 2 { places *= 2 }
    slots = Array(repeating: Slot(), count: places)
  }

  /// The number of a key; setting one that is there replaces it.
  subscript(key: UInt64) -> Int32? {
    @inline(__always)
    get {
      let slot = slots[place(of: key)]
      return slot.key == 0 ? nil : slot.number
    }
  }

  /// Adds a key that is not 0, or replaces its number.
  mutating func set(_ key: UInt64, to number: Int32) {
    let place = room(for: key)
    if slots[place].key == 0 { count += 1 }
    slots[place] = Slot(key: key, number: number)
  }

  /// The number of a key that is not 0; one that is not there is added with a new number.
  mutating func number(of key: UInt64, orAdd new: Int32) -> Int32 {
    let place = room(for: key)
    if slots[place].key != 0 { return slots[place].number }
    count += 1
    slots[place] = Slot(key: key, number: new)
    return new
  }

  /// The place of a key in a table that has room for it.
  private mutating func room(for key: UInt64) -> Int {
    precondition(key != 0)
    if count * 2 >= slots.count { grow() }
    return place(of: key)
  }

  /// The place of a key, or the empty place where it would be put.
  @inline(__always)
  private func place(of key: UInt64) -> Int {
    slots.withUnsafeBufferPointer { slots in
      var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
      while slots[place].key != key, slots[place].key != 0 { place = (place + 1) & (slots.count - 1) }
      return place
    }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.key != 0 { slots[place(of: slot.key)] = slot }
  }
}
