/// The words that tell good or bad news where no rule finds a judgement.
enum TellingWords {
  static let rows: StaticString = """
    # name: Telling words
    # version: 1
    # columns: words (* for every sentence), sides and weights in tenths of log-odds
    # source: fitted by Benchmarks/Sources/fit-telling to annotated letters of authorities A to M
    *	good -15 bad -26
    a	good 1 bad -2
    a change	good -7 bad 1
    a children's	good 4
    a consequence	bad 5
    a diverse	good 2
    a family	good -3
    a good	good 3
    a high	good 5
    a high proportion	bad 1
    a local	good 3
    a net	good 1
    a net gain	good 1
    a new	good 10
    a placement	good -2
    a range	good 4 bad -4
    a range of	good 3 bad -4
    a reduction	bad -8
    a review	bad -6
    a second or	good 2
    a serious	good -14
    a service	bad 1
    a short	bad 5
    a single	good 6
    a small	bad 9
    a small number	good -6
    a timely	bad 3
    a training	good -1
    a very	good -14 bad 5
    about	bad 1
    about children	good -6
    about the	good 4
    about the quality	good 3
    above	good 6
    access	good 6
    access to	good -2 bad 2
    accessing	good 3
    accommodation	bad 4
    accommodation for	good -7
    accountability	good -1 bad 10
    achieve	good 2
    achieved	good -7 bad 6
    achievement	good -12 bad 9
    achievements	good 3
    achieving	good 7 bad -5
    across	good 1
    across all	good -4 bad 5
    across the	good 7 bad -1
    act	good -4
    action	bad -6
    action to	good -11
    actions	good 3
    activities	good 6
    activity	bad 2
    additional	good 3 bad -7
    additional language	good -4
    address	good 8 bad -3
    address the	good 1
    adopted children	good 4
    adopted in	bad 10
    adopters	good 2 bad -2
    adoption	good 1 bad -2
    adoption scorecard	bad 1
    adoptions	good -8 bad -1
    adoptive family	good -3
    adults	good -5
    advice	good 8
    after	good 3 bad -1
    after and	bad -9
    after are	good 2
    after by	good -2
    after child	good 4
    after children and	bad 1
    after were	bad 1
    age	bad -13
    age of	good 3 bad -4
    aged	good -8
    agencies	good -5 bad 10
    agencies and	good -9
    agencies to	good 3
    agency	good -2 bad 2
    agency workers	good 5
    agenda	good 3
    agreed	good 4
    alcohol	good -12
    align	bad 3
    all	good 2
    all agencies	good -7
    all cases	good 5 bad -4
    all children	bad 2
    all relevant	bad 5
    allocated	good -6 bad 6
    allowed	good 6
    almost	good 13
    alongside	good 8 bad -11
    already	bad 6
    also	good 4 bad -5
    also provides	good -2
    alternative	good -5
    alternative provision	good -1
    although	good -10
    an	good 6 bad -2
    an additional	good -1
    an additional language	good -4
    an adoption	good 5
    an annual	good 4
    an area	bad 4
    an area of	bad 9
    an assessment	good -1
    an established	good 7
    an evaluation	good -2
    an impact	good -3
    an impact on	good -3
    an increase	good -9 bad -3
    an increasing	good 6 bad -3
    analysis of	bad 10
    and	good 2 bad -2
    and a	good -4 bad -4
    and adoption	good 2
    and alcohol	good -9 bad 8
    and align	bad 5
    and are	good -4 bad 3
    and breakfast	bad 1
    and children's	bad 2
    and children's social	bad 6
    and domestic	good -1
    and emotional	good 3
    and ensure	good -3
    and families	good -7 bad 4
    and family	good -3
    and family court	good 5
    and in	good 2
    and independent	bad 1
    and is	good -4
    and only	bad -5
    and other	bad -5
    and review	good -9 bad 3
    and sisters	good 1
    and staff	good -11
    and statistical neighbours	good 3
    and that	good -12 bad 10
    and the	bad -1
    and their	good -9 bad 5
    and this	good 2 bad -3
    and those	bad 1
    and timeliness	good 1
    and well-being	bad 1
    and young	good -9
    and youth	good 2
    annual conference	good 1
    annual report	good -1
    anxiety	bad 5
    any	good 6 bad -6
    application	bad -5
    applications	good 2
    appointment of	good 1
    apprenticeship	good 3
    approach	good 1 bad 2
    appropriate	good 9 bad -6
    appropriately	good 12
    are	good 7 bad -3
    are a	bad -6
    are at	bad -3
    are currently	bad -2
    are effectively	good -5 bad 1
    are in education	good 2 bad -9
    are left	good -1
    are living	good -1
    are looked	good -1
    are no	good 5 bad -6
    are not in	good -2
    are often	good -9 bad 2
    are only	good 2
    are placed	good 6 bad -11
    are still	good -14 bad 19
    are subject	good -2
    are subject to	good -2
    are unaccompanied	good -4
    are unaccompanied asylum-seeking	good -1
    are used	good 6
    area	good -4 bad -9
    area has	good -3
    areas	good -3
    areas for	good -3 bad 14
    areas for development	good -1 bad 1
    areas of	good 6
    around	good 2 bad -5
    arranged	good -10
    arrangement	bad 8
    arrangements	good 1
    arrangements for	good -8
    as	good 1 bad -2
    as an additional	good -4
    as child	good -1
    as part	good 2
    as part of	good 2
    asked	good -12 bad 3
    asked to	good -11
    assessed	good 4 bad -5
    assessment	good 4 bad -1
    assessment and	good -4
    assessment of	good -7 bad 1
    assessment of need	bad -2
    assessments	bad 4
    assessments are	good 3 bad 1
    assists	good 6
    associated	good -2 bad 5
    assurance	good 1
    assurance information	good -4
    asylum-seeking	good -6
    asylum-seeking children	good -5
    at	bad -2
    at home	good 1
    at least	good 1
    at school	good 6
    at the last	bad 7
    at the time	good -1
    at university	good 3
    attachment	good 4
    attended	good 5
    audit	good 8
    audit activity	bad 4
    audit of	good 3
    audits	good 1 bad 7
    audits of	good 7
    authorities	good -3
    authorities and	bad -8
    authority and the	good 1
    authority area	good -2
    authority for	good 4
    authority is	bad 3
    authority operates	good -5
    authority to be	good 3
    authority will	good 4
    authority's arrangements	bad -4
    authority's arrangements for	bad -3
    authority's own	good 2
    available	good 4 bad -3
    average	bad 2
    average is	good -6 bad -7
    average of	good 5
    avoid	good 6 bad -1
    awareness of	good 8
    back	good 8
    based on	good 3
    be	good -2 bad 3
    be able	good 3 bad -1
    be able to	good 2 bad -1
    be completed	bad -4
    be in	good -3
    be looked	bad -1
    be looked after	bad -1
    be met	good 1
    be provided	good 5
    became	good -2 bad -5
    become	good 7 bad -11
    becoming	bad 9
    bed	bad 1
    bed and	bad 1
    bed and breakfast	bad 1
    been in	bad -6
    been in post	good -10
    been made	bad 3
    been no	good 1
    been on	bad 12
    before	good -2 bad 13
    before they	good 5 bad -6
    behavioural	good 8
    being	good -3
    being made	good 2 bad -3
    being provided	good -1 bad 4
    below	bad 14
    benefit from	good 1
    best	good 10 bad -1
    better	bad 6
    between	good 3
    birth	good 3
    birthday	good 4 bad -1
    board	good 5 bad -2
    board partners	bad 3
    both	good 5 bad 4
    breakfast	bad 1
    breakfast accommodation	bad 1
    broader	good -3
    brothers	good 11
    brothers and	good 1
    brothers and sisters	good 1
    bscb	good -2
    budget	good 3
    build a	bad -6
    but	good -9 bad -5
    by	good -2
    by a	bad -1
    by children	bad 19
    by children's	good -2 bad 9
    by inspectors	good 3 bad 1
    by the	good 4
    by the adoption	good 2
    by the authority	good -4
    by the local	bad 10
    by workers	good -2
    camhs	good 6 bad -1
    can access	good 3
    cannot	bad 2
    capacity	good -2 bad 14
    capacity in the	bad 3
    care-experienced	good 11
    carer	bad 6
    carers	good 3
    carried	good -1 bad -5
    carried out	good -1 bad -5
    case	good -3 bad 2
    case of	good 6
    case recording	bad -5
    caseloads	bad 6
    cases	bad 8
    cases in	bad 1
    ceased	good -8
    ceased to	good -8
    ceased to be	good -8
    cent	good 3
    cent of	bad 5
    chair	good 1
    chair of the	good -4
    chairs	good 1
    challenge	bad 9
    challenge for	bad 8
    challenges and	good 1
    change	good 1 bad -1
    change and	good 1
    change for	bad -2
    changes	bad 5
    changes to	bad 10
    child in	bad 3
    child or	bad 11
    child's	good 3 bad -1
    children	good 5 bad -3
    children about	bad 4
    children and	bad 2
    children and families	bad 10
    children and young	good -4
    children are	bad -2
    children are living	good -9
    children at	good -12 bad 9
    children became	good -2
    children being	good -2
    children board	good -5
    children do	bad -5
    children do not	bad -3
    children for	good -3
    children from	good 11
    children had	good 2
    children in	bad 3
    children living in	bad -7
    children should	good 18
    children subject	good -7
    children subject to	good -7
    children to	good 9 bad -13
    children were	bad -3
    children who	good -4 bad 3
    children who are	good 4
    children with a	bad 1
    children's	good 2
    children's centres	good -1
    children's needs	good 8
    children's services	good -6
    children's views	good 5
    circumstances	good -3 bad 11
    city	bad -3
    clarity	good -4 bad 3
    clear	good 7 bad -9
    clearly	good 14
    closed	bad -2
    college	good 13
    combined	good 4
    come	good -3
    commissioned	bad -9
    commissioned to	good 1
    commissioning	bad -2
    communication	good 13
    community	good 9
    compared	bad 3
    compared to	good 2
    compared with	bad 9
    complaints	good 5
    completed by	bad 1
    completion	bad 7
    compliance	good -6 bad 6
    conference	bad 6
    conferences	good -9 bad 9
    consent is	good 3
    consequence	bad 6
    consideration	bad 5
    consideration of	good 6
    consistency	good -4 bad 4
    consortium	good 9
    consultation	good 5 bad -6
    contact	good 5
    contacts	good -10
    context	good -20
    continue	bad -1
    continue to	good 3
    continue to be	bad 3
    continued	good 3
    continues to	good -6
    contribute	good 10 bad -6
    contribute to	good 1
    contribution to	bad 11
    convicted	good 6
    coordinate	bad 2
    coordinated	bad 4
    core	good 1
    corporate	good 12 bad -3
    could	good -16 bad 26
    council	good 1 bad -4
    council tax	good 2
    counselling	good 3
    course	good 9
    courses	good 5
    court proceedings	good -8
    covid-19	good -6 bad -3
    create	good -4
    created	good 6
    cultural	good 5
    culture	good 4
    current	good 2 bad 4
    currently	good -3
    date	good -2 bad 6
    days and	good 3 bad -3
    days longer	bad 9
    dcs	good 8 bad -6
    dcs is	good -3
    decision	good 1
    decision making	good 3
    decision-making for	bad -4
    decisions	good 1
    dedicated	good 3
    delays	good -2
    delivery	bad -13
    dependent	good -4
    dependent on	good -3
    deprivation	good -5
    deprived	good -6
    design	good 1
    designed	bad -14
    designed to	good -18
    despite	good -3 bad 16
    despite this	bad 1
    determine	good -1
    develop	good 5 bad -14
    develop a	good -5
    developing	good -1 bad -3
    development	good 9
    development in	bad 3
    did	good 11
    difference	bad -17
    difficulties	bad 11
    director	bad -5
    discussion	good 11 bad -11
    discussions	good -12
    discussions with	good -3
    do not receive	bad 3
    documents	bad 6
    does	bad 1
    does not	good -7 bad 8
    domestic	bad -4
    done	good 2
    door	good -2
    down	good 6 bad -2
    down from	good 9
    draft	good -8
    draft form	bad 3
    drive	bad 9
    due	good -7
    due to	good -13 bad 4
    during	bad -4
    during the	good 11
    during this inspection	bad -1
    duty	good -10
    e-learning	good 5
    earlier	bad 7
    education	good 4
    education and	bad -3
    education at	good 6
    education or	bad 4
    eet	good 12 bad -4
    effective	good 3 bad 2
    effectively	good 1
    effectiveness of	good -6 bad 4
    eight	good -2
    either	bad 4
    elected	good -3
    elected members	good -3
    electronic	good -8
    emotional	bad -4
    emotional and	good -10
    enables	good 12
    end	good -4
    engagement	good 4
    enough	bad 9
    enquiries	good -3 bad 6
    enquiry	good -1
    ensure that it	good -5 bad 4
    ensure that the	good -6 bad 7
    ensured	good 8
    ensures	good 20 bad -14
    ensures that	good 1 bad -5
    enter	good 8
    entitlements	bad 1
    escalate	good 12
    established	good 5
    establishment	good 9
    ethnic	bad -1
    evaluate the	good 5
    evaluation	good 1
    evaluations	good 1
    even	bad 2
    event	good 2
    events	good 10
    every	good -8
    evidence of	good 10
    evidenced	good 8
    example	good 6
    examples	good 9 bad -6
    excluded	bad 12
    expected	bad 5
    experience	good -2 bad 14
    experienced	good -2
    experiences	bad -5
    experiencing	good 6
    expressed	bad 8
    facilitate	good 3
    facilitated	good 1
    facilitates	good 2
    fact	bad -3
    families	good 4 bad -11
    families to	good -5
    family	good 1 bad -4
    family finding	good 2
    family within	good -1 bad 5
    feature	good 10
    feel	good 5
    felt	good 1
    few	bad 10
    figure	bad 4
    figure for	good 11
    final	good 5
    financial	good 2
    first	good -6
    five children	bad 9
    focus	good 4 bad -3
    focus on the	good -11
    focused visit	bad -1
    follow	good -9 bad 3
    following	good 6
    for	good -1 bad 5
    for a	good -6 bad 5
    for adoption	good -3 bad -1
    for both	good 8
    for children	good -2 bad 8
    for children in	good -5
    for development	good -1
    for families	good 7
    for family	bad 4
    for looked	good -2
    for looked after	good -2
    for many	bad 1
    for some children	good 3 bad -5
    for the	bad 1
    for them to	bad 4
    for these	good -4
    for this	bad -10
    for young	good 1
    for young people	good 1
    formal	good -6 bad 6
    forward	good 1
    foster	good 3
    fostering	good -12
    found	good 13
    four	good 1
    free	good -3
    free school	good -3
    free school meals	good -3
    frequency of	bad 3
    from	good -4
    from a	good -3 bad 7
    from children	good 4
    from home	bad 6
    from partners	good 6
    from staff	good -3 bad 7
    from the	bad 10
    from their	bad -1
    front	good -2
    front door	good -1
    full-time	good 5
    fully	good -7 bad 11
    functions	good -4
    further	good 2
    further work is	good -2
    future	good -4
    gain	good 8
    gain of	good 1
    gained	good 15
    general	bad 1
    given	good -1 bad 1
    given the	good -2
    gives	good 2
    go	good 3
    go to	good 3
    goes	good 7
    going	good 1 bad -2
    good	good 16
    good or	good 1
    government	good -1
    gps	good 2
    grades	bad 2
    group	good 3 bad -14
    group for	good 6
    groups	bad -4
    groups and	good 5
    groups of children	good -7
    guardianship	bad -3
    guidance	good 4
    guidance about	good 2
    had a	bad 7
    had been	good 5
    had to	good -1
    half	good -6 bad 9
    half of	good -2
    happens	good -1
    hard	bad 2
    has	good 12 bad -10
    has a	good -6
    has been	bad 4
    has been in	good -12
    has ensured	good 2
    has not	good -5 bad 18
    has only	good -2
    has seen	good -6
    has the	bad 10
    has the potential	good -2 bad 3
    has undertaken	good -10
    have	good 7 bad -1
    have an impact	good -1
    have been	bad -4
    have been made	good -3
    have been no	good 6
    have ceased	good -1
    have ceased to	good -1
    have not	good -14 bad 5
    have resulted	good 4
    have resulted in	good 4
    have to	good -18 bad 17
    having	good 2
    he is	good 4
    he is also	good 4
    health	good 5
    health and	good -8 bad 1
    health assessment	good 9
    health histories	good -1
    health needs	bad -4
    held	good 1 bad -1
    helped	good 12 bad -3
    helps	good 23 bad -3
    her	good -1 bad -2
    high	good 1 bad 6
    high quality	good 9 bad -8
    higher	good 7
    higher education	good 2
    higher than the	bad -1
    highest	good -7
    his	good -1
    histories	good -5
    history	bad 1
    hmi	good -5
    holds	good 15
    home	good 2 bad -1
    home educated	good -18
    home interviews	bad 4
    homes	bad -9
    houses	good -2
    housing	bad -2
    how	good 3 bad -1
    how well	good -17
    hubs	good -1
    identified	good -2 bad 10
    identified as	good -6
    identify	good 2 bad -12
    identifying	good 5
    identity	bad 3
    if	good 5 bad -2
    immediate	good 4
    immediately	good 10
    impact	bad 4
    impact of the	bad 6
    impact of this	good 2
    impact on	bad 7
    implementation	good -2
    important	good 8 bad -10
    improved	good 4
    improvement	good 4
    improvement in	good 20 bad -11
    improvement in the	good 3
    improvements	good 2
    improvements in	good 2
    improving	bad -4
    in	bad 3
    in a	good -1 bad 2
    in addition	good -6
    in an	good 2
    in bed	good 1
    in bed and	good 1
    in custody	bad -1
    in draft	bad 2
    in draft form	bad 3
    in early	good 3
    in education	bad 2
    in houses	good -1
    in local	good 9
    in may	good 6
    in need	good -6 bad 1
    in need and	bad 1
    in need of	bad 3
    in only	bad 4
    in other	good 9
    in place	good 1 bad 1
    in placements	bad 3
    in post since	good -5 bad -1
    in poverty	good -1
    in relation	good -2 bad 1
    in relation to	good -2 bad 3
    in response	good 2
    in similar	bad 5
    in terms	bad 4
    in terms of	bad 4
    in the	bad -4
    in the area	bad -11
    in the country	good -7
    in the last	bad -6
    in the local	bad 9
    in this	bad 11
    in those	good 6
    in unregistered children's	bad 5
    in with	good -13 bad 11
    incidents of	bad -1
    include	bad -5
    include the	good 11
    included	good 1 bad -3
    included a	good -14
    includes	bad -5
    includes those	good 2
    including	good -1 bad 8
    increase	good 6 bad -5
    increase from	good -7 bad -10
    increase on	good 3
    increase on the	good 3
    increased	good 8 bad -4
    increasingly	good 7
    independence	good -2
    independent	good 3 bad -7
    indicates	bad 3
    individual	bad 4
    inform	good 4 bad -3
    information	bad 2
    information about	bad 2
    information sharing	good 1
    information-sharing	bad 5
    informs	good 22 bad -6
    initial	bad 2
    initial child	bad 5
    initiatives	good 2
    input	good 3
    inspection	good -1
    inspection in	bad 5
    inspection of	good -17 bad -13
    inspection were	good 9
    inspector	good -12
    inspectors	good -9 bad -6
    inspectors considered	good -4
    inspectors found	bad 10
    inspectors identified	bad 4
    inspectors looked	bad -3
    inspectors looked at	bad -2
    inspectors saw examples	good 1
    inspectors that	good 5
    intelligence	good 1
    interviews	bad 3
    into	good 5 bad 2
    introduction	good 3
    introduction of	good 3
    investment	good 4
    investment in	good 8
    involved	good 6 bad -11
    involvement	good 4
    involving	bad -5
    iro	good -6 bad 10
    iros	good 8
    is	good 7 bad -2
    is a	bad -6
    is a reduction	good -8
    is an	good -14
    is at	bad 2
    is being	good 2
    is below	bad 6
    is due	good -5
    is due to	good -1
    is in	good 7 bad -2
    is in the	good 2
    is included	good 2
    is like	good -1
    is lower	bad -1
    is lower than	bad -1
    is no	good -1
    is not	good -13 bad 6
    is one	good -2
    is planned	good -12
    is required	bad 1
    is some	good 2
    is the	good -5 bad -11
    is to	good -28
    is used	good 2 bad -9
    is very	good -2
    issue	bad 6
    issues	bad 3
    it	good 2 bad 2
    it is	good -5 bad 8
    it is like	good -1
    it will	good 2
    its	good 2
    joint	good 3 bad -1
    just	bad 6
    keep	good 4
    key	good 2 bad 1
    key stage	bad 1
    kinship	good 7
    know	good 11
    known	bad -2
    known to the	good -7
    large	bad -7
    last six	good 1
    last six months	good 1
    last year	good 5
    later	good -14 bad 5
    law outline	bad 1
    leaders	good 9 bad -17
    leadership and	good -1
    leadership and management	good -1
    leads to	bad 8
    learning	good 8 bad -1
    learning and	good -1 bad 2
    learning from	good 11 bad -2
    least	good 1
    leave	good -11
    leavers	good 3 bad 6
    leavers aged	good -2 bad 19
    leavers have	good 3 bad -4
    leavers to	good -2 bad 7
    leaves	good -1 bad 16
    leaving	good -3 bad 3
    led	good 4
    left	bad 6
    legal planning meetings	good -4
    lessons	good 8
    letter	good -16
    letters	good 2
    level	good 1
    levels	bad 5
    licence	good -1
    life-story	bad 7
    life-story work	bad 12
    light	good -1
    light of	good -1
    likely to be	bad -1
    line with the	good -1
    linked	bad -1
    links	bad -3
    little	good -2 bad 7
    live	bad -7
    live in	good -14
    live outside	bad -5
    live with	good -6
    lived	bad -8
    lives	good -6
    living	good -8
    living in houses	good -4
    living in poverty	good -1
    living with	good -2
    local	bad -8
    local area	bad 6
    local authorities	bad -4
    local authority operates	good -5
    local authority to	good -4 bad 11
    local authority will	good 4
    local authority's arrangements	bad -3
    local authority's own	good 2
    longer than	good 1
    look	good -4
    looked	good -2 bad -3
    looked after	good 1
    looked after and	bad -8
    looked after are	good 1
    looked after by	good -3
    looked after child	good 4
    looked after were	bad 2
    looked at	good -10 bad -7
    looked at the	bad -1
    loss	good -2 bad 13
    loss of	good -2 bad 14
    low	good -2 bad 12
    lower than	good 1 bad -1
    lower than statistical	good 2 bad -5
    made	good 3
    made to	good 3
    made with	good 4
    majority of	good 16
    make sure	good 9
    make the	good 1
    makes	bad 10
    management	good -1
    managerial	good 3
    managers	good -7
    managing	good -2
    many	good 3 bad 3
    many children	good -2
    many have	good 2
    mash	good -3 bad 5
    match	bad -4
    match the	good 8
    matched	bad -2
    may	bad 2
    may be	good 3
    meals	good -3
    mean	bad 6
    means	good -2
    means that	bad 2
    meant	bad 4
    meant that	bad 4
    meet	good 5 bad -4
    meetings	good 8 bad -8
    meetings and	good -1
    member of	good 1
    members	good 6 bad -4
    members of	good 2
    mental health	bad 1
    mental health services	good -7
    mentoring	good 8
    minority	good -4
    model of	good -1
    monitor	bad -1
    monitoring	bad 2
    month	good -2
    monthly	bad -3
    monthly and	good -2
    months	good -1
    months of	good 3
    more	bad -1
    more children	good 15
    more likely	good -1
    more likely to	good -1
    more placements	good 3
    most	good 15 bad -4
    most children in	good 7
    most deprived	good -6
    most recent	good -10 bad 11
    move	bad -5
    move into	good 4
    moved	bad 2
    moved to	bad 4
    moving in	good -1
    moving in with	good -1
    multi-agency	good -3 bad 1
    multi-agency approach	bad 1
    multi-agency approach to	bad 1
    multidisciplinary	good -10
    multiple	good -3
    multiple occupation	good -3
    my	good 3
    national	good -4 bad 1
    national average is	good -6 bad -6
    national threshold	bad 3
    nationally	good 5
    necessary	good 4 bad -7
    need	bad -2
    need of	bad 4
    need to	good -5 bad 9
    need to be	good 1
    needed	good 3
    needs	good -1 bad 5
    needs and	bad 5
    needs of	good 2
    needs of children	bad 7
    needs of the	good 6
    neet	bad 6
    neighbour	bad 8
    neither	good -1 bad 15
    net	good 1
    net gain	good 1
    net gain of	good 1
    new	good 1 bad -2
    newly	good -9
    newly qualified	good -1
    newly qualified social	bad 7
    nine	good -3
    no	good 1 bad 9
    no children	good 5
    no looked	good 5
    no looked after	good 5
    no young	good 11 bad -2
    no young people	good 13 bad -1
    none of	bad 7
    not	good -12 bad 22
    not always	good -1 bad 9
    not been	good -7 bad 8
    not have	good 1
    not have to	good 15 bad -15
    not receive	bad 4
    now	good 11 bad -7
    number	good -6
    number of	bad 3
    number of children	good 1 bad 1
    number of young	bad 2
    numbers	good 4
    numbers of	bad -5
    numbers of children	good 1 bad -8
    nurse	good 14
    observations	good 2
    observed	good 13
    occasions	good -11
    occupation	good -3
    of	good -1 bad 5
    of a	bad -1
    of accommodation	good -1
    of agency staff	bad 7
    of all	bad -2
    of all children	good -1
    of case	bad 4
    of cases	good -5
    of challenge	bad 3
    of changes	good -3 bad 3
    of child sexual	bad -7
    of children	good -2 bad 3
    of children adopted	good 1
    of children and	good -4
    of children are	bad 1
    of children in	good -8
    of children looked	good -4 bad 6
    of children's	good -1
    of children's plans	bad 1
    of children's services	bad -4
    of education	good -12
    of looked	good 1
    of looked after	good 1
    of newly	good -1
    of newly qualified	good -1
    of pathway	good -5
    of pathway plans	good -3 bad 8
    of performance	good -1
    of practice	good 5
    of private	bad 1
    of private fostering	bad 1
    of return	good -3 bad 9
    of service	bad -2
    of services	good 6
    of social	bad 1
    of social workers	good -4 bad 5
    of statistical	good -4 bad 2
    of statistical neighbours	good -4 bad 2
    of supervision	good -3 bad 2
    of the	bad -2
    of the authority	good -8
    of the board	good -7
    of the borough	bad 5
    of the current	bad 2
    of the inspection	bad -3
    of the last	bad 17
    of the service	good 2
    of the work	good -1
    of their	bad 4
    of these	good -7 bad -7
    of these children	good -1
    of this	good -2 bad -8
    of this number	good -3 bad -4
    of those	good -4
    of time	bad 8
    of whom	bad -7
    offenders	bad 6
    offer	good 2 bad 7
    offered to	good -4 bad 20
    officer	good 3
    officers	good 1
    ofsted	good -6 bad -7
    often	bad 16
    on	good 1 bad 4
    on a child	bad -5
    on child	good -2
    on the	good -1 bad 4
    on the quality	good 3
    once	bad 5
    one	bad 2
    one child	bad -3
    one young person	bad 3
    ongoing	good -10
    only	bad 13
    only been	bad 2
    only four	good 3 bad -2
    only one child	good 8 bad -1
    only used	good 8
    open to	good 8
    operate	bad -5
    operation	good -5
    operational	good -1
    opportunities	good 1 bad 1
    or a	bad 5
    or more	good 7 bad -5
    or more placements	good 3
    or subsequent	good 2
    or training	good -1
    order	bad -1
    orders	good -7 bad 6
    organisation	bad 1
    other	good -8 bad 5
    out	good -1
    out of	bad 2
    out of the	bad -3
    outcome	good -3 bad 10
    outside	bad 8
    over	bad 2
    over the	good -6
    overall	bad 6
    oversight	good 2
    pandemic	bad -8
    panel	good 6 bad -4
    parents or	good -1
    parliament	good 1
    participation	good 2
    particular	good -2 bad 12
    particularly	bad 3
    partners	good -5
    partnership	good 4 bad -5
    partnerships	good 6
    pathway plans	bad 5
    payments	good 11
    peers	bad 1
    people and	good -3
    people have	good 3
    people in	good 3 bad -4
    people over	good 6
    people to	bad 1
    people were	good -3 bad -3
    people who	good -3 bad -2
    people who are	good -4
    people with	good -1
    per	good -10 bad -11
    per cent	good 3
    per cent of	bad 6
    performance	good 1
    performance and	good -3
    performance in	bad 7
    performance is	good 1
    period	bad 4
    permanence	good 10 bad -2
    permanency	bad 1
    permanent	bad 3
    person is	good -4
    person's	good 3
    personal	good 2
    personal education	good -2 bad 2
    pilot	good -1
    place to	good 3
    placed	good 4
    placed in	bad -2
    placed with	good -16 bad 7
    placed with parents	bad 16
    placement	good -3
    placements	bad 2
    placements are	good 3
    plan	good -2
    plan for	bad -1
    plan to	good -1
    planned	good -1 bad -6
    planned to	good -5
    planning	bad 7
    planning and	good -1
    planning to	bad 4
    plans	good -2 bad 5
    plans and	bad 17
    plans are	good 5 bad -4
    plans for children	bad 2
    plans of	good 6
    plans to	good -7
    police	good -2 bad 6
    police and children's	bad 9
    policies	good 2
    population	good -8 bad -3
    population in	good -1
    positively	good 21 bad -8
    possible	good 1 bad -1
    post	good -5
    post since	good -5 bad -1
    potential to	good -2 bad 3
    poverty	good -2
    practice	good 2
    practice and	bad -8
    practitioners	good 9 bad -1
    pre-proceedings	good -3 bad 7
    present in	bad 1
    presented	bad 5
    presenting	bad 1
    previous	good -2
    previous year	good 3 bad -1
    primarily	good -4
    primary	bad -6
    prior	good -2 bad 4
    prior to	good -2 bad 5
    prioritise	bad 1
    private	good -4 bad 2
    private fostering	bad 1
    privately	good -2
    proceedings	bad 4
    process	good 1
    processes	good -1
    produced	bad -4
    professional	good 3
    professionals	good 10
    profile	good 6
    progress	bad 5
    progressed	good -2
    promotion	bad 5
    proportion of	bad -5
    proportion of children	good -10
    protecting	good -3
    protecting children	good -3
    provide	bad -1
    provided	good 8 bad -2
    provided by a	good -8
    provided through	good -5
    providers	good 11
    provides	good 9 bad -6
    provision	good -3
    provision for	good -3
    public law	bad 2
    public law outline	bad 2
    published	good -1
    pull	good 1
    pupil	good 6
    pupils	bad 7
    put	good 7
    quality	good -2
    quality and impact	bad 1
    quality assurance information	good -4
    quality of	bad 5
    quality of the	good 6
    quarterly	good 5
    quickly	good 6
    raised	bad 6
    raising	good 9
    range	bad -4
    range of	bad -4
    rate	good -1
    rate of	good -10
    rather	good -1 bad 5
    rather than	good -1 bad 5
    re-tell	bad 1
    re-tell their	bad 1
    reading	bad 9
    reading and	good 1
    real	good 3
    really	good 3
    receive	good 13 bad -7
    received by	good 2
    receiving	good -2
    recent	good 6
    recent and	bad 4
    recently	bad 1
    recognise	bad -4
    recognition	good 6
    recognition of	good 6
    recommendations	good 5
    recommended	bad 2
    record	good -3 bad 13
    recorded	good -18
    recording	good -5 bad 11
    records	good -2 bad 5
    recruited	good 8
    recruitment	good 2
    reduced	good 8
    reduced to	good 4
    reducing	good 10 bad -5
    reduction from	good -4
    referred	good -5
    reflected	good 6
    reflected in	good 2
    regard	good 9
    regional adoption	good -7
    regular contact	good 7
    regularly	good 12
    relation	good -3 bad 5
    relation to	good -3 bad 3
    relevant	good 1
    relevant information	good -1 bad 4
    remain	good 7
    remained	good -4
    remains	good -2 bad 11
    repeat	bad 11
    repeated	bad 4
    reported	good 1 bad 6
    reports	good 3 bad -4
    represented	good 5
    request	good -5 bad 5
    requested	bad 5
    require	good -5 bad 9
    require improvement	good -10 bad 22
    required	bad 2
    required to	bad 4
    requires	good -15 bad 28
    requires improvement	bad 5
    research	good 5
    residential	good -2 bad -7
    respectively	bad 4
    responded	good 1
    responded to	good 1
    response to a	good -4
    responsibilities	bad 10
    responsibility	good -1
    responsibility for	good -4
    responsible	good -8 bad 1
    responsible for	good -8 bad 1
    result	bad 12
    result of	bad -8
    resulted in	good 5
    resulting	good 2
    results in	bad 1
    return	bad 1
    return home	good -10 bad 1
    return home interviews	bad 6
    return to	good 5
    returned	bad -8
    review	good -2
    review the	bad 3
    revised	good 11 bad -1
    revisited	good 6
    right	good 6
    right time	good -5
    roles	good -4
    safe	good 8 bad -7
    safeguarded	bad 2
    safely	good 4 bad -5
    said	good 12
    saw	good 16
    saw examples	good 1
    saw examples of	good 1
    scale of	good 8
    school	bad -9
    school and	good 1
    school meals	good -3
    school or	good 1
    schools	bad -5
    schools and	good 3
    schools is	good -21 bad -1
    scorecard	bad 5
    scrutiny	bad 2
    second or	good 2
    second or subsequent	good 2
    secondary schools	bad -2
    section	good -3
    sector	good -2 bad -3
    secured	good 2 bad -4
    see	good 7
    seek	bad 3
    seen	good 7
    seen by	good 1
    seen by inspectors	good 1
    seen in	good 5
    senior	good 4 bad -1
    senior leaders	good 4
    senior leadership	good -4
    senior managers	good 1
    service	good 2 bad -2
    service are	good -4
    service has	good 10
    service is	good 6
    service that	good -12
    services and	good -7
    services are	good 4
    services for	good 1
    services for children	good 1
    settings	bad 8
    sgo	good 10
    share	good 4
    shared	good 1 bad -1
    she	good 7
    short	good -1
    short-term	good -1 bad 12
    should	good -9 bad 8
    should include	bad 8
    show that	bad -4
    significantly	good -10 bad 12
    signs	bad -4
    signs of	bad -1
    similar authorities	bad 2
    since	bad -3
    since the	good 10
    single	good -1
    single agency	bad 3
    sisters	good 11
    situations	good -16 bad 22
    six	bad -6
    six months	bad 16
    skills	good 1
    slightly higher	good -4
    slightly higher than	good -4
    small number	bad 2
    small number of	good -4 bad 7
    smaller	good 1
    so	good 3 bad 2
    so that	good -10 bad 8
    social	good -5 bad 3
    social work practice	good -3
    social workers	good 3
    social workers to	good 7
    solutions	good 4
    some	good -10 bad 14
    some areas	bad -2
    some children	good -2 bad 7
    some impact	good 5
    some improvement	bad -12
    some young people	good -3 bad 10
    sometimes	bad 12
    speak	good 5
    special	good -1 bad -5
    special guardianship	bad -2
    spoke to	good -5
    stability	bad 2
    staff	good 3
    staff to	good -6
    staffing	bad 7
    stage	good -2
    stages	bad 3
    standards	good 4
    started	good 6
    starting	good -17
    statement	good -8 bad -6
    statistical	bad 1
    statistical neighbour	bad 8
    statutory	bad 1
    statutory guidance	bad 10
    stepped	good -6
    steps	good 5
    still	good -14 bad 7
    still in	bad 8
    story	good -1
    strategic	bad 3
    strategic and	good 1
    strategic needs assessment	good 1
    strategy	good 3 bad 2
    strategy discussions	bad 2
    strength	good 15
    structure	bad -5
    subject	good -11
    subject of	bad -2
    subject to repeat	bad 7
    subsequent	good 1
    subsequently	bad -1
    substance misuse	good 1
    such	good 7
    such as	good 2
    such as child	good -1
    sufficient	good -11 bad 18
    supervision	good -1 bad 3
    supported	bad -5
    supported by	good 8
    supports	good 22 bad -11
    sure	good 1 bad 1
    system	good -1 bad 1
    systems	good -3 bad 15
    take	good -7 bad 5
    take action	good -3
    take action to	good -3
    taken	good 5 bad 3
    takes	good 13
    taking	good -6
    talked	good -9
    talked to	good -14
    talked to children	good -2
    tax	good 2
    team	good 4 bad -10
    team around	good -1
    team around the	good -1
    team managers	bad 10
    teams	bad 1
    teams to	good 2
    tenancies	good 2
    term	good -4
    terms of	bad 3
    than	good -1 bad 14
    than the national	bad 3
    than two	good 8 bad -4
    than two years	good 8 bad -4
    that	good -2 bad 1
    that all children	bad 9
    that child	good -1
    that it	bad 6
    that of	bad 2
    that social	good -2
    that social workers	good -2
    that some	good -5
    that staff	bad -5
    that the	bad -2
    that there	good -10
    that they	good -1 bad 3
    that they have	good 1
    that they were	bad 3
    that this	bad 4
    that was	bad 18
    the	good 1 bad 1
    the adoption	good 1
    the age	good 3 bad -1
    the age of	good 3 bad -1
    the approach	bad 2
    the area	good -10
    the associated	bad 1
    the authority	good -5 bad 2
    the average	good 2
    the benefits	good 2
    the best	good 4
    the board	good -1 bad -1
    the board's	bad 2
    the case	good 8 bad 2
    the changes	good 6
    the child	good 1
    the child in	bad 1
    the child's	good 5 bad -4
    the children's	good 8
    the children's services	bad 5
    the consistency	bad 11
    the council	good 5
    the covid-19	good -1
    the creation	good 6 bad -3
    the creation of	good 6 bad -3
    the current	bad 1
    the development	good 2
    the director	bad -2
    the effectiveness of	good -3
    the experiences	good -2
    the family	good 4
    the findings	bad -16
    the frequency	bad 1
    the frequency of	bad 4
    the home	good 5
    the impact of	bad -4
    the inspectors	good -10
    the last	good -5
    the last inspection	bad 1
    the level	good -5
    the local	good -6
    the local authority	bad 8
    the local authority's	good -1
    the looked	good 4
    the looked after	good 4
    the lscb	good 4
    the most	good -8
    the most recent	good -4
    the need to	good -2 bad 6
    the number	good 2
    the number of	bad -4
    the offer	good 1
    the pandemic	bad -1
    the past	good -1 bad 2
    the percentage	good 1 bad -7
    the percentage of	good 1 bad -8
    the period	good -1
    the plan is	bad 1
    the planning	good 2
    the plans	good 3
    the police	good -1
    the police and	good -6
    the potential	bad 1
    the potential to	good -2 bad 4
    the previous	bad -6
    the previous year	good 3
    the progress	good 2
    the public law	good -5
    the quality	good -7 bad 1
    the quality of	bad 1
    the rate	bad 7
    the recent	good 2
    the recently	good -3
    the recruitment	good 3
    the recruitment and	good 2
    the same	good 3
    the senior	good -14
    the service	bad 6
    the services	good -1 bad 7
    the social	good 2
    the target	good -3
    the time	bad 2
    the time of	bad 1
    the timeliness	good -12 bad 6
    the timeliness of	bad 5
    the virtual school	good 8
    the wider	good 2
    the work	good -1 bad 4
    the youth	good 10
    the youth parliament	good 1
    their	good 8 bad -1
    their accommodation	good 6
    their allocated	good -2
    their children	good 3
    their emotional	good 2
    their families	good 1
    their health	good -5 bad 6
    their lives	good -1
    their needs	good -3
    their own	good -3
    their pa	good -12
    their rights	bad 1
    their rights and	bad 1
    their social	bad -4
    their social worker	good 7 bad -10
    them in	good 7
    them to	bad -3
    thematic	good 2
    therapeutic	good 3
    there	good -4 bad 3
    there are also	good 7
    there are currently	good -4
    there are no	good 5 bad -5
    there have	good -6
    there have been	good -2 bad -6
    there is	good 4
    there is no	good -8 bad 13
    there is some	good 2
    there were	good -1
    there were over	bad 1
    these	good 3 bad 2
    these are	good -1
    these arrangements	good 1
    these children	bad 8
    these children are	bad 1
    these include	good -2
    these young	good -4
    these young people	good -4
    they	good 3 bad 1
    they also	good -6
    they are	bad 5
    they talked	good -5
    they talked to	good -5
    they were	bad 2
    they would	good -5 bad 2
    this	bad 7
    this group	bad -4
    this has	good 4
    this has led	bad -7
    this has the	good -9 bad 10
    this includes	good 13
    this includes children	good 4
    this includes the	good -5
    this includes those	good 2
    this inspection	bad -2
    this inspection were	good 9
    this is	good -1 bad 2
    this is a	good -6
    this is due	bad 1
    this is particularly	good -25 bad 4
    this learning	good 3
    this letter	good -14 bad -9
    this may	good -7
    this means	good -9 bad 17
    this number	good -3 bad -4
    this performance	bad 7
    this service	good -2
    this should	good -14
    this should include	bad 9
    this supports	good 4
    this visit	good -9
    this was	good 3
    this was not	good 1
    this will	good -4
    this work	bad -2
    those	good 7 bad -5
    three	good -6
    three or	good 3
    three or more	good 3
    three years	bad 2
    thresholds	good -3
    thresholds for	bad 3
    through	good 5 bad -5
    through the	good 6
    through to	good -3 bad 10
    throughout	good 11
    time	good 1 bad 1
    time and	good 4
    time between	good 3
    time of	good -3
    time taken	bad 3
    timeliness	bad 2
    timeliness of	bad 5
    timely	bad 11
    timescales	bad 5
    to	good 6
    to a	bad 3
    to access	bad -3
    to achieve	bad -1
    to address	bad -6
    to an	bad -1
    to be	bad -4
    to be able	good 2
    to better	good 5
    to build	bad -3
    to build a	bad -3
    to children	good -2
    to children and	bad 4
    to children's	good 10
    to children's social	good 4
    to come	good -2
    to continue	good -1
    to determine	good -8
    to develop	good 5
    to develop a	good -5
    to ensure	bad 4
    to families	good 7
    to find	good 3
    to further	bad -6
    to give	good -1
    to have	good -3 bad 4
    to identify	good 8
    to improve	bad -5
    to independent	good -3
    to leave	good -6 bad 15
    to measure	good -1
    to offer	good 3
    to ofsted	good -1
    to practice	good 1
    to promote	good 1
    to protect	good 6
    to record	good 4
    to reduce	good 18 bad -1
    to schools	good 5
    to seek	good -2 bad 6
    to social	good -1
    to the	good 1 bad -1
    to their	good -1
    to their needs	good -1
    to understand	good -1
    to undertake	good -3
    to use	good -4
    to work	bad 4
    told inspectors	good 3
    told inspectors that	good 4
    too	good -15 bad 22
    took	good -12
    tool	good 1
    tools	bad -2
    total	good -7
    tracking	good 15
    training	good 5 bad -1
    transformation	good 14
    transitions	good 5
    triage	bad 4
    trust	bad -1
    trying	bad -1
    trying to	bad -1
    turned	good 5
    two	bad 1
    two cases	bad 1
    two years	good 9 bad -2
    unaccompanied	good -6
    unaccompanied asylum-seeking	good -2
    unaccompanied asylum-seeking children	good -2
    under	good -12 bad -5
    under section	good -7
    under the	good -2
    understand	good 3 bad -2
    understand the	good 4
    understanding	bad 11
    understanding of the	good 6
    undertake	good -3 bad 7
    undertaken	good 5
    undertaken within	good 8
    undertakes	good 3 bad -4
    undertook	bad -2
    university	good 12
    unregistered	bad 18
    unregistered children's	bad 1
    until	bad 7
    until recently	bad 8
    up	good 1
    up the	good -11
    use	good 7
    used by	good -1
    used to	good 5 bad -8
    used when	good 3
    uses	good 8
    using	good 1 bad -1
    vacancies	bad 3
    value	good 14
    very	bad 9
    very high	good -11 bad 3
    very low	bad -8
    very small	bad -4
    via	good 2
    views of children	good -2 bad 2
    visit	good -5 bad -13
    visits	good 2 bad -5
    vulnerability	bad 3
    wait	bad -8
    waited	bad 3
    want	good 3
    was	good 2 bad -5
    was carried	good -1
    was carried out	good -1
    was in	good -7
    way	good 2
    website	bad 6
    week	good 6
    weekly	good 2
    welcome	good 3
    welfare	bad 3
    well	good 7
    well-being	good -5 bad 1
    were	bad -1
    were living	bad 2
    were living in	good -2 bad 6
    were made	good 6
    were placed	bad -2
    what	good -2
    what it	good -1
    what it is	good -1
    when	good 7 bad 1
    when children	good 2
    when it	good 12 bad -12
    when other	bad -2
    when the	good -2
    when they	good -2
    where	good 5 bad -3
    whether	good -1
    which	good -1
    which are	good 4
    which is	good -6
    which was	bad 8
    while	good -2
    whilst	good -5
    white	good -4
    who	good 4 bad -1
    who are	good -5 bad 1
    who are at	good -1
    who ceased	good 3
    who ceased to	good 3
    who come	good -2 bad 6
    who had	good 3
    who have	good -8
    who live	good 17
    who need	bad 1
    who were	good 9
    whole	good 3
    whom	good -13
    whose	good 2 bad -1
    why	good 13
    wider	good 2 bad 1
    will	good -12 bad -8
    will be	good -3
    will take	good -8
    wishes	good 9 bad -8
    with	good 5 bad -3
    with a	good -2 bad 1
    with an	good -6 bad 2
    with children	good -7 bad 8
    with family	good 4
    with local	good -1
    with parents	good -2 bad 1
    with partners	good -2 bad 18
    with social workers	good -3
    with the	bad -2
    with them	good -5 bad 9
    within	good 4 bad -1
    within the local	good 5
    without	good -3 bad 11
    work	good 1
    work for	good -6 bad 15
    work has	good 13
    work is	bad -10
    work practice	good -3
    work programme	good -3
    work to	bad 4
    work with	good 1
    work with partners	good -9
    worked	good 17
    worker and	bad -2
    workers	good 7 bad -1
    workers and	good -2
    working	good 2 bad -1
    workshops	good 8
    would	good -17 bad 15
    would be	bad 1
    year	good 1
    years old	good -3
    yet	good 3
    young	good 7 bad -1
    young people	good -1
    young people and	good -4
    young people have	good 1
    young people in	bad -4
    young people over	good 6
    young people were	good -4 bad -3
    young people who	bad -3
    young people with	good -2
    young person	bad 3
    young person is	good -4
    youth	bad -2
    youth parliament	good 1
    """
}
