/// The words that tell good or bad news where no rule finds a judgement.
enum TellingWords {
  static let rows: StaticString = """
    # name: Telling words
    # version: 1
    # columns: words (* for every sentence), sides and weights in tenths of log-odds
    # source: fitted by Benchmarks/Sources/fit-telling to annotated letters of authorities A to M
    *	good -15 bad -26
    a	good 2 bad -3
    a challenge	bad 2
    a change	good -9
    a child	good -3 bad 1
    a children's	good 3
    a consequence	bad 4
    a diverse	good 2
    a family	good -1
    a good	good 2
    a high	good 3
    a high proportion	bad 1
    a large	good -1
    a local	good 4
    a multi-agency	good -2
    a net gain	good 3
    a new	good 12 bad -1
    a range	good 3 bad -5
    a range of	good 2 bad -5
    a recent	good 4
    a reduction	bad -5
    a reduction from	bad -2
    a review	bad -3
    a serious	good -13
    a service	bad 2
    a short	good -3 bad 7
    a single	good 9
    a small	good -1 bad 9
    a small number	good -8
    a social work	good -9
    a training	good -3
    a very	good -14 bad 5
    about children	good -8
    about the	good 4
    about the quality	good 4
    about their	bad 3
    about what	good -1
    above	good 8
    access	good 4
    access to	good -1 bad 5
    accommodation	bad 3
    accommodation for	good -14
    achieved	good -5 bad 2
    achievement	good -12 bad 10
    achievements	good 5
    achieving	good 7 bad -4
    across	good 3
    across all	good -5 bad 7
    across the	good 5
    act	good -6
    action	good 1 bad -8
    action to	good -12
    actions	good 3
    activities	good 5
    activity	bad 2
    additional	good 7 bad -15
    additional language	good -4
    address	good 5 bad -2
    adopted children	good 3
    adopted in	bad 8
    adopters	good 4 bad -4
    adoption	good 1 bad -4
    adoption scorecard	bad 4
    adoptions	good -7 bad -1
    adults	good -5
    advice	good 5
    after	good 2 bad -1
    after and	bad -7
    after are	good 1
    after by	good -1
    after child	good 4
    after children and	bad 4
    after in	bad -1
    after were	bad 1
    age	bad -14
    age of	good 2 bad -3
    aged	good -8
    agencies	good -4 bad 9
    agencies and	good -11
    agency	good -2 bad 2
    agency workers	good 4
    agenda	good 3
    agreed	good 7
    alcohol	good -11
    align	bad 3
    all	good 2
    all agencies	good -4
    all cases	good 4 bad -4
    all children	bad 3
    all relevant	bad 7
    allocated	good -3 bad 3
    allowed	good 5
    almost	good 12 bad 1
    alongside	good 10 bad -11
    already	bad 6
    also	good 4 bad -3
    also provides	good -2
    alternative provision	good -4
    although	good -8
    an	good 6 bad -2
    an additional	good -5
    an additional language	good -4
    an adoption	good 3
    an area	bad 4
    an area of	bad 7
    an established	good 7
    an evaluation	good -2
    an impact	good -2
    an impact on	good -2
    an increase	good -7 bad -2
    an increasing	good 5 bad -2
    analysis	good -1
    analysis of	bad 14
    and	good 3 bad -2
    and a	good -3 bad -3
    and alcohol	good -10 bad 9
    and align	bad 6
    and are	good -9 bad 9
    and breakfast	bad 1
    and children's	good -2 bad 1
    and children's social	bad 9
    and domestic	good -1
    and emotional	good 2
    and ensure	good -1
    and families	good -2 bad 2
    and family court	good 4
    and has	good 1
    and is	good -5
    and operational	good 2
    and other	bad -3
    and quality	good -2
    and review	good -6 bad 4
    and sisters	good 1
    and staff	good -8
    and statistical	good 1
    and statistical neighbours	good 1
    and that	good -8 bad 9
    and the	good 1 bad -1
    and their	good -7 bad 6
    and there	good -4
    and young	good -10
    and youth	good 1
    annual	good 1
    any	good 4 bad -4
    application	bad -3
    applications	good 3
    appointed	good -3
    apprenticeship	good 2
    approach	good 2
    approach to	bad 3
    appropriate	good 5 bad -3
    appropriately	good 10
    approved	bad 5
    approximately	good -2
    are	good 8 bad -5
    are a	bad -6
    are also	bad 1
    are at	bad -4
    are identified	good 1
    are in education	good 1 bad -6
    are looked	good -1
    are no	good 4 bad -6
    are not in	good -7 bad 6
    are often	good -6
    are only	good 2
    are placed	good 3 bad -8
    are still	good -15 bad 19
    are subject	good -2
    are subject to	good -2
    are unaccompanied	good -5
    are unaccompanied asylum-seeking	good -1
    are used	good 8
    area	good -3 bad -6
    area has	good -4
    area of	good -2
    areas	good -4
    areas for	good -2 bad 14
    areas for development	good -1
    areas of	good 8 bad -6
    around	bad -5
    arranged	good -9
    arrangement	bad 9
    arrangements for	good -7
    as	bad -1
    as an additional	good -4
    as child	good -2
    as part	good 3
    as part of	good 3
    asked	good -11
    asked to	good -12
    assessment	good 3
    assessment and	good -5
    assessment of	good -4
    assessments	good 1 bad 5
    assessments are	bad 3
    assisted	good 1
    associated	good -2 bad 2
    assurance information	good -3
    asylum-seeking	good -7
    asylum-seeking children	good -6
    at	good -1 bad -1
    at least	good 2
    at school	good 7
    at the	good -2
    at the last	bad 5
    attachment	good 3
    attended	good 4
    audit	good 5
    audit activity	bad 3
    audit of	good 3
    audits	bad 6
    audits of	good 6
    authorities	good -3
    authorities and	bad -7
    authority	good -2
    authority area	good -1
    authority for	good 6 bad -2
    authority is	bad 1
    authority operates	good -4
    authority to be	good 4
    authority will	good 3
    authority's arrangements	bad -3
    authority's arrangements for	bad -2
    authority's own	good 2
    available	good 4 bad -4
    available to	good 4
    average	good -2 bad 3
    average is	good -5 bad -7
    average of	good 7
    avoid	good 5
    awareness	good 2
    awareness of	good 7
    back	good 7
    backgrounds	good 1
    based	good 1
    based on	good 2 bad 1
    be	good -5 bad 2
    be able	good 2
    be able to	good 2
    be in	good -2
    be looked	bad -4
    be looked after	bad -4
    be provided	good 1
    became	bad -4
    become	good 8 bad -9
    becoming	bad 9
    bed	bad 2
    bed and	bad 2
    bed and breakfast	bad 1
    been	bad 1
    been in	bad -3
    been in post	good -8
    been on	good -1 bad 13
    before	bad 15
    before they	bad -2
    behavioural	good 6
    being	good -4
    being made	good 1 bad -6
    being provided	good -1 bad 2
    below	bad 10
    best	good 11
    better	bad 8
    between	good 4 bad -2
    birth	good 2
    birthday	good 7 bad -3
    board	good 6 bad -4
    board's	bad 1
    both	good 6 bad 3
    both the	bad 1
    breakfast	bad 1
    breakfast accommodation	bad 1
    broader	good -5
    brothers	good 11
    brothers and	good 1
    brothers and sisters	good 1
    bscb	good -6 bad 3
    budget	good 3 bad 2
    build a	bad -5
    business	good -1
    but	good -4 bad -7
    by	good -1
    by a	bad -1
    by children	bad 21
    by children's	bad 8
    by inspectors	bad 1
    by the	good 3
    by the authority	good -1
    by the local	bad 12
    by workers	good -1
    camhs	good 5
    can access	good 6
    cannot	bad 8
    capacity	bad 12
    capacity in the	bad 1
    care-experienced	good 8
    carer	bad 9
    carers	good 5
    carried	bad -3
    carried out	bad -3
    case	good -4 bad 5
    case of	good 6
    case recording	bad -9
    caseloads	good -3 bad 10
    cases	good -1 bad 7
    cases are	good -5
    cases in	bad 2
    ceased	good -7
    ceased to	good -8
    ceased to be	good -7
    cent	good 2
    cent of	bad 5
    centre	good 1
    chair	good 1
    chair of the	good -4
    challenge	good 1 bad 7
    challenge for	bad 9
    challenges and	good 1
    change and	good 3
    changes	bad 6
    changes in	good -2
    changes to	bad 10
    check	bad 4
    checks	bad 1
    child	bad -1
    child in	bad 3
    child is	good 1
    child or	bad 10
    child's	good 6 bad -4
    children	good 5 bad -4
    children and	bad 2
    children and families	bad 11
    children and young	good -4
    children are	bad -4
    children are living	good -6
    children at	good -12 bad 8
    children board	good -6
    children do	bad -3
    children do not	bad -1
    children for	good -1
    children from	good 8
    children have	bad -4
    children in	bad 5
    children in need	good -2
    children living in	good 5 bad -10
    children should	good 19
    children subject	good -7
    children subject to	good -7
    children to	good 12 bad -12
    children were	bad -3
    children who	good -2 bad 4
    children who are	good 3
    children who were	good 1
    children with	bad 5
    children's	good 2 bad -1
    children's cases	good 1
    children's centres	good -1
    children's needs	good 8
    children's services	good -3 bad -1
    children's views	good 5
    circumstances	good -2 bad 11
    city	bad -2
    clarity	bad 4
    clear	good 3
    clearly	good 9
    college	good 10
    commissioned	bad -9
    commissioning	bad -1
    communication	good 9
    communities	bad -3
    community	good 11
    compared	bad 5
    compared to	good 1
    compared with	bad 10
    complaints	good 6
    completed	good -2
    completed by	bad 1
    completing	bad 1
    completion	bad 1
    compliance	good -6 bad 6
    conference	bad 6
    conferences	good -8 bad 9
    consent	bad 1
    consequence	bad 5
    consideration	good 1
    consideration of	good 12
    consistency	good -6 bad 8
    consortium	good 10
    consultation	good 4 bad -6
    contact	good 4
    contacts	good -7
    context	good -18
    continue	bad -3
    continue to	good 6
    continue to be	bad 2
    continued	good 3
    continues to	good -7
    contribute	good 11
    contribution to	bad 12
    convicted	good 6
    coordinated	bad 4
    corporate	good 9
    could	good -14 bad 26
    council	bad -3
    council tax	good 2
    counselling	good 2
    courses	good 5
    court proceedings	good -7
    covid-19	good -8
    created	good 1
    creating	good 1
    culture	good 3
    current	good 5
    currently	good -4
    date	good -1 bad 7
    day	good 2
    days and	good 4 bad -2
    days for	bad -1
    days longer	bad 8
    dcs	good 7 bad -6
    dcs is	good -3
    decision making	good 4
    decision-making for	bad -3
    decisions	good 2
    decrease from	good -1
    dedicated	good 2
    delays	good -2
    delivery	bad -9
    dental	good 3
    dental checks	good 3
    dependent	good -4
    dependent on	good -2
    deprivation	good -8
    designed	bad -13
    designed to	good -19
    despite	good -1 bad 14
    develop	good 3 bad -10
    develop a	good -3
    develop their	good 3
    developing	bad -2
    development	good 6 bad 1
    development in	bad 3
    development of the	good 3
    did	good 5
    difference	bad -13
    difficulties	good -1 bad 11
    direct	good 1
    director	bad -6
    discharge	bad 11
    discussion	good 5 bad -7
    discussions	good -12
    discussions with	good -4
    diverse	good 1
    do	bad -2
    documents	bad 1
    domestic	bad -2
    done	good 1
    door	good -2
    down	good 2 bad -1
    down from	good 14
    draft	good -7
    draft form	bad 3
    drive	bad 6
    due	good -5
    due to	good -14 bad 6
    during	good 1 bad -6
    during the	good 6
    duty	good -7
    e-learning	good 6
    earlier	bad 4
    educated	good -2
    education	good 6
    education and	bad -3
    education at	good 5
    education plans	good -2
    eet	good 14 bad -6
    effective	good 1 bad 3
    effectively	good 1
    effectiveness of	good -7 bad 4
    eight	good -3 bad 5
    elected	good -1
    elected members	good -1
    electively	good -1
    electively home	good -1
    electively home educated	good -1
    electronic	good -2
    emotional	bad -4
    emotional and	good -7
    emotional well-being	good 1
    enable them	bad -1
    enable them to	bad -1
    enables	good 6
    end	good -3
    engagement	good 3
    enough	bad 8
    enquiries	good -2 bad 4
    enquiry	good -1
    ensure that it	good -3 bad 5
    ensure that the	good -1 bad 5
    ensured	good 7
    ensures	good 19 bad -9
    ensures that	good 1
    enter	good 9
    entitlements	bad 2
    escalate	good 12
    established	good 5
    establishment	good 8
    ethnic	bad -3
    evaluate the	good 5
    event	good 2
    events	good 5
    every	good -6
    evidence of	good 11
    evidenced	good 6
    example	good 8
    examples	good 9 bad -5
    excluded	bad 11
    exemptions for	good 3
    expected	good -1 bad 4
    experience	bad 11
    experienced	good -2 bad 3
    experiences	bad -3
    experiencing	good 6
    expressed	good -7 bad 14
    facilitate	good 6
    facilitated	good 1
    facilitates	good 3
    families	good 3 bad -12
    families to	good -9
    family	bad -2
    family finding	good 2
    family within	good -2 bad 2
    feature	good 14
    feel	good 5
    few	bad 8
    figure	bad 6
    figure for	good 9
    final	good 5
    financial	good 4
    first	good -6 bad 2
    five children	bad 9
    focus	good 3 bad -3
    focus on	good -2
    focus on the	good -2
    focused visit	good -1
    follow	good -9 bad 3
    following	good 7 bad -2
    for	good -1 bad 4
    for a	good -1 bad 4
    for a small	bad 3
    for adoption	good -3
    for both	good 10
    for children	good -2 bad 9
    for children in	good -3
    for development	good -1
    for families	good 8
    for family	bad 1
    for looked	good -2 bad 2
    for looked after	good -2 bad 2
    for many	bad 3
    for some children	bad -2
    for the	bad 3
    for them	good -1
    for them to	bad 3
    for these	good -2
    for this	bad -6
    for young	good 1
    for young people	good 2
    formal	good -3 bad 4
    formed	good -2
    forward	good 2
    fostering	good -14
    found	good 10
    four	good 1
    free	good -4
    free school	good -4
    free school meals	good -3
    from	good -5
    from a	good -1 bad 6
    from home	bad 7
    from partners	good 3
    from the	bad 8
    front	good -1
    front door	good -2
    front-line	bad 2
    full	good -2
    full-time	good 7
    fully	good -6 bad 13
    function	bad 2
    functions	good -3
    further	good 3
    further work	good -2
    further work is	good -2
    future	good -2
    gain	good 5
    gain of	good 3
    gained	good 15
    general	bad 2
    given the	good -2
    gives	good 5
    go	good 4
    goes	good 9
    going	bad -2
    good	good 15
    good or	good 1
    governance	bad 8
    gps	good 2
    grades	bad 1
    group	good 3 bad -19
    group for	good 5
    groups	bad -2
    groups and	good 5
    groups of children	good -10
    guardianship	bad -3
    guidance	good 2
    guidance about	good 1
    had	good 2 bad 2
    had a	bad 8
    had been	good 3
    half	good -5 bad 9
    happens	good -1
    hard	good -3 bad 9
    has	good 12 bad -10
    has a	good -7
    has been	bad 4
    has been a	bad -6
    has been in	good -11
    has only	good -3
    has seen	good -4
    has the	bad 4
    has undertaken	good -8
    have	good 7 bad -1
    have a	bad -1
    have been	bad -6
    have been made	good -4
    have been no	good 4
    have not	good -6
    have resulted	good 3
    have resulted in	good 3
    have their	bad -1
    have to	good -7 bad 4
    having	good 2 bad -1
    he is	good 3
    he is also	good 3
    health	good 2
    health and	good -3
    health assessment	good 13
    health needs	bad -1
    held	good 1 bad -1
    helped	good 11 bad -3
    helps	good 25 bad -5
    her	good -6 bad -1
    high	good 2 bad 5
    high quality	good 8 bad -3
    higher	good 4
    higher education	good 3
    highest	good -4
    histories	good -8 bad 3
    hmi	good -5
    holds	good 15
    home	good 2 bad -2
    home educated	good -17
    home interviews	good -1 bad 3
    homes	bad -7
    houses	good -1
    how	good 5 bad -3
    how well	good -19
    hubs	good -2
    identified	good -3 bad 8
    identified as	good -3
    identify	bad -8
    identifying	good 4
    identity	bad 2
    if	good 2
    immediate	good 5
    immediately	good 11
    impact of the	bad 4
    impact on	good -3 bad 3
    important	good 9 bad -10
    improve	bad -4
    improved	good 2
    improvement	good 3 bad 1
    improvement in	good 18 bad -9
    improvement in the	good 3
    improvements in	good 4
    improving	bad -2
    in	bad 3
    in a	good -1 bad 3
    in addition	good -7
    in all	bad 1
    in an	good 3
    in bed	good 2
    in bed and	good 2
    in draft	bad 2
    in draft form	bad 3
    in early	good 4
    in houses	good -1
    in local	good 10
    in need	good -6 bad 4
    in need of	bad 3
    in one	good -5 bad 1
    in one case	bad 3
    in only	good -1 bad 6
    in other	good 7
    in place	good 1 bad 3
    in post since	good -5 bad -1
    in poverty	good -2
    in progress	good -1
    in relation	good -2 bad 1
    in relation to	good -2 bad 2
    in response	good 3
    in similar	bad 4
    in terms	bad 1
    in terms of	bad 1
    in the	bad -5
    in the area	bad -10
    in the country	good -8
    in the last	bad -4
    in the local	bad 8
    in the most	bad 10
    in the number	bad -1
    in this	bad 5
    in those	good 8
    in unregistered children's	bad 8
    in with	good -12 bad 12
    incidents	good -2
    incidents of	bad -2
    include	bad -4
    include the	good 10
    included	good 1 bad -3
    included a	good -16
    includes	bad -5
    includes those	good 2
    including	good -2 bad 9
    including those	bad -2
    increase	good 4 bad -4
    increase from	good -6 bad -5
    increase on	good 3
    increase on the	good 3
    increased	good 6 bad -6
    increasingly	good 4
    independence	good -1
    independent	good 4 bad -5
    independent living skills	good 1
    individual	bad 5
    inform	good 5 bad -4
    information	good -1
    information from	good 2
    information-sharing	bad 4
    informs	good 24 bad -6
    initial	bad 6
    initial child	bad 2
    initially	good -6
    initiatives	good 3
    inspection in	bad 10
    inspection of	good -16 bad -15
    inspection were	good 9
    inspector	good -8
    inspectors	good -9 bad -9
    inspectors considered	good -5
    inspectors found	bad 10
    inspectors looked	good -1 bad -3
    inspectors looked at	bad -2
    inspectors that	good 4
    intelligence	good 1
    interviews	bad 6
    into	good 4 bad 2
    introduction	good 1
    introduction of	good 1
    investment	good 13
    involved	bad -5
    involving	bad -8
    iro	bad 9
    iros	good 6
    is	good 6 bad -1
    is a	bad -5
    is a reduction	good -6
    is an	good -14
    is at	bad 11
    is being	good 3
    is due	good -3
    is in	good 7 bad -3
    is in the	good 3
    is included	good 3
    is lower	bad -1
    is lower than	bad -1
    is made	good -4
    is not	good -12 bad 5
    is planned	good -17
    is some	good 2
    is taken	good 4 bad -7
    is the	good -4 bad -13
    is to	good -25
    is used	good 3 bad -9
    issue	bad 8
    issues	bad 3
    it	bad 3
    it is	good -2 bad 5
    it will	good 1
    its	good 2 bad -1
    job	good 1
    joint	bad -1
    just	bad 8
    keep	good 5
    key	good 1
    kinship	good 6
    know	good 9
    known	bad -3
    known to the	good -3
    large	bad -6
    last inspection	bad 1
    last year	good 6
    later	good -8
    leaders	good 2 bad -12
    leaders to	good 1
    leadership and	good -2
    leadership and management	good -2
    leads to	bad 9
    learning	good 11 bad -4
    learning from	good 7
    least	good 2
    leave	good -11
    leavers	good 4 bad 5
    leavers aged	good -3 bad 18
    leavers are	good 3
    leavers have	good 2
    leavers to	bad 3
    led	good 3
    led by the	good 4
    legal planning meetings	good -4
    lessons	good 12
    letter	good -18
    letters	good 3
    level	good 2
    levels	bad 3
    life	good 1
    life-story	bad 7
    life-story work	bad 11
    light	good -1
    light of	good -1
    like	good -4 bad 2
    little	good -6 bad 7
    live	bad -8
    live in	good -12
    live outside	bad -6
    live with	good -8
    lived	bad -6
    lives	good -7
    living	good -10 bad 1
    living in	bad 2
    living in houses	good -5
    living in poverty	good -2
    living in the	good -7
    living skills	good 1
    living with	good -2
    local	good -1 bad -7
    local area	bad 1
    local authorities	bad -6
    local authority operates	good -4
    local authority will	good 3
    local authority's arrangements	bad -3
    local authority's own	good 1
    longer than	good 1
    look	good -3
    looked	good -1 bad -2
    looked after and	bad -6
    looked after are	good 1
    looked after by	good -2
    looked after child	good 4
    looked after were	bad 2
    looked at	good -10 bad -8
    low	good -2 bad 11
    lower than	good 1 bad -2
    lower than statistical	good 1 bad -7
    lscb	good 1
    made	good 2 bad 1
    made with	good 2
    majority of	good 16
    make sure	good 6
    manage	bad 4
    management	good -1
    managerial	good 3
    managers	good -6 bad 1
    managing	good -2
    many	bad 7
    many children	good -3
    mark	good 1
    mash	good -4 bad 6
    match	good 6 bad -3
    match the	good 2
    may	good -3 bad 5
    may be	good 7
    meals	good -3
    means that children	good 3 bad -10
    meet	good 6
    meetings	good 9 bad -9
    meetings and	good -1
    meets	bad -2
    members	good 6 bad -4
    mental health	bad 2
    mental health services	good -6
    mentoring	good 8
    met	good 1
    minority	good -3
    model	bad -2
    monitor	bad -1
    monitoring	bad 1
    month	good -2
    monthly and	good -2
    months	good -2
    months of	good 3
    more children	good 11
    more placements	good 4
    most	good 13 bad -2
    most children in	good 7
    most recent	good -10 bad 11
    move into	good 1
    moved	bad 4
    moved to	bad 8
    moving in	bad 1
    moving in with	bad 1
    multi-agency	good -2 bad 1
    multi-agency response	bad -2
    multidisciplinary	good -10
    multiple	good -3
    multiple occupation	good -1
    my	good 6
    national	good -4
    national average is	good -5 bad -6
    national framework	bad 2
    national threshold	bad 4
    nationally	good 3
    necessary	good 5 bad -9
    need	bad -4
    need of	bad 4
    need to	good -3 bad 10
    need to be	good 2
    need to ensure	good -2
    needed	good 4
    needs	good -1 bad 4
    needs of	good 1
    needs of children	bad 6
    needs of the	good 7
    neet	bad 7
    neither	good -2 bad 15
    net gain	good 3
    net gain of	good 3
    new	bad -2
    newly	good -7
    newly qualified social	bad 9
    nine	good -3
    no	bad 9
    no children	good 4
    no looked	good 5
    no looked after	good 5
    no young	good 11 bad -3
    no young people	good 15 bad -3
    none of	bad 6
    not	good -11 bad 22
    not all	good -3
    not always	bad 2
    not been	good -11 bad 16
    not have	good 5
    not in education	bad 1
    notifications	good -1
    now	good 11 bad -5
    number	good -6
    number of	bad 5
    number of children	good 2 bad 3
    number of young	bad 3
    numbers	good 1
    numbers of	bad -2
    numbers of children	good 1 bad -9
    nurse	good 16
    observations	good 1
    observed	good 16
    occasions	good -13
    occupation	good -1
    of	good -1 bad 6
    of all	bad -6
    of case	bad 2
    of cases	good -5
    of challenge	bad 5
    of children	good -2 bad 3
    of children adopted	good 1
    of children and	good -2
    of children in	good -8
    of children looked	good -1 bad 5
    of children's	good -2
    of children's plans	bad 1
    of children's services	bad -1
    of domestic	good -3
    of education	good -11
    of looked	good 2
    of looked after	good 2
    of pathway	good -4
    of pathway plans	good -2 bad 7
    of performance	good -1
    of plans	bad -1
    of practice	good 8
    of private	bad 4
    of private fostering	bad 4
    of return	good -1 bad 8
    of service	good 1
    of services	good 9 bad -2
    of social	bad 2
    of social workers	good -8 bad 4
    of special	good -4
    of special guardianship	good -4
    of staff	good 5
    of statistical	good -4 bad 2
    of statistical neighbours	good -4 bad 2
    of supervision	good -3
    of the	good -1 bad -1
    of the authority	good -6
    of the board	good -7
    of the borough	bad 5
    of the inspection	good -1 bad -4
    of the local	bad -5
    of the work	good -3
    of their	bad 4
    of these	good -6 bad -7
    of these children	good -6
    of this	good -4 bad -7
    of this number	good -2 bad -5
    of those	good -4
    of time	bad 3
    of whom	good -6 bad -10
    offenders	bad 6
    offer	good 2 bad 7
    offered to	good -1 bad 20
    officer	good 3
    ofsted	good -4 bad -7
    often	good -1 bad 21
    older children	bad -1
    on	good 2 bad 3
    on a child	bad -3
    on child	good -4
    on the	good -1 bad 4
    on the quality	good 3
    once	good -2 bad 10
    one	bad 3
    one case	bad 4
    one child	bad -3
    one young person	bad 2
    ongoing	good -11
    only	bad 13
    only been	bad 2
    only four	good 4 bad -4
    only one child	good 8 bad -2
    open to	good 9
    operation	good -6
    operational	good -5 bad 5
    or are	good 2
    or more	good 3 bad -7
    or more placements	good 3
    or subsequent	good 1
    order	bad -3
    orders	good -7 bad 5
    other	good -8 bad 5
    out	good -1
    out of the	bad -2
    outcome	good -2 bad 9
    outside	bad 9
    outside the local	good -1
    over	good -1 bad 4
    over the	good -4
    overall	bad 4
    oversight	good 2
    pandemic	bad -7
    panel	good 5 bad -6
    parent	good 2
    parents	bad -2
    parents or	good -1
    parliament	good 1
    part of	bad -3
    participation	good 2
    particular	bad 14
    particularly	bad 2
    partners	good -5
    partnership	good 5 bad -4
    partnerships	good 5
    pas	bad 1
    passports	good 1
    pathway plans	bad 6
    payments	good 7
    people	bad -1
    people and	good -4 bad -3
    people in	good 3 bad -1
    people over	good 6
    people to	bad 1
    people were	good -2 bad -3
    people who	bad -7
    people who are	good -2
    people with	good -2
    people's	bad -3
    per	good -10 bad -11
    per cent	good 2
    per cent of	bad 7
    performance	good 1
    performance and	good -1
    performance is	good 1
    period	bad 5
    permanence	good 8
    permanent	good 3
    person is	good -5
    person's	good 1
    personal education	good -5 bad 3
    pilot	good -2
    place to	good 3
    placed	good 5
    placed with	good -15 bad 6
    placed with parents	bad 17
    placement	good -4
    placements	bad 1
    placements are	good 7
    plan	good -2
    plan to	good -3
    planned	bad -5
    planned to	good -2
    planning	bad 7
    planning to	bad 2
    plans	good -3 bad 7
    plans and	bad 15
    plans are	good 2 bad -1
    plans for	good -2
    plans for children	bad 2
    plans of	good 4
    plans to	good -11
    police	bad 5
    police and	bad 2
    police and children's	bad 10
    policies	good 3
    population	good -8 bad -4
    population in	good -2
    positively	good 21 bad -8
    possible	good 3
    post	good -7
    post since	good -5
    poverty	good -2
    practice	good 1
    practice and	bad -3
    practitioners	good 11 bad -1
    pre-proceedings	good -4 bad 10
    presented	good -3 bad 8
    previous	good -2
    previous year	good 4 bad -1
    primarily	good -5
    primary	bad -5
    prior	bad 3
    prior to	bad 3
    private	good -4
    privately	good -1 bad -4
    proceedings	bad 4
    process	good 2
    produced	bad -5
    professional	good 4
    professionals	good 6 bad -1
    professionals and	good 5
    profile	good 5
    programme	good 1
    progress	bad 6
    proportion of	bad -4
    proportion of children	good -9
    provided	good 8
    provided by a	good -4
    provided through	good -3
    providers	good 11
    provides	good 10 bad -5
    providing	good 1
    provision	good -3
    provision for	good -6
    public law	bad 1
    public law outline	bad 1
    pupil	good 2
    pupils	bad 10
    put	good 8 bad -1
    quality	good -2
    quality and impact	bad 4
    quality assurance information	good -3
    quality of	bad 6
    quality of the	good 5
    quarterly	good 6
    quickly	good 3
    raised	bad 10
    raising	good 9
    range	good 1 bad -2
    range of	bad -2
    rate	good -2
    rate of	good -14
    rather	good -4 bad 8
    rather than	good -4 bad 9
    reading	bad 11
    reading and	good 3
    really	good 1
    reasons for	good -3
    receive	good 10 bad -6
    received by	good 1
    receiving	good -3
    recent	good 8
    recent and	bad 4
    recently	bad 3
    recognise	bad -3
    recognition	good 6
    recognition of	good 6
    recommendations	good 8
    record	good -1 bad 9
    record of	good -3
    recorded	good -18
    recording	good -5 bad 11
    records	good -3 bad 6
    recruitment	good 1
    reduced	good 5
    reduced to	good 4
    reducing	good 8 bad -1
    reduction	good -1
    reduction from	good -6
    referred	good -5
    reflected	good 2
    regard	good 10
    regarding	good 1
    regional adoption	good -7
    regularly	good 11
    relation	good -3 bad 4
    relation to	good -3 bad 3
    relationships	good 4
    relatively	good -2
    relevant information	bad 5
    remain	good 4
    remained	good -3
    remains	good -1 bad 9
    repeat	bad 11
    repeated	bad 8
    report	good -2 bad 2
    reported	good 2 bad 5
    reporting	bad 2
    reports	bad -2
    represented	good 5
    request	good -2 bad 2
    require	good -4 bad 8
    require improvement	good -11 bad 23
    required	bad 3
    requires	good -13 bad 26
    requires improvement	bad 6
    research	good 3
    residential	good -1 bad -7
    residential special	good -2
    respectively	bad 1
    responded	good 6
    response to	good -2 bad 1
    response to a	good -1
    responsibilities	bad 9
    responsibility	good -3
    responsible	good -8 bad 1
    responsible for	good -8 bad 1
    result	good 2 bad 11
    result of	bad -10
    resulted	good 3
    resulted in	good 2
    resulting	good 2
    return	bad 2
    return home	good -9
    return home interviews	good -1 bad 5
    return to	good 5
    returned	bad -1
    review	good -4
    review the	bad 2
    revised	good 10
    revisited	good 8
    right	good 6
    right time	good -3
    route	bad -2
    safe	good 5 bad -1
    safeguarded	bad 3
    safely	good 1 bad -4
    said	good 10
    saw	good 16
    scale	good 1
    scale of	good 10
    school	good 1 bad -8
    school meals	good -4
    schools	bad -9
    schools and	good 4
    schools is	good -21
    scr	bad -6
    scrutiny	bad 1
    second or	good 1
    second or subsequent	good 1
    secondary schools	bad -1
    section	good -1
    sector	good -2 bad -3
    secured	good 2 bad -4
    see	good 9
    seek	bad 2
    seen	good 4
    seen by	good 4
    seen by inspectors	good 4
    seen in	good 6
    senior	good 5 bad -2
    senior leaders	good 8
    senior leadership	good -10
    serious	bad -1
    service	good 1 bad -1
    service are	good -3
    service has	good 10
    service is	good 4
    service that	good -10
    services and	good -6
    services are	good 1
    set	bad 1
    settings	bad 10
    settle	good 3
    several	good 1 bad 1
    sexual	good -1
    sgo	good 8
    share	good 2
    shared	good 1
    she	good 6
    short-term	bad 7
    should	good -9 bad 8
    should be	bad 2
    should include	bad 1
    show that	bad -6
    significantly	good -7 bad 11
    signs	bad -4
    similar authorities	bad 3
    similar local	good 2
    similar local authorities	good 2
    since	bad -8
    since the	good 11
    single	good -6
    single agency	bad 3
    sisters	good 11
    situations	good -13 bad 17
    six	bad -4
    six months	bad 14
    skills	good 1 bad -3
    slightly higher	good -2
    slightly higher than	good -2
    small number	bad 2
    small number of	good -3 bad 6
    so	good 5 bad 1
    so that	good -12 bad 11
    social	good -4 bad 1
    social work practice	good -2
    social work teams	bad 1
    social workers	good 5
    social workers to	good 2
    solutions	good 4
    some	good -10 bad 14
    some children	bad 7
    some impact	good 4
    some improvement	bad -11
    some of	bad 4
    some young people	good -1 bad 4
    sometimes	bad 14
    speak	good 4
    special	bad -6
    special guardianship	bad -2
    specific	good -1
    spoke	good -1
    spoke to	good -6
    spoken	good -1
    stability	bad 2
    staff	good 3
    staff and	good 1
    staff to	good -6
    staffing	good 1
    stage	good -4 bad 3
    stages	bad 3
    started	good 7
    starting	good -23
    statement	good -6 bad -5
    statistical	bad 2
    statutory	bad 2
    stepped	good -4
    steps	good 5
    still	good -9 bad 4
    still in	bad 7
    strategic	bad 3
    strategic and operational	good 2
    strategic needs assessment	good 5
    strategy	good 2 bad 4
    strategy discussions	bad 1
    strength	good 13
    structure	bad -4
    subject	good -10
    subject of	bad -3
    subject to	bad 1
    subject to repeat	bad 5
    such	good 7 bad 1
    such as	good 2
    such as child	good -2
    sufficient	good -11 bad 19
    supervision	good -1 bad 2
    supported	bad -6
    supported by	good 8
    supports	good 21 bad -11
    sure	good 3 bad 3
    sure that	bad 2
    system	good -5
    systems	bad 6
    take	good -6 bad 7
    taken	good 4 bad 3
    takes	good 15
    taking	good -7
    talked	good -10
    talked to	good -14
    talked to children	good -2
    tax	good 2
    team	good 4 bad -8
    team around	good -1
    team around the	good -1
    team managers	bad 15
    team managers and	bad 1
    teams to	good 2
    tenancies	good 2
    term	good -2
    than	good -1 bad 14
    than the national	bad 1
    than two	good 4 bad -2
    than two years	good 4 bad -2
    that	good -3 bad 2
    that all children	bad 6
    that child	good -2 bad 1
    that had	good 1
    that it	bad 6
    that there	good -10
    that there is	good -1
    that they	bad 3
    that they were	bad 1
    that this	good -1 bad 5
    that was	bad 17
    the	bad 1
    the age	good 3
    the age of	good 3 bad -1
    the area	good -9 bad -3
    the authority	good -4 bad 1
    the average	good 2
    the benefits	good 3
    the best	good 4 bad -3
    the board	good -1
    the board's	bad 6
    the case	good 8
    the challenges	good 2
    the changes	good 6
    the child	good 4 bad -1
    the child's	good 3
    the children's	good 7
    the children's services	bad 6
    the consistency	bad 8
    the context	good -1
    the context of	good -1
    the corporate	good 2
    the council	good 4
    the court	good 6
    the covid-19	good -1
    the creation	good 5 bad -1
    the creation of	good 5 bad -1
    the dcs	good 2
    the development	good 3
    the development of	good 1
    the director	bad -2
    the domestic	good 1
    the edge	bad 1
    the edge of	bad 1
    the effectiveness of	good -3
    the experiences	good -5
    the family	good 4
    the findings	bad -15
    the focus	good 1
    the frequency	bad 3
    the frequency of	bad 1
    the home	good 5
    the impact	good 1 bad -1
    the impact of	bad -2
    the inspectors	good -8
    the last	good -5
    the last inspection	bad 2
    the level	good -8
    the local	good -4
    the local authority	bad 6
    the local authority's	good -1
    the looked	good 4
    the looked after	good 4
    the lscb	good 5
    the most	good -8
    the most recent	good -4
    the need	bad 1
    the need to	good -5 bad 8
    the number	good 3
    the number of	bad -7
    the numbers	bad -1
    the pandemic	bad -1
    the percentage	good 5 bad -3
    the percentage of	good 5 bad -3
    the performance	bad 3
    the plans	good 6
    the police and	good -2
    the previous	bad -7
    the previous year	good 3 bad -1
    the progress	good 5
    the public law	good -3
    the quality	good -6
    the rate	bad 7
    the recent	good 1
    the recently	good -1
    the same	good 5
    the service	bad 5
    the services	good -1 bad 10
    the target	good -3
    the time	bad 1
    the timeliness	good -8 bad 2
    the timeliness of	bad 7
    the virtual	good 1
    the virtual school	good 12
    the wider	good 2
    the work	bad 3
    the year	good 3
    the youth	good 8
    the youth parliament	good 1
    their	good 9 bad -1
    their accommodation	good 6
    their allocated	good -5
    their emotional	good 3
    their families	bad -5
    their health	good -3 bad 3
    their needs	good -7 bad 7
    their own	good -3
    their pa	good -11
    their role	good -10 bad 7
    their social	bad -9
    their social worker	good 3 bad -7
    them	good 1
    them in	good 6
    them to	bad -2
    then	good -1
    therapeutic	good 2
    there	good -4 bad 2
    there are a	bad -1
    there are also	good 6
    there are currently	good -2
    there are no	good 4 bad -4
    there have	good -6
    there have been	good -2 bad -5
    there is	good 5
    there is no	good -7 bad 13
    there is some	good 2
    there were	good -1
    there were over	bad 3
    these	good 4
    these are	good -2
    these arrangements	good 2
    these children	good -1 bad 8
    these children are	bad 4
    these include	good -3
    these young	good -3
    these young people	good -3
    they	good 3 bad 1
    they also	good -4
    they are	bad 3
    they do	bad 3
    they had	bad -2
    they know	good 2
    they talked	good -5
    they talked to	good -5
    they were	bad 5
    they would	good -4 bad 3
    this	bad 6
    this has	good 6
    this has led	bad -3
    this has resulted	good 1
    this includes	good 13
    this includes children	good 3
    this includes the	good -4
    this includes those	good 2
    this inspection were	good 9
    this is	bad 1
    this is a	good -5
    this is an	bad -2
    this is due	bad 4
    this is particularly	good -25 bad 3
    this learning	good 1
    this letter	good -13 bad -7
    this may	good -6
    this means	good -9 bad 19
    this means that	bad 1
    this number	good -2 bad -4
    this performance	bad 8
    this service	good -3
    this should	good -13 bad 9
    this should include	bad 1
    this supports	good 5
    this visit	good -11
    this was	good 2
    this will	good -1
    this would	good -3
    those	good 7 bad -4
    those children	bad 3
    three	good -6
    three or	good 3
    three or more	good 3
    three years	bad 1
    thresholds	good -4
    thresholds for	bad 9
    through	good 5 bad -6
    through the	good 5
    through to	good -4 bad 8
    throughout	good 13
    time	bad 2
    time of	good -1
    time taken	bad 1
    timeliness of	bad 5
    timely	bad 16
    timescales	bad 4
    to	good 7
    to a	bad 1
    to address	bad -7
    to adopt	bad 2
    to be able	good 1
    to build	bad -3
    to build a	bad -3
    to children	good -1
    to children and	bad 3
    to children's	good 7 bad -1
    to continue	good -3
    to determine	good -4
    to develop	good 2
    to develop a	good -3
    to ensure	bad 6
    to ensure that	good -1
    to families	good 6
    to further	bad -2
    to give	good -2
    to have	good -1 bad 2
    to identify	good 11
    to improve	bad -2
    to improve the	good -1
    to include	good -3
    to independent	good -2
    to leave	good -4 bad 13
    to live in	bad 1
    to make	bad 2
    to offer	good 3
    to ofsted	good -3
    to promote	good 2
    to record	good 3
    to reduce	good 16
    to schools	good 5
    to seek	good -1 bad 4
    to social	good -1
    to take	good -1
    to the	good 1 bad -2
    to them	bad -3
    to understand	good -3
    to use	good -5
    to which	good -1 bad 5
    told	good 2
    told inspectors	good 1
    told inspectors that	good 4
    too	good -14 bad 22
    took	good -12
    tool	good 4
    tools	bad -3
    total	good -7
    tracking	good 16
    training	good 3 bad -2
    transformation	good 15
    transitions	good 6
    trust	bad -2
    turned	good 4
    two years	good 15 bad -6
    unaccompanied	good -5
    unaccompanied asylum-seeking	good -2
    unaccompanied asylum-seeking children	good -2
    under	good -12 bad -4
    under section	good -6
    under the	good -1
    understand	good 3
    understand the	good 4
    understanding	bad 13
    understanding of the	good 7
    undertaken	good 4
    undertaken within	good 4
    undertakes	good 3 bad -4
    undertook	bad -1
    university	good 17
    unregistered	bad 16
    unregistered children's	bad 2
    until	bad 8
    until recently	bad 9
    up	good 1
    up the	good -10
    use	good 4
    use of the	bad -2
    used	good 1 bad -2
    used to	good 3 bad -6
    used when	good 5
    uses	good 9
    using	bad -1
    vacancies	bad 6
    value	good 14
    very	bad 10
    very few	bad 6
    very high	good -10 bad 3
    very low	bad -8
    very small	bad -6
    via	good 3
    view	good -1
    views	good 1 bad -2
    virtual	bad -1
    virtual school	good 1
    visit	good -7 bad -15
    visiting	good 1
    vulnerability	bad 2
    waited	bad 3
    want	good 1
    was	good 2 bad -4
    was carried	good -1
    was carried out	good -1
    was in	good -7
    website	bad 6
    week	good 5
    weekly	good 1
    welcome	good 3
    well	good 5
    well-being	good -5 bad 4
    were living	bad 1
    were living in	bad 4
    were made	good 1
    were placed	bad -2
    what the	good -3
    when	good 6 bad 3
    when children	good 2
    when children and	bad 9
    when it	good 9 bad -11
    when the	good -1 bad 6
    where	good 6 bad -2
    where a	good -4
    which	good -3
    which are	good 8
    which include	good 1
    which is	good -1
    which was	bad 9
    while	good -5
    whilst	good -5
    white	good -3
    who	good 3
    who are	good -2
    who are at	good -2
    who ceased	good 4
    who ceased to	good 4
    who come	good -4 bad 7
    who had	good 3
    who have	good -6
    who live	good 18
    who were	good 7
    whole	good 5
    whom	good -8
    whose	good 3
    why	good 11
    wider	good 1 bad 2
    will	good -10 bad -9
    will be	good -3
    will take	good -7
    wishes	good 8 bad -8
    with	good 5 bad -2
    with a	good -5 bad 2
    with an	good -8
    with children	good -7 bad 10
    with family	good 4
    with parents	good -3 bad 3
    with partners	bad 15
    with specific	good -5
    with the	bad -1
    with them	good -8 bad 9
    within	good 4 bad -2
    within the local	good 4
    without	bad 6
    work and	good -2
    work for	good -6 bad 14
    work has	good 14
    work is	bad -8
    work on	good 4
    work practice	good -2
    work teams	bad 1
    work to	bad 3
    work with partners	good -8 bad 1
    worked	good 11
    worker	bad 2
    worker and	bad -2
    workers	good 5 bad -2
    workers and	good -1
    workforce	good -3
    workshops	good 10
    would	good -14 bad 12
    would like	good -1
    written	good -2 bad 1
    years old	good -4
    yos	good 2
    young	good 8
    young people	good -3
    young people and	good -4 bad -2
    young people over	good 6
    young people were	good -3 bad -3
    young people who	good -4
    young people with	good -3
    young people's	bad -1
    young person is	good -5
    youth	bad -3
    youth parliament	good 1
    """
}
