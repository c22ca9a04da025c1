/// Tells sentences about what inspectors did from sentences about the service.
///
/// `Inspectors looked at the front door` is about the front door; `they read records and met foster carers` is
/// about nothing but the visit.
struct FieldworkReader: Sendable {
  private let inspectors: WordSet
  private let looking: WordSet
  private let working: WordSet
  private let carried: WordSet
  private let visits: WordSet
  private let evidence: WordSet
  private let quality: WordSet
  private let found: WordSet
  private let perusing: WordSet
  private let addressees: WordSet
  private let writers: WordSet
  private let notifying: WordSet
  /// What leads to a finding.
  private let results: WordSet
  /// Behind what nobody before it looks at anything: *they are considered*, *told inspectors that they considered*.
  private let breaks: WordSet
  /// Behind which a visit is only when work was seen: *on inspection*.
  private let occasions: WordSet
  /// What inspectors do, and *they* or a team of the service may as well.
  private let focusing: WordSet
  private let others: WordSet
  private let looked, after, that, to, be: WordID
  private let which: WordID
  private let you: WordID
  /// What inspectors do on a visit, told as done, who is told to do it, and what they do it with.
  private let deeds: WordSet
  private let visitors: WordSet
  private let files: WordSet
  /// *Ask*, and who does so.
  private let asking: WordSet
  private let inspectorates: WordSet
  /// All words without one of which no sentence is of the visit alone.
  private let telling: WordSet

  /// What inspectors did in a sentence.
  enum Reading: Sendable {
    /// They do not act in it.
    case none
    /// They looked at something, and it says at what.
    case looked
    /// They did their work.
    case worked
    /// It says only how or on what evidence the visit was made.
    case procedure
  }

  init(vocabulary: inout Vocabulary) {
    func words(_ text: StaticString) -> WordSet { WordSet(text, in: &vocabulary) }
    inspectors = words("inspectors inspector they we team")
    looking = words("looked evaluated considered examined covered")
    working = words("read met spoke talked sampled reviewed observed visited held interviewed were")
    carried = words("carried conducted undertaken")
    visits = words("visit inspection")
    perusing = words("read reviewed scrutinised considered sampled examined")
    addressees = words("you")
    writers = words("we i")
    notifying = words("notified copied copying informed sharing sent")
    found = words("evidence")
    results = words("concluded concurred confirmed established found heard identified noted saw seen")
    breaks = words("are is that")
    occasions = words("at during of on")
    focusing = words("focused")
    others = words("they team")
    looked = vocabulary.intern("looked")
    after = vocabulary.intern("after")
    that = vocabulary.intern("that")
    to = vocabulary.intern("to")
    be = vocabulary.intern("be")
    which = vocabulary.intern("which")
    you = vocabulary.intern("you")
    deeds = words(
      """
      analysed appraised considered discussed evaluated examined interviewed looked met observed read reviewed sampled
      scrutinised spoke talked tracked visited watched
      """)
    visitors = words("inspectors they we")
    files = words("documentation documents file files information records")
    asking = words("ask asks")
    inspectorates = words("ofsted hmci cqc commission inspectorate inspectorates inspector")
    evidence = words("evidence information records")
    quality = words("quality arrangements effectiveness impact whether how")
    telling = looking.union(focusing).union(carried).union(perusing).union(addressees).union(notifying)
  }

  /// Whether all that a sentence tells, by its first words, is what inspectors looked at, or how the visit was made.
  func isOfTheVisit(_ sentence: Sentence, in segmentation: Segmentation) -> Bool {
    let first = segmentation.tokens[sentence.tokens].prefix(40)
    guard first.contains(where: { telling.contains($0.word) }) else { return false }
    switch reading(of: first.filter { !$0.isFurniture }.map(\.word)) {
    case .looked, .procedure: return true
    case .worked, .none: return false
    }
  }

