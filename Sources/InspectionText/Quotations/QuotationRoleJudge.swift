/// Decides whether a quotation is a finding, a speech or a mere term.
struct QuotationRoleJudge {
  let context: QuotationContext
  let spans: [QuotedSpan]

  /// What a quotation’s content and neighbours look like.
  struct Shape {
    /// How many words the content has.
    var words = 0
    /// Whether it praises, blames, denies, has a verb or speaks in the first person.
    var asserts = false
    var hasVerb = false
    var evaluates = false
    /// Whether it praises or blames by no more than a denial: `no wrong door`.
    var onlyDenies = false
    /// Whether each word of weight in it has a capital, the first alone not counting.
    var isTitle = false
    var startsCapital = false
    var endsInStop = false
    /// Whether a determiner, adjective or preposition stands before it.
    var inPhrase = false
    var hasDeterminer = false
    /// Whether a noun stands after it.
    var beforeNoun = false
    /// Whether the noun after it is one that follows names and labels.
    var beforeScheme = false
    /// Whether a preposition stands before it.
    var isAfterPreposition = false
    /// Whether a verb stands right after it, and not what it says of itself.
    var isSubject = false
    /// Whether a word that introduces names stands before it.
    var isNamed = false
    /// Whether a form of be, seem, remain or `as` stands before it.
    var isPredicate = false
    /// Whether its first word is `the`.
    var opensWithThe = false
  }

  /// The role, given who is said to have spoken.
  func role(
    _ quote: Int, _ attribution: Attribution?, at place: Int, in scene: QuotationScene, parentRole: Quotation.Role?
  ) -> Quotation.Role {
    let shape = shape(of: quote, at: place, in: scene)
    let speaks = spoken(attribution, in: parentRole)
    if spans[quote].presentation == .block {
      return speaks ?? (context.isInspectorsOwn || !context.speaksOfInspection ? .speech : .finding)
    }
    if isTerm(
      shape, attribution, speaks, parentRole, hasThat: hasThat(attribution, before: place, in: scene),
      praises: praises(attribution, before: place, in: scene))
    {
      return .term
    }
    if let speaks { return speaks }
    if let parentRole { return nested(quote, shape, in: parentRole) }
    if context.isInspectorsOwn {
      return shape.words >= 5 && (shape.endsInStop || shape.startsCapital) && shape.hasVerb ? .speech : .term
    }
    let isSentence = shape.endsInStop && shape.startsCapital && shape.words >= 4 && !shape.isTitle
    guard
      isSentence
        || shape.words >= 5 && shape.hasVerb && !shape.isTitle && !shape.hasDeterminer && !shape.beforeNoun
          && !shape.isAfterPreposition
    else { return .term }
    return isFirstPerson(quote) || !context.speaksOfInspection ? .speech : .finding
  }

  /// The role of a quotation inside another that names nobody.
  private func nested(_ quote: Int, _ shape: Shape, in parentRole: Quotation.Role) -> Quotation.Role {
    if parentRole == .term { return .term }
    if parentRole == .speech, !context.isInspectorsOwn, !shape.beforeNoun, !shape.isTitle, !shape.isNamed,
      shape.evaluates && shape.words >= 2 || shape.hasVerb && shape.words >= 5, !isFirstPerson(quote)
    {
      // What a councillor quotes in praise or blame is the letter that the release is about.
      return .finding
    }
    return shape.words >= 6 && shape.hasVerb ? parentRole : .term
  }

  /// Whether a quotation is what somebody is praised or blamed for: `praised managers for their ‘…’`.
  private func praises(_ attribution: Attribution?, before place: Int, in scene: QuotationScene) -> Bool {
    guard let cue = attribution?.cue, attribution?.speaker?.text != nil, cue.items.upperBound < place else {
      return false
    }
    let isNear = place - cue.items.upperBound <= 4
    return scene.items[cue.items.upperBound + 1..<place].suffix(4).contains { item in
      item.token.map { context.isAny($0, of: "for over") || isNear && context.isWord($0, "out") } ?? false
    }
  }

  /// Whether `that` stands right behind the cue that governs a quotation from before it.
  private func hasThat(_ attribution: Attribution?, before place: Int, in scene: QuotationScene) -> Bool {
    guard let attribution, attribution.link != .carried, let cue = attribution.cue,
      cue.items.upperBound + 1 < place
    else { return false }
    // In a second clause too: `said that …, and that managers ‘act quickly’`.
    return (cue.items.upperBound + 1..<place).contains { step in
      guard let token = scene.items[step].token, context.isWord(token, "that") else { return false }
      guard step > cue.items.upperBound + 1, let before = scene.items[step - 1].token else { return true }
      return context.isAny(before, of: "and but or") || isAgent(cue.items.upperBound + 1..<step, in: scene)
    }
  }

