/// Finds who spoke each quotation, statement by statement through a document.
struct AttributionFinder {
  /// How many items on either side of a quotation are looked at.
  private static let reach = 90

  let context: QuotationContext
  let spans: [QuotedSpan]
  let cueFinder: ReportingCueFinder
  let subjects: SubjectFinder
  let antecedents: AntecedentFinder

  /// What was found, by quotation.
  private(set) var attributions: [Attribution?]
  /// The quotation that another one is a later part of.
  private(set) var partOf: [Int?]
  private var speakers: [Attribution.Speaker] = []
  private var scenes: [QuotationScene] = []
  private var before: Preceding?

  /// What the statement before this one leaves behind.
  private struct Preceding {
    var attribution: Attribution?
    var quote: Int?
    var paragraph: Int
    /// Whether it ends in a colon, so that it speaks of what follows.
    var leadsIn = false
    /// Whether it is a line with no more than a speaker in it.
    var isHeader = false
  }

  init(context: QuotationContext, spans: [QuotedSpan]) {
    self.context = context
    self.spans = spans
    cueFinder = ReportingCueFinder(context: context)
    subjects = SubjectFinder(context: context)
    antecedents = AntecedentFinder(context: context, mentions: subjects.mentions)
    attributions = Array(repeating: nil, count: spans.count)
    partOf = Array(repeating: nil, count: spans.count)
  }

  /// Reads the next scene: a paragraph, or the content of a quotation.
  mutating func read(_ scene: QuotationScene) {
    let saved = before
    if scene.outer != nil { before = nil }
    for index in scene.statements.indices { read(index, of: scene) }
    if scene.outer == nil {
      scenes.append(scene)
      if scenes.count > 64 { scenes.removeFirst(32) }
    } else {
      before = saved
    }
  }

  /// The last attribution with a speaker inside a quotation that was never closed, so that its tail is not its own.
  mutating func takeInner(_ scene: QuotationScene, for quote: Int) {
    guard attributions[quote] == nil, let last = scene.statements.indices.last else { return }
    for cue in cueFinder.cues(in: scene, scene.statements[last])
    where cue.classes.contains(.say) && cue.voice == .active {
      guard cue.items.lowerBound > 0, let comma = scene.items[cue.items.lowerBound - 1].token,
        context.isMark(comma, ","),
        let mention = subjects.following(cue, in: scene, until: scene.items.count)
      else { continue }
      attributions[quote] = made(cue, mention, in: scene, last, link: .direct)
    }
  }

  /// The cues of a statement, each with its speaker.
  func speakers(of scene: QuotationScene, _ statement: Int) -> [(cue: ReportingCue, speaker: Attribution.Speaker?)] {
    cueFinder.cues(in: scene, scene.statements[statement]).map { cue in
      (cue, attribution(cue, in: scene, statement, isAfter: false, near: cue.items.upperBound)?.speaker)
    }
  }

  // MARK: Statements

  private mutating func read(_ statement: Int, of scene: QuotationScene) {
    let range = scene.statements[statement]
    let cues = cueFinder.cues(in: scene, range)
    let quotes = range.filter { scene.items[$0].quote != nil }
    var consumed: [Int: Attribution] = [:]
    var last: Attribution?
    var lastQuote: Int?
    var isAfter = false
    for place in quotes {
      guard let quote = scene.items[place].quote else { continue }
      var found = own(place, of: scene, statement, cues, &consumed)
      if found == nil, isAfter, let last, isSplit(scene, from: lastQuote, to: place) {
        found = last
        if let lastQuote, let first = scene.items[lastQuote].quote { partOf[quote] = partOf[first] ?? first }
      } else if let lastQuote, let first = scene.items[lastQuote].quote, isAfter, let cue = found?.cue,
        cue == last?.cue,
        isSplit(scene, from: lastQuote, to: place)
      {
        partOf[quote] = partOf[first] ?? first
      }
      if found == nil { found = carried(place, of: scene, range, quotes.first == place, cues) }
      attributions[quote] = found
      if let continued = spans[quote].continues {
        partOf[quote] = partOf[continued] ?? continued
        inherit(quote, from: partOf[quote] ?? continued)
        found = attributions[quote]
      }
      if let found {
        if let speaker = found.speaker, speaker.text != nil { speakers.append(speaker) }
        isAfter = found.cue.map { $0.items.lowerBound > place } ?? isAfter
        last = found
      }
      lastQuote = place
    }
    leave(
      statement, of: scene, cues, quotes,
      last: last ?? lastQuote.flatMap { scene.items[$0].quote }.flatMap { attributions[$0] })
  }

