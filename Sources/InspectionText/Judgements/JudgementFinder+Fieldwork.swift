extension JudgementFinder {
  /// Whether a sentence only tells how inspectors worked: *they read case files and watched how staff work with families*.
  ///
  /// To read records is good practice of those who do it for their work, and so the words alone would be praise. *They* are
  /// taken for the inspectors where nothing is said of how well it was done, and a second thing that inspectors do
  /// or children's records are named.
  func isFieldwork(_ tagged: TaggedSentence) -> Bool {
    let words = words.limits
    guard let opening = tagged.tags.firstIndex(where: { $0 != .other && $0 != .number && $0 != .stop }),
      words.visitors.contains(tagged.words[opening]), tagged.words.contains(where: words.evidence.contains)
    else { return false }
    let verb = opening + (opening + 1 < tagged.count && tagged.tags[opening + 1] == .adverb ? 2 : 1)
    guard verb < tagged.count, words.fieldwork.contains(tagged.words[verb]) else { return false }
    for index in verb + 1..<tagged.count {
      // What they came upon is judged, and how well others work.
      switch tagged.tags[index] {
      case .that, .negator, .adverb: return false
      default: if words.results.contains(tagged.words[index]) { return false }
      }
    }
    return true
  }

  /// Whether inspectorates ask for something: *Ofsted asks that the partnership publishes its plan*.
  func isRequest(_ tagged: TaggedSentence) -> Bool {
    let words = words.limits
    guard let verb = tagged.words.prefix(16).firstIndex(where: words.asking.contains), verb + 1 < tagged.count,
      tagged.tags[verb + 1] == .that
    else { return false }
    return tagged.words[..<verb].contains(where: words.inspectorates.contains)
  }
}
