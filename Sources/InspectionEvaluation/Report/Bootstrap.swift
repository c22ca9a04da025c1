/// How far a score depends on which documents happened to be in the corpus.
enum Bootstrap {
  /// The middle 95 % of F1 over 1,000 draws of as many documents with replacement. The same tallies always give
  /// the same interval.
  static func interval(_ tallies: [Tally], draws: Int = 1_000) -> ClosedRange<Double>? {
    guard tallies.count > 1 else { return nil }
    var generator = SplitMix64(state: 20_260_101)
    var scores: [Double] = []
    scores.reserveCapacity(draws)
    for _ in 0..<draws {
      var sum = Tally()
      for _ in tallies { sum += tallies[Int(generator.next() % UInt64(tallies.count))] }
      if let f1 = sum.f1 { scores.append(f1) }
    }
    guard !scores.isEmpty else { return nil }
    scores.sort()
    return scores[scores.count * 25 / 1_000]...scores[min(scores.count - 1, scores.count * 975 / 1_000)]
  }

  /// Steele, Lea and Flood's generator: the standard library's own cannot be seeded.
  private struct SplitMix64 {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