  /// What the next statement may take over.
  private mutating func leave(
    _ statement: Int, of scene: QuotationScene, _ cues: [ReportingCue], _ quotes: [Int], last: Attribution?
  ) {
    let range = scene.statements[statement]
    var left = Preceding(
      attribution: last, quote: quotes.last.flatMap { scene.items[$0].quote }, paragraph: scene.paragraph)
    let end = scene.items[range.upperBound - 1].token
    let isColon = end.map { context.isMark($0, ":") } ?? false
    if isColon { left.leadsIn = true }
    if last == nil || isColon {
      let last = cues.last { $0.voice != .passive || $0.classes.contains(.judge) }
      if let cue = last, var made = attribution(cue, in: scene, statement, isAfter: false, near: range.upperBound) {
        made.link = isColon ? .direct : .carried
        left.attribution = made
        if let speaker = made.speaker, speaker.text != nil, quotes.isEmpty { speakers.append(speaker) }
      } else if cues.isEmpty, quotes.isEmpty, let previous = before, previous.isHeader, range.count <= 24,
        isLine(scene, range)
      {
        left.attribution = previous.attribution
        left.isHeader = true
      } else if cues.isEmpty, let named = header(scene, range, isColon: isColon) {
        left.attribution = Attribution(speaker: resolved(named, in: scene, statement, judges: false), link: .direct)
        left.isHeader = true
      }
    }
    if speakers.count > 64 { speakers.removeFirst(32) }
    before = left
  }

  /// The speaker of a line that holds nothing else: a name with or without an office, or a body before a colon.
  private func header(_ scene: QuotationScene, _ range: Range<Int>, isColon: Bool) -> SpeakerMention? {
    guard range.count <= 24, range.lowerBound == 0 || isColon else { return nil }
    if range.contains(where: { scene.items[$0].quote != nil }) { return nil }
    guard let end = scene.items[range.upperBound - 1].token, context.tokens[end].kind != .terminator else { return nil }
    let found = subjects.mentions.mentions(in: scene, range)
    if isColon {
      return found.first { $0.isName && $0.kind == .person } ?? found.first { !$0.kind.isPronoun }
    }
    guard range.upperBound == scene.items.count, let first = found.first, first.isName,
      first.kind == .person || first.kind == .inspecting
    else {
      return found.first {
        $0.isName && $0.kind == .person && range.upperBound == scene.items.count && isOfficeLine(scene, range)
      }
    }
    let next = first.items.upperBound + 1
    guard next < range.upperBound else { return first }
    guard let token = scene.items[next].token else { return nil }
    return context.isMark(token, ",") || context.isDash(token) || context.isMark(token, "(")
      || isOfficeLine(scene, range)
      ? first : nil
  }

  /// Whether a statement is a whole paragraph without a stop.
  private func isLine(_ scene: QuotationScene, _ range: Range<Int>) -> Bool {
    guard range.lowerBound == 0, range.upperBound == scene.items.count,
      let end = scene.items[range.upperBound - 1].token
    else {
      return false
    }
    return context.tokens[end].kind != .terminator
  }

  private func isOfficeLine(_ scene: QuotationScene, _ range: Range<Int>) -> Bool {
    range.contains { place in scene.items[place].token.map { context.classes($0).contains(.title) } ?? false }
      && !range.contains { place in
        scene.items[place].token.map { !context.classes($0).isDisjoint(with: [.verb, .auxiliary]) } ?? false
      }
  }

