/// Finds reporting words that are used as such.
struct ReportingCueFinder {
  let context: QuotationContext

  /// The cues of a statement, in order.
  func cues(in scene: QuotationScene, _ range: Range<Int>) -> [ReportingCue] {
    var found: [ReportingCue] = []
    for place in range {
      guard let token = scene.items[place].token else { continue }
      if let cue = according(scene, place, token) {
        found.append(cue)
        continue
      }
      let classes = context.classes(token)
      guard classes.contains(.cue), context.tokens[token].kind == .word else { continue }
      if let cue = praise(scene, place, token, classes) {
        found.append(cue)
        continue
      }
      if let cue = verb(scene, place, token, classes, in: range) { found.append(cue) }
    }
    return found
  }

  private func according(_ scene: QuotationScene, _ place: Int, _ token: Int) -> ReportingCue? {
    guard context.isWord(token, "according"), let to = self.token(scene, place + 1), context.isWord(to, "to") else {
      return nil
    }
    return ReportingCue(items: place...place + 1, tokens: token...to, classes: [.cue, .say], voice: .preposition)
  }

  /// `praise for`, `criticism of`: nouns that report.
  private func praise(
    _ scene: QuotationScene, _ place: Int, _ token: Int, _ classes: QuotationWordClasses
  ) -> ReportingCue? {
    guard let next = self.token(scene, place + 1),
      context.isWord(token, "praise") && context.isAny(next, of: "for from")
        || context.isWord(token, "criticism") && context.isAny(next, of: "of from over")
    else { return nil }
    return ReportingCue(items: place...place, tokens: token...token, classes: classes, voice: .passive)
  }

  private func verb(
    _ scene: QuotationScene, _ place: Int, _ token: Int, _ classes: QuotationWordClasses, in range: Range<Int>
  ) -> ReportingCue? {
    let next = self.token(scene, place + 1)
    var last = place
    if classes.contains(.needsUp) {
      guard let next, holds(scene, place, "up", within: 3) else { return nil }
      if context.isWord(next, "up") { last = place + 1 }
    }
    if classes.contains(.needsTo) {
      // Will be referred to as ‘…’: a name, and nobody’s words.
      if classes.contains(.past), place > range.lowerBound, let be = self.token(scene, place - 1),
        context.classes(be).contains(.be)
      {
        return nil
      }
      guard let next, context.isAny(next, of: "to out") else { return nil }
    }
    if classes.contains(.needsOut), !holds(scene, place, "out", within: 5) { return nil }
    if classes.contains(.needsOn) {
      // He went on: ‘…’
      guard let next, context.isWord(next, "on"), isBeforeContent(scene, place + 1),
        !(self.token(scene, place + 2).map { context.isAny($0, of: "that how as") } ?? false)
      else { return nil }
      return ReportingCue(items: place...place + 1, tokens: token...token, classes: classes, voice: .active)
    }
    if classes.contains(.needsOf) {
      guard let next, context.isAny(next, of: "of about") else { return nil }
    }
    if classes.contains(.needsIt) {
      guard let next, context.isAny(next, of: "it this") else { return nil }
    }
    if classes.contains(.needsConcern), !holdsNoun(scene, place) { return nil }
    let before = subjectSide(scene, place, from: range.lowerBound)
    if classes.contains(.experience) {
      // Inspectors were impressed by: the subject of the passive is who speaks.
      guard let previous = self.token(scene, place - 1),
        (before.map({ $0 < place - 1 }) ?? (place - 1 > range.lowerBound))
          && !context.classes(previous).isDisjoint(with: [.be, .adverb, .evaluative])
          || isSecondExperience(scene, place, from: range.lowerBound),
        isExperienced(scene, place)
      else { return nil }
      return ReportingCue(items: place...place, tokens: token...token, classes: classes, voice: .active)
    }
    if classes.contains(.onlySpeech), !isBesideQuote(scene, place), !isBeforeContent(scene, place),
      !isHeardFrom(scene, place)
    {
      return nil
    }
    guard isVerb(scene, place, classes, before: before, in: range) else { return nil }
    return ReportingCue(
      items: place...last, tokens: token...(self.token(scene, last) ?? token), classes: classes,
      voice: voice(scene, place, classes, before: before, in: range))
  }

  /// The item before the cue, adverbs and auxiliaries left out.
  private func subjectSide(_ scene: QuotationScene, _ place: Int, from start: Int) -> Int? {
    var before = place - 1
    while before >= start, let token = scene.items[before].token {
      let classes = context.classes(token)
      guard isAdverb(token) || !classes.isDisjoint(with: [.auxiliary, .negation]) && !classes.contains(.evaluative)
      else {
        break
      }
      before -= 1
    }
    return before >= start ? before : nil
  }

