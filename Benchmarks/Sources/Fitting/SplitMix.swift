/// Random numbers that are the same each time (SplitMix64; G. Steele, D. Lea and C. Flood 2014).
struct SplitMix {
  private var state: UInt64

  init(state: UInt64) { self.state = state }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// Puts values in another order.
  mutating func shuffle<Value>(_ values: inout [Value]) {
    for place in stride(from: values.count - 1, to: 0, by: -1) {
      values.swapAt(place, Int(next() % UInt64(place + 1)))
    }
  }
}
