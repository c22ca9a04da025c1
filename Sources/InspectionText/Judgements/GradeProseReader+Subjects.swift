// What a grade in running text was awarded to.

extension GradeProseReader {
  /// What a subject names, if it is worded as what is graded: `services for disabled children` is not.
  func formalSubject(of places: Range<Int>, _ named: GradeSubjectWords) -> AwardedGrade.Subject? {
    var terms: [GradeTerm] = []
    for place in places where words[place].term != .the && !(terms.isEmpty && opensReport(place)) {
      terms.append(words[place].term)
    }
    guard let first = terms.first else { return nil }
    let second = terms.count > 1 ? terms[1] : .unknown
    switch first {
    case .overall, .overallEffectiveness, .effectiveness:
      return second == .judgement || second == .grade || second == .effectiveness || first != .overall
        ? named.subject ?? .overallEffectiveness : nil
    case .experiences, .experience, .progress, .impact: return named.subject
    case .leadership: return second == .management || second == .and ? .leaders : nil
    case .adoption: return second == .performance ? .adoption : nil
    case .childrens: return second == .services || second == .social ? .overallEffectiveness : nil
    case .services:
      guard second == .for, terms.count > 2, terms[2] == .children || terms[2] == .care || terms[2] == .looked else {
        return nil
      }
      return named.subject ?? .overallEffectiveness
    case .local: return second == .authority && terms.count < 4 ? .overallEffectiveness : nil
    case .this where second == .local: return .overallEffectiveness
    case .judgement, .grade: return .overallEffectiveness
    default: return nil
    }
  }

  /// *When*, *since*, and *that* in *found that*: what follows is told to be so.
  private func opensReport(_ place: Int) -> Bool {
    switch words[place].term {
    case .when, .since: true
    case .that: place > 0 && words[place - 1].term == .found
    default: false
    }
  }

  /// The nearest thing before a passive cue that can be graded; `nil` where it is no service of the authority.
  func subject(before cue: Int, in sentence: Range<Int>, after previous: Range<Int>) -> AwardedGrade.Subject? {
    var end = cue
    var isPronoun = false
    var mentionsInspection = false
    var told: AwardedGrade.Subject?
    while end > sentence.lowerBound {
      let start = clauseStart(before: end, in: sentence)
      var named = GradeSubjectWords()
      var nearestIsForeign: Bool?
      var head = GradeTerm.unknown
      for place in (start..<end).reversed() {
        let word = words[place]
        if word.is(.foreign), nearestIsForeign == nil { nearestIsForeign = true }
        if Self.heads.contains(word.term), nearestIsForeign == nil {
          nearestIsForeign = false
          head = word.term
        }
        if Self.countWords.contains(word.term), nearestIsForeign == nil, place + 2 >= end { return nil }
        if word.term == .it || word.term == .they || word.term == .we { isPronoun = true }
        if word.term == .inspection || word.term == .ofsted { mentionsInspection = true }
        named.add(word.term)
      }
      if nearestIsForeign == true { return nil }
      if nearestIsForeign == false, named.namesService {
        // `Services for care leavers have improved since the service was judged …`.
        let whole = named.subject == nil && head == .service ? opening(of: sentence, before: start) : nil
        return named.subject ?? whole ?? .overallEffectiveness
      }
      told = told ?? named.subject
      end = start
    }
    // `The council runs a children's home. It was judged to be good.`
    if isPronoun, told == nil, isAboutOthers(previous) { return nil }
    return isPronoun || mentionsInspection ? told ?? .overallEffectiveness : nil
  }

  /// What a sentence opens with, where that is a service that is graded.
  private func opening(of sentence: Range<Int>, before end: Int) -> AwardedGrade.Subject? {
    let verb = (sentence.lowerBound..<max(end, sentence.lowerBound)).first { Self.verbs.contains(words[$0].term) }
    guard let verb, words[sentence.lowerBound..<verb].allSatisfy({ !$0.is(.foreign) }) else { return nil }
    var named = GradeSubjectWords()
    var start = sentence.lowerBound
    // The number of a paragraph.
    while start < verb, words[start].is(.number) { start += 1 }
    for place in start..<verb { named.add(words[place].term) }
    return formalSubject(of: start..<verb, named)
  }

  private static let verbs = linking.union([.has, .have, .had])

  /// Whether the last thing in a sentence that can be graded is none of the authority's services.
  private func isAboutOthers(_ sentence: Range<Int>) -> Bool {
    let last = words[sentence].last { $0.is(.foreign) || Self.heads.contains($0.term) }
    return last?.is(.foreign) == true
  }

  /// `outstanding for safeguarding`: what a `for` after the grade names.
  func named(after expression: GradeExpression, in sentence: Range<Int>) -> AwardedGrade.Subject? {
    let start = expression.last + 1
    guard start < sentence.upperBound, !words[expression.last].is(.pause),
      // `Good overall, but requires improvement in help and protection`.
      words[start].term == .for || expression.isVerb && words[start].term == .in
    else { return nil }
    var named = GradeSubjectWords()
    for place in start..<min(sentence.upperBound, start + (words[start].term == .in ? 14 : 10)) {
      named.add(words[place].term)
      if words[place].is(.pause) || GradeExpression(at: place, before: sentence.upperBound, in: words) != nil { break }
    }
    return named.subject
  }

  func subject(in places: Range<Int>) -> AwardedGrade.Subject? {
    var named = GradeSubjectWords()
    for place in places { named.add(words[place].term) }
    return named.subject
  }
}
