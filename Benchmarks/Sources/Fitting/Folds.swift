/// Cross-validation by group: what belongs to one authority is never on both sides.
public enum Folds {
  /// The fold of each item, from 0.
  ///
  /// - Parameters:
  ///   - groups: the group of each item.
  ///   - count: how many folds there are.
  ///   - seed: another one deals the groups out otherwise.
  public static func deal(_ groups: [String], into count: Int, seed: UInt64 = 1) -> [Int] {
    var random = SplitMix(state: seed &* 0x9E37_79B9_7F4A_7C15)
    var names = Array(Set(groups)).sorted()
    random.shuffle(&names)
    let folds = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0 % count) })
    return groups.map { folds[$0]! }
  }
}
