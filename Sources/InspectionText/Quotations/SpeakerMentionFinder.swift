/// Finds who could be speaking, in a part of a scene.
struct SpeakerMentionFinder {
  let context: QuotationContext

  /// The mentions among the items of a range, in order. A quotation ends none and belongs to none.
  func mentions(in scene: QuotationScene, _ range: Range<Int>) -> [SpeakerMention] {
    var found: [SpeakerMention] = []
    var place = range.lowerBound
    while place < range.upperBound {
      guard let token = scene.items[place].token, context.isWord(token) else {
        place += 1
        continue
      }
      guard
        context.tokens[token].isCapitalised
          || !context.classes(token).isDisjoint(with: [
            .inspecting, .document, .group, .person, .body, .they, .it, .she, .we, .one,
          ])
      else {
        place += 1
        continue
      }
      if let mention = name(in: scene, at: place, limit: range.upperBound)
        ?? pronoun(at: place, token: token)
        ?? noun(in: scene, at: place, from: range.lowerBound, limit: range.upperBound)
      {
        if found.isEmpty { found.reserveCapacity(8) }
        found.append(mention)
        place = mention.items.upperBound + 1
      } else {
        place += 1
      }
    }
    return found
  }

  // MARK: Pronouns

  private func pronoun(at place: Int, token: Int) -> SpeakerMention? {
    let classes = context.classes(token)
    let kind: SpeakerMention.Kind
    if classes.contains(.they) {
      kind = .they
    } else if classes.contains(.it) {
      kind = .it
    } else if classes.contains(.she) {
      kind = .she
    } else if classes.contains(.we) {
      kind = .we
    } else {
      return nil
    }
    return SpeakerMention(kind: kind, tokens: token...token, items: place...place)
  }

  // MARK: Nouns

  /// A noun of the word list, with the adjectives and nouns before it and the heads right after it.
  private func noun(in scene: QuotationScene, at place: Int, from start: Int, limit: Int) -> SpeakerMention? {
    guard var token = scene.items[place].token else { return nil }
    var classes = context.classes(token)
    guard !classes.isDisjoint(with: .speaker), !isVerb(scene, place) else {
      return one(in: scene, at: place, token: token, limit: limit)
    }
    // In `the inspectorate’s report` the report is who speaks.
    if context.isPossessive(token), place + 1 < limit, let next = scene.items[place + 1].token,
      !context.classes(next).isDisjoint(with: .speaker)
    {
      return nil
    }
    var last = place
    while last + 1 < limit, let next = scene.items[last + 1].token, !context.isPossessive(token),
      !context.classes(next).isDisjoint(with: .speaker), !isVerb(scene, last + 1)
    {
      last += 1
      token = next
      classes.formUnion(context.classes(next))
    }
    var first = place
    while first > start, place - first < 3, let before = scene.items[first - 1].token, isModifier(before) {
      first -= 1
    }
    guard let firstToken = scene.items[first].token else { return nil }
    let head = context.classes(token)
    var kind = kind(of: head)
    let isInspectionTeam = context.isAny(token, of: "team teams")
    if classes.contains(.inspecting) || isInspectionTeam && classes.contains(.document) { kind = .inspecting }
    if first > 0, let before = scene.items[first - 1].token, context.isPossessive(before), holdsInspecting(before),
      head.contains(.body)
    {
      kind = .inspecting
    }
    if context.isWord(token, "inspectorate"), firstToken < token,
      context.isAny(firstToken, of: "police prisons probation constabulary")
    {
      kind = .body
    }
    if isOtherInspectorate(firstToken...token) { kind = .body }
    // Young people whom a council has trained.
    if context.isWord(firstToken, "young"), firstToken < token, context.isAny(token, of: "inspectors inspector") {
      kind = .group
    }
    if head.contains(.document), isOthers(scene, first) || context.isInspectorsOwn && !classes.contains(.inspecting) {
      kind = .body
    }
    return SpeakerMention(kind: kind, tokens: firstToken...token, items: first...last)
  }

  /// Whether it names an inspectorate that is no party to this inspection, and not Ofsted beside it.
  private func isOtherInspectorate(_ tokens: ClosedRange<Int>) -> Bool {
    tokens.contains { context.isOtherInspectorate($0) }
      && !tokens.contains { context.isWord($0, "ofsted") || context.isWord($0, "hmi") }
  }

  /// Whether it is the name of the Care Quality Commission.
  private func isCareQuality(_ tokens: [Int]) -> Bool {
    tokens.contains { context.isWord($0, "quality") } && tokens.contains { context.isWord($0, "commission") }
  }

  private func kind(of head: QuotationWordClasses) -> SpeakerMention.Kind {
    if !head.isDisjoint(with: [.inspecting, .document]) { return .inspecting }
    if head.contains(.group) { return .group }
    if head.contains(.person) { return .person }
    return .body
  }

  /// Whether a document is the council's own or another's: `the council’s report`, `our review`.
  private func isOthers(_ scene: QuotationScene, _ first: Int) -> Bool {
    guard first > 0, let before = scene.items[first - 1].token else { return false }
    if context.isAny(before, of: "our my") { return true }
    if context.isPossessive(before) || context.isWord(before, "peer") {
      return !holdsInspecting(before)
    }
    return false
  }

