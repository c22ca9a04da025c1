/// Finds what is reported without marks: `inspectors found that …`, `…, inspectors said`.
struct ReportedClauseFinder {
  private static let fewestWords = 3
  /// The items that the clauses of a series are looked for in.
  private static let furthest = 80

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
      for second in seconds(of: entry.cue, in: scene, range) where !second.overlaps(span) {
        if let next = found.last, next.span.overlaps(second) { continue }
        found.append((second, entry.cue, speaker))
      }
    }
    return found
  }

  /// All of a scene as one clause.
  func whole(_ scene: QuotationScene) -> TextSpan? { span(0..<scene.items.count, in: scene) }

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
    // What somebody asks for or looks into is nothing that is passed on as true.
    if context.isAny(cue.tokens.lowerBound, of: Self.requests) { return nil }
    if isNoun(cue, in: scene, range) { return nil }
    let isThat = context.isWord(token, "that") || context.isWord(token, "how") && tells(cue)
    if isThat { start += 1 }
    guard isThat || takesClause(cue, speaker), !context.isMark(token, ",") else {
      return context.isMark(token, ",") || context.tokens[token].kind == .terminator ? tail(cue, in: scene, range) : nil
    }
    guard start < range.upperBound, scene.items[start].quote == nil else { return nil }
    if !isThat, let next = scene.items[start].token {
      let classes = context.classes(next)
      if !classes.isDisjoint(with: [.preposition, .adverb, .conjunction, .auxiliary, .relative])
        || context.endsInLy(next) || context.isAny(next, of: "what why whether how where")
      {
        return nil
      }
    }
    var end = range.upperBound
    if let next, next.items.lowerBound > start { end = cut(before: next, from: start, in: scene) ?? end }
    if let other = coordinate(start..<end, in: scene) { end = other }
    guard isThat || hasVerb(start..<end, in: scene) else { return nil }
    return span(start..<end, in: scene)
  }

  /// The later clauses of `said that … and that …`, `found that …, that … and that …`.
  private func seconds(of cue: ReportingCue, in scene: QuotationScene, _ range: Range<Int>) -> [TextSpan] {
    let starts = (cue.items.upperBound + 3..<max(cue.items.upperBound + 3, range.upperBound)).filter { place in
      isSecondThat(place, in: scene)
    }
    return starts.enumerated().compactMap { index, start in
      let end = index + 1 < starts.count ? starts[index + 1] - 1 : range.upperBound
      guard hasVerb(start + 1..<end, in: scene) else { return nil }
      return span(start + 1..<end, in: scene)
    }
  }

  private func isSecondThat(_ place: Int, in scene: QuotationScene) -> Bool {
    guard let that = scene.items[place].token, context.isWord(that, "that"), let joint = scene.items[place - 1].token
    else {
      return false
    }
    if context.isAny(joint, of: "and but") { return true }
    // In the middle of a series, which an `and that` ends.
    return context.isMark(joint, ",")
      && (place + 2..<max(place + 2, min(scene.items.count - 1, place + Self.furthest))).contains { later in
        guard let and = scene.items[later].token, let that = scene.items[later + 1].token else { return false }
        return context.isAny(and, of: "and but") && context.isWord(that, "that")
      }
  }

  private static let subordinators: StaticString =
    "who which whose whom that where when what how because although though if while whereas unless until so"

  private static let requests: StaticString = """
    ask asks asked asking considered considering consider considers recommend recommends recommended demand demands \
    demanded urge urges urged
    """

  /// Whether a verb tells how something is or came about: `described how`, `explained how`.
  private func tells(_ cue: ReportingCue) -> Bool {
    context.isAny(
      cue.tokens.lowerBound,
      of: "describe describes described describing explain explains explained told tell tells recalled recounted")
  }

  /// Whether a form that may be a noun stands where no speaker is before it: `the posts that they promised`.
  private func isNoun(_ cue: ReportingCue, in scene: QuotationScene, _ range: Range<Int>) -> Bool {
    guard cue.classes.contains(.nounToo), cue.classes.isDisjoint(with: [.past, .gerund]), cue.voice == .active,
      cue.items.lowerBound > range.lowerBound, let before = scene.items[cue.items.lowerBound - 1].token
    else { return false }
    let classes = context.classes(before)
    return classes.isDisjoint(with: .speaker) && classes.isDisjoint(with: .pronoun)
      && classes.isDisjoint(with: [.adverb, .relative, .conjunction, .auxiliary])
      && !context.tokens[before].isCapitalised
      && context.isWord(before)
  }

  /// Whether a clause has a verb of its own, not one of a relative clause.
  private func hasVerb(_ items: Range<Int>, in scene: QuotationScene) -> Bool {
    for place in items {
      guard let token = scene.items[place].token else { return false }
      let classes = context.classes(token)
      if context.isAny(token, of: Self.subordinators) { return false }
      if !classes.isDisjoint(with: [.verb, .auxiliary]) { return true }
    }
    return false
  }

  /// Where a second clause that does not hang on the cue begins: `that they are glad to stay, and several have returned`.
  private func coordinate(_ items: Range<Int>, in scene: QuotationScene) -> Int? {
    for place in items.dropFirst(3) where place + 3 < items.upperBound {
      if isSecondThat(place, in: scene) { return place - 1 }
      guard let comma = scene.items[place].token, context.isMark(comma, ","),
        let joint = scene.items[place + 1].token, context.isAny(joint, of: "and but yet"),
        let next = scene.items[place + 2].token, !context.isWord(next, "that")
      else { continue }
      let classes = context.classes(next)
      guard classes.isDisjoint(with: [.auxiliary, .verb, .preposition, .relative]), !context.endsInLy(next) else {
        continue
      }
      if context.isAny(next, of: "few several many most some others both they it he she")
        || hasVerb(place + 3..<items.upperBound, in: scene), hasVerb(items.lowerBound..<place, in: scene)
      {
        return place
      }
    }
    return nil
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
    let isLast = range.upperBound - cue.items.upperBound <= 2
    let isAside =
      cue.items.upperBound + 1 < range.upperBound
      && (scene.items[cue.items.upperBound + 1].token.map { context.isMark($0, ",") } ?? false)
    guard cue.voice == .active, isLast || isAside, !cue.classes.contains(.onlySpeech) else { return nil }
    var place = cue.items.lowerBound - 1
    while place > range.lowerBound, let token = scene.items[place].token, !context.isMark(token, ",") { place -= 1 }
    guard place > range.lowerBound + 2, scene.items[place].token != nil, cue.items.lowerBound - place <= 7 else {
      return nil
    }
    // No more than who speaks stands between the comma and the verb.
    let isSpeaker = (place + 1..<cue.items.lowerBound).allSatisfy { step in
      guard let token = scene.items[step].token else { return false }
      return context.classes(token).isDisjoint(with: [
        .conjunction, .relative, .verb, .auxiliary, .negation, .cue, .preposition,
      ]) && !context.isAny(token, of: "what how why") || context.isAny(token, of: "as has have also of for at")
    }
    guard isSpeaker, scene.items[range.lowerBound..<place].allSatisfy({ $0.quote == nil }),
      hasVerb(range.lowerBound..<place, in: scene)
    else { return nil }
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
    var beforeComma: (words: Int, last: Int, place: Int)?
    for place in items.drop(while: { place in
      scene.items[place].token.map { !context.isWord($0) && context.tokens[$0].kind == .punctuation } ?? false
    }) {
      guard let token = scene.items[place].token else {
        // A clause whose telling words stand in marks is a quotation; what an `and` or a comma parts from them is not.
        guard let beforeComma else { return nil }
        words = beforeComma.words
        last = beforeComma.last
        if !hasVerb(items.lowerBound..<beforeComma.place, in: scene) { return nil }
        break
      }
      if context.isMark(token, ",") || context.isAny(token, of: "and but"), let last {
        if let near = beforeComma, near.place == place - 1 {} else { beforeComma = (words, last, place) }
      }
      if context.isWord(token) { words += 1 }
      if first == nil { first = token }
      if context.tokens[token].kind != .terminator, !context.isMark(token, ","), !context.isMark(token, ";"),
        !context.isMark(token, ":")
      {
        last = token
      }
    }
    guard words >= Self.fewestWords, let first, let last, last >= first else { return nil }
    return TextSpan(Int(context.tokens[first].start), Int(context.tokens[last].end))
  }
}