  // MARK: One quotation

  private mutating func own(
    _ place: Int, of scene: QuotationScene, _ statement: Int, _ cues: [ReportingCue],
    _ consumed: inout [Int: Attribution]
  ) -> Attribution? {
    let pre = governing(place, cues)
    if let words = inWords(place, of: scene, statement) ?? comments(place, of: scene, statement) { return words }
    let isDirect = pre.map { isLink(scene, $0.items.upperBound + 1..<place) } ?? false
    if let pre, isDirect, consumed[pre.items.lowerBound] == nil {
      return attribution(pre, in: scene, statement, isAfter: false, near: place)
    }
    if let post = following(place, of: scene, statement, cues) {
      if let cue = post.cue { consumed[cue.items.lowerBound] = post }
      return post
    }
    if let pre, consumed[pre.items.lowerBound] == nil {
      var made = attribution(pre, in: scene, statement, isAfter: false, near: place)
      made?.link = .embedded
      return made
    }
    guard let pre else { return shared(place, of: scene, statement, cues) ?? leadIn(place, of: scene, statement) }
    // The verb behind an earlier quotation governs this one too: `‘x’, inspectors say, and ‘y’`.
    var made = consumed[pre.items.lowerBound]
    made?.link = isContinuation(scene, pre.items.upperBound + 1..<place) ? .direct : .embedded
    return made
  }

  /// The nearest cue before a quotation; of `said that they felt` the first.
  private func governing(_ place: Int, _ cues: [ReportingCue]) -> ReportingCue? {
    guard let index = cues.lastIndex(where: { $0.items.upperBound < place && place - $0.items.upperBound < Self.reach })
    else {
      return nil
    }
    let cue = cues[index]
    guard cue.classes.isDisjoint(with: [.say, .judge]), index > 0, cue.voice == .active else { return cue }
    let outer = cues[index - 1]
    let between = cue.items.lowerBound - outer.items.upperBound
    return outer.classes.contains(.say) && between <= 4 ? outer : cue
  }

