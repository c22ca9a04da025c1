/// A list of weights, as a file of Swift.
struct WeightTable {
  var name: String
  var title: String
  /// The comment above it.
  var what: String
  /// What the numbers of a row are for.
  var columns: String
  var lines: [String]

  var text: String {
    let head = """
      /// \(what)
      enum \(name) {
        static let rows: StaticString = \"\"\"
          # name: \(title)
          # version: 1
          # columns: answer; hundredths for \(columns)
          # source: fitted by Benchmarks/Sources/fit-spans to annotated letters of authorities A to M
      """
    return head + "\n" + lines.map { "    " + $0 }.joined(separator: "\n") + "\n    \"\"\"\n}\n"
  }

  /// A row of it: weights in hundredths, cut at five.
  static func row(_ name: String, _ weights: some Sequence<Float>) -> String {
    "\(name)\t" + weights.map { String(hundredths($0)) }.joined(separator: " ")
  }

  static func hundredths(_ weight: Float) -> Int { Int((min(max(weight, -5), 5) * 100).rounded()) }
}
