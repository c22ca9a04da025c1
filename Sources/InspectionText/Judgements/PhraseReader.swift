/// Reads one sentence for judgement phrases.
///
/// The words are first joined to items (a phrase of the lexicon is one item), the items to noun groups and verb
/// groups; then each verb group is judged with its predicate, and after that what no predicate has claimed.
struct PhraseReader {
  /// A word, or a phrase of the lexicon.
  struct Item {
    /// Its words, as indices into the tagged sentence.
    var words: Range<Int>
    var tag: WordTag
    var sense: Sense
    /// The index of its phrase in the table, or -1.
    var entry: Int
    /// Whether what stands here is not said to be so.
    var isUnreal = false

    /// Whether it is a phrase that ends in a preposition, and so needs an object: *in line with*.
    func isOpenEnded(_ tagged: TaggedSentence) -> Bool {
      guard words.count > 1 else { return false }
      let last = tagged.tags[words.upperBound - 1]
      return last == .preposition || last == .to || last == .of
    }
  }

  /// A phrase that was found, in items.
  struct Finding {
    var items: Range<Int>
    var sign: Int
    var category: Judgement.Category
    var trajectory: Trajectory = .unstated
    var isPast = false
    var rules: [String] = []

    /// Makes it say nothing: `note` leaves out what has no sign and tells of no progress.
    mutating func drop() {
      sign = 0
      category = .strength
    }
  }

  /// How far a rule looks: farther than any real clause, so that no text takes more than linear time.
  static let reach = 64

  /// The lexicon; held by reference, so that there is little to copy where a rule is asked.
  private final class Lists: Sendable {
    let table: SenseTable
    init(_ table: SenseTable) { self.table = table }
  }

  private let lists: Lists
  var table: SenseTable { lists.table }
  let words: KeyWords
  var tagged = TaggedSentence()
  var items: [Item] = []
  /// For each item, the index of its noun group, or -1.
  var groupOf: [Int] = []
  var groups: [NounGroup] = []
  var findings: [Finding] = []
  var isClaimed: [Bool] = []
  /// Whether the sentence speaks of a time before the visit.
  var speaksOfPast = false
  /// Whether any item denies something: without one, no rule of denial is asked.
  var holdsNegation = false
  var explains = true
  /// Which items a negation in front makes unsaid.
  var isShadowed: [Bool] = []

  init(table: SenseTable, words: KeyWords) {
    lists = Lists(table)
    self.words = words
  }

  /// The tokens of the text, which say where a capital stands.
  var tokens: [Token] = []

  /// Finds the phrases of a sentence.
  mutating func read(_ sentence: TaggedSentence) {
    tagged = sentence
    findings.removeAll(keepingCapacity: true)
    makeItems()
    guard !items.isEmpty else { return }
    markUnreal()
    findGroups()
    Self.reset(&isClaimed, count: items.count, to: false)
    Self.reset(&isShadowed, count: items.count, to: false)
    readDistances()
    readLastResorts()
    readSubjects()
    readPredicates()
    readGroups()
    readRemainder()
    findings.sort { $0.items.lowerBound < $1.items.lowerBound }
    settlePast()
    dropDenied()
    joinParticiples()
  }

  /// Sets the first of some values, those of the items of a sentence; there may be more from a longer one before.
  static func reset<Value>(_ values: inout [Value], count: Int, to value: Value) {
    for index in 0..<min(count, values.count) { values[index] = value }
    while values.count < count { values.append(value) }
  }

