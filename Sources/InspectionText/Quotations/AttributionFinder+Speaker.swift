/// From a cue to the one who spoke.
extension AttributionFinder {
  func attribution(
    _ cue: ReportingCue, in scene: QuotationScene, _ statement: Int
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
      if let source = source(of: cue, in: scene, until: end) {
        mention = source
      } else if let after = subjectBehind(cue, in: scene, range) {
        mention = after
      } else if continuesPassive(cue, in: scene, range) {
        mention = subjects.agent(of: cue, in: scene, until: end)
      } else if isReduced(cue, in: scene, from: start) {
        mention = subjects.agent(of: cue, in: scene, until: end)
      } else {
        mention = subjects.subject(
          of: cue, in: scene, from: start, earlier: earlierSubject(cue, in: scene, range, start))
      }
    }
    return made(cue, mention, in: scene, statement, link: .direct)
  }

  /// `Inspectors heard from one carer that …`: who was heard speaks.
  private func source(of cue: ReportingCue, in scene: QuotationScene, until end: Int) -> SpeakerMention? {
    let from = cue.items.upperBound + 1
    guard from + 1 < end, let token = scene.items[from].token, context.isWord(token, "from"),
      context.isAny(cue.tokens.lowerBound, of: "heard hear hears hearing")
    else { return nil }
    return subjects.mentions.mentions(in: scene, from + 1..<min(end, from + 7)).first
  }

  /// `Calling the visit ‘constructive’, Cllr Aziz …`: the subject stands behind the opening participle.
  private func subjectBehind(_ cue: ReportingCue, in scene: QuotationScene, _ range: Range<Int>) -> SpeakerMention? {
    guard cue.voice == .gerund, cue.items.lowerBound == range.lowerBound else { return nil }
    let end = min(range.upperBound, cue.items.lowerBound + 40)
    guard
      let comma = (cue.items.upperBound + 1..<end).first(where: { place in
        scene.items[place].token.map { context.isMark($0, ",") } ?? false
      }), comma + 1 < end
    else { return nil }
    return subjects.mentions.mentions(in: scene, comma + 1..<end).first
  }

  /// `was praised for ‘x’ and criticised for ‘y’`: the second participle is as passive as the first.
  private func continuesPassive(_ cue: ReportingCue, in scene: QuotationScene, _ range: Range<Int>) -> Bool {
    guard cue.classes.contains(.past), cue.items.lowerBound > range.lowerBound,
      let before = scene.items[cue.items.lowerBound - 1].token, context.isAny(before, of: "and but or")
    else { return false }
    let start = max(range.lowerBound, cue.items.lowerBound - 40)
    return cueFinder.cues(in: scene, start..<cue.items.lowerBound).last?.voice == .passive
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
    if context.isMark(before, ","), scene.items[next].quote == nil { return true }
    let found = subjects.subject(of: cue, in: scene, from: start, earlier: nil)
    guard let found else { return true }
    if context.isMark(before, ",") { return found.kind != .inspecting && found.kind != .person }
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

  func made(
    _ cue: ReportingCue, _ mention: SpeakerMention?, in scene: QuotationScene, _ statement: Int, link: Attribution.Link
  ) -> Attribution {
    // `summed it up` is the cue summed up.
    let isSplit = cue.classes.contains(.needsUp) && cue.tokens.count == 1
    return Attribution(
      cue: cue, cueText: context.text(cue.tokens) + (isSplit ? " up" : ""),
      speaker: mention.flatMap {
        resolved($0, in: scene, statement, judges: cue.classes.contains(.judge) && !cue.classes.contains(.say))
      }, link: link)
  }

  func resolved(
    _ mention: SpeakerMention, in scene: QuotationScene, _ statement: Int, judges: Bool
  ) -> Attribution.Speaker? {
    guard mention.kind.isPronoun else {
      return Attribution.Speaker(
        text: context.name(antecedents.fullest(mention, past: past)), kind: mention.kind, isName: mention.isName,
        isDocument: context.classes(mention.tokens.upperBound).contains(.document), isPerson: context.isPerson(mention))
    }
    if mention.kind == .we { return Attribution.Speaker(text: nil, kind: .body) }
    let start = max(scene.statements[statement].lowerBound, mention.items.lowerBound - 40)
    // In `managers, they said, ‘know …’` the managers are what is spoken of.
    let isAside =
      mention.items.lowerBound > start && scene.items[start..<mention.items.lowerBound].allSatisfy { $0.quote == nil }
      && (scene.items[mention.items.lowerBound - 1].token.map { context.isMark($0, ",") } ?? false)
      && isClosedByComma(mention, in: scene)
    let own = isAside ? [] : subjects.mentions.mentions(in: scene, start..<mention.items.lowerBound)
    return antecedents.antecedent(of: mention, own: own, past: past, judges: judges)
      ?? antecedents.postcedent(of: mention, in: scene, statement: statement)
      ?? Attribution.Speaker(text: nil, kind: mention.kind)
  }

  /// Whether a comma stands two words behind a pronoun: `, they said,`.
  private func isClosedByComma(_ mention: SpeakerMention, in scene: QuotationScene) -> Bool {
    let place = mention.items.upperBound + 2
    guard place < scene.items.count, let token = scene.items[place].token else { return false }
    return context.isMark(token, ",")
  }

  /// Whether no more than a comma and a joining word stand in a range.
  func isContinuation(_ scene: QuotationScene, _ range: Range<Int>) -> Bool {
    range.count <= 3
      && range.allSatisfy { place in
        guard let token = scene.items[place].token else { return false }
        return !context.isWord(token) || !context.classes(token).isDisjoint(with: [.relative, .conjunction])
      }
  }

  /// Whether no more than `that`, `as`, forms of be, articles and adverbs stand in a range.
  func isLink(_ scene: QuotationScene, _ range: Range<Int>) -> Bool {
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
      if context.isAny(token, of: "that as to having how of out up for on about") {
        continue
      }
      return false
    }
    return true
  }
}
