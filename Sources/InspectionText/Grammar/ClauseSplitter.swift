/// Cuts a sentence into clauses.
enum ClauseSplitter {
  /// The clauses of a sentence, in an array of their exact number; `clauses` is room that is used again from sentence
  /// to sentence.
  static func clauses(of sentence: TaggedSentence, _ clauses: inout [Clause]) -> [Clause] {
    clauses.removeAll(keepingCapacity: true)
    var current = Clause(words: 0..<0, kind: .main, verb: nil)
    // The kind of a clause that still waits for its verb, behind an infinitive or a relative clause in its subject:
    // *decisions to bring children into care are sound*.
    var waiting: Clause.Kind?
    let tags = sentence.tags
    for index in tags.indices {
      if let kind = opening(at: index, in: tags, current: current) {
        let isInside = kind == .purpose || kind == .relative
        if !isInside { waiting = nil } else if current.verb == nil, asserts(current.kind) { waiting = current.kind }
        close(&current, at: index, into: &clauses)
        current = Clause(words: index..<index, kind: kind, verb: nil)
      } else if let kind = waiting, current.verb != nil, isSecondVerb(index, in: tags) {
        waiting = nil
        close(&current, at: index, into: &clauses)
        current = Clause(words: index..<index, kind: kind, verb: nil)
      } else if tags[index] == .comma {
        waiting = nil
      }
      if current.verb == nil, isFinite(tags[index]) { current.verb = index }
    }
    close(&current, at: tags.count, into: &clauses)
    return clauses.withUnsafeBufferPointer { Array($0) }
  }

  private static func close(_ clause: inout Clause, at end: Int, into clauses: inout [Clause]) {
    guard end > clause.words.lowerBound else { return }
    clause.words = clause.words.lowerBound..<end
    clauses.append(clause)
  }

  private static func asserts(_ kind: Clause.Kind) -> Bool {
    switch kind {
    case .main, .coordinate, .contrast, .concessive: true
    default: false
    }
  }

  /// Whether a verb begins here that does not belong to the verbs before it, nor to a subject of its own.
  private static func isSecondVerb(_ index: Int, in tags: [WordTag]) -> Bool {
    switch tags[index] {
    case .be, .have, .do, .modal, .verbSingular: break
    default: return false
    }
    var before = index - 1
    while before >= 0, tags[before] == .adverb || tags[before] == .negator { before -= 1 }
    guard before >= 0 else { return false }
    return tags[before] == .noun || tags[before].isVerb && tags[before] != .verb || tags[before] == .adjective
  }

  private static func isFinite(_ tag: WordTag) -> Bool {
    switch tag {
    case .verb, .verbSingular, .verbPast, .be, .have, .do, .modal: true
    default: false
    }
  }

  /// The kind of clause that begins at a word, or `nil` if none does.
  private static func opening(at index: Int, in tags: [WordTag], current: Clause) -> Clause.Kind? {
    let before = index > 0 ? tags[index - 1] : .stop
    switch tags[index] {
    case .contrast: return index == current.words.lowerBound && current.kind != .main ? nil : .contrast
    case .relative: return before == .preposition ? nil : .relative
    case .concession: return .concessive
    case .condition: return .condition
    case .subordinator: return .circumstance
    case .that: return openingOfThat(before: before, next: index + 1 < tags.count ? tags[index + 1] : .stop)
    case .to:
      guard index + 1 < tags.count, isVerbGroup(tags, from: index + 1) else { return nil }
      return before == .noun || before == .comma || before == .pronoun || before == .participle ? .purpose : nil
    case .stop: return index + 1 < tags.count ? .coordinate : nil
    case .gerund, .participle:
      return before == .comma && current.verb != nil ? .participle : nil
    case .coordinator:
      return current.verb != nil && hasVerb(tags, from: index + 1) ? .coordinate : nil
    case .comma:
      guard current.kind != .main, current.kind != .coordinate, current.kind != .participle,
        current.verb != nil, index + 1 < tags.count, hasVerb(tags, from: index + 1)
      else { return nil }
      return .main
    default: return nil
    }
  }

  private static func openingOfThat(before: WordTag, next: WordTag) -> Clause.Kind? {
    if before.isVerb || before == .adjective || before == .pronoun { return .complement }
    if next.isVerb || next.isAuxiliary || next == .adverb { return .relative }
    return before == .noun ? .complement : nil
  }

  private static func isVerbGroup(_ tags: [WordTag], from index: Int) -> Bool {
    var place = index
    while place < tags.count, tags[place] == .adverb || tags[place] == .negator { place += 1 }
    return place < tags.count && (tags[place] == .verb || tags[place].isAuxiliary)
  }

  /// Whether a finite verb follows before the clause can end.
  private static func hasVerb(_ tags: [WordTag], from index: Int) -> Bool {
    for place in index..<min(tags.count, index + 12) {
      switch tags[place] {
      case .verb, .verbSingular, .verbPast, .be, .have, .do, .modal: return true
      case .comma, .to, .coordinator: return false
      case let tag where tag.opensClause: return false
      default: break
      }
    }
    return false
  }
}
