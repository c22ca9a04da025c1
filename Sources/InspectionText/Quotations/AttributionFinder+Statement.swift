/// What stands around a quotation in its own statement.
extension AttributionFinder {
  mutating func own(
    _ place: Int, of scene: QuotationScene, _ statement: Int, _ cues: [ReportingCue],
    _ consumed: inout [Int: Attribution]
  ) -> Attribution? {
    var pre = governing(place, cues, in: scene)
    if let cue = pre, consumed[cue.items.lowerBound] == nil, restarts(scene, cue.items.upperBound + 1..<place) {
      pre = nil
    }
    if let words = inWords(place, of: scene, statement) ?? comments(place, of: scene, statement) { return words }
    let isDirect = pre.map { isLink(scene, $0.items.upperBound + 1..<place) } ?? false
    if let pre, isDirect, consumed[pre.items.lowerBound] == nil {
      return attribution(pre, in: scene, statement)
    }
    if let post = following(place, of: scene, statement, cues) {
      if let cue = post.cue { consumed[cue.items.lowerBound] = post }
      return post
    }
    if let pre, consumed[pre.items.lowerBound] == nil {
      var made = attribution(pre, in: scene, statement)
      made?.link = .embedded
      return made
    }
    guard let pre else { return shared(place, of: scene, statement, cues) ?? leadIn(place, of: scene, statement) }
    // The verb behind an earlier quotation governs this one too: `‘x’, inspectors say, and ‘y’`.
    var made = consumed[pre.items.lowerBound]
    made?.link = isContinuation(scene, pre.items.upperBound + 1..<place) ? .direct : .embedded
    return made
  }

  /// Whether a semicolon and then a wording of its own stand in a range: `…; their verdict was ‘…’`.
  private func restarts(_ scene: QuotationScene, _ range: Range<Int>) -> Bool {
    let semicolon = range.last { place in scene.items[place].token.map { context.isMark($0, ";") } ?? false }
    return semicolon.map { isWording(scene, $0 + 1..<range.upperBound) } ?? false
  }

  /// The nearest cue before a quotation; of `said that they felt` the first.
  private func governing(_ place: Int, _ cues: [ReportingCue], in scene: QuotationScene) -> ReportingCue? {
    guard let index = cues.lastIndex(where: { $0.items.upperBound < place && place - $0.items.upperBound < Self.reach })
    else {
      return nil
    }
    let cue = cues[index]
    guard cue.classes.isDisjoint(with: [.say, .judge]), index > 0, cue.voice == .active || cue.voice == .gerund else {
      return cue
    }
    let outer = cues[index - 1]
    let between = cue.items.lowerBound - outer.items.upperBound
    let isThat = scene.items[outer.items.upperBound + 1..<cue.items.lowerBound].contains { item in
      item.token.map { context.isWord($0, "that") } ?? false
    }
    return outer.classes.contains(.say) && between <= (isThat ? 7 : 4) ? outer : cue
  }

  /// The attribution that stands right behind a quotation: `, inspectors note`, ` said Cllr Jane Doe`, ` – a parent`.
  func following(
    _ place: Int, of scene: QuotationScene, _ statement: Int, _ cues: [ReportingCue]
  ) -> Attribution? {
    guard let quote = scene.items[place].quote else { return nil }
    let end = min(scene.statements[statement].upperBound, place + Self.reach)
    var next = place + 1
    let stops = context.endsIn(spans[quote].content, ",.!?")
    var comma = stops
    guard next < end, let first = scene.items[next].token else { return nil }
    if context.isDash(first), next + 1 < end {
      return dashed(next + 1, of: scene, statement, cues)
    }
    if context.isMark(first, ":"), scene.statements[statement].lowerBound == 0, place <= 12,
      let cue = cues.first(where: { $0.items.lowerBound > next && $0.items.lowerBound < next + 10 }),
      cue.voice == .active, let mention = subjects.subject(of: cue, in: scene, from: next + 1, earlier: nil),
      mention.kind == .inspecting
    {
      // Decisions ‘too slow’: what inspectors found
      return made(cue, mention, in: scene, statement, link: .direct)
    }
    if context.isMark(first, ":"), place == 0 {
      // ‘No stone unturned’: Ofsted backs the plan
      let found = subjects.mentions.mentions(in: scene, next + 1..<min(end, next + 8)).first
      guard let found, found.kind == .inspecting || found.isName && found.kind == .person else { return nil }
      return Attribution(speaker: resolved(found, in: scene, statement, judges: false), link: .direct)
    }
    if context.isMark(first, ",") {
      comma = true
      next += 1
    }
    guard next < end, let token = scene.items[next].token else { return nil }
    if let described = asDescribed(next, of: scene, statement, cues) { return described }
    if let reported = asReported(place, of: scene, statement, cues) { return reported }
    if context.isWord(token, "as"), comma, next + 1 < end { next += 1 }
    guard let cue = cues.first(where: { $0.items.lowerBound >= next }) else { return nil }
    if cue.items.lowerBound == next {
      if cue.voice == .preposition { return attribution(cue, in: scene, statement) }
      guard cue.voice == .active, comma || cue.classes.contains(.say) else { return nil }
      guard let mention = subjects.following(cue, in: scene, until: end) else { return nil }
      return made(cue, mention, in: scene, statement, link: .direct)
    }
    guard cue.voice == .active, cue.items.lowerBound < next + 26 else { return nil }
    let classes = context.classes(token)
    if !classes.isDisjoint(with: [.relative, .conjunction, .preposition]), !classes.contains(.they),
      !context.isWord(token, "as")
    {
      return nil
    }
    if scene.items[next..<cue.items.lowerBound].contains(where: { breaks($0) }) { return nil }
    guard closes(cue, in: scene, until: end, comma: comma) else { return nil }
    guard let mention = subjects.subject(of: cue, in: scene, from: next, earlier: nil) else { return nil }
    if !comma, !mention.kind.isPronoun { return nil }
    return made(cue, mention, in: scene, statement, link: .direct)
  }

