/// What is not asserted: what is wished, required, aimed at, or said under a condition.
extension PhraseReader {
  /// Marks what stands behind *if*, *when*, *until*, *where*, *should*, *in order to*, up to the end of the clause; what
  /// stands in a relative clause there is marked with it.
  mutating func markUnreal() {
    var scope = Scope.none
    var hasVerb = false
    var isSubjectScope = false
    // A relative clause has its own verb, and the clause around it still waits for one.
    var waits = false
    // *Children who may be at risk are seen*: where the modal of a relative clause stands, while the main verb is to come.
    var waitsSince = -1
    // What it stands in, which goes on behind it: that of the relative clause, and that of the modal.
    var (beyond, outer) = (Scope.none, Scope.none)
    // *Decisions about whether children need help are timely*: the verbs since *whether*, where none came before it.
    var asked = -1
    var isDenied = false
    // Whether the sentence begins with *when*: its first comma ends all that stands before it.
    var isFronted = false
    // *Efforts to recruit staff are not effective*: a goal without a clause of its own ends before a finite *be* or *have*.
    var isPlainGoal = false
    // Looked for once: a sentence may have as many clauses as words.
    let firstNegator = items.firstIndex { $0.tag == .negator } ?? items.count
    let lastComma = items.lastIndex { $0.tag == .comma } ?? -1
    for index in items.indices {
      let item = items[index]
      let isUnreal = item.words.count > 1 && item.sense.has(.unreal)
      let isEffect = isUnreal && firstWord(index) == words.so && tellsOfEffect(index)
      let isGoal = isUnreal && !isEffect && (tagged.tags[item.words.upperBound - 1] != .to || leadsToDeed(index))
      switch item.tag {
      case .contrast, .concession, .stop: (scope, hasVerb) = (.none, false)
      case .comma:
        waits = false
        // *Opportunities to learn, succeed and contribute*.
        if scope == .purpose, index > 0, index + 1 < items.count, items[index - 1].tag == .verb,
          items[index + 1].tag == .verb
        {
          break
        }
        if scope == .modal || scope == .circumstance || startsClause(index + 1)
          || isFronted && startsClause(index + 1, joined: true)
        {
          (scope, hasVerb) = (.none, false)
          isFronted = false
        } else if scope == .purpose, index + 1 < items.count,
          items[index + 1].tag == .preposition || opensAdjunct(index + 1)
        {
          scope = .none
        }
      case .coordinator:
        if scope == .modal, index + 1 < items.count, items[index + 1].tag == .verb { break }
        if scope != .none, scope != .condition, scope != .circumstance, startsClause(index + 1),
          scope != .purpose || opensWithSubject(index + 1)
        {
          scope = .none
        }
        if opensWithSubject(index + 1), startsClause(index + 1) { hasVerb = false }
      case .pronoun
      where scope == .purpose && index + 1 < items.count && items[index + 1].tag.isAuxiliary
        && items[index - 1].tag != .verb && items[index - 1].tag != .that && !items[index - 1].sense.has(.unreal)
        && !words.sure.contains(firstWord(index - 1)):
        (scope, waits) = (.none, false)
      // *When children are unhappy they are heard*.
      case .pronoun
      where scope == .circumstance && isFronted && asked > 0 && !items[index - 1].tag.opensClause
        && words.subjectPronouns.contains(firstWord(index)):
        (scope, hasVerb, asked) = (.none, false, -1)
      case .condition:
        scope = .condition
        asked = index > 0 && !hasVerb && items[index - 1].tag != .stop && items[index - 1].tag != .comma ? 0 : -1
        // *Whether to move* has no finite verb.
        if asked == 0, index + 1 < items.count, items[index + 1].tag == .to { asked = 1 }
      case .subordinator where words.until.contains(firstWord(index)):
        // *Plans made when children enter care are late*: the main verb is still to come.
        let isBehindSubject = scope == .none && (!hasVerb && groupOfNoun(index - 1) || isReduced(index - 1))
        isFronted = index == 0 || items[index - 1].tag == .stop || items[index - 1].tag == .number
        asked = isBehindSubject || isFronted && lastComma < index ? 0 : -1
        (scope, hasVerb) = (.circumstance, false)
      case .subordinator: (scope, hasVerb) = (scope == .purpose ? .none : scope, false)
      // *May not be seen* is as good as said.
      case .modal
      where words.unreal.contains(firstWord(index))
        && !(firstWord(index) == words.should && index + 1 < items.count && items[index + 1].tag == .have)
        && !(words.may.contains(firstWord(index)) && index + 1 < items.count
          && (items[index + 1].tag == .negator || items[index + 1].tag == .number
            || index > 0 && items[index - 1].tag == .preposition)):
        waitsSince = waits && firstNegator >= index ? index : -1
        if scope != .modal { outer = waits ? beyond : scope }
        scope = .modal
        // *Would not have records that are clear*.
        isDenied = index + 1 < items.count && items[index + 1].tag == .negator
      case .adverb
      where words.until.contains(firstWord(index))
        && (index == 0 || items[index - 1].tag == .contrast || items[index - 1].tag == .comma):
        scope = .circumstance
      case .preposition
      where words.until.contains(firstWord(index)) && scope == .none && hasVerb && startsClause(index + 1):
        scope = .circumstance
      case .to where isPurposeMark(index):
        if scope == .none { isSubjectScope = !hasVerb || waits }
        let isPlain = infinitive(behind: index).map { items[$0].tag == .verb && !opensContent(firstWord($0)) } ?? false
        isPlainGoal = isPlain && (scope != .purpose || isPlainGoal)
        scope = .purpose
      case .relative
      where firstWord(index) == words.where && (index == 0 || opensCircumstance(index - 1)) && !isOfPractice(index + 1):
        asked = lastComma < index ? 0 : -1
        (scope, hasVerb) = (.circumstance, false)
      case .relative, .that:
        beyond = scope
        // What is told of within the circumstance has a verb of its own, too.
        if scope == .condition || scope == .circumstance, asked >= 0 { asked -= 1 }
        // *To find work that is right*: what is aimed at is not there yet.
        let isAimed = scope == .purpose && !isSubjectScope && item.tag == .that && groupOfNoun(index - 1)
        if scope == .modal && !isDenied && (item.tag == .relative || groupOfNoun(index - 1))
          || scope == .purpose && !isEnsured(index) && !isAimed
        {
          scope = .none
        }
        waits = (item.tag == .relative || groupOfNoun(index - 1)) && !hasVerb
        hasVerb = false
      case .be, .have, .do, .verbSingular, .verb, .verbPast:
        // The verb of a subject with an infinitive in it: *the decision to move was late*.
        if scope == .condition || scope == .circumstance, asked >= 0, items[index - 1].tag != .to,
          !items[index - 1].tag.isAuxiliary, !items[index - 1].tag.opensClause
        {
          asked += 1
          if asked > 1, item.tag != .verb { (scope, asked) = (.none, -1) }
        }
        if scope == .purpose, isSubjectScope, items[index - 1].tag != .to,
          items[index - 1].tag != .adverb || firstWord(index - 1) == words.so && item.tag == .have
            || item.tag == .be && words.finiteBe.contains(firstWord(index)),
          item.tag != .verb || items[index - 1].tag == .noun && !isBareInfinitive(index)
        {
          (scope, waits) = (.none, false)
        }
        if scope == .modal, item.tag == .be, words.finiteBe.contains(firstWord(index)), items[index - 1].tag == .verb {
          scope = .none
        }
        if scope == .modal, waitsSince >= 0, index > waitsSince + 2, isMainVerb(index) {
          (scope, waits) = (outer, false)
        }
        if scope == .purpose, isPlainGoal, items[index - 1].tag == .noun || items[index - 1].tag == .determiner,
          item.tag == .be && words.finiteBe.contains(firstWord(index))
            || item.tag == .have && index + 1 < items.count
              && (items[index + 1].tag == .be || items[index + 1].tag == .negator)
        {
          (scope, waits) = (.none, false)
        }
        // *This means that the chance to learn is missed*.
        if scope == .none { hasVerb = tagged.tags[item.words.upperBound - 1] != .that }
      default:
        if isGoal {
          if scope != .purpose { isSubjectScope = false }
          scope = .purpose
        }
      }
      if isEffect { (scope, hasVerb, waits) = (.none, false, false) }
      if isGoal, scope == .none {
        scope = .purpose
        isSubjectScope = false
      }
      if item.tag.opensClause || item.tag == .pronoun || item.tag == .there || item.tag == .modal
        || item.sense.has(.unreal) || words.sure.contains(lastWord(index))
      {
        isPlainGoal = false
      }
      items[index].isUnreal = scope != .none
    }
  }

