/// Resolves pronouns to the best mention before them.
struct AntecedentFinder {
  /// How far back a mention is looked for, in statements.
  private static let reach = 60

  let context: QuotationContext
  let mentions: SpeakerMentionFinder

  /// The mentions of the statements before, and how far back its own scene goes.
  struct Past {
    /// By statement, the latest last.
    var statements: [[SpeakerMention]] = []
    /// The first statement of the scene that is being read.
    var sceneStart = 0
    /// The speakers of the attributions before, the latest last.
    var speakers: [Attribution.Speaker] = []
    /// Whether the scene is the content of a quotation.
    var isNested = false
  }

  /// What a pronoun stands for.
  ///
  /// - Parameters:
  ///   - own: the mentions before it in its own statement.
  ///   - judges: whether the cue is a verb that inspectors judge with.
  func antecedent(
    of mention: SpeakerMention, own: [SpeakerMention], past: Past, judges: Bool
  ) -> Attribution.Speaker? {
    switch mention.kind {
    case .they: they(own, past, judges)
    case .it: it(own, past)
    case .she: person(own, past)
    case .one: search(own, past) { $0.kind == .group }
    default: nil
    }
  }

  /// What `it` or `they` speaks of when it is named only afterwards, in the same paragraph.
  func postcedent(of mention: SpeakerMention, in scene: QuotationScene, statement: Int) -> Attribution.Speaker? {
    guard mention.kind == .it || mention.kind == .they, statement + 1 < scene.statements.count else { return nil }
    let next = scene.statements[statement + 1].prefix(40)
    return mentions.mentions(in: scene, next.startIndex..<next.endIndex).first { $0.kind == .inspecting }.map(speaker)
  }

  /// Of `Mr Penn` the `Jo Penn` that stands further up, if one does.
  func fullest(_ mention: SpeakerMention, past: Past) -> ClosedRange<Int> {
    guard mention.kind == .person, mention.isName, mention.tokens.count == 2,
      context.classes(mention.tokens.lowerBound).contains(.title), let name = lastWord(of: mention)
    else { return mention.tokens }
    for statement in past.statements.reversed() {
      for other in statement where other.isName && other.kind == .person && other.tokens.count >= mention.tokens.count {
        guard let last = lastWord(of: other), last.elementsEqual(name) else { continue }
        let hasTitle = context.classes(other.tokens.lowerBound).contains(.title)
        if other.tokens.count > (hasTitle ? 2 : 1) { return other.tokens }
      }
    }
    return mention.tokens
  }

  private func lastWord(of mention: SpeakerMention) -> Slice<UnsafeBufferPointer<UInt8>>? {
    let range = context.tokens[mention.tokens.upperBound].span.range
    return range.isEmpty ? nil : context.bytes[range]
  }

  private func they(_ own: [SpeakerMention], _ past: Past, _ judges: Bool) -> Attribution.Speaker? {
    let isPlural: (SpeakerMention) -> Bool = { $0.kind == .group || isInspectors($0) }
    if own.isEmpty, let meets = meets(past) { return meets }
    if context.isInspectorsOwn, let group = search(own, past, reach: 4, { $0.kind == .group }) { return group }
    if !judges, own.isEmpty, let met = met(past) { return met }
    let near = search(own, past, reach: 3, inScene: true, isPlural)
    let earlier = past.speakers.last { $0.kind == .group || $0.kind == .inspecting && !$0.isDocument }
    if near?.kind == .inspecting { return near }
    if judges, !context.isInspectorsOwn {
      if let far = search(own, past, isInspectors) { return far }
      if earlier?.kind == .inspecting { return earlier }
    }
    if let earlier, earlier.kind == .inspecting {
      return near.map { isSpeaker($0, in: past.speakers) ? $0 : earlier } ?? earlier
    }
    if let near { return near }
    if let earlier { return earlier }
    if !past.isNested, let person = past.speakers.last, person.kind == .person, !person.isName { return person }
    return search(own, past, isInspectors) ?? search(own, past, isPlural)
  }

  /// The group that inspectors met or spoke to in the statement before: what `they` then say is theirs.
  private func met(_ past: Past) -> Attribution.Speaker? {
    guard past.statements.count > past.sceneStart, let last = past.statements.last, last.count >= 2,
      last[0].kind == .inspecting, let group = last.dropFirst().first(where: { $0.kind == .group })
    else { return nil }
    let between = last[0].tokens.upperBound + 1..<max(group.tokens.lowerBound, last[0].tokens.upperBound + 1)
    let isMet = between.contains {
      context.isAny($0, of: "met spoke talked asked interviewed visited saw observed")
    }
    return isMet && between.count <= 6 ? speaker(group) : nil
  }