  /// ` was how inspectors described it`, ` is what staff call it`.
  private func asDescribed(
    _ place: Int, of scene: QuotationScene, _ statement: Int, _ cues: [ReportingCue]
  ) -> Attribution? {
    guard place + 1 < scene.items.count, let be = scene.items[place].token, let how = scene.items[place + 1].token,
      context.classes(be).contains(.be), context.isAny(how, of: "how what"),
      let cue = cues.first(where: { $0.items.lowerBound > place + 1 && $0.items.lowerBound < place + 12 }),
      cue.voice == .active,
      let mention = subjects.subject(of: cue, in: scene, from: place + 2, earlier: nil)
    else { return nil }
    return made(cue, mention, in: scene, statement, link: .direct)
  }

  /// `‘A marked change’ was noted by inspectors`: a quotation that is the subject of its passive.
  private func asReported(
    _ place: Int, of scene: QuotationScene, _ statement: Int, _ cues: [ReportingCue]
  ) -> Attribution? {
    guard place == scene.statements[statement].lowerBound,
      let cue = cues.first(where: { $0.items.lowerBound > place && $0.items.lowerBound <= place + 4 }),
      cue.voice == .passive, let be = scene.items[place + 1].token, context.classes(be).contains(.auxiliary),
      let mention = subjects.agent(of: cue, in: scene, until: scene.statements[statement].upperBound)
    else { return nil }
    return made(cue, mention, in: scene, statement, link: .direct)
  }

  /// Whether an item cannot stand between a quotation and the verb that it is the object of.
  private func breaks(_ item: QuotationScene.Item) -> Bool {
    guard let token = item.token else { return true }
    return context.tokens[token].kind == .terminator || context.isMark(token, ";") || context.isMark(token, ":")
  }

  /// Whether nothing that the cue could report follows it.
  private func closes(_ cue: ReportingCue, in scene: QuotationScene, until end: Int, comma: Bool) -> Bool {
    var next = cue.items.upperBound + 1
    if context.isAny(cue.tokens.lowerBound, of: "told tells") {
      // told the committee, told us
      var words = 0
      while next < end, words < 5, let token = scene.items[next].token, context.isWord(token),
        !context.isWord(token, "that")
      {
        next += 1
        words += 1
      }
    }
    // said Tuesday, said today
    while next < end, let token = scene.items[next].token,
      !context.classes(token).isDisjoint(with: [.adverb, .calendar])
        || context.isAny(token, of: "today yesterday tonight")
    { next += 1 }
    guard next < end else { return true }
    guard let token = scene.items[next].token else { return false }
    if context.tokens[token].kind == .terminator || context.isMark(token, ",") || context.isDash(token)
      || context.isMark(token, ";")
      || context.isMark(token, ")") || context.isMark(token, ":")
    {
      return true
    }
    let classes = context.classes(token)
    if context.isWord(token, "that") { return false }
    return !classes.isDisjoint(with: [.preposition, .conjunction, .gerund, .inspecting])
  }