  /// Whether a possessor is an inspecting body or what it publishes: `the letter’s summary`.
  private func holdsInspecting(_ token: Int) -> Bool {
    let span = context.tokens[token].span
    let stem = context.bytes[span.range].prefix { (97...122).contains($0 | 0x20) }
    return Self.inspectingStems.contains(String(decoding: stem.map { $0 | 0x20 }, as: UTF8.self))
  }

  private static let inspectingStems: Set<String> = [
    "cqc", "hmi", "hmicfrs", "inspection", "inspector", "inspectorate", "inspectors", "letter", "ofsted", "regulator",
    "report", "visit", "watchdog",
  ]

  /// `one said`, `another told`: a numeral with no noun after it.
  private func one(in scene: QuotationScene, at place: Int, token: Int, limit: Int) -> SpeakerMention? {
    guard context.classes(token).contains(.one), place + 1 < scene.items.count else { return nil }
    if place + 2 < scene.items.count, let of = scene.items[place + 1].token, let them = scene.items[place + 2].token,
      context.isWord(of, "of"), context.isWord(them, "them")
    {
      return SpeakerMention(kind: .one, tokens: token...them, items: place...place + 2)
    }
    if let next = scene.items[place + 1].token {
      guard
        context.classes(next).contains(.cue) || context.isMark(next, ",") || context.tokens[next].kind == .terminator
      else { return nil }
    }
    return SpeakerMention(kind: .one, tokens: token...token, items: place...place)
  }

  /// A form that may be noun or verb is a verb right after someone who can act: `inspectors report`.
  private func isVerb(_ scene: QuotationScene, _ place: Int) -> Bool {
    guard let token = scene.items[place].token, context.classes(token).contains(.cue), place > 0,
      let before = scene.items[place - 1].token
    else { return false }
    let classes = context.classes(before)
    return !classes.isDisjoint(with: [.group, .they, .we, .relative, .she]) || context.isWord(before, "inspectors")
  }

  private func isModifier(_ token: Int) -> Bool {
    guard context.isWord(token) else { return false }
    let classes = context.classes(token)
    if context.isPossessive(token) || (48...57).contains(context.bytes[Int(context.tokens[token].start)]) {
      return false
    }
    return classes.isDisjoint(with: [
      .function, .determiner, .preposition, .conjunction, .cue, .verb, .they, .it, .she, .we, .adverb, .relative,
      .subordinate, .one, .title,
    ])
  }

  // MARK: Names

  /// A run of capitalised words: a person’s name, with or without an office before it, or a body’s.
  private func name(in scene: QuotationScene, at place: Int, limit: Int) -> SpeakerMention? {
    guard let token = scene.items[place].token, context.tokens[token].isCapitalised,
      !context.classes(token).contains(.calendar),
      context.classes(token).isDisjoint(with: [.they, .it, .she, .we, .determiner, .conjunction, .preposition, .adverb])
        || isMajesty(scene, place)
    else { return nil }
    var run = [place]
    var next = place + 1
    while next < limit, let token = scene.items[next].token {
      if isNamePart(token) {
        run.append(next)
        next += 1
      } else if next + 1 < limit, let after = scene.items[next + 1].token, isNamePart(after),
        context.isAny(token, of: "of and for the &"), !joinsSpeakers(scene, run, at: next)
      {
        run.append(next)
        next += 1
      } else {
        break
      }
    }
    return classify(run, in: scene)
  }

  /// `Her Majesty’s Inspectors`: a name that opens with a pronoun.
  private func isMajesty(_ scene: QuotationScene, _ place: Int) -> Bool {
    guard place + 1 < scene.items.count, let next = scene.items[place + 1].token, context.isPossessive(next) else {
      return false
    }
    let start = Int(context.tokens[next].start)
    return context.bytes[start] == UInt8(ascii: "M") && context.tokens[next].span.count >= 9
      && context.bytes[start + 1] == UInt8(ascii: "a") && context.bytes[start + 2] == UInt8(ascii: "j")
  }

  /// Whether an `and` joins two who speak, and not the parts of one name: `the CQC and Ofsted`.
  private func joinsSpeakers(_ scene: QuotationScene, _ run: [Int], at place: Int) -> Bool {
    guard let joint = scene.items[place].token, context.isAny(joint, of: "and &"), let last = run.last,
      let before = scene.items[last].token, let after = scene.items[place + 1].token
    else { return false }
    let sides = context.classes(before).union(context.classes(after))
    return !sides.isDisjoint(with: [.inspecting, .title]) || run.count >= 2 && isPlainName(before)
  }

  private func isNamePart(_ token: Int) -> Bool {
    context.tokens[token].isCapitalised && context.isWord(token) && !context.classes(token).contains(.calendar)
      && context.classes(token).isDisjoint(with: [.they, .it, .she, .we])
  }

