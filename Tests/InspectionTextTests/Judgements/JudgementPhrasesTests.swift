import Testing

@testable import InspectionText

@Suite("Judgement phrases: edges, category, sign, direction and time")
struct JudgementPhrasesTests {
  @Test(
    "A predicate stands alone, without be, and takes its modifiers",
    arguments: [
      "Visits to families are ⟦regular|+⟧.",
      "Case summaries were ⟦too brief|-⟧.",
      "The thresholds are ⟦not always clear|-⟧ to schools.",
      "Chronologies ⟦remain inconsistent|-u⟧.",
      "Supervision is ⟦largely effective|+⟧ and minutes are ⟦often late|-⟧.",
      "Plans are ⟦clear|+⟧, ⟦timely|+⟧ and ⟦realistic|+⟧.",
      "Plans are ⟦not specific or measurable|-⟧.",
      "Staff feel ⟦valued|+⟧.",
      "Carers are ⟦increasingly confident|p+i⟧ in the duty team.",
      "Caseloads are ⟦now manageable|+i⟧.",
    ])
  func predicates(marked: String) { check(marked) }

  @Test(
    "An attributive adjective takes its noun, a light verb its object",
    arguments: [
      "The hub has ⟦clear lines of accountability|+⟧.".replacing("has ⟦", with: "⟦has "),
      "Managers ⟦provide thoughtful and consistent direction|+⟧ to new staff.",
      "Workers ⟦make good use of chronologies|+⟧.",
      "There is ⟦strong partnership working|+⟧ across the county.",
      "Inspectors saw ⟦poor recording|-⟧ in a few files.",
      "Families ⟦receive a better level of help|p+i⟧ than before.",
      "There is a ⟦lack of clarity and purpose|-⟧ in many plans.",
      "Team managers ⟦lack confidence|-⟧.",
      "The service has ⟦high caseloads|-⟧.".replacing("has ⟦", with: "⟦has "),
    ])
  func nouns(marked: String) { check(marked) }

  @Test(
    "An adverb takes its verb, and the object between",
    arguments: [
      "Needs are ⟦well understood|+⟧.",
      "Advisers ⟦visit young adults regularly|+⟧.",
      "Concerns are ⟦responded to promptly|+⟧.",
      "Risks are ⟦poorly recorded|-⟧.",
      "Calls are ⟦answered quickly|+⟧ and ⟦followed up appropriately|+⟧.",
      "Brothers ⟦remain in unsafe flats for too long|-u⟧.",
    ])
  func adverbs(marked: String) { check(marked) }

  @Test(
    "Acts that are expected are strengths when done, weaknesses when not",
    arguments: [
      "Children are ⟦listened to|+⟧.",
      "Wishes are ⟦not consistently recorded|-⟧.",
      "Leaders ⟦do not understand their data|-⟧.",
      "Social workers ⟦know their families well|+⟧.",
      "Not all return interviews are held.".replacing(
        "Not all return interviews are held", with: "⟦Not all return interviews are held|-⟧"),
      "⟦Too many reviews are cancelled|-⟧.",
      "⟦Few care leavers have a pension|-⟧.",
    ])
  func acts(marked: String) { check(marked) }

  @Test(
    "Change: onset, trend, comparison over time",
    arguments: [
      "The pace of audits ⟦has improved|p+i⟧.",
      "Leaders ⟦have begun to address this|p+i⟧.",
      "Morale ⟦has fallen|p-d⟧.",
      "Managers ⟦have reduced caseloads|p+i⟧.",
      "The trust ⟦has reduced capacity|p-d⟧ at night.",
      "Practice is ⟦more effective|p+i⟧ than last year.",
      "The quality of plans ⟦has not improved|p-u⟧.",
      "Vacancies ⟦have increased|p-d⟧.",
      "Staff turnover ⟦has decreased|p+i⟧.",
    ])
  func change(marked: String) { check(marked) }

