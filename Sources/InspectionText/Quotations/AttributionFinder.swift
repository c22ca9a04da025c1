/// Finds who spoke each quotation, statement by statement through a document.
struct AttributionFinder {
  /// How many items on either side of a quotation are looked at.
  static let reach = 90

  let context: QuotationContext
  let spans: [QuotedSpan]
  let cueFinder: ReportingCueFinder
  let subjects: SubjectFinder
  let antecedents: AntecedentFinder

  /// What was found, by quotation.
  private(set) var attributions: [Attribution?]
  /// The quotation that another one is a later part of.
  private(set) var partOf: [Int?]
  /// The cues of the last scene that was read, by statement, each with its speaker.
  private(set) var cues: [[(cue: ReportingCue, speaker: Attribution.Speaker?)]] = []
  private(set) var past = AntecedentFinder.Past()
  private var before: Preceding?
  /// The mentions of the last quotation that was read into, and the first part of its utterance.
  private var inner: (root: Int, statements: [[SpeakerMention]])?

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
    // What is said inside a quotation is added behind what is known, and taken off again.
    let saved = scene.outer == nil ? nil : before
    let (sceneStart, isNested) = (past.sceneStart, past.isNested)
    let (statementCount, speakerCount) = (past.statements.count, past.speakers.count)
    if let outer = scene.outer {
      before = nil
      // A speech that runs on keeps in mind whom it spoke of in the paragraph before.
      let root = partOf[outer] ?? outer
      if let inner, inner.root == root { past.statements.append(contentsOf: inner.statements) }
    }
    if scene.outer == nil, past.statements.count > 512 { past.statements.removeFirst(256) }
    past.sceneStart = past.statements.count
    past.isNested = scene.outer != nil
    cues.removeAll(keepingCapacity: true)
    for index in scene.statements.indices {
      read(index, of: scene)
      let found = subjects.mentions.mentions(in: scene, scene.statements[index])
      let isWhole = found.count <= 16 && !found.contains { $0.kind.isPronoun }
      past.statements.append(isWhole ? found : Array(found.lazy.filter { !$0.kind.isPronoun }.prefix(16)))
    }
    // What is said inside a quotation is no antecedent for what stands after it.
    if let outer = scene.outer {
      inner = (partOf[outer] ?? outer, Array(past.statements[past.sceneStart...].suffix(8)))
      before = saved
      (past.sceneStart, past.isNested) = (sceneStart, isNested)
      past.statements.removeLast(past.statements.count - statementCount)
      past.speakers.removeLast(past.speakers.count - speakerCount)
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

  // MARK: Statements

  private mutating func read(_ statement: Int, of scene: QuotationScene) {
    let range = scene.statements[statement]
    let cues = cueFinder.cues(in: scene, range)
    self.cues.append(cues.map { ($0, attribution($0, in: scene, statement)?.speaker) })
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
      // What the first quotation of a statement took over holds for those behind it.
      if found == nil, cues.isEmpty, let last, scene.outer == nil {
        found = last
        found?.link = .carried
      }
      attributions[quote] = found ?? attributions[quote]
      if let continued = spans[quote].continues {
        partOf[quote] = partOf[continued] ?? continued
        inherit(quote, from: partOf[quote] ?? continued)
        found = attributions[quote]
      }
      if let found {
        if let speaker = found.speaker, speaker.text != nil { past.speakers.append(speaker) }
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
      if let cue = last, var made = attribution(cue, in: scene, statement) {
        let isHeader = quotes.isEmpty && isSayingLine(scene, range)
        made.link = isColon || isHeader ? .direct : .carried
        left.attribution = made
        if isHeader { left.isHeader = true }
        if let speaker = made.speaker, speaker.text != nil, quotes.isEmpty { past.speakers.append(speaker) }
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
    if !past.isNested, past.speakers.count > 64 { past.speakers.removeFirst(32) }
    before = left
  }

  /// The speaker of a line that holds nothing else: a name with or without an office, or a body before a colon.
  private func header(_ scene: QuotationScene, _ range: Range<Int>, isColon: Bool) -> SpeakerMention? {
    guard range.count <= 24, range.lowerBound == 0 || isColon else { return nil }
    if range.contains(where: { scene.items[$0].quote != nil }) { return nil }
    guard let end = scene.items[range.upperBound - 1].token, context.tokens[end].kind != .terminator else { return nil }
    let found = subjects.mentions.mentions(in: scene, range)
    if let source = source(scene, range, found) { return source }
    if isColon {
      return found.first { $0.isName && $0.kind == .person } ?? found.first { !$0.kind.isPronoun }
        ?? past.statements.dropFirst(past.sceneStart).last?.first { $0.kind == .inspecting }
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

  /// Of `Key findings from Ofsted:` and `Feedback from parents` those behind the preposition.
  private func source(_ scene: QuotationScene, _ range: Range<Int>, _ found: [SpeakerMention]) -> SpeakerMention? {
    guard range.count <= 16,
      let by = range.dropFirst().first(where: { place in
        scene.items[place].token.map { context.isAny($0, of: "from by") } ?? false
      }), let mention = found.first(where: { $0.items.lowerBound > by }), !mention.kind.isPronoun,
      mention.items.lowerBound - by <= 3
    else { return nil }
    let next = mention.items.upperBound + 1
    let isEnd =
      range.upperBound - next <= 1
      || mention.isName && (scene.items[next].token.map { context.isMark($0, ",") || context.isDash($0) } ?? false)
    guard isEnd else { return nil }
    let isPlain = range.allSatisfy { place in
      scene.items[place].token.map { context.classes($0).isDisjoint(with: [.verb, .auxiliary]) } ?? false
    }
    return isPlain ? mention : nil
  }

  /// Whether a line is no more than a heading over what somebody said: `What children told us`.
  private func isSayingLine(_ scene: QuotationScene, _ range: Range<Int>) -> Bool {
    guard range.count <= 12, isLine(scene, range), let first = scene.items[range.lowerBound].token else { return false }
    return context.isAny(first, of: "what how")
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
    guard !context.isInspectorsOwn, attribution.speaker?.kind ?? .inspecting == .inspecting else { return nil }
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
}
