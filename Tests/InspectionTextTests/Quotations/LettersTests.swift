import Testing

@testable import InspectionText

@Suite("A letter of the inspectors themselves")
struct LettersTests {
  @Test(arguments: [
    #"""
    Ofsted
    2 May 2024

    Dear Ms Vale

    Focused visit to Lindale children’s services

    This letter summarises the findings of a focused visit to Lindale children’s services on 9 and 10 April 2024.

    Social workers use a ‘⟦team around the worker|term|-|-⟧’ model and ‘⟦safety plans|term|-|-⟧’ that families own. One parent told inspectors that the help was ‘⟦the making of us|speech|parent|told⟧’. Children’s records call it ‘⟦my story|term|-|-⟧’.

    Staff said they are ‘⟦proud to work here|speech|Staff|said⟧’. Performance reports describe the backlog as ‘⟦amber|speech|Performance reports|describe⟧’.
    """#
  ])
  func isRead(marked: String) {
    MarkedQuotations(marked).check()
  }
}
