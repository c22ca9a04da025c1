/// How likely each area is in each sentence of a document by the sentence's own words: what is known of a sentence
/// to its neighbours.
struct AreaOdds: Sendable {
  /// How many areas there are.
  let areas: Int
  /// The log-odds, sentence by sentence and in it area by area; nothing for one that was not read.
  private(set) var sums: [Float] = []
  private var starts: [Int32] = []

  /// Creates an empty table with room for some sentences, of which some are read.
  init(areas: Int, sentences: Int = 0, read: Int = 0) {
    self.areas = areas
    starts.reserveCapacity(sentences)
    sums.reserveCapacity(read * areas)
  }

  /// Where the values of a sentence start; `nil` where it was not read.
  func start(of sentence: Int) -> Int? {
    guard starts.indices.contains(sentence) else { return nil }
    let start = starts[sentence]
    return start < 0 ? nil : Int(start)
  }

  /// Adds a sentence that is not read.
  mutating func appendNone() { starts.append(-1) }

  /// Adds a sentence, by its hints and by what reading it told; without hints, by the best cue of each area.
  mutating func append(
    _ unit: UnitText, _ reading: ArraySlice<AreaReadings.Reading>? = nil, hints: HintMatcher,
    memory: inout HintMatcher.Memory
  ) {
    starts.append(Int32(sums.count))
    if hints.isEmpty {
      let start = sums.count
      sums.append(contentsOf: repeatElement(-2.5, count: areas))
      for cue in unit.cues {
        for cued in cue.areas {
          sums[start + cued.area] = max(sums[start + cued.area], Float(cued.weight) * 0.35 - 2.5)
        }
      }
    } else {
      let start = sums.count
      hints.add(unit.tagged, to: &sums, memory: &memory)
      if let reading {
        for (area, told) in reading.enumerated() {
          let more = told.odds - sums[start + area]
          sums[start + area] += more * Self.trust
        }
      }
    }
  }

  /// How likely an area is whose log-odds stand at a place. It is worked out anew where it is asked for: to keep it would
  /// take as much room again as the log-odds.
  func likelihood(at place: Int) -> Double { Double(Self.likelihood(sums[place])) }

  /// How far reading a sentence is trusted more than its hints.
  private static let trust: Float = 0.9

  /// The likelihood of log-odds, by ten squarings: the standard library has no exponential.
  static func likelihood(_ odds: Float) -> Float {
    var power = 1 + Double(min(max(-odds, -9), 9)) / 1024
    for _ in 0..<10 { power *= power }
    return Float(1 / (1 + power))
  }
}
