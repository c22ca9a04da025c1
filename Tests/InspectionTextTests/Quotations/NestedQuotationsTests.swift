import Testing

@testable import InspectionText

@Suite("Quotations inside quotations")
struct NestedQuotationsTests {
  @Test(arguments: [
    "Cllr Dee Moss said: “⟦Inspectors found our leadership ‘⟦stable and ambitious|finding|Inspectors|found⟧’, and I agree.|speech|Cllr Dee Moss|said⟧”",
    "‘⟦One child told us “⟦I feel safe here|speech|child|told⟧” and others agreed,|finding|letter|says⟧’ the letter says.",
    "‘⟦Families are sent to services that are a ‘⟦best fit|term|-|-⟧’ instead of the right one,|finding|inspectors|say⟧’ inspectors say.",
    "“⟦Our ‘⟦Stronger Roots|term|-|-⟧’ programme was praised by Ofsted,|speech|Cllr Dee Moss|said⟧” said Cllr Dee Moss.",
    "The director said: “⟦The report says ‘⟦children come first|finding|report|says⟧’. We say the same.|speech|director|said⟧”",
    "“⟦They told me, ‘⟦You’re part of the team now,|speech|-|told⟧’|speech|apprentice|said⟧” said one apprentice.",
    "‘⟦Staff told us “⟦we’re trusted|speech|Staff|told⟧” and “⟦we’re heard|speech|Staff|told⟧”,|finding|report|says⟧’ the report says.",
    "“⟦It was the inspectors who said we had ‘⟦a clear line of sight to practice|finding|inspectors|said⟧’,|speech|Cllr Orr|added⟧” Cllr Orr added.",
    "“⟦We use the word ‘⟦love|term|-|-⟧’, and Ofsted noticed,|speech|director|said⟧” said the director.",
    "Councillor Finn Gale said: “⟦I’m pleased that the report highlights ‘⟦the warmth of our foster carers|finding|report|highlights⟧’, and I’d like to thank every one of them.|speech|Councillor Finn Gale|said⟧”",
    "“⟦We were rated ‘⟦inadequate|finding|-|rated⟧’ then; today we are ‘⟦good|finding|Ofsted|according to⟧’, according to Ofsted,|speech|Mr Hale|said⟧” said Mr Hale.",
    "“⟦Inspectors could see that we ‘⟦know our children|finding|Inspectors|see⟧’ and that’s down to our staff,|speech|Councillor Pell|said⟧” said Councillor Pell.",
    "‘⟦Children say their workers “⟦never let them down|speech|Children|say⟧”,|finding|inspectors|write⟧’ inspectors write.",
    "“⟦When Ofsted says ‘⟦leaders are ambitious|finding|Ofsted|says⟧’, that means a lot,|speech|Cllr Pell|said⟧” Cllr Pell said.",
    "The director added: ‘⟦The inspectors said “⟦relationships are a strength|finding|inspectors|said⟧” and “⟦morale is high|finding|inspectors|said⟧”. I agree.|speech|director|added⟧’",
  ])
  func isRead(marked: String) {
    MarkedQuotations(marked).check()
  }
}
