/// What reading a sentence tells of its areas: how likely each is, and how good or bad it is found to be.
///
/// Each word has its say, as far as it is looked at for the area (D. Bahdanau, K. Cho and Y. Bengio, "Neural machine
/// translation by jointly learning to align and translate", ICLR 2015): for whether the area is meant, the words that name
/// it; for how good it is, those that judge it.
struct AreaReader: Sendable {
  /// What the states of a word weigh for each area, and what is added.
  private let areas: SpanMatrix
  private let areaBias: SpanMatrix
  /// What the states of a word weigh for how far it is looked at for each area.
  private let looks: SpanMatrix
  /// The same for how good each area is.
  private let turns: SpanMatrix
  /// What the states that were looked at weigh for bad, neither and good, and what is added.
  private let signs: SpanMatrix
  private let signBias: SpanMatrix

  init(_ list: SpanList) {
    (areas, areaBias) = (list.transposed("areas"), list.transposed("areas.bias"))
    (looks, turns) = (list.transposed("looks"), list.transposed("turns"))
    (signs, signBias) = (list.transposed("signs"), list.transposed("signs.bias"))
    let (count, width) = (AreaReadings.count, SpanNetwork.width)
    for matrix in [areas, looks, turns] {
      precondition(matrix.count == width && matrix.width == count, "each area has its weights")
    }
    precondition(areaBias.width == count && signBias.width == 3 && signs.width == 3 && signs.count == width)
    precondition(list.table("areas").rows.map(\.name.string) == Taxonomy.builtIn.entries.map(\.area.rawValue))
  }

  /// Reads a sentence of one word or more.
  ///
  /// - Parameter states: what a ``SpanNetwork`` has in mind at each word, ``SpanNetwork/width`` numbers a word.
  /// - Complexity: O(*n*) in the number of words.
  func reading(of states: UnsafePointer<Float>, words: Int) -> [AreaReadings.Reading] {
    let (count, width) = (AreaReadings.count, SpanNetwork.width)
    var (odds, shares) = ([Float](repeating: 0, count: count), [Float](repeating: 0, count: count))
    var (seen, weights) = ([Float](repeating: 0, count: count * width), [Float](repeating: 0, count: count))
    for word in 0..<words {
      let state = states + word * width
      var own = areaBias.numbers
      var (look, turn) = ([Float](repeating: 0, count: count), [Float](repeating: 0, count: count))
      areas.add(state, to: &own)
      looks.add(state, to: &look)
      turns.add(state, to: &turn)
      for area in 0..<count {
        let (share, weight) = (Self.power(look[area]), Self.power(turn[area]))
        odds[area] += own[area] * share
        shares[area] += share
        for place in 0..<width { seen[area * width + place] += state[place] * weight }
        weights[area] += weight
      }
    }
    return (0..<count).map { area in
      var sums = signBias.numbers
      let own = seen[area * width..<(area + 1) * width].map { $0 / weights[area] }
      signs.add(own, to: &sums)
      return AreaReadings.Reading(odds: odds[area] / shares[area], bad: sums[0], neither: sums[1], good: sums[2])
    }
  }

  /// The exponential of a number from -8 to 8, by twelve squarings.
  private static func power(_ value: Float) -> Float {
    var power = min(max(value, -8), 8) / 4_096 + 1
    for _ in 0..<12 { power *= power }
    return power
  }
}
