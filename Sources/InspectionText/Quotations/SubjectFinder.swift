/// Finds the speaker that a cue belongs to.
struct SubjectFinder {
  let context: QuotationContext
  let mentions: SpeakerMentionFinder

  init(context: QuotationContext) {
    self.context = context
    mentions = SpeakerMentionFinder(context: context)
  }

  /// The subject of an active cue that stands behind it, among the items from `start`.
  ///
  /// - Parameter earlier: the subject of the cue before it in the statement, for `said … and added`.
  func subject(
    of cue: ReportingCue, in scene: QuotationScene, from start: Int, earlier: @autoclosure () -> SpeakerMention?
  ) -> SpeakerMention? {
    let start = clauseStart(in: scene, from: start, to: cue)
    var before = cue.items.lowerBound - 1
    while before >= start, let token = scene.items[before].token, isBetweenSubjectAndVerb(token) { before -= 1 }
    before = withoutTime(before, in: scene, from: start)
    guard before >= start else { return earlier() }
    guard let token = scene.items[before].token else { return earlier() }
    if context.isMark(token, ",") || context.isDash(token) {
      let found = best(in: scene, start..<before)
      if cue.voice == .gerund { return earlier() ?? found }
      return found ?? earlier()
    }
    let classes = context.classes(token)
    if classes.contains(.relative), !context.isWord(token, "what") {
      var end = before
      if end > start, let comma = scene.items[end - 1].token, context.isMark(comma, ",") { end -= 1 }
      return adjacent(in: scene, start..<end) ?? best(in: scene, start..<end)
    }
    if classes.contains(.conjunction) { return earlier() ?? best(in: scene, start..<before) }
    if let head = relativeHead(of: cue, in: scene, start..<before + 1) { return head }
    if let plural = pluralSubject(of: cue, in: scene, start..<before + 1) { return plural }
    return adjacent(in: scene, start..<before + 1) ?? fallback(in: scene, start..<before + 1)
      ?? best(in: scene, start..<before + 1) ?? earlier()
  }

  /// The item before `last autumn`, `in May`, `earlier this week`, where a subject stands before that.
  private func withoutTime(_ place: Int, in scene: QuotationScene, from start: Int) -> Int {
    var before = place
    while before > start, place - before < 4, let token = scene.items[before].token,
      context.classes(token).contains(.calendar) || context.tokens[token].kind == .number
        || context.isAny(token, of: Self.times)
    { before -= 1 }
    guard before < place, let token = scene.items[before].token else { return place }
    if context.isAny(token, of: "in on") { before -= 1 }
    guard before >= start, let end = scene.items[before].token, context.isWord(end),
      context.classes(end).isDisjoint(with: [.preposition, .determiner, .verb, .auxiliary, .cue])
    else { return place }
    return before
  }

  private static let times: StaticString = """
    autumn spring summer winter week month year today yesterday tonight morning afternoon evening last this earlier later \
    early late
    """

  /// Of `headteachers responding to the survey describe` the headteachers: a plural form needs a plural subject.
  private func pluralSubject(of cue: ReportingCue, in scene: QuotationScene, _ range: Range<Int>) -> SpeakerMention? {
    guard cue.voice == .active, cue.classes.contains(.finite), !cue.classes.contains(.past),
      !endsInS(cue.tokens.lowerBound), let token = scene.items[range.upperBound - 1].token,
      !context.classes(token).isDisjoint(with: [.body, .document, .person]), context.tokens[token].kind == .word,
      !context.tokens[token].isCapitalised, !endsInS(token),
      context.classes(token).isDisjoint(with: [.group, .inspecting])
    else { return nil }
    let found = mentions.mentions(in: scene, range)
    guard let first = found.first, found.count > 1, first.kind == .group || first.kind == .inspecting,
      endsInS(first.tokens.upperBound) || context.classes(first.tokens.upperBound).contains(.group)
    else { return nil }
    return first
  }