  /// `by staff`, `from one carer`, `inspectors`: between a verb of telling and its `that`.
  private func isAgent(_ range: Range<Int>, in scene: QuotationScene) -> Bool {
    guard range.count <= 4, let last = scene.items[range.upperBound - 1].token else { return false }
    return !context.classes(last).isDisjoint(with: .speaker) || context.isAny(last, of: "us them him her me")
  }

  /// Finding or speech, by the speaker, or by the cue where none is named.
  private func spoken(_ attribution: Attribution?, in parentRole: Quotation.Role?) -> Quotation.Role? {
    guard let attribution else { return nil }
    if parentRole == .speech, attribution.speaker?.text == nil, let cue = attribution.cue, !cue.classes.contains(.judge)
    {
      // We were told that our plan is ‘…’: told by those who inspected.
      if cue.voice == .passive, !context.isInspectorsOwn { return .finding }
      return .speech
    }
    if let speaker = attribution.speaker {
      if speaker.kind == .inspecting { return .finding }
      if speaker.text == nil, speaker.kind == .they || speaker.kind == .it { return fallback(attribution) }
      return .speech
    }
    return fallback(attribution)
  }

  private func fallback(_ attribution: Attribution) -> Quotation.Role? {
    guard let cue = attribution.cue else { return nil }
    if cue.classes.contains(.judge), !context.isInspectorsOwn { return .finding }
    if context.isInspectorsOwn, isGrading(cue) { return .finding }
    return context.isInspectorsOwn ? .speech : .finding
  }

  private func isGrading(_ cue: ReportingCue) -> Bool {
    let token = cue.tokens.lowerBound
    return context.isAny(token, of: "judged graded rated found")
  }

  private func isTerm(
    _ shape: Shape, _ attribution: Attribution?, _ speaks: Quotation.Role?, _ parentRole: Quotation.Role?,
    hasThat: Bool, praises: Bool
  ) -> Bool {
    if shape.isNamed {
      guard let attribution, let cue = attribution.cue, cue.classes.contains(.naming),
        attribution.speaker?.kind == .inspecting
          || attribution.speaker == nil && shape.evaluates && !shape.isTitle
            && cue.classes.contains(.complement)
      else { return shape.words <= 8 }
      return false
    }
    guard let attribution, speaks != nil else { return false }
    if attribution.speaker?.kind == .body, attribution.speaker?.text == nil, !shape.asserts, shape.words <= 3 {
      return true
    }
    if isOwnProse(shape, attribution, speaks, hasThat: hasThat) { return true }
    // Workers call their weekly meeting ‘the huddle’.
    if shape.opensWithThe, let cue = attribution.cue,
      cue.classes.contains(.naming) || context.isAny(cue.tokens.lowerBound, of: "refer refers referred referring"),
      speaks == .speech,
      !shape.evaluates, !shape.hasVerb, shape.words <= 4, attribution.speaker?.isName != true
    {
      return true
    }
    let isLong = shape.words >= 7
    if shape.beforeScheme, !isLong, shape.isTitle || !shape.evaluates || shape.onlyDenies { return true }
    if shape.beforeScheme, shape.words <= 2, shape.hasDeterminer, isGradeLabel(shape) { return true }
    if shape.isTitle, !isLong, !shape.endsInStop, shape.inPhrase || shape.beforeNoun,
      shape.words > 1 || !shape.evaluates
    {
      return true
    }
    if shape.endsInStop || isLong { return false }
    switch attribution.link {
    case .direct:
      // In an inspectors’ letter: records call it ‘my story’.
      if let cue = attribution.cue, cue.classes.contains(.naming), context.isInspectorsOwn, speaks == .speech,
        !shape.evaluates, shape.words <= 3
      {
        return true
      }
      // Workers talk about ‘family time’.
      if let cue = attribution.cue, cue.classes.contains(.needsOf), speaks == .speech, !shape.asserts,
        !shape.isPredicate
      {
        return true
      }
      if !shape.asserts, shape.hasDeterminer, let cue = attribution.cue, !cue.classes.contains(.judge),
        !shape.isPredicate
      {
        return true
      }
      // Whoever praises the ‘tireless’ staff chose the word.
      if let cue = attribution.cue, cue.classes.contains(.judge), attribution.speaker?.text != nil,
        cue.classes.isDisjoint(with: [.naming, .complement]), shape.words <= 2, !shape.isTitle, !shape.isSubject,
        !shape.beforeScheme
      {
        return false
      }
      let isOfPassive = attribution.cue?.voice == .passive && speaks == .finding
      return !shape.asserts && (shape.hasDeterminer && shape.beforeNoun || shape.isSubject && !isOfPassive)
    case .embedded, .carried:
      if let cue = attribution.cue, cue.classes.contains(.complement), attribution.link == .embedded, !shape.beforeNoun,
        !shape.isTitle,
        !shape.isAfterPreposition
      {
        return false
      }
      if attribution.link == .embedded, !context.isInspectorsOwn, speaks == .finding, !shape.beforeNoun, !shape.isTitle,
        shape.words >= 3 || hasThat && shape.words == 2 && !shape.inPhrase
      {
        return false
      }
      if attribution.link == .embedded, let cue = attribution.cue, cue.classes.contains(.judge),
        cue.classes.isDisjoint(with: [.complement, .say, .naming]), praises, !shape.isTitle, !shape.beforeScheme,
        !shape.beforeNoun || shape.evaluates || shape.words == 1
      {
        return false
      }
      if attribution.link == .carried, shape.words <= 4, !shape.hasVerb, shape.inPhrase || shape.beforeNoun {
        return true
      }
      if shape.asserts { return shape.beforeNoun && !shape.evaluates }
      if shape.isPredicate { return shape.beforeNoun }
      return shape.inPhrase || shape.beforeNoun || attribution.link == .carried || shape.words <= 3
    }
  }

