import Testing

@testable import InspectionText

@Suite("Marks that are never closed")
struct UnclosedMarksTests {
  @Test(arguments: [
    #"""
    Inspectors said ‘⟦the front door is well run and partners are confident in it.|finding|Inspectors|said⟧

    The visit took place in May.
    """#,
    "“⟦We know there is more to do, said Councillor Tom Vale.|speech|Councillor Tom Vale|said⟧",
    #"""
    Cllr Nell Frame said: “⟦We know this will take time.|speech|Cllr Nell Frame|said⟧

    We will report back in the spring.

    Ofsted will return next year.
    """#,
    #"""
    The report adds: “⟦Managers now have a better grip on performance. Audits are regular.|finding|report|adds⟧

    Councillor Sam Tarn said: “⟦We’re pleased.|speech|Councillor Sam Tarn|said⟧”
    """#,
    "Inspectors praised ‘⟦a stable workforce and “⟦strong supervision|term|-|-⟧”.|finding|Inspectors|praised⟧",
  ])
  func isRead(marked: String) {
    MarkedQuotations(marked).check()
  }
}