  /// Whether a form in *-ing* with an object follows a comma: *to share information, helping them to decide*.
  private func opensAdjunct(_ index: Int) -> Bool {
    guard index + 1 < items.count, items[index].tag == .gerund else { return false }
    switch items[index + 1].tag {
    case .pronoun, .determiner, .possessive, .noun, .to, .preposition, .adjective: return true
    default: return false
    }
  }

  /// *To ensure plans are clear*: a verb that may have a clause for its object.
  private func opensContent(_ verb: WordID) -> Bool {
    words.ensuring.contains(verb) || words.learned.contains(verb) || words.deemed.contains(verb)
      || words.helpers.contains(verb) || words.showing.contains(verb)
  }

  private func opensWithSubject(_ index: Int) -> Bool {
    guard index < items.count else { return false }
    return items[index].tag == .pronoun || items[index].tag == .determiner || items[index].tag == .quantifier
      || items[index].tag == .there
  }

  private enum Scope { case none, modal, condition, circumstance, purpose }

  /// Whether a plain form depends on *help*: *help children make friends*.
  func isBareInfinitive(_ index: Int) -> Bool {
    var place = index - 1
    while place >= 0, index - place < 6 {
      if items[place].tag.isVerb { return words.helpers.contains(firstWord(place)) }
      place -= 1
    }
    return false
  }

