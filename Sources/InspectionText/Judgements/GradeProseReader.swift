/// Reads the grades that running text awards or recalls.
///
/// A grade word alone is none: something must say that it was awarded (`judged`, `graded`, `remains`, a verb
/// of its own as in `services require improvement to be good`), and what was graded must be the authority or
/// a part of its service, not a school or a children's home.
struct GradeProseReader {
  private let text: GradeText
  private let kind: DocumentKind
  /// For each word, whether a table has it.
  private let taken: [Bool]
  let words: [GradeWord]

  init(text: GradeText, kind: DocumentKind, taken: [ClosedRange<Int>]) {
    self.text = text
    self.kind = kind
    words = text.words
    var isTaken = Array(repeating: false, count: text.words.count)
    for index in taken.lazy.joined() where isTaken.indices.contains(index) { isTaken[index] = true }
    self.taken = isTaken
  }

  /// The mentions, in the order of the text.
  func findings() -> [AwardedGrade] {
    let (words, taken) = (words, taken)
    var found: [AwardedGrade] = []
    var sentence = 0..<0
    var previous = 0..<0
    var index = 0
    while index < words.count {
      if index >= sentence.upperBound {
        previous = sentence
        sentence = index..<endOfSentence(from: index)
      }
      guard GradeExpression.mayStart(with: words[index].term), !taken[index],
        let expression = GradeExpression(at: index, before: sentence.upperBound, in: words)
      else {
        index += 1
        continue
      }
      if let grade = read(expression, in: sentence, after: previous) { found.append(grade) }
      index = expression.last + 1
    }
    return found
  }

  private func endOfSentence(from start: Int) -> Int {
    let (words, taken) = (words, taken)
    var index = start
    while index < words.count {
      let word = words[index]
      index += 1
      guard index < words.count else { break }
      let next = words[index]
      // A heading ends without a stop, before a numbered paragraph or a blank line and a capital.
      if word.is(.stop) && (next.is(.capital) || next.is(.number) || next.is(.lineStart)) { break }
      if next.is(.afterBlank) && next.is(.capital) && index - start > 3 { break }
      if next.is(.lineStart) && next.is(.capital) && text.words(ofLine: word.line).count < 7 { break }
      if next.is(.lineStart) && (next.is(.capital) || next.is(.stop)) && Self.grades.contains(word.term) { break }
      if taken[index] != taken[index - 1] { break }
      if index - start > 120 { break }
    }
    return index
  }

  private func read(_ expression: GradeExpression, in sentence: Range<Int>, after previous: Range<Int>) -> AwardedGrade?
  {
    guard !isOneOfSeveral(expression, in: sentence), !isOfOthers(expression, in: sentence) else { return nil }
    let reading =
      award(before: expression, in: sentence, after: previous) ?? statement(before: expression, in: sentence)
    guard let reading, mayFollow(expression, in: sentence, after: reading) else { return nil }
    var subject = reading.subject
    if let named = named(after: expression, in: sentence) { subject = named }
    var date = date(near: expression, in: sentence)
    let isPast =
      reading.isPast || words[expression.first].term == .required
      || words[reading.clause].contains { $0.term == .previous || $0.term == .previously }
    let isThis = isThisInspection(sentence)
    if date == nil, isPast, !isThis, let told = self.date(in: previous) {
      // `The last inspection of services for looked-after children was in 2010. The authority was judged …`
      date = told
      let isOverall = words[reading.clause].contains { $0.term == .effectiveness || $0.term == .overallEffectiveness }
      if subject == .overallEffectiveness, !isOverall { subject = self.subject(in: previous) ?? subject }
    }
    let isVisit = kind == .monitoringVisitLetter || kind == .focusedVisitLetter
    // The date of an inspection may stand above `The overall judgement is good`.
    if !isVisit, subject == .overallEffectiveness, let cue = reading.cue, words[cue].term == .judgement,
      cue + 1 < expression.first, words[cue + 1].term == .is
    {
      date = nil
    }
    let isCurrent = !isVisit && (isThis || !isPast && date == nil)
    let isHeading =
      words[sentence.lowerBound].is(.lineStart) && !words[expression.last].is(.stop) && isCurrent
      && expression.last + 1 == sentence.upperBound && sentence.count <= 20 && words[sentence.lowerBound].is(.capital)
    let first = reading.cue.map { isBare($0 + 1..<expression.first) ? $0 : expression.first } ?? expression.first
    return AwardedGrade(
      span: TextSpan(words[first].start, words[expression.last].end), judgement: subject, grade: expression.grade,
      source: isHeading ? .heading : .prose, date: date, isCurrent: isCurrent)
  }

  // MARK: What awards a grade

