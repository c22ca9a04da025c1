/// Decides, from left to right, which of its classes a word has where it stands.
struct Tagger {
  let classes: WordClasses
  let words: [WordID]

  func disambiguate(_ sentence: inout TaggedSentence, _ options: [WordTags]) {
    var state = State()
    for index in options.indices {
      let tag = choose(index, sentence.tags, options, state)
      sentence.tags[index] = tag
      state.note(tag)
    }
  }

  /// What stands to the left within the clause.
  private struct State {
    /// How many finite verbs the clause still wants: one, and one more for each relative clause in its subject.
    var wanted = 1
    /// Whether the clause already has its verb.
    var hasVerb: Bool { wanted <= 0 }
    /// The auxiliary that waits for its verb, adverbs and negations read through.
    var auxiliary: WordTag?
    /// The last auxiliary and the last verb of the clause, commas and coordinators read through.
    var clauseAuxiliary: WordTag?
    var lastVerb: WordTag?
    /// Whether the clause before the last comma had its verb, and whether that comma stands right before.
    var hadVerb = false
    var followsComma = false
    /// Whether the clause begins with *there*.
    var isExistential = false

    mutating func note(_ tag: WordTag) {
      if tag == .there { isExistential = true } else if tag.opensClause || tag == .comma { isExistential = false }
      if tag == .comma { hadVerb = hasVerb }
      defer {
        // *…, with good use of it*: no verb of its own is wanted.
        if tag == .preposition, followsComma, hadVerb { wanted = 0 }
        followsComma = tag == .comma
      }
      switch tag {
      case .be, .have, .do, .modal:
        if auxiliary == nil || auxiliary == .to { wanted -= 1 }
        auxiliary = tag
        clauseAuxiliary = tag
      case .to:
        auxiliary = tag
      case .adverb, .negator, .quote: break
      case .verb, .verbSingular, .verbPast, .participle, .gerund:
        if tag == .verb || tag == .verbSingular || tag == .verbPast, auxiliary == nil { wanted -= 1 }
        auxiliary = nil
        lastVerb = tag
      case .relative where wanted > 0:
        wanted = 2
        auxiliary = nil
      case .relative, .that, .contrast, .concession, .condition, .subordinator, .stop, .comma, .coordinator:
        wanted = 1
        auxiliary = tag == .coordinator ? auxiliary : nil
        if tag != .comma, tag != .coordinator { (clauseAuxiliary, lastVerb) = (nil, nil) }
      default: auxiliary = nil
      }
    }
  }

  private func choose(_ index: Int, _ tags: [WordTag], _ options: [WordTags], _ state: State) -> WordTag {
    let option = options[index]
    let before = index > 0 ? tags[index - 1] : .stop
    let next = index + 1 < options.count ? options[index + 1] : WordTags(.stop)
    // *Staff galvanise their partners*: a word that no list has as a verb, where only a verb can stand.
    if option.isEmpty || option == .noun, !state.hasVerb, state.auxiliary == nil, index > 0,
      before == .noun || before == .adverb, !next.isDisjoint(with: [.determiner, .possessive]),
      next.isDisjoint(with: .open), likeliest(index) != .noun || option.isEmpty
    {
      return .verb
    }
    // *Professionals mobilise quickly to help*.
    if option.isEmpty, !state.hasVerb, state.auxiliary == nil, index > 0, before == .noun, next == .adverb,
      index + 2 < options.count, options[index + 2].isDisjoint(with: .finite),
      options[index + 2].isDisjoint(with: .auxiliary), options[index + 2].isDisjoint(with: .open)
    {
      return .verb
    }
    if option.rawValue.nonzeroBitCount == 1 { return single(option) }
    if option.isEmpty { return .noun }
    if !option.isSubset(of: .open) { return chooseClosed(option, before: before, next: next, state) }
    return chooseOpen(index, option, before: before, next: next, tags, options, state)
  }

  /// The class that a word has most often.
  private func likeliest(_ index: Int) -> WordTag { classes.likeliest(words[index]) }

  private func single(_ option: WordTags) -> WordTag {
    WordTag(rawValue: UInt8(option.rawValue.trailingZeroBitCount))!
  }

