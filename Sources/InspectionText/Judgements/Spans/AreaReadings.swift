/// What reading the sentences of a short text tells of their areas.
struct AreaReadings: Sendable {
  /// What reading a sentence tells of an area.
  struct Reading: Sendable {
    /// The log-odds of its being meant.
    var odds: Float
    /// How much speaks for its being found bad, neither good nor bad, and good, as log-likelihoods up to a constant.
    var bad: Float
    var neither: Float
    var good: Float
  }

  /// How many areas there are: those of ``Taxonomy/builtIn``, in its order.
  static let count = Taxonomy.builtIn.entries.count

  /// By sentence, where its readings start; -1 for one that was not read.
  private var starts: [Int32] = []
  private var readings: [Reading] = []

  /// Whether nothing was read.
  var isEmpty: Bool { readings.isEmpty }

  /// Takes in the readings of each area for a sentence; sentences come in order.
  mutating func append(_ sentence: Int, _ areas: [Reading]) {
    precondition(areas.count == Self.count, "each area is read")
    starts.append(contentsOf: repeatElement(-1, count: sentence - starts.count))
    starts.append(Int32(readings.count))
    readings += areas
  }

  /// The reading of each area for a sentence; `nil` for one that was not read.
  subscript(sentence: Int) -> ArraySlice<Reading>? {
    guard sentence < starts.count, starts[sentence] >= 0 else { return nil }
    return readings[Int(starts[sentence])..<Int(starts[sentence]) + Self.count]
  }
}
