/// Cross-validation by group: what belongs to one authority is never on both sides.
public enum Folds {
  /// The fold of each item, from 0.
  ///
  /// - Parameters:
  ///   - groups: the group of each item.
  ///   - count: how many folds there are.
  ///   - seed: another one deals the groups out otherwise.
  public static func deal(_ groups: [String], into count: Int, seed: UInt64 = 1) -> [Int] {
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return mixed ^ mixed >> 31
    }
    var names = Array(Set(groups)).sorted()
    for place in stride(from: names.count - 1, to: 0, by: -1) {
      names.swapAt(place, Int(next() % UInt64(place + 1)))
    }
    let folds = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0 % count) })
    return groups.map { folds[$0]! }
  }
}
