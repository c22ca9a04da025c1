internal import Foundation

/// The source of a table of fitted weights.
public enum WeightTable {
  /// An extension of the type that reads the table, which holds it.
  ///
  /// - Parameters:
  ///   - type: the type that reads it.
  ///   - title: what its weights are of.
  ///   - feature: what a weight is of.
  ///   - origin: what they were fitted with, and to what.
  ///   - rows: each feature, and its weight.
  ///   - digits: how many digits of a weight stand behind the point.
  public static func source(
    extending type: String, title: String, feature: String, origin: String, rows: [(String, Double)], digits: Int
  ) -> String {
    let lines = rows.map { "    \($0)\t\(String(format: "%.\(digits)f", $1))\n" }.joined()
    return """
      extension \(type) {
        /// The fitted weights.
        static let table: StaticString = \"""
          # name\t\(title)
          # version\t1
          # columns\t\(feature), weight
          # source\tfitted by \(origin)

      """ + lines + "    \"\"\"\n}\n"
  }
}