  /// Whether *where* behind an item opens a clause of its own: behind a number or a mark.
  func opensCircumstance(_ index: Int) -> Bool {
    switch items[index].tag {
    case .stop, .number, .other, .contrast: true
    case .adverb: words.even.contains(firstWord(index))
    case .comma: index > 0 && items[index - 1].tag == .contrast
    default: false
    }
  }

  /// *Where practice is not strong*: there is such practice.
  private func isOfPractice(_ start: Int) -> Bool {
    for index in start..<min(items.count, start + 6) {
      switch items[index].tag {
      case .noun:
        if index + 1 < items.count, items[index + 1].tag == .noun || items[index + 1].tag == .coordinator { continue }
        return words.deed.practice.contains(lastWord(index))
      case .adjective, .determiner, .coordinator, .possessive: continue
      default: return false
      }
    }
    return false
  }

  /// *Children who may be at risk are seen*: behind the end of the relative clause, a finite verb is that of the main one.
  private func isMainVerb(_ index: Int) -> Bool {
    switch items[index - 1].tag {
    case .noun, .adverb, .participle, .adjective, .preposition: break
    default: return false
    }
    switch items[index].tag {
    case .be: return words.finiteBe.contains(firstWord(index))
    case .have, .do, .verbSingular: return true
    case .verb: return items[index - 1].tag == .noun
    default: return false
    }
  }

  /// *Assessments completed*: whether a form in *-ed* only says which, as no verb stands before it.
  private func isReduced(_ index: Int) -> Bool {
    guard index > 0, items[index].tag == .participle || items[index].tag == .verbPast, groupOfNoun(index - 1) else {
      return false
    }
    for item in items[..<index].reversed() {
      if item.tag.opensClause || item.tag == .comma { return true }
      if item.tag.isVerb || item.tag.isAuxiliary { return false }
    }
    return true
  }

  private func groupOfNoun(_ index: Int) -> Bool { index >= 0 && items[index].tag == .noun }

  private func isEnsured(_ index: Int) -> Bool {
    index > 0 && items[index].tag == .that
      && (items[index - 1].tag == .verb || items[index - 1].sense.has(.unreal) || items[index - 1].tag == .coordinator
        || items[index - 1].tag == .pronoun)
  }

  /// Whether a clause with a verb of its own starts here.
  private func startsClause(_ place: Int, joined: Bool = false) -> Bool {
    let start = place < items.count && items[place].tag == .coordinator ? place + 1 : place
    guard start < items.count else { return false }
    for index in start..<min(items.count, start + 10) {
      switch items[index].tag {
      case .be, .have, .verb, .verbSingular, .verbPast, .do, .modal: return true
      case .coordinator where joined: break
      case .comma, .coordinator, .gerund: return false
      case .to: if index == start { return false }
      case let tag where tag.opensClause: return false
      default: break
      }
    }
    return false
  }
}