  private struct Reading {
    var cue: Int?
    var subject: AwardedGrade.Subject
    var isPast: Bool
    /// The words between the clause's start and the grade.
    var clause: Range<Int>
    var isAdjacent: Bool
  }

  /// A word such as `judged`, not far before the grade, and what it says was judged.
  private func award(before expression: GradeExpression, in sentence: Range<Int>, after previous: Range<Int>)
    -> Reading?
  {
    let floor = max(sentence.lowerBound, expression.first - 14)
    var cue = expression.first - 1
    var strange = 0
    while cue >= floor, !Self.awarding.contains(words[cue].term) {
      let term = words[cue].term
      if Self.vetoing.contains(term) { return nil }
      // `and two to be adequate`: a count of several.
      if strange == 0, Self.countWords.contains(term), isBare(cue + 1..<expression.first) { return nil }
      if term == .unknown { strange += 1 }
      if strange > 2 { return nil }
      cue -= 1
    }
    guard cue >= floor else { return nil }
    if cue > sentence.lowerBound {
      let before = words[cue - 1].term
      if before == .be || before == .not { return nil }  // `too variable to be judged as good`
      // `Those services deemed to be good`: some of them.
      if before == .services, cue > sentence.lowerBound + 1, words[cue - 2].term == .those { return nil }
    }
    let between = cue + 1..<expression.first
    if words[cue].term == .found {
      guard let next = between.first.map({ words[$0].term }) ?? Optional(words[expression.first].term),
        next == .to || next == .inadequate
      else { return nil }
      guard between.count <= 3 else { return nil }
    }
    // `Ofsted judged the service to be inadequate`: what stands between is the object, unless it is the agent.
    var object = GradeSubjectWords()
    var isForeign = false
    var start = between.first
    if let first = start, [.by, .in, .at].contains(words[first].term) {
      // `The judgement in 2012 that child protection arrangements were …`.
      start = between.first { words[$0].term == .that }
    }
    if let first = start {
      for place in first..<between.upperBound {
        object.add(words[place].term)
        if words[place].is(.foreign) { isForeign = true }
      }
    }
    if isForeign { return nil }
    let clause = clauseStart(before: cue, in: sentence)..<expression.first
    // *Ten of the schools improved their overall effectiveness grade*.
    if words[cue].term == .grade, words[clause].contains(where: { $0.term == .schools || $0.term == .homes }) {
      return nil
    }
    let isPast = isPast(cue, in: sentence)
    let adjacent = isBare(between)
    if object.namesService, !adjacent {
      // `an inspection of the protection of children judged services to be …`: the inspection says which.
      let subject = object.subject ?? self.subject(before: cue, in: sentence, after: previous) ?? .overallEffectiveness
      return Reading(cue: cue, subject: subject, isPast: isPast, clause: clause, isAdjacent: adjacent)
    }
    guard let subject = subject(before: cue, in: sentence, after: previous) else { return nil }
    return Reading(cue: cue, subject: subject, isPast: isPast, clause: clause, isAdjacent: adjacent)
  }

  /// A service, a form of `be` or `remain`, and a grade that ends the clause; or `require(s) improvement` as the verb.
  private func statement(before expression: GradeExpression, in sentence: Range<Int>) -> Reading? {
    var verb = expression.first
    if !expression.isVerb {
      verb -= 1
      while verb > sentence.lowerBound, Self.adverbs.contains(words[verb].term) { verb -= 1 }
      guard verb > sentence.lowerBound, Self.linking.contains(words[verb].term) else { return nil }
    } else {
      while verb > sentence.lowerBound, Self.adverbs.contains(words[verb - 1].term) { verb -= 1 }
      if verb > sentence.lowerBound, [.to, .not, .that, .which, .who].contains(words[verb - 1].term) { return nil }
    }
    guard verb > sentence.lowerBound else { return nil }
    let start = clauseStart(before: verb, in: sentence)
    var named = GradeSubjectWords()
    var unknown = 0
    for place in start..<verb {
      if words[place].is(.foreign) { return nil }
      named.add(words[place].term)
      // The authority's name, `in Barnet`, is all that may be strange to a subject that is graded.
      if [.unknown, .those].contains(words[place].term) { unknown += words[place].is(.capital) ? 0 : 1 }
    }
    guard unknown == 0, let subject = formalSubject(of: start..<verb, named) else { return nil }
    let past: Set<GradeTerm> = [.was, .were, .remained, .been]
    return Reading(
      cue: nil, subject: subject, isPast: past.contains(words[verb].term), clause: start..<expression.first,
      isAdjacent: false)
  }

  // MARK: Words around a grade

