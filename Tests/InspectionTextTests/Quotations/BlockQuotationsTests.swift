import Testing

@testable import InspectionText

@Suite("Paragraphs set off as the words of a source")
struct BlockQuotationsTests {
  @Test(arguments: [
    #"""
    The inspectors write:

    ⟦Children receive help when they need it, and plans are reviewed often.|finding|inspectors|write⟧

    The council will respond in June.
    """#,
    #"""
    The letter says:

    > ⟦Leaders have an accurate view of the service.|finding|letter|says⟧

    That is welcome.
    """#,
    #"""
    Inspectors concluded:

    “⟦Children are safer.|finding|Inspectors|concluded⟧”
    """#,
    #"""
    The letter to the council said:

    ⟦The pace of change has picked up and staff turnover has slowed.|finding|letter|said⟧

    Cllr Ola Best said: “⟦This is good news.|speech|Cllr Ola Best|said⟧”
    """#,
    #"""
    Ofsted has published its letter. It covers:

    the front door and early help.

    The council will respond.
    """#,
    #"""
    Jo Lane, chief executive, wrote to staff:

    ⟦I want to thank every one of you for what you did during the inspection.|speech|Jo Lane|wrote⟧

    The letter went out on Friday.
    """#,
  ])
  func isRead(marked: String) {
    MarkedQuotations(marked).check()
  }
}