  /// The attribution that stands right behind a quotation: `, inspectors note`, ` said Cllr Jane Doe`, ` – a parent`.
  private func following(
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
    if context.isMark(first, ",") {
      comma = true
      next += 1
    }
    guard next < end, let token = scene.items[next].token else { return nil }
    if context.isWord(token, "as"), comma, next + 1 < end { next += 1 }
    guard let cue = cues.first(where: { $0.items.lowerBound >= next }) else { return nil }
    if cue.items.lowerBound == next {
      if cue.voice == .preposition { return attribution(cue, in: scene, statement, isAfter: true, near: place) }
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
    while next < end, let token = scene.items[next].token, context.classes(token).contains(.adverb) { next += 1 }
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
    guard !isClause else { return nil }
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
    if let later, later - place < Self.reach, var found = following(later, of: scene, statement, cues) {
      found.link = later - place <= 3 ? .direct : .embedded
      return found
    }
    guard let cue = cues.last, !cue.classes.isDisjoint(with: [.say, .judge]), cue.items.lowerBound > place,
      cue.items.lowerBound - place < Self.reach,
      closes(cue, in: scene, until: range.upperBound, comma: true)
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

  /// `Inspectors: ‘…’`, `Jane Doe, foster carer: “…”`.
  private func leadIn(_ place: Int, of scene: QuotationScene, _ statement: Int) -> Attribution? {
    let range = scene.statements[statement]
    guard place > range.lowerBound, let token = scene.items[place - 1].token, context.isMark(token, ":") else {
      return nil
    }
    let found = subjects.mentions.mentions(in: scene, max(range.lowerBound, place - 24)..<place - 1)
    guard
      let mention = found.first(where: { $0.isName && $0.kind == .person })
        ?? found.first(where: { !$0.kind.isPronoun })
    else { return nil }
    return Attribution(speaker: resolved(mention, in: scene, statement, judges: false), link: .direct)
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

  // MARK: Taking over

  private func carried(
    _ place: Int, of scene: QuotationScene, _ range: Range<Int>, _ isFirst: Bool, _ cues: [ReportingCue]
  ) -> Attribution? {
    guard let before, isFirst, var attribution = before.attribution else { return nil }
    let outside = range.filter { scene.items[$0].token.map(context.isWord) ?? false }
    let isAlone = outside.isEmpty
    let gap = scene.paragraph - before.paragraph
    if gap == 1, before.leadsIn || before.isHeader, place == 0 || isAlone { return attribution }
    if before.isHeader || before.leadsIn && gap > 0 { return nil }
    attribution.link = .carried
    if gap == 0, isAlone { return attribution }
    if gap == 1, isAlone, before.quote != nil, range.lowerBound == 0, range.upperBound == scene.items.count {
      return attribution
    }
    guard gap <= 1, cues.isEmpty else { return nil }
    let lead = scene.items[range.lowerBound..<place].compactMap(\.token).filter { context.isWord($0) }
    if let first = lead.first, lead.count <= 4,
      context.isAny(first, of: "and that also but")
    {
      attribution.link = .direct
      return attribution
    }
    return before.quote != nil || gap == 0 ? attribution : nil
  }

  private mutating func inherit(_ quote: Int, from first: Int) {
    if let own = attributions[quote], own.link == .direct {
      if attributions[first]?.cue == nil { attributions[first] = own }
      return
    }
    attributions[quote] = attributions[first] ?? attributions[quote]
  }

  /// Whether what stands between two quotations is an attribution set off by commas or stops.
  private func isSplit(_ scene: QuotationScene, from: Int?, to place: Int) -> Bool {
    guard let from, place - from <= 30 else { return false }
    guard let token = scene.items[place - 1].token else { return false }
    return context.isMark(token, ",") || context.isMark(token, ":") || context.tokens[token].kind == .terminator
      || context.isDash(token)
      || context.isMark(token, ";")
  }

  // MARK: Making

  private func attribution(
    _ cue: ReportingCue, in scene: QuotationScene, _ statement: Int, isAfter: Bool, near place: Int
  ) -> Attribution? {
    let range = scene.statements[statement]
    let start = max(range.lowerBound, cue.items.lowerBound - Self.reach)
    let end = min(range.upperBound, cue.items.upperBound + Self.reach)
    var mention: SpeakerMention?
    switch cue.voice {
    case .passive:
      mention = subjects.agent(of: cue, in: scene, until: end)
      if mention == nil, isHearing(cue, in: scene, from: start) {
        return Attribution(
          cue: cue, cueText: context.text(cue.tokens), speaker: Attribution.Speaker(text: nil, kind: .unknown),
          link: .direct)
      }
    case .preposition: mention = subjects.following(cue, in: scene, until: end)
    case .active, .gerund:
      if isReduced(cue, in: scene, from: start) {
        mention = subjects.agent(of: cue, in: scene, until: end)
      } else {
        mention = subjects.subject(
          of: cue, in: scene, from: start, earlier: earlierSubject(cue, in: scene, range, start))
      }
    }
    return made(cue, mention, in: scene, statement, link: .direct)
  }

  /// Whether inspectors were told or asked something, by nobody in particular.
  private func isHearing(_ cue: ReportingCue, in scene: QuotationScene, from start: Int) -> Bool {
    guard context.isAny(cue.tokens.lowerBound, of: "told asked") else { return false }
    return subjects.subject(of: cue, in: scene, from: start, earlier: nil)?.kind == .inspecting
  }

  /// The subject of the cues before this one in the statement.
  private func earlierSubject(
    _ cue: ReportingCue, in scene: QuotationScene, _ range: Range<Int>, _ start: Int
  ) -> SpeakerMention? {
    let cues = cueFinder.cues(in: scene, start..<cue.items.lowerBound)
    guard let earlier = cues.last(where: { $0.voice == .active }) else { return nil }
    return subjects.subject(of: earlier, in: scene, from: start, earlier: nil)
  }

  /// A participle after a thing: `services judged ‘inadequate’`, `a team, described as ‘strong’,`.
  private func isReduced(_ cue: ReportingCue, in scene: QuotationScene, from start: Int) -> Bool {
    guard cue.classes.contains(.past), cue.classes.contains(.judge), cue.voice == .active else { return false }
    let next = cue.items.upperBound + 1
    guard next < scene.items.count else { return false }
    if let token = scene.items[next].token, !context.isWord(token, "as"), !context.isWord(token, "by") { return false }
    guard cue.items.lowerBound > start, let before = scene.items[cue.items.lowerBound - 1].token else { return true }
    if context.isMark(before, ",") { return true }
    let found = subjects.subject(of: cue, in: scene, from: start, earlier: nil)
    guard let found else { return true }
    return found.kind == .unknown && !found.isName
      || (found.kind == .group || found.kind == .body) && scene.items[next].quote != nil
        && found.items.upperBound == cue.items.lowerBound - 1
        && !context.classes(found.tokens.upperBound).contains(.person)
        && isService(found)
  }

  private func isService(_ mention: SpeakerMention) -> Bool {
    let token = mention.tokens.upperBound
    return context.isAny(token, of: "services service council councils authority authorities teams schools agencies")
  }

  private func made(
    _ cue: ReportingCue, _ mention: SpeakerMention?, in scene: QuotationScene, _ statement: Int, link: Attribution.Link
  ) -> Attribution {
    Attribution(
      cue: cue, cueText: context.text(cue.tokens),
      speaker: mention.flatMap {
        resolved($0, in: scene, statement, judges: cue.classes.contains(.judge) && !cue.classes.contains(.say))
      }, link: link)
  }

  private func resolved(
    _ mention: SpeakerMention, in scene: QuotationScene, _ statement: Int, judges: Bool
  ) -> Attribution.Speaker? {
    guard mention.kind.isPronoun else {
      return Attribution.Speaker(
        text: context.name(mention.tokens), kind: mention.kind, isName: mention.isName,
        isDocument: context.classes(mention.tokens.upperBound).contains(.document))
    }
    if mention.kind == .we { return Attribution.Speaker(text: nil, kind: .body) }
    return antecedents.antecedent(
      of: mention, in: scene, statement: statement, judges: judges, last: speakers, scenes: scenes)
      ?? Attribution.Speaker(text: nil, kind: mention.kind)
  }

  /// Whether no more than a comma and a joining word stand in a range.
  private func isContinuation(_ scene: QuotationScene, _ range: Range<Int>) -> Bool {
    range.count <= 3
      && range.allSatisfy { place in
        guard let token = scene.items[place].token else { return false }
        return !context.isWord(token) || !context.classes(token).isDisjoint(with: [.relative, .conjunction])
      }
  }

  /// Whether no more than `that`, `as`, forms of be, articles and adverbs stand in a range.
  private func isLink(_ scene: QuotationScene, _ range: Range<Int>) -> Bool {
    guard range.count <= 16 else { return false }
    var words = 0
    for place in range {
      // A list of quotations hangs on one verb.
      guard let token = scene.items[place].token else { continue }
      if context.isMark(token, ",") || context.isMark(token, ":") { continue }
      let classes = context.classes(token)
      if context.isAny(token, of: "and or but") {
        guard scene.items[place - 1].quote != nil || place > range.lowerBound && scene.items[place - 2].quote != nil
        else { return false }
        continue
      }
      words += 1
      guard words <= 4 else { return false }
      if classes.contains(.cue), classes.isDisjoint(with: [.say, .judge]) { continue }
      let allowed: QuotationWordClasses = [.be, .determiner, .adverb, .they, .it, .she, .we, .possessive]
      if !classes.isDisjoint(with: allowed) { continue }
      if context.isAny(token, of: "that as to having how of out up for") {
        continue
      }
      return false
    }
    return true
  }
}
