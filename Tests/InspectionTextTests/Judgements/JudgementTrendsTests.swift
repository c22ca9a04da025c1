import Testing

@testable import InspectionText

@Suite("Judgement phrases: trends, quantities, comparisons")
struct JudgementTrendsTests {
  @Test(
    "Direction times goodness, with no other evaluative word",
    arguments: [
      "The number of vacancies ⟦has halved|p+i⟧.",
      "Waits ⟦have lengthened|p-d⟧.",
      "Caseloads ⟦have fallen|p+i⟧.",
      "The backlog ⟦has ended|p+i⟧.",
      "Repeat referrals ⟦have reduced|p+i⟧.",
      "Placement stability ⟦has declined|p-d⟧.",
      "The waiting list ⟦has grown|p-d⟧.",
      "Attendance at conferences is ⟦up|p+i⟧.",
      "Use of agency staff is ⟦down|p+i⟧.",
    ])
  func trends(marked: String) { check(marked) }

  @Test(
    "Few, fewer and more take the worth of their predicate",
    arguments: [
      "⟦Few staff intend to leave|+⟧.",
      "⟦Few of the actions have been completed|-⟧.",
      "⟦More care leavers are in work|p+i⟧.",
      "⟦No child was left without protection|+⟧.",
      "There are ⟦too few placements|-⟧.",
      "There is ⟦too much focus on adults|-⟧.",
      "⟦Too many children are not seen quickly enough or properly assessed|-⟧.",
    ])
  func quantities(marked: String) { check(marked) }

  @Test(
    "A comparison with others is a state; one thing rather than another is a fault",
    arguments: [
      "Timeliness is ⟦better than that of neighbouring councils|+⟧.",
      "Plans ⟦list services rather than outcomes|-⟧.",
      "Leaders ⟦hold partners to account|+⟧.",
      "Records are closed ⟦without children being spoken to|-⟧.",
    ])
  func comparisons(marked: String) { check(marked) }

  @Test(
    "What only names the matter is no judgement",
    arguments: [
      "Workers explain how a disability affects the whole family.",
      "Homes are inspected in the same way as other secure establishments.",
      "The council advised inspectors that a new form is in draft.",
    ])
  func matters(marked: String) { check(marked) }

  private func check(_ marked: String, _ location: SourceLocation = #_sourceLocation) {
    let wanted = MarkedJudgements(marked)
    #expect(wanted.found() == wanted.phrases, "\(wanted.text)", sourceLocation: location)
  }
}
