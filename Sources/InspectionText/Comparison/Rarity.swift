/// How much a word that is found says about the place that it is found in: the rarer, the more.
enum Rarity {
  /// One by the square root of how often a word stands in a text, in (0, 1].
  ///
  /// The root is taken by Newton's method: the C library's is missing in a debug build of a client that does
  /// not import Foundation.
  static func weight(ofCount count: Int) -> Float {
    let value = Float(max(count, 1))
    var root = max(value / 2, 1)
    // From half of a value below 2^32 sixteen halvings lead to its root, and a few steps to its last digit.
    for _ in 0..<24 { root = (root + value / root) / 2 }
    return 1 / root
  }
}
