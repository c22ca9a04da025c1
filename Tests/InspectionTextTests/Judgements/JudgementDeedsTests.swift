import Testing

@testable import InspectionText

@Suite("Judgement phrases: plain deeds and states, new and staying things")
struct JudgementDeedsTests {
  @Test(
    "What people think of the help they get",
    arguments: [
      "Parents ⟦value the help|+⟧ they get.",
      "Carers ⟦appreciate this|+⟧.",
      "Young people ⟦enjoy spending time|+⟧ with their workers.",
      "Leaders ⟦like working here|+⟧.",
    ])
  func esteem(marked: String) { check(marked) }

  @Test(
    "Whose say is made use of",
    arguments: [
      "Children's views ⟦inform their plans|+⟧.",
      "Their wishes and feelings ⟦shape decisions|+⟧.",
      "Managers inform parents of changes.",
      "Assessments ⟦include the views of fathers|+⟧.",
      "Plans ⟦do not include a contingency|-⟧.",
      "Their views are ⟦included|+⟧ in the plan.",
      "Children ⟦have their needs met|+⟧.",
    ])
  func voices(marked: String) { check(marked) }

  @Test(
    "With whom and where children live",
    arguments: [
      "Children ⟦live with their extended family|+⟧.",
      "Twins ⟦remain with their family|+⟧.",
      "Some children ⟦live in unregistered homes|-⟧.",
      "Children live with families who foster.",
    ])
  func dwelling(marked: String) { check(marked) }

  @Test(
    "A deed in the subject",
    arguments: [
      "⟦Action is taken|+⟧ to help.",
      "⟦Consideration is given|+⟧ to their history.",
      "⟦Action is being taken|p+⟧ to recruit.",
      "When action is taken, the police are told.",
      "Leaders ⟦took immediate steps|+⟧.",
      "They bought immediate access to a database.",
    ])
  func deeds(marked: String) { check(marked) }

  @Test(
    "Faults that are owned, and troubles that stay",
    arguments: [
      "There is a ⟦recognition|p+⟧ that plans are ⟦weak|-⟧.",
      "The ⟦delays|-⟧ have been ⟦acknowledged|p+⟧ by leaders.",
      "⟦Some challenges remain|-u⟧.",
      "Recruitment ⟦remains an issue|-u⟧.",
      "Retention ⟦continues to be a challenge|-u⟧.",
      "Sickness is ⟦still a problem|-u⟧.",
    ])
  func troubles(marked: String) { check(marked) }

  @Test(
    "Counts, and what is new",
    arguments: [
      "The number of care leavers in work is ⟦increasing|p+i⟧.",
      "The proportion of children who are homeless ⟦has risen|p-d⟧.",
      "The caseloads of workers and their managers ⟦have increased|p-d⟧.",
      "There is a ⟦recently established forum|p+i⟧.",
      "Visits to children are ⟦frequent|+⟧.",
    ])
  func counts(marked: String) { check(marked) }

  @Test(
    "A clause inside the subject leaves its predicate real",
    arguments: [
      "Planning when children suffer neglect is ⟦too slow|-⟧.",
      "When there is a plan to move, the choice of home and school is ⟦sound|+⟧.",
    ])
  func subjects(marked: String) { check(marked) }

  @Test(
    "Words that a list or a neighbour hides",
    arguments: [
      "Plans are ⟦too long|-⟧ and ⟦lack detail|-⟧.",
      "This is ⟦concerning|-⟧.",
      "Staff describe managers as ⟦kind|+⟧, ⟦visible|+⟧ and ⟦calm|+⟧.",
      "Their commitment to children is ⟦evident|+⟧.",
      "Referrals are ⟦dealt with quickly|+⟧.",
      "Records are ⟦used rarely|-⟧.",
      "⟦Weak care planning|-⟧ leads to harm.",
      "⟦Impressively|+⟧, all of them are in work.",
      "Children ⟦have to repeat their story|-⟧.",
    ])
  func neighbours(marked: String) { check(marked) }

  @Test(
    "What is listed is not wanted",
    arguments: [
      "The log says what actions are needed.",
      "Workers list the tasks that need to be done.",
      "Help comes from a wide range of agencies.",
    ])
  func lists(marked: String) { check(marked) }

  private func check(_ marked: String) {
    let sentence = MarkedJudgements(marked)
    #expect(sentence.found() == sentence.phrases)
  }
}