  /// ` – Jane Doe, foster carer`, or ` – inspectors say`.
  private func dashed(
    _ start: Int, of scene: QuotationScene, _ statement: Int, _ cues: [ReportingCue]
  ) -> Attribution? {
    let end = scene.statements[statement].upperBound
    if let cue = cues.first(where: { $0.items.lowerBound >= start && $0.items.lowerBound < start + 20 }) {
      guard closes(cue, in: scene, until: end, comma: true) else { return nil }
      if cue.items.lowerBound == start {
        return subjects.following(cue, in: scene, until: end).map { made(cue, $0, in: scene, statement, link: .direct) }
      }
      return subjects.subject(of: cue, in: scene, from: start, earlier: nil)
        .map { made(cue, $0, in: scene, statement, link: .direct) }
    }
    guard end - start <= 16 else { return nil }
    let isClause = scene.items[start..<end].contains { item in
      item.token.map { context.classes($0).contains(.auxiliary) } ?? true
    }
    guard !isClause || isWording(scene, start..<end, needsBe: false) else { return nil }
    let found = subjects.mentions.mentions(in: scene, start..<end)
    guard let mention = found.first(where: { $0.isName && $0.kind == .person }) ?? found.first else { return nil }
    return Attribution(speaker: resolved(mention, in: scene, statement, judges: false), link: .direct)
  }

  /// An attribution at the end of the statement, or of the next quotation in it.
  private func shared(
    _ place: Int, of scene: QuotationScene, _ statement: Int, _ cues: [ReportingCue]
  ) -> Attribution? {
    let range = scene.statements[statement]
    let later = (place + 1..<range.upperBound).first { scene.items[$0].quote != nil }
    if let headed = behindColon(place, of: scene, statement, cues) { return headed }
    if let later, later - place < Self.reach, var found = following(later, of: scene, statement, cues) {
      found.link = later - place <= 3 ? .direct : .embedded
      return found
    }
    guard let cue = cues.last, !cue.classes.isDisjoint(with: [.say, .judge]), cue.items.lowerBound > place,
      cue.items.lowerBound - place < Self.reach,
      cue.voice == .preposition || closes(cue, in: scene, until: range.upperBound, comma: true)
    else { return nil }
    if cue.voice == .active {
      var start = cue.items.lowerBound - 1
      while start > place, let token = scene.items[start].token, !context.isMark(token, ",") { start -= 1 }
      guard start > place,
        let mention = subjects.subject(of: cue, in: scene, from: start + 1, earlier: nil)
      else { return nil }
      return made(cue, mention, in: scene, statement, link: .embedded)
    }
    if cue.voice == .preposition {
      return subjects.following(cue, in: scene, until: range.upperBound)
        .map { made(cue, $0, in: scene, statement, link: .embedded) }
    }
    return nil
  }

  /// `‘Steady progress’ but a way to go: inspectors see …`: an inspecting body right behind the colon of a headline.
  private func behindColon(
    _ place: Int, of scene: QuotationScene, _ statement: Int, _ cues: [ReportingCue]
  ) -> Attribution? {
    let range = scene.statements[statement]
    guard range.lowerBound == 0, place <= 12,
      let colon = (place + 1..<min(range.upperBound, place + 12)).first(where: { step in
        scene.items[step].token.map { context.isMark($0, ":") } ?? false
      }), colon + 1 < range.upperBound,
      let mention = subjects.mentions.mentions(in: scene, colon + 1..<min(range.upperBound, colon + 6)).first,
      mention.kind == .inspecting, mention.items.lowerBound == colon + 1
    else { return nil }
    if let cue = cues.first(where: { $0.items.lowerBound == mention.items.upperBound + 1 }), cue.voice == .active {
      return made(cue, mention, in: scene, statement, link: .direct)
    }
    return Attribution(speaker: resolved(mention, in: scene, statement, judges: false), link: .direct)
  }

  /// `Inspectors: ‘…’`, `Jane Doe, foster carer: “…”`, `their main criticism was that ‘…’`.
  private func leadIn(_ place: Int, of scene: QuotationScene, _ statement: Int) -> Attribution? {
    let range = scene.statements[statement]
    guard place > range.lowerBound, let token = scene.items[place - 1].token else { return nil }
    if let source = headline(place, of: scene, range) ?? viewpoint(place, of: scene, range) {
      return Attribution(speaker: resolved(source, in: scene, statement, judges: false), link: .embedded)
    }
    guard context.isMark(token, ":") || isWording(scene, max(range.lowerBound, place - 12)..<place) else { return nil }
    let found = subjects.mentions.mentions(in: scene, max(range.lowerBound, place - 24)..<place - 1)
    guard
      let mention = found.first(where: { $0.isName && $0.kind == .person })
        ?? found.first(where: { $0.kind == .inspecting }).map({ possessor(of: $0, in: scene) }) ?? found.first
    else { return nil }
    return Attribution(speaker: resolved(mention, in: scene, statement, judges: false), link: .direct)
  }