  @Test(
    "A distance from a goal is progress, and bad news",
    arguments: [
      "There is ⟦more work to do|p-⟧.",
      "The new model is ⟦yet to be embedded|p-u⟧.",
      "Plans are ⟦not yet clearly written|p-u⟧.",
      "The council knows that ⟦further improvement is needed|p-⟧.".replacing("knows", with: "says"),
      "Managers ⟦need to strengthen their oversight|p-⟧.",
    ])
  func distance(marked: String) { check(marked) }

  @Test(
    "Goals, conditions and announcements are not said to be so",
    arguments: [
      "The board meets in order to ensure that visits are timely.",
      "If audits were thorough, learning could be shared.",
      "A tracker was bought to improve timely decisions.",
      "Ensure that all plans are clear and specific.",
    ])
  func unreal(marked: String) { check(marked) }

  @Test(
    "Words that name the field are no evidence",
    arguments: [
      "The team looks at risk, neglect and harm.",
      "It deals with vulnerable children at risk of exploitation.",
      "Strengths and difficulties questionnaires are sent to schools.",
      "Inspectors looked at the work of the emergency duty team.",
    ])
  func topics(marked: String) { check(marked) }

  @Test(
    "A negation reaches what follows it",
    arguments: [
      "Inspectors ⟦did not find any decisions that were unsafe|+⟧.",
      "Cases ⟦move on without unnecessary delay|+⟧.",
      "There is ⟦no delay|+⟧ at the front door.",
      "Managers ⟦do not provide effective challenge|-⟧.",
      "Good plans are ⟦not always in place|-⟧.",
      "The training is not only ⟦useful|+⟧ but ⟦popular|+⟧.".replacing("⟦popular|+⟧", with: "cheap"),
    ])
  func negation(marked: String) { check(marked) }

  @Test(
    "Limits and excess turn a judgement round",
    arguments: [
      "Reviews are ⟦rarely purposeful|-⟧.",
      "There is ⟦too little challenge|-⟧.",
      "There is ⟦minimal delay|+⟧.",
      "Refusals are ⟦too readily accepted|-⟧.",
    ])
  func limits(marked: String) { check(marked) }

  @Test(
    "The past is told apart where the text says so",
    arguments: [
      "Until recently, oversight was ⟦weak|-x⟧.",
      "At the last inspection, plans were ⟦poor|-x⟧, but they are ⟦now clear|+i⟧.",
      "Oversight is ⟦weak|-⟧.",
    ])
  func past(marked: String) { check(marked) }

  @Test("Each phrase names the rules and entries that made it")
  func explains() throws {
    let analysis = MarkedJudgements.analyser.analyse(Document(id: "case", text: "Plans are not always clear."))
    let judgement = try #require(analysis.judgements.first)
    #expect(judgement.rules.contains("negation"))
    #expect(judgement.rules.contains("clear"))
  }

  @Test("Phrases are in order and disjoint, whatever the text")
  func invariants() {
    let text = "Plans, not always clear, are too often too late and remain yet to be improved without delay or drift. "
    let analysis = MarkedJudgements.analyser.analyse(Document(id: "case", text: String(repeating: text, count: 30)))
    for (left, right) in zip(analysis.judgements, analysis.judgements.dropFirst()) {
      #expect(left.span.end <= right.span.start)
    }
    #expect(analysis.judgements.count >= 30)
  }

  private func check(_ marked: String, _ location: SourceLocation = #_sourceLocation) {
    let wanted = MarkedJudgements(marked)
    #expect(wanted.found() == wanted.phrases, "\(wanted.text)", sourceLocation: location)
  }
}

@Suite("Long sentences take linear time")
struct JudgementScaleTests {
  @Test(arguments: [
    "very ", "few of ", "clear and timely ", "not always ", "the delay of the delay of ",
    "is not ",
    "to improve and ", "who are well supported and ", "good ",
  ])
  func scale(unit: String) {
    let analyser = Analyser()
    func time(_ count: Int) -> Duration {
      let document = Document(id: "case", text: String(repeating: unit, count: count) + "end.")
      return ContinuousClock().measure { _ = analyser.analyse(document) }
    }
    _ = time(100)
    let small = time(1_000)
    let large = time(8_000)
    #expect(large < small * 32 + .milliseconds(200))
  }
}