  /// `a mother whose children are on a plan said`: who stands before the relative clause, which has its own verb.
  private func relativeHead(of cue: ReportingCue, in scene: QuotationScene, _ range: Range<Int>) -> SpeakerMention? {
    let relative = range.last { place in
      scene.items[place].token.map { context.isAny($0, of: "who whose whom") } ?? false
    }
    guard let relative, relative > range.lowerBound, range.upperBound - relative <= 24 else { return nil }
    var hasVerb = false
    for place in relative + 1..<range.upperBound {
      guard let token = scene.items[place].token else { continue }
      if context.isPause(token), place + 1 < range.upperBound, let next = scene.items[place + 1].token,
        context.classes(next).contains(.conjunction)
      {
        return nil
      }
      if !context.classes(token).isDisjoint(with: [.verb, .auxiliary, .cue]) { hasVerb = true }
    }
    guard hasVerb else { return nil }
    let end = scene.items[relative - 1].token.map { context.isMark($0, ",") } ?? false ? relative - 1 : relative
    let found = mentions.mentions(in: scene, range.lowerBound..<end)
    guard let last = found.last, !last.kind.isPronoun, last.items.upperBound >= end - 4,
      last.kind != .body || context.classes(last.tokens.upperBound).isDisjoint(with: .document)
    else { return nil }
    return adjacent(in: scene, range.lowerBound..<end) ?? last
  }

  private func endsInS(_ token: Int) -> Bool {
    context.bytes[Int(context.tokens[token].end) - 1] | 0x20 == UInt8(ascii: "s")
  }

  /// The agent behind `by`, up to the next cue.
  func agent(of cue: ReportingCue, in scene: QuotationScene, until end: Int) -> SpeakerMention? {
    var place = cue.items.upperBound + 1
    while place < end {
      if let token = scene.items[place].token {
        if context.isWord(token, "by") || context.isWord(token, "from") && cue.classes.contains(.nounToo),
          isAgent(place, of: cue, in: scene)
        {
          let found = mentions.mentions(in: scene, place + 1..<min(end, place + 9))
          if let first = found.first, first.items.lowerBound <= place + 4 { return named(found, in: scene) }
        }
        if context.classes(token).contains(.cue), context.classes(token).isDisjoint(with: [.nounToo]) { return nil }
      }
      place += 1
    }
    return nil
  }

  /// Whether a `by` belongs to the cue and not to another participle: `reported to a board chaired by`.
  private func isAgent(_ place: Int, of cue: ReportingCue, in scene: QuotationScene) -> Bool {
    let words = scene.items[cue.items.upperBound + 1..<place].filter { $0.token != nil }.count
    guard words <= 12 else { return false }
    guard let before = scene.items[place - 1].token, place - 1 > cue.items.upperBound else { return true }
    let end = Int(context.tokens[before].end)
    return
      !(context.isWord(before) && context.bytes[end - 1] == UInt8(ascii: "d")
      && context.bytes[end - 2] == UInt8(ascii: "e"))
  }

  /// The speaker that follows an inverted cue or `according to`.
  func following(_ cue: ReportingCue, in scene: QuotationScene, until end: Int) -> SpeakerMention? {
    var stop = cue.items.upperBound + 1
    var commas = 0
    while stop < end, let token = scene.items[stop].token, context.tokens[token].kind != .terminator {
      if context.isMark(token, ",") { commas += 1 }
      if commas > 2 || context.isMark(token, ";") || context.isMark(token, ":") { break }
      stop += 1
    }
    let found = mentions.mentions(in: scene, cue.items.upperBound + 1..<stop)
    guard let first = found.first, first.items.lowerBound <= cue.items.upperBound + 6 else { return nil }
    return named(found, in: scene)
  }

  /// The best subject among the items of a range: an opening `In May,` is left out, a name goes before an office.
  func best(in scene: QuotationScene, _ range: Range<Int>) -> SpeakerMention? {
    var start = range.lowerBound
    while start < range.upperBound, let token = scene.items[start].token,
      context.classes(token).contains(.subordinate) || context.isAny(token, of: "and but")
        || isOpeningParticiple(token)
    {
      guard let comma = (start..<range.upperBound).first(where: { isComma(scene, $0) }), comma + 1 < range.upperBound,
        !mentions.mentions(in: scene, comma + 1..<range.upperBound).isEmpty
      else { break }
      start = comma + 1
    }
    let found = mentions.mentions(in: scene, start..<range.upperBound)
    guard let first = found.first else { return nil }
    if let token = scene.items[start].token, context.classes(token).contains(.preposition), let last = found.last {
      return last
    }
    return first.kind.isPronoun ? first : named(found, in: scene)
  }

  /// `Responding to the report, …`
  private func isOpeningParticiple(_ token: Int) -> Bool {
    let end = Int(context.tokens[token].end)
    return context.isWord(token) && context.tokens[token].span.count > 5 && context.bytes[end - 1] == UInt8(ascii: "g")
      && context.bytes[end - 2] == UInt8(ascii: "n") && context.bytes[end - 3] == UInt8(ascii: "i")
  }