  /// A word of two closed classes: *little*, *one*, *too*.
  private func chooseClosed(_ option: WordTags, before: WordTag, next: WordTags, _ state: State) -> WordTag {
    let nextIsNominal = !next.isDisjoint(with: [.noun, .adjective])
    if option.has(.quantifier), option.has(.adverb) {
      return next.has(.noun) || next.has(.adjective) && !next.has(.participle) ? .quantifier : .adverb
    }
    if option.has(.determiner), option.has(.pronoun) {
      if next.has(.verbSingular) || !next.isDisjoint(with: .auxiliary) { return .pronoun }
      // *Escalated this with their provider*.
      // *Managing this well*.
      let stands =
        !before.isVerb && before != .of
        || next.isDisjoint(with: Self.endsPronoun) && next != WordTags(.adverb)
      return stands ? .determiner : .pronoun
    }
    if option.has(.number), option.has(.pronoun) { return nextIsNominal ? .number : .pronoun }
    if option.has(.adverb), option.has(.subordinator) { return state.hasVerb ? .subordinator : .adverb }
    if option.has(.quantifier) { return .quantifier }
    return single(option)
  }

  private func chooseOpen(
    _ index: Int, _ option: WordTags, before: WordTag, next: WordTags, _ tags: [WordTag], _ options: [WordTags],
    _ state: State
  ) -> WordTag {
    let nextIsNominal = next.has(.noun) || next.has(.adjective) || next.has(.gerund) && next.has(.noun)
    if option.has(.noun), state.auxiliary == nil, !next.isDisjoint(with: .auxiliary), before != .pronoun,
      before != .relative
    {
      return .noun
    }
    switch state.auxiliary {
    case .be:
      // *There is limited evidence*.
      if state.isExistential, option.has(.adjective), nextIsNominal || next.has(.coordinator), before == .be {
        return .adjective
      }
      if option.has(.participle) { return .participle }
      if option.has(.gerund) { return .gerund }
      if option.has(.adverb), option.has(.adjective) {
        return next.isDisjoint(with: [.adjective, .participle, .gerund]) ? .adjective : .adverb
      }
      if option.has(.adverb) { return .adverb }
      if option.has(.adjective) { return .adjective }
      return .noun
    case _ where option.has(.adverb) && option.has(.adjective) && next.has(.participle) && !next.has(.noun):
      return .adverb
    // *Parents better understand*.
    case nil
    where option.has(.adverb) && option.has(.adjective) && next.isSubset(of: .finite) && !next.isEmpty
      && (before == .noun || before == .pronoun):
      return .adverb
    case .have:
      if option.has(.adverb), !next.isDisjoint(with: [.participle]) { return .adverb }
      // *Has clear and robust plans*.
      if option.has(.adjective), !option.has(.participle), let tag = firstOfPair(index, option, options) { return tag }
      // *Have already identified gaps*, but *have highly skilled staff*.
      if option.has(.participle),
        !(next.has(.noun) && option.has(.adjective) && (before != .have || likeliest(index) == .adjective))
          || before == .adverb && likeliest(index) != .adjective
      {
        return .participle
      }
      if option.has(.adjective), nextIsNominal { return .adjective }
      if option.has(.noun) { return .noun }
    case .to, .modal, .do:
      if state.auxiliary == .to, option.has(.adjective), likeliest(index) == .adjective, nextIsNominal,
        !(option.has(.adverb) && next.has(.verb) && likeliest(index + 1) == .verb)
      {
        return .adjective
      }
      // *To better safeguard children*.
      if option.has(.adverb), !option.has(.verb), next.has(.verb), likeliest(index + 1) == .verb { return .adverb }
      if option.has(.verb) { return .verb }
      if option.has(.adverb) { return .adverb }
      if state.auxiliary == .to, option.has(.gerund) { return .gerund }
      if option.has(.noun) { return option.has(.adjective) && nextIsNominal ? .adjective : .noun }
    default: break
    }
    // *Are informed by need and clear about the risks*.
    if option.has(.adjective), option.has(.verb), likeliest(index) == .adjective,
      before == .coordinator && state.clauseAuxiliary == .be
        || before == .comma && state.clauseAuxiliary == .be && next.has(.coordinator) || before == .participle,
      !nextIsNominal,
      !opensObject(next)
    {
      return .adjective
    }
    if option.has(.participle), state.clauseAuxiliary == .be,
      before == .coordinator || before == .comma || before == .adverb,
      !(option.has(.adjective) && nextIsNominal)
    {
      return .participle
    }
    // *On engaging some families*.
    if option.has(.gerund), before == .preposition || before == .of,
      next.has(.quantifier) || next.has(.determiner) || next.has(.possessive)
    {
      return .gerund
    }
    // *In caring for children*.
    if option.has(.gerund), option.has(.adjective), before == .preposition || before == .of,
      next == WordTags(.preposition)
    {
      return .gerund
    }
    // *This lack of challenge means some children wait*.
    if option.has(.verbSingular), option.has(.noun), before == .noun, !state.hasVerb, likeliest(index) == .verbSingular,
      next.has(.determiner) || next.has(.quantifier) || next == WordTags(.that)
    {
      return .verbSingular
    }
    // *Some lack specific actions*.
    if before == .quantifier, !state.hasVerb, option.has(.verb), likeliest(index) == .verb, next.has(.adjective),
      index + 2 < options.count, options[index + 2].has(.noun)
    {
      return .verb
    }
    // *Some lack clarity*, *plans lack focus*.
    if before == .quantifier, !state.hasVerb, option == [.noun, .verb], likeliest(index) == .verb, next == .noun,
      index + 2 < options.count, options[index + 2].isDisjoint(with: [.noun, .verbSingular]),
      options[index + 2].isDisjoint(with: .auxiliary)
    {
      return .verb
    }
    // *A prompt and effective response*, *make prompt, well-informed decisions*.
    if before.isBeforeNoun || before.isVerb && before != .participle && state.hasVerb, option.has(.adjective),
      !option.has(.participle), !option.has(.noun), let tag = firstOfPair(index, option, options)
    {
      return tag
    }
    // *Joint working needs to improve*.
    if option.has(.noun), option.has(.gerund), before == .noun || before == .adjective, !state.hasVerb,
      next.has(.verbSingular), index + 2 < options.count, options[index + 2] == WordTags(.to)
    {
      return .noun
    }
    let inNounGroup = before.isBeforeNoun || before == .of || before == .preposition
    if inNounGroup || before == .noun && state.hasVerb || before == .gerund {
      if option.has(.adjective), nextIsNominal || !option.has(.noun) && !option.has(.adverb) { return .adjective }
      if option.has(.participle), nextIsNominal, before != .noun { return .participle }
      if option.has(.gerund), before == .preposition || before == .of,
        likeliest(index) != .noun || !option.has(.noun) || opensObject(next) || nextIsNominal
      {
        return .gerund
      }
      if option.has(.noun), before != .noun || !option.has(.gerund) || !nextIsNominal { return .noun }
      if option.has(.adverb), likeliest(index) != .adjective { return .adverb }
    }
    if option.has(.noun), option.has(.gerund), before == .noun, !nextIsNominal, !next.has(.determiner),
      !next.has(.possessive)
    {
      return .noun
    }
    if option.has(.adjective), nextIsNominal, option.isDisjoint(with: .finite) || state.hasVerb { return .adjective }
    if option.has(.participle), nextIsNominal, state.hasVerb,
      before == .coordinator || before == .verb || before == .verbSingular
    {
      return .participle
    }
    if before == .pronoun || before == .relative || before == .that || before == .there {
      if let verb = finite(option) { return verb }
    }
    // *Clear and regularly reviewed plans*.
    if before == .adverb, index > 2, tags[index - 2] == .coordinator, tags[index - 3] == .adjective,
      option.has(.participle), !option.has(.verb), nextIsNominal, !next.has(.verb) || next.has(.noun)
    {
      return .participle
    }
    if index == 0 || opensGroup(before), !state.hasVerb, let tag = firstOfPair(index, option, options) { return tag }
    if before == .adverb, !state.hasVerb, index == 1 || index > 1 && opensGroup(tags[index - 2]),
      let tag = firstOfPair(index, option, options)
    {
      return tag
    }
    if option.has(.noun), next == WordTags(.of), before != .pronoun { return .noun }
    if option.has(.adjective), nextIsNominal, likeliest(index) == .adjective, index == 0 || opensGroup(before) {
      return .adjective
    }
    if before == .coordinator {
      if option.has(.gerund), state.lastVerb == .gerund, nextIsNominal { return .gerund }
      if option.has(.noun), !next.isDisjoint(with: .auxiliary), option.has(.verb) { return .noun }
      if option.has(.noun), let verb = finite(option), opensObject(next) || isNotNominal(tags, index - 2) {
        // *And risks to some children have not reduced*.
        if likeliest(index) == .noun, !opensObject(next), awaitsVerb(index, options) { return .noun }
        return verb
      }
      // *Offer direction and prompt workers*, *improve plans and lead to better help*.
      if option.has(.noun), option.has(.verb), state.lastVerb == .verb, likeliest(index) == .verb,
        next.has(.noun) || next == WordTags(.to)
      {
        return .verb
      }
      if let twin = twin(index, option, tags) { return twin }
      if likeliest(index) == .verb, option.has(.verb), nextIsNominal, state.lastVerb != nil,
        index > 1, tags[index - 2] != .noun
      {
        return .verb
      }
    }
    // *Foster carers value the help they get*: no noun stands between a noun and an article.
    if before == .noun, option.has(.noun), option.has(.verb) || option.has(.verbSingular), state.auxiliary == nil,
      next.isSubset(of: [.determiner, .possessive]), !next.isEmpty, likeliest(index) != .noun || !state.hasVerb,
      let verb = finite(option)
    {
      return verb
    }
    if let verb = finite(option) {
      // *Know children well, visit them regularly*.
      if before == .comma, option.has(.verb), state.hadVerb, next == WordTags(.pronoun), index + 2 < options.count,
        options[index + 2].isDisjoint(with: .finite), options[index + 2].isDisjoint(with: .auxiliary)
      {
        return verb
      }
      if !option.has(.noun) { return verbOrParticiple(index, verb, option, before, options, state) }
      if before == .noun || before == .adverb || before == .possessive || before == .quote, !state.hasVerb,
        canBeVerb(index, options),
        likeliest(index) != .noun || before != .noun || !isLastNoun(index, next, tags) && !isThereNamed(index, tags),
        likeliest(index) != .noun || index + 1 >= words.count || likeliest(index + 1) != .verbSingular,
        likeliest(index) != .noun || before != .noun || !next.has(.verbSingular),
        // *Pathway plans lack ambition*.
        likeliest(index) != .noun || before != .noun || !option.has(.verbSingular) || index + 1 >= words.count
          || likeliest(index + 1) != .verb
      {
        return verb
      }
      return .noun
    }
    if option.has(likeliest(index)) { return likeliest(index) }
    for tag: WordTag in [.participle, .gerund, .adverb, .adjective, .noun] where option.has(tag) { return tag }
    return .noun
  }

