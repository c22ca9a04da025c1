/// Where a word stands to the judgements of its sentence.
enum SpanLabel: Int, CaseIterable {
  case outside
  case firstOfGood
  case inGood
  case firstOfBad
  case inBad

  /// Whether a word with this label may stand before one with the other.
  func mayPrecede(_ next: SpanLabel) -> Bool {
    switch next {
    case .inGood: self == .firstOfGood || self == .inGood
    case .inBad: self == .firstOfBad || self == .inBad
    default: true
    }
  }

  /// Whether a word of the same phrase has to stand before it.
  var isInside: Bool { self == .inGood || self == .inBad }

  /// Whether it is the first word of a phrase.
  var isFirst: Bool { self == .firstOfGood || self == .firstOfBad }

  /// The label of a word of a phrase.
  static func of(sign: Int, isFirst: Bool) -> SpanLabel {
    sign < 0 ? isFirst ? .firstOfBad : .inBad : isFirst ? .firstOfGood : .inGood
  }
}
