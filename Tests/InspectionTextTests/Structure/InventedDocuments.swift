/// Small documents that were written for tests; no council, person or finding in them is real.
enum InventedDocuments {
  static let monitoringVisit = """
    14 March 2023

    Amber Fane
    Director of Children’s Services
    Marlsea Council
    Tide House
    Marlsea
    MS1 4QT

    Dear Amber

    Monitoring visit to Marlsea children’s services

    This letter summarises the findings of the monitoring visit to Marlsea
    children’s services on 7 and 8 February 2023. This was the third monitoring
    visit since the local authority was judged inadequate in June 2021. His
    Majesty’s inspectors for this visit were Jo Dole and Pat Quayle.

    Areas covered by the visit

    We followed up these areas of concern:

    ◼ the timeliness of visits to children
    ◼ management oversight, including
    supervision.

    Headline findings

    Visits are now regular. Too many plans are still not brought up to date when the

    1

    \u{C}needs of children change. Managers know this.

    Findings and evaluation of progress

    Social workers see children alone. They know them well.

    I am copying this letter to the Department for Education.

    Yours sincerely

    Jo Dole
    His Majesty’s Inspector
    """

  static let focusedVisit = """
    2 July 2024

    Bea Okafor, Director of Children’s Services, Quillshire County Council

    Dear Bea

    Focused visit to Quillshire children’s services

    This letter summarises the findings of the focused visit to Quillshire children’s
    services on 4 and 5 June 2024. The visit was carried out by Orla Quist and Sam Voss,
    His Majesty’s Inspectors.

    Headline findings

    Assessments are thorough and they are finished on time.

    What needs to improve in this area of social work practice?

    ● Supervision and how it is recorded.
    ● The quality of chronologies.

    Main findings

    Thresholds are clear. Partners know them.

    Yours sincerely

    Orla Quist
    His Majesty’s Inspector
    """

  static let report = """
    Inspection of Fenmouth local authority children’s services

    Inspection dates: 3 to 14 October 2022

    Lead inspector: Pat Quayle, His Majesty’s Inspector

    Judgement

    Grade

    The impact of leaders on social work practice with children and families

    Requires improvement to be good

    Children who need help and protection

    Good

    The experiences and progress of children in care and care leavers

    Good

    Overall effectiveness

    Good

    Services for children in Fenmouth have improved since the last inspection. Leaders have acted on what they
    were told, and most children are helped in good time.

    What needs to improve?

    ◼ The consistency of supervision.
    ◼ The offer to care leavers who live far from Fenmouth.

    The experiences and progress of children who need help and protection: good

    1. Families value early help. It is strong.

    2. Thresholds are understood by partners.

    The impact of leaders on social work practice with children and families: requires improvement to be good

    3. Leaders know their services. Some plans are new.
    """

  static let release = """
    Ofsted finds that Marlsea’s services for children are improving

    Published: 21 March 2023

    Inspectors from Ofsted have praised the progress that Marlsea Council has made for children.

    The monitoring visit took place on 7 and 8 February 2023.

    Councillor Ivo Penhale, lead member for children’s services, said: “I am pleased with this letter. There is more
    to do.”

    Notes to editors

    The letter is on the Ofsted website.
    """

  static let news = """
    New playground opens in Elm Park

    Families came to Elm Park on Saturday to see the new playground. It cost £90,000.

    The swings were chosen by local children. A café will follow in the spring.
    """
}
