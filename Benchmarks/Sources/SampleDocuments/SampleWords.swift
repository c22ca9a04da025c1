/// The words that sentences are put together from. The places and people are invented.
enum SampleWords {
  static let places = words(
    "Northmoor Ashcombe Elderwick Saltby Marlowe Thornbeck Wexleigh Hollin Carrick Dunmere Fenwold Greybridge Kestrelham Lambury Oakhaven Penlow Quarndale Riverton Stanmere Underhill"
  )
  static let givenNames = words(
    "Alice Bernard Carla Dilip Edith Farah Gareth Hana Imran Judith Kwame Lorna Miguel Nadia Owen Priya Quentin Rosa Samir Tessa"
  )
  static let familyNames = words(
    "Abbot Bramley Castell Dray Eastman Fairlie Gorham Hale Ingle Jessop Kirby Larch Mundy Norcross Osgood Pell Quill Rudd Sayle Tilley"
  )
  static let months = words(
    "January February March April May June July August September October November December")

  static let subjects = lines(
    """
    Social workers
    Leaders
    Senior managers
    Children in care
    Most care leavers
    The quality of assessments
    Management oversight
    The local authority
    Personal advisers
    Supervision
    Partner agencies
    The multi-agency safeguarding hub
    Decision-making in the front door
    Children who go missing from home
    Plans for permanence
    Independent reviewing officers
    Practitioners in the disabled children’s team
    The virtual school
    Step-down arrangements
    Chronologies
    Frontline staff
    Foster carers
    Senior leaders and elected members
    Some children
    Too many families
    """)

  static let adverbs = words(
    "consistently generally increasingly rarely often still now well usually sometimes quickly carefully too largely")

  static let predicates = lines(
    """
    know their children well and visit them regularly
    do not always receive a timely response
    are of a poor quality
    is inconsistent across teams
    have improved since the last visit
    remain too variable
    has not been sufficiently robust
    are child-centred, detailed and purposeful
    understand the strengths and weaknesses of practice
    experience too much drift and delay
    benefit from effective multi-agency planning
    have made tangible progress in the last six months
    is not yet having enough impact on children’s lives
    listen to children and record what they say
    continue to deteriorate
    are appropriately matched to carers who meet their needs
    wait too long for an assessment
    are not always up to date
    has strengthened, but there is more to do
    are supported to live in suitable accommodation
    provide a clear rationale for decisions
    fail to identify risk at the earliest point
    is a strength
    are overwhelmed by high caseloads
    has been slow to recruit permanent staff
    """)

  static let trailers = lines(
    """
    , which means that risks are not understood
     because of a stable workforce
     despite an increase in demand
    , and this leads to better outcomes
     in a small number of cases
    , although this is not yet embedded
     for disabled children and their families
    , particularly for those at risk of exploitation
     following the appointment of a new director
     when they first need it
    , in line with statutory guidance
     at the point of referral
    , and their wishes and feelings are central to plans
    """)

  static let openers = lines(
    """
    However,
    In addition,
    As a result,
    At the last inspection,
    Since then,
    For many children,
    In most cases,
    Consequently,
    In the stronger examples,
    While thresholds are applied appropriately,
    """)

  static let headings = lines(
    """
    Headline findings
    The experiences and progress of care leavers
    Areas reviewed
    The experiences and progress of children in care
    What needs to improve?
    The impact of leaders on social work practice
    Findings and evaluation of progress
    Help and protection
    Priority actions
    """)

  static let needs = lines(
    """
    The timeliness of
    The quality and consistency of
    The oversight of
    Support for
    The effectiveness of
    The recording of
    """)

  static let matters = lines(
    """
    assessments and plans
    visits to children in need
    return home interviews
    life-story work
    pathway plans
    supervision of social workers
    strategy discussions
    health passports for care leavers
    responses to neglect
    placements close to home
    """)

  static let verdicts = words("good inadequate outstanding")

  static let cues = lines(
    """
    said
    told inspectors that
    added
    commented
    explained
    """)

  static let quoted = lines(
    """
    we are on the right path
    a real difference to children’s lives
    they never give up on me
    much remains to be done
    clear and ambitious plans
    too slow to respond
    proud of our staff
    a culture of high support and high challenge
    """)

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
  private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
}
