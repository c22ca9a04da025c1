import Testing

@testable import InspectionText

/// Units of press releases.
@Suite struct SentenceReleaseTests {
  @Test(arguments: [
    MarkedUnits(
      """
      Children’s services are improving, says Ofsted‖

      Published: 4 May 2023‖

      Ofsted has praised the council’s children’s services.‖ Inspectors visited in March.‖

      Councillor Amber Fane, lead member for children, said:‖

      “I am pleased with the report.‖ Our staff work hard.‖

      “We know that there is more to do.”‖

      ENDS‖

      Notes to editors‖

      1. The report is at www.marlsea.gov.uk/report.‖
      2. Marlsea has 312 children in care.
      """),
    MarkedUnits(
      """
      Skip to content‖

      Home‖

      News‖

      Ofsted visit shows progress in Marlsea‖

      Inspectors found that children are safer.
      """),
    MarkedUnits(
      """
      Share this page‖

      Facebook‖

      Twitter‖

      Email‖

      The council welcomed the findings.‖ It will act on them.
      """),
    MarkedUnits(
      """
      Posted on: 4 May 2023‖

      Marlsea Council has been told that its services for children ‘require improvement’.‖ It was inadequate before.
      """),
    MarkedUnits(
      """
      MARLSEA COUNCIL PRAISED BY OFSTED‖

      The council is doing well.‖ Ofsted says so.
      """),
    MarkedUnits(
      """
      Media contact: Jo Dole, 01999 555 010‖

      press@marlsea.gov.uk
      """),
    MarkedUnits(
      """
      Contact us‖
      Call 01999 555 010.‖ Lines are open 9am to 5pm.
      """),
    MarkedUnits(
      """
      Cllr Fane added: “Staff are at the heart of this.‖ I thank them all.”‖

      Ofsted will be back in the autumn.
      """),
    MarkedUnits(
      """
      What did inspectors say?‖

      They said that leaders ‘know their service well’.‖ They also found gaps.
      """),
    MarkedUnits(
      """
      ## Key findings‖

      Staff are able.‖ Plans are clear.
      """),
    MarkedUnits("> Leaders know the service well.‖ Staff are able."),
    MarkedUnits(
      """
      Tags: Ofsted, children, news‖

      Last updated: 5 May 2023
      """),
    MarkedUnits("“Thank you!” she said.‖ “Thank you all!”"),
    MarkedUnits("‘What a difference a year makes!’ was how one foster carer put it."),
    MarkedUnits("Cllr Fane commented, ‘It's a good day.’‖ ‘We'll celebrate,’ he added, ‘and then get back to work.’"),
    MarkedUnits("“When I came into care I was scared,” said Kai, 17.‖ “Now I’m at college.”"),
    MarkedUnits("“When I came into care I was scared.”‖ Kai is now 17.‖ He is at college."),
    MarkedUnits(
      """
      What’s next?‖

      Ofsted will return in the autumn; a date has not been set.‖ (The council will be told a week ahead.)
      """),
    MarkedUnits(
      """
      Key points:‖

      ✔ Safer front door‖
      ✔ Lower caseloads‖
      ✔ Stable leadership‖

      Read the letter (PDF, 240KB)
      """),
    MarkedUnits("Marlsea Council (@MarlseaCC) tweeted: “We’re proud 😊 of our teams!‖ #TeamMarlsea”"),
    MarkedUnits("Ofsted rated the service ‘Requires improvement to be good’.‖ ‘Inadequate’ was its grade in 2019."),
    MarkedUnits("The report said: ‘Children are safe …‖ Risks are understood.’"),
    MarkedUnits("1,204 children were referred last year.‖ 3 in 10 were re-referred.‖ £2.4m has been invested."),
    MarkedUnits("Is Marlsea improving?‖ Yes.‖ Is it good?‖ Not yet."),
    MarkedUnits("Councillors meet on Tues. 4 May at 6.30 p.m. in the Guildhall.‖ All are welcome."),
  ])
  func releases(_ units: MarkedUnits) {
    #expect(units.found() == units.units)
  }
}
