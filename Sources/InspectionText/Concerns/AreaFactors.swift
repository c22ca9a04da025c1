/// What the values of an area weigh in one sentence.
///
/// Many features are one value times something that is the same for all areas of the sentence, such as how little it
/// says for any of them: their weights are added up once. The sum of an area's values by these factors is that of all
/// its features by their weights.
struct AreaFactors {
  /// The places of the features in ``AreaChooser/features``.
  enum Feature: Int, CaseIterable {
    case constant, cue, subject, behind, judged, cues, shortOfCue, shortOfSubject, placed, leading
    case rules, rulesBefore, unjudged
    case hints, likely, shortOfLikeliest, likeliest, likelyUnjudged
    case before, beforeWeak, near, second, secondWeak, next, nextWeak, nextNear, soFar, soFarWeak, opening
    case paragraph, paragraphWeak, section, sectionWeak, document, documentWeak, heading, headingCue, pronoun
    case whole, asWhole, short, shortLikely, shortPlaced
  }

  let constant: Double
  let cue, subject, behind, judged, cues, placed, leading: Double
  let rules, rulesBefore: Double
  let hints, likely: Double
  let before, near, second, next, nextNear, soFar, opening: Double
  let paragraph, section, document, heading, headingCue: Double
  let whole, asWhole: Double

  init(_ weights: [Double], _ sentence: AreaSignals.Sentence, likeliest: Double, isShort: Bool) {
    let weak = 1 - likeliest
    func weight(_ feature: Feature) -> Double { weights[feature.rawValue] }
    constant =
      weight(.constant) - sentence.best * weight(.shortOfCue) - sentence.bestSubject * weight(.shortOfSubject)
      + likeliest * (weight(.likeliest) - weight(.shortOfLikeliest)) + (sentence.isJudged ? 0 : weight(.unjudged))
      + (isShort ? weight(.short) : 0)
    cue = weight(.cue) + weight(.shortOfCue)
    subject = weight(.subject) + weight(.shortOfSubject)
    behind = weight(.behind)
    judged = weight(.judged)
    cues = weight(.cues)
    placed = weight(.placed) + (isShort ? weight(.shortPlaced) : 0)
    leading = weight(.leading)
    rules = weight(.rules)
    rulesBefore = weight(.rulesBefore)
    hints = weight(.hints)
    likely =
      weight(.likely) + weight(.shortOfLikeliest) + (sentence.isJudged ? 0 : weight(.likelyUnjudged))
      + (isShort ? weight(.shortLikely) : 0)
    before = weight(.before) + weak * weight(.beforeWeak) + (sentence.opensBack ? weight(.pronoun) : 0)
    near = weight(.near)
    second = weight(.second) + weak * weight(.secondWeak)
    next = weight(.next) + weak * weight(.nextWeak)
    nextNear = weight(.nextNear)
    soFar = weight(.soFar) + weak * weight(.soFarWeak)
    opening = weight(.opening)
    paragraph = weight(.paragraph) + weak * weight(.paragraphWeak)
    section = weight(.section) + weak * weight(.sectionWeak)
    document = weight(.document) + weak * weight(.documentWeak)
    heading = weight(.heading)
    headingCue = weight(.headingCue)
    whole = weight(.whole)
    asWhole = weight(.asWhole)
  }

  /// What speaks for an area by where its cues stand in the sentence.
  func sum(of own: AreaSignal) -> Double {
    own.own * cue + own.subject * subject + own.behind * behind + own.judged * judged + own.count * cues
      + own.placed * placed + own.leading * leading
  }

  /// What speaks for an area by what stands around the sentence.
  @inline(__always)
  func sum(of around: AreaField.Surroundings) -> Double {
    let sentences =
      around.before * before + around.near * near + around.second * second + around.next * next
      + around.nextNear * nextNear + around.soFar * soFar + around.opening * opening
    return sentences + around.paragraph * paragraph + around.section * section + around.document * document
      + around.heading * heading + around.headingCue * headingCue
  }
}