  /// The group that opens the statement before and there met or spoke to inspectors.
  private func meets(_ past: Past) -> Attribution.Speaker? {
    guard past.statements.count > past.sceneStart, let last = past.statements.last, last.count >= 2,
      last[0].kind == .group, last[1].kind == .inspecting, last[0].tokens.upperBound < last[1].tokens.lowerBound
    else { return nil }
    let between = last[0].tokens.upperBound + 1..<last[1].tokens.lowerBound
    let isMet = between.contains { context.isAny($0, of: "met spoke talked told approached wrote contacted") }
    return isMet && between.count <= 6 ? speaker(last[0]) : nil
  }

  private func isSpeaker(_ speaker: Attribution.Speaker, in last: [Attribution.Speaker]) -> Bool {
    last.last?.kind == speaker.kind && last.last?.text == speaker.text
  }

  /// `they` may stand for inspectors or for the body, hardly for a letter.
  private func isInspectors(_ mention: SpeakerMention) -> Bool {
    guard mention.kind == .inspecting else { return false }
    return (mention.tokens.lowerBound...mention.tokens.upperBound).contains {
      context.classes($0).contains(.inspecting)
    }
  }

  private func it(_ own: [SpeakerMention], _ past: Past) -> Attribution.Speaker? {
    let isSingular: (SpeakerMention) -> Bool = { candidate in
      candidate.kind == .body
        || candidate.kind == .inspecting && !endsInS(candidate.tokens.upperBound)
          && !context.isAny(candidate.tokens.upperBound, of: "visit inspection outcome")
    }
    if let near = search(own, past, reach: 3, isSingular) { return near }
    return past.speakers.last { $0.kind == .body || $0.kind == .inspecting }
      ?? search(own, past) { $0.kind == .inspecting }
  }

  private func endsInS(_ token: Int) -> Bool {
    let end = Int(context.tokens[token].end)
    guard context.bytes[end - 1] == UInt8(ascii: "s") else { return false }
    // The s of `Ofsted’s` is no plural.
    return !(end >= 2 && (context.bytes[end - 2] == 0x27 || context.bytes[end - 2] == 0x99))
  }

  private func person(_ own: [SpeakerMention], _ past: Past) -> Attribution.Speaker? {
    // Whoever opens the statement before, by name and in the same paragraph, goes before who spoke further up.
    if own.isEmpty, !past.isNested, past.statements.count > past.sceneStart,
      let opens = past.statements.last?.first, opens.isName, opens.kind == .person
    {
      return speaker(opens)
    }
    if let earlier = past.speakers.last, earlier.isPerson || earlier.isName && earlier.kind == .unknown {
      return earlier
    }
    let near = search(own, past, reach: 4) { context.isPerson($0) }
    if let near {
      // The commissioner, Sir Colin Marr, was appointed in January.
      if !own.contains(where: { context.isPerson($0) }), past.statements.count > past.sceneStart,
        let last = past.statements.last, let place = last.firstIndex(where: { context.isPerson($0) }),
        !last[place].isName, place + 1 < last.count,
        last[place + 1].isName, last[place + 1].kind == .person,
        last[place].tokens.upperBound < last[place + 1].tokens.lowerBound,
        isApposition(last[place].tokens.upperBound + 1..<last[place + 1].tokens.lowerBound)
      {
        return speaker(last[place + 1])
      }
      return near
    }
    return past.speakers.last { $0.isPerson || $0.isName && $0.kind == .unknown }
      ?? search(own, past) { $0.kind == .person }
  }

  /// Whether no more than a comma, or `of` and a noun with a comma behind it, stands between an office and a name.
  private func isApposition(_ between: Range<Int>) -> Bool {
    guard between.count <= 8 else { return false }
    return between.allSatisfy { context.classes($0).isDisjoint(with: [.verb, .auxiliary, .cue, .relative]) }
      && between.last.map { context.isMark($0, ",") } ?? true
  }

  /// The nearest mention before the pronoun that fits: in its own statement, then statement by statement backwards,
  /// each from its left, because the subject stands first.
  private func search(
    _ own: [SpeakerMention], _ past: Past, reach: Int = AntecedentFinder.reach, inScene: Bool = false,
    _ fits: (SpeakerMention) -> Bool
  ) -> Attribution.Speaker? {
    if let found = own.last(where: fits) { return speaker(found) }
    let start = max(inScene ? past.sceneStart : 0, past.statements.count - reach)
    for index in stride(from: past.statements.count - 1, through: start, by: -1) {
      if let found = past.statements[index].first(where: fits) { return speaker(found) }
    }
    return nil
  }

  private func speaker(_ mention: SpeakerMention) -> Attribution.Speaker {
    Attribution.Speaker(
      text: context.name(mention.tokens), kind: mention.kind, isName: mention.isName,
      isDocument: context.classes(mention.tokens.upperBound).contains(.document), isPerson: context.isPerson(mention))
  }
}
