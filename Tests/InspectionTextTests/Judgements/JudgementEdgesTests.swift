import Testing

@testable import InspectionText

@Suite("Judgement phrases: where they begin and end, and what says nothing")
struct JudgementEdgesTests {
  @Test(
    "A phrase goes on to what its last word is empty without",
    arguments: [
      "Workers are ⟦focused on improving lives|+⟧.",
      "Conferences are ⟦attended by all partners|+⟧.",
      "Families are ⟦visited in line with their plans|+⟧.",
      "Young people are ⟦supported to return to their families|+⟧.",
      "The choices are ⟦not challenging enough|-⟧.",
      "⟦Improvements need to be made|p-⟧.",
      "Recording ⟦needs to be more clearly linked|p-⟧ to plans.",
      "Plans are ⟦not as clear as they could be|-⟧.",
      "⟦Too many children do not have their needs met|-⟧.",
      "⟦Not all decisions to return children home are informed by assessments|-⟧.",
      "Young people are ⟦not enabled to have a good sense of their past|-⟧.",
      "Plans are ⟦vague|-⟧, ⟦nor do they show ambition|-⟧.",
      "There is a ⟦lack of pace and effective oversight|-⟧.",
      "Workers ⟦visit them on a regular basis|+⟧.",
      "The plans are ⟦starting to have a positive influence|p+i⟧.",
      "Recording is ⟦focused on process rather than on children|-⟧.",
    ])
  func tails(marked: String) { check(marked) }

  @Test(
    "Participles under one auxiliary are one phrase, unless each says how",
    arguments: [
      "Plans are ⟦tracked and monitored|+⟧.",
      "Calls are ⟦answered quickly|+⟧ and ⟦followed up appropriately|+⟧.",
    ])
  func participles(marked: String) { check(marked) }

  @Test(
    "A noun group takes the verb or the range that it is empty without; a mere link stays out",
    arguments: [
      "Children ⟦live in suitable homes|+⟧.",
      "There is a ⟦wide range of effective services|+⟧.",
      "Workers ⟦use creative methods|+⟧ with children.",
      "This supports ⟦timely decisions|+⟧.",
      "Children ⟦receive a prompt and effective response|+⟧.",
      "Some plans are ⟦clear|+⟧, although some ⟦lack specific actions|-⟧.",
    ])
  func heads(marked: String) { check(marked) }

  @Test(
    "What is wished for, aimed at or only named is no finding",
    arguments: [
      "Workers explain decisions that are recorded on file.",
      "The panel met despite the pressures of the winter.",
      "Carers asked for easier access to training.",
      "Leaders named areas for greater focus.",
      "Staff ⟦work hard|+⟧ to ensure they are ready.",
      "The strengths-based model is ⟦embedded|+⟧.",
    ])
  func unsaid(marked: String) { check(marked) }

  private func check(_ marked: String) {
    let wanted = MarkedJudgements(marked)
    #expect(wanted.found() == wanted.phrases, "\(wanted.text)")
  }
}
