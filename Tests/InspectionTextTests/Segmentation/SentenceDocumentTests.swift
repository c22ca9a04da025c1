import Testing

@testable import InspectionText

/// Units of letters, reports and releases.
@Suite struct SentenceDocumentTests {
  @Test(arguments: [
    MarkedUnits(
      """
      Dear Amber‖

      Focused visit to Marlsea‖

      Thank you for your help.‖

      Yours sincerely‖

      Jo Dole‖
      His Majesty’s Inspector
      """),
    MarkedUnits(
      """
      Dear Amber,‖
      I am writing to thank you for your time.‖ It was well spent.‖
      Yours sincerely,‖
      Jo Dole‖
      HMI
      """),
    MarkedUnits(
      """
      The Ofsted letter will be published on our website.‖

      I am copying this letter to the Department for Education.‖

      Yours faithfully‖

      Pat Quayle‖
      Her Majesty’s Inspector
      """),
    MarkedUnits(
      """
      Areas covered by the visit‖

      Inspectors looked at the front door.‖ They also looked at plans.‖

      Findings‖

      The front door is safe.
      """),
    MarkedUnits(
      """
      Areas covered by the visit‖
      Inspectors looked at the front door.‖ They also looked at plans.‖
      Findings and evaluation of progress‖
      The front door is safe.
      """),
    MarkedUnits(
      """
      Headline findings ‖

      The pace of change has been slow. ‖

      The quality of practice ‖

      Visits are regular.\u{20}
      """),
    MarkedUnits(
      """
      Helping and protecting children‖
      Thresholds are well understood by partners.‖ Contacts are dealt with on the day on
      which they arrive.‖
      Children in care‖
      Plans are clear.‖ Children like their carers and feel safe at home and at school with
      them.
      """),
    MarkedUnits(
      """
      Piccadilly Gate‖
      Store Street‖
      Manchester‖
      M1 2WD‖

      T 0300 123 1231‖
      www.gov.uk/ofsted
      """),
    MarkedUnits(
      """
      Dear Colleague‖
      What needs to improve in this area of social work practice?‖
      Visits must be more regular than they are.
      """),
    MarkedUnits(
      """
      Inspectors found that children in care are
      placed close to home, where this is
      possible.‖ A small number live too far away; this was
      noted by Ms
      Oakes in June.
      """),
    MarkedUnits(
      """
      The visit was carried out by:‖

      Jo Dole, His Majesty’s Inspector (lead)‖
      Pat Quayle, Ofsted Inspector‖

      Yours sincerely
      """),
    MarkedUnits(
      """
      The lead for the visit was Dr
      Orla Quist.‖ She was helped by two
      inspectors.
      """),
    MarkedUnits(
      """
      Areas for priority action‖

      The local authority must take action to:‖

      • ensure that all children who go missing are offered a return home interview
      within 72 hours‖
      • make sure that social workers record the wishes and
      feelings of children.‖ This must happen in each case.‖

      2‖

      ␌• improve the quality of supervision.‖

      Leaders accept these findings.
      """),
    MarkedUnits(
      """
      In the previous letter, inspectors noted drift in pre-proceedings.‖ This has been
      reduced.‖ Letters before proceedings are clear and they set out what parents need

      2
      ␌to do next.‖ The Cafcass feedback, shared on 4 May
      2023, is positive.
      """),
    MarkedUnits(
      """
      Care leavers’ needs are well understood.‖
      Personal advisers are tenacious.‖
      Most young people (87%) are in touch with the service.‖ The
      local offer, published in 2021, is out
      of date.
      """),
    MarkedUnits(
      """
      The council has a ‘golden thread’
      of challenge.‖ “We see it every day,” one manager said, “and it
      works.”
      """),
    MarkedUnits(
      """
      Contact: 01999 555 010‖
      Email: info@marlsea.gov.uk‖
      Web: www.marlsea.gov.uk
      """),
    MarkedUnits(
      """
      Workforce‖
      Vacancies have fallen from 28% to 12%.‖ Agency use is down, too.‖ Caseloads
      are manageable.
      """),
    MarkedUnits(
      """
      Some plans are not SMART.‖ Others lack timescales.‖ The IRO’s footprint is not
      seen on file.‖ DCS and AD audits (n=24)
      show the same.
      """),
    MarkedUnits(
      """
      Visit dates: 7–8 February 2023‖
      Lead inspector: Jo Dole‖
      Region: South West
      """),
    MarkedUnits(
      """
      Leaders should ensure that:‖
       - visits are regular‖
       - plans are clear‖

      They should also report to the board.
      """),
    MarkedUnits(
      """
      Strategy meetings are held in time.‖ ␌
      Health colleagues attend, but schools do not.
      """),
    MarkedUnits(
      """
      Social workers say they are well supported: ‘My manager is always there for me.’‖ Supervision
      is monthly.
      """),
    MarkedUnits(
      """
      Inspection of children’s social care services‖

      Inspection dates: 4 July 2022 to 15 July 2022‖

      Lead inspector: Pat Quayle
      """),
  ])
  func lettersAndReports(_ units: MarkedUnits) {
    #expect(units.found() == units.units)
  }

  @Test(arguments: [
    MarkedUnits(
      """
      Judgement Grade‖

      The impact of leaders on social work practice Good
      """)
  ])
  func tableRows(_ units: MarkedUnits) {
    #expect(units.found() == units.units)
  }
}
