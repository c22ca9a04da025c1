import Foundation

/// How many inputs a property is tried on.
enum Tries {
  /// Each test has its own number; `LETTERS_TRIES=20` takes twenty times as many.
  static let factor = max(1, Int(ProcessInfo.processInfo.environment["LETTERS_TRIES"] ?? "") ?? 1)
}

/// A small generator with a seed, so that what fails comes again.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9 &+ 1 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
