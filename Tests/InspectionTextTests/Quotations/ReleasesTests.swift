import Testing

@testable import InspectionText

@Suite("Whole releases")
struct ReleasesTests {
  @Test(arguments: [
    #"""
    Skip to main content

    Inspectors praise Westmoor’s ‘⟦relentless drive|finding|Inspectors|praise⟧’ to improve

    Published on 3 May

    Ofsted has praised Westmoor Council for its ‘⟦relentless drive|finding|Ofsted|praised⟧’ to make children safer, in a letter published today (Friday).

    It’s the third visit since services were rated ‘⟦inadequate|finding|-|rated⟧’ two years ago. Inspectors, who were in the county in March, looked at the ‘⟦front door|term|-|-⟧’ and at support for care leavers.

    Their letter says that ‘⟦children who need help get it quickly|finding|letter|says⟧’, and that social workers’ caseloads have ‘⟦reduced significantly|finding|letter|says⟧’.

    “⟦Most children’s plans are now ‘⟦SMART|term|-|-⟧’ and are reviewed on time,|finding|letter|adds⟧” it adds.

    But they found that ‘⟦for a small number of children, the response is too slow|finding|Inspectors|found⟧’. And that supervision, although regular, ‘⟦doesn’t always challenge drift|finding|Inspectors|found⟧’.

    Councillor Priya Lamb, Westmoor’s Cabinet Member for Children, said: “⟦I’m delighted that inspectors have recognised our staff’s ‘⟦passion and commitment|finding|inspectors|recognised⟧’.|speech|Councillor Priya Lamb|said⟧

    “⟦We know there’s more to do, and we won’t stop until every child gets the service they deserve.|speech|Councillor Priya Lamb|said⟧

    “⟦As one of our care leavers told me, ‘⟦you’ve changed, now keep going|speech|care leavers|told⟧’.|speech|Councillor Priya Lamb|said⟧”

    Director of Children’s Services Tom Ridd added: “⟦This is the result of two years’ hard work.|speech|Tom Ridd|added⟧”
    """#,
    #"""
    ‘⟦No stone unturned|finding|Ofsted|-⟧’: Ofsted backs Norwell’s plan

    The watchdog has given its backing to Norwell Council’s plan to improve children’s services, calling it ‘⟦realistic and well resourced|finding|watchdog|calling⟧’.

    In a letter to the council, Ofsted’s inspectors say the authority has ‘⟦left no stone unturned|finding|Ofsted’s inspectors|say⟧’ in its search for improvement, while the pace of recruitment ‘⟦gives cause for optimism|finding|Ofsted’s inspectors|say⟧’.

    Inspectors met children, parents and carers. Parents’ views were ‘⟦mixed|finding|Ofsted’s inspectors|report⟧’, they report.

    “⟦It has been a long road,|speech|Una Bright|said⟧” Chief Executive Una Bright said. “⟦But we’re getting there. Our children’s social workers – all 112 of them – can be proud.|speech|Una Bright|said⟧”

    A further visit is due in the autumn.

    ENDS

    Notes to editors

    The term ‘⟦care leaver|term|-|-⟧’ means a person aged 16 to 25 who has been looked after.
    """#,
  ])
  func isRead(marked: String) {
    MarkedQuotations(marked).check()
  }
}