  /// `Ofsted report: children ‘left at risk’`: an inspecting body before the colon of a headline.
  private func headline(_ place: Int, of scene: QuotationScene, _ range: Range<Int>) -> SpeakerMention? {
    guard range.lowerBound == 0 else { return nil }
    let colon = (range.lowerBound..<min(place - 1, 5)).first { step in
      scene.items[step].token.map { context.isMark($0, ":") } ?? false
    }
    guard let colon, colon > 0 else { return nil }
    let found = subjects.mentions.mentions(in: scene, 0..<colon)
    guard let last = found.last, last.kind == .inspecting, last.items.upperBound == colon - 1 else {
      // Report: a document alone, in capitals only because it opens the line.
      guard colon == 1, let token = scene.items[0].token, context.classes(token).contains(.document) else { return nil }
      return SpeakerMention(kind: .inspecting, tokens: token...token, items: 0...0)
    }
    return last
  }

  /// `For Cllr Lee, the letter is ‘…’`.
  private func viewpoint(_ place: Int, of scene: QuotationScene, _ range: Range<Int>) -> SpeakerMention? {
    guard let first = scene.items[range.lowerBound].token, context.isWord(first, "for"),
      let comma = (range.lowerBound + 1..<min(place, range.lowerBound + 12)).first(where: { step in
        scene.items[step].token.map { context.isMark($0, ",") } ?? false
      }), let mention = subjects.mentions.mentions(in: scene, range.lowerBound + 1..<comma).first,
      mention.items.upperBound == comma - 1,
      mention.kind == .person || mention.kind == .group
        || mention.kind == .inspecting,
      let before = scene.items[place - 1].token, context.classes(before).contains(.be)
    else { return nil }
    return mention
  }

  /// Of `the inspectors’ verdict` the inspectors.
  private func possessor(of mention: SpeakerMention, in scene: QuotationScene) -> SpeakerMention {
    let place = mention.items.lowerBound - 1
    guard place >= 0, let token = scene.items[place].token, context.classes(token).contains(.inspecting),
      context.isPossessive(token)
    else { return mention }
    return SpeakerMention(kind: .inspecting, tokens: token...token, items: place...place)
  }

  /// Whether a noun for what was said, with a form of be behind it, stands among the items.
  private func isWording(_ scene: QuotationScene, _ range: Range<Int>, needsBe: Bool = true) -> Bool {
    var hasBe = !needsBe
    for place in range.reversed() {
      guard let token = scene.items[place].token else { return false }
      if context.classes(token).contains(.be) { hasBe = true }
      if hasBe,
        context.isAny(token, of: "criticism verdict conclusion view message feedback comment opinion judgement concern")
      {
        return true
      }
    }
    return false
  }

  /// `in Ofsted’s words, ‘…’`, `in the words of inspectors`.
  private func inWords(_ place: Int, of scene: QuotationScene, _ statement: Int) -> Attribution? {
    let range = scene.statements[statement]
    for step in max(range.lowerBound, place - 12)..<min(range.upperBound, place + 12) {
      guard let token = scene.items[step].token, context.isWord(token, "words"), step > range.lowerBound else {
        continue
      }
      let reach = max(range.lowerBound, step - 4)..<min(range.upperBound, step + 6)
      guard let mention = subjects.mentions.mentions(in: scene, reach).first(where: { !$0.kind.isPronoun }) else {
        continue
      }
      return Attribution(speaker: resolved(mention, in: scene, statement, judges: false), link: .direct)
    }
    return nil
  }

  /// `children’s comments included ‘…’`, `comments such as ‘…’`: a noun that leads to words, with no verb that reports.
  private func comments(_ place: Int, of scene: QuotationScene, _ statement: Int) -> Attribution? {
    let range = scene.statements[statement]
    for step in stride(from: place - 1, to: max(range.lowerBound - 1, place - 12), by: -1) {
      guard let token = scene.items[step].token else { continue }
      guard context.classes(token).isDisjoint(with: [.cue]) || context.classes(token).contains(.nounToo) else {
        return nil
      }
      guard context.isAny(token, of: "comments comment") else { continue }
      let found = subjects.mentions.mentions(in: scene, range.lowerBound..<place).first {
        $0.kind != .inspecting && $0.kind != .it
      }
      return Attribution(speaker: found.flatMap { resolved($0, in: scene, statement, judges: false) }, link: .direct)
    }
    return nil
  }
}