  /// Notes a phrase, unless part of it has been claimed.
  @discardableResult
  mutating func note(_ finding: Finding) -> Bool {
    var finding = finding
    compare(&finding)
    denyBehindWithout(&finding)
    denyBehindVerb(&finding)
    denyBehindExcess(&finding)
    if finding.sign > 0, followsRatherThan(finding.items.lowerBound) { finding.drop() }
    trim(&finding)
    lengthen(&finding)
    takeInverter(&finding)
    // *Not challenging enough*: too little of it.
    if finding.sign > 0, finding.rules.contains("negation"), lastWord(finding.items.upperBound - 1) == words.enough {
      finding.sign = -1
      finding.category = .weakness
    }
    guard !finding.items.isEmpty, finding.sign != 0 || finding.category == .progress else { return false }
    for index in finding.items where isClaimed[index] { return false }
    for index in finding.items { isClaimed[index] = true }
    if finding.sign < 0, finding.rules.contains("negation") || finding.rules.contains("not all") {
      castShadow(from: finding.items.upperBound)
      var edge = finding.items.lowerBound
      while edge > 0, items[edge - 1].tag.isAuxiliary || items[edge - 1].tag == .adverb || items[edge - 1].tag == .quote
      { edge -= 1 }
      if let subject = subject(before: edge) {
        shadow(subject.start..<subject.end)
      }
    }
    finding.isPast = finding.isPast || speaksOfPast && isPastTense(at: finding.items)
    findings.append(finding)
    return true
  }

  /// *Better than that of its neighbours* compares with others, not with before: a state, with the others in.
  private func compare(_ finding: inout Finding) {
    guard finding.category == .progress, finding.sign != 0, !finding.items.isEmpty else { return }
    let end = finding.items.upperBound
    var than = end
    while than < items.count, than - end < 5, firstWord(than) != words.than {
      if items[than].tag.opensClause || items[than].tag == .comma || items[than].tag.isAuxiliary { return }
      than += 1
    }
    guard than < items.count, than - end < 5, firstWord(than) == words.than else { return }
    for index in than..<min(items.count, than + 9) {
      // *Less often than plans require*: held against a rule, not against before.
      if words.limits.requiring.contains(firstWord(index)), finding.sign < 0 {
        finding.category = .weakness
        finding.trajectory = .unstated
        return
      }
      if items[index].tag == .comma || items[index].tag == .stop || items[index].tag.isAuxiliary { return }
      guard words.others.contains(firstWord(index)) || words.others.contains(lastWord(index)) else { continue }
      // *Stronger in some areas than in others*.
      if items[end..<than].contains(where: { words.some == tagged.words[$0.words.lowerBound] })
        || items[max(0, finding.items.lowerBound - 6)..<finding.items.lowerBound].contains(where: {
          words.some == tagged.words[$0.words.lowerBound]
        })
      {
        finding.sign = -1
      }
      finding.category = finding.sign > 0 ? .strength : .weakness
      finding.trajectory = .unstated
      finding.items = finding.items.lowerBound..<(groupOf[index] >= 0 ? groups[groupOf[index]].end : index + 1)
      return
    }
  }

  /// *Without being well prepared*, *without children being spoken to*: what is good is not done.
  private func denyBehindWithout(_ finding: inout Finding) {
    guard finding.sign > 0, finding.category == .strength || items[finding.items.lowerBound].tag == .have else {
      return
    }
    var index = finding.items.lowerBound - 1
    var hasGerund = items[finding.items.lowerBound].tag == .gerund
    // *Without evidence of lasting change*: nouns all the way.
    var isNominal = groupOf[finding.items.lowerBound] >= 0
    while index >= 0, finding.items.lowerBound - index < 12 {
      if firstWord(index) == words.without {
        guard hasGerund || isNominal else { return }
        // *Has not been without its successes*.
        if let negator = items[max(0, index - 3)..<index].firstIndex(where: { $0.tag == .negator }) {
          finding.items = negator..<finding.items.upperBound
          finding.rules.insert("negation", at: 0)
          return
        }
        finding.items = index..<finding.items.upperBound
        finding.sign = -1
        finding.category = .weakness
        finding.trajectory = .unstated
        finding.rules.insert("negation", at: 0)
        return
      }
      let tag = items[index].tag
      if tag == .gerund || firstWord(index) == words.being { hasGerund = true }
      if groupOf[index] < 0, tag != .of, tag != .to { isNominal = false }
      let isEnsured = tag == .that && index > 0 && items[index - 1].tag == .gerund
      if tag.opensClause && !isEnsured || tag == .comma || tag == .coordinator || isClaimed[index] { return }
      index -= 1
    }
  }

