/// Tells sentences about what inspectors did from sentences about the service.
///
/// `Inspectors looked at the front door` is about the front door; `they read records and met foster carers` is
/// about nothing but the visit.
struct FieldworkReader: Sendable {
  private let inspectors: Set<WordID>
  private let looking: Set<WordID>
  private let working: Set<WordID>
  private let carried: Set<WordID>

  /// What inspectors did in a sentence.
  enum Reading: Sendable {
    /// They do not act in it.
    case none
    /// They looked at something, and it says at what.
    case looked
    /// They did their work.
    case worked
  }

  init(vocabulary: inout Vocabulary) {
    func words(_ text: String) -> Set<WordID> { Set(text.split(separator: " ").map { vocabulary.intern($0) }) }
    inspectors = words("inspectors inspector they we team")
    looking = words("looked evaluated focused considered examined covered")
    working = words("read met spoke talked sampled reviewed observed visited held interviewed were")
    carried = words("carried")
  }

  /// What inspectors did, by the subject and the verb of the first clause.
  func reading(of unit: UnitText) -> Reading {
    if unit.tagged.words.contains(where: carried.contains), unit.tagged.words.contains(where: inspectors.contains) {
      return .worked
    }
    guard let subject = unit.tagged.words.prefix(12).firstIndex(where: inspectors.contains) else { return .none }
    let place = unit.tagged.words.distance(from: 0, to: subject)
    let end = min(unit.tagged.count, place + 4)
    for index in place..<end {
      if looking.contains(unit.tagged.words[index]) { return .looked }
      if working.contains(unit.tagged.words[index]) { return .worked }
    }
    return .none
  }
}
