import Testing

@testable import InspectionText

/// Units of press releases, and of texts of mixed layout.
@Suite struct SentenceReleaseTests {
  @Test(arguments: [
    MarkedUnits(
      """
      Supervision and management oversight‖
      Supervision is regular.‖ Its quality, however, varies and it is not always
      reflective.‖ Managers’ footprints are clear.‖
      Corporate parenting‖
      Members are ambitious for children.‖ The board meets often and it hears from
      young people.
      """),
    MarkedUnits(
      """
      13.
      The local authority has strengthened its approach to children who are missing from
      care.‖ Return interviews are offered.‖

      14.
      Placement stability has improved since the last inspection and is now better than the
      average.
      """),
    MarkedUnits(
      """
      Strengths:‖
       ■ Leaders know their services well
       and act on what they learn.‖
       ■ Practice is child-centred.‖
      Weaknesses:‖
       ■ Recording is late.
      """),
    MarkedUnits(
      """
      Assessments are timely‖
      Assessments are completed within 45 days and most are of good quality, with the views of
      children at their heart.‖ Some lack analysis.
      """),
    MarkedUnits(
      """
      Children’s experiences are improving but not for all, and in particular not for those who

      Ofsted is proud to use recycled paper

      are missing from care.
      """),
    MarkedUnits(
      """
      What Ofsted said:‖
      “Leaders have a firm grip.”‖

      What we say:‖
      “We agree.”
      """),
    MarkedUnits(
      """
      1.1. Leaders must:‖
      1.1.1. see children;‖
      1.1.2. hear them.
      """),
    MarkedUnits(
      """
      – Cllr Fane welcomed the letter.‖
      – Ms Tan did, too.
      """),
    MarkedUnits(
      """
      Yours sincerely,‖

      Sam Voss‖
      Senior His Majesty’s Inspector‖

      cc: Department for Education‖
      Encl.
      """),
    MarkedUnits(
      """
      Name: Sam Voss‖
      Role: Lead inspector‖
      Date: 4 May 2023
      """),
    MarkedUnits(
      """
      Early help is well established and there is a clear pathway to step children down from
      statutory services.‖ Lead
      professionals understand their role.‖ Multi-
      agency audits confirm this and the
      Board has seen them.
      """),
    MarkedUnits(
      """
      Local authority: Marlsea‖

      Number of children in care: 412‖

      Dates of visit: 3–4 May 2023
      """),
    MarkedUnits(
      """
      a. Children wait too long for an assessment of their needs.‖
      b. Plans lack timescales.‖
      c. Social workers change too often.‖ This unsettles children.
      """),
    MarkedUnits(
      """
      • Ensure that children are seen.‖ Record it.‖

      • Act.
      """),
    MarkedUnits("(1) Ensure visits are made.‖ (2) Record them."),
    MarkedUnits(
      """
      The council will:‖
      1. Recruit 20 social workers by May.‖
      2. Reduce caseloads to
      16 by June.‖
      3. Review in July.
      """),
    MarkedUnits(
      """
      “Our staff have worked so hard.‖ They deserve this.‖

      “We will now keep going,” said Cllr Fane.
      """),
    MarkedUnits("Follow us on Facebook | Twitter | Instagram"),
    MarkedUnits(
      """
      REPORT OF THE DIRECTOR‖

      1. PURPOSE‖

      1.1 This report tells members of the outcome.‖ Members are asked to note it.
      """),
    MarkedUnits(
      """
      Yours faithfully‖

      Orla Quist‖
      His Majesty’s Inspector, Ofsted
      """),
    MarkedUnits(
      """
      The council has invested in early help and‖

      • children’s centres‖
      • family hubs
      """),
    MarkedUnits(
      """
      Key strengths include:‖
      • A stable, skilled workforce, with low turnover and
      manageable caseloads‖
      • Strong partnerships (police, health and
      schools)‖
      • Ambitious leaders
      """),
    MarkedUnits(
      """
      Thresholds are applied consistently by the MASH.‖ Decisions are timely and proportionate, and
      ␌Marlsea children’s services 3
      children get the right help.
      """),
    MarkedUnits(
      """
      Visits are purposeful, and children are seen
      alone.‖ One said:‖

      ‘She really listens to me.’‖

      Plans are less strong.
      """),
    MarkedUnits(
      """
       Social workers know their children
       well and visit them often.‖ They
       record what they see.
      """),
    MarkedUnits(
      """
      What works well‖

      Leadership is stable.
      """),
    MarkedUnits(
      """
      4 May 2023‖
      Dear Ms Tan‖
      Focused visit to Marlsea‖
      I write to set out what we found.‖ It was a short visit.
      """),
    MarkedUnits(
      """
      Ofsted‖
      Agora‖
      6 Cumberland Place‖
      Nottingham‖
      NG1 6HJ‖

      Dear Colleagues
      """),
    MarkedUnits(
      """
      Judgement: Good‖
      Date: 3 May 2022
      """),
    MarkedUnits(
      """
      The quality of plans is mixed.‖ Some are “excel-
      lent”; others are thin.
      """),
    MarkedUnits(
      """
      Children in care live in homes that meet their
      needs.‖
      Care leavers stay in
      touch.
      """),
    MarkedUnits(
      """
      i) plans are late‖
      ii) visits are late‖
      iii) records are thin
      """),
    MarkedUnits(
      """
      The council must:‖

      1. see children‖
      2. write plans‖
      3. listen
      """),
    MarkedUnits(
      """
      Next steps‖

      a) A new hub‖
      b) A new team‖
      c) More carers
      """),
  ])
  func mixedLayouts(_ units: MarkedUnits) {
    #expect(units.found() == units.units)
  }

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