  /// Whether the verb only looks like one that reports: `children find ‘forever homes’`, `plans feel ‘owned’`, or the
  /// quotation is the inspectors’ own way of putting it in their own letter.
  private func isOwnProse(
    _ shape: Shape, _ attribution: Attribution, _ speaks: Quotation.Role?, hasThat: Bool
  ) -> Bool {
    guard let cue = attribution.cue else { return false }
    let isDirect = attribution.link == .direct
    if context.isInspectorsOwn, speaks == .finding {
      return !isDirect || !shape.evaluates && !shape.hasVerb && shape.words <= 3
    }
    guard speaks == .speech else { return false }
    if isDirect, shape.asserts { return false }
    if context.isAny(cue.tokens.lowerBound, of: Self.ofInspectors) {
      if isAssessor(attribution.speaker), !shape.isTitle, !shape.beforeScheme,
        shape.evaluates || shape.isPredicate || !shape.inPhrase
          || attribution.cue?.classes.contains(.complement) ?? false
      {
        return false
      }
      return !hasThat || attribution.speaker?.text == nil || shape.words <= 1
    }
    guard context.isInspectorsOwn, let speaker = attribution.speaker else {
      return context.isInspectorsOwn && !isDirect && attribution.speaker == nil && !shape.endsInStop
    }
    return speaker.kind == .unknown && !speaker.isName && (!isDirect || cue.classes.isDisjoint(with: [.say, .judge]))
  }

  /// Whether a speaker is one who assesses by office: a review, a court, an auditor, another inspectorate.
  private func isAssessor(_ speaker: Attribution.Speaker?) -> Bool {
    guard let text = speaker?.text, speaker?.kind != .inspecting else { return false }
    let last = text.utf8.reversed().prefix { $0 != 32 && $0 != 10 }.reversed().map { $0 | 0x20 }
    return Self.assessors.contains(String(decoding: last, as: UTF8.self))
  }

  private static let assessors: Set<String> = [
    "adviser", "advisers", "assessor", "assessors", "association", "audit", "auditor", "auditors", "audits",
    "commission", "commissioner", "commissioners", "committee", "consultant", "consultants", "coroner", "council",
    "court", "cqc", "department", "evaluation", "evaluators", "hmicfrs", "hmip", "inquiry", "inspectorate", "judge",
    "lga", "ombudsman", "panel", "peers", "regulator", "report", "researchers", "review", "reviewer", "reviewers",
    "study", "survey", "team", "tribunal", "university", "watchdog",
  ]

  /// Verbs that report what inspectors judge, but of others only what they do.
  private static let ofInspectors: StaticString = """
    find finds found finding consider considers considered considering assess assesses assessed assessing identify identifies \
    identified identifying determine determines determined grade graded rate rated recognise recognises recognised recognising \
    see sees saw seen seeing
    """

  private func isGradeLabel(_ shape: Shape) -> Bool { shape.evaluates }

  private func isFirstPerson(_ quote: Int) -> Bool {
    tokens(of: spans[quote].content).contains { context.classes($0).contains(.firstPerson) }
  }
}