  private func isAdverb(_ token: Int) -> Bool {
    let classes = context.classes(token)
    if classes.contains(.adverb) { return true }
    guard context.isWord(token), classes.isEmpty || classes == .evaluative else { return false }
    return context.endsInLy(token)
  }

  private func isVerb(
    _ scene: QuotationScene, _ place: Int, _ classes: QuotationWordClasses, before: Int?, in range: Range<Int>
  ) -> Bool {
    guard let previous = token(scene, place - 1), place > range.lowerBound else {
      // At the head of a statement only an inverted verb or a participle stands: `Described as …`.
      let isInverted = place > range.lowerBound
      return isInverted || classes.contains(.past) || classes.contains(.gerund) && !classes.contains(.nounToo)
    }
    let left = context.classes(previous)
    if context.isWord(previous, "to") {
      // It goes on to commend leaders for ‘…’.
      if place - 2 >= range.lowerBound, let on = token(scene, place - 2), context.isWord(on, "on") { return true }
      if classes.contains(.onlySpeech) { return place + 1 < scene.items.count && scene.items[place + 1].quote != nil }
      return classes.contains(.say) && isBeforeContent(scene, place)
    }
    if !left.isDisjoint(with: [.determiner, .possessive]), !left.contains(.relative), !left.contains(.they),
      !left.contains(.one)
    {
      return false
    }
    if context.isPossessive(previous) { return false }
    if left.contains(.negation), !isBeforeContent(scene, place) {
      // Inspectors did not find any children who were ‘…’.
      guard let before, let subject = token(scene, before), classes.contains(.judge) else { return false }
      return context.classes(subject).contains(.inspecting)
    }
    if left.contains(.auxiliary), left.isDisjoint(with: .be), !classes.contains(.past), !isHaveOrDo(previous) {
      return isBeforeContent(scene, place)
    }
    if left.contains(.be), classes.contains(.finite), !classes.contains(.past) { return false }
    if classes.contains(.past), left.contains(.preposition),
      !left.contains(.subordinate) || context.isWord(previous, "on")
    {
      return isBeforeContent(scene, place)
    }
    if let next = token(scene, place + 1), context.isWord(next, "to"),
      context.isWord(scene.items[place].token ?? 0, "reported"),
      !(token(scene, place + 2).map { context.isAny($0, of: "be have") } ?? false)
    {
      return false
    }
    if !classes.isDisjoint(with: [.needsTo, .needsUp, .needsOut, .needsIt, .needsOf]) { return true }
    if classes.contains(.nounToo), let next = token(scene, place + 1),
      context.isAny(next, of: "it them him us me this"), left.isDisjoint(with: [.preposition, .evaluative])
    {
      return true
    }
    if classes.isSuperset(of: [.nounToo, .say]), classes.isDisjoint(with: [.past, .gerund]),
      let next = token(scene, place + 1), context.isWord(next, "as")
    {
      // Nobody reports something as: `its reports as ‘…’`.
      return false
    }
    guard classes.contains(.nounToo) else {
      return !left.contains(.evaluative) || !classes.contains(.judge) || classes.contains(.finite) || isAdverb(previous)
    }
    if classes.contains(.past) {
      return !(left.contains(.preposition)) || isBeforeContent(scene, place)
    }
    if left.contains(.preposition) || left.contains(.evaluative) && !isAdverb(previous) { return false }
    guard let before, let subject = token(scene, before) else { return isBeforeContent(scene, place) }
    if context.isMark(subject, ",") || scene.items[before].quote != nil { return true }
    if context.isWord(subject, "that"), before > range.lowerBound, let cue = token(scene, before - 1),
      context.classes(cue).contains(.cue)
    {
      // Inspectors warned that call handlers …
      return isBeforeContent(scene, place)
    }
    let side = context.classes(subject)
    if !side.isDisjoint(with: [.group, .they, .she, .it, .we, .relative, .one]) || context.isWord(subject, "inspectors")
    {
      return true
    }
    if !side.isDisjoint(with: [.inspecting, .body, .document, .person]) {
      return isBeforeContent(scene, place) || agrees(subject, with: place, in: scene)
    }
    // In `a special mention: …` and `the full report, …` no verb stands: a bare form has a plural before it.
    let last = { (token: Int) in context.bytes[Int(context.tokens[token].end) - 1] }
    if let token = scene.items[place].token, last(token) != UInt8(ascii: "s"), last(subject) != UInt8(ascii: "s"),
      context.isWord(subject), side.isDisjoint(with: [.conjunction, .auxiliary])
    {
      return false
    }
    return isBeforeContent(scene, place)
  }