  /// The first mention, or the name that stands beside it when it is an office.
  private func named(_ found: [SpeakerMention], in scene: QuotationScene) -> SpeakerMention? {
    guard let first = found.first else { return nil }
    guard !first.isName || first.kind != .person, first.kind == .person || first.kind == .unknown || isOffice(first)
    else { return described(first, among: found, in: scene) }
    let name =
      found.dropFirst().first { $0.isName && ($0.kind == .person || $0.kind == .inspecting) }
      ?? found.dropFirst().first { other in
        // Her adviser, Ben, …
        other.isName && other.kind == .unknown && other.items.lowerBound == first.items.upperBound + 2
          && (scene.items[first.items.upperBound + 1].token.map { context.isMark($0, ",") } ?? false)
      }
    return described(name ?? first, among: found, in: scene)
  }

  private func isOffice(_ mention: SpeakerMention) -> Bool {
    context.classes(mention.tokens.lowerBound).contains(.job) && mention.kind != .inspecting
  }

  /// A person who is called an inspector speaks for the inspecting body.
  private func described(
    _ mention: SpeakerMention, among found: [SpeakerMention], in scene: QuotationScene
  ) -> SpeakerMention {
    guard mention.kind == .person, mention.isName else { return mention }
    for other in found where other.kind == .inspecting {
      let distance = other.items.lowerBound - mention.items.upperBound
      let isInspector = (other.tokens.lowerBound...other.tokens.upperBound).contains {
        context.isAny($0, of: "inspector hmi") || context.isPossessive($0)
      }
      if isInspector, distance.magnitude <= 5 {
        var changed = mention
        changed.kind = .inspecting
        return changed
      }
    }
    return mention
  }

  /// The mention that ends a range; from `the leader of the council` the leader.
  private func adjacent(in scene: QuotationScene, _ whole: Range<Int>) -> SpeakerMention? {
    let range = max(whole.lowerBound, whole.upperBound - 24)..<whole.upperBound
    let found = mentions.mentions(in: scene, range)
    guard var last = found.last, last.items.upperBound == range.upperBound - 1 else { return nil }
    if last.isName, last.kind == .person, found.count > 1 {
      let before = found[found.count - 2]
      if before.kind == .inspecting, before.items.upperBound == last.items.lowerBound - 1 { last.kind = .inspecting }
      return last
    }
    // In `parents who met inspectors said` it is the parents who speak.
    if let outer = found.dropLast().last(where: { !$0.kind.isPronoun }),
      isInRelativeClause(last, after: outer, in: scene)
    {
      return climb(
        from: outer.items.lowerBound, outer.kind,
        among: found.filter { $0.items.upperBound < outer.items.lowerBound }[...],
        in: scene, range)
        ?? outer
    }
    return climb(from: last.items.lowerBound, last.kind, among: found.dropLast(), in: scene, range)
      ?? first(of: last, among: found.dropLast(), in: scene)
  }

  /// Of `the CQC and Ofsted` the first.
  private func first(
    of last: SpeakerMention, among found: ArraySlice<SpeakerMention>, in scene: QuotationScene
  ) -> SpeakerMention {
    guard var before = found.last, before.kind == last.kind, before.items.upperBound == last.items.lowerBound - 2,
      let joint = scene.items[last.items.lowerBound - 1].token, context.isWord(joint, "and")
    else { return last }
    // Of `Ofsted, the CQC and HMICFRS` Ofsted.
    for other in found.dropLast().reversed() {
      guard other.kind == last.kind, !context.classes(other.tokens.upperBound).contains(.document),
        before.items.lowerBound - other.items.upperBound <= 3,
        let comma = scene.items[other.items.upperBound + 1].token, context.isMark(comma, ",")
      else { break }
      before = other
    }
    return before
  }

  /// `who`, `seen by`, `spoken to by` between two mentions, the second with no determiner of its own clause.
  private func isInRelativeClause(_ last: SpeakerMention, after outer: SpeakerMention, in scene: QuotationScene) -> Bool
  {
    let start = outer.items.upperBound + 1
    guard start < last.items.lowerBound, last.items.lowerBound - start <= 8 else { return false }
    return (start..<min(start + 2, last.items.lowerBound)).contains { place in
      guard let token = scene.items[place].token else { return false }
      return context.isAny(token, of: "who whom spoken seen met interviewed")
    }
  }

