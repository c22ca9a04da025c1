/// Tells sentences about what inspectors did from sentences about the service.
///
/// `Inspectors looked at the front door` is about the front door; `they read records and met foster carers` is
/// about nothing but the visit.
struct FieldworkReader: Sendable {
  private let inspectors: WordSet
  private let looking: WordSet
  private let working: WordSet
  private let carried: WordSet

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
    func words(_ text: StaticString) -> WordSet { WordSet(text, in: &vocabulary) }
    inspectors = words("inspectors inspector they we team")
    looking = words("looked evaluated focused considered examined covered")
    working = words("read met spoke talked sampled reviewed observed visited held interviewed were")
    carried = words("carried")
  }

  /// Whether all that a sentence tells, by its first words, is what inspectors looked at.
  func isLook(_ sentence: Sentence, in segmentation: Segmentation) -> Bool {
    let first = sentence.tokens.prefix(40)
    guard first.contains(where: { looking.contains(segmentation.tokens[$0].word) }) else { return false }
    return reading(of: first.filter { !segmentation.tokens[$0].isFurniture }.map { segmentation.tokens[$0].word })
      == .looked
  }

  /// What inspectors did, by the subject and the verb of the first clause.
  func reading(of words: [WordID]) -> Reading {
    guard let subject = words.prefix(12).firstIndex(where: inspectors.contains) else { return .none }
    if words.prefix(40).contains(where: carried.contains) { return .worked }
    for word in words[subject..<min(words.count, subject + 4)] {
      if looking.contains(word) { return .looked }
      if working.contains(word) { return .worked }
    }
    return .none
  }
}