  /// `the report highlights several`: a form in -s after a singular, with an object behind it.
  private func agrees(_ subject: Int, with place: Int, in scene: QuotationScene) -> Bool {
    guard let token = scene.items[place].token, let next = self.token(scene, place + 1) else { return false }
    let last = { (token: Int) in context.bytes[Int(context.tokens[token].end) - 1] }
    return last(token) == UInt8(ascii: "s") && last(subject) != UInt8(ascii: "s") && context.isWord(next)
      && context.classes(next).isDisjoint(with: [.preposition, .verb, .auxiliary, .conjunction, .cue])
  }

  /// Whether `by`, `with`, `that`, `about` or `at` follows, and a quotation soon.
  private func isExperienced(_ scene: QuotationScene, _ place: Int) -> Bool {
    guard let next = token(scene, place + 1) else { return place + 1 < scene.items.count }
    return context.isAny(next, of: "by with that about at")
  }

  /// `Inspectors heard from one carer that …`
  private func isHeardFrom(_ scene: QuotationScene, _ place: Int) -> Bool {
    guard let token = token(scene, place), context.isAny(token, of: "heard hear hears hearing"),
      let from = self.token(scene, place + 1)
    else { return false }
    return context.isWord(from, "from")
  }

  /// `were struck by the warmth and impressed by ‘…’`: the form of be stands before the first participle alone.
  private func isSecondExperience(_ scene: QuotationScene, _ place: Int, from start: Int) -> Bool {
    guard place - 1 > start, let joint = token(scene, place - 1), context.isAny(joint, of: "and but") else {
      return false
    }
    return (max(start, place - 16)..<place - 1).contains { step in
      token(scene, step).map { context.classes($0).contains(.experience) } ?? false
    }
  }

  private func isHaveOrDo(_ token: Int) -> Bool {
    !context.isAny(token, of: "can may must should could might will would")
  }

  /// Whether `that`, a colon, a comma, `as` or a quotation follows.
  private func isBeforeContent(_ scene: QuotationScene, _ place: Int) -> Bool {
    guard place + 1 < scene.items.count else { return true }
    guard let next = token(scene, place + 1) else { return true }
    if context.isAny(next, of: "that how as") { return true }
    return context.isMark(next, ":") || context.isMark(next, ",") || context.tokens[next].kind == .terminator
  }

  private func isBesideQuote(_ scene: QuotationScene, _ place: Int) -> Bool {
    if place + 1 < scene.items.count, scene.items[place + 1].quote != nil { return true }
    if let next = token(scene, place + 1),
      context.isMark(next, ":") || context.isMark(next, ",") || context.tokens[next].kind == .terminator
    {
      return true
    }
    return place > 0 && scene.items[place - 1].quote != nil
  }

  private func voice(
    _ scene: QuotationScene, _ place: Int, _ classes: QuotationWordClasses, before: Int?, in range: Range<Int>
  ) -> ReportingCue.Voice {
    if classes.contains(.gerund) { return .gerund }
    guard classes.contains(.past) else { return .active }
    // A form of be among the auxiliaries: `was described`, `has been rated`.
    var step = place - 1
    while step >= range.lowerBound, step > before ?? range.lowerBound - 1, let token = token(scene, step) {
      if context.classes(token).contains(.be) { return .passive }
      step -= 1
    }
    if let next = token(scene, place + 1), context.isWord(next, "by") { return .passive }
    if classes.contains(.participle), step == place - 1 { return .passive }
    return .active
  }

  private func holds(_ scene: QuotationScene, _ place: Int, _ word: StaticString, within reach: Int) -> Bool {
    for step in place + 1..<min(scene.items.count, place + 1 + reach) {
      if let token = token(scene, step), context.isWord(token, word) { return true }
    }
    return false
  }

  /// `raised concerns`, `draws attention to`, `made it clear`: a verb that reports with its noun alone.
  private func holdsNoun(_ scene: QuotationScene, _ place: Int) -> Bool {
    for step in place + 1..<min(scene.items.count, place + 5) {
      guard let token = token(scene, step) else { return false }
      if context.isAny(token, of: "concern concerns attention clear plain tribute picture alarm") { return true }
      guard context.isWord(token), context.classes(token).isDisjoint(with: [.preposition, .relative]) else {
        return false
      }
    }
    return false
  }

  private func token(_ scene: QuotationScene, _ place: Int) -> Int? {
    scene.items.indices.contains(place) ? scene.items[place].token : nil
  }
}
