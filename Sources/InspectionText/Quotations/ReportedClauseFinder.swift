/// Finds what is reported without marks: `inspectors found that …`, `…, inspectors said`.
struct ReportedClauseFinder {
  private static let fewestWords = 3

  let context: QuotationContext

  /// The reported clauses of a statement, given its cues with their speakers.
  func clauses(
    in scene: QuotationScene, _ range: Range<Int>, _ cues: [(cue: ReportingCue, speaker: Attribution.Speaker?)]
  ) -> [(span: TextSpan, cue: ReportingCue, speaker: Attribution.Speaker?)] {
    var found: [(span: TextSpan, cue: ReportingCue, speaker: Attribution.Speaker?)] = []
    for (index, entry) in cues.enumerated() {
      guard let speaker = entry.speaker, entry.cue.voice != .preposition || index == 0 else { continue }
      guard
        let span = clause(
          of: entry.cue, speaker, next: index + 1 < cues.count ? cues[index + 1].cue : nil, in: scene, range)
      else { continue }
      if let last = found.last, last.span.overlaps(span) { continue }
      found.append((span, entry.cue, speaker))
    }
    return found
  }

  private func clause(
    of cue: ReportingCue, _ speaker: Attribution.Speaker, next: ReportingCue?, in scene: QuotationScene,
    _ range: Range<Int>
  ) -> TextSpan? {
    var start = cue.items.upperBound + 1
    if cue.voice == .preposition {
      guard
        let comma = (start..<range.upperBound).first(where: {
          scene.items[$0].token.map { context.isMark($0, ",") } ?? false
        })
      else { return nil }
      return span(comma + 1..<range.upperBound, in: scene)
    }
    guard cue.voice != .passive, start < range.upperBound else { return tail(cue, in: scene, range) }
    // told us that, told inspectors that
    if context.isAny(cue.tokens.lowerBound, of: "told tell") {
      while start < range.upperBound, start < cue.items.upperBound + 5, let token = scene.items[start].token,
        !context.isWord(token, "that"), !context.isMark(token, ":")
      { start += 1 }
    }
    guard start < range.upperBound, let token = scene.items[start].token else { return nil }
    if context.tokens[token].kind == .terminator { return tail(cue, in: scene, range) }
    let isThat = context.isAny(token, of: "that how")
    if isThat { start += 1 }
    guard isThat || takesClause(cue, speaker), !context.isMark(token, ",") else {
      return context.isMark(token, ",") || context.tokens[token].kind == .terminator ? tail(cue, in: scene, range) : nil
    }
    guard start < range.upperBound, scene.items[start].quote == nil else { return nil }
    if !isThat, let next = scene.items[start].token {
      let classes = context.classes(next)
      if !classes.isDisjoint(with: [.preposition, .adverb, .conjunction]) || context.endsInLy(next) { return nil }
    }
    var end = range.upperBound
    if let next, next.items.lowerBound > start { end = cut(before: next, from: start, in: scene) ?? end }
    return span(start..<end, in: scene)
  }

  /// Where the clause before a later cue ends: at the comma or conjunction that opens that cue’s own clause.
  private func cut(before cue: ReportingCue, from start: Int, in scene: QuotationScene) -> Int? {
    var place = cue.items.lowerBound - 1
    while place > start + 2 {
      if let token = scene.items[place].token, context.isMark(token, ",") || context.isMark(token, ";") { return place }
      place -= 1
    }
    return nil
  }

  /// The clause before `, inspectors said` at the end of a statement.
  private func tail(_ cue: ReportingCue, in scene: QuotationScene, _ range: Range<Int>) -> TextSpan? {
    guard cue.voice == .active, range.upperBound - cue.items.upperBound <= 2,
      !cue.classes.contains(.onlySpeech)
    else { return nil }
    var place = cue.items.lowerBound - 1
    while place > range.lowerBound, let token = scene.items[place].token, !context.isMark(token, ",") { place -= 1 }
    guard place > range.lowerBound + 2, scene.items[place].token != nil else { return nil }
    return span(range.lowerBound..<place, in: scene)
  }

  private func takesClause(_ cue: ReportingCue, _ speaker: Attribution.Speaker) -> Bool {
    if cue.classes.contains(.needsThat) { return false }
    if cue.voice == .gerund { return speaker.kind == .inspecting }
    return cue.classes.contains(.judge)
      ? speaker.kind == .inspecting : cue.classes.contains(.say) && !cue.classes.contains(.nounToo)
  }

  /// The text of the items, if enough of it stands outside marks.
  private func span(_ items: Range<Int>, in scene: QuotationScene) -> TextSpan? {
    var words = 0
    var first: Int?
    var last: Int?
    var beforeComma: (words: Int, last: Int)?
    for place in items.drop(while: { place in
      scene.items[place].token.map { !context.isWord($0) && context.tokens[$0].kind == .punctuation } ?? false
    }) {
      guard let token = scene.items[place].token else {
        // The clause stops where the marks begin, and so does an adverb that leads up to them: `, this time ‘…’`.
        if let beforeComma, words - beforeComma.words <= 2 {
          words = beforeComma.words
          last = beforeComma.last
        }
        break
      }
      if context.isMark(token, ","), let last { beforeComma = (words, last) }
      if context.isWord(token) { words += 1 }
      if first == nil { first = token }
      if context.tokens[token].kind != .terminator { last = token }
    }
    guard words >= Self.fewestWords, let first, let last, last >= first else { return nil }
    return TextSpan(Int(context.tokens[first].start), Int(context.tokens[last].end))
  }
}
