/// What the span tagger makes of the areas of a document's sentences by reading them.
struct AreaReadings: Sendable {
  /// How many areas there are: those of ``Taxonomy/builtIn``, in its order.
  static let count = Taxonomy.builtIn.entries.count

  /// By sentence, where its log-odds start; -1 for one that was not read.
  private var starts: [Int32] = []
  private var odds: [Float] = []

  /// Whether nothing was read.
  var isEmpty: Bool { odds.isEmpty }

  /// Takes in the log-odds of each area for a sentence; sentences come in order.
  mutating func append(_ sentence: Int, _ add: (inout [Float]) -> Void) {
    starts.append(contentsOf: repeatElement(-1, count: sentence - starts.count))
    starts.append(Int32(odds.count))
    add(&odds)
  }

  /// The log-odds of each area for a sentence; `nil` for one that was not read.
  subscript(sentence: Int) -> ArraySlice<Float>? {
    guard sentence < starts.count, starts[sentence] >= 0 else { return nil }
    return odds[Int(starts[sentence])..<Int(starts[sentence]) + Self.count]
  }
}