  /// `good or outstanding` counts grades of many; nobody is awarded two.
  private func isOneOfSeveral(_ expression: GradeExpression, in sentence: Range<Int>) -> Bool {
    if expression.first > sentence.lowerBound, words[expression.first - 1].term == .or { return true }
    guard expression.last + 1 < sentence.upperBound else { return false }
    return words[expression.last + 1].term == .or
  }

  /// *Visits are made to councils whose services have been judged inadequate*: which ones, and no grade of this one.
  private func isOfOthers(_ expression: GradeExpression, in sentence: Range<Int>) -> Bool {
    (sentence.lowerBound..<expression.first).dropLast().contains { place in
      (words[place].term == .manyCouncils || words[place].term == .authorities)
        && [.whose, .which, .that, .who].contains(words[place + 1].term)
    }
  }

  /// Whether the grade is not the attribute of a noun behind it.
  private func mayFollow(_ expression: GradeExpression, in sentence: Range<Int>, after reading: Reading) -> Bool {
    let last = words[expression.last]
    let next = expression.last + 1
    if last.is(.stop) || last.is(.pause) || next >= sentence.upperBound { return true }
    if reading.cue == nil { return words[next].is(.number) || Self.followersOfStatement.contains(words[next].term) }
    if words[next].is(.number) || Self.followers.contains(words[next].term) { return true }
    return reading.isAdjacent && words[next].term == .unknown
  }

  /// Whether the words between a cue and its grade say nothing of their own.
  func isBare(_ places: Range<Int>) -> Bool {
    places.allSatisfy { Self.empty.contains(words[$0].term) }
  }

  private func isPast(_ cue: Int, in sentence: Range<Int>) -> Bool {
    var place = cue - 1
    while place >= sentence.lowerBound, place > cue - 4 {
      switch words[place].term {
      case .was, .were, .had: return true
      case .is, .are, .has, .have: return false
      default: place -= 1
      }
    }
    let nouns: Set<GradeTerm> = [.judgement, .judgment, .grade, .rating, .judges, .judge, .graded]
    return !nouns.contains(words[cue].term) && kind != .pressRelease
  }

  private func isThisInspection(_ sentence: Range<Int>) -> Bool {
    for place in sentence where words[place].term == .this || words[place].term == .today {
      if words[place].term == .today { return true }
      if place + 1 < sentence.upperBound, words[place + 1].term == .inspection || words[place + 1].term == .report {
        return true
      }
    }
    return false
  }

  /// Where the clause starts that ends before `end`.
  func clauseStart(before end: Int, in sentence: Range<Int>) -> Int {
    var place = end - 1
    while place > sentence.lowerBound {
      if Self.opening.contains(words[place].term) { return place }
      if words[place - 1].is(.pause), words[place].term != .management, words[place].term != .and,
        words[place].term != .governance
      {
        return place
      }
      place -= 1
    }
    return sentence.lowerBound
  }

  // MARK: Classes of words

  static let awarding: Set<GradeTerm> = [
    .judged, .judge, .judges, .graded, .rated, .rating, .deemed, .awarded, .found, .judgement, .judgment, .grade,
  ]
  static let linking: Set<GradeTerm> = [.is, .are, .was, .were, .remain, .remains, .remained, .been]
  private static let adverbs: Set<GradeTerm> = [.now, .still, .overall, .goOn, .goesOn, .to]
  private static let empty: Set<GradeTerm> = [.to, .be, .as, .that, .it, .is, .overall, .are, .a, .an, .of]
  private static let vetoing: Set<GradeTerm> = [.not, .no, .too, .than]
  private static let grades: Set<GradeTerm> = [.outstanding, .good, .inadequate, .adequate, .improvement]
  private static let followersOfStatement: Set<GradeTerm> = [
    .because, .overall, .and, .due, .in, .where, .when, .but, .since,
  ]
  private static let opening: Set<GradeTerm> = [.when, .where, .since, .which, .that, .because]
  static let countWords: Set<GradeTerm> = [.all, .both, .one, .two, .three, .four, .five, .six, .most, .some]
  static let heads: Set<GradeTerm> = [
    .services, .service, .authority, .council, .effectiveness, .leadership, .leaders, .governance, .leavers,
    .protection, .adoption, .board, .lscb, .experiences, .borough, .safeguarding, .care, .performance, .help, .families,
  ]
  private static let followers: Set<GradeTerm> = [
    .after, .in, .at, .by, .for, .overall, .when, .since, .because, .due, .and, .with, .on, .from, .which, .to, .as,
    .last,
    .previously, .this, .`where`, .but, .or, .following, .it, .they, .we, .two, .three, .four, .five, .six, .one,
    .again,
  ]
}