  /// Steps from the object of a preposition to the noun before it.
  private func climb(
    from first: Int, _ kind: SpeakerMention.Kind, among found: ArraySlice<SpeakerMention>, in scene: QuotationScene,
    _ range: Range<Int>
  ) -> SpeakerMention? {
    var place = first - 1
    while place >= range.lowerBound, let token = scene.items[place].token,
      !context.classes(token).isDisjoint(with: [.determiner, .possessive]) || context.isPossessive(token)
        || context.tokens[token].isCapitalised && !context.classes(token).contains(.preposition)
    {
      place -= 1
    }
    guard place > range.lowerBound, let token = scene.items[place].token,
      context.isAny(token, of: "of from for at by in with to"),
      let outer = found.last(where: { $0.items.upperBound <= place - 1 }), outer.items.upperBound == place - 1
    else { return nil }
    // A visit or an inspection does not speak where it says by whom it was made.
    if context.isWord(token, "by"), context.isAny(outer.tokens.upperBound, of: "inspection inspections visit visits") {
      return nil
    }
    if outer.kind == .inspecting, kind != .inspecting, context.isAny(token, of: "from by") {
      // A letter from the minister is no inspector’s letter.
      var others = outer
      others.kind = .body
      return others
    }
    return climb(
      from: outer.items.lowerBound, outer.kind,
      among: found.filter { $0.items.upperBound < outer.items.lowerBound }[...],
      in: scene, range)
      ?? outer
  }

  /// A noun that no list knows, right before the verb.
  private func fallback(in scene: QuotationScene, _ range: Range<Int>) -> SpeakerMention? {
    let last = range.upperBound - 1
    guard let token = scene.items[last].token, context.isWord(token),
      context.classes(token).isDisjoint(with: [.function, .verb, .cue, .adverb, .preposition, .conjunction]),
      !context.isPossessive(token)
    else { return nil }
    var first = last
    while first > range.lowerBound, last - first < 2, let before = scene.items[first - 1].token, context.isWord(before),
      context.classes(before).isDisjoint(with: [
        .function, .determiner, .preposition, .verb, .cue, .adverb, .conjunction,
      ]),
      !context.isPossessive(before)
    {
      first -= 1
    }
    guard let firstToken = scene.items[first].token else { return nil }
    let found = mentions.mentions(in: scene, range)
    if let outer = climb(from: first, .unknown, among: found[...], in: scene, range) { return outer }
    return SpeakerMention(kind: .unknown, tokens: firstToken...token, items: first...last)
  }

  private func clauseStart(in scene: QuotationScene, from start: Int, to cue: ReportingCue) -> Int {
    var place = cue.items.lowerBound - 1
    while place >= start {
      if let token = scene.items[place].token {
        if context.isMark(token, ";") || context.isMark(token, ":") { return place + 1 }
        if opensClause(token, at: place, in: scene, from: start, to: cue) { return place + 1 }
      }
      place -= 1
    }
    return start
  }

  /// `…, but Cllr Jo Penn, for the opposition, called it`: a conjunction behind a comma or a quotation that opens a
  /// clause with a subject of its own.
  private func opensClause(
    _ token: Int, at place: Int, in scene: QuotationScene, from start: Int, to cue: ReportingCue
  ) -> Bool {
    guard context.isAny(token, of: "and but while whereas although though yet"), place > start + 1 else { return false }
    let before = scene.items[place - 1]
    guard before.quote != nil || before.token.map({ context.isPause($0) }) ?? false,
      scene.items[start..<place].contains(where: { $0.quote != nil })
    else { return false }
    guard let first = mentions.mentions(in: scene, place + 1..<cue.items.lowerBound).first, !first.kind.isPronoun
    else { return false }
    // Nothing but an article, an adjective or an adverb stands before the subject.
    return (place + 1..<first.items.lowerBound).allSatisfy { step in
      guard let token = scene.items[step].token, context.isWord(token) else { return false }
      return context.classes(token).isDisjoint(with: [.preposition, .relative, .cue, .verb, .auxiliary])
        || context.classes(token).contains(.determiner) && !context.isAny(token, of: "that")
    }
  }

  private func isComma(_ scene: QuotationScene, _ place: Int) -> Bool {
    scene.items[place].token.map { context.isMark($0, ",") } ?? false
  }

  /// `has also been`, `consistently`: what may stand between a subject and its verb.
  private func isBetweenSubjectAndVerb(_ token: Int) -> Bool {
    let classes = context.classes(token)
    if !classes.isDisjoint(with: .speaker) { return false }
    if !classes.isDisjoint(with: [.adverb, .auxiliary]) { return true }
    guard context.isWord(token), classes.isEmpty || classes == .evaluative || classes == .negation else { return false }
    if classes == .negation { return true }
    return context.endsInLy(token)
  }
}