  /// Makes some items unsaid.
  mutating func shadow(_ range: Range<Int>) {
    for index in range { isShadowed[index] = true }
  }

  /// What follows a negated predicate in its clause is not said to be so.
  mutating func castShadow(from start: Int) {
    var index = start
    let limit = min(items.count, start + Self.reach)
    var isComplement = false
    while index < limit {
      let tag = items[index].tag
      // *Do not ensure that plans are clear*.
      if tag == .that, index == start || items[index - 1].tag.isVerb {
        isComplement = true
      } else if tag == .coordinator, index + 1 < limit, let next = group(at: index + 1), !opensPredicate(next.end) {
        isShadowed[index] = true
      } else if isComplement
        ? tag == .comma || tag == .stop || tag == .contrast || tag == .concession
        : tag == .comma || tag == .coordinator || tag.opensClause || tag == .have
      {
        return
      }
      // *Not clear how children are kept safe*, *not enough to know that plans are good*.
      if !isComplement, index == start, words.questions.contains(firstWord(index)) {
        isComplement = true
      }
      if tag == .be, !isComplement,
        index == start || items[index - 1].tag != .preposition && items[index - 1].tag != .to
      {
        return
      }
      isShadowed[index] = true
      index += 1
    }
  }

  /// Takes articles, forms of *be* and marks off the edges.
  func trim(_ finding: inout Finding) {
    var start = finding.items.lowerBound
    var end = finding.items.upperBound
    while start < end, isOuter(items[start]), items[start].tag != .quantifier || groupOf[start] < 0 { start += 1 }
    // *Practice overall is strong*.
    if start + 2 < end, items[start].tag == .adverb, items[start + 1].tag == .be, !items[start].sense.has(.universal),
      items[start].sense.has(.degree)
    {
      start += 2
    }
    if start + 1 < end, items[start].tag == .negator, words.denial.merely.contains(firstWord(start + 1)) { start += 2 }
    while end > start,
      isOuterEnd(items[end - 1].tag) || tagged.tags[items[end - 1].words.upperBound - 1] == .coordinator
    {
      end -= 1
    }
    finding.items = start..<end
  }

  private func isOuter(_ item: Item) -> Bool {
    switch item.tag {
    case .determiner, .be, .quote, .comma, .stop, .coordinator, .possessive, .there: true
    case .adverb, .other: item.sense.isEmpty
    case .quantifier: item.sense.has(.universal) && item.words.count == 1
    default: false
    }
  }

  private func isOuterEnd(_ tag: WordTag) -> Bool {
    switch tag {
    case .determiner, .be, .quote, .comma, .stop, .coordinator, .possessive, .of, .that, .relative: true
    default: false
    }
  }

  /// Whether the clause of a phrase is in the past.
  func isPastTense(at range: Range<Int>) -> Bool {
    var index = range.upperBound - 1
    while index >= 0, range.upperBound - index < Self.reach {
      let item = items[index]
      if words.past.contains(tagged.words[item.words.lowerBound]) { return true }
      if index < range.lowerBound,
        item.tag.opensClause || item.tag == .verb || item.tag == .verbSingular || item.tag == .be || item.tag == .have
      {
        return false
      }
      index -= 1
    }
    return false
  }

  /// The first word of an item.
  @inline(__always)
  func firstWord(_ index: Int) -> WordID { tagged.words[items[index].words.lowerBound] }

  /// The last word of an item.
  @inline(__always)
  func lastWord(_ index: Int) -> WordID { tagged.words[items[index].words.upperBound - 1] }

  /// The name of an item in explanations.
  func name(_ index: Int) -> String {
    items[index].entry >= 0 ? table.name(items[index].entry) : "word"
  }
}
