import Testing

@testable import InspectionText

@Suite("Judgement phrases: what belongs together, and what is left undone")
struct JudgementRulesTests {
  @Test(
    "Coordination: what shares a noun, an object, a negation or an adverb is one phrase",
    arguments: [
      "⟦Prompt and effective action|+⟧ is taken by the night team.",
      "There are ⟦focused and regularly reviewed care plans|+⟧.",
      "Direct work ⟦captures and responds to their worries and fears|+⟧.",
      "Plans ⟦do not fully address their needs or reflect their experiences|-⟧.",
      "Reviews are ⟦not always timely or of a consistently good quality|-⟧.",
      "They ⟦consider individual needs, experiences, wishes and risks|+⟧.",
      "Workers ⟦gain a good understanding and insight|+⟧ into their views.",
      "The duty team ⟦responds appropriately and proportionately|+⟧ to new concerns.",
      "They ⟦offer guidance and reflective discussions|+⟧ to new workers.",
      "Summaries are ⟦too brief, simplistic and global|-⟧.",
    ])
  func coordination(marked: String) { check(marked) }

  @Test(
    "A participle takes what it is empty without",
    arguments: [
      "Planning is ⟦informed by regular audits|+⟧.",
      "Decisions are ⟦based on a clear analysis|+⟧.",
      "Children are ⟦provided with suitable homes|+⟧.",
      "Help is ⟦tailored to their specific needs and wishes|+⟧.",
      "The plan is ⟦informed by poor data|-⟧.",
    ])
  func supplements(marked: String) { check(marked) }

  @Test(
    "A bare act of those who do the work is a strength; under way, it is progress",
    arguments: [
      "Managers ⟦outline the help|+⟧ available.",
      "Leaders ⟦have invited external challenge|+⟧.",
      "Leaders are ⟦leading weekly workshops|p+⟧ to achieve this.",
      "Supervision ⟦complements and supports new workers|+⟧.",
      "Workers ⟦do not seek to understand the history|-⟧.",
      "The trust has three offices.",
      "Inspectors read the records of nine children.",
    ])
  func bareActs(marked: String) { check(marked) }

  @Test(
    "A need that is known is progress, and so is what is wanted",
    arguments: [
      "Leaders ⟦recognise the need to act sooner|p+⟧.",
      "Leaders are ⟦aware of difficulties|p+⟧ with the new system.",
      "Leaders are ⟦aware of this|p+⟧.",
      "Leaders ⟦have recognised this|p+⟧.",
      "⟦Further work is also needed|p-⟧ at night.", "⟦Greater attention needs to be given|p-⟧ to plans.",
      "⟦More attention should be given|p-⟧ to plans.", "⟦Better use could be made|p-⟧ of chronologies.",
      "A ⟦swifter pace is required|p-⟧.",
      "Meetings ⟦should have been held sooner|-⟧.",
    ])
  func needs(marked: String) { check(marked) }

  @Test(
    "What is found to be so is so, and what is done to reach it is not",
    arguments: [
      "Inspectors found plans to be ⟦clear|+⟧ and ⟦specific|+⟧.",
      "Parents reported the service to be ⟦unhelpful|-⟧.",
      "Inspectors found audits drawn up by managers to be ⟦superficial|-⟧.",
      "Managers changed the form to be clear about consent.",
    ])
  func found(marked: String) { check(marked) }

  @Test(
    "Onset, more and fewer, rise and fall",
    arguments: [
      "Leaders ⟦have embarked on a programme of visits|p+i⟧.",
      "A new system has been ⟦introduced|p+i⟧.",
      "⟦More assessments are being carried out|p+i⟧ by partners.",
      "Families ⟦have fewer changes of worker|p+i⟧.",
      "There has been a ⟦reduction in caseloads|p+i⟧.",
      "There has been a ⟦rise in vacancies|p-d⟧.",
      "It ⟦improves their lives|p+⟧.",
    ])
  func trends(marked: String) { check(marked) }

  @Test(
    "Help is told by what it helps",
    arguments: [
      "This is ⟦helping families to access support|+⟧.",
      "The course helps them to ⟦manage money|+⟧.",
      "This allows workers to ⟦quickly access advice|+⟧.",
    ])
  func help(marked: String) { check(marked) }

  @Test(
    "Circumstances, complements of a negation and goals are not said to be so",
    arguments: [
      "When concerns are serious, managers ⟦respond quickly|+⟧.",
      "Managers ⟦do not ensure|-⟧ that records are clear and timely.",
      "The aim is to make sure that homes are safe.",
      "Leaders intend to introduce a robust framework.",
      "It has had an effect in reducing drift and delay.",
      "Once plans are clear, families are told as usual.",
    ])
  func unreal(marked: String) { check(marked) }

  @Test(
    "Harm that was not met with is good news",
    arguments: [
      "⟦No children were seen to be at risk of immediate harm|+⟧.",
      "In these files, ⟦no child was found to be unsafe|+⟧.",
      "Services ⟦have not been subject to delay|+⟧.",
    ])
  func spared(marked: String) { check(marked) }

  @Test(
    "A good word that only names the matter, or what is missing, is no strength",
    arguments: [
      "Systematic audits are ⟦underdeveloped|-⟧.",
      "Questions were put about the consistency of decisions.",
      "Views about improving services are sent to the board.",
      "A dedicated officer sits in the hub.",
    ])
  func matter(marked: String) { check(marked) }

  @Test("Every word of a rule's name is an entry or a rule: nothing empty is shown")
  func rulesAreNamed() {
    let text =
      "Leaders are aware of difficulties. Prompt and effective action is taken. Plans are based on clear analysis."
    for judgement in MarkedJudgements.analyser.analyse(Document(id: "case", text: text)).judgements {
      #expect(!judgement.rules.isEmpty)
      #expect(judgement.rules.allSatisfy { !$0.isEmpty })
    }
  }

  private func check(_ marked: String, _ location: SourceLocation = #_sourceLocation) {
    let wanted = MarkedJudgements(marked)
    #expect(wanted.found() == wanted.phrases, "\(wanted.text)", sourceLocation: location)
  }
}