  private static let endsPronoun: WordTags = [
    WordTags(.preposition), WordTags(.stop), WordTags(.comma), WordTags(.coordinator), WordTags(.to),
  ]
  /// Whether a word behind a noun ends its group, rather than being its verb: *life experiences,*.
  private func isLastNoun(_ index: Int, _ next: WordTags, _ tags: [WordTag]) -> Bool {
    guard !next.isDisjoint(with: Self.pause), index > 1 else { return false }
    switch tags[index - 2] {
    case .adjective, .participle, .coordinator, .determiner, .possessive, .preposition, .of, .noun: return true
    default: return false
    }
  }

  /// Whether a word belongs to what *there is*, which is its clause's verb: *there are no priority actions*.
  private func isThereNamed(_ index: Int, _ tags: [WordTag]) -> Bool {
    let near = max(0, index - 8)..<index
    guard let place = near.last(where: { tags[$0] == .there }), place + 1 < index, tags[place + 1] == .be else {
      return false
    }
    return !tags[place + 2..<index].contains { $0.opensClause || $0 == .comma || $0 == .coordinator }
  }

  private static let pause: WordTags = [WordTags(.comma), WordTags(.stop), WordTags(.of)]

  /// The first of two modifiers that share a noun: *prompt and effective action*, *focused and tailored help*.
  private func firstOfPair(_ index: Int, _ option: WordTags, _ options: [WordTags]) -> WordTag? {
    guard index + 3 < options.count, options[index + 1].has(.coordinator) || options[index + 1].has(.comma),
      option.has(.adjective) || option.has(.participle)
    else { return nil }
    var place = index + 2
    while place < options.count, place < index + 8,
      options[place] == .adverb || options[place].has(.coordinator) || options[place].has(.comma)
        || options[place].has(.adjective) || options[place].has(.participle)
    { place += 1 }
    guard place < options.count, place > index + 2, options[place].has(.noun),
      options[place - 1].has(.adjective) || options[place - 1].has(.participle)
    else { return nil }
    return option.has(.adjective) ? .adjective : .participle
  }

  private func finite(_ option: WordTags) -> WordTag? {
    if option.has(.verbSingular) { return .verbSingular }
    if option.has(.verb) { return .verb }
    if option.has(.verbPast) { return .verbPast }
    return nil
  }

  /// A form in *-ed* after a noun: the verb of the clause, unless a better one follows.
  private func verbOrParticiple(
    _ index: Int, _ verb: WordTag, _ option: WordTags, _ before: WordTag, _ options: [WordTags], _ state: State
  ) -> WordTag {
    guard verb == .verbPast, option.has(.participle) else { return verb }
    if state.hasVerb || before == .comma || before == .stop || before == .participle { return .participle }
    return canBeVerb(index, options, isPast: true) ? .verbPast : .participle
  }
}