  private func classify(_ run: [Int], in scene: QuotationScene) -> SpeakerMention? {
    let tokens = run.compactMap { scene.items[$0].token }
    guard let first = tokens.first, let last = tokens.last, tokens.count == run.count else { return nil }
    if let title = tokens.firstIndex(where: { context.classes($0).contains(.title) }) {
      // Right behind a title even a common word is a name.
      var end = title + 1
      while end < tokens.count, context.tokens[tokens[end]].isCapitalised,
        end <= title + 2 || isPlainName(tokens[end]) || context.classes(tokens[end]).contains(.title)
      { end += 1 }
      if end > title + 1 {
        return SpeakerMention(
          kind: .person, tokens: tokens[title]...tokens[end - 1], items: run[title]...run[end - 1], isName: true)
      }
    }
    var end = tokens.count
    while end > 1, context.isAny(tokens[end - 1], of: "mp obe mbe cbe") { end -= 1 }
    var start = end
    while start > 0, isPlainName(tokens[start - 1]), !context.isPossessive(tokens[start - 1]) { start -= 1 }
    if (2...4).contains(end - start) {
      let office = tokens[..<start]
      let isInspector = office.contains { context.classes($0).contains(.inspecting) }
      return SpeakerMention(
        kind: isInspector ? .inspecting : .person, tokens: tokens[start]...tokens[end - 1],
        items: run[start]...run[run.count - 1], isName: true)
    }
    if isOtherInspectorate(first...last) { return body(tokens, run, .body, in: scene) }
    if tokens.contains(where: { context.classes($0).contains(.inspecting) }) || context.isJoint && isCareQuality(tokens)
    {
      return body(tokens, run, .inspecting, in: scene)
    }
    let heads = context.classes(last)
    if tokens.count > 1, !heads.isDisjoint(with: [.body, .document, .group, .person]) {
      return body(tokens, run, kind(of: heads), in: scene)
    }
    if tokens.count == 1 {
      guard heads.isEmpty, run[0] > 0 || followedByCue(run[0], in: scene) else { return nil }
      return SpeakerMention(kind: .unknown, tokens: first...last, items: run[0]...run[0], isName: true)
    }
    return SpeakerMention(
      kind: heads.contains(.job) ? .person : .body, tokens: first...last, items: run[0]...run[run.count - 1],
      isName: true)
  }

  /// A body’s name, with the plain nouns after it: `Ofsted inspectors`, `Northshire Council leaders`.
  private func body(
    _ tokens: [Int], _ run: [Int], _ kind: SpeakerMention.Kind, in scene: QuotationScene
  ) -> SpeakerMention? {
    guard let first = tokens.first, var last = tokens.last, let firstItem = run.first, var lastItem = run.last else {
      return nil
    }
    var kind = kind
    if kind == .inspecting, context.isPossessive(last), let place = possessed(lastItem, in: scene),
      let token = scene.items[place].token
    {
      // `Ofsted’s latest monitoring letter` is the monitoring letter; `Ofsted’s letter` keeps whose it is.
      let isNear = place == lastItem + 1
      if !isNear, let near = scene.items[place - 1].token {
        let isPlain = context.classes(near).isDisjoint(with: [.evaluative, .one, .determiner])
        let start = isPlain && place - 1 > lastItem + 1 ? place - 1 : place
        return SpeakerMention(
          kind: kind, tokens: (scene.items[start].token ?? token)...token, items: firstItem...place)
      }
      lastItem = place
      last = token
    }
    while lastItem + 1 < scene.items.count, let next = scene.items[lastItem + 1].token,
      !context.isPossessive(last) || !context.isWord(next, "verdict"),
      !context.classes(next).isDisjoint(with: .speaker), !isVerb(scene, lastItem + 1)
    {
      lastItem += 1
      last = next
      if kind != .inspecting, !isOtherInspectorate(first...first) { kind = self.kind(of: context.classes(next)) }
    }
    return SpeakerMention(kind: kind, tokens: first...last, items: firstItem...lastItem, isName: true)
  }

  /// The document that an inspecting body possesses, adjectives between: `Ofsted’s latest monitoring letter`.
  private func possessed(_ place: Int, in scene: QuotationScene) -> Int? {
    var next = place + 1
    while next < scene.items.count, next <= place + 4, let token = scene.items[next].token, context.isWord(token) {
      let classes = context.classes(token)
      if context.isWord(token, "verdict") { return nil }
      if classes.contains(.document), !isVerb(scene, next) { return next }
      guard isModifier(token) || classes.contains(.evaluative) else { return nil }
      next += 1
    }
    return nil
  }

  private func followedByCue(_ place: Int, in scene: QuotationScene) -> Bool {
    guard place + 1 < scene.items.count, let next = scene.items[place + 1].token else { return false }
    return context.classes(next).contains(.cue)
  }

  /// A capitalised word that is part of no office and no body.
  private func isPlainName(_ token: Int) -> Bool {
    context.tokens[token].isCapitalised
      && context.classes(token).isDisjoint(with: [
        .job, .body, .document, .inspecting, .group, .person, .title, .function, .preposition, .determiner,
        .conjunction,
        .adverb, .scheme,
      ])
  }
}
