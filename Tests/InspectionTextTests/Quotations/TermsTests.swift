import Testing

@testable import InspectionText

@Suite("Names, jargon and labels are terms")
struct TermsTests {
  @Test(arguments: [
    "The ‘⟦front door|term|-|-⟧’ service was reorganised in the spring.",
    "A scheme called ‘⟦Step Forward|term|-|-⟧’ helps care leavers find work.",
    "The so-called ‘⟦toxic trio|term|-|-⟧’ is well understood.",
    "Services left the ‘⟦inadequate|term|-|-⟧’ category last year.",
    "Social workers use the ‘⟦Signs of Safety|term|-|-⟧’ model and a ‘⟦think family|term|-|-⟧’ approach.",
    "Inspectors noted that the ‘⟦Grow Together|term|-|-⟧’ programme had begun.",
    "The council’s slogan is ‘⟦Every Child, Every Chance|term|-|-⟧’.",
    "Staff now avoid the word ‘⟦placement|term|-|-⟧’, which children dislike.",
    "Young people are known as ‘⟦champions|term|-|-⟧’ and meet monthly.",
    "It published a plan, ‘⟦Better Together 2024|term|-|-⟧’, in March.",
    "The authority’s ‘⟦edge of care|term|-|-⟧’ team, ‘⟦family hubs|term|-|-⟧’ and ‘⟦Thrive|term|-|-⟧’ are new.",
    "Inspectors met members of the ‘⟦Voices Together|term|-|-⟧’ council and saw the ‘⟦my home|term|-|-⟧’ app in use.",
    "Ofsted’s guidance, ‘⟦Inspecting local authority children’s services|term|-|-⟧’, sets out how visits work.",
    "We no longer use the term ‘⟦contact|term|-|-⟧’; we say ‘⟦family time|term|-|-⟧’.",
    "The award, nicknamed the ‘⟦Oscars of social work|term|-|-⟧’, went to Pam.",
    "A ‘⟦good|term|-|-⟧’ rating is what we aim for.",
    "The council’s ‘⟦Building Brighter Futures|term|-|-⟧’ strategy runs until 2027.",
    "The phrase ‘⟦hard to reach|term|-|-⟧’ has been dropped.",
    "Some call it the ‘⟦revolving door|term|-|-⟧’.",
    "What professionals call ‘⟦contextual safeguarding|term|-|-⟧’ is new to many schools.",
    "Workers talk about ‘⟦family time|term|-|-⟧’ rather than ‘⟦contact|term|-|-⟧’.",
    "The report, ‘⟦A Fresh Start|term|-|-⟧’, was published by the commissioner.",
    "The film ‘⟦Our Voices|term|-|-⟧’ was made by care leavers.",
    "The monthly ‘⟦keeping in touch|term|-|-⟧’ calls have been stopped.",
    "Inspectors looked at the ‘⟦front door|term|-|-⟧’, early help and ‘⟦step-down|term|-|-⟧’ decisions.",
    "The service moved from ‘⟦inadequate|term|-|-⟧’ to ‘⟦good|term|-|-⟧’ in three years.",
  ])
  func isRead(marked: String) {
    MarkedQuotations(marked).check()
  }
}
