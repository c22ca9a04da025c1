/// Resolves pronouns to the best mention before them.
struct AntecedentFinder {
  /// How far back a mention is looked for, in statements.
  private static let reach = 60

  let context: QuotationContext
  let mentions: SpeakerMentionFinder

  /// What a pronoun stands for.
  ///
  /// - Parameters:
  ///   - place: the pronoun's item.
  ///   - statement: the place of its statement in the scene.
  ///   - judges: whether the cue is a verb that inspectors judge with.
  ///   - last: the speakers of the attributions before it, the latest last.
  ///   - scenes: the scenes before this one, the latest last.
  func antecedent(
    of mention: SpeakerMention, in scene: QuotationScene, statement: Int, judges: Bool,
    last: [Attribution.Speaker], scenes: [QuotationScene]
  ) -> Attribution.Speaker? {
    switch mention.kind {
    case .they: they(mention, scene, statement, judges, last, scenes)
    case .it: it(mention, scene, statement, last, scenes)
    case .she: person(mention, scene, statement, last, scenes)
    case .one: search(mention, scene, statement, scenes) { $0.kind == .group }
    default: nil
    }
  }

  private func they(
    _ mention: SpeakerMention, _ scene: QuotationScene, _ statement: Int, _ judges: Bool, _ last: [Attribution.Speaker],
    _ scenes: [QuotationScene]
  ) -> Attribution.Speaker? {
    let isPlural: (SpeakerMention) -> Bool = { $0.kind == .group || isInspectors($0) }
    let near = search(mention, scene, statement, [], reach: 3, isPlural)
    let earlier = last.last { $0.kind == .group || $0.kind == .inspecting && !$0.isDocument }
    if near?.kind == .inspecting { return near }
    if judges, !context.isInspectorsOwn {
      if earlier?.kind == .inspecting { return earlier }
      if let far = search(mention, scene, statement, scenes, { isInspectors($0) }) { return far }
    }
    if let earlier, earlier.kind == .inspecting {
      return near.map { isSpeaker($0, in: last) ? $0 : earlier } ?? earlier
    }
    if let near { return near }
    if let earlier { return earlier }
    if scene.outer == nil, let person = last.last, person.kind == .person, !person.isName { return person }
    return search(mention, scene, statement, scenes) { isInspectors($0) }
      ?? search(mention, scene, statement, scenes, isPlural)
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

  private func it(
    _ mention: SpeakerMention, _ scene: QuotationScene, _ statement: Int, _ last: [Attribution.Speaker],
    _ scenes: [QuotationScene]
  ) -> Attribution.Speaker? {
    let isSingular: (SpeakerMention) -> Bool = { candidate in
      candidate.kind == .body
        || candidate.kind == .inspecting
          && (candidate.tokens.upperBound == candidate.tokens.lowerBound || !isPlural(candidate.tokens.upperBound))
          && !isPlural(candidate.tokens.upperBound)
    }
    if let near = search(mention, scene, statement, scenes, reach: 3, isSingular) { return near }
    return last.last { $0.kind == .body || $0.kind == .inspecting }
      ?? search(mention, scene, statement, scenes) { $0.kind == .inspecting }
  }

  private func isPlural(_ token: Int) -> Bool {
    let end = Int(context.tokens[token].end)
    return context.bytes[end - 1] == UInt8(ascii: "s")
  }

  private func person(
    _ mention: SpeakerMention, _ scene: QuotationScene, _ statement: Int, _ last: [Attribution.Speaker],
    _ scenes: [QuotationScene]
  ) -> Attribution.Speaker? {
    if let earlier = last.last, earlier.kind == .person || earlier.isName { return earlier }
    if let near = search(
      mention, scene, statement, scenes, reach: 4, { $0.kind == .person || $0.isName && $0.kind == .inspecting })
    {
      return near
    }
    return last.last { $0.kind == .person || $0.isName && $0.kind != .body }
      ?? search(mention, scene, statement, scenes) { $0.kind == .person }
  }

  /// The nearest mention before the pronoun that fits: in its own statement, then statement by statement backwards,
  /// each from its left, because the subject stands first.
  private func search(
    _ mention: SpeakerMention, _ scene: QuotationScene, _ statement: Int, _ scenes: [QuotationScene],
    reach: Int = AntecedentFinder.reach, _ fits: (SpeakerMention) -> Bool
  ) -> Attribution.Speaker? {
    var left = reach
    let own = scene.statements[statement]
    if let found = mentions.mentions(in: scene, own.lowerBound..<mention.items.lowerBound).last(where: fits) {
      return speaker(found)
    }
    var index = statement - 1
    var current = scene
    var older = scenes.count - 1
    while left > 0 {
      while index >= 0, left > 0 {
        if let found = mentions.mentions(in: current, current.statements[index]).first(where: fits) {
          return speaker(found)
        }
        index -= 1
        left -= 1
      }
      guard older >= 0, left > 0 else { return nil }
      current = scenes[older]
      index = current.statements.count - 1
      older -= 1
      left -= 1
    }
    return nil
  }

  private func speaker(_ mention: SpeakerMention) -> Attribution.Speaker {
    Attribution.Speaker(
      text: context.name(mention.tokens), kind: mention.kind, isName: mention.isName,
      isDocument: context.classes(mention.tokens.upperBound).contains(.document))
  }
}
