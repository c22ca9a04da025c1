import Testing

@testable import InspectionText

@Suite("Judgement phrases: what people have to bear, what is left undone, what they have")
struct JudgementPlightsTests {
  @Test(
    "What children, families and workers have to bear",
    arguments: [
      "Carers ⟦have to go through a duty system|-⟧.",
      "Families ⟦do not have to wait for help|+⟧.",
      "Leaders have to manage demand.",
      "This ⟦leaves children vulnerable|-⟧.",
      "There are ⟦no failures|+⟧ that create or leave children vulnerable.",
      "They are ⟦left to find a home|-⟧ by themselves.",
      "Some children ⟦experience several changes of worker|-⟧.",
      "This means that some children ⟦experience multiple moves|-⟧.",
      "Some children ⟦continue to experience harm|-u⟧.",
      "This ⟦has the potential to cause delay|-⟧.",
      "Families may experience ⟦further delay|-⟧.",
      "Children in ⟦unregulated settings|-⟧ are ⟦visited|+⟧.",
    ])
  func plights(marked: String) { check(marked) }

  @Test(
    "What is left undone or is not there",
    arguments: [
      "These meetings ⟦do not happen|-⟧.",
      "Records ⟦do not define the next steps|-⟧.",
      "This purpose is ⟦not apparent|-⟧.",
      "There is ⟦no tracking of plans|-⟧.",
      "There are ⟦no barriers|+⟧.",
      "The recording of visits ⟦could be better|p-⟧.", "The recording of visits ⟦could hardly be better|+⟧.",
      "More children could be seen in time.",
      "The new hub ⟦does much to keep children safe|+⟧.",
      "It ⟦would not be clear|-⟧ to a child.",
      "This group is ⟦not a priority|-⟧ for the council.",
      "Care leavers are a priority for the council.",
      "Results are ⟦below the national average|-⟧.",
      "Plans ⟦focus mainly on parents|-⟧.",
    ])
  func undone(marked: String) { check(marked) }

  @Test(
    "What could not be shown is not so",
    arguments: [
      "There is ⟦no evidence that supervision is effective|-⟧.",
      "There is ⟦no evidence to suggest that plans were updated|-⟧.",
      "Inspectors saw ⟦no evidence that brothers were parted needlessly|+⟧.",
      "There is ⟦no evidence that managers challenge poor practice|-⟧.",
      "Inspectors ⟦had no concerns|+⟧ about the safety of children.",
      "⟦It is of concern|-⟧ that no partner agencies undertake this role.",
      "The decline in visits has been ⟦halted|+⟧.", "The decline in assessments has been ⟦reversed|+⟧.",
      "The court reversed the decision.",
      "This ⟦requires urgent attention|p-⟧.",
    ])
  func unshown(marked: String) { check(marked) }

  @Test(
    "What is done only where it must be, and what is prevented",
    arguments: [
      "Children ⟦only come into care when it is necessary|+⟧.",
      "Hostels are ⟦used only as a last resort|+⟧.",
      "The service ⟦prevents children from entering care|+⟧.",
    ])
  func measured(marked: String) { check(marked) }

  @Test(
    "What people have, get and bring",
    arguments: [
      "Workers ⟦have enough time|+⟧ to visit.",
      "Young people ⟦have the right support|+⟧.",
      "This means that children ⟦receive health assessments|+⟧.",
      "Children receive services that cost more.",
      "They are ⟦provided with laptops|+⟧.",
      "Most young people ⟦remain in education|+⟧.",
      "Social workers ⟦work very hard|+⟧.",
      "The ⟦tenacity|+⟧ of workers brought them back.",
      "Their views ⟦contribute to planning|+⟧.",
      "This helps them to ⟦better understand their history|p+i⟧.",
      "This ⟦has an impact on capacity|-⟧.",
      "The panel is having an impact on capacity.",
    ])
  func belongings(marked: String) { check(marked) }

  @Test(
    "What stands behind a goal, and faults that are to be put right",
    arguments: [
      "Actions to safeguard children are ⟦thoroughly considered|+⟧.",
      "Efforts to recruit staff are ⟦slow|-⟧.",
      "Where practice is ⟦not strong|-⟧, children ⟦wait|-⟧.",
      "Checks are made to address these ⟦shortfalls|-⟧.",
      "Help is given to ensure plans are clear.",
      "Since May 2018, visits are ⟦timely|+⟧.",
    ])
  func goals(marked: String) { check(marked) }

  private func check(_ marked: String) {
    let marked = MarkedJudgements(marked)
    #expect(marked.found() == marked.phrases)
  }
}
