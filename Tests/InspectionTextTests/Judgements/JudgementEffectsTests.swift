import Testing

@testable import InspectionText

@Suite("Judgement phrases: effects, participle clauses, what is left undone")
struct JudgementEffectsTests {
  @Test(
    "What is helped on is said to be so; a goal is not",
    arguments: [
      "The project is helping to ⟦reduce risk|p+i⟧.",
      "Training has helped managers to ⟦strengthen their plans|p+i⟧.",
      "Help is ⟦prompt|+⟧, so that each family's needs are ⟦well understood|+⟧.",
      "The team exists so that children are seen quickly.",
      "Views are ⟦sought|+⟧ to inform plans.",
    ])
  func effects(marked: String) { check(marked) }

  @Test(
    "A participle clause behind a comma tells what is done besides",
    arguments: [
      "Meetings are monthly, ⟦protecting children|+⟧ from harm.",
      "Managers are ⟦visible|+⟧, ⟦listening to their staff|+⟧ and ⟦offering advice|+⟧.",
    ])
  func participles(marked: String) { check(marked) }

  @Test(
    "A need or a fault that is accepted, and a need without a subject beside it",
    arguments: [
      "Leaders ⟦recognise|p+⟧ they ⟦need to do more|p-⟧.",
      "Leaders ⟦know|p+⟧ that there is ⟦more to do|p-⟧.",
      "The rota ⟦needs more thought|p-⟧ and ⟦needs to be improved|p-⟧.",
    ])
  func accepted(marked: String) { check(marked) }

  @Test(
    "An infinitive in the subject leaves its predicate real",
    arguments: [
      "The decision to act was ⟦appropriate|+⟧.",
      "The capacity of teams to work effectively is ⟦compromised by high workloads|-⟧.",
    ])
  func infinitives(marked: String) { check(marked) }

  @Test(
    "What is left undone or missing, and what is given as it should be",
    arguments: [
      "Plans were closed ⟦without considering the views of parents|-⟧.",
      "Advice is ⟦often without the guidance of a manager|-⟧.",
      "Children are ⟦seen in line with their plan|+⟧.",
      "Risks to the twins ⟦have not reduced|p-u⟧.",
      "Carers are ⟦provided with training|+⟧.",
    ])
  func undone(marked: String) { check(marked) }

  private func check(_ marked: String, _ location: SourceLocation = #_sourceLocation) {
    let wanted = MarkedJudgements(marked)
    #expect(wanted.found() == wanted.phrases, "\(wanted.text)", sourceLocation: location)
  }
}