  /// What inspectors did, by the subject and the verb of the first clause.
  func reading(of words: [WordID]) -> Reading {
    if let first = words.first(where: { $0 != .unknown }) {
      // `You should submit an action plan`, `We have notified the department`.
      if addressees.contains(first) { return .procedure }
      if writers.contains(first), words.prefix(4).contains(where: notifying.contains) { return .procedure }
      // `A range of evidence was considered`.
      if let place = words.prefix(5).firstIndex(where: found.contains),
        words[place..<min(words.count, place + 4)].contains(where: perusing.contains)
      {
        return .procedure
      }
    }
    // `This visit was carried out in line with …`
    // But not `Work seen on inspection, undertaken by …`.
    if let visit = words.prefix(4).firstIndex(where: visits.contains),
      visit == 0 || !occasions.contains(words[visit - 1]),
      words[visit..<min(words.count, visit + 4)].contains(where: carried.contains)
    {
      return .procedure
    }
    guard let subject = words.prefix(12).firstIndex(where: inspectors.contains) else { return .none }
    // `Inspectors sampled records and found that they were clear`: what they found is of the service.
    if words[subject...].prefix(24).contains(where: results.contains) { return .none }
    if words.prefix(40).contains(where: carried.contains) { return .worked }
    for place in subject..<min(words.count, subject + 4) {
      if breaks.contains(words[place]) { return .none }
      let behind = words[(place + 1)...]
      let isLookedAfter = words[place] == looked && behind.first == after
      let isFocused = focusing.contains(words[place]) && !others.contains(words[subject])
      if isFocused || looking.contains(words[place]) && !isLookedAfter {
        // `They considered that plans were clear`, `whom they considered to be kind`: what they think is a finding.
        if behind.first == that || holdsToBe(behind.prefix(13)) { return .none }
        // `They also considered performance information and case records.`
        let object = words[place..<min(words.count, place + 9)]
        let source = object.firstIndex(where: evidence.contains) ?? words.count
        let topic = object.firstIndex(where: quality.contains) ?? words.count
        return source < topic ? .procedure : .looked
      }
      if subject < 2, perusing.contains(words[place]) {
        let object = words[place..<min(words.count, place + 9)]
        if object.contains(where: evidence.contains), !object.contains(where: quality.contains) { return .procedure }
      }
      if working.contains(words[place]) { return .worked }
    }
    return .none
  }

  private func holdsToBe(_ words: ArraySlice<WordID>) -> Bool {
    zip(words, words.dropFirst()).contains { $0 == to && $1 == be }
  }

  /// Whether a sentence only tells how inspectors worked: *they read case files and watched how staff work with families*.
  ///
  /// To read records is good practice of those who do it for their work, and so the words alone would be praise. *They* are
  /// taken for the inspectors where records or the like are named, and nothing is said of how well it was done.
  func isOnlyFieldwork(_ tagged: TaggedSentence) -> Bool {
    guard let opening = tagged.opening, visitors.contains(tagged.words[opening]),
      tagged.words.contains(where: files.contains)
    else { return false }
    let verb = opening + (opening + 1 < tagged.count && tagged.tags[opening + 1] == .adverb ? 2 : 1)
    guard verb < tagged.count, deeds.contains(tagged.words[verb]) else { return false }
    // What they came upon is judged, and how well others work.
    return !(verb + 1..<tagged.count).contains { index in
      switch tagged.tags[index] {
      case .that, .negator, .adverb: true
      default: results.contains(tagged.words[index]) || tagged.words[index] == which
      }
    }
  }

  /// Whether inspectorates ask for something: *Ofsted asks that the partnership publishes its plan*, *it would be helpful if
  /// you could share a draft*.
  func isRequest(_ tagged: TaggedSentence) -> Bool {
    if let condition = tagged.tags.prefix(10).firstIndex(of: .condition), condition + 1 < tagged.count,
      tagged.words[condition + 1] == you, tagged.tags[..<condition].contains(.modal)
    {
      return true
    }
    guard let verb = tagged.words.prefix(16).firstIndex(where: asking.contains), verb + 1 < tagged.count,
      tagged.tags[verb + 1] == .that
    else { return false }
    return tagged.words[..<verb].contains(where: inspectorates.contains)
  }
}
