import Testing

@testable import InspectionText

@Suite("Judgement phrases: what is denied, sought, or told of something else")
struct JudgementScopesTests {
  @Test(
    "What a fault denies is not said to be so",
    arguments: [
      "Plans ⟦do not hold clear goals, good analysis or a firm timetable|-⟧.",
      "Records ⟦often lack detail, scrutiny and challenge|-⟧.",
      "Meetings are ⟦not effective|-⟧ at making sure that plans are clear.",
      "Workers are ⟦too slow|-⟧ in finding good homes.",
      "Letters ⟦could be strengthened|p-⟧ with clearer goals.",
      "Improvements ⟦have not been sustained|-u⟧.",
      "Plans are ⟦reactive, rather than proactive|-⟧.",
    ])
  func denied(marked: String) { check(marked) }

  @Test(
    "What is sought, or only says which, is no finding",
    arguments: [
      "The availability of suitable housing is ⟦limited|-⟧.",
      "The support they are offered is ⟦helpful|+⟧.",
      "Teams ⟦have plans|p+⟧ that help to reduce risk.",
      "Children who have experienced neglect are ⟦seen promptly|+⟧.",
      "A brief period of change followed.",
    ])
  func sought(marked: String) { check(marked) }

  @Test(
    "What a circumstance is told of is said, wherever its clause ends",
    arguments: [
      "Reports completed when children first enter care are ⟦thorough|+⟧.",
      "Visits to decide whether to end a plan are ⟦late|-⟧.",
      "Where a young person is homeless there is ⟦good support|+⟧.",
      "When a child goes missing staff have been ⟦slow to tell the police|-⟧.",
      "Moving-on planning to adult care is ⟦weak|-⟧.",
      "This shows that the chance to learn is ⟦limited|-⟧.",
      "Managers meet with a view to making plans clearer.",
      "Children who may be at risk are ⟦identified quickly|+⟧.",
      "Young people that could return home ⟦receive good help|+⟧.",
      "This is done so that families who might need help are seen quickly.",
    ])
  func circumstances(marked: String) { check(marked) }

  @Test(
    "What somebody finds something to be is said, and is none of an inspector's own work",
    arguments: [
      "Reviews are reported by families to be ⟦helpful|+⟧.",
      "Inspectors considered that supervision was ⟦weak|-⟧.",
      "Carers met inspectors, whom they considered ⟦fair|+⟧.",
      "Inspectors evaluated the plans to be ⟦clear|+⟧.",
      "They are ⟦child focused|+⟧.",
      "Once they become looked after, children ⟦wait too long|-⟧ for a plan.",
      "Reports seen on inspection undertaken by the night team were ⟦thorough|+⟧.",
    ])
  func opinions(marked: String) { check(marked) }

  @Test(
    "What is done with care, or is under way, in the passive",
    arguments: [
      "⟦Care is taken|+⟧ to keep brothers and sisters together.",
      "⟦Attention is paid|+⟧ to language.",
      "⟦Progress|p+i⟧ is being made.",
      "Secure units are ⟦used appropriately|+⟧.",
    ])
  func deeds(marked: String) { check(marked) }

  @Test(
    "A family's own life is no failing of the service",
    arguments: [
      "Where family circumstances do not improve, action is ⟦prompt|+⟧.",
      "When risks rise, or do not reduce, managers ⟦act swiftly|+⟧.",
      "Most of these children have complex or challenging needs.",
    ])
  func lives(marked: String) { check(marked) }

  @Test(
    "Words that turn the sign: too often, less well, more limited, rarely, not just",
    arguments: [
      "Too often, plans are ⟦completed|-⟧ without parents.",
      "Their history is ⟦less well understood|p-⟧.",
      "There are ⟦more limited opportunities|p-d⟧ for them.",
      "There is ⟦insufficiently rigorous oversight|-⟧.",
      "There have been ⟦small improvements in planning|p+i⟧.",
      "Unregistered homes are ⟦rarely used|+⟧.",
      "Children ⟦experience very little delay|+⟧.",
      "Links are not just ⟦effective|+⟧ with schools.",
      "⟦No evidence was seen of delay|+⟧.",
      "Some of these are ⟦more effective than others|-⟧.",
      "Progress is ⟦steady|+⟧ but ⟦not at a rapid pace|-⟧.",
      "These ⟦need to be clearer|p-⟧.",
    ])
  func signs(marked: String) { check(marked) }

  @Test(
    "A fault that is found or dealt with by those who own it",
    arguments: [
      "Leaders ⟦had already identified unsafe practice|p+⟧.",
      "The council ⟦has responded to weaknesses|+⟧ in its records.",
    ])
  func owned(marked: String) { check(marked) }

  @Test("An infinitive in the subject leaves the main clause whole")
  func interruptedClauses() {
    let text = "Decisions to bring children home are sound, but reviews are late."
    let analysis = MarkedJudgements.analyser.analyse(Document(id: "case", text: text))
    #expect(analysis.appraisals.map(\.polarity) == [.mixed])
  }

  private func check(_ marked: String, _ location: SourceLocation = #_sourceLocation) {
    let wanted = MarkedJudgements(marked)
    #expect(wanted.found() == wanted.phrases, "\(wanted.text)", sourceLocation: location)
  }
}
