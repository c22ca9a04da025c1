/// What speaks for an area's being found good or bad in a sentence that stands alone, and for its being neither: what
/// its phrases say, and what reading the sentence told.
struct PolarityEvidence {
  /// The names of what speaks for good, or by a number below 0 for bad.
  static let leanings = [
    "constant", "reading", "reading, when it is sure", "phrases", "phrases, when another area has the opposite",
  ]
  /// The names of what speaks for its being both, or neither.
  static let middles = [
    "constant", "reading", "reading, how far good or bad", "both signs said", "nothing said",
    "opposite sign said of others", "opposite sign said of others, both signs said",
    "phrase shared with another area", "phrase shared with another area, both signs said",
    "negation", "negation, both signs said",
  ]

  /// The values of ``leanings``.
  let leaning: [Double]
  /// The values of ``middles``.
  let middle: [Double]

  /// What speaks in a sentence in which no phrase judges.
  init(_ told: AreaReadings.Reading) {
    self.init(told, said: nil, isOpposed: false, isOpposite: false, isShared: false, isDenied: false)
  }

  /// What speaks in a sentence whose phrases have their areas.
  ///
  /// - Parameter reading: what the phrases say of the area.
  init(
    _ told: AreaReadings.Reading, of reading: UnitReader.AreaReading, among all: [UnitReader.AreaReading],
    _ unit: UnitText, _ judgements: [Judgement]
  ) {
    let about = AreaSet(area: reading.area)
    var (hasGood, hasBad, othersGood, othersBad) = (false, false, false, false)
    var (isShared, isDenied) = (false, false)
    for phrase in unit.phrases {
      if phrase.areas.isSuperset(of: about) {
        hasGood = hasGood || phrase.sign > 0
        hasBad = hasBad || phrase.sign < 0
        isShared = isShared || phrase.areas.count > 1
        isDenied = isDenied || judgements[phrase.judgement].rules.contains("negation")
      } else {
        othersGood = othersGood || phrase.sign > 0
        othersBad = othersBad || phrase.sign < 0
      }
    }
    let opposite: Polarity? =
      switch reading.polarity {
      case .positive: .negative
      case .negative: .positive
      case .mixed, .neutral: nil
      }
    self.init(
      told, said: reading.polarity,
      isOpposed: all.contains { $0.area != reading.area && $0.polarity == opposite },
      isOpposite: hasGood && othersBad || hasBad && othersGood, isShared: isShared, isDenied: isDenied)
  }

  private init(
    _ told: AreaReadings.Reading, said: Polarity?, isOpposed: Bool, isOpposite: Bool, isShared: Bool, isDenied: Bool
  ) {
    let read = Self.cut(told.good - told.bad)
    let sign: Double =
      switch said {
      case .positive: 1
      case .negative: -1
      default: 0
      }
    leaning = [1, read, read * read.magnitude, sign, isOpposed ? sign : 0]
    let both: Double = said == .mixed ? 1 : 0
    let kinds: [Double] = [isOpposite, isShared, isDenied].flatMap { $0 ? [1, both] : [0, 0] }
    middle = [1, Self.cut(told.neither - max(told.good, told.bad)), read.magnitude, both, said == nil ? 1 : 0] + kinds
  }

  /// Beyond this, what is read is no surer.
  private static func cut(_ value: Float) -> Double { Double(min(max(value, -6), 6)) }
}
