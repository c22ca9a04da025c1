/// What the answers to the questions of the span tagger weigh.
enum SpanWeights {
  static let rows: StaticString = """
    # name: Span weights
    # version: 1
    # columns: answer; hundredths for a word outside, the first and another of good news, and of bad
    # source: fitted by Benchmarks/Sources/fit-spans to annotated letters of authorities A to M
    start	18 -12 0 -14 0
    outside	28 -24 0 -27 0
    firstOfGood	-86 -242 -3 -114 0
    inGood	13 -90 16 -177 0
    firstOfBad	-78 -93 0 -130 -9
    inBad	1 -145 0 -34 24
    # word
    ?	28 -24 -17 -28 -11
    a	5 -73 1 -42 4
    able	36 -23 -9 -45 -13
    about	35 2 -24 -39 -30
    above	-37 0 11 14 7
    accessible	-40 32 0 0 0
    account	-20 12 13 0 0
    achieved	14 -19 -3 -40 10
    across	12 -43 -10 0 0
    act	-41 65 -43 0 30
    action	-24 10 24 0 1
    activities	-14 -51 20 0 -9
    address	12 -5 -9 5 -4
    addressed	-23 -2 31 -56 -9
    adds	-43 30 0 12 -10
    adopters	15 -66 -5 0 -15
    adulthood	55 -35 -34 0 -57
    advocate	-60 75 26 0 -31
    affected	36 -24 -48 -6 -10
    agencies	1 -119 0 -84 2
    allocated	29 -25 -9 0 -5
    alone	-55 20 17 0 9
    also	33 -78 0 -99 -7
    always	-48 18 0 0 38
    ambitious	-37 47 -1 0 -49
    analysis	-18 -26 37 -59 0
    and	33 -214 -23 -199 -24
    approach	-22 -84 19 -34 16
    approaches	-25 -6 33 0 -15
    appropriate	-3 -5 18 13 -47
    appropriately	-42 21 27 -85 -6
    are	13 -209 -7 -156 -7
    areas	16 -170 -12 5 -8
    as	9 -1 0 -61 0
    aspirations	44 -121 -15 0 -30
    assessments	-15 -32 18 -192 12
    authority	16 -57 -14 -51 0
    available	37 -19 -17 -50 -19
    awareness	-33 34 7 0 11
    because	52 0 -60 0 -25
    between	17 -29 -9 0 -7
    borough	49 -11 -39 0 0
    both	32 -38 -12 -3 -16
    build	-34 11 16 -47 21
    but	27 0 -15 -17 -15
    by	18 -192 -17 -143 0
    capacity	-30 -13 22 26 9
    care	4 -25 2 -140 0
    careful	-84 32 -12 23 7
    carefully	-31 25 20 0 -41
    carers	12 -179 -7 -93 0
    case	5 -118 -1 -77 1
    cases	10 -150 4 -18 -8
    challenge	-35 18 3 37 18
    challenges	-16 -35 -21 60 17
    challenging	44 25 -20 -42 -27
    change	-7 21 -8 7 7
    changes	-2 -20 10 -3 0
    children	8 -76 4 -233 -8
    colocated	54 -53 -6 0 -15
    commissioned	22 -2 -11 -68 -26
    commitment	-33 36 0 0 -72
    committed	-70 17 24 -6 0
    communication	-31 -102 38 0 3
    completed	29 -28 -17 0 17
    complex	11 -75 -16 -54 14
    compounded	31 0 0 -10 -39
    comprehensive	-64 36 12 -41 -43
    concern	-34 -47 -18 39 45
    concerns	-12 -138 2 31 0
    considerable	-58 21 14 -25 31
    consideration	-29 28 0 16 4
    consistency	36 -28 0 0 -27
    consistent	27 -35 -6 -48 32
    consistently	6 -21 -2 -17 36
    contact	-3 -34 35 -43 -34
    contribute	-21 21 4 -21 2
    could	-22 -72 0 20 10
    creative	-37 19 7 0 -7
    culture	-25 14 0 42 -6
    currently	12 -31 0 -1 30
    daily	32 -13 -20 0 -12
    delay	-43 -83 33 20 -2
    delays	-32 -110 -17 23 17
    delivered	24 -44 14 -23 -44
    demand	18 0 -6 -8 -12
    demonstrates	20 -3 -45 -17 0
    detailed	-20 20 6 -53 -18
    determination	-74 54 0 0 -3
    develop	14 -28 5 20 0
    developed	30 -25 -7 0 0
    developing	0 -27 15 0 16
    development	-26 0 21 -68 20
    developments	-27 18 21 0 0
    difficult	40 -9 -41 -4 -3
    direction	-36 -51 5 0 44
    does	-25 11 34 12 -24
    door	22 0 -9 0 -10
    down	-43 0 32 -26 16
    drift	-27 -30 -2 28 6
    due	27 10 -51 -23 -24
    during	15 -20 0 0 -50
    each	23 -113 -9 0 -9
    educated	58 0 -2 0 -6
    education	9 -105 2 -62 -11
    effective	-13 0 5 7 11
    effectively	-12 -12 26 -63 14
    effectiveness	1 15 -29 -4 11
    efforts	-42 21 41 0 -13
    encouraged	-34 18 0 -4 20
    engaged	0 -55 41 -43 21
    engagement	-14 11 10 -29 0
    enjoy	-48 63 -21 0 0
    enough	-51 0 -24 0 81
    ensures	21 -3 -38 -48 -21
    established	5 10 -12 0 -22
    even	69 -80 -42 -56 3
    evidence	19 -42 -1 -67 8
    evident	44 -26 -34 5 -9
    experience	-10 13 -17 30 -10
    exploitation	20 -71 -15 -94 0
    extended	-16 7 0 -18 26
    families	11 -287 8 -193 -41
    focus	-32 27 0 20 6
    focused	-11 16 -18 -6 24
    following	40 8 -33 0 -71
    for	17 -16 -9 -49 -4
    forward	-32 3 23 -13 11
    foster	5 -71 -1 -43 7
    from	17 -226 -13 -7 -4
    fully	23 -35 0 -119 15
    go	33 -5 -36 -75 0
    good	-17 0 21 -13 -7
    goodquality	-27 36 -12 0 -18
    hard	-82 0 27 33 29
    has	1 9 -29 3 -4
    having	27 -35 -3 -17 19
    health	12 -164 -7 -128 -4
    help	3 27 -21 -115 -4
    helpful	-32 59 -15 0 -39
    helping	16 2 -73 -42 0
    helps	16 12 -79 -46 -4
    high	-22 8 0 20 2
    highly	-36 16 15 11 -63
    highquality	0 21 -19 0 0
    histories	-23 -13 5 0 28
    identified	25 -24 11 -11 -38
    impact	8 -34 17 -81 -3
    improved	-40 36 2 -48 -16
    improvement	-8 -6 1 -96 24
    improvements	-27 24 6 -9 8
    improving	-11 24 1 -46 -13
    in	20 -9 -11 -20 -8
    include	14 15 -89 -9 -4
    includes	14 0 -31 -58 -17
    inconsistent	-112 -61 -63 73 8
    increased	-6 21 -14 0 0
    increasing	-11 6 -13 16 10
    increasingly	-42 28 4 -2 0
    independent	0 -62 13 -93 20
    influence	-17 20 2 0 -10
    informed	34 -9 -20 -15 -40
    informs	-5 18 -39 0 0
    innovative	-57 25 4 0 0
    inspection	20 -64 -7 -72 -5
    inspectors	25 -105 -36 -85 9
    insufficient	-75 -54 -44 56 0
    intervention	-7 0 20 -47 -21
    introduced	-25 26 22 -55 -4
    investment	-47 44 21 -47 -19
    is	14 -147 -10 -132 -3
    issue	-29 2 -15 3 42
    joint	-13 24 -9 -88 5
    jointly	60 -37 -26 0 -20
    judged	-17 0 27 13 -15
    lack	-38 -75 -19 36 -7
    large	20 -23 -16 0 0
    last	23 -49 0 -44 -15
    lead	35 -6 -55 -2 -1
    leaders	7 -86 8 -72 -30
    leads	35 -19 -18 -13 -1
    learning	1 -32 4 -52 15
    leavers	1 -115 0 -81 0
    left	-9 -61 0 42 -13
    legacy	-17 0 -14 26 0
    less	0 -3 -11 24 -5
    like	-55 38 21 -29 34
    limited	-33 -28 4 29 -3
    line	21 -94 0 -8 -6
    living	31 -14 -30 9 -17
    local	0 -156 10 -94 -8
    looked	22 -71 0 -31 -7
    low	-22 -4 -7 38 0
    made	17 -25 -2 -14 6
    making	-21 13 -6 1 22
    manageable	-26 42 -3 0 -26
    management	-6 -36 17 -136 2
    managers	4 -178 15 -85 -17
    many	13 -13 0 -29 6
    may	-10 -51 0 27 -51
    mean	118 -54 -41 -6 -88
    means	15 -88 17 -68 -13
    meeting	17 0 -12 -33 -14
    meets	-12 3 5 -28 6
    members	11 -83 -10 -14 9
    missing	11 -118 0 -35 1
    monitoring	0 -49 32 -37 -1
    mostly	-19 19 -2 -3 10
    much	-23 11 18 -7 0
    necessary	-19 2 13 -108 13
    need	-3 -55 7 11 0
    needs	-3 -49 9 -1 2
    new	-11 8 14 -77 -12
    nor	-30 0 0 14 11
    not	21 -52 1 -14 9
    now	-17 23 7 -20 -27
    number	14 -93 -3 -13 -1
    of	19 -33 -11 -32 -4
    offer	-22 0 20 -1 10
    officers	11 -46 15 -47 -54
    often	-17 -2 5 20 0
    ongoing	11 -1 -5 -45 20
    only	-11 -16 -9 38 0
    open	29 -24 -2 -22 0
    opportunities	-16 17 2 0 11
    opportunity	-31 -8 23 15 24
    options	-11 -28 16 0 0
    or	1 -167 10 -172 -3
    order	53 -29 -53 0 0
    other	0 -151 18 -31 -11
    outcomes	0 -91 16 -26 -21
    overall	40 -41 -14 -8 -17
    oversight	-20 -17 16 -73 21
    own	4 -160 0 -42 11
    parents	16 -188 -1 -102 -11
    part	22 0 -10 -35 -15
    particularly	31 -12 -30 -8 -10
    partners	15 -129 0 -68 -32
    placed	32 -23 -10 2 -24
    placements	-26 -98 11 0 30
    planned	-21 17 31 -59 -26
    plans	-9 17 10 -169 -5
    poor	-17 -90 -63 24 12
    positively	-25 39 0 -41 -42
    post	17 -64 -3 0 -7
    practical	14 -63 27 0 0
    practice	5 -82 0 -19 3
    preproceedings	20 -102 -27 -83 21
    prior	31 -10 -8 -30 -21
    priority	-18 11 1 6 9
    process	-15 -93 16 10 3
    professionals	21 -146 4 -79 -32
    progress	-5 1 10 -191 -3
    protected	-32 22 15 -28 0
    provide	10 10 -27 -42 -3
    provided	13 8 -19 -87 0
    provides	5 3 -73 0 -2
    provision	8 -21 0 -29 0
    put	21 0 -13 -62 -12
    quality	-4 -2 6 -96 2
    quickly	-28 16 16 -71 1
    range	16 -8 -7 8 -30
    rather	13 -64 -18 -15 14
    ready	41 -65 19 0 -36
    real	-31 41 -7 20 -38
    recent	-15 21 -8 0 6
    recognise	-21 24 0 -28 4
    recognised	-32 22 12 -58 8
    recognises	-33 45 -9 0 0
    records	13 -29 5 -39 -12
    reduced	-14 3 29 7 -29
    reducing	-18 37 -5 -78 -3
    reduction	-15 38 -20 -2 -10
    referrals	-4 -115 -12 -79 35
    reflects	15 -13 0 -28 0
    regular	-21 13 13 -10 -10
    regularly	-9 0 25 -31 -16
    relation	59 0 -10 0 -17
    relevant	-18 14 9 0 0
    remains	-68 31 -48 45 0
    reported	52 -27 -80 -47 19
    required	-23 -113 1 34 20
    requires	-30 -41 -11 44 0
    residential	27 -11 -34 -32 10
    result	33 -5 -17 -63 -25
    resulting	34 -22 0 0 -9
    results	40 -50 -8 -38 -12
    review	5 -43 17 -57 -12
    reviewing	25 -47 -8 -10 4
    reviews	9 -64 16 -34 -45
    revised	-30 38 0 -34 -27
    right	12 -32 3 -70 2
    risks	17 -36 0 -50 -3
    robust	-41 27 -2 8 0
    safe	23 -19 -4 -101 -5
    safeguarding	12 -20 1 -119 -14
    safely	34 -49 0 0 -40
    same	-12 -3 4 18 0
    school	17 -111 13 -68 -52
    schools	24 -139 -16 -35 0
    scrutiny	-14 -111 25 0 0
    secure	30 -20 9 0 -37
    see	-28 0 -1 -39 38
    senior	16 -44 -3 -1 -9
    serious	-22 -76 6 37 -14
    service	3 -19 5 -17 -4
    services	9 -71 3 -140 -7
    shared	-6 4 0 0 8
    significantly	-36 20 9 -6 19
    since	26 0 -16 0 -6
    skilled	-42 22 0 0 23
    small	7 0 6 -43 -3
    so	27 -27 -4 -17 -21
    social	11 -157 -6 -146 -4
    speak	-18 0 17 0 20
    specific	14 -22 1 -53 1
    spend	-8 33 -23 -20 17
    staff	8 -155 -14 -2 9
    staffing	-22 -36 22 12 0
    stage	19 0 -40 -19 27
    standard	-29 -41 57 -5 -24
    statistical	-29 -16 58 0 -38
    still	-2 -20 -40 25 11
    strength	-55 37 19 0 -75
    strengthened	-82 23 17 -9 15
    strengthening	-15 32 -13 0 -3
    strong	-61 22 15 3 -13
    stronger	-34 33 4 -14 -8
    substantial	38 -73 0 34 13
    successful	-28 23 11 -32 -31
    successfully	-30 47 -13 -32 0
    such	6 -7 -29 0 15
    sufficient	24 -51 -15 6 27
    sufficiently	-18 0 -44 -65 60
    suitable	31 -33 -6 15 -2
    supervision	25 -138 -12 -65 -6
    supported	-20 7 16 -112 10
    supports	2 19 -56 -32 0
    systems	-26 18 -13 10 40
    taken	0 -22 12 -26 4
    than	-17 -69 4 -100 20
    that	34 -177 -32 -166 -9
    the	1 -89 -1 -165 6
    their	0 -92 3 -44 8
    then	97 -61 -38 -32 -37
    therefore	55 -43 0 -72 0
    they	22 -192 -20 -178 -4
    this	11 -54 4 -66 -6
    thorough	-72 41 -9 -15 -21
    through	8 -13 -3 15 -11
    time	-20 0 18 -3 7
    timely	-14 -4 17 2 0
    times	-20 0 -5 0 32
    to	27 -38 -16 -20 -17
    too	-19 -24 -24 7 32
    training	0 -86 2 0 13
    trust	-38 53 4 -29 0
    turnover	-23 0 -13 -62 46
    under	-20 0 16 0 9
    understand	-14 2 9 -70 8
    understood	-20 36 -18 0 3
    undertake	8 -16 18 0 -9
    underway	12 -32 21 0 0
    up	-22 -21 30 -35 3
    updated	-33 17 14 -13 0
    used	0 9 -27 19 0
    using	27 -5 -40 -46 0
    value	-11 11 11 -25 -8
    very	-2 11 2 -9 -2
    visits	23 -55 11 8 -32
    wait	-59 11 31 24 9
    weaknesses	-16 0 -21 28 9
    well	-22 0 21 -85 11
    wellattended	-77 56 -10 0 0
    when	27 0 -16 -44 -23
    which	18 -60 -14 0 -5
    wider	24 -54 23 -78 -36
    widespread	-86 0 14 23 3
    with	19 -24 -7 -40 -7
    without	-17 35 -20 44 -42
    work	-5 4 -3 -25 18
    worker	-14 -40 0 -34 23
    workers	4 -143 0 -112 -1
    works	0 30 -55 -14 0
    would	-9 11 -8 3 4
    year	26 -27 -8 -11 -18
    young	2 -175 0 -162 1
    # word-1
    ?	9 -19 8 -6 1
    a	-2 -10 5 7 7
    able	-41 0 32 0 26
    about	12 1 -10 32 -24
    above	-44 0 18 0 21
    absence	-37 0 0 0 33
    abuse	-30 6 27 -43 25
    access	-8 -50 20 0 -2
    accommodation	18 25 -17 -37 -11
    across	18 -65 -4 0 -17
    action	18 -43 -11 -4 0
    adoption	21 -16 1 -25 -21
    after	-4 33 -2 30 -27
    all	-5 4 8 -11 -3
    already	-5 -24 26 -97 -2
    also	-35 44 -15 25 -19
    always	-38 -59 22 -7 31
    an	-19 13 4 22 -8
    and	-21 8 14 10 0
    any	22 -103 1 -102 -8
    approach	18 19 -40 0 0
    are	-9 12 2 -12 7
    areas	-21 0 13 46 1
    arrangements	12 29 -28 19 -25
    as	-19 8 15 2 2
    assessment	1 -36 7 7 -8
    assessments	18 45 -57 58 -11
    assurance	0 -8 12 -6 -11
    at	-1 -14 6 -31 2
    audits	-2 25 -117 43 -2
    authority	-12 9 0 0 10
    aware	5 0 8 0 -24
    back	-15 0 9 0 12
    be	2 -16 16 12 -13
    because	36 -45 -56 9 -19
    been	-22 6 10 0 22
    being	-3 -5 14 10 -9
    benefit	-11 -49 16 0 -7
    between	16 -53 -5 -2 -4
    board	-9 31 -14 5 -18
    build	-32 -40 38 0 23
    but	-2 0 0 12 -12
    by	-18 38 -5 -9 8
    care	-17 0 13 -17 20
    careful	-89 0 40 0 27
    carers	-6 31 -25 9 4
    case	17 -93 13 -47 -9
    central	44 0 -40 0 -9
    challenges	30 -34 -11 -24 -14
    children	3 -20 12 -20 11
    children's	-12 -117 14 -218 23
    clearly	-20 -79 29 0 -2
    complex	17 -14 -6 0 -8
    considerable	-55 0 45 0 3
    consistently	0 -138 -17 -57 44
    contact	22 -7 -9 2 -35
    contacts	35 -43 -8 18 -29
    continuing	-45 0 -23 0 76
    could	-10 -25 -2 -36 18
    creative	-10 0 24 0 -37
    currently	-45 30 -13 25 23
    daily	23 0 -19 0 -29
    decisionmaking	19 0 -17 -29 7
    delay	30 0 0 22 -44
    delays	28 19 0 -1 -33
    developing	7 4 -5 0 -14
    difference	63 0 -69 0 0
    due	17 -26 0 0 -15
    during	19 0 0 -28 -50
    each	24 -53 -8 -8 0
    early	7 -27 1 1 -15
    enables	24 -9 -16 0 -15
    enough	39 0 -16 0 -30
    evident	26 0 -46 0 13
    experience	-2 -8 -15 0 19
    experienced	-29 -69 13 20 10
    failure	-37 0 0 0 39
    family	0 -57 14 20 -28
    feel	-43 32 -7 12 8
    feeling	-26 64 -63 48 -65
    find	46 -76 0 -26 -27
    focus	21 -107 -14 -59 -3
    focused	31 -67 -16 -26 -22
    for	16 -89 4 -68 7
    fully	0 -106 -14 -1 21
    further	13 -156 -22 2 12
    gain	-31 -51 40 0 0
    good	-12 -33 14 0 0
    goodquality	-35 0 51 0 -23
    group	22 -2 -3 -30 -67
    groups	30 7 -37 0 -53
    had	-9 -16 2 0 11
    has	0 -44 11 -22 8
    have	2 -44 10 -51 14
    help	-21 -29 17 0 27
    helps	-4 -52 22 0 0
    identified	1 -5 -22 63 -12
    impact	6 0 5 -16 -13
    important	-3 -23 17 0 -14
    improvements	0 26 -19 -5 22
    improving	17 0 -8 0 -16
    in	10 -45 5 -36 9
    including	34 -35 -7 0 0
    increase	-14 -39 14 0 4
    increasingly	-31 -91 41 0 -6
    influence	-11 0 12 0 0
    inspectors	16 -28 12 -8 10
    intervention	6 32 -48 32 3
    interventions	11 34 -42 28 -18
    introduction	-16 0 21 0 -29
    is	-30 15 7 20 5
    judged	-18 -60 18 0 8
    lack	-56 -15 -40 -18 75
    large	24 0 -26 0 0
    last	25 0 0 -20 -18
    leaders	-31 65 -32 -18 6
    left	-25 0 -5 -38 32
    legacy	-18 0 -22 0 29
    less	0 -80 -8 -55 25
    line	-33 -51 35 0 18
    little	12 0 -54 0 30
    long	33 0 -7 4 -32
    low	-3 0 0 0 5
    maintain	-18 -94 23 0 15
    make	1 -14 6 -98 0
    management	-22 -105 26 -52 10
    managers	-20 27 -8 41 -5
    many	-25 27 1 24 5
    meetings	0 41 -32 0 -16
    meets	-17 -6 18 0 1
    more	-7 -194 9 -150 16
    mostly	-17 -127 27 0 4
    much	-23 -127 36 -91 5
    needs	-3 13 -13 17 8
    new	5 -48 6 -4 -36
    nor	-29 0 0 0 29
    not	1 -134 -12 -233 11
    now	-10 -241 43 -112 -27
    of	-5 -40 15 -34 14
    offer	10 48 -37 0 -9
    often	-14 11 -2 -46 31
    on	7 -34 0 -68 7
    ongoing	8 0 -8 -2 1
    only	-11 -32 -5 -85 27
    opportunities	29 22 -27 -1 -22
    or	13 -77 20 -44 10
    oversight	11 26 -12 44 -24
    own	15 1 -20 0 3
    particularly	27 -27 -14 -7 0
    partnership	-15 24 0 22 -5
    people	-12 -7 14 0 15
    performance	-13 -37 23 -42 0
    personal	8 0 -9 0 0
    place	-5 33 -20 -31 19
    placements	18 13 -1 -16 -30
    plan	-20 0 20 0 3
    plans	-9 18 -7 42 -16
    positive	-2 0 15 0 -36
    positively	29 -25 -23 0 -23
    potential	-10 0 -5 -27 28
    practitioners	-16 50 -19 13 -23
    progress	36 0 -34 -10 -5
    protection	4 -65 0 -3 20
    range	-32 0 31 0 4
    rationale	70 0 -40 0 -59
    real	-31 0 36 0 0
    receive	-8 -15 11 10 0
    recent	-4 -31 21 13 -20
    recognised	18 15 -23 0 0
    records	17 4 -53 31 0
    recruited	-43 0 48 0 -33
    reduce	7 0 4 0 -25
    reduction	-15 0 20 0 0
    referrals	24 20 -44 -7 0
    regarding	84 -35 -77 23 -49
    relationships	24 -16 -24 5 0
    remains	-69 -38 16 -56 37
    reports	15 27 -68 15 -8
    requires	-24 -1 -60 0 50
    residential	27 0 -37 0 6
    response	47 7 -46 -74 -12
    results	44 -1 -31 0 0
    return	-9 -137 13 -52 1
    review	15 -21 -11 -22 14
    reviewing	29 0 -20 0 -6
    reviews	0 34 -35 11 0
    right	-25 0 26 0 1
    routinely	-51 -54 0 0 63
    same	-25 0 0 33 15
    secured	-35 -50 49 0 0
    serious	-15 0 -3 -96 31
    services	0 1 -11 34 -9
    share	-9 -74 27 -22 -35
    sharing	42 1 -37 0 -21
    situations	-19 15 14 -54 8
    small	-2 0 9 -34 -1
    so	-8 68 -51 41 -50
    social	2 -83 0 -102 0
    some	-16 3 5 15 0
    speak	-35 -61 33 0 19
    specialist	-11 -36 23 0 -20
    specific	16 0 -25 24 0
    statistical	-31 0 49 0 -41
    stepped	-26 0 8 0 24
    still	-12 -66 -30 -112 46
    strength	23 0 -20 0 0
    strengthening	-25 0 36 0 -40
    strong	-42 0 20 0 44
    stronger	-30 0 27 0 2
    successful	-34 0 30 0 13
    successfully	-42 -28 50 0 -8
    sufficient	7 -20 -38 0 47
    supervision	20 32 -34 0 -27
    support	11 -2 0 -6 -28
    supported	9 9 -11 8 -3
    supports	-15 26 4 0 -62
    team	-2 28 -17 -36 1
    than	-34 -80 15 -60 32
    the	-1 -28 14 -25 18
    their	-8 -16 11 -44 11
    them	13 -27 -2 0 -3
    they	-7 12 3 -26 10
    this	8 3 -28 12 -7
    through	8 27 -20 -49 -36
    timeliness	23 0 -30 2 0
    timely	-1 0 -2 0 11
    to	2 -36 16 -26 16
    too	-19 -12 -27 -173 38
    understanding	-10 24 14 0 -11
    undertake	-26 32 0 0 -12
    until	-20 12 -3 0 26
    use	-3 -31 9 -1 0
    using	14 19 -22 -32 0
    value	-12 -9 10 0 8
    variety	-12 0 15 0 0
    very	5 -126 22 -146 -6
    views	-32 78 -4 0 3
    was	-14 1 -7 27 0
    wellestablished	-62 0 67 0 0
    were	-15 4 9 4 6
    who	12 -14 3 -40 22
    with	-19 34 2 17 -10
    without	-18 -31 19 0 9
    work	11 5 -10 -25 -1
    worked	-53 -22 51 0 19
    workers	-1 16 -30 -3 20
    works	-15 -47 29 -5 -24
    would	-19 -42 10 8 11
    years	28 -11 -29 2 -4
    youth	12 -72 4 0 -73
    # word+1
    ?	-34 -12 25 -9 34
    ^	5 -24 3 -6 0
    a	20 -6 -14 -9 -6
    able	23 7 -22 -14 -9
    about	-26 6 15 27 0
    access	5 29 -20 -9 -27
    account	-8 -44 28 0 0
    action	-9 36 -15 16 -13
    activities	-11 0 16 -12 0
    advocacy	-31 -9 38 0 0
    agencies	11 -55 1 -121 0
    and	-34 7 27 0 13
    approach	-12 19 -7 8 5
    areas	22 -33 -5 0 -15
    assurance	-3 -27 17 16 -7
    attend	-19 -7 17 0 20
    authority	16 -61 -15 -41 0
    because	-45 19 3 20 30
    been	12 -51 7 -178 10
    before	-24 0 8 13 17
    but	-35 42 13 8 -2
    by	13 -12 0 -13 0
    capacity	-18 39 -5 -2 8
    care	11 -28 3 -19 0
    carers	17 -41 -4 0 -4
    case	9 -12 0 0 -4
    cases	13 -32 9 -6 -11
    challenge	-8 -46 24 -7 20
    children	16 18 -18 -24 -11
    children's	12 0 -13 -18 3
    clear	-13 10 -4 40 8
    commissioned	22 -3 -10 -20 -16
    compliance	-41 51 15 0 3
    concern	-20 -52 -12 68 0
    decisionmaking	-20 32 -6 4 0
    demand	17 -33 2 -51 0
    development	-25 36 0 3 14
    direction	-40 -44 25 0 44
    door	21 -64 -5 0 -5
    during	-28 -4 28 0 11
    educated	48 0 -10 0 0
    effectively	-1 -19 24 -62 -2
    effectiveness	13 -7 -28 -25 16
    efforts	-32 32 0 -25 0
    enough	-21 -21 -10 0 47
    evidence	11 -20 0 5 0
    experienced	5 -42 16 5 -15
    exploitation	19 -11 -16 -101 1
    extended	-21 7 3 -36 38
    families	13 10 -4 -8 -43
    for	-12 -19 11 -16 28
    fostering	32 5 -41 -43 0
    frequency	-27 0 32 0 3
    from	-3 -2 10 -35 6
    health	17 -47 0 -42 1
    help	8 -7 0 -8 -7
    histories	-20 -29 6 0 25
    how	30 1 -50 0 1
    identified	-19 -6 6 25 16
    if	-28 15 20 4 1
    immediate	-21 9 2 1 21
    improvement	-13 -7 2 20 9
    improvements	-5 26 -20 18 -6
    in	-24 12 0 24 14
    included	37 -11 -6 -25 -26
    inspection	15 -49 -5 -15 -4
    investment	-12 48 -26 0 -55
    is	11 -2 -8 -18 0
    it	-1 20 -13 37 -27
    leadership	-22 -40 33 0 9
    leavers	14 -151 -4 -15 -4
    led	14 4 -32 0 -2
    line	4 24 -25 -51 0
    live	16 11 -7 -56 -27
    living	5 -57 28 -4 -9
    long	-2 0 6 -55 29
    made	-18 44 -13 27 1
    management	-6 22 -1 19 -17
    may	25 0 -1 -14 -50
    means	-25 7 15 -3 18
    meeting	25 -39 -4 12 -35
    meetings	13 -66 8 -11 -3
    members	15 -44 -6 21 0
    necessary	-19 4 15 2 0
    need	5 -63 3 -25 0
    needed	-9 -89 8 0 30
    needs	7 -79 5 -10 -1
    not	4 -6 13 10 -16
    now	-18 -9 23 0 4
    of	-4 -16 9 -16 14
    officers	7 -86 17 -18 -52
    only	21 8 -37 -2 0
    opportunities	0 -20 8 7 0
    or	14 -80 0 -65 20
    out	21 -3 -33 -4 5
    oversight	-7 0 3 -57 16
    pace	-20 -33 29 0 -6
    part	25 -22 0 0 -16
    people	7 -62 -8 14 4
    performance	-2 21 -11 -22 6
    place	14 -45 8 -125 3
    placed	24 0 -6 -14 -25
    planning	-3 17 -8 -5 6
    positively	1 27 -37 0 0
    practice	10 -18 0 -2 0
    prior	-53 27 40 -15 17
    process	-5 -29 19 -25 0
    professional	-30 -32 20 42 20
    programme	-2 -44 18 0 -39
    quality	-2 18 -8 7 -2
    range	15 0 -9 -59 -12
    rather	-13 -52 11 -29 26
    recent	6 38 -60 29 -39
    reduction	28 39 -52 0 -24
    relationships	2 -31 22 -40 0
    report	40 -25 -56 -1 37
    required	2 -77 1 -30 16
    resources	-7 -22 40 -15 -37
    resulted	63 -62 0 -16 -2
    right	-2 -48 4 21 -4
    scrutiny	-20 28 0 0 -2
    see	-25 -12 0 -29 36
    service	10 -33 6 -36 0
    services	23 -29 -5 0 -14
    sessions	46 -25 -29 0 0
    significant	17 1 -15 -12 -3
    situations	0 -34 0 -102 25
    so	-17 5 20 -7 -1
    social	28 -51 2 -15 -10
    some	17 11 -13 19 -35
    staff	9 -15 -13 14 4
    strength	-8 55 -12 -13 -30
    strengthened	-20 6 9 -50 24
    support	7 -24 9 -33 0
    that	-11 1 6 0 11
    the	29 -15 -17 -22 -7
    their	21 1 -20 5 -11
    them	23 -5 -17 -18 -7
    these	17 2 -11 -23 -6
    they	5 -11 -6 0 6
    this	8 -7 0 -2 -8
    through	-13 3 31 -136 -36
    time	-9 1 7 -4 3
    timely	-10 20 0 -18 1
    to	-26 5 19 2 13
    together	32 -25 -17 12 -6
    understand	0 -28 14 -49 3
    underway	-17 -47 43 0 0
    used	17 -5 -32 -24 25
    views	-8 -34 10 0 10
    visit	10 6 0 -25 -36
    way	10 -49 3 -23 22
    well	0 -13 8 0 3
    were	-38 -52 14 49 17
    when	-32 6 27 -32 19
    where	-11 33 5 -11 -3
    while	-37 3 11 0 34
    with	-5 0 10 -11 -3
    worker	-12 -29 0 -40 21
    workers	11 25 -17 -14 -5
    working	4 0 -12 28 -4
    year	22 -56 0 0 -15
    # word-2
    ?	-14 -3 11 3 14
    ^	-2 3 7 -3 -8
    a	-22 -95 26 -52 24
    able	-41 -12 36 -58 30
    about	16 11 -5 -17 -29
    above	-22 0 0 0 25
    absence	-41 0 0 0 39
    access	-2 -27 15 -40 0
    accommodation	26 10 -4 -37 -31
    across	18 -68 6 -8 -8
    action	38 -40 -19 -27 6
    actions	37 -11 -7 -9 -35
    activities	47 -26 -29 0 -35
    adopters	35 -32 -4 -47 0
    after	2 15 3 -15 -20
    agreed	-32 0 49 0 -67
    all	-12 7 14 -38 5
    alongside	-21 40 12 0 -30
    already	-35 -75 33 -21 17
    also	-32 44 17 2 -16
    always	-7 0 19 -35 1
    an	-29 17 13 -46 28
    and	-5 37 -6 11 -20
    approach	9 0 -16 11 0
    appropriately	20 51 -37 0 0
    are	-16 25 3 0 9
    areas	-10 -25 16 -13 19
    as	1 -26 -18 -7 45
    assessment	11 -13 -10 42 -15
    assurance	33 -28 -7 0 -35
    at	16 -102 8 -53 7
    audit	27 0 -46 0 12
    authority	-41 30 18 15 9
    back	-21 -29 5 19 17
    be	29 -22 -13 -37 -11
    been	-7 22 -26 23 18
    beginning	-86 -24 106 0 -30
    benefit	-24 -25 39 -29 0
    between	29 -87 -30 -16 7
    by	-11 4 12 -23 4
    can	15 -53 -8 18 0
    carers	-15 20 10 -42 9
    challenges	25 1 -13 0 -27
    changes	-5 17 -35 -80 32
    child	3 -13 11 -81 10
    children	-19 -24 30 -17 28
    closely	27 -75 -5 0 0
    commitment	44 -29 -25 -21 0
    complex	30 -7 -9 0 -43
    comprehensive	-25 59 18 0 -58
    contact	14 4 -2 -24 -23
    contacts	57 -26 -40 -12 -11
    delay	21 0 0 3 -29
    delays	14 4 9 3 -25
    demonstrate	-71 5 9 11 54
    despite	-39 33 0 7 19
    detailed	-5 42 -20 -6 0
    development	19 0 -5 -31 -32
    difficult	-20 0 3 -39 22
    direct	20 0 -25 10 0
    down	44 -42 -31 -10 -18
    due	-39 0 -11 62 -28
    effective	8 -60 11 -10 5
    effectively	21 6 -35 -18 6
    enough	40 -51 -15 0 -31
    ensures	-34 50 0 -51 -38
    evidence	-48 80 1 2 -12
    examples	-24 38 -6 40 -54
    executive	-26 0 43 -27 -48
    experience	-15 0 0 6 14
    experienced	-20 9 -7 -8 41
    exploitation	-33 -1 35 27 0
    failure	-41 0 0 0 43
    families	-12 12 3 -50 26
    family	11 5 -10 -45 3
    feel	40 -51 -23 0 -38
    fewer	-35 -16 74 0 -70
    focus	25 -58 0 -56 -2
    for	30 -50 -5 -47 -3
    foster	-15 23 -22 14 35
    frequency	-29 -10 38 0 1
    from	-7 -35 20 0 10
    fully	29 -1 -28 0 -7
    further	0 -9 -8 -49 20
    generally	-23 -49 60 -17 -63
    greater	-34 0 29 -22 24
    groups	27 -32 -8 9 -14
    had	-18 -27 12 -16 30
    has	-24 16 12 7 0
    have	-20 -10 27 0 0
    helped	-15 7 14 -21 -17
    helps	-40 17 28 -29 0
    high	-12 -25 0 20 18
    home	0 37 -31 20 -9
    if	31 -78 -8 -67 0
    impact	-8 30 10 23 -17
    important	-19 -3 5 0 30
    improvements	12 -62 -11 6 21
    in	3 -17 14 -19 -9
    include	-35 15 26 -3 0
    including	16 6 -26 -15 3
    increase	-23 -26 18 7 13
    increasing	-29 2 43 0 -27
    increasingly	-23 -31 30 0 0
    informed	-26 28 4 0 10
    inspectors	16 -26 -15 29 -7
    insufficient	39 0 -29 -7 -31
    introduction	-24 15 22 0 -29
    is	-12 29 2 1 -5
    issues	24 -15 8 -19 -23
    key	20 18 -27 -14 -4
    know	-11 -68 17 0 6
    lack	-20 0 -31 0 32
    lead	-32 33 10 -1 0
    leaders	-6 42 -4 -35 -16
    leading	-56 40 8 31 -24
    leavers	-15 9 -1 16 13
    live	-27 -23 23 6 23
    looked	-21 33 -1 0 6
    majority	-43 -20 54 20 -11
    manageable	63 -21 -77 13 7
    management	24 0 -39 25 -5
    managers	-33 9 9 32 15
    many	-33 24 13 0 21
    means	62 -4 -31 -65 -14
    meetings	-20 2 17 15 -9
    members	-17 53 -16 -40 11
    most	-18 51 0 -27 -22
    mostly	-34 -30 41 0 0
    multiagency	11 0 -14 -49 24
    need	-10 -51 18 -36 20
    needed	45 -30 -36 -62 -3
    needs	-10 13 -3 0 12
    newly	16 0 -27 0 17
    no	-26 -41 11 -2 19
    nor	-26 0 0 -12 31
    not	-31 -53 1 -84 46
    now	-17 -31 50 -46 -67
    number	-45 24 36 11 4
    numbers	-22 -15 40 0 -12
    of	10 -21 -3 -17 4
    ofsted	40 -113 -7 -13 -45
    often	-33 10 18 -20 23
    on	10 -24 0 -27 1
    only	-52 -54 1 -44 49
    opportunities	44 -56 -3 -38 -21
    options	47 -56 -1 -2 -9
    or	8 -38 -5 -12 11
    other	18 -28 -37 32 13
    particularly	26 40 -58 -7 -35
    partners	-14 25 2 -9 -5
    people	-13 0 8 -21 23
    place	2 -33 11 -31 13
    placement	29 -54 -22 42 -16
    placements	18 -7 19 -51 -7
    planning	-19 21 -2 29 0
    plans	-38 12 28 -5 17
    positive	16 6 -28 47 -14
    possible	-34 19 -7 -12 46
    potential	-7 -11 -7 -43 34
    practice	21 -8 -19 -4 0
    professionals	-25 -3 -6 20 52
    progress	16 -17 -12 0 1
    proportion	-24 7 0 23 18
    proud	55 -45 -30 0 0
    provide	-13 7 13 -16 -6
    quality	-10 -43 14 -36 21
    range	-36 0 36 -43 5
    rationale	65 -23 -20 0 -39
    receive	-6 -29 13 -11 7
    recently	-16 0 26 -38 0
    recognised	19 -6 -22 16 4
    recruitment	31 -20 -15 0 -18
    reduction	-16 -20 24 0 0
    reflective	22 20 -41 24 -1
    reflects	-58 45 0 8 10
    regarding	102 -2 -66 0 -39
    regularly	7 37 -32 18 -75
    relationships	30 -10 -28 -33 8
    report	7 28 -42 -6 0
    response	12 2 -28 22 -19
    result	-54 54 0 23 0
    resulted	-62 49 -1 52 -36
    resulting	-40 41 0 9 -42
    results	-45 6 -64 59 -6
    return	-26 -12 27 1 3
    review	24 -59 -3 0 2
    right	-24 -53 22 -22 34
    risks	12 -6 3 4 -22
    robust	-26 33 12 -33 1
    safeguarding	20 0 -4 4 -42
    same	-29 0 35 0 0
    school	-33 50 3 0 -10
    see	-21 0 19 -3 6
    senior	-26 45 -5 7 -4
    serious	59 0 -9 -33 -29
    services	-8 7 -7 -12 27
    small	-1 2 0 27 -12
    social	-29 -10 32 27 11
    some	14 -55 -4 30 -10
    specialist	33 -39 -2 0 -43
    specific	4 33 -38 -42 10
    spoke	0 31 -24 0 9
    staff	-19 14 5 16 0
    strategic	44 -31 -24 -21 -16
    strategy	8 21 -38 24 -8
    strength	24 -6 -15 0 0
    subject	-28 30 0 10 9
    such	14 -17 -7 -39 19
    sufficiency	35 -14 -39 -27 20
    sufficiently	49 0 0 0 -50
    support	11 18 -12 -48 -15
    supports	-16 -3 21 0 -55
    take	-23 11 -4 -45 43
    targeted	28 -33 -9 0 -12
    team	-14 20 5 -1 -10
    than	-28 -88 29 -54 18
    that	-7 -8 19 -28 14
    the	0 -22 3 -18 10
    their	-9 21 6 -35 6
    them	-5 20 -12 4 0
    there	-17 11 15 1 0
    these	12 -7 -20 40 -20
    they	-5 23 8 -21 -18
    this	7 -10 -14 16 4
    thorough	-25 54 -10 0 0
    those	35 -72 12 -92 -16
    through	-14 22 15 -26 -26
    timely	16 12 -37 -11 20
    to	11 -23 5 -28 -5
    too	15 24 -12 14 -15
    understand	2 -33 12 1 -18
    understanding	-17 -89 35 -48 -6
    up	0 -39 -5 -2 23
    use	-11 -39 24 -93 6
    value	-32 -2 30 0 11
    valued	-38 52 -2 0 0
    variety	-15 -31 17 18 0
    views	-29 30 17 -26 6
    voice	-27 34 3 0 20
    was	-20 -16 13 35 0
    well	20 43 -57 44 -14
    wellattended	-74 0 76 0 0
    wellestablished	-31 0 35 0 0
    what	-1 -78 28 -103 0
    when	5 -85 9 -9 9
    while	26 -11 -3 -7 -38
    who	42 -64 11 -87 3
    whose	103 -73 0 -46 -49
    wide	-10 0 11 0 0
    with	-24 26 7 18 8
    without	-12 -14 -10 -15 25
    work	6 -1 -3 5 -9
    workers	-24 21 4 10 8
    yet	-50 0 -27 -35 69
    young	-11 -14 18 -1 13
    # word+2
    ?	27 -51 -4 -41 4
    ^	-29 6 17 5 21
    able	48 -59 -27 -47 4
    accommodation	-10 9 3 -39 10
    achieve	-23 4 18 0 3
    across	-32 -4 25 13 18
    action	7 0 -25 -2 13
    address	-29 12 41 -42 -5
    adoption	40 4 -24 -53 -20
    advocacy	-31 -44 57 0 0
    after	35 -7 -18 -3 -25
    all	-20 6 8 14 7
    although	-38 21 33 19 -24
    an	14 -21 11 -32 -3
    and	5 -8 0 -6 0
    appointments	-48 -6 58 0 5
    areas	14 -13 -1 -59 -1
    at	0 -30 -2 31 9
    attend	-25 23 12 -43 9
    available	-75 65 41 20 21
    be	23 -29 -6 -7 0
    been	-19 15 13 1 -1
    before	-15 -34 21 50 -13
    being	-2 11 -24 8 16
    better	-12 -28 38 -4 -16
    but	-29 38 34 -6 -41
    care	13 -4 -15 4 2
    carers	0 -30 22 -15 -18
    challenge	-12 -25 19 11 10
    changes	-5 -5 -9 37 -6
    child	-9 -27 2 1 23
    children	8 -11 1 -9 -5
    children's	7 11 -15 -12 3
    clear	-5 44 -38 10 -9
    closely	80 -18 -72 0 0
    contact	2 -35 37 -28 -24
    contacts	29 -60 0 -15 -11
    corporate	20 -17 -12 27 -26
    creative	-16 45 -29 0 -4
    decisionmaking	3 21 -28 0 5
    decisions	-13 -9 32 0 -13
    delay	-6 -7 -2 17 0
    delays	-3 10 -16 43 -48
    demand	34 -65 -17 7 -18
    development	22 4 -30 22 -15
    domestic	16 -113 18 -95 -30
    due	-38 -23 12 31 20
    education	33 -32 -13 3 -24
    effect	-72 28 14 0 38
    enough	-21 10 -44 2 25
    ensure	-9 -58 4 51 22
    evident	-50 0 40 39 -1
    experiences	15 -10 -1 -16 -11
    exploitation	21 -43 -9 -49 0
    feedback	32 7 -43 0 -5
    for	4 -29 6 -2 9
    further	-39 6 21 52 -24
    given	-35 37 3 0 19
    good	-3 20 -9 -44 18
    help	-5 -3 15 -8 -7
    helps	-49 18 45 0 0
    high	29 -15 0 -23 -21
    highly	20 19 -20 -16 -63
    histories	-12 0 3 0 13
    home	19 -47 9 -26 0
    identified	-38 30 -8 11 43
    immediate	-24 29 -5 5 11
    improve	-10 5 11 -6 0
    improvements	14 10 -29 38 -24
    in	-6 -10 3 11 7
    include	-47 31 26 0 25
    informationsharing	34 1 -63 0 -6
    inspection	21 -10 -14 0 -7
    is	1 8 -6 3 -3
    leaders	-29 37 20 -25 -19
    leadership	-22 34 -1 -6 22
    live	19 -14 10 -15 -38
    made	-36 45 4 -22 23
    management	9 12 -19 -5 0
    managers	-19 33 2 0 4
    may	26 -40 6 0 -59
    mean	-76 0 -18 7 83
    means	-19 -35 12 10 21
    more	-12 19 -25 20 23
    most	-22 0 34 -71 -8
    need	22 -21 -2 -103 -10
    needed	-25 -8 11 0 30
    needs	13 -24 4 -11 -6
    new	35 14 -25 -34 -41
    not	3 -17 -20 -3 12
    offered	-42 4 35 14 9
    on	-9 -8 18 -10 5
    opportunities	-14 15 4 3 0
    or	24 -23 -7 -30 -3
    other	-4 -22 28 0 -19
    outcomes	17 13 -1 -53 -26
    oversight	6 23 -24 4 -3
    parents	3 -51 18 -74 8
    part	-41 -28 53 19 3
    performance	8 1 -6 3 -13
    place	20 -23 0 -63 4
    planning	2 37 -22 -15 -2
    plans	14 -1 -16 5 -1
    prior	-28 5 19 0 12
    proceedings	50 -54 -26 -55 0
    process	1 29 -10 8 -42
    progress	23 0 -22 -39 1
    provide	-21 7 7 2 23
    provided	-45 22 41 -11 2
    quality	28 -25 -10 -9 -5
    rather	-25 0 -5 -3 33
    receiving	-36 -9 27 -29 38
    recent	19 -19 0 -32 0
    remain	25 -4 -10 -40 9
    required	-17 21 15 -32 6
    response	-17 -6 34 25 -30
    reviews	23 -20 -8 -30 -18
    right	1 -5 7 -76 0
    safe	9 -38 15 -52 7
    senior	-29 34 4 -16 17
    serious	39 -42 -14 30 -58
    set	-39 -8 27 0 33
    significant	2 7 -30 36 -5
    situations	-8 -48 20 11 4
    so	-32 0 32 -34 12
    social	-4 7 -6 -14 16
    some	-33 0 12 0 31
    strengthen	-39 36 3 5 13
    strong	21 -14 -6 -2 -8
    subject	49 -62 -1 0 -48
    such	-21 0 5 0 27
    taken	-12 20 18 -44 2
    team	-1 -40 9 0 21
    than	-11 -5 12 -38 21
    that	-7 -24 3 -3 32
    the	-16 18 2 10 3
    their	-11 8 15 -29 0
    them	9 -32 11 -17 -9
    there	-15 41 -1 8 -20
    they	-23 -11 21 19 9
    this	-16 -8 24 24 -12
    time	-1 2 -3 -43 23
    timely	-4 -14 24 0 -6
    to	-4 -16 12 -16 13
    understand	-14 36 5 3 -13
    underway	-63 18 59 0 0
    views	-7 35 -22 -9 12
    visit	28 0 -11 -6 -30
    way	-14 -54 25 -13 23
    well	-9 -3 15 17 -22
    wellbeing	26 -10 0 0 -58
    when	-25 19 13 14 1
    where	-8 -5 18 -8 -6
    which	-3 -9 1 -22 18
    while	-16 -56 4 32 21
    widespread	-19 -33 31 43 -27
    with	-2 5 2 -25 3
    within	-32 1 22 -11 25
    without	-11 -53 -9 -26 43
    worker	-8 -11 0 -3 20
    working	16 4 -17 -45 0
    young	3 22 -5 -66 -4
    # word-1 word
    ? at	-34 0 32 20 -12
    ? has	-25 23 -66 7 9
    ? have	-53 17 -2 42 31
    ? including	41 -218 -5 -150 -16
    ? leaving	-23 0 0 34 -42
    ? or	-13 -47 -4 -48 24
    ? the	22 -48 -13 0 -7
    ? with	38 -12 -13 0 -68
    ^ ?	55 -36 0 -90 0
    a child	41 -83 -38 -59 -4
    a few	49 -53 -20 -70 7
    a number	52 -71 -29 0 -33
    a priority	-5 30 -46 4 2
    a result	36 -75 -1 -12 -28
    a small	31 -14 0 -29 -18
    a very	10 -65 25 0 20
    able to	-39 0 29 0 26
    absence of	-50 0 3 0 38
    action to	88 0 -69 0 -62
    agreed to	-62 0 65 0 -19
    almost all	50 -45 -33 0 -38
    an improvement	-53 56 3 -4 -1
    and have	-21 32 -6 0 -63
    and in	-13 19 6 -60 -40
    and other	34 -13 -19 -32 -16
    and training	25 -100 -28 0 8
    and work	-4 42 -39 0 -45
    approach to	50 0 -29 0 -83
    are available	40 -17 -103 0 0
    are ready	12 -78 44 0 0
    areas for	-60 0 33 0 47
    as possible	-21 -16 30 0 -9
    as well	39 -12 -89 0 0
    assessment of	46 0 -35 0 -24
    at a	-35 0 33 0 6
    aware of	-3 0 19 0 -24
    benefit from	-22 -5 29 0 -13
    by a	18 0 -23 0 7
    care leavers	4 -114 -2 -80 0
    children and	6 0 -20 0 32
    children benefit	25 -32 5 0 21
    children in	-17 -21 12 -65 26
    children's experiences	21 0 -9 0 -19
    children's lives	-24 0 16 0 21
    children's services	18 -7 -11 0 -8
    closely with	55 0 -54 0 0
    committed to	22 0 -21 0 0
    could be	-37 0 16 0 21
    delay in	44 0 0 0 -51
    difficult to	-19 0 -43 0 33
    due to	21 0 0 0 -16
    effective in	35 0 0 0 -118
    evidence of	29 0 -4 0 -33
    failure to	-62 0 0 0 64
    for children	11 0 -12 0 0
    help and	-19 0 16 0 6
    highly of	34 0 -33 0 0
    impact of	22 0 1 0 -34
    impact on	-35 -49 35 -79 19
    in a	-23 0 9 0 25
    in relation	59 0 -10 0 -17
    in situations	-32 0 31 0 0
    in the	14 0 -4 0 -16
    in their	8 -83 -4 0 -2
    in touch	-5 0 24 0 -47
    increase in	-58 0 42 0 28
    informed by	-28 0 24 0 13
    introduction of	-22 0 26 0 -28
    involved in	-15 0 22 0 -30
    is a	18 0 -4 -9 -4
    is right	8 -91 15 0 0
    lack of	-29 0 -8 0 33
    leavers are	-50 0 29 0 28
    line with	-32 -121 29 0 19
    live in	-10 -127 14 0 0
    living in	-18 -49 0 -20 29
    looked after	-24 -33 26 0 4
    need for	-65 0 54 0 26
    need to	-47 0 35 0 26
    needs met	-76 -45 74 0 27
    not only	53 0 -15 0 -60
    number of	-29 0 34 0 0
    of ?	-6 -12 16 0 -9
    of a	-11 -34 6 0 12
    of children	-11 -14 10 0 4
    of services	-14 0 12 0 6
    of support	-3 -42 16 0 -16
    oversight of	20 0 -8 0 -24
    plan for	-52 0 61 0 0
    possible to	-86 0 21 0 71
    provided with	-49 0 48 0 12
    range of	-26 0 28 0 -6
    reduction in	-32 0 20 0 20
    review of	27 0 -43 0 28
    right for	-65 0 67 0 3
    serious and	-86 0 0 0 87
    small number	33 0 -3 0 -31
    some children	20 0 -10 0 -10
    subject to	-27 0 0 0 32
    support and	-26 0 16 0 32
    support that	-35 0 31 0 11
    support to	27 0 -34 0 3
    the child	-25 -98 27 -25 10
    the child's	-32 -19 23 0 24
    the development	-8 35 -25 0 -24
    the findings	35 -5 -10 0 -75
    the most	-32 49 -8 0 4
    the national	-43 -119 17 -19 27
    the need	-17 -57 -14 51 -37
    the number	-20 -29 16 -67 16
    the quality	13 -39 -1 -24 -2
    the recent	-40 61 -39 -3 0
    the right	-4 -12 16 -24 0
    the same	-12 -3 4 18 0
    the use	53 -23 -33 8 -38
    their families	-18 -14 16 0 12
    their needs	-23 2 17 0 12
    they need	-21 -93 25 -12 13
    they receive	24 -13 -4 0 -27
    this includes	99 -81 0 -3 0
    timely and	25 0 -31 0 16
    to address	16 -29 0 0 -8
    to be	-5 -35 11 -3 -2
    to drift	-84 0 -34 44 0
    to help	29 -15 -14 0 -13
    to strengthen	-27 1 3 0 31
    to support	19 -8 -5 0 -14
    understand what	26 0 -12 0 -28
    understanding of	-17 0 29 0 -13
    up to	-26 0 11 0 26
    use of	-35 0 27 0 19
    variable in	-62 0 0 0 63
    variety of	-12 0 15 0 0
    was carried	103 -77 0 0 0
    where appropriate	29 -44 -1 -6 0
    wishes and	-42 0 36 0 13
    with young	-25 0 16 0 26
    work is	-15 0 10 0 6
    # word word+1
    ? ^	88 0 -94 0 -56
    ? and	32 0 -10 0 -60
    ? of	-29 29 11 14 -2
    ? or	-13 0 -7 0 22
    ? the	20 -68 -10 0 -5
    ? with	34 0 -3 0 -87
    able to	33 -18 -12 -41 -13
    affected by	54 0 -3 -28 -42
    agencies ?	25 0 -13 0 -25
    and have	29 0 -13 0 -66
    and work	56 0 -41 0 -46
    appropriate ?	16 -28 16 0 -42
    areas for	-28 -15 10 40 -13
    as possible	-23 0 30 0 -11
    at a	-31 53 -16 -75 18
    at the	0 -20 30 -18 -12
    available ?	52 -38 -25 0 -16
    be ?	-65 0 31 0 50
    benefit from	0 18 -35 0 -15
    board ?	38 0 -31 0 -12
    care leavers	17 -151 -7 -15 -3
    children and	9 0 -10 0 0
    children in	45 -57 -35 0 -24
    children to	13 -76 -17 0 13
    children's experiences	23 0 -10 0 -21
    children's lives	-23 0 15 0 20
    children's services	19 0 -13 0 -9
    committed to	-74 80 -41 0 0
    compounded by	32 0 0 -10 -41
    contribute to	-21 0 29 -18 4
    delays in	-9 -5 -23 9 8
    development of	0 17 -9 0 -51
    does not	-6 3 17 8 -21
    due to	32 0 -42 -17 -25
    effectiveness of	-1 23 -27 0 7
    encouraged to	-15 19 0 0 0
    evidence of	29 -7 -33 -3 2
    evident in	24 -31 -3 15 0
    experiences ?	9 0 0 0 -17
    exploitation ?	40 0 -31 0 -13
    families ?	13 0 -12 0 0
    family and	36 0 -36 0 0
    for care	56 0 -36 0 -76
    for children	20 0 -19 0 -3
    for them	35 -22 -21 0 -29
    impact of	15 -116 5 -16 -15
    impact on	34 -90 -18 -30 -8
    improving ?	-44 59 6 0 -9
    in a	-19 -16 15 -31 31
    in care	-5 -181 12 0 -2
    in line	22 40 -66 -36 -2
    in place	-13 -55 28 -78 32
    in situations	-32 0 32 0 0
    in the	20 19 -16 -25 -16
    in their	12 -1 -8 0 -5
    intervention ?	-13 0 28 0 -25
    investment in	-7 25 -11 0 -45
    it is	26 -30 -13 0 -50
    leaders to	31 0 -22 0 -18
    leading to	43 -26 -12 -28 -8
    leavers ?	-18 0 18 0 2
    led to	28 -25 -21 -29 3
    legacy of	-11 0 0 19 0
    live in	6 21 -41 -1 -5
    living in	28 -40 -23 26 -25
    majority of	33 -100 -3 -27 -40
    means that	53 0 -62 0 -14
    meets their	-9 -14 20 0 3
    missing ?	30 0 -18 6 -34
    necessary ?	0 -114 27 -21 -40
    needed ?	22 -72 -14 0 -6
    needs ?	-3 0 10 0 -15
    needs of	-15 -37 12 -37 15
    of a	-9 -7 9 37 -3
    of support	-2 0 14 0 -18
    of the	10 -30 -6 -132 -1
    outcomes for	21 0 -12 0 -13
    overall ?	46 21 -12 0 -83
    part of	37 0 -34 -9 -6
    people ?	-25 0 25 0 1
    planning for	30 -112 0 -18 -47
    plans ?	-21 -41 25 0 0
    plans are	-22 43 0 0 0
    plans to	-28 56 0 0 -16
    prior to	38 -9 -8 -30 -34
    process of	-28 0 32 0 0
    provided by	74 -42 -96 0 -20
    provided to	30 -10 -31 0 0
    provided with	-7 29 -20 -32 0
    put in	21 -31 5 0 3
    quality ?	-44 0 45 0 9
    quality of	0 -63 6 -6 7
    range of	22 -9 -9 -80 -30
    rather than	13 -64 -18 -15 14
    recognise that	-38 42 0 0 0
    reduction in	-51 20 17 22 -6
    relation to	59 0 -10 0 -17
    relationships ?	41 0 -29 0 -35
    results in	62 -47 -34 -36 -8
    right for	24 -44 -7 0 5
    safe and	31 -28 -5 0 0
    service ?	22 -70 -26 0 3
    services ?	5 0 0 0 -12
    small number	37 -112 14 -104 -19
    so that	100 0 -73 0 -30
    social workers	8 -59 2 0 -15
    some children	23 -171 6 -21 -1
    such as	32 0 -70 0 -4
    support them	-5 38 -42 0 0
    targeted support	-73 81 -31 0 13
    team ?	22 0 -19 0 -3
    teams ?	30 0 -29 0 -3
    that meets	-27 0 20 0 16
    the ?	16 0 -2 0 -38
    the child	-27 0 25 0 7
    the child's	-31 0 21 0 22
    the development	32 0 -25 0 -24
    the national	-58 0 17 0 26
    the number	-24 0 14 0 16
    the right	-13 0 16 0 0
    their families	-18 -42 15 0 14
    their needs	-18 0 15 15 2
    them to	4 -13 -5 0 4
    they need	-21 0 18 0 9
    time of	58 0 -29 -10 -27
    timescales ?	-35 0 25 0 16
    to ?	-17 0 6 0 20
    to children	16 0 -30 0 16
    to children's	26 0 -2 0 -49
    to ensure	27 0 -19 0 -15
    to help	29 0 -20 0 -18
    to support	19 0 -12 0 -20
    to the	13 20 -15 0 -4
    too long	-23 0 0 -34 44
    touch with	-20 0 34 0 -27
    understand the	-5 25 -11 0 -3
    up to	-4 -6 -10 0 41
    use of	24 -50 -5 0 -10
    well ?	0 -167 17 0 -20
    well as	50 -3 -72 0 0
    with young	-23 -8 16 0 25
    work is	-11 34 -5 0 -6
    work to	7 -53 5 -34 22
    workers to	27 0 -22 0 -6
    # tag
    adjective	-9 -12 12 -6 18
    adverb	-3 0 6 -9 5
    be	17 -55 -3 -106 -5
    comma	54 -267 -39 -245 -33
    concession	79 -96 -42 -120 -38
    condition	47 -28 -20 -108 -27
    contrast	23 -149 -25 -120 1
    coordinator	29 -41 -18 -22 -22
    determiner	4 -106 6 -108 3
    do	-13 0 0 7 10
    have	8 -8 -10 7 0
    modal	-10 -6 -7 26 0
    negator	18 -31 3 -17 7
    noun	-41 -31 41 -23 36
    number	-3 -44 16 -27 14
    of	19 -33 -11 -32 -4
    participle	-15 -2 16 -12 18
    possessive	-1 -143 11 -103 6
    preposition	43 -23 -24 -29 -20
    pronoun	-4 -54 13 -56 10
    quantifier	15 -31 3 -22 17
    quote	-34 1 24 3 23
    relative	37 -44 -30 -194 -1
    stop	27 -158 -17 -119 -13
    subordinator	36 -35 -14 -31 -27
    that	34 -177 -32 -166 -9
    to	27 -38 -16 -20 -17
    verb	-10 -2 10 -10 16
    verbPast	-10 7 2 13 -3
    verbSingular	-18 12 -4 21 1
    # tag-1
    adjective	0 -74 9 -43 4
    adverb	1 -61 14 -20 18
    be	-35 16 21 13 6
    comma	-10 -1 11 14 -4
    concession	-11 38 -45 -10 -41
    condition	22 -57 -1 -26 -17
    contrast	-11 0 -4 12 7
    coordinator	-18 -1 19 -4 8
    determiner	-7 -14 17 -13 13
    do	-10 -10 9 -39 13
    gerund	11 -23 -2 -37 5
    have	1 -68 10 -25 18
    modal	-2 -31 -2 -14 29
    negator	0 -136 0 -149 6
    noun	32 33 -35 12 -37
    number	2 -10 5 -49 9
    of	-5 -40 15 -34 14
    participle	11 -11 -7 -15 0
    possessive	-9 -19 15 -44 10
    preposition	6 -32 9 -64 13
    quantifier	-7 -4 6 -12 10
    quote	31 -41 -11 -35 4
    subordinator	17 -91 3 -22 -3
    to	2 -36 16 -26 16
    verb	7 -31 6 -42 5
    verbPast	-6 -2 0 24 3
    verbSingular	3 3 -2 0 -6
    # tag+1
    ^	5 -24 3 -6 0
    adjective	26 -20 -14 -17 -1
    be	14 -32 4 -11 -7
    comma	-42 4 29 -3 29
    concession	-31 2 2 0 34
    condition	-29 21 3 0 24
    contrast	-41 43 6 7 15
    coordinator	-30 -2 28 -22 21
    determiner	34 -14 -16 -18 -20
    gerund	10 -11 1 4 -16
    modal	0 -9 13 -43 -1
    negator	5 0 7 8 -17
    noun	45 -50 -11 -44 -7
    number	37 -22 -20 -5 -15
    of	-4 -16 9 -16 14
    participle	14 4 -17 -14 1
    possessive	29 -23 -8 -17 -16
    preposition	-40 -1 27 5 33
    quantifier	18 -10 -12 -1 -5
    quote	20 -21 -14 -6 5
    relative	-22 13 19 -30 7
    stop	-26 -5 17 0 23
    subordinator	-32 20 19 7 8
    that	-11 1 6 0 11
    to	-26 5 19 2 13
    verb	21 -7 -8 -25 -14
    verbPast	-16 20 -5 6 19
    # tag-1 tag
    adjective adjective	2 -56 7 -12 6
    adjective comma	16 0 -10 0 -15
    adjective coordinator	14 0 -11 -14 -6
    adjective noun	-26 -60 26 -60 23
    adjective of	24 0 -11 -32 -23
    adjective preposition	26 -77 -19 23 -19
    adjective subordinator	46 0 -22 0 -36
    adverb adjective	-23 -20 14 -17 28
    adverb adverb	-4 -31 9 0 5
    adverb comma	40 0 -21 0 -31
    adverb coordinator	27 0 -21 0 -19
    adverb gerund	-23 23 7 14 -6
    adverb of	21 -33 -10 0 -4
    adverb participle	-19 -41 30 -22 15
    adverb preposition	28 9 -29 -4 -6
    adverb quantifier	-18 -1 7 -2 15
    adverb to	14 0 -17 0 1
    adverb verb	-15 -30 26 -10 14
    adverb verbSingular	-1 -30 47 -16 5
    be adjective	-45 25 6 29 10
    be adverb	11 -17 20 -9 8
    be determiner	32 -132 -13 -107 -17
    be gerund	-12 14 0 1 -5
    be noun	-35 33 -16 23 -2
    be participle	-10 -2 17 -9 11
    be preposition	-14 0 10 30 -20
    be quantifier	0 0 18 0 -12
    comma adjective	-18 -3 20 6 1
    comma gerund	-21 19 -15 25 -18
    comma participle	-5 -4 19 -2 -6
    comma relative	17 -4 -7 0 -3
    comma verbSingular	-21 12 24 5 -29
    coordinator adjective	-14 -6 17 -24 20
    coordinator adverb	-2 -2 6 2 -4
    coordinator be	10 0 0 0 -10
    coordinator determiner	6 -27 -2 0 -1
    coordinator gerund	2 -6 0 -32 25
    coordinator noun	-14 -9 22 -41 15
    coordinator participle	-25 8 6 -16 23
    coordinator preposition	-7 -2 3 34 -6
    coordinator pronoun	16 0 -38 -48 -23
    coordinator quantifier	12 1 -4 0 -20
    coordinator verbPast	-12 5 0 -22 29
    coordinator verbSingular	-10 15 -14 0 7
    determiner adjective	7 -4 1 -18 4
    determiner adverb	3 -6 9 3 -15
    determiner noun	-17 -1 12 9 10
    determiner quantifier	-1 15 -12 -17 7
    do negator	-7 -115 2 -193 18
    gerund adjective	0 6 -4 0 -1
    gerund noun	1 -14 6 4 -9
    gerund quantifier	-7 -15 18 -77 3
    gerund to	-2 -49 11 0 -16
    have determiner	-5 -17 1 -79 9
    have negator	-7 0 -1 -150 21
    have participle	5 -39 11 -25 2
    have to	-22 0 -24 0 40
    modal have	-10 -60 1 0 20
    modal verb	-5 -11 5 -1 13
    noun adjective	11 11 -14 18 -19
    noun adverb	-4 45 -24 12 -24
    noun be	18 -10 -11 0 -13
    noun comma	23 -71 -19 0 -9
    noun coordinator	13 -201 -11 -126 -4
    noun do	-8 27 -37 4 -10
    noun gerund	7 17 -25 -13 3
    noun have	8 3 -28 13 -17
    noun modal	3 -21 -8 23 -2
    noun negator	21 8 -22 0 -25
    noun noun	-23 -21 27 -39 18
    noun of	7 -300 -2 -260 -4
    noun participle	31 -1 -28 21 -25
    noun preposition	32 -35 -15 -43 -9
    noun quote	-33 5 35 12 -10
    noun relative	22 -12 -21 -22 0
    noun stop	-7 -33 13 -15 -4
    noun subordinator	14 3 -15 -11 -2
    noun that	1 0 8 0 -15
    noun to	16 -40 -9 -14 -12
    noun verb	-14 30 -28 24 -21
    noun verbPast	0 29 -29 29 -52
    noun verbSingular	-18 27 -25 28 -7
    of noun	-6 -11 8 -7 3
    participle adverb	-4 -9 2 -63 23
    participle comma	26 0 -23 0 -9
    participle coordinator	19 0 -18 -6 -3
    participle noun	-18 1 9 0 17
    participle preposition	-3 -10 6 -13 0
    participle quantifier	-9 8 -6 -16 24
    participle that	26 0 -10 0 -20
    possessive noun	-9 -11 10 -32 12
    preposition adjective	0 4 -1 -16 3
    preposition adverb	8 7 0 -23 -1
    preposition comma	-15 0 10 0 8
    preposition determiner	-4 -280 5 -170 2
    preposition noun	-4 -12 5 -13 7
    pronoun coordinator	26 0 -25 0 0
    pronoun modal	-11 -15 0 7 28
    pronoun verb	-12 0 12 9 2
    pronoun verbSingular	9 -17 -43 19 15
    quantifier adjective	5 -24 14 -34 -1
    quantifier adverb	20 -20 5 -73 -14
    quantifier noun	-9 -31 0 -6 26
    quantifier preposition	31 0 -11 -32 -25
    quantifier to	18 0 1 0 -30
    relative pronoun	-15 0 14 0 6
    stop adjective	-3 17 -6 -13 1
    subordinator noun	15 -160 -8 4 -10
    subordinator verbPast	17 -49 -5 0 -17
    there be	6 0 -5 -23 1
    to gerund	13 -127 6 26 15
    to noun	0 2 -11 36 -6
    to pronoun	-18 0 26 -22 -5
    to verb	-3 -20 18 -57 16
    verb noun	-1 -32 9 -14 0
    verb participle	-12 36 -11 10 -20
    verb preposition	18 -22 -11 -22 -6
    verbPast adverb	-46 10 13 18 0
    verbPast noun	5 -66 -11 8 21
    verbPast preposition	7 -15 4 -89 -9
    verbSingular noun	-12 18 0 5 9
    verbSingular preposition	10 -176 3 -35 -12
    # tag tag+1
    adjective adjective	14 -14 1 -19 3
    adjective adverb	-55 49 4 -29 21
    adjective comma	-46 22 13 40 0
    adjective coordinator	-31 18 0 22 11
    adjective noun	18 -34 10 -28 5
    adjective of	-20 3 -2 21 13
    adjective possessive	7 -68 5 -2 0
    adjective preposition	-19 24 -8 23 -4
    adjective quote	-4 -17 23 -30 12
    adjective stop	-28 16 0 26 14
    adjective subordinator	-53 28 -5 20 47
    adjective to	1 9 1 -4 -12
    adverb adjective	-5 2 -8 12 0
    adverb adverb	-12 -14 30 0 -3
    adverb comma	-16 7 10 -16 10
    adverb determiner	22 -55 -6 0 15
    adverb noun	4 17 -48 20 3
    adverb preposition	-21 -29 36 -28 19
    adverb pronoun	51 0 -48 0 -28
    adverb stop	0 -37 13 -102 -1
    adverb that	19 -15 -14 0 0
    adverb to	-24 -34 29 23 -4
    adverb verb	1 8 -12 8 -8
    adverb verbSingular	-1 45 -82 33 -94
    be adverb	-10 -115 16 -103 2
    be gerund	20 -7 -13 0 -10
    be negator	-8 0 6 -80 7
    be noun	18 0 -16 0 -2
    be participle	12 -14 -3 -29 -8
    be stop	-51 0 14 0 50
    comma adjective	-13 0 14 0 0
    comma coordinator	25 0 -14 0 -22
    comma gerund	33 0 -22 0 -22
    comma participle	-6 0 12 0 -9
    comma preposition	35 0 -24 0 -22
    coordinator adjective	-11 -61 6 -54 13
    coordinator be	25 16 -24 23 -42
    coordinator comma	19 0 -6 0 -23
    coordinator determiner	8 0 -5 -16 -2
    coordinator gerund	-3 0 -6 0 21
    coordinator noun	-12 -86 11 -15 5
    coordinator participle	0 0 -6 -6 18
    coordinator preposition	25 -18 -9 -24 -18
    coordinator pronoun	88 0 -52 0 -41
    coordinator verb	6 -24 -8 -20 4
    determiner adjective	10 -92 -2 -76 0
    determiner noun	6 -36 -2 -72 1
    do negator	-12 3 -16 23 -15
    gerund adjective	13 2 -26 -13 3
    gerund comma	-43 19 39 -27 19
    gerund noun	12 -12 2 -27 3
    gerund preposition	-12 2 34 -20 -14
    gerund quantifier	-12 17 -4 1 0
    gerund stop	-31 18 6 5 17
    gerund that	-34 12 32 -42 12
    have adverb	5 15 -19 -2 -57
    have be	19 -45 6 -125 0
    have noun	-2 22 -12 -42 4
    have participle	5 6 -23 6 -29
    modal have	-12 0 0 40 -38
    modal negator	-26 -26 -35 50 -41
    modal verb	0 8 -22 4 -3
    negator quantifier	-19 -49 20 21 -15
    noun adjective	-37 47 -2 19 22
    noun adverb	-24 11 11 0 15
    noun be	-24 9 21 0 6
    noun comma	-4 -53 8 -28 15
    noun concession	-25 -33 11 0 25
    noun contrast	-22 -50 45 0 -23
    noun coordinator	0 -48 10 -24 9
    noun determiner	-31 53 -6 20 -3
    noun gerund	-19 -70 27 -2 13
    noun have	-16 -3 22 -45 16
    noun modal	1 0 6 -107 1
    noun noun	17 -41 -5 -18 0
    noun number	27 -102 -31 -65 0
    noun of	-3 -15 12 -17 6
    noun participle	-39 20 30 -21 19
    noun possessive	2 26 -27 0 8
    noun preposition	-23 -4 10 24 16
    noun pronoun	-30 23 17 3 6
    noun quote	12 -15 7 -99 -32
    noun relative	-20 -153 18 0 12
    noun stop	5 -90 4 -36 4
    noun subordinator	-11 0 5 0 9
    noun that	-9 -11 15 26 -15
    noun to	-13 -3 8 8 11
    noun verb	-28 21 27 0 -5
    noun verbPast	-20 8 11 3 11
    noun verbSingular	-14 -45 28 -24 20
    number of	-30 29 0 16 2
    of adjective	9 3 -4 -22 -5
    of adverb	29 -9 -16 0 -12
    of subordinator	21 0 -7 0 -40
    participle adverb	2 -6 -11 4 23
    participle comma	-28 17 18 -8 4
    participle coordinator	-22 29 2 -26 -1
    participle stop	-22 9 15 -15 7
    participle to	-12 6 4 -1 9
    possessive noun	3 -50 0 -47 5
    preposition adjective	24 -21 -14 -13 -7
    preposition adverb	11 6 -17 -20 13
    preposition comma	-23 -29 23 0 6
    preposition determiner	22 -8 -13 5 -17
    preposition gerund	20 9 -22 9 -9
    preposition noun	24 -9 -17 -5 -11
    preposition possessive	26 -4 -17 9 -23
    preposition preposition	-23 -120 19 3 11
    preposition quantifier	17 -28 0 -68 -4
    pronoun have	20 -52 -1 -34 -25
    pronoun preposition	-36 -31 33 -17 15
    quantifier adverb	12 1 -4 -32 0
    quantifier to	-49 -72 19 38 35
    quote preposition	-24 -37 13 -15 31
    relative verb	18 -117 -1 0 -25
    stop ^	84 0 -78 0 -55
    subordinator noun	25 -172 -14 -92 -13
    subordinator verbPast	19 -65 -9 0 -21
    that adjective	29 0 -10 0 -31
    that determiner	19 0 -14 0 -9
    there be	20 -9 -20 -110 3
    to adjective	15 5 -10 -24 -10
    to comma	-25 0 22 0 4
    to determiner	14 2 -11 -35 -8
    to noun	24 -53 -18 -24 -11
    to verb	19 -130 -10 -120 -14
    verb adjective	18 -4 -24 23 -15
    verb comma	-34 19 19 4 10
    verb coordinator	9 -24 4 -22 14
    verb noun	15 6 -17 -15 -8
    verb preposition	-14 -2 11 21 3
    verb quantifier	5 16 3 -7 -29
    verb stop	-3 10 0 0 0
    verb subordinator	-20 5 -4 7 36
    verb to	-19 25 19 -12 -14
    verbPast adverb	-14 27 -29 4 -20
    verbPast coordinator	-38 20 33 0 -13
    verbPast noun	14 -32 0 18 0
    verbPast to	-13 11 -3 18 0
    verbSingular adjective	-10 21 -36 8 -29
    verbSingular coordinator	5 -49 35 -31 0
    verbSingular determiner	0 2 -20 16 -13
    verbSingular noun	0 22 -81 9 -8
    verbSingular preposition	-20 2 27 0 0
    # tag-1 tag tag+1
    ^ adjective adjective	-31 38 0 -16 0
    ^ noun be	-40 52 0 -24 0
    adjective adjective coordinator	-40 -50 53 9 0
    adjective comma adjective	-21 0 17 0 9
    adjective comma coordinator	29 0 -39 0 0
    adjective coordinator adjective	-26 0 21 0 15
    adjective coordinator participle	38 0 -47 0 9
    adjective gerund noun	25 -30 -20 0 0
    adjective noun be	-10 -134 2 -13 19
    adjective noun comma	8 -153 1 0 -14
    adjective noun have	-18 -51 29 -47 -5
    adjective noun noun	-10 -255 0 22 17
    adjective noun of	-8 -23 7 -4 6
    adjective noun quote	31 0 -20 0 -18
    adjective noun stop	13 -145 -2 -177 -16
    adjective noun subordinator	12 0 -29 0 29
    adjective noun that	-19 -7 18 -40 9
    adjective noun verb	-17 -77 21 -50 6
    adjective noun verbPast	-12 -17 25 -10 -21
    adjective of determiner	13 0 16 0 -49
    adjective preposition adjective	16 0 9 34 -45
    adjective preposition gerund	23 0 -7 17 -37
    adjective preposition pronoun	-26 0 7 0 33
    adjective to verb	15 0 -16 0 -1
    adverb adjective noun	-17 12 0 -14 21
    adverb coordinator adverb	-50 0 35 0 42
    adverb coordinator verb	50 0 -47 0 0
    adverb preposition determiner	19 12 -39 25 -2
    adverb to verb	32 0 -21 0 -14
    adverb verb noun	0 -19 24 -41 -5
    be adjective noun	2 19 -64 -25 13
    be adjective preposition	-15 5 7 8 0
    be adjective stop	-1 1 -20 26 -3
    be adjective to	1 -19 26 0 -1
    be adverb participle	17 -20 0 -11 22
    be adverb preposition	-70 32 34 0 28
    be determiner noun	15 0 1 0 -20
    be gerund noun	-24 12 10 -7 25
    be negator adverb	-6 -50 24 24 -14
    be participle adverb	-17 6 -12 20 21
    be participle stop	12 -6 8 0 -25
    be participle to	7 -15 4 -4 6
    be preposition determiner	-8 0 -41 43 -12
    be quantifier noun	-15 23 -75 10 -44
    comma adverb preposition	40 0 -42 0 -34
    comma coordinator verb	-42 -7 48 0 10
    comma gerund noun	-3 11 -31 0 0
    comma gerund pronoun	36 -53 -39 26 -32
    comma noun coordinator	-16 -106 37 -12 32
    comma noun noun	24 0 -11 -30 0
    comma participle coordinator	-52 13 10 0 42
    comma participle preposition	32 5 -63 -10 -61
    coordinator adjective adjective	23 -59 15 3 8
    coordinator adjective comma	-30 34 -32 31 5
    coordinator adjective noun	11 -60 36 -51 17
    coordinator adjective preposition	-16 53 -42 -4 10
    coordinator adjective stop	-31 75 -56 13 0
    coordinator adjective to	-18 49 -34 -27 17
    coordinator determiner noun	11 -137 -8 -9 0
    coordinator noun adjective	-10 65 -63 2 -21
    coordinator noun be	-6 14 -18 21 7
    coordinator noun comma	-13 -200 26 -14 0
    coordinator noun coordinator	-12 -124 21 0 9
    coordinator noun have	-33 0 19 19 18
    coordinator noun noun	1 4 -15 0 20
    coordinator noun of	3 -57 24 -21 0
    coordinator noun stop	9 -60 5 -61 0
    coordinator participle adjective	26 -82 42 -15 21
    coordinator participle preposition	-4 24 -15 0 -12
    coordinator participle to	-22 14 -4 0 27
    coordinator quantifier adjective	0 -53 54 -25 10
    coordinator verb noun	8 -24 21 -40 7
    coordinator verb possessive	46 -8 -47 -27 -17
    determiner adjective adjective	11 -6 2 -17 -7
    determiner adjective coordinator	-18 6 -3 20 9
    determiner adjective noun	4 -6 3 -17 9
    determiner noun adjective	12 -138 19 -5 3
    determiner noun comma	-18 32 -8 15 12
    determiner noun noun	23 -37 10 -81 -11
    determiner noun of	-10 24 -7 13 -2
    determiner noun preposition	-11 13 8 10 -13
    determiner noun pronoun	-21 -25 27 14 0
    determiner noun stop	-7 59 -23 11 15
    determiner noun that	-27 12 9 30 7
    determiner noun to	-5 9 -6 24 -4
    determiner noun verb	38 -19 -13 -50 3
    determiner quantifier adjective	-5 18 -20 2 3
    do negator adverb	-9 0 -60 -22 45
    gerund coordinator gerund	-18 0 14 0 9
    gerund to verb	-9 0 8 0 3
    have adverb participle	-2 -53 9 -9 29
    have determiner adjective	-18 0 0 -9 33
    have noun to	-16 -21 36 0 -27
    have participle adjective	4 -14 3 0 -3
    have participle determiner	17 -44 3 0 -21
    have participle quantifier	-32 0 0 12 14
    have participle to	-21 4 22 -134 0
    have to verb	-20 0 -13 0 30
    modal verb noun	44 -6 -21 0 -28
    noun adjective noun	5 -20 9 -1 -5
    noun adjective preposition	37 15 -60 21 -22
    noun adjective to	25 2 -17 6 -29
    noun adverb noun	-11 64 -67 0 -32
    noun adverb stop	-17 -33 41 -5 -16
    noun adverb to	-24 -11 39 -3 -25
    noun adverb verb	0 37 -127 23 -66
    noun be adjective	24 -58 -25 0 -2
    noun be negator	-8 0 11 0 4
    noun comma noun	-24 0 24 0 5
    noun coordinator noun	-37 0 33 -47 17
    noun coordinator possessive	-12 0 25 0 -17
    noun coordinator verb	12 0 -21 0 13
    noun determiner adjective	-17 0 15 0 7
    noun determiner preposition	57 0 -44 0 -32
    noun do negator	-15 22 -59 6 -5
    noun have determiner	-11 36 -16 -17 -20
    noun have participle	4 -3 -23 14 0
    noun noun adverb	-24 35 0 14 1
    noun noun be	-14 -266 24 -57 6
    noun noun comma	13 -66 -7 -35 4
    noun noun coordinator	2 -89 -2 -27 22
    noun noun of	-16 -1 11 -15 14
    noun noun relative	-45 0 4 0 63
    noun noun stop	13 -72 -4 -50 -1
    noun noun that	23 -73 0 0 -68
    noun noun verb	-19 24 16 -39 -1
    noun noun verbSingular	-20 11 16 -21 18
    noun of gerund	-7 0 0 0 11
    noun participle preposition	28 -8 -17 0 -16
    noun participle to	34 0 -26 -93 -15
    noun preposition adjective	10 25 -10 -25 -7
    noun preposition adverb	12 -14 -39 -16 27
    noun preposition determiner	2 -8 9 -12 -8
    noun relative pronoun	-39 33 9 0 25
    noun relative verb	21 -14 -3 0 -39
    noun stop noun	-7 0 17 0 -20
    noun to possessive	35 0 -43 0 0
    noun verb adjective	-4 16 -39 28 -28
    noun verb determiner	8 13 -37 -1 -38
    noun verb noun	6 6 -35 14 10
    noun verb preposition	-18 7 -1 13 31
    noun verb to	14 0 0 11 -97
    noun verbPast preposition	10 17 -31 21 -25
    noun verbPast stop	-43 52 10 0 -20
    noun verbPast to	6 7 -50 43 -7
    noun verbSingular adjective	10 1 -72 15 -67
    noun verbSingular determiner	-9 25 -46 2 -24
    noun verbSingular noun	10 10 -59 26 -77
    of determiner adjective	0 -7 -17 0 29
    of determiner noun	-2 -50 10 -12 -9
    of noun be	-23 -89 27 -2 8
    of noun coordinator	2 -38 1 17 -7
    of noun noun	-14 -25 3 40 10
    of noun stop	6 -52 -19 0 17
    of noun verb	-20 -42 38 0 -27
    of noun verbSingular	-22 -9 41 0 -29
    participle comma participle	-41 0 26 0 45
    participle coordinator noun	119 0 -138 0 0
    participle coordinator participle	-34 0 30 0 19
    participle preposition adjective	1 4 -12 -20 23
    participle preposition determiner	16 -5 4 -10 -35
    participle preposition noun	17 -8 -11 -9 -7
    participle preposition possessive	16 0 -7 0 -21
    participle preposition preposition	-18 0 0 0 47
    participle preposition stop	-77 0 68 0 23
    participle to gerund	25 0 -30 0 4
    participle to verb	25 0 -8 0 -35
    possessive noun be	25 -4 -40 -23 9
    possessive noun comma	-11 -22 21 -34 -3
    preposition adjective noun	15 -6 -9 11 -11
    preposition adjective stop	-23 -36 16 18 11
    preposition adverb quantifier	8 -17 48 -48 7
    preposition determiner noun	13 0 -10 0 -6
    preposition gerund noun	9 -2 -12 9 -1
    preposition noun adjective	-22 0 41 -42 -15
    preposition noun coordinator	7 9 -6 5 -9
    preposition noun noun	21 -41 -17 0 0
    preposition noun of	23 0 -6 -78 -21
    preposition noun stop	1 -97 16 0 -26
    preposition noun subordinator	-32 11 48 0 -33
    preposition noun that	-16 23 0 21 5
    pronoun be adjective	-31 0 31 0 7
    pronoun have participle	16 -16 6 -2 -44
    pronoun verb preposition	26 -6 -22 -21 -1
    quantifier noun be	-22 -8 21 -72 17
    quantifier noun preposition	-9 28 -9 5 5
    relative be adjective	-47 0 43 0 15
    subordinator verbPast stop	9 0 0 0 -44
    that be adjective	-13 0 18 0 -4
    that verb possessive	-17 0 21 -53 35
    to adverb verb	29 2 -9 -51 -27
    to noun preposition	-26 0 16 29 -8
    to verb adjective	10 3 -20 -34 13
    to verb comma	-28 -21 33 0 7
    to verb coordinator	-1 31 -21 8 0
    to verb determiner	9 -24 14 -26 -6
    to verb possessive	12 10 -17 -78 -7
    to verb preposition	-27 -16 37 -10 9
    to verb pronoun	23 -8 -12 -31 -4
    to verb stop	-28 -6 25 14 4
    to verb subordinator	-4 -61 -6 0 55
    to verb to	-35 34 -7 -7 36
    verb coordinator verb	-39 0 44 0 0
    verb noun preposition	-4 -15 13 11 -19
    verb noun verb	64 0 -53 0 -28
    verb preposition adjective	-10 -12 11 0 5
    verb to noun	35 0 -24 0 -24
    verb to verb	17 0 -11 0 -11
    verbSingular adjective noun	-9 19 -2 2 -12
    verbSingular coordinator verbSingular	-75 0 68 0 26
    verbSingular noun preposition	-16 -6 15 13 0
    verbSingular noun to	18 -24 -11 -26 0
    verbSingular pronoun to	23 -7 -18 0 -29
    # tag-2 tag-1
    ^ adjective	-12 -134 21 -17 -5
    ^ concession	-22 17 0 10 0
    ^ determiner	-24 20 19 2 2
    ^ noun	1 0 17 -50 1
    ^ number	0 29 -117 -52 -36
    ^ pronoun	-18 10 0 17 0
    adjective adjective	-19 26 11 0 11
    adjective comma	-24 10 10 19 -3
    adjective coordinator	-7 -11 3 22 8
    adjective noun	32 29 -38 15 -26
    adjective preposition	17 -62 2 -51 10
    adjective to	12 -66 13 -15 -2
    adverb adjective	43 -43 -15 0 -40
    adverb comma	-14 43 -4 -9 -24
    adverb coordinator	-22 35 -6 -18 -12
    adverb gerund	-13 4 10 -48 6
    adverb noun	-24 -15 16 30 14
    adverb of	38 -19 -24 -28 -2
    adverb participle	36 -9 -29 8 -17
    adverb to	29 -39 -10 -15 14
    adverb verb	-7 -53 5 5 13
    adverb verbSingular	-15 -54 28 -54 14
    be adjective	51 0 -58 24 -3
    be adverb	-35 -19 29 9 14
    be be	-12 40 -18 -9 -10
    be determiner	-28 11 -15 52 -21
    be negator	-22 -22 0 0 24
    be noun	-4 -37 26 -71 -11
    be participle	9 6 -6 -36 -3
    be preposition	-11 -32 11 0 12
    be quantifier	-34 30 13 -3 2
    comma adjective	12 -119 -15 13 2
    comma adverb	-27 42 2 0 4
    comma concession	-16 38 -62 -21 -3
    comma coordinator	-38 33 22 0 0
    comma gerund	-29 7 22 -27 18
    comma noun	-36 -27 43 14 10
    comma participle	-9 -29 19 -39 -2
    comma preposition	-27 41 0 -3 -3
    comma pronoun	-22 10 -5 32 -25
    comma relative	-29 12 -9 48 -4
    comma verbSingular	-24 8 22 -4 0
    coordinator adjective	18 -17 -17 -39 3
    coordinator be	-15 11 0 14 -9
    coordinator gerund	16 -67 3 -109 -1
    coordinator noun	28 13 -24 12 -31
    coordinator preposition	-4 -32 12 4 17
    coordinator pronoun	-34 40 0 2 -77
    coordinator verb	-8 -53 24 -62 11
    coordinator verbPast	-12 -66 8 -54 29
    coordinator verbSingular	-26 6 22 8 -4
    determiner adjective	-24 -94 29 -12 9
    determiner adverb	20 -80 0 -24 0
    determiner noun	-9 -3 1 -2 16
    determiner possessive	-21 25 10 14 0
    determiner preposition	31 -61 -20 -29 21
    determiner quote	49 -57 -17 -89 -8
    gerund comma	34 -26 -13 29 -47
    gerund coordinator	30 -37 -13 -30 29
    gerund determiner	16 -26 7 -44 3
    gerund to	-17 7 23 -23 -10
    have adjective	-40 19 11 26 18
    have adverb	-8 -18 19 -113 0
    have be	-12 5 1 7 2
    have determiner	28 -57 3 -31 11
    have noun	-22 -23 26 0 0
    have participle	-11 16 18 -12 -17
    have to	-28 -48 -23 15 43
    modal be	16 -8 -14 18 -13
    modal have	-9 0 -6 0 18
    negator adjective	36 0 -10 0 -29
    negator adverb	-29 -3 -2 -60 36
    negator verb	-32 -74 0 -54 40
    noun adjective	25 -19 -9 -26 -20
    noun adverb	19 -6 -20 10 -4
    noun be	-21 10 7 14 3
    noun coordinator	-15 9 9 -15 12
    noun determiner	27 -24 -2 -20 -3
    noun gerund	25 -17 -24 19 -4
    noun have	5 -52 8 -51 13
    noun modal	-2 -23 -10 -1 29
    noun noun	26 31 -43 30 -37
    noun of	-12 -37 23 -49 14
    noun preposition	14 -45 4 -50 4
    noun pronoun	52 -65 -8 -38 -23
    noun quote	30 24 -50 30 -11
    noun relative	20 -14 -1 -34 8
    noun stop	3 2 -3 -41 6
    noun that	15 -28 25 -28 -1
    noun to	-8 0 14 -46 4
    noun verb	6 23 -14 20 -11
    noun verbPast	11 8 -10 32 -33
    noun verbSingular	27 10 -18 13 -39
    number noun	21 -54 -16 48 -9
    number stop	10 -35 30 2 6
    of adjective	-14 -13 20 -92 0
    of determiner	4 -21 8 -5 -2
    of noun	20 38 -27 43 -33
    participle adverb	32 43 -30 12 -37
    participle be	-17 45 -111 20 -81
    participle comma	-26 31 -6 9 0
    participle coordinator	-21 9 0 23 5
    participle determiner	-38 25 16 13 -7
    participle noun	6 -4 -10 -20 13
    participle preposition	0 0 0 12 -2
    participle subordinator	-18 -17 30 0 -7
    participle to	4 -21 -6 14 12
    possessive noun	25 24 -28 -13 -16
    preposition adjective	-17 -1 13 -32 15
    preposition comma	-24 -10 22 0 15
    preposition determiner	12 -30 13 -50 8
    preposition gerund	12 -65 8 -23 11
    preposition noun	-2 20 0 3 -10
    preposition possessive	13 -35 0 -68 -3
    preposition pronoun	21 -9 -25 -40 19
    preposition quantifier	8 -17 4 -55 2
    preposition to	-21 0 4 52 -13
    pronoun be	-7 -17 25 17 0
    pronoun coordinator	-33 55 -21 0 0
    pronoun modal	7 -18 -20 7 11
    pronoun to	-19 15 14 -64 -11
    pronoun verbPast	-23 6 13 18 0
    pronoun verbSingular	-5 12 -11 -13 29
    quantifier adjective	9 -25 9 -23 -17
    quantifier be	-73 48 -43 26 34
    quantifier noun	2 -14 9 15 -12
    quantifier of	-16 -15 13 0 11
    quantifier to	29 -13 3 -57 -12
    quote noun	19 -51 -6 -45 16
    relative be	17 -1 -7 -29 5
    relative have	11 -152 5 -24 -4
    relative pronoun	4 -40 21 0 10
    relative verb	-11 -14 8 4 12
    stop adjective	-4 -35 15 6 -8
    stop noun	-9 -9 25 -32 8
    subordinator adjective	36 -2 -28 0 -15
    subordinator be	15 -97 35 -43 -21
    subordinator noun	-14 -41 39 -54 10
    that noun	-18 38 7 -59 6
    there be	-15 14 -5 4 0
    to be	-22 12 22 -1 -1
    to determiner	-9 0 -1 31 0
    to gerund	30 -48 -27 -61 20
    to verb	6 -17 14 -53 -14
    verb adjective	-8 -90 5 0 9
    verb comma	38 -41 0 13 -63
    verb coordinator	25 -81 19 13 1
    verb determiner	5 -27 9 -24 13
    verb gerund	-25 48 1 -12 16
    verb noun	-5 10 4 -36 4
    verb possessive	-14 -50 15 16 14
    verb preposition	-6 -7 7 -19 8
    verb pronoun	5 -46 7 0 6
    verb to	8 -25 0 -11 5
    verbPast adjective	-23 -15 5 -14 34
    verbPast adverb	33 21 -37 0 -11
    verbPast determiner	-20 -6 9 49 -16
    verbPast noun	5 38 -16 12 -17
    verbSingular adjective	-28 -43 41 -20 -19
    verbSingular coordinator	28 -20 8 -8 -45
    verbSingular determiner	-29 23 -2 25 9
    verbSingular noun	-14 32 1 0 6
    verbSingular possessive	-16 1 7 0 15
    verbSingular to	-14 0 3 -8 21
    # tag+1 tag+2
    ^ ^	5 -24 3 -6 0
    adjective adjective	13 -1 -13 -2 -1
    adjective comma	-3 18 -2 -10 0
    adjective coordinator	11 -8 -7 -4 2
    adjective noun	40 -26 -15 -36 -15
    adjective preposition	-37 7 26 14 12
    adjective quote	-20 9 12 0 7
    adjective to	-10 -1 12 -28 20
    adverb adjective	17 -9 -8 -14 0
    adverb adverb	-9 14 8 23 -41
    adverb be	24 -17 13 -16 -23
    adverb comma	-14 -19 31 0 -1
    adverb coordinator	-27 -16 35 19 0
    adverb gerund	40 -38 -10 -11 -10
    adverb have	43 11 -59 -36 -6
    adverb noun	29 -39 -14 0 1
    adverb of	-67 65 19 -27 16
    adverb participle	9 16 -38 3 9
    adverb preposition	-18 16 0 24 -6
    adverb quantifier	-17 16 30 -29 20
    adverb stop	9 -28 7 -13 10
    adverb that	-54 27 19 -23 48
    adverb to	-4 22 -1 -29 6
    adverb verb	12 7 -9 -9 -6
    adverb verbSingular	27 -96 -22 9 0
    be adjective	25 -69 -2 -27 -5
    be adverb	36 -8 -45 -25 12
    be gerund	-15 -9 20 8 -1
    be noun	28 -20 -17 -7 -1
    be participle	-17 -4 25 12 -8
    be quantifier	21 -111 -1 -15 -6
    comma adjective	7 -2 -13 0 13
    comma adverb	-19 13 14 -8 6
    comma concession	-29 20 4 28 14
    comma contrast	-16 31 12 -1 -17
    comma coordinator	-44 17 21 0 31
    comma gerund	-28 -11 27 5 10
    comma noun	50 -24 -36 -52 -12
    comma participle	-37 31 26 0 -2
    comma preposition	-26 1 14 15 19
    comma pronoun	31 -10 -29 12 -16
    comma relative	-23 -15 15 15 21
    comma to	-9 -66 32 -14 -4
    coordinator adjective	18 10 -9 -25 -22
    coordinator adverb	-46 63 -6 -44 31
    coordinator be	-63 1 37 14 47
    coordinator comma	-69 18 51 34 9
    coordinator do	-55 0 -27 10 66
    coordinator have	-18 -36 17 -42 28
    coordinator noun	60 -43 -36 -26 -23
    coordinator participle	-5 24 -5 -35 -10
    coordinator subordinator	-16 -71 37 -26 -10
    coordinator verb	-17 -10 32 17 -26
    coordinator verbPast	-23 22 9 -12 12
    coordinator verbSingular	-62 34 34 -18 34
    determiner adjective	28 -6 -23 -16 -4
    determiner noun	32 -21 -12 -21 -13
    determiner preposition	-51 -26 53 20 8
    determiner quantifier	14 -52 8 14 -11
    do negator	8 -69 -18 11 -5
    gerund noun	12 -14 -3 -3 -7
    gerund preposition	6 -7 14 -9 -26
    have be	-16 33 9 8 -17
    have participle	-12 -16 24 -28 5
    modal verb	37 -146 -37 -71 0
    negator verb	2 6 -4 9 -21
    noun adverb	-10 -4 6 -14 21
    noun be	10 10 -15 5 -11
    noun comma	19 -26 -8 -14 0
    noun concession	-27 -9 12 14 13
    noun coordinator	25 -26 -9 -15 -6
    noun noun	33 -32 -12 -29 -7
    noun number	8 -5 -20 -57 14
    noun of	14 -5 -5 0 -12
    noun preposition	16 -22 -1 -20 3
    noun pronoun	-10 6 6 1 0
    noun relative	-3 0 2 -40 13
    noun stop	31 -50 -6 -36 -9
    noun that	1 -18 13 3 -15
    noun to	7 -7 1 -3 -7
    noun verb	-5 -2 16 -16 -5
    noun verbPast	-6 2 1 -18 13
    noun verbSingular	-10 -29 19 52 -14
    of adjective	-5 10 -8 11 5
    of determiner	-15 7 15 0 0
    of gerund	-18 -23 15 14 14
    of noun	22 -38 -5 -15 0
    of number	-24 -129 37 -46 0
    of possessive	-1 -21 11 -88 10
    participle comma	-6 29 -6 -34 12
    participle noun	12 -24 27 -21 -20
    participle preposition	-4 -13 3 17 2
    participle quantifier	-28 6 0 30 -1
    participle stop	-8 31 -9 0 5
    participle to	6 -5 -14 -9 20
    possessive adjective	14 -6 -12 -3 1
    possessive noun	29 -26 -8 -8 -14
    preposition adjective	-16 10 4 26 -3
    preposition adverb	-4 -11 16 -27 13
    preposition coordinator	21 -2 -12 -47 -6
    preposition determiner	-14 -11 6 4 27
    preposition gerund	-38 24 12 28 0
    preposition noun	-12 12 8 -9 5
    preposition possessive	-27 20 19 -10 7
    preposition preposition	25 0 -6 -8 -33
    preposition pronoun	-27 3 9 -33 39
    preposition quantifier	-24 3 10 15 11
    preposition stop	37 -27 0 -84 -22
    pronoun be	24 -2 -15 20 -25
    pronoun modal	-6 -68 -6 -52 26
    pronoun preposition	-12 5 9 0 0
    pronoun to	13 -2 -14 0 -10
    quantifier adjective	17 13 -7 -13 -25
    quantifier noun	21 -24 -14 18 -10
    quote noun	29 -56 -12 0 -5
    relative pronoun	-19 44 20 0 -23
    stop ^	-31 7 17 7 22
    stop noun	14 -86 -4 -146 2
    stop quote	-38 -23 68 0 -45
    that determiner	8 19 -23 0 -9
    that have	-39 7 49 -31 -12
    that noun	10 0 -25 20 0
    that verb	-8 -82 24 0 -30
    that verbSingular	-21 0 27 -46 0
    to adjective	11 14 -12 -22 -5
    to be	28 -22 -27 1 3
    to gerund	-14 32 0 6 -15
    to noun	2 9 4 -19 -15
    to number	-20 -22 0 14 31
    to verb	-30 9 14 3 26
    verb adjective	19 2 -2 -25 -27
    verb coordinator	7 20 -19 29 -4
    verb determiner	13 5 -11 -11 -6
    verb noun	12 23 -15 -21 -8
    verb preposition	15 2 -14 -34 5
    verb quantifier	9 0 13 -1 -32
    verb subordinator	-3 0 -11 -48 33
    verbPast adverb	70 -40 -37 -9 -16
    verbPast preposition	-30 6 9 8 31
    verbPast to	-22 0 3 -9 32
    verbSingular noun	-44 51 27 25 -37
    verbSingular possessive	-1 -17 21 -7 -30
    # word tag+1
    ? ^	88 0 -94 0 -56
    ? adjective	0 -14 7 -21 -4
    ? coordinator	20 -21 -9 0 -17
    ? determiner	28 -98 -8 -15 -18
    ? gerund	23 -16 -4 -45 -19
    ? of	-29 29 11 14 -2
    ? participle	-11 7 4 0 6
    ? pronoun	47 0 -36 24 -101
    ? relative	42 0 -27 0 -29
    ? verb	-38 38 0 25 23
    a adjective	-4 -59 13 -32 -4
    a noun	7 -37 -15 -188 16
    able to	33 -18 -12 -41 -13
    achieved preposition	28 -3 -40 0 11
    action be	-27 27 0 17 8
    affected preposition	57 0 -4 -28 -46
    an noun	19 -129 -12 -105 -4
    and be	51 0 -30 0 -114
    and comma	30 0 -18 0 -22
    and determiner	12 0 -3 0 -17
    and have	27 0 -25 0 -6
    and noun	-13 0 6 -11 17
    and verbPast	-18 0 7 0 23
    are adverb	27 0 -4 0 -35
    are participle	19 0 -17 0 -5
    areas preposition	-22 -40 3 35 0
    as adjective	-14 2 10 -61 10
    at determiner	-26 15 15 0 3
    been adjective	34 0 -18 0 -11
    benefit preposition	0 18 -35 0 -14
    better noun	5 17 -28 17 -6
    breakfast noun	-37 -12 0 -14 39
    care noun	3 -55 10 -30 -13
    carers preposition	-31 0 37 0 -18
    case noun	10 -41 -13 0 6
    children noun	19 0 6 0 -63
    children preposition	10 -148 0 -14 -15
    children relative	-20 0 32 0 -9
    children to	13 -76 -17 0 13
    children's noun	-14 0 12 -101 8
    committed to	-74 80 -41 0 0
    compounded preposition	32 0 0 -10 -41
    considered preposition	-21 23 0 -63 1
    contribute to	-21 0 29 -18 4
    delays preposition	-12 -18 -16 12 5
    detailed noun	-39 19 15 -3 0
    development of	0 17 -9 0 -51
    does negator	-6 3 17 8 -21
    due to	32 0 -42 -17 -25
    effective adjective	-21 34 -20 11 -6
    effective noun	-20 19 -5 11 0
    effectiveness of	-1 23 -27 0 7
    encouraged to	-15 19 0 0 0
    evidence of	29 -7 -33 -3 2
    evident preposition	17 -13 -10 9 0
    families coordinator	37 0 -29 0 -40
    families stop	25 0 -19 0 -16
    few noun	50 -7 -5 -8 -35
    focus preposition	-14 5 9 0 0
    for noun	10 -247 -3 -99 -5
    for quantifier	-19 -103 0 -83 32
    foster noun	12 -101 2 -30 -24
    from determiner	16 -31 -8 4 -19
    from gerund	-59 0 43 0 32
    has participle	-6 11 -3 3 -25
    have noun	0 4 -9 -12 9
    have participle	15 -7 -11 -3 -3
    helps verb	-46 62 -59 0 0
    high noun	-25 20 5 4 -1
    highquality noun	-16 37 -19 0 -2
    identified preposition	27 -26 4 14 -44
    impact of	15 -116 5 -16 -15
    improve noun	22 -46 3 0 4
    improving stop	-47 57 -1 0 6
    in gerund	16 -129 -14 -6 0
    in noun	2 5 -4 -8 0
    in possessive	17 0 -15 0 -12
    in quantifier	17 -26 2 -73 -15
    increase preposition	20 13 -32 -30 3
    informed preposition	33 -4 -62 0 -16
    insufficient noun	-62 -20 -39 41 1
    investment preposition	-14 15 8 0 -59
    is adjective	2 0 0 0 -2
    is determiner	58 0 -44 -5 -24
    is gerund	23 0 -18 0 -7
    joint noun	-32 33 -6 -60 18
    leaders to	31 0 -22 0 -18
    leading to	43 -26 -12 -28 -8
    led to	28 -25 -21 -29 3
    legacy of	-11 0 0 19 0
    less adjective	-28 0 0 24 8
    line preposition	27 -121 -19 0 -8
    living preposition	20 -12 -21 12 -14
    looked preposition	10 -69 10 -22 -4
    low noun	-22 25 -25 6 15
    made preposition	5 -51 39 0 -14
    majority of	33 -100 -3 -27 -40
    means that	53 0 -62 0 -14
    needed stop	21 -21 -4 0 -23
    needs of	-15 -37 12 -37 15
    needs stop	-5 0 12 0 -17
    new noun	-26 23 19 -6 -11
    no adjective	39 -41 1 -9 0
    no noun	-54 29 -12 17 16
    not quantifier	-19 -49 20 21 -15
    of adjective	9 3 -4 -22 -5
    of adverb	29 -9 -16 0 -12
    of subordinator	21 0 -7 0 -40
    on adjective	18 -8 -33 0 14
    on noun	13 15 -25 -24 8
    only number	-47 28 3 0 1
    outcomes preposition	14 0 -10 0 0
    part of	37 0 -34 -9 -6
    personal noun	9 -166 -6 -58 19
    place preposition	13 -88 -14 -36 14
    placed preposition	37 -38 -5 0 -18
    plans be	-6 45 -11 0 -13
    plans to	-28 56 0 0 -16
    positively preposition	-37 -80 59 0 -9
    post preposition	88 0 -122 0 -23
    practice stop	20 0 -9 0 -18
    preproceedings noun	46 -46 -10 -32 -44
    prior to	38 -9 -8 -30 -34
    process of	-28 0 32 0 0
    protective noun	-60 -6 52 -30 33
    provided to	30 -10 -31 0 0
    provision stop	41 0 -18 0 -54
    put preposition	25 -34 4 -19 0
    quality of	0 -63 6 -6 7
    range of	22 -9 -9 -80 -30
    rather preposition	13 -64 -18 -15 14
    receive adjective	-19 21 2 11 -26
    receive determiner	-18 3 18 -22 18
    recent noun	0 11 -11 -18 5
    recognise that	-38 42 0 0 0
    reduction preposition	-21 9 16 1 -7
    relation to	59 0 -10 0 -17
    relevant noun	-30 14 14 14 9
    results preposition	62 -47 -34 -36 -8
    right noun	-5 -9 17 -20 -2
    right preposition	24 -44 -7 0 5
    risk stop	28 0 -24 0 -5
    safe coordinator	30 -28 -5 0 0
    service stop	12 0 -15 0 1
    services preposition	-6 -64 27 0 -34
    services stop	26 0 -22 0 -9
    share noun	-15 38 -41 0 0
    small noun	11 -15 21 -30 -16
    so that	100 0 -73 0 -30
    social noun	13 -139 -10 -122 -2
    staff noun	-28 0 17 21 0
    staff preposition	61 0 -30 -17 -53
    statistical noun	-29 -16 58 0 -38
    such preposition	32 0 -71 0 -4
    sufficient noun	-10 -11 -21 12 47
    support pronoun	-17 9 -2 0 46
    that adjective	29 0 -10 0 -31
    that determiner	19 0 -14 0 -9
    the noun	-6 -40 11 -76 -1
    their noun	-7 -26 0 -10 22
    them to	4 -13 -5 0 4
    there be	20 -9 -20 -110 3
    they verb	29 0 -21 0 -15
    thorough noun	-63 32 -2 -8 -27
    through determiner	20 -83 -18 21 -22
    time of	58 0 -29 -10 -27
    timely noun	-15 18 -7 0 16
    to adjective	15 5 -10 -24 -10
    to comma	-25 0 22 0 4
    to determiner	14 2 -11 -35 -8
    to noun	24 -53 -18 -24 -11
    to verb	19 -130 -10 -120 -14
    too adjective	-10 0 -39 0 18
    understand determiner	-4 24 -11 0 -3
    understand possessive	1 21 -36 0 16
    undertake adjective	30 -20 4 0 -39
    up to	-4 -6 -10 0 41
    use of	24 -50 -5 0 -10
    well participle	-31 17 12 -42 -11
    when adjective	-17 -171 29 0 -7
    when noun	26 -57 -14 0 -19
    when verbPast	17 -58 -7 0 -21
    wider noun	-14 -9 35 -60 -9
    with adjective	18 0 -20 -119 1
    work adverb	3 26 -45 0 16
    work be	-16 32 -4 0 3
    work to	7 -53 5 -34 22
    workers to	27 0 -22 0 -6
    young noun	10 -92 -10 -80 2
    # tag-1 word
    ^ ?	55 -36 0 -90 0
    adjective ?	12 -43 -4 -10 -13
    adjective abuse	13 0 8 -44 -45
    adjective actions	-34 26 24 0 0
    adjective and	21 0 -21 0 -2
    adjective approach	-20 0 9 0 26
    adjective as	-23 0 0 0 40
    adjective assessments	-22 0 6 0 25
    adjective care	12 -7 -23 0 16
    adjective caseloads	-83 0 16 -5 52
    adjective challenges	39 0 -55 -29 0
    adjective children	15 0 0 0 -35
    adjective commitment	-31 -65 55 0 -37
    adjective direct	-56 0 69 0 -17
    adjective door	24 0 -12 0 -10
    adjective education	25 0 -28 0 2
    adjective efforts	-81 0 85 0 -40
    adjective exploitation	16 0 -60 0 33
    adjective health	10 0 -8 0 -2
    adjective in	26 0 -34 -85 1
    adjective information	12 0 -27 0 20
    adjective inspection	47 0 -97 0 -13
    adjective investment	-16 -55 28 0 -10
    adjective issues	-26 0 -5 0 40
    adjective management	-20 0 12 0 11
    adjective multiagency	-25 0 19 0 18
    adjective of	24 0 -11 -32 -23
    adjective practice	21 0 -15 0 -10
    adjective pressures	86 0 -69 -45 -71
    adjective proportion	-23 0 18 0 5
    adjective response	-27 0 9 0 36
    adjective social	-22 0 18 0 10
    adjective support	8 -81 6 0 -60
    adjective than	-21 0 20 0 0
    adjective work	0 -77 15 -44 -24
    adverb ?	13 -23 -38 -3 23
    adverb about	78 0 -116 0 22
    adverb and	28 0 -21 0 -23
    adverb in	30 14 -30 19 -19
    adverb of	21 -33 -10 0 -4
    adverb to	14 0 -17 0 1
    adverb together	-127 0 111 0 12
    adverb with	38 32 -60 0 5
    be able	31 -28 0 -33 -8
    be achieved	4 -39 11 0 19
    be also	14 -38 23 -69 0
    be available	39 -20 -9 0 -47
    be clear	41 -31 0 -17 -12
    be completed	20 -27 6 -20 9
    be compounded	40 0 0 -31 -22
    be developed	29 -30 1 0 0
    be evident	36 -34 -4 8 -13
    be identified	12 -4 18 -4 -65
    be in	-13 21 1 12 -25
    be made	25 -60 -1 -3 17
    be planned	-42 21 22 0 6
    be put	11 -36 32 0 -22
    be right	16 -101 8 0 5
    be safe	14 -36 14 0 -16
    be shared	-31 2 21 15 0
    be still	-25 -11 -54 22 30
    be taken	11 -50 10 -11 6
    be underway	16 -32 17 0 0
    comma at	-34 -27 41 24 3
    comma leaving	-23 0 0 34 -42
    comma making	-38 28 0 24 -24
    comma or	-28 -28 16 -31 26
    comma with	19 -11 -1 0 -62
    coordinator families	12 -81 -2 -24 -12
    coordinator have	-31 11 21 18 -15
    coordinator in	0 17 0 -65 -42
    coordinator progress	35 -47 2 0 -16
    coordinator supported	-40 4 25 0 3
    coordinator work	-2 42 -41 0 -46
    determiner additional	50 -16 -36 0 -46
    determiner challenge	0 0 -61 60 15
    determiner development	-6 34 -23 0 -37
    determiner established	-43 67 -29 0 0
    determiner few	55 -63 -22 -72 6
    determiner findings	35 -8 -9 0 -75
    determiner high	-35 22 8 14 -18
    determiner impact	-9 -4 -8 -75 40
    determiner improvement	-39 43 11 -42 -8
    determiner legacy	-11 0 0 19 -1
    determiner low	-51 -6 -41 56 19
    determiner most	-24 46 -15 0 3
    determiner need	-11 -93 -12 47 -47
    determiner priority	-23 28 -7 3 4
    determiner progress	-33 31 13 0 0
    determiner quality	10 -17 -2 -25 -2
    determiner range	19 -10 -12 9 -22
    determiner reduction	-3 25 -32 0 -33
    determiner result	40 -85 -2 -15 -32
    determiner same	-12 -3 4 18 0
    determiner small	25 -17 20 -32 -24
    determiner strength	-86 83 -35 0 0
    determiner use	53 -23 -33 8 -38
    determiner very	28 -50 0 -14 27
    determiner visit	55 -141 -17 -32 10
    do not	-7 -115 2 -193 18
    gerund a	21 -93 -7 0 -26
    gerund in	22 -162 -19 0 0
    gerund to	-2 -49 11 0 -16
    gerund with	-12 -97 29 -1 -34
    have experienced	37 -45 -39 -7 -4
    have included	93 0 -89 0 -36
    have increased	-28 -104 43 0 -5
    have not	-4 0 -13 -147 25
    have to	-22 0 -24 0 40
    modal have	-10 -60 1 0 20
    negator only	53 0 -15 0 -60
    noun accommodation	-55 0 14 0 39
    noun agencies	16 0 -6 0 -13
    noun and	12 0 -12 -24 -1
    noun arrangements	-16 -113 23 0 0
    noun at	14 8 -21 26 -15
    noun available	39 -17 -32 0 0
    noun being	8 5 9 9 -34
    noun by	19 0 5 0 -57
    noun effectively	-20 -4 33 0 -2
    noun enable	63 -42 -85 0 0
    noun from	-9 0 19 -45 -12
    noun have	-3 7 -22 25 -14
    noun help	14 16 -54 0 -1
    noun helps	-24 55 -101 0 0
    noun identified	40 -8 -39 14 -27
    noun in	0 -10 5 -32 3
    noun live	-6 15 -41 12 4
    noun meetings	-26 -139 29 -69 5
    noun needs	10 -119 -18 0 16
    noun not	22 -77 -22 6 -24
    noun now	-52 50 1 14 -39
    noun of	7 -300 -2 -260 -4
    noun plans	2 -162 15 -39 0
    noun requires	-25 -17 0 38 -19
    noun review	28 14 -39 0 -44
    noun services	-2 -79 16 -18 -19
    noun stability	-28 -29 25 0 15
    noun such	59 0 -46 0 -33
    noun that	1 0 8 0 -15
    noun through	32 8 -29 0 -47
    noun to	16 -40 -9 -14 -12
    noun was	25 0 -2 0 -28
    noun well	-27 -19 35 0 0
    noun without	-27 -6 2 10 16
    number ?	11 -112 0 -35 0
    of ?	-6 -12 16 0 -9
    of a	-11 -34 6 0 12
    of children	-11 -14 10 0 4
    of services	-14 0 12 0 6
    of support	-3 -42 16 0 -16
    participle ?	31 -36 -25 0 -11
    participle and	30 0 -19 0 -37
    participle by	-22 -56 13 -35 25
    participle down	-38 0 4 0 30
    participle from	28 0 -7 0 -33
    participle in	17 -70 0 -103 -19
    participle some	-60 -13 15 13 27
    participle that	26 0 -10 0 -20
    participle the	-27 0 16 0 22
    possessive families	-18 -14 16 0 12
    possessive needs	-10 0 9 -46 5
    possessive own	6 -155 -1 -39 13
    possessive views	-13 0 11 0 10
    possessive work	31 -1 -43 0 20
    preposition ?	-13 2 -11 -8 37
    preposition a	3 -68 -14 -50 17
    preposition care	-20 -180 27 0 -4
    preposition child	37 0 -12 0 -32
    preposition children	6 0 3 0 -20
    preposition delay	-64 0 45 47 -29
    preposition developing	45 -55 -24 0 0
    preposition development	-21 0 9 0 16
    preposition increasing	-45 13 8 14 34
    preposition key	43 -117 -27 -26 -12
    preposition place	-21 -144 13 0 31
    preposition possible	-9 -27 20 0 -20
    preposition quality	-38 11 23 0 17
    preposition relation	59 0 -10 0 -17
    preposition situations	-33 0 31 0 0
    preposition too	13 -14 -1 -44 20
    preposition touch	-5 0 24 0 -47
    preposition young	-11 0 15 0 -8
    pronoun and	48 0 -35 0 -34
    pronoun includes	107 -89 0 -6 0
    pronoun need	-22 -94 27 -13 11
    pronoun receive	24 -13 -4 0 -27
    pronoun would	-37 23 14 18 0
    quantifier cases	21 0 0 -78 -15
    quantifier children	-4 -131 17 0 -8
    quantifier to	18 0 1 0 -30
    relative appropriate	29 -44 -1 -6 0
    relative have	21 0 -26 -25 9
    relative they	-20 0 15 0 9
    to address	16 -29 0 0 -8
    to be	-5 -35 11 -3 -2
    to drift	-84 0 -34 44 0
    to help	29 -15 -14 0 -13
    to strengthen	-27 1 3 0 31
    to support	19 -8 -5 0 -14
    verb ?	18 -60 8 0 -78
    verb from	14 0 -18 0 11
    verb how	-25 -22 70 0 -34
    verb in	-9 -8 12 -59 1
    verb new	-48 -60 65 0 -28
    verb positive	24 -64 20 0 0
    verbSingular the	17 0 -26 0 19
    # verb
    -	1 -11 9 -19 10
    ?	-29 2 37 0 -28
    access	-5 -9 6 9 1
    achieve	2 -58 4 -22 16
    achieving	2 -43 4 -46 14
    acknowledge	-10 53 -27 30 13
    act	0 -81 29 0 5
    adapted	-18 -6 28 0 -42
    add	-6 0 15 -3 -18
    address	-3 -17 -2 15 4
    addressed	15 -34 -12 5 7
    adds	1 -9 -4 -23 10
    advocates	26 -25 -14 0 -34
    affect	29 0 -27 0 -17
    affected	-5 18 -24 -54 26
    affecting	38 0 -54 0 -24
    aligned	17 -11 3 0 -42
    allocated	-6 -23 5 0 7
    applied	13 -8 0 0 -18
    articulated	43 -5 -59 0 17
    assess	31 -52 -30 -18 12
    assessed	-3 22 0 32 -32
    assesses	22 4 -15 -11 -13
    assist	56 -59 -20 0 -39
    audited	1 0 -51 -18 20
    awaiting	82 -29 -40 0 -65
    balanced	17 -6 -2 0 -41
    be	-4 -12 10 -4 4
    become	25 -29 -8 -17 -7
    becoming	37 -99 -4 -4 -17
    beginning	-11 -30 27 0 -57
    begun	-29 0 67 0 -53
    being	3 -22 5 4 5
    benefited	0 -54 12 -14 8
    brought	-21 33 -2 25 7
    built	-16 0 15 0 0
    capture	-11 21 -4 0 7
    cared	-14 18 4 0 0
    centred	-40 13 7 0 25
    chaired	16 21 -35 0 -12
    chairs	23 0 -17 0 -42
    challenging	40 0 -49 -4 -6
    change	22 -12 0 -19 -32
    closed	-10 -35 -31 31 11
    collated	47 3 -64 0 -3
    commissioning	-15 28 10 -3 -11
    compared	-5 -62 2 10 1
    complete	3 -7 -12 -22 14
    completed	-2 -15 -1 10 8
    completing	13 -9 -24 -14 14
    conclude	-27 0 35 0 0
    conducted	12 -12 -52 34 11
    considered	10 7 -10 0 -11
    considers	10 0 -6 0 -30
    continue	-23 -25 15 -41 23
    contributed	-17 37 5 6 -9
    contributes	-3 0 -1 0 9
    contributing	-18 -23 9 13 17
    could	0 -48 -6 -46 8
    created	4 10 -24 15 16
    date	-1 36 -58 -5 -8
    delivered	8 -6 0 -11 -9
    delivering	2 16 -14 -38 1
    demonstrates	-9 22 -3 26 -21
    depending	71 0 -22 0 -58
    describe	-14 45 -6 23 -27
    described	-14 74 -61 55 -73
    detailed	-9 43 -21 8 -7
    determined	-3 0 -5 0 35
    directed	0 -43 -32 0 47
    diverted	-15 7 15 0 -4
    diverting	-21 -5 24 0 0
    do	-5 7 12 -37 -6
    elected	38 -3 -35 -18 -32
    embrace	-57 7 46 0 0
    embraced	-28 61 1 0 0
    enabled	-7 9 2 -47 18
    enables	-8 10 7 -39 -59
    enabling	-3 10 4 -51 -62
    engage	14 -49 -3 11 -1
    enhances	-8 -35 21 0 -28
    enjoy	-11 10 7 0 0
    ensuring	8 -11 -3 -52 9
    escalated	0 -73 -22 0 29
    evaluated	-8 -50 -28 5 36
    exceed	-28 16 23 0 0
    explains	-32 0 15 0 15
    expressed	21 -30 -56 41 -8
    extended	-7 10 0 -14 10
    extends	-19 -12 27 0 -23
    facilitate	15 -23 10 0 -31
    feel	-20 28 5 3 -18
    felt	-32 86 -10 33 -9
    find	15 -11 -2 0 -14
    fulfil	57 -15 -19 -30 -37
    gain	5 -11 1 -30 -4
    giving	-5 4 0 -29 10
    growing	40 0 -34 0 0
    had	-2 -26 -7 -4 18
    hampered	2 0 0 -15 5
    has	1 -41 5 -27 16
    have	0 -34 7 -38 14
    having	2 -45 0 22 5
    hear	-13 -31 14 0 9
    helped	-9 2 2 -68 23
    helping	-8 2 10 -46 -21
    helps	-4 22 -7 0 -23
    highlight	-3 0 -4 0 10
    hold	-20 0 0 0 31
    holding	2 -50 0 0 10
    identified	-3 4 -6 17 0
    identify	7 -53 12 -113 8
    identifying	14 -31 -5 -39 16
    impact	-3 18 23 -18 -31
    impacts	-4 16 13 -54 -14
    impeded	-33 0 0 -31 46
    improve	-7 -22 3 -6 21
    improves	-32 3 31 0 0
    includes	2 2 0 -47 0
    incorporate	-11 -23 -6 0 48
    increases	-7 -33 1 0 10
    influence	0 -9 7 0 -45
    influenced	-16 11 18 0 -9
    informed	6 0 1 -67 -13
    informs	6 0 0 -7 -73
    inhibit	-6 0 0 0 13
    integrated	-2 -23 8 0 0
    intended	72 -62 -65 0 15
    interviews	34 -35 -25 32 -34
    introduced	5 0 -5 -15 2
    introducing	-18 -64 37 0 -30
    invest	20 -35 0 0 -20
    judged	0 -55 12 -52 4
    keeping	18 -56 -9 0 0
    known	-7 36 -22 0 16
    lead	-1 20 -19 -3 13
    leading	-4 36 -10 0 -1
    leads	-15 18 -3 37 -9
    leave	-15 4 -24 9 31
    leaves	0 0 -50 13 -1
    leaving	-8 0 -5 -12 20
    led	-10 26 3 8 -10
    left	-8 2 3 -29 8
    linked	6 -32 15 13 -34
    listening	-24 15 20 0 -14
    lived	55 0 -50 0 -24
    lost	0 0 -29 17 6
    maintaining	16 -7 -1 -21 -71
    make	-1 -28 5 0 12
    making	9 -33 5 -13 0
    managed	-15 30 -1 -40 7
    manages	-5 -29 37 -9 -12
    match	-4 -41 22 10 -40
    matched	10 26 -12 -31 -5
    meeting	6 -16 0 0 0
    met	7 10 -12 -53 0
    monitors	-8 -21 18 0 0
    need	20 16 -29 -37 -1
    needed	21 -62 -46 -76 20
    needs	1 23 -40 -6 12
    offers	0 -8 15 -15 -76
    operates	34 0 -27 0 0
    organised	47 0 -52 0 0
    outlines	21 -48 5 0 -21
    paid	53 1 -55 0 -23
    passed	-13 -18 13 20 -6
    paying	-24 -10 29 0 -5
    places	-7 -66 8 -65 17
    planning	-13 -24 0 17 15
    plans	0 30 -8 -12 -12
    present	27 0 -14 -1 -15
    prevented	2 -32 -22 -2 17
    preventing	-12 0 26 -45 -23
    prevents	-4 -33 5 0 5
    prioritised	-4 -9 20 -51 -8
    processes	23 -18 -18 0 0
    progressed	-14 9 6 0 4
    promotes	0 -3 4 0 -18
    provide	-3 -8 6 -94 4
    provides	3 -33 12 -60 -44
    published	48 -20 -27 0 -23
    pull	0 22 -56 0 13
    put	-5 -36 5 0 22
    putting	-6 -27 13 0 0
    read	-2 36 -80 -37 18
    receive	2 -15 7 -23 -5
    receiving	6 -29 -15 -4 17
    recognise	-5 -4 2 15 3
    recommissioning	-33 0 46 0 0
    record	0 6 -12 -5 10
    recorded	-1 38 -23 29 -10
    recruited	1 9 0 0 -64
    reduce	3 0 -3 -11 1
    reduced	8 40 -4 -34 -33
    reflected	-15 44 7 20 -47
    reflects	0 19 -6 26 -23
    relating	11 -18 -81 9 9
    repeat	-2 0 9 -47 0
    require	11 -47 -42 -23 24
    requires	25 -43 -91 0 9
    resolved	-23 9 25 0 -16
    responded	-12 23 0 9 0
    responding	11 -15 -32 17 21
    result	-13 44 -8 41 -1
    resulted	-4 35 -14 27 -12
    resulting	-17 35 -14 36 -7
    results	-14 47 -18 44 -11
    retaining	8 -14 0 0 0
    return	0 5 3 -1 -9
    reviewing	-2 -2 0 0 3
    rooted	-16 -36 24 0 0
    safeguard	8 -77 -20 17 7
    saw	-15 25 -5 3 4
    say	19 0 -25 0 0
    secured	6 -65 18 -23 0
    securing	9 -16 6 0 -40
    seeing	-25 17 5 0 16
    sent	-9 -41 -30 0 46
    services	3 7 -67 37 23
    set	-8 6 11 -31 -3
    settled	47 40 -94 0 0
    shaped	-19 -27 34 0 -13
    shaping	-3 -69 21 0 -26
    should	16 -68 -18 -75 2
    skilled	12 6 -24 0 9
    spent	-33 12 -26 -36 53
    spoke	-4 23 -16 3 13
    stepped	-1 -7 0 -1 4
    succeed	75 0 -68 0 -9
    summarises	95 0 0 0 0
    supplemented	-11 -48 21 0 -18
    supported	-7 -2 12 0 -23
    sustain	28 0 -30 0 -5
    tailored	-6 0 6 0 0
    take	7 -33 4 -2 -2
    talk	-17 0 23 0 -18
    tell	-21 0 5 0 23
    test	33 -34 -8 0 -44
    think	-6 -23 9 0 5
    threaded	-13 0 31 0 -11
    took	12 -49 18 0 -27
    transfer	-10 -48 19 0 -24
    triaged	-12 0 -22 0 23
    undermined	-14 0 0 -24 22
    understanding	24 -29 -67 -22 17
    understands	-17 9 17 0 -33
    undertake	-8 14 0 -30 0
    undertaking	1 27 -29 4 12
    updated	5 26 -1 -16 -19
    used	-8 41 2 -32 -9
    valued	3 48 -22 0 -36
    visit	-21 23 8 0 14
    visited	-11 27 -6 -22 13
    wait	18 -56 -11 -50 1
    was	-6 6 -7 32 -6
    were	-13 0 4 24 -2
    will	-23 -3 13 21 12
    work	0 16 -1 -41 -23
    would	0 -54 0 6 0
    write	-14 -23 15 0 14
    # verb word
    - ?	-11 -8 9 12 5
    - a	23 3 -32 0 -1
    - action	-30 17 15 7 8
    - adds	-35 32 -22 9 -7
    - almost	52 -46 -2 1 -28
    - an	46 -87 -40 -5 -5
    - are	-16 0 12 -125 11
    - arrangements	-17 -11 29 -80 0
    - as	50 -126 -9 -13 -17
    - benefit	27 -30 0 0 20
    - children	12 -40 -3 -12 -4
    - children's	13 -119 -10 -29 0
    - consideration	-19 34 -22 -13 13
    - demonstrates	24 -14 -32 0 0
    - family	-2 -204 23 -46 -79
    - focus	-27 5 5 9 30
    - foster	38 -27 -41 0 14
    - further	-21 -45 29 27 18
    - help	-4 16 -12 0 0
    - impact	42 5 -29 -9 -32
    - improving	-26 49 -59 0 0
    - in	-7 -48 20 7 8
    - includes	37 -26 -3 -49 -15
    - informs	-12 20 -19 0 0
    - investment	-7 0 11 -24 5
    - it	28 -104 -10 -139 -50
    - lack	-20 0 -7 25 -9
    - leaders	37 -22 -2 0 -74
    - learning	24 -17 -7 -1 -54
    - make	-25 5 52 -20 -32
    - many	34 -22 -118 -3 -9
    - may	-16 -38 5 26 -29
    - meets	-13 -5 17 -16 16
    - more	-21 15 18 10 -32
    - necessary	-23 14 28 0 -25
    - needs	19 0 -10 -20 -2
    - nor	-29 0 0 18 5
    - of	4 -34 -4 -9 4
    - often	1 -23 0 22 -1
    - only	-27 -8 -62 56 -63
    - place	-45 48 6 35 2
    - plans	14 0 -18 -76 0
    - practice	25 0 -16 0 -23
    - quality	8 0 -7 -34 0
    - recognise	-23 33 -39 -6 0
    - recognises	-31 38 0 0 0
    - reflects	16 -42 26 -20 17
    - relevant	-35 28 1 17 0
    - requires	-28 -31 0 47 -26
    - share	-20 42 -69 0 0
    - small	23 -36 6 -1 -7
    - support	-8 31 -4 -26 -9
    - targeted	36 -41 -3 0 22
    - there	1 -208 -3 -1 11
    - to	-12 -50 0 -46 24
    - understand	-21 17 0 0 12
    - with	23 -23 -23 -4 15
    - work	-19 19 14 -41 -1
    - working	-25 25 3 6 1
    - young	3 0 3 0 -8
    are and	25 0 -23 0 -8
    are concerns	105 0 -78 -95 -53
    are education	-48 0 47 0 12
    are good	-21 35 -15 0 -4
    are of	7 0 -6 -9 0
    are ready	38 -78 32 0 -45
    are seen	-40 11 13 26 2
    are some	51 -45 -52 0 -11
    are with	-26 14 33 0 -13
    be a	-59 0 27 0 43
    benefit ?	-36 0 54 0 -33
    benefit from	29 0 -24 0 -12
    commissioned a	-65 0 39 0 35
    committed to	22 0 -21 0 0
    could be	-31 0 15 0 17
    have ?	-26 0 28 0 1
    have the	-18 0 24 0 -3
    informed by	-26 0 22 0 10
    informed of	33 0 -38 0 -1
    involved in	-18 0 28 0 -65
    is a	30 0 -23 -28 -11
    is all	-29 -36 23 0 19
    is and	4 0 0 0 -10
    is appropriate	25 -53 25 -56 -44
    is care	-28 0 30 0 5
    is evident	31 -2 -49 -28 -2
    is leavers	-18 0 42 0 -41
    is on	-15 -20 -28 -55 50
    is priority	-28 26 0 15 0
    is shared	-39 -8 46 -15 -16
    is that	14 0 -105 0 2
    is with	-41 -42 48 0 5
    live that	-21 0 17 0 9
    looked after	-24 -33 26 0 4
    need to	21 0 -24 0 -4
    placed in	-36 10 32 0 0
    provide with	-55 -50 32 0 52
    provided with	-26 -41 23 0 20
    receive from	42 0 -44 0 0
    receive support	-23 -59 42 -12 -18
    receive to	26 0 -18 0 -29
    speak of	53 0 -52 0 0
    supported of	-26 0 28 0 0
    taken to	14 0 -14 0 0
    understand the	-15 0 26 0 -11
    understand what	36 0 -23 0 -28
    was carried	103 -77 0 0 0
    # verb tag
    - adverb	-7 -2 15 -2 3
    - be	-11 -283 4 -8 17
    - comma	-30 0 16 -12 30
    - coordinator	-1 -12 -1 0 5
    - determiner	21 0 -13 -56 -9
    - do	6 10 14 -36 16
    - gerund	3 0 -10 -16 15
    - have	1 -8 24 0 -12
    - modal	5 -25 21 -10 13
    - noun	0 -7 1 -1 5
    - of	4 -34 -4 -9 4
    - preposition	1 -20 18 -21 -3
    - pronoun	6 -33 -3 -8 5
    - quantifier	20 -5 -10 -1 -18
    - relative	11 -22 11 -47 -20
    - there	1 -208 -3 -1 11
    - to	-12 -50 0 -46 24
    - verb	-7 7 -11 12 10
    - verbPast	-5 1 4 15 -14
    - verbSingular	6 12 -39 6 -17
    are adjective	0 18 0 -19 -11
    are adverb	17 -20 15 0 -13
    are be	26 -65 16 -69 -19
    are comma	17 0 -33 0 16
    are coordinator	18 0 -6 0 -19
    are gerund	16 -21 -16 13 8
    are noun	-1 11 0 6 -5
    are of	7 0 -6 -9 0
    are participle	-26 17 6 11 8
    are preposition	-8 2 8 3 -1
    are subordinator	45 -38 -24 0 -28
    are verb	-16 7 8 26 -7
    based adjective	-41 24 8 -1 26
    be adjective	-6 0 -13 -12 28
    be noun	21 -1 7 5 -41
    be participle	3 -32 4 -12 13
    been adjective	0 34 -16 -8 -14
    benefit adjective	-19 -26 41 -16 -11
    benefit preposition	39 0 -33 0 -22
    commissioned determiner	-43 0 25 0 28
    commissioned noun	7 24 -33 13 12
    committed to	22 0 -21 0 0
    consider noun	-32 -3 24 20 7
    considered preposition	-15 -51 23 0 1
    could be	-31 0 15 0 17
    develop adjective	-28 0 31 0 -3
    developed noun	-24 -25 33 0 -52
    do determiner	-41 0 58 0 -18
    do verb	15 -10 -8 -68 1
    enable noun	10 -96 0 0 -47
    enable verb	-27 11 23 -13 0
    enables verb	-35 37 0 0 -14
    enabling verb	-62 41 19 0 0
    ensure adjective	13 29 -42 -65 -16
    experience noun	-28 6 0 -13 30
    feel adjective	0 -55 38 46 -23
    focused gerund	-28 -32 48 0 -22
    has participle	-4 -19 12 -33 6
    have adjective	2 -19 -5 -27 28
    have adverb	20 -6 10 -95 -24
    have be	15 0 -16 0 0
    have determiner	-3 0 10 0 -9
    have noun	-9 -34 6 0 13
    have preposition	17 -89 -15 13 -6
    helped verb	-21 15 12 0 -31
    helping verb	-31 15 18 -42 0
    helps verb	-20 11 9 -17 -28
    improved noun	-22 1 24 -34 0
    include noun	-31 22 24 10 -1
    inform noun	-8 -70 15 -57 4
    informed of	33 0 -38 0 -1
    introduced noun	-38 11 34 0 -3
    is adjective	-14 15 9 8 -15
    is be	-31 18 8 -80 25
    is comma	25 0 -37 0 3
    is coordinator	3 0 1 0 -8
    is determiner	10 -122 -4 -80 -5
    is noun	-3 -1 -2 13 4
    is participle	-10 9 5 -20 10
    is preposition	-6 0 0 27 -1
    is pronoun	-10 0 18 -6 -6
    is quantifier	-10 -10 4 2 16
    is subordinator	46 -41 -31 0 -19
    is that	14 0 -105 0 2
    leading noun	-17 -42 30 -6 9
    led determiner	29 -40 -21 0 -9
    led noun	-34 15 7 27 15
    live that	-21 0 17 0 9
    looked preposition	-17 -189 22 -64 0
    made adjective	-5 -35 25 -27 14
    make adjective	12 -45 -3 -2 25
    make preposition	53 -29 -50 35 -42
    makes noun	41 -45 1 0 -54
    need to	21 0 -24 0 -4
    need verb	30 -40 -21 0 0
    offered noun	-21 -82 18 0 20
    placed adjective	-22 10 31 -20 0
    plans noun	-39 78 -4 -9 -10
    provide adjective	4 -19 12 -53 -5
    provides determiner	-34 0 36 0 0
    provides noun	20 -19 -12 0 -41
    put noun	-18 -63 19 -25 9
    read noun	29 0 -69 0 0
    receive adjective	-6 -22 0 -53 50
    receive comma	-45 0 27 0 41
    receive preposition	15 -78 0 0 -25
    receive to	26 0 -18 0 -29
    recognise noun	-36 56 1 -25 10
    recognised coordinator	24 0 -20 0 -9
    remain adjective	-16 -67 32 -75 3
    remain noun	27 -12 -23 -69 -4
    remain preposition	-15 8 12 -19 11
    requires noun	-2 0 -55 0 26
    resulted adjective	-35 23 3 21 0
    resulted noun	-29 43 -13 49 5
    resulted preposition	16 -121 0 -8 -10
    resulting adjective	-23 11 5 11 0
    resulting noun	-26 8 11 18 0
    resulting preposition	27 -44 -8 0 0
    results adjective	-41 39 -32 45 -8
    reviewed noun	48 -56 -37 -30 -8
    saw adjective	-40 38 5 0 -6
    should verb	27 -36 0 0 -27
    speak of	53 0 -52 0 0
    support adjective	-12 29 -14 3 14
    support verb	28 -17 -21 -24 6
    supported adjective	-14 4 11 -32 -11
    supported of	-26 0 28 0 0
    supported preposition	10 -103 -4 0 -22
    supported verb	24 -32 0 -24 0
    supporting noun	-9 0 15 -21 -26
    supports adjective	-2 40 -25 0 0
    taken noun	-24 -2 10 -55 31
    taken to	14 0 -14 0 0
    understand adjective	-20 -11 29 11 -9
    understand determiner	-5 0 15 0 -12
    understand noun	-10 0 4 12 8
    understand subordinator	35 -21 -13 0 -56
    used noun	28 0 -36 -14 5
    used verb	-6 18 26 0 -58
    visited preposition	-46 10 23 0 22
    was participle	22 -33 -15 5 13
    were adjective	-6 0 -2 56 -31
    were noun	19 -15 -45 42 -5
    work adverb	-10 7 0 0 5
    # verb mark
    - progress+	-2 -36 9 -18 7
    - progress-	13 -41 15 -27 -15
    - strength+	4 -43 3 -6 13
    - strength+!	1 5 -16 -4 13
    - weakness-	-1 -37 26 -41 4
    access strength+	-14 0 15 0 -19
    account -	55 8 -65 0 -50
    achieve -	-1 -33 20 0 -33
    achieving strength+	24 -78 -22 0 23
    acted -	12 0 -30 0 19
    address -	4 0 -20 37 -9
    address progress+	25 -24 -30 9 0
    addressing strength+	-8 -29 23 0 -44
    adds -	-6 -49 2 0 11
    advocate -	64 -43 -38 0 0
    advocates strength+	50 -11 -35 0 0
    agreed -	0 -18 2 11 -1
    applied -	69 -27 -48 0 -22
    apply -	-9 -46 4 0 15
    are -	1 -7 -9 10 12
    are progress+!	-24 16 6 0 0
    are strength+!	-23 19 11 -3 -13
    are weakness-	-6 -119 20 -14 4
    are weakness-!	3 -31 3 10 -8
    assessed strength+	24 0 -15 0 -38
    attended -	12 -65 1 -16 5
    attended strength+	-13 -2 18 0 -15
    be progress-	-1 2 -49 0 14
    be strength+!	3 -17 -15 13 57
    be weakness-	19 -24 42 0 -35
    become -	-16 -1 15 0 4
    become progress+	27 -8 -5 0 -64
    been progress+!	-28 3 25 0 -75
    being -	5 1 -19 0 9
    being strength+!	0 -25 16 35 3
    benefit progress+	20 -27 -7 0 0
    benefit strength+	-5 -20 13 0 -7
    benefited weakness-	27 0 0 0 -24
    board -	80 -49 -60 0 -2
    brings strength+	16 -17 -9 0 -7
    build -	-10 12 -5 -58 25
    captures strength+	-50 0 64 0 0
    care -	-11 19 12 -59 0
    care strength+	19 -64 -8 0 0
    carried -	16 -50 3 -49 -24
    carried strength+	-95 -52 0 0 41
    carry strength+	-45 5 8 0 38
    centred -	-40 0 24 0 25
    committed -	5 -2 0 0 -39
    compared -	-5 -62 2 10 1
    consider -	11 -25 -7 10 -2
    consider weakness-	-18 0 0 0 24
    considers strength+	12 -70 0 0 -26
    contains -	29 0 -49 0 0
    contribute -	0 -14 12 0 -24
    could -	3 -47 -22 0 6
    date -	28 19 -57 -10 -19
    delayed weakness-	-50 0 0 0 62
    delivering -	-5 -90 -1 -11 24
    delivering weakness-	21 0 20 0 -45
    delivers strength+	40 -75 -20 0 0
    demonstrate strength+	-1 33 -11 -21 -7
    demonstrates strength+	0 28 -26 21 12
    demonstrating -	-21 2 10 0 15
    determined -	6 -58 -16 0 35
    develop progress+	7 2 -15 0 20
    develop strength+	-2 -120 14 0 0
    developing progress+	-18 -88 31 -1 -5
    diverted -	-13 8 13 0 -3
    do strength+	15 15 0 0 -93
    embedded -	4 0 -9 -34 5
    encourage -	-8 -100 19 0 -55
    encouraged -	-26 -46 32 0 0
    engage -	-10 -1 17 7 -92
    engaged strength+	17 33 -46 0 16
    engaging -	34 -33 -24 0 0
    enhance -	18 -63 -4 0 -57
    enter -	-15 17 0 0 14
    evaluate strength+	9 -38 -4 0 0
    evaluated -	17 -41 0 15 -26
    evaluated strength+	-1 -19 -34 0 42
    exceed -	-20 17 13 0 0
    experience -	0 -2 -11 13 1
    experience weakness-	10 0 -11 22 -21
    experienced -	4 14 -19 28 -7
    explains -	-28 0 17 0 16
    feel -	-3 31 -21 0 9
    find -	-15 6 18 -58 0
    focused -	-14 22 13 -57 0
    focused progress+	20 -46 -7 0 -17
    focuses strength+	14 -50 -14 -8 11
    found -	3 27 -11 0 -7
    gaining -	29 0 -11 0 -39
    getting strength+	25 15 -35 0 -7
    give strength+	1 -66 -30 26 36
    given strength+	22 -2 -10 0 -33
    giving -	-17 0 1 0 24
    going -	18 13 -10 -41 -20
    grow -	14 -42 0 0 -50
    had -	-4 -37 7 -3 8
    had weakness-	13 0 6 5 -17
    hampered -	-16 0 0 0 19
    has progress+	-5 -24 14 -77 0
    has weakness-	0 0 -31 0 12
    have -	2 -39 4 -2 2
    have progress+	-7 -6 15 4 -17
    have progress-	3 0 -31 -3 16
    having -	-5 -23 9 -5 4
    having strength+	24 -18 -10 0 -19
    hear -	-8 -30 2 0 32
    heard -	29 -2 -21 0 -37
    held -	-7 -25 -1 -86 20
    held strength+	-38 -16 71 0 -20
    helping -	0 -25 11 0 -46
    helping progress+!	-84 23 21 0 0
    highlight -	-13 0 10 -68 13
    impacted -	-33 0 26 -33 15
    impacted weakness-	0 0 31 -84 -11
    impacting -	-12 0 -58 0 27
    impacts -	2 -23 37 0 -88
    impacts weakness-	-17 0 0 -6 24
    improved -	2 23 -20 0 17
    include -	16 11 -7 -84 -44
    increased -	5 6 -9 11 -7
    increases -	-13 -29 0 0 18
    influenced -	-10 0 15 0 0
    influences strength+	-20 -37 34 0 -7
    inform -	0 20 4 -35 -28
    informed strength+	-10 4 8 0 -3
    involve -	-8 -17 5 0 8
    involved -	1 -9 -1 3 0
    involved strength+	32 -4 -23 0 -18
    involving -	27 0 -33 24 -39
    is progress+	-25 20 9 0 0
    is strength+	-7 -18 3 35 8
    is strength+!	-1 12 4 -45 -34
    judged -	-22 -1 4 0 23
    leads -	21 2 -21 9 -22
    leave -	-15 20 -22 30 10
    leaves -	-29 0 -26 -5 37
    leaving -	-1 -6 -6 -20 18
    led -	-11 24 -5 13 4
    led weakness-	25 -18 -45 0 -11
    left -	-9 8 8 -70 1
    left weakness-	-6 0 -27 -9 15
    limits -	18 0 -2 -17 -8
    live strength+	-3 -3 9 0 -14
    live weakness-	-22 0 -49 0 30
    living -	-3 -17 4 -103 9
    living strength+	-41 11 17 0 12
    looked -	9 -10 2 -33 -14
    made progress+	0 -37 24 -28 -45
    maintained -	-3 21 -27 0 22
    makes -	-26 -40 21 0 19
    meet -	6 -1 -2 -82 -2
    meet strength+	-18 19 4 0 27
    meets strength+	-5 -35 1 0 17
    monitor -	-4 -58 -16 -39 32
    monitored -	17 -61 -26 0 19
    moved -	-11 -27 4 0 11
    moving -	20 -58 0 -23 -3
    needing -	29 -72 -19 0 0
    offered -	8 -41 6 -31 -14
    offered strength+	4 53 -30 0 -5
    overseen -	-14 -8 25 0 -50
    overseen strength+	0 28 -11 0 -3
    participate -	-27 35 9 0 5
    passed -	-8 0 13 0 0
    placed strength+	-32 -17 7 0 25
    present -	84 -46 -41 -9 -30
    presented -	17 0 -37 4 0
    prevents -	-26 -6 29 0 0
    prioritised -	31 -47 -9 0 -61
    produces -	79 0 0 0 0
    progress strength+	-23 -6 30 0 -17
    provide -	11 -25 -3 -95 0
    provide weakness-	-14 0 10 -39 10
    provided -	-2 -24 -4 0 21
    provides strength+	0 -42 13 0 -22
    providing progress+	8 32 -23 0 -29
    raised -	-3 0 -34 0 19
    raising -	-7 -52 17 0 0
    receive -	6 -5 0 -35 -7
    receive strength+	-4 -12 15 0 -63
    receive weakness-	-57 0 0 -45 45
    receiving -	18 -19 -19 -14 1
    receiving strength+	-29 -3 21 0 7
    recognised -	-14 0 12 1 5
    record weakness-	-20 0 0 0 48
    recorded -	2 14 0 33 -30
    reduced -	22 1 -15 0 -24
    reduces -	23 0 -22 -6 0
    reducing -	-4 -5 12 -32 -12
    reducing progress+	17 0 -10 0 -35
    reflect weakness-	-39 0 0 0 44
    reflects strength+	-6 30 -18 11 9
    regarded -	27 0 -21 0 -8
    remain weakness-	0 0 -60 -81 19
    remained -	34 0 -24 0 -3
    repeat -	-20 0 -27 -10 30
    required -	31 9 -24 -27 -18
    resolve strength+	39 -12 -33 0 0
    responded -	-12 23 2 0 0
    responded strength+	0 -30 -20 34 19
    resulted -	-20 39 -6 45 -13
    resulted progress+	-24 -39 33 0 -30
    retaining strength+	41 0 -38 0 0
    reviews -	43 3 -57 0 0
    saw -	-9 13 -6 -3 16
    securing strength+	27 -31 -22 0 0
    see -	7 6 -18 -63 10
    seek strength+	-8 -5 14 0 0
    seen strength+	-21 38 -3 0 7
    shaped -	-14 -8 26 0 -7
    share strength+	-16 0 19 0 0
    shared strength+	16 -66 -8 0 0
    should -	16 -65 -20 -45 2
    skilled -	35 -31 -28 0 0
    sought -	25 -48 -5 0 -43
    sought strength+	-54 -8 51 0 0
    speak strength+	3 9 -7 0 0
    stabilise -	0 20 -100 0 0
    started progress+	-119 0 5 0 42
    starting progress+	-91 0 111 0 -9
    stepped -	3 -69 1 -19 0
    stepping -	0 -13 -50 0 27
    subject -	17 -53 -53 0 6
    summarises -	95 0 0 0 0
    supplemented -	-11 -48 21 0 -18
    support strength+	-3 0 11 0 -49
    supported -	4 -39 0 -96 34
    tailored -	-19 9 4 22 4
    take -	1 -149 -7 -7 16
    take progress+	42 -35 -18 0 -51
    taken progress+	26 -76 -11 0 -28
    takes strength+	-31 17 12 0 0
    taking -	0 -5 12 -22 -18
    taking progress+	42 -36 -42 0 14
    tell -	-24 0 9 0 22
    think -	-11 -60 18 0 6
    threaded -	-13 0 31 0 -11
    took -	18 7 -18 -4 0
    transfer -	-10 -48 19 0 -24
    triaged -	-10 0 -35 0 24
    undermined -	-19 0 0 0 22
    underpinned -	-17 42 2 0 -7
    understand -	0 -5 -8 15 14
    understand strength+	-5 37 0 0 -35
    understood -	21 -9 -7 -17 -25
    updated -	5 3 0 -49 -10
    use strength+	-16 -13 11 0 29
    using -	-5 14 -7 -66 17
    visited -	0 8 -10 -10 9
    was -	-6 -4 -7 25 3
    was strength+!	-4 22 -29 -2 -47
    was weakness-	30 0 -40 0 -17
    were -	1 14 -18 18 -10
    were strength+!	18 -2 0 -84 -28
    work progress+	26 15 -63 0 30
    work strength+	15 -18 -3 0 -20
    working -	-8 0 8 0 0
    working strength+	11 0 -15 0 21
    works -	0 0 1 -12 -34
    would -	0 -53 -8 8 4
    write -	-19 3 8 0 16
    # opener
    -	0 -6 8 -19 3
    although	-14 10 19 0 -7
    but	-13 -16 7 13 8
    despite	-7 11 4 0 -2
    how	17 -44 11 -39 -10
    if	6 -9 3 -49 10
    that	5 -24 9 -27 9
    to	2 -20 10 -26 5
    what	10 -49 10 -39 0
    when	3 -3 5 -27 2
    whenever	-20 15 17 -4 -38
    where	9 -9 10 -26 -7
    whether	13 -50 11 -40 -1
    which	7 -16 13 -28 -3
    while	3 6 0 -16 -2
    who	2 -4 11 -43 0
    whom	10 -20 13 -39 3
    why	19 -67 4 -89 6
    # opener tag
    - adjective	-5 6 4 -8 -1
    - adverb	-11 12 -1 -6 11
    - be	12 -20 -6 -2 -3
    - concession	133 -33 -56 0 -85
    - contrast	13 -25 -15 -94 3
    - determiner	2 -74 5 -39 0
    - do	-15 7 -19 31 -21
    - gerund	-5 -20 26 -5 17
    - have	4 11 -26 0 -8
    - modal	-9 24 -50 18 -10
    - noun	-20 -5 22 -16 12
    - number	12 -28 16 -1 -23
    - of	7 -32 -1 -15 0
    - participle	-15 5 17 -3 -4
    - possessive	8 -290 0 -150 -10
    - preposition	18 -16 -13 -7 -1
    - quantifier	-4 -12 16 -9 7
    - relative	11 -17 3 0 -20
    - subordinator	12 -17 -3 -113 -6
    - that	18 0 -18 0 -1
    - to	4 -24 -10 -4 14
    - verb	-1 7 -8 4 -4
    - verbPast	11 0 -9 -11 -1
    - verbSingular	-13 9 10 10 -17
    although adverb	-12 -27 -14 43 10
    although comma	63 0 -88 0 -13
    although coordinator	-22 -22 13 0 22
    although participle	-37 38 3 -9 14
    because noun	-3 -5 12 0 0
    but adverb	-12 -5 8 -23 38
    but noun	12 -46 -28 -9 14
    but quantifier	-43 9 4 24 16
    but verb	-56 38 4 14 -9
    despite adjective	-18 22 -5 4 0
    despite noun	-15 8 17 17 -11
    that adjective	-4 -19 1 12 21
    that comma	33 0 -28 0 -13
    that coordinator	12 -27 -16 0 7
    that determiner	1 2 -3 -105 2
    that modal	0 -29 -5 21 13
    that noun	-15 -30 18 -9 13
    that preposition	13 -19 4 -19 -17
    that quote	-38 25 15 0 16
    that to	0 -82 -10 -41 18
    that verbPast	-22 31 16 2 -38
    that verbSingular	16 1 -17 -24 0
    to adjective	-8 3 3 -2 9
    to adverb	-1 0 8 -12 -1
    to be	16 -38 -9 -105 -2
    to comma	1 0 7 0 -14
    to coordinator	7 7 -2 -19 -11
    to determiner	2 -47 1 -22 0
    to do	-27 -32 16 31 24
    to gerund	-18 15 3 9 4
    to have	-15 19 -5 2 0
    to modal	-6 13 -36 39 -70
    to noun	-14 -4 23 -23 -2
    to participle	-29 23 0 3 19
    to possessive	13 -22 -11 -1 -1
    to preposition	9 4 -8 11 -9
    to quantifier	8 -2 -1 -60 13
    to quote	-15 -3 31 5 -35
    to relative	21 -127 -7 0 -13
    to subordinator	23 -28 -13 -97 -8
    to that	16 0 -8 0 -12
    to to	3 -12 -11 16 10
    to verb	10 -40 15 -25 17
    to verbPast	-15 12 5 0 2
    to verbSingular	-5 -15 -9 39 16
    what be	-10 0 24 0 -18
    when adjective	-21 13 15 11 -5
    when adverb	-16 14 0 23 -4
    when comma	48 0 -32 0 -28
    when gerund	29 -29 -6 0 -8
    when noun	-13 6 10 15 -3
    when pronoun	-15 -99 23 -20 -5
    when verb	16 20 -4 -91 -25
    where adjective	10 -1 -3 -9 -1
    where comma	33 0 -19 0 -65
    where coordinator	26 0 -10 0 -26
    where negator	22 0 -9 -14 -3
    where noun	-1 -33 16 -20 4
    where pronoun	-14 -12 7 0 19
    which adverb	-24 41 0 -18 0
    which coordinator	9 0 -27 0 28
    which noun	-24 -17 13 0 33
    which participle	9 -28 4 -24 23
    which preposition	11 20 -19 17 -10
    which verb	10 -19 15 -3 -3
    while adverb	-39 21 0 -7 35
    while noun	-5 0 22 -27 -9
    who adverb	29 -22 0 -35 -6
    who determiner	-19 -78 12 0 17
    who preposition	8 17 -21 -32 13
    who verb	-9 19 -6 -1 -4
    # opener mark
    - -	0 -1 6 -12 -3
    - progress+	-1 -31 12 0 -4
    - strength+	-3 -6 8 -38 -3
    - strength+!	3 9 -5 -34 -24
    - weakness-	-3 -218 9 7 0
    although progress-	-28 0 10 -14 22
    although strength+	-9 -9 7 29 -4
    although strength+!	-15 8 -3 -17 25
    although weakness-!	-28 -26 -29 33 5
    because weakness-	-35 0 0 -36 49
    but -	1 -9 -10 9 3
    but progress-	9 0 20 -3 -20
    but strength+	-21 0 14 0 5
    despite -	7 16 -21 0 0
    how -	-1 -27 14 -48 6
    if -	12 -5 5 -43 -3
    that -	6 -7 9 -25 -8
    that progress+!	-12 3 -7 -7 43
    that progress-	15 -34 -24 -31 2
    that strength+	7 -32 7 -78 -5
    that strength+!	10 -8 12 -33 -23
    to progress+	0 -27 11 -13 -5
    to progress+!	6 -7 12 -192 0
    to progress-	4 -22 13 -44 -5
    to strength+	4 -8 4 -1 -20
    to strength+!	3 -4 -7 -13 34
    to weakness-	-2 -9 0 -13 7
    to weakness-!	4 -21 26 -2 -10
    what -	15 -36 1 -43 -2
    what weakness-	22 0 -31 0 -20
    when -	12 -30 2 -8 -2
    when strength+	-15 6 12 -17 2
    when strength+!	-36 14 25 -112 -1
    where -	3 -23 -1 25 -1
    where weakness-!	49 -81 6 -43 -1
    whether -	16 -49 -3 -50 4
    whether strength+	-24 -19 45 0 -42
    whether weakness-	20 0 -9 0 -15
    which -	3 6 5 -7 -16
    which progress+	-5 0 15 -58 -19
    while strength+	8 -7 4 -9 -36
    while strength+!	13 12 -51 -7 -3
    while weakness-	0 -76 0 -41 11
    who -	5 -14 2 -25 7
    who strength+	4 -14 4 -73 -10
    who weakness-	0 -112 0 -25 6
    whom weakness-	0 0 50 -12 -47
    # opener verb
    - -	3 -4 4 -15 2
    - achieved	18 -8 -6 -24 -21
    - acknowledge	1 49 -33 16 6
    - address	-23 0 0 23 18
    - agreed	-4 0 11 0 -13
    - allocated	-22 -8 14 0 22
    - approved	7 7 -29 3 11
    - are	-11 21 -8 32 -14
    - assists	-14 15 14 0 -26
    - based	27 -14 -6 -29 -52
    - be	0 -74 -44 33 14
    - become	-22 -56 8 0 27
    - been	-8 25 -9 -11 5
    - can	-21 -39 24 -6 27
    - celebrated	67 -12 -65 0 0
    - chair	25 -7 -14 0 -23
    - come	-17 17 6 -50 8
    - complete	13 -32 -7 0 -29
    - completed	-15 25 9 -31 4
    - coordinated	44 30 -61 0 0
    - could	-25 0 -23 0 36
    - court	69 -31 -22 0 -12
    - demonstrates	-4 18 -13 18 13
    - describe	6 30 -32 15 0
    - designed	-33 -18 42 0 -29
    - developed	-9 -10 12 22 -34
    - do	-11 -5 0 -37 27
    - enables	5 -45 9 0 -44
    - enhanced	-12 -37 11 0 46
    - enhancing	-26 20 11 0 0
    - evaluate	7 1 -13 0 6
    - evaluated	32 -31 -11 -4 -14
    - experienced	10 12 -34 10 0
    - facilitates	28 -17 -5 0 -48
    - find	-24 31 18 0 -7
    - focus	-10 22 4 0 1
    - focused	10 0 -12 -40 5
    - focuses	-12 -41 0 -4 39
    - gives	-2 -36 23 0 0
    - giving	-24 -2 19 -9 11
    - has	9 -42 11 -22 -10
    - have	-3 -5 5 0 0
    - having	-14 -1 -3 31 16
    - held	20 0 -45 -35 1
    - helping	29 -81 1 0 0
    - helps	15 -48 4 0 -29
    - hold	-29 -53 35 0 8
    - identify	-3 5 10 -4 -31
    - identifying	23 -29 7 -73 -16
    - impacted	-14 0 11 -42 11
    - included	-9 23 -15 9 22
    - informed	1 -4 7 -28 -11
    - inhibit	-20 0 0 0 25
    - involved	3 -30 5 0 -82
    - is	0 19 -11 5 -9
    - keeping	16 -16 -6 0 -60
    - know	-16 -28 14 0 39
    - limits	18 0 -43 0 -13
    - live	-6 -1 0 2 10
    - living	-7 -16 19 2 -6
    - looked	10 -24 0 -58 13
    - maintain	-1 -69 21 0 -9
    - make	-3 -11 5 -20 9
    - makes	-9 -19 -16 12 24
    - making	-4 -2 -4 -17 26
    - managing	47 -35 -16 0 -8
    - meet	-22 32 22 0 -56
    - meeting	32 -32 -21 0 4
    - met	9 4 10 0 -42
    - monitor	-16 -6 28 0 -31
    - monitors	-8 -21 18 0 0
    - move	-40 -14 18 0 44
    - offered	0 6 -10 0 14
    - operates	41 0 -19 0 -43
    - overseen	4 27 -17 0 0
    - place	44 -52 -13 -9 -20
    - placed	-4 -23 11 -43 9
    - plans	-12 15 4 0 0
    - prevented	-36 0 9 0 30
    - prevents	17 -14 -17 0 3
    - progressed	-19 10 21 0 -5
    - progressing	14 -23 -20 -40 36
    - promote	-20 -4 24 0 0
    - promoted	29 0 -23 0 -26
    - provide	5 -6 6 -13 -15
    - provided	-7 -10 14 -13 0
    - providing	-3 -14 17 -49 -10
    - pull	16 0 -53 0 20
    - recognise	6 0 -18 20 19
    - recognised	10 16 -15 0 -12
    - recommissioning	-33 0 46 0 0
    - record	-16 17 23 0 -11
    - reflect	9 12 -6 0 -25
    - reflects	-22 32 -3 39 -10
    - remain	-12 -42 11 -12 12
    - remains	36 -30 -4 0 -18
    - resulting	-2 60 -27 31 -25
    - results	-26 22 -3 59 -7
    - review	5 -13 2 0 -18
    - say	86 -32 -61 0 0
    - set	21 -5 -4 -20 -25
    - should	47 -3 0 -31 -40
    - speak	-7 15 1 0 -11
    - spoke	17 8 -21 -7 -27
    - stay	38 -5 -24 0 -36
    - staying	6 -42 10 0 -73
    - supported	10 -21 -1 -42 0
    - taking	-18 -16 20 0 8
    - undertake	16 0 -6 0 -47
    - undertaken	5 -13 -4 0 9
    - use	27 -57 -2 -10 0
    - visit	-10 28 -5 0 15
    - were	14 -14 17 -6 -24
    - worked	-2 -32 15 0 -53
    although been	18 -8 -18 -7 10
    although have	8 25 0 21 -57
    although remain	26 0 -12 0 -9
    because -	-14 46 4 19 -33
    but -	-4 -15 19 3 -2
    but are	0 14 -8 28 -25
    despite -	1 9 1 0 -13
    despite are	-31 33 31 0 -7
    despite been	-41 6 50 0 -25
    how -	-6 11 -1 -40 17
    how delivered	94 0 -77 0 0
    if -	4 6 -22 23 -2
    if is	31 4 -17 -58 -9
    that -	-3 6 5 -6 -4
    that access	-17 6 11 0 0
    that address	40 0 -35 0 0
    that are	4 -12 12 -30 9
    that been	-18 -15 33 0 0
    that being	35 -11 -19 0 -13
    that benefit	-14 11 -9 0 41
    that considered	34 -19 -20 0 -12
    that do	-12 0 37 0 -19
    that feel	-16 47 -32 28 1
    that get	-2 -91 13 0 0
    that has	8 6 -4 0 -17
    that have	4 -12 8 -14 -11
    that identified	-10 1 19 -14 -11
    that impact	-6 0 32 0 -12
    that involved	87 -8 -43 0 -8
    that leave	57 -18 -51 -46 -15
    that make	20 -12 -16 0 0
    that placed	-26 -8 51 0 -63
    that providing	-7 0 -35 0 29
    that receive	14 -5 -11 -34 0
    that understand	25 0 -22 26 -47
    that were	-23 24 9 28 -15
    to -	0 0 -5 18 -2
    to access	13 -23 -13 13 8
    to achieve	11 -26 -9 0 8
    to address	-11 -14 5 12 7
    to allow	34 3 -30 -15 -31
    to articulate	8 26 -19 0 -12
    to attend	-20 46 -5 -28 27
    to audited	-55 0 -13 0 60
    to become	19 -24 -3 0 -23
    to been	-9 3 1 23 -2
    to build	19 8 -15 -59 -14
    to chair	-27 0 30 0 -6
    to challenge	26 -6 -19 -8 0
    to changing	-47 0 51 0 0
    to closed	-26 0 -37 7 29
    to compared	-35 -28 22 19 6
    to complete	-12 4 -18 0 26
    to consider	22 -18 1 0 -62
    to considered	-4 -9 12 0 -31
    to continued	-26 -63 47 0 -6
    to contributed	-11 37 -10 6 -1
    to contributes	-14 0 16 0 0
    to creating	37 7 -16 -29 -50
    to date	-2 36 -56 -5 -6
    to delivering	33 -3 -16 0 -13
    to determine	59 16 -64 0 -51
    to develop	10 -15 1 -24 -21
    to do	14 -3 -3 2 -14
    to enabled	-29 14 17 -2 -7
    to enables	-40 25 17 -22 -21
    to enabling	-20 38 -6 -4 0
    to ensuring	14 23 -27 0 -60
    to evaluate	-9 -51 15 -43 9
    to explore	2 -31 18 -39 -6
    to facilitate	41 -25 -20 0 -15
    to find	29 -17 -31 30 -3
    to gain	9 -29 6 0 -15
    to has	-3 -4 -4 0 16
    to have	9 -23 -1 -8 -2
    to having	-13 -107 20 22 0
    to helped	-49 39 15 -26 -9
    to helping	-36 47 0 -39 0
    to helps	-45 45 1 0 -55
    to improve	13 -28 0 -4 -12
    to improving	11 0 -14 0 3
    to inform	6 0 -10 -17 8
    to introduced	-17 -68 0 0 38
    to invest	28 -43 -11 0 0
    to leading	-15 47 -8 0 5
    to leads	-28 33 1 38 -9
    to leaving	26 -7 -66 -4 8
    to led	-13 42 -5 9 -4
    to linking	-32 -4 40 0 0
    to listened	4 64 -36 0 -2
    to live	-5 -12 7 0 4
    to maintain	17 -9 -12 0 -2
    to make	10 -16 -4 0 0
    to makes	-10 -83 1 -9 20
    to making	-2 -15 -2 -9 22
    to measuring	-26 -4 30 0 10
    to mitigate	16 -35 -11 21 -12
    to need	15 -4 -21 0 1
    to place	18 -46 -4 0 -29
    to plans	40 -5 -22 0 -32
    to prevent	21 0 0 -55 -23
    to progress	-5 -17 13 0 1
    to provide	9 0 -4 -13 -9
    to provides	15 6 -22 0 0
    to receiving	-40 -11 32 -40 25
    to reconnect	63 0 -50 -17 0
    to reduce	9 0 -2 -8 -10
    to refer	-30 17 24 -11 2
    to remain	-5 2 8 -31 0
    to responded	7 30 -21 10 -6
    to resulting	-14 2 -13 12 30
    to return	-10 13 7 0 0
    to safeguard	7 -77 -20 17 7
    to seeking	-5 -25 30 0 -32
    to share	18 -3 -12 0 -53
    to showing	-13 -75 -20 0 60
    to signposted	-14 -48 32 0 -21
    to speak	-27 -60 32 0 7
    to staying	0 0 -56 0 33
    to support	13 -32 2 -9 -2
    to supports	16 8 -27 0 0
    to tailored	-12 1 5 0 6
    to underpinned	-27 39 7 0 -44
    to understand	14 0 -7 -15 -11
    to use	-26 66 2 -7 -26
    to used	-12 37 5 16 -22
    to visiting	-33 28 30 0 -48
    to working	-5 0 13 0 -30
    what -	-13 -80 32 -43 9
    what is	8 -34 20 -24 -29
    what made	-35 0 -33 0 45
    when are	13 -13 -1 -17 3
    when came	-50 0 -31 0 64
    when have	25 -30 -6 -50 -15
    when is	5 -15 9 -59 16
    when offered	-25 0 33 0 -4
    when were	-27 0 -63 53 -5
    where are	34 -8 -19 -48 8
    where is	37 -57 0 -18 -2
    which are	3 -4 -5 -31 23
    which impacted	9 0 25 -27 -48
    which is	-11 3 2 11 6
    while -	2 6 -22 5 7
    while have	-15 0 0 0 20
    while improving	55 0 -58 0 0
    while is	-10 10 7 25 -21
    while working	86 0 -44 0 0
    who -	-2 -11 12 -19 14
    who been	31 -38 25 -48 -5
    who living	43 -44 -38 0 3
    who looked	-22 -13 30 0 -23
    who receive	-15 -32 0 -13 43
    who share	-15 0 20 0 0
    who support	-43 54 20 0 -13
    who work	-11 -52 23 0 -16
    who working	-18 0 33 0 -31
    whom are	64 -30 -24 -3 -53
    whom is	72 -16 -55 -37 -26
    # opener word
    - ?	6 -28 2 -22 -1
    - able	33 -22 6 -1 -35
    - access	-17 27 3 -2 -31
    - accommodation	-38 -7 25 0 20
    - action	-16 28 -12 -88 33
    - allocated	54 -54 -15 -3 -5
    - alone	-103 22 11 0 41
    - also	61 -43 -32 -60 -17
    - and	10 -59 -6 -21 -9
    - appropriate	-58 16 12 22 4
    - are	15 -28 -23 0 11
    - available	33 -30 -7 0 -3
    - being	-5 -5 5 0 3
    - by	20 0 -13 0 -16
    - can	-21 32 -15 12 -9
    - carers	23 -57 -25 0 7
    - carried	28 -46 -8 -22 32
    - case	14 -42 12 0 -51
    - cases	17 -17 -12 -73 0
    - challenge	-16 0 17 0 0
    - concern	-65 0 -17 51 63
    - concerns	-42 0 16 36 19
    - consideration	-14 34 -5 -6 -5
    - currently	29 -33 -5 -16 21
    - delays	-41 -40 35 32 -17
    - development	-9 9 12 0 -15
    - direct	63 -56 -24 13 -66
    - effective	-35 -6 22 21 0
    - ensures	47 -33 -32 0 0
    - evidence	40 -32 -28 0 2
    - evident	23 5 -55 15 -17
    - experiences	25 -54 -2 0 -37
    - external	68 -106 -34 -22 -38
    - from	0 -74 -13 -75 36
    - good	-37 25 0 -58 -5
    - group	22 -77 -9 0 -13
    - half	-52 -15 33 15 27
    - has	9 3 -40 14 -37
    - have	-3 12 4 -10 -17
    - helps	17 9 -103 0 -18
    - identified	26 -7 -18 6 -34
    - improvements	-41 35 1 17 0
    - improving	-22 6 22 0 0
    - in	7 -3 3 14 -23
    - included	14 27 -74 -98 -20
    - includes	13 2 -82 -35 -14
    - increased	-20 14 0 32 -34
    - increasing	-36 24 -15 34 0
    - inform	-8 48 -48 0 0
    - introduced	-26 54 -8 -35 0
    - introduction	-42 55 -3 0 -1
    - investment	-22 22 16 -5 -65
    - it	-6 -29 -8 -68 32
    - its	-25 0 18 0 21
    - jointly	55 -30 -27 0 -19
    - know	-47 60 -28 -4 23
    - leaders	22 -47 -7 0 -28
    - learning	14 -58 0 0 16
    - line	29 -63 -14 0 4
    - live	-14 24 -29 23 -32
    - living	5 -21 9 30 -47
    - local	8 -51 0 -47 -6
    - made	22 0 -24 -36 1
    - management	33 -47 -11 -46 -18
    - more	-17 21 -7 31 -28
    - most	43 -52 -15 -116 16
    - need	-18 -8 -4 49 -6
    - number	13 -55 -2 0 -12
    - of	7 -32 -1 -15 0
    - offer	-21 -11 43 4 -30
    - often	-14 -5 3 18 0
    - opportunities	-23 31 -1 8 17
    - or	-4 0 20 -51 -8
    - other	-22 -72 25 -70 10
    - people	12 -63 -3 0 -16
    - place	12 -20 -18 0 25
    - placement	32 -96 -39 27 -11
    - plan	-23 20 10 -58 15
    - planned	-30 41 11 -20 -42
    - positive	-31 26 0 0 0
    - practice	-13 -32 14 4 4
    - programme	-9 -74 25 0 -55
    - provide	-21 28 -13 -16 15
    - recent	5 17 -26 -24 1
    - recognised	-43 33 34 -9 -38
    - recognises	-68 71 0 0 0
    - records	19 -7 -9 0 -7
    - reflected	57 -52 -5 -6 0
    - reflective	25 -47 28 0 18
    - result	36 -17 -24 -17 0
    - review	17 -34 7 0 -30
    - revised	-13 24 -3 0 -15
    - senior	19 -187 -12 -134 2
    - serious	-7 -4 -16 27 0
    - service	13 -2 -4 -74 -10
    - strength	-57 43 1 0 -27
    - supported	-12 1 17 0 0
    - targeted	4 -17 22 0 -10
    - than	-35 0 34 0 7
    - that	18 0 -18 0 -1
    - the	7 -175 -8 -26 2
    - they	10 0 -10 0 0
    - to	4 -24 -10 -4 14
    - understand	-53 -6 45 0 15
    - views	-17 -12 29 0 -3
    - well	-72 20 11 -37 17
    - when	29 0 -5 0 -59
    - which	24 0 0 0 -46
    - with	17 -25 -9 0 -4
    - work	-12 23 9 -82 -14
    - workers	14 -49 -12 0 -1
    - working	-19 34 -5 -64 17
    - works	-27 57 -61 0 0
    - youth	50 -48 -29 0 -49
    although ?	28 -11 -11 0 -19
    how are	-48 0 21 0 42
    that a	14 -108 2 0 -27
    that an	52 0 -35 0 -35
    that and	17 0 -10 0 -14
    that available	37 -2 -56 0 -13
    that can	24 -13 0 -18 -16
    that consistently	47 -73 0 -25 -1
    that in	6 15 -7 -75 -2
    that need	-25 -74 17 -12 39
    that receive	31 -19 -13 -78 -13
    that right	13 -20 -2 0 0
    that to	0 -82 -10 -41 18
    to ?	12 -35 2 -9 -17
    to a	-6 -150 15 -108 -6
    to account	-38 0 36 0 4
    to an	-28 -73 24 -69 18
    to and	8 -29 -7 -16 0
    to appropriately	-54 38 11 -34 0
    to be	-5 -84 12 -24 -2
    to being	30 -13 -23 0 -7
    to better	30 -21 -11 0 2
    to children	1 -3 -4 -10 7
    to contribute	-42 -22 52 0 32
    to education	16 0 -4 0 -39
    to effective	2 24 -22 -53 -10
    to ensure	33 -62 0 -70 0
    to focus	-47 3 46 4 0
    to for	16 0 -2 -87 -14
    to from	-7 0 19 0 -16
    to help	17 -6 -10 0 -8
    to need	-23 0 6 9 27
    to new	-14 0 20 0 -7
    to on	12 -96 -10 -85 5
    to other	28 -22 -11 -21 -15
    to oversight	-21 17 16 0 0
    to quality	-25 21 6 0 22
    to safe	24 -43 -5 0 13
    to secure	34 -8 -19 0 -18
    to suitable	24 0 -21 0 -7
    to support	14 -20 -4 0 -7
    to supported	-34 42 0 0 0
    to that	16 0 -8 0 -12
    to their	10 -176 -2 0 -21
    to them	8 -26 -4 -52 0
    to to	3 -12 -11 16 10
    to training	16 -71 -32 0 27
    to well	-47 21 36 0 0
    to where	40 -16 -27 0 -19
    to with	15 13 -15 -82 -7
    when ?	7 12 0 -27 -10
    when is	-10 0 10 0 1
    where appropriate	10 -6 0 -73 0
    where not	22 0 -9 -14 -3
    which is	-57 0 34 0 42
    who missing	47 0 -50 -54 3
    who the	-17 0 16 0 3
    # mark
    -	22 -36 -2 -35 1
    formal_grade+	-9 3 6 0 0
    progress+	-4 -33 20 -27 -5
    progress+!	-7 17 -1 -41 2
    progress-	-4 -49 -4 -39 19
    progress-!	0 -52 -4 14 29
    strength+	-11 -35 27 -60 0
    strength+!	2 4 0 -45 11
    weakness-	-11 -75 -6 -29 27
    weakness-!	0 -48 1 17 -3
    # mark-1
    -	-4 -31 23 -35 21
    progress+	9 -27 2 -29 1
    progress+!	24 -11 -17 -28 2
    progress-	8 -35 14 -18 -9
    progress-!	0 -99 -17 -14 21
    strength+	9 -15 -6 -20 16
    strength+!	12 -32 0 -28 -2
    weakness-	8 -37 11 -14 -5
    weakness-!	8 6 -9 0 -3
    # mark+1
    -	-7 -15 15 -27 14
    ^	5 -24 3 -6 0
    progress+	21 -18 -1 -42 1
    progress+!	-13 -10 19 -20 12
    progress-	16 -51 0 -9 6
    strength+	32 -29 -8 -55 9
    strength+!	-5 -12 10 -28 17
    weakness-	27 -54 2 -18 -4
    weakness-!	-9 -24 8 12 5
    # mark-1 mark mark+1
    - - -	6 -28 11 -36 7
    - - progress+!	-7 -15 24 -36 -3
    - - strength+!	-16 -3 20 -22 6
    - - weakness-!	-17 -35 13 -11 27
    - progress+! -	-28 30 10 -29 -19
    - progress+! progress+	10 -5 0 -30 21
    - progress-! -	-61 -60 -58 59 48
    - progress-! progress-	12 -34 9 -6 21
    - strength+! -	-45 35 20 -25 -10
    - strength+! strength+	18 -12 -5 -39 32
    - weakness-! -	-37 -46 -5 27 23
    - weakness-! weakness-	12 -43 21 0 -4
    ^ - -	18 -9 0 -20 0
    progress+ - -	27 -6 -28 -18 6
    progress+ - progress+!	35 0 -39 0 10
    progress+ progress+ -	-21 15 20 -6 -5
    progress+ progress+ progress+	13 -40 3 -23 2
    progress+! - -	59 0 -60 -7 0
    progress+! progress+ -	-23 16 17 -141 3
    progress+! progress+ progress+	16 -26 -1 0 -13
    progress- - -	19 -23 42 -81 -36
    progress- progress- -	-10 -15 -5 -12 17
    progress- progress- progress-	4 -22 3 -37 2
    progress-! progress- -	-27 -28 -16 -53 42
    progress-! progress- progress-	10 -72 -5 -9 1
    strength+ - -	22 -15 -27 39 26
    strength+ - strength+!	8 5 -18 0 50
    strength+ strength+ -	-30 2 30 -18 -3
    strength+ strength+ strength+	15 -28 -1 -39 2
    strength+ strength+ strength+!	-36 21 24 0 0
    strength+ strength+! strength+	60 2 -83 -5 -12
    strength+! - -	11 14 -14 4 4
    strength+! - strength+!	60 -16 -59 0 0
    strength+! strength+ -	-26 -6 27 -42 6
    strength+! strength+ strength+	16 -36 -1 -12 -7
    strength+! strength+ strength+!	-33 -13 43 0 -25
    weakness- - -	22 23 17 0 -28
    weakness- - weakness-!	29 0 17 22 -40
    weakness- weakness- -	-31 -73 3 8 30
    weakness- weakness- weakness-	13 -59 0 -42 3
    weakness- weakness-! weakness-	20 0 0 29 -52
    weakness-! - -	-1 22 20 10 -10
    weakness-! weakness- -	-25 -117 -5 0 26
    weakness-! weakness- weakness-	12 -165 -4 -24 3
    # mark rule
    - -	22 -36 -2 -35 1
    formal_grade+ grade	-9 3 6 0 0
    progress+ accepted	-17 3 1 29 6
    progress+ bare_act	-10 -31 8 0 15
    progress+ change	0 -21 9 -14 -6
    progress+ deed	-14 0 26 -17 -44
    progress+ more_or_fewer	4 -108 14 0 -53
    progress+ noun_group	5 -37 -1 -174 8
    progress+ plan	-23 1 2 20 8
    progress+ predicate	6 -35 3 -32 11
    progress+! accepted	-42 63 -52 -170 -26
    progress+! bare_act	22 -41 15 15 6
    progress+! change	0 10 -13 -5 -5
    progress+! light_verb	15 0 -29 -21 11
    progress+! noun_group	-18 4 13 -23 21
    progress+! predicate	-23 8 34 -19 -33
    progress- change	-4 -60 -1 -108 15
    progress- distance	0 -40 0 -9 6
    progress- duty	9 -68 14 -32 -6
    progress- noun_group	1 0 -38 -10 16
    progress- predicate	16 0 -40 -25 0
    progress-! change	-18 -35 -4 38 1
    progress-! distance	22 -15 0 5 -42
    progress-! noun_group	-4 -41 -9 -14 55
    progress0 demand	68 -47 -43 0 -83
    strength+ act	1 -16 5 -19 0
    strength+ adjective	-16 16 0 0 25
    strength+ bare_act	5 -18 -1 -47 15
    strength+ change	-3 -28 1 -6 20
    strength+ deed	0 -53 -20 17 57
    strength+ endowed	3 29 -12 0 -24
    strength+ esteem	-14 21 10 0 -32
    strength+ harm	-2 -75 15 0 -35
    strength+ inclusion	-6 0 10 0 0
    strength+ light_verb	6 -42 10 -31 13
    strength+ made_so	-7 -37 21 0 -54
    strength+ manner	2 -16 4 -22 7
    strength+ measure	-11 21 -6 0 17
    strength+ no	17 -68 10 -15 -68
    strength+ not_found	-11 -82 24 13 -12
    strength+ only_when_needed	-86 -29 101 0 0
    strength+ predicate	-1 11 -14 23 26
    strength+ state	-3 18 -10 -24 26
    strength+ supplement	-19 43 -14 -81 33
    strength+ verb	9 -8 -2 -99 -15
    strength+! act	10 -10 1 9 -11
    strength+! bare_act	15 -17 -11 32 -13
    strength+! change	-17 -28 42 0 33
    strength+! deed	-35 45 -8 0 -9
    strength+! help	-32 4 28 -10 -42
    strength+! light_verb	15 8 -56 -35 17
    strength+! manner	-2 18 -19 -17 0
    strength+! measure	-18 -11 25 17 -2
    strength+! noun_group	15 -22 10 -32 20
    strength+! predicate	-26 41 -15 -35 -11
    strength+! state	0 16 -24 1 -21
    strength+! supplement	35 -33 -132 -126 34
    strength+! verb	-15 10 7 -22 16
    strength+! verb_with_object	24 -9 -97 0 0
    weakness- act	-6 -98 -1 -68 16
    weakness- adjective	26 0 -6 -29 -17
    weakness- inclusion	-5 0 -14 -5 14
    weakness- left	-19 0 0 35 0
    weakness- manner	4 -45 -4 -24 8
    weakness- narrow	-43 0 -8 -2 63
    weakness- negated_object	18 3 -18 -26 -8
    weakness- not_all	-9 -42 -58 -44 20
    weakness- not_done	5 -43 7 -35 -4
    weakness- noun_group	7 -104 0 -4 -5
    weakness- potential	-13 0 0 13 6
    weakness- rather_than	-39 0 23 -59 14
    weakness- stays	-29 0 -57 -18 55
    weakness- supplement	-12 0 -21 57 -18
    weakness- too_many	9 -38 3 -31 0
    weakness- verb	-3 20 -10 -20 12
    weakness- verb_with_object	4 15 -40 36 -18
    weakness-! act	-35 -12 13 -8 41
    weakness-! adjective	12 -17 -23 -14 24
    weakness-! light_verb	13 -26 0 13 -37
    weakness-! manner	-21 -28 41 21 -13
    weakness-! not_done	17 11 -36 -41 32
    weakness-! noun_group	5 -38 9 -10 12
    weakness-! predicate	-11 -31 -4 27 -7
    weakness-! state	-34 -50 4 25 10
    weakness-! verb	0 -1 6 24 -47
    # mark word
    - ?	26 -28 -15 -22 -10
    - about	27 7 -22 -27 -19
    - above	-32 34 6 -34 7
    - accommodation	40 -44 -46 -16 4
    - across	14 -39 -11 0 0
    - activities	-9 -17 18 0 -74
    - adds	-37 23 0 12 -10
    - adoption	18 -100 2 -51 -10
    - advisers	11 -5 -30 0 22
    - alone	-47 21 7 0 13
    - also	29 -72 8 -90 -1
    - and	33 -143 -24 -136 -22
    - appropriate	-11 -25 30 25 -25
    - are	13 -176 -3 -141 -12
    - areas	5 -111 -9 15 -5
    - as	13 -44 10 -49 -12
    - at	1 0 -6 -1 5
    - audits	28 -104 -29 -32 9
    - authority	8 -12 -2 -33 -2
    - available	35 3 -25 0 -35
    - be	-8 -114 -2 -35 16
    - because	52 0 -60 0 -25
    - benefit	-27 27 18 0 -15
    - between	18 -18 -10 0 -7
    - borough	75 -4 -77 0 0
    - both	27 -27 -5 0 -20
    - but	37 0 -28 -17 -14
    - can	-18 28 10 4 -34
    - care	7 -12 1 -115 -10
    - challenge	-22 29 -1 0 8
    - challenges	-31 -8 0 50 9
    - change	-30 13 26 10 0
    - children	4 -68 0 -169 5
    - complex	22 -40 -42 -41 20
    - concern	-45 -43 0 40 40
    - concerns	-23 -109 -4 42 15
    - consistency	42 -28 -11 0 -19
    - contribute	-22 27 2 -19 0
    - dedicated	-29 12 14 -42 31
    - demand	22 0 -25 0 0
    - development	-26 16 4 -39 33
    - domestic	12 -200 13 -82 -22
    - down	-35 0 21 -14 21
    - due	33 0 -50 -22 -21
    - during	32 -15 -18 0 -49
    - educated	107 0 -49 0 0
    - education	18 -120 -3 -54 -17
    - effectively	-16 10 26 -3 -17
    - emotional	0 -79 27 -98 -15
    - enough	-50 0 5 0 47
    - ensure	16 -2 -6 -138 -14
    - established	-19 32 -3 0 -24
    - evidence	13 -57 21 -40 5
    - evident	65 -21 -44 -46 -56
    - examples	42 -32 5 -84 -51
    - experience	-35 0 -9 55 16
    - extended	-15 10 7 -14 7
    - following	40 8 -33 0 -71
    - for	11 -10 -10 -41 2
    - forward	-38 6 28 -12 11
    - half	-41 -37 26 10 25
    - have	9 -14 1 14 -15
    - help	8 21 -18 -79 -18
    - helps	-9 23 -39 -43 -3
    - if	24 0 0 -4 -31
    - impact	19 -13 -8 -51 1
    - important	-17 6 23 3 -24
    - improvement	-7 -7 -2 -100 24
    - improving	-12 24 16 0 -34
    - include	26 2 -78 -2 -67
    - includes	9 3 -30 -58 -17
    - increase	22 4 -5 -43 -40
    - increased	-38 36 12 -9 5
    - increasing	-29 0 9 25 21
    - increasingly	-48 21 21 4 0
    - informs	-24 35 -22 0 0
    - inspection	12 -58 -9 -65 1
    - inspectors	26 -99 -23 -83 0
    - intervention	-5 3 18 -25 -24
    - investment	-23 30 0 -16 -1
    - is	10 -129 -7 -143 0
    - issues	-28 -105 -12 37 47
    - judged	-40 5 4 45 -33
    - key	-19 18 17 0 -6
    - large	29 -22 -26 0 0
    - last	15 -43 0 -34 -4
    - leaders	28 -75 -19 -55 -11
    - leading	38 -5 -12 -91 -43
    - leavers	12 -87 -7 -66 -2
    - leaving	-15 -104 11 56 -27
    - legacy	-16 0 -18 24 0
    - life	-12 -74 29 -9 -28
    - like	-41 23 12 -28 35
    - living	22 -21 -25 12 -6
    - local	6 -134 -1 -131 -2
    - looked	24 -75 -7 -130 0
    - low	-28 -25 -26 56 14
    - made	13 -6 -9 -26 6
    - managers	14 -158 7 -80 -22
    - may	-6 -61 -5 26 -46
    - means	10 -92 19 -67 -8
    - measure	-41 12 -11 -5 48
    - meet	34 -28 -12 0 -19
    - missing	23 -83 0 -50 -16
    - necessary	-13 7 6 -83 10
    - need	-5 -60 6 17 0
    - needs	-5 -16 18 -34 -6
    - new	-18 20 6 -57 0
    - not	17 -34 -21 -7 11
    - number	18 -82 -21 -9 12
    - offer	-32 8 16 0 28
    - only	-20 13 -14 15 0
    - opportunities	-20 23 15 4 -20
    - options	-27 0 33 0 -5
    - outcomes	16 -60 -15 -11 3
    - overall	21 -14 7 -11 -30
    - pandemic	140 0 -91 0 -61
    - particularly	24 -32 -45 -3 0
    - personal	9 -7 -7 -51 4
    - planned	-6 20 11 -47 -28
    - potential	-16 -36 5 11 21
    - practitioners	25 -150 -9 -56 -12
    - prior	34 -10 -8 -30 -27
    - priority	-34 21 13 2 9
    - provide	-8 26 -9 -73 -8
    - provided	26 -13 -12 -73 -3
    - provides	-23 37 -38 -25 0
    - quality	5 -26 3 -62 0
    - recent	-10 3 0 9 4
    - records	22 -11 -4 -33 -15
    - reduced	-39 17 21 3 0
    - reducing	-16 33 0 -77 -13
    - relevant	-30 27 0 0 31
    - required	-33 -107 6 37 23
    - requires	-26 0 0 38 -17
    - result	30 -5 0 -59 -48
    - resulting	45 -12 -20 -70 -4
    - reviewing	24 -55 -26 0 9
    - reviews	24 -100 -8 0 -95
    - revised	-22 44 -28 -19 0
    - risks	15 -20 -4 -41 0
    - safe	9 -173 1 -16 4
    - safeguarding	19 -1 -2 -76 -24
    - same	-12 -105 5 15 7
    - security	-68 25 60 0 13
    - seen	32 -34 -8 -138 0
    - senior	17 -38 -6 0 -4
    - serious	-15 -54 0 53 -25
    - service	4 -60 1 -12 6
    - significantly	-34 14 10 25 0
    - since	24 0 -15 0 -2
    - so	4 -9 2 0 -10
    - social	4 -104 0 -30 -1
    - staff	17 -134 -27 0 9
    - staffing	-36 -32 19 17 19
    - statistical	-26 -10 54 0 -37
    - strategic	14 -38 13 -86 -23
    - stronger	-46 48 1 0 -32
    - such	0 -5 -14 0 15
    - support	-12 4 12 -74 1
    - supports	8 10 -71 -30 0
    - teams	18 -58 0 -13 -22
    - than	-12 -36 0 -26 18
    - that	35 -177 -34 -151 -7
    - the	-2 -69 8 -126 -1
    - them	-3 -187 9 -105 0
    - then	93 -60 -35 -29 -28
    - therefore	66 -43 0 -72 -3
    - they	21 -160 -15 -168 -9
    - through	23 -10 -19 16 -14
    - time	-13 5 5 0 10
    - times	-10 0 -31 0 37
    - to	19 -30 -12 -5 -10
    - under	-30 46 1 0 10
    - understand	-15 8 -3 -16 24
    - up	-23 -58 27 -2 6
    - used	29 -25 -51 20 5
    - using	15 9 -48 -28 0
    - very	-22 -6 0 14 25
    - was	20 -91 -19 -121 0
    - were	14 -142 -22 -120 8
    - which	9 -60 -17 0 7
    - widespread	-75 0 -1 44 1
    - within	17 43 -26 -33 -25
    - without	-20 0 8 32 -17
    - work	-11 31 2 -13 -5
    - worker	-3 -31 -10 0 24
    - workers	2 -109 2 -71 -3
    - working	-8 20 -8 0 6
    - would	-11 0 -6 10 5
    - year	34 -3 -20 0 -11
    - young	8 -125 0 -126 -13
    progress+ capacity	-85 0 100 0 -42
    progress+ improved	-84 27 0 0 0
    progress+ more	-39 26 3 0 -64
    progress+! additional	18 -17 2 4 -24
    progress+! developed	0 -18 35 0 -9
    progress+! has	-1 9 -33 6 -24
    progress+! underway	16 -32 17 0 0
    progress+! work	44 -67 0 0 18
    progress- early	-11 0 25 0 -15
    progress- the	-16 0 29 0 -5
    progress-! more	21 -88 -62 36 -33
    strength+ action	-26 -37 27 0 5
    strength+ by	8 0 -8 0 0
    strength+ children	-6 -108 12 0 -25
    strength+ decisions	-14 0 26 0 -61
    strength+ evidence	28 13 -33 0 -8
    strength+ in	5 -34 4 -12 5
    strength+ management	-30 -24 37 0 0
    strength+ of	6 -53 -7 0 6
    strength+ oversight	-21 -46 26 0 0
    strength+ place	13 -102 -10 0 0
    strength+ plans	-5 0 21 0 -44
    strength+ regularly	-25 -32 53 0 0
    strength+ safe	52 -48 -25 0 -2
    strength+ supported	-26 12 9 0 -7
    strength+ the	9 -85 -10 0 7
    strength+ time	-29 0 31 0 0
    strength+ to	10 -5 -5 0 -21
    strength+ when	29 0 -28 0 0
    strength+ with	13 -15 -11 0 6
    strength+ workforce	36 -23 -26 0 -44
    strength+! achieved	18 -38 20 0 0
    strength+! benefit	23 -12 -32 0 0
    strength+! colocated	39 -50 0 0 0
    strength+! completed	-14 -20 41 0 8
    strength+! dedicated	66 -62 -13 0 1
    strength+! effective	-30 32 -12 -2 -1
    strength+! encouraged	-31 43 -44 0 0
    strength+! good	9 16 -20 -69 -16
    strength+! highquality	-90 28 29 0 0
    strength+! identified	16 7 -13 -77 -68
    strength+! informed	28 -22 -10 0 0
    strength+! manageable	-11 42 -19 0 -42
    strength+! meet	-29 -16 35 0 18
    strength+! of	22 -9 -34 0 0
    strength+! receive	0 15 -27 0 0
    strength+! recognised	-28 45 0 0 -43
    strength+! reflects	21 -13 -7 0 0
    strength+! right	0 -9 24 0 -41
    strength+! seen	-57 33 -5 20 0
    strength+! skilled	-115 17 18 0 0
    strength+! strong	-50 34 0 -41 -45
    strength+! suitable	35 -73 24 0 6
    strength+! targeted	37 -25 -12 0 -30
    strength+! timely	-69 28 6 -26 17
    strength+! valued	-118 22 -4 0 0
    strength+! well	-27 25 -6 0 -26
    weakness- delay	-28 0 -12 23 -1
    weakness- delays	-9 0 -39 43 -29
    weakness- evidence	-97 0 -15 0 106
    weakness- have	-26 0 -26 -48 54
    weakness- not	18 0 2 -21 -7
    weakness- to	26 0 -51 0 -15
    weakness-! challenging	41 42 -56 -40 -38
    weakness-! delay	-40 0 -53 16 22
    weakness-! do	-12 0 -15 31 -20
    # mark word+1
    - ?	-24 -19 22 -1 19
    - ^	23 -19 6 -3 -70
    - a	3 3 -7 1 0
    - and	-17 9 12 -16 12
    - are	1 -8 9 -47 1
    - areas	16 -26 -1 -1 -5
    - back	-28 21 0 18 0
    - been	15 -36 0 -111 6
    - before	-29 2 0 20 33
    - care	1 -6 9 -25 -8
    - children	11 5 -15 -1 -3
    - concern	-32 -40 3 58 0
    - decisionmaking	9 17 -33 -33 10
    - delay	-15 5 1 16 2
    - demand	22 -97 0 -49 4
    - do	22 8 -23 8 -16
    - educated	85 0 -54 0 0
    - effective	19 -35 0 19 -14
    - effectively	16 -46 26 -10 -28
    - employment	-14 0 20 0 -5
    - focus	31 9 -37 -110 -5
    - for	-5 -15 9 -10 11
    - from	-4 -18 12 -41 19
    - half	-40 0 28 31 0
    - have	7 -13 6 -9 -7
    - help	15 -33 4 -24 -16
    - how	21 4 -30 0 -5
    - identify	23 5 -13 0 -24
    - if	-24 -21 27 14 1
    - improvement	-12 13 -12 48 -1
    - improvements	0 26 -28 26 -17
    - in	13 -1 -17 26 -15
    - inspection	7 -46 -7 0 2
    - interests	-25 -45 30 0 0
    - led	29 -4 -40 -83 1
    - life	-13 0 27 -28 -15
    - live	23 0 -11 -46 -21
    - low	-3 -33 -11 43 -14
    - making	37 -28 -51 0 -2
    - may	30 0 -10 0 -49
    - measure	-41 21 -41 -13 50
    - meeting	17 -24 -2 11 -39
    - model	29 -91 -3 0 -26
    - necessary	-22 0 15 4 5
    - need	1 -122 4 -7 1
    - of	12 -3 -7 -12 -3
    - on	-7 18 -23 14 16
    - only	20 0 -14 0 -14
    - opportunities	-2 0 13 -4 -14
    - or	0 -113 -1 -12 20
    - place	7 -54 12 -21 0
    - practice	-1 4 11 17 -21
    - previous	59 0 -34 0 -51
    - prior	-40 29 26 0 9
    - process	2 -19 15 -12 -29
    - proportion	-26 0 23 26 -25
    - rather	-40 -47 18 -9 36
    - receive	9 0 -14 -1 1
    - resulted	118 -62 -12 -14 -24
    - review	-12 -23 31 -93 -3
    - risk	19 -33 -6 -44 10
    - should	-52 2 54 -44 16
    - some	10 29 -36 16 -18
    - strengthened	-32 18 14 0 34
    - support	-9 29 -2 -5 0
    - teams	16 0 0 0 -21
    - that	-10 3 9 -18 8
    - the	22 7 -18 -5 -19
    - their	10 17 -21 -15 0
    - these	8 4 -4 0 -9
    - they	7 -10 -12 0 7
    - timescales	-25 20 37 -19 -2
    - to	-17 11 9 -5 12
    - too	-33 -43 1 48 0
    - training	-5 -36 5 20 8
    - two	-39 22 -16 17 30
    - understand	-8 -4 5 -41 18
    - what	16 31 -9 10 -58
    - when	-11 -12 6 -1 19
    - with	-8 21 -6 22 -2
    - worker	-3 -24 -8 -14 24
    - workers	10 -12 -1 -89 -4
    - year	31 -42 -15 0 -9
    progress+ ?	-10 13 7 -4 0
    progress+ in	2 -10 5 13 -26
    progress+ to	-15 -11 11 -29 26
    progress+! ?	12 27 -29 -17 -34
    progress+! improved	-3 20 -99 -41 0
    progress+! in	-25 4 35 -30 -15
    progress+! that	-22 29 0 -41 0
    progress+! the	15 -19 10 -5 0
    progress- in	-31 -16 -17 -3 42
    progress- to	-25 -39 -6 0 24
    strength+ ?	-15 -8 15 -211 5
    strength+ and	-21 -9 25 -39 0
    strength+ by	-14 -29 34 0 -18
    strength+ children	-5 -36 13 0 -12
    strength+ for	10 -17 5 -82 -35
    strength+ from	-29 31 16 0 -15
    strength+ help	-6 -148 16 0 -12
    strength+ of	-21 -13 28 -5 -3
    strength+ quality	-5 15 -7 0 0
    strength+ to	-2 -8 11 -17 -18
    strength+ with	-6 -24 8 -28 9
    strength+! ?	-11 1 4 -208 31
    strength+! about	-46 14 31 0 0
    strength+! and	-31 15 18 -153 -4
    strength+! decisions	-18 42 -23 0 -29
    strength+! evidence	55 -45 -27 0 0
    strength+! for	-26 21 11 -52 0
    strength+! from	14 0 -25 0 -27
    strength+! part	51 -43 -41 0 0
    strength+! practice	24 -4 -21 0 0
    strength+! that	28 -12 -16 0 -28
    strength+! the	14 -15 -4 0 19
    strength+! their	-2 -9 14 10 -10
    weakness- and	-26 0 -2 28 12
    weakness- for	-21 0 -32 -7 36
    weakness- in	-33 0 -23 12 26
    weakness- of	-7 0 -12 -28 20
    weakness- practice	18 0 -37 46 -31
    weakness- that	-35 0 22 -28 24
    weakness- to	-13 -67 11 0 9
    weakness-! ?	0 -21 -2 10 -3
    weakness-! and	-38 0 22 2 16
    weakness-! by	19 -69 0 -4 -15
    weakness-! in	-25 -119 0 5 25
    # mark word-1
    - ^	25 -23 0 -9 0
    - a	-13 13 9 -3 -1
    - able	-36 0 17 0 35
    - about	10 -19 0 -81 -4
    - above	-36 0 29 0 0
    - accessible	89 0 -111 0 -12
    - across	20 -65 -5 0 -19
    - adds	-79 0 48 0 15
    - adoption	16 0 -24 0 6
    - also	-32 52 -30 -13 0
    - an	-3 7 -18 3 18
    - and	-10 9 3 1 4
    - approach	18 1 -27 11 -5
    - appropriate	-18 0 11 0 21
    - are	-17 24 8 -3 -13
    - assessment	11 -68 -9 -35 4
    - assessments	15 -4 -22 21 0
    - at	-8 -177 11 -107 14
    - back	-23 0 6 0 28
    - be	-1 10 10 16 -24
    - been	-17 7 4 1 16
    - benefit	-13 0 7 0 14
    - between	12 -43 -2 0 -7
    - by	-4 25 -2 -12 -2
    - can	1 -29 25 -21 -8
    - care	-15 -19 19 3 7
    - central	40 0 -37 0 -8
    - challenges	36 -15 -14 -11 -23
    - children	-7 -14 12 -1 9
    - clear	21 0 0 0 -32
    - complex	23 0 -22 0 0
    - could	-3 -23 -16 0 15
    - decisionmaking	30 0 -39 -6 0
    - delay	12 0 13 14 -32
    - delays	23 0 -16 0 -18
    - difficult	-27 0 3 0 26
    - domestic	12 0 5 0 -34
    - due	21 0 -2 0 -12
    - during	24 0 -12 0 -46
    - effectively	25 0 -17 18 -24
    - enables	26 -62 -15 0 -6
    - enough	40 0 0 0 -43
    - established	-14 0 18 0 -12
    - experience	-3 0 -19 21 12
    - failure	-37 0 0 0 39
    - family	-7 -92 20 -94 -1
    - focused	35 0 -18 -12 -25
    - following	33 -39 -22 15 -74
    - for	-5 -126 13 -32 12
    - further	19 -76 1 -53 -24
    - have	11 -44 -2 -3 -2
    - health	-26 -25 37 -95 0
    - helped	-11 -4 20 0 -23
    - helps	-24 -37 32 0 0
    - important	-19 0 20 0 3
    - in	-4 -17 8 -25 9
    - increasingly	-39 0 33 0 1
    - inspectors	30 -39 15 -12 0
    - introduction	-15 0 20 0 -29
    - is	-8 -7 7 8 15
    - judged	-39 0 13 0 30
    - key	-15 0 26 -42 -3
    - last	16 0 0 -9 -7
    - leaders	-26 28 0 11 7
    - leadership	33 -62 -31 -18 11
    - legacy	-15 0 -30 0 24
    - live	-26 -126 30 -36 6
    - living	-36 -88 26 -41 30
    - local	2 -93 2 -98 -2
    - low	-14 0 -3 0 22
    - make	-23 5 24 -1 0
    - many	-10 40 4 -40 -9
    - meetings	0 40 -20 27 -50
    - model	37 -23 -25 0 -1
    - need	-18 -12 11 -62 19
    - new	0 0 7 0 -24
    - not	11 -97 -21 0 2
    - of	-17 -21 15 -12 15
    - offer	7 51 -32 -21 -12
    - on	-18 -21 14 -129 21
    - only	-40 0 20 -11 15
    - or	4 -23 6 -23 2
    - parents	10 28 -28 12 -14
    - partner	20 -44 0 0 -40
    - people	-7 5 7 18 -16
    - personal	14 0 -17 0 0
    - place	24 13 -31 0 0
    - placements	27 0 -25 -49 0
    - plan	-23 1 7 21 16
    - planning	31 0 -42 9 -2
    - potential	-18 0 3 0 22
    - progress	7 5 0 8 -20
    - quickly	53 0 -48 0 -15
    - range	-11 0 19 0 -41
    - reduce	18 0 -5 -62 -13
    - relationships	15 -14 -15 26 -13
    - relatively	65 -27 0 -24 -86
    - response	27 -19 -27 0 -2
    - same	-19 0 -1 20 19
    - senior	14 -20 -9 0 -3
    - service	3 8 -21 14 8
    - services	15 -16 -8 2 -6
    - so	-16 64 -40 23 -29
    - some	-2 -1 3 35 -17
    - specialist	-9 0 19 0 -25
    - stepped	-28 0 0 0 33
    - strategic	15 0 0 0 -36
    - strength	47 0 -42 0 0
    - strengthening	-21 0 27 0 -13
    - support	-2 15 9 2 -36
    - supports	-7 -5 12 0 -46
    - than	-43 -50 19 -4 34
    - that	0 -4 -10 22 2
    - the	4 -28 13 -39 15
    - their	-14 -17 17 -229 10
    - these	-4 -34 -14 57 0
    - they	-6 14 2 -30 6
    - this	1 12 -29 6 2
    - through	22 33 -32 -7 -54
    - too	-15 0 -76 0 45
    - until	-22 18 -3 0 26
    - variety	-24 0 24 0 0
    - very	-16 -99 0 -46 32
    - was	-4 -24 2 5 29
    - were	-6 9 -13 12 -2
    - with	-2 18 -2 9 -13
    - within	12 -77 0 0 -21
    - without	-20 -12 8 0 17
    - work	12 0 -4 -110 -11
    - workforce	49 -54 -74 21 8
    - would	-21 -41 0 10 18
    - years	35 -17 -28 -70 0
    - young	2 -142 5 -136 -10
    progress+ action	41 0 -38 0 0
    progress+ additional	22 0 -15 0 -11
    progress+ more	-7 -87 18 0 -15
    progress+ work	28 -4 -25 0 0
    progress+! ?	7 -18 22 16 -17
    progress+! and	31 -21 -8 -14 7
    progress- a	-32 -12 -88 71 0
    progress- early	0 0 27 0 -22
    progress- the	-21 13 29 -99 -2
    progress- work	-94 0 -17 -13 66
    strength+ ?	15 -66 13 15 -24
    strength+ and	-10 15 1 -161 0
    strength+ are	51 -77 -28 27 -84
    strength+ by	-1 13 -6 0 0
    strength+ clear	-18 0 26 0 -14
    strength+ closely	55 0 -49 0 0
    strength+ comprehensive	-34 0 39 0 0
    strength+ dedicated	31 0 -30 0 0
    strength+ effective	-19 0 22 0 -3
    strength+ good	-8 0 12 0 -2
    strength+ help	-19 -62 25 0 -1
    strength+ in	4 -19 4 -39 -2
    strength+ not	-11 0 36 0 -27
    strength+ of	-3 -1 0 15 7
    strength+ ongoing	35 0 -29 0 -58
    strength+ positive	-7 0 12 0 -14
    strength+ sensitive	-120 0 123 0 0
    strength+ skilled	-53 0 38 0 16
    strength+ specific	31 0 -27 0 -16
    strength+ sufficient	34 -18 -26 0 -2
    strength+ targeted	20 0 -16 0 -34
    strength+ understand	-14 0 20 0 -26
    strength+ understanding	-37 24 29 0 0
    strength+ very	-35 -55 67 0 -69
    strength+ work	-18 -120 18 0 16
    strength+! a	28 -27 3 14 -17
    strength+! and	-20 1 15 -42 37
    strength+! are	1 7 -11 -3 -8
    strength+! authority	-23 23 0 0 0
    strength+! be	6 -25 -8 15 58
    strength+! being	-2 -13 1 36 7
    strength+! children	4 -23 31 25 -47
    strength+! feel	-73 4 21 0 -2
    strength+! managers	-13 35 -76 -39 0
    strength+! or	0 -39 -5 -29 48
    strength+! some	-74 19 -4 -32 41
    strength+! they	-30 18 18 4 2
    strength+! through	-29 19 -1 0 10
    strength+! to	2 -25 27 -73 -14
    strength+! were	25 7 -70 -65 -34
    strength+! workers	0 22 -67 -8 -32
    weakness- a	-10 -64 -2 -16 26
    weakness- and	-15 9 0 19 -1
    weakness- children	-34 0 15 -37 37
    weakness- in	24 0 9 -8 -23
    weakness- too	-7 0 -37 -93 23
    weakness-! a	-4 0 -67 -11 31
    weakness-! and	-15 45 12 16 -39
    weakness-! are	2 -38 -9 5 8
    weakness-! children	36 -7 -40 -19 -32
    weakness-! some	7 -13 -28 -16 23
    weakness-! the	-3 0 25 19 -66
    weakness-! this	-9 -19 1 25 -41
    weakness-! to	-54 22 -31 -3 55
    weakness-! who	64 -29 0 -36 -34
    # mark tag tag+1
    - adjective adjective	19 -26 8 -19 -8
    - adjective comma	-14 6 14 32 -29
    - adjective coordinator	-22 2 6 26 13
    - adjective noun	13 -27 4 -16 1
    - adjective preposition	-17 31 0 8 -12
    - adjective stop	-14 24 -2 17 0
    - adverb adjective	-1 -17 0 14 9
    - adverb adverb	6 -49 17 0 16
    - adverb comma	-17 8 7 -12 16
    - adverb participle	26 -15 -3 -7 -16
    - adverb pronoun	43 0 -38 0 -28
    - adverb stop	-13 -15 21 -15 -1
    - adverb that	33 0 -59 0 0
    - adverb verb	5 14 -21 -17 0
    - be adverb	17 -106 1 -71 -20
    - be negator	-10 0 0 -113 12
    - be participle	13 -25 -5 -18 -4
    - comma adjective	-6 0 16 0 -19
    - comma coordinator	26 0 -15 0 -22
    - comma gerund	33 0 -22 0 -22
    - comma preposition	35 0 -24 0 -22
    - coordinator be	24 17 -23 10 -31
    - coordinator comma	19 0 -6 0 -23
    - coordinator gerund	-3 0 -7 0 20
    - coordinator noun	-9 -4 6 -7 9
    - coordinator participle	-25 0 24 0 7
    - coordinator pronoun	87 0 -52 0 -38
    - coordinator verb	5 -20 -12 -1 15
    - coordinator verbSingular	25 0 -30 0 1
    - determiner adjective	0 -54 4 -46 3
    - determiner noun	0 -23 3 -55 2
    - do negator	-5 -4 0 28 -27
    - gerund adjective	-1 22 -29 2 -9
    - gerund determiner	16 -5 -3 -12 -13
    - gerund quantifier	-8 17 1 4 -40
    - gerund stop	-20 -19 35 11 -2
    - gerund that	-29 8 30 -38 9
    - have adverb	-12 24 -40 14 -62
    - have be	19 -35 0 -102 0
    - have participle	0 8 -7 11 -32
    - modal verb	0 22 -27 0 -11
    - noun adjective	-27 28 8 9 5
    - noun adverb	-9 10 0 -13 10
    - noun comma	5 -18 0 -15 -1
    - noun coordinator	1 -45 2 -14 18
    - noun determiner	-27 38 -1 11 0
    - noun do	2 -69 -17 -246 16
    - noun noun	19 -45 -5 -15 -1
    - noun number	28 -106 -38 -56 0
    - noun of	9 3 -2 -21 -8
    - noun possessive	-13 28 -13 0 16
    - noun preposition	-18 -9 7 29 14
    - noun quantifier	-46 33 26 6 4
    - noun relative	-10 -109 12 -120 4
    - noun stop	-2 -72 4 -11 7
    - noun subordinator	-2 3 -8 -49 20
    - noun that	-15 2 18 4 -5
    - noun to	-17 18 11 -6 5
    - noun verb	0 -8 18 -47 -13
    - noun verbPast	-17 -3 23 29 -18
    - number noun	-13 -28 12 -27 23
    - number of	-30 29 0 16 2
    - of subordinator	26 0 -6 0 -40
    - participle comma	-19 12 7 0 10
    - participle coordinator	-21 12 14 -7 4
    - participle preposition	-4 19 -20 4 3
    - preposition adjective	11 -2 -4 -41 -4
    - preposition determiner	9 0 -9 8 -4
    - preposition gerund	28 -20 -23 -22 -3
    - preposition noun	21 -13 -13 -8 -10
    - preposition preposition	-16 -29 17 1 1
    - quantifier adverb	15 -7 2 -42 -4
    - relative verb	9 -114 -2 0 -4
    - stop ^	84 0 -78 0 -55
    - that adjective	28 0 -9 0 -31
    - that determiner	19 0 -13 0 -9
    - there be	14 -2 -9 -109 0
    - to adjective	12 -125 -14 -12 3
    - to verb	15 -131 -8 -85 -11
    - verb adverb	-1 14 -42 11 24
    - verb coordinator	19 -1 -16 -57 0
    - verb noun	3 10 -19 -11 10
    - verb preposition	-9 9 0 2 6
    - verb stop	-15 12 20 0 -7
    - verb subordinator	-24 13 22 -30 0
    - verbPast determiner	-7 21 -9 1 -70
    - verbSingular adjective	-6 7 -1 0 0
    - verbSingular determiner	-16 12 -26 33 -3
    - verbSingular noun	1 15 -68 34 -62
    - verbSingular preposition	-25 37 -6 5 0
    progress+ determiner adjective	19 0 -21 0 8
    progress+ noun coordinator	-3 -134 22 0 -65
    progress+ noun stop	-10 4 15 -78 -11
    progress+! adjective noun	-15 2 11 -15 19
    progress+! gerund adjective	22 -11 -12 -31 -5
    progress+! have participle	2 10 -48 0 -36
    progress+! noun be	-31 12 20 -19 0
    progress+! participle preposition	12 -11 8 0 -52
    progress+! verb determiner	11 -19 20 -10 -31
    progress+! verbSingular noun	-46 90 -60 -75 0
    progress- adjective noun	24 -8 0 -11 -14
    progress- participle to	-15 0 -34 0 39
    progress-! have participle	-128 16 0 38 0
    strength+ adjective adjective	9 -29 19 -75 -6
    strength+ adjective noun	2 -16 9 2 -3
    strength+ adverb preposition	-10 -42 28 10 -33
    strength+ coordinator adverb	-31 0 33 0 0
    strength+ coordinator participle	15 0 -16 0 5
    strength+ noun adjective	-15 51 -6 -41 0
    strength+ noun noun	7 20 -6 -90 -19
    strength+ noun participle	-28 0 24 0 2
    strength+ noun preposition	4 -3 2 -34 -12
    strength+ noun pronoun	-37 -62 37 0 27
    strength+ noun stop	-4 -51 0 0 25
    strength+ noun to	7 -24 -2 2 0
    strength+ noun verb	-29 33 21 0 -20
    strength+ noun verbSingular	-23 -36 31 0 -27
    strength+ participle coordinator	-37 16 12 0 3
    strength+ participle preposition	-10 23 -4 4 -9
    strength+ preposition noun	8 -8 -10 0 21
    strength+ to noun	23 0 -20 0 -14
    strength+ verb noun	-13 12 11 0 -50
    strength+! adjective comma	-7 15 -14 -20 11
    strength+! adjective coordinator	-34 15 10 -40 2
    strength+! adjective stop	-3 -17 8 -47 41
    strength+! gerund adjective	18 -23 29 -50 -28
    strength+! gerund preposition	-57 17 49 11 -14
    strength+! have determiner	-8 14 1 -89 -24
    strength+! participle comma	-17 30 -14 0 -50
    strength+! participle coordinator	-9 30 -30 -35 -12
    strength+! participle preposition	5 -3 -11 -7 22
    strength+! participle stop	-10 -6 19 -22 1
    strength+! participle that	82 -54 -65 0 -15
    strength+! verb adjective	12 1 -23 -37 13
    strength+! verb determiner	3 4 -9 -122 0
    strength+! verb to	-34 36 0 -39 0
    strength+! verbPast adverb	-17 21 -1 0 0
    strength+! verbPast noun	17 -92 53 0 0
    weakness- adjective noun	12 -30 25 -12 -12
    weakness- noun be	12 0 10 18 -24
    weakness- noun to	-8 0 -13 -25 21
    weakness- participle to	-34 0 0 -84 44
    weakness-! adjective stop	-3 2 -56 29 -20
    weakness-! do negator	-9 -4 -26 26 -15
    weakness-! noun preposition	-29 -96 1 17 6
    # mark tag tag-1
    - adjective adjective	13 -87 8 -95 -18
    - adjective adverb	-7 12 -16 -9 22
    - adjective be	-19 -3 6 18 18
    - adjective comma	-17 -2 14 29 -15
    - adjective coordinator	-13 -6 10 15 9
    - adjective gerund	-13 24 -9 34 0
    - adjective noun	11 25 -15 -4 -16
    - adjective possessive	5 -84 3 -24 19
    - adjective verb	-2 13 -7 6 0
    - adverb be	0 -7 14 -4 5
    - adverb comma	34 -23 -2 -12 -8
    - adverb preposition	21 -29 14 3 -26
    - adverb quantifier	36 -10 -7 -56 -44
    - adverb to	-13 19 8 -33 0
    - be coordinator	9 0 0 0 -9
    - be have	6 -110 -3 -138 0
    - be noun	24 -4 -19 0 -12
    - be that	-14 0 19 0 -1
    - be there	0 0 3 -16 0
    - comma adjective	24 0 -8 0 -35
    - comma adverb	40 0 -21 0 -31
    - comma noun	30 -35 -27 0 -9
    - comma participle	36 0 -27 0 -24
    - comma preposition	-15 0 10 0 8
    - coordinator adjective	35 0 -26 0 -21
    - coordinator adverb	12 0 0 0 -43
    - coordinator participle	26 0 -24 0 -5
    - coordinator pronoun	19 0 -25 0 5
    - determiner be	19 -126 -19 -123 3
    - determiner verbPast	-1 -34 14 -56 -19
    - gerund adverb	11 13 -4 20 -77
    - gerund comma	-13 0 -19 54 -17
    - gerund coordinator	-15 2 11 -7 16
    - gerund noun	5 7 -37 34 5
    - gerund preposition	0 15 -12 -41 2
    - have noun	-4 4 -16 26 -7
    - have relative	23 -21 10 -15 -14
    - modal noun	0 -6 -42 29 3
    - modal pronoun	-7 -23 1 18 7
    - noun ^	10 -17 0 9 0
    - noun adjective	-9 -66 13 -42 7
    - noun be	-29 22 0 13 1
    - noun comma	-8 12 0 0 2
    - noun coordinator	-5 -17 13 -36 12
    - noun determiner	-10 2 7 0 8
    - noun gerund	-6 -4 12 -32 1
    - noun noun	-10 -24 14 -11 8
    - noun of	-6 0 9 1 -3
    - noun preposition	-3 -16 7 -32 8
    - noun that	34 -24 -18 0 -16
    - noun verbSingular	-8 22 -3 0 13
    - of be	-67 60 0 26 0
    - participle be	-7 3 3 9 -1
    - participle comma	-4 0 15 -7 -2
    - participle coordinator	-1 25 -26 -23 10
    - participle noun	46 -4 -33 0 -35
    - participle verb	-20 39 -7 13 -13
    - preposition adjective	25 -103 -23 0 -10
    - preposition be	-28 18 19 12 -7
    - preposition have	47 0 -11 0 -82
    - preposition noun	20 -13 -6 -21 -16
    - preposition participle	0 -28 7 -13 -4
    - preposition pronoun	24 -114 -26 -35 5
    - preposition verbPast	6 -137 1 -65 -1
    - pronoun coordinator	15 0 -38 -35 -19
    - pronoun preposition	-16 -47 17 -53 8
    - pronoun subordinator	-3 0 0 0 12
    - quantifier coordinator	9 21 -65 7 -4
    - quantifier gerund	0 -43 31 -50 -19
    - quote noun	-39 7 40 13 -8
    - relative comma	17 -4 -7 0 -3
    - relative noun	24 -12 -21 -21 -2
    - stop noun	-7 -33 13 -15 -4
    - subordinator adjective	46 0 -22 0 -36
    - that noun	2 0 5 0 -12
    - that participle	26 0 -10 0 -20
    - to adverb	20 0 -23 0 0
    - to have	-20 0 -18 0 33
    - to noun	8 -213 -5 -1 -5
    - to pronoun	-14 -57 20 0 -10
    - to quantifier	24 0 8 0 -108
    - to verbSingular	-15 -3 -8 0 42
    - verb comma	-26 50 -18 -45 -10
    - verb coordinator	-13 8 4 -17 21
    - verb modal	0 -23 14 -9 2
    - verb noun	-7 16 -8 14 -20
    - verb pronoun	-7 18 -2 -2 -3
    - verbPast coordinator	-12 15 -4 -28 25
    - verbPast noun	-7 36 -23 22 -40
    - verbSingular noun	-7 15 -8 9 -10
    progress+ adjective gerund	37 0 -24 -34 -81
    progress+ be noun	-19 0 26 0 -41
    progress+ determiner verb	15 0 -8 0 -15
    progress+ noun adjective	-13 -162 14 7 -1
    progress+ noun verb	9 -79 -18 24 12
    progress+ participle have	-12 12 6 -43 -2
    progress+ verb to	-6 -172 24 -37 0
    progress+! adverb be	6 -24 30 0 -18
    progress+! gerund be	-64 46 -11 11 34
    progress+! gerund coordinator	14 -20 5 0 3
    progress+! noun adjective	-33 -82 54 0 0
    progress+! noun determiner	-11 17 0 -5 0
    progress+! noun quantifier	0 -52 54 0 -60
    progress+! participle be	7 -20 25 -11 -6
    progress+! participle coordinator	0 -52 56 0 0
    progress+! verb noun	-21 40 -14 -93 -48
    progress+! verbSingular noun	-12 41 -84 -19 0
    progress- be noun	-15 0 -12 0 23
    progress- noun determiner	-17 -61 8 54 0
    progress- participle be	1 6 -45 -112 17
    progress-! have noun	-13 -8 0 31 -66
    strength+ adjective adverb	-3 -66 17 19 -9
    strength+ adjective comma	23 -77 10 6 -8
    strength+ adjective coordinator	11 -37 6 -24 8
    strength+ adjective verb	10 -6 0 0 -14
    strength+ adverb coordinator	26 -82 39 0 0
    strength+ adverb have	39 -183 -30 -30 6
    strength+ coordinator noun	15 0 -15 0 0
    strength+ determiner of	11 0 -11 0 0
    strength+ determiner verb	-10 -87 11 0 0
    strength+ noun adjective	-19 -10 20 -16 4
    strength+ noun coordinator	-14 19 7 -12 -8
    strength+ noun gerund	12 -5 -11 0 8
    strength+ noun noun	-9 7 11 -9 -14
    strength+ noun verb	-9 0 15 -49 -22
    strength+ participle adverb	-19 -41 24 0 7
    strength+ participle coordinator	-51 34 -5 -55 5
    strength+ participle have	20 -32 2 -63 -40
    strength+ preposition adverb	4 -66 -9 0 19
    strength+ verb adverb	-6 -42 30 -32 -6
    strength+ verb to	-16 14 9 -60 -9
    strength+! adjective adverb	-28 -19 80 0 -60
    strength+! adjective be	-10 18 -9 -33 4
    strength+! adjective coordinator	-18 19 -9 -62 13
    strength+! adjective determiner	-9 -2 13 13 -7
    strength+! adjective gerund	43 -30 5 0 -55
    strength+! adjective noun	29 -26 -2 14 -7
    strength+! adjective preposition	-4 9 -7 -36 5
    strength+! adjective stop	-35 49 -39 -6 0
    strength+! adverb be	11 0 -59 13 8
    strength+! adverb noun	-26 23 -35 38 -5
    strength+! gerund noun	-45 25 16 0 8
    strength+! gerund preposition	23 -42 25 0 0
    strength+! have noun	3 17 -72 -13 -31
    strength+! noun determiner	-29 14 17 0 0
    strength+! of be	22 -17 -81 0 0
    strength+! participle comma	24 -15 0 -6 -29
    strength+! participle coordinator	2 -31 33 -34 0
    strength+! verb coordinator	13 -17 -6 0 37
    strength+! verb noun	7 19 -55 -13 -25
    strength+! verb relative	-21 14 11 -32 0
    strength+! verbPast noun	-4 22 -19 -50 -7
    strength+! verbSingular noun	2 18 -59 0 -36
    strength+! verbSingular pronoun	19 -17 -41 8 0
    weakness- adjective adverb	-17 0 -15 -171 43
    weakness- adjective of	23 0 0 8 -25
    weakness- adjective verb	-67 0 33 9 8
    weakness- negator do	-10 0 -12 -136 26
    weakness- noun adjective	-17 21 13 -9 10
    weakness- noun noun	-11 2 2 -37 14
    weakness- noun quantifier	-29 0 18 32 2
    weakness- preposition noun	12 0 16 -1 -15
    weakness-! adjective be	-37 -43 -26 36 13
    weakness-! adverb preposition	17 -23 0 -35 12
    weakness-! noun preposition	-13 0 -5 29 -12
    weakness-! noun quantifier	-43 0 0 -36 48
    weakness-! verb noun	-9 6 -55 31 -43
    weakness-! verbSingular noun	-35 -14 -6 55 -20
    # item
    2	5 -78 12 -62 6
    3	1 -17 7 -14 10
    4	18 -103 0 -84 3
    5	22 -65 9 -59 12
    6	0 -95 -4 -141 10
    7	3 -48 10 -32 9
    # item tag
    2 adjective	-11 -1 16 -24 2
    2 adverb	-16 -18 17 -165 13
    2 be	49 0 -39 0 -17
    2 coordinator	18 0 -7 0 -17
    2 noun	-18 -67 24 -14 8
    2 preposition	17 -76 -3 -63 -7
    2 that	66 0 -39 0 -39
    2 to	8 -171 -9 -163 5
    2 verbSingular	-41 0 22 -21 43
    3 adjective	-6 -9 4 0 18
    3 adverb	-11 -3 10 2 8
    3 be	15 -46 -5 -85 0
    3 comma	47 -218 -32 -222 -33
    3 concession	79 -96 -42 -120 -38
    3 contrast	23 -149 -25 -120 1
    3 coordinator	17 -32 -13 -8 -8
    3 determiner	4 -92 7 -79 -1
    3 do	-17 17 0 9 -6
    3 gerund	2 -4 1 -11 10
    3 have	4 -1 -13 16 -12
    3 modal	-9 6 -10 26 -21
    3 noun	-29 -14 26 -12 25
    3 of	8 -27 -3 -21 1
    3 participle	-21 12 12 -1 3
    3 possessive	1 -101 10 -235 -5
    3 preposition	29 -4 -19 -12 -17
    3 pronoun	-6 -38 14 -22 2
    3 quantifier	11 -22 14 -10 -4
    3 quote	-21 0 13 8 14
    3 relative	34 -54 -27 -173 0
    3 stop	27 -158 -17 -119 -13
    3 subordinator	27 -61 -10 -18 -11
    3 that	18 -33 -19 0 0
    3 there	7 32 0 -15 -36
    3 to	20 -30 -12 -151 -13
    3 verb	-27 11 6 6 30
    3 verbPast	-4 7 -8 10 0
    3 verbSingular	-24 12 10 19 0
    4 determiner	29 0 -15 0 -28
    4 noun	-14 -217 11 -14 18
    4 preposition	10 -22 -32 -27 33
    5 adjective	1 0 16 -22 -16
    5 adverb	6 14 -15 -17 0
    5 be	-1 -180 13 -141 -8
    5 comma	45 0 -32 0 -35
    5 condition	47 -27 -19 -107 -27
    5 coordinator	23 -50 -12 -26 -23
    5 determiner	-8 -222 2 -112 13
    5 have	16 -33 6 -34 18
    5 modal	-1 -29 0 6 15
    5 noun	-28 -38 26 10 21
    5 of	5 -6 -11 -49 10
    5 possessive	-11 -154 12 -140 9
    5 preposition	29 -18 -25 0 -4
    5 pronoun	-11 -106 14 -84 5
    5 quote	-33 5 32 -17 2
    5 subordinator	18 0 -11 -52 -14
    5 to	17 4 -17 15 -9
    5 verb	6 -28 15 -43 12
    5 verbPast	-27 14 25 0 0
    7 adjective	-3 -24 -37 19 13
    7 noun	-4 -285 0 -38 16
    7 of	11 0 14 0 -16
    7 preposition	5 -56 47 -122 -15
    7 to	8 0 31 -60 -17
    # item word
    2 about	29 0 -19 0 -13
    2 account	-57 -1 57 0 0
    2 and	35 0 -31 0 -15
    2 carers	16 0 -13 0 -4
    2 case	40 0 -29 0 -17
    2 children	21 0 -18 0 -5
    2 delay	-52 0 15 50 -27
    2 for	25 0 -33 0 9
    2 from	1 -23 11 0 -30
    2 improvement	-33 0 9 0 26
    2 in	9 -14 -13 -124 14
    2 stability	-44 0 7 0 53
    2 support	-27 -45 30 0 0
    2 that	66 0 -39 0 -39
    2 to	8 -171 -9 -163 5
    2 together	30 -113 -21 0 -13
    2 touch	-13 0 34 0 -46
    2 well	31 -90 -17 0 -6
    3 ?	28 -24 -13 -21 -18
    3 able	31 -9 -14 -19 -27
    3 about	18 10 -8 -16 -30
    3 above	-39 1 12 14 7
    3 accessible	-25 30 -17 0 9
    3 accommodation	-32 -43 30 0 13
    3 across	18 -29 -7 0 -16
    3 action	-26 14 27 2 -3
    3 activity	-16 -70 30 -13 -11
    3 adds	-40 30 0 8 -8
    3 adopters	19 -97 -12 0 0
    3 advocate	-61 76 22 0 -47
    3 affected	31 -20 -43 -5 -7
    3 agencies	2 -92 -7 -24 15
    3 agreed	-13 42 -13 -61 -1
    3 allocated	25 -30 -19 7 5
    3 alone	-81 22 11 0 28
    3 also	41 -73 -5 -97 -11
    3 always	-47 2 0 14 27
    3 and	21 -167 -15 -137 -13
    3 any	0 -129 30 -58 -14
    3 approach	-22 -72 29 -20 -5
    3 approaches	-37 -5 44 0 0
    3 appropriately	-65 23 36 -77 -20
    3 assurance	-73 17 48 0 35
    3 authority	4 -47 -19 -30 23
    3 available	25 -17 -9 -12 -7
    3 aware	-21 3 21 -18 11
    3 awareness	-56 45 20 0 0
    3 be	-19 -113 7 -66 23
    3 because	47 0 -56 0 -21
    3 bed	-51 19 -5 45 9
    3 been	6 -208 4 -151 -13
    3 board	27 -181 -9 -87 -21
    3 both	24 -32 -7 0 -10
    3 breakfast	-38 -14 -7 0 44
    3 but	27 0 -15 -17 -15
    3 by	13 -154 -20 -106 15
    3 can	0 16 -5 -19 -1
    3 care	8 -18 -1 -89 -4
    3 carefully	-46 35 0 0 -20
    3 challenge	-23 4 11 0 16
    3 challenges	-32 -31 -30 79 34
    3 challenging	41 7 -15 -28 -22
    3 change	-16 26 0 13 4
    3 changes	-21 -16 23 0 10
    3 child	22 -53 7 -200 -36
    3 children	16 -93 -5 -142 -6
    3 clear	-21 0 9 -18 44
    3 close	36 -26 -11 -15 0
    3 colocated	54 -53 -6 0 -15
    3 commissioned	21 -2 -16 -59 -4
    3 committed	-69 22 26 0 -37
    3 completed	18 -25 -9 0 20
    3 compounded	31 0 0 -10 -39
    3 concerns	-23 -77 -11 31 34
    3 considerable	-58 21 14 -25 31
    3 consideration	-7 29 -9 -27 -6
    3 continues	-52 40 0 2 0
    3 contribute	-11 35 -11 -17 -29
    3 currently	7 -31 1 0 31
    3 daily	45 -11 -37 0 -10
    3 delay	-18 -29 2 -13 29
    3 demand	23 0 -3 -1 -24
    3 demonstrates	20 -3 -45 -17 0
    3 developed	31 -25 -7 0 0
    3 developing	0 -30 16 0 16
    3 development	-10 3 7 -46 4
    3 developments	-30 18 24 0 0
    3 difficult	37 -8 -33 -5 -2
    3 down	-71 0 36 -8 43
    3 drift	-26 -16 -8 38 0
    3 due	20 10 -47 -20 -17
    3 effective	-5 -1 0 5 6
    3 effectiveness	0 17 -23 0 6
    3 employment	-9 -142 25 -117 -8
    3 encouraged	-30 13 0 -3 20
    3 engagement	-28 13 15 -12 10
    3 enjoy	-9 36 -62 0 0
    3 ensures	21 -3 -38 -48 -21
    3 entitlements	-32 -75 25 0 30
    3 established	0 15 -9 0 -15
    3 evidence	36 -39 -2 -47 -24
    3 evident	43 -26 -34 5 -7
    3 experience	-10 10 -23 33 -8
    3 experienced	28 -5 -34 16 -3
    3 experiences	7 -129 1 0 -1
    3 extended	-19 10 0 -6 32
    3 feel	26 -33 0 -67 0
    3 focus	-35 29 9 27 -17
    3 for	16 -6 0 -40 -15
    3 foster	15 -62 -15 -29 17
    3 from	27 -67 -29 0 0
    3 further	-19 -4 4 2 25
    3 gap	60 0 4 -45 -48
    3 given	38 -12 -2 -41 -52
    3 groups	25 -62 -1 0 -57
    3 had	-12 -1 1 22 0
    3 has	7 6 -36 8 -18
    3 health	2 -140 -4 -71 6
    3 help	3 20 -33 -3 5
    3 helps	21 5 -71 -35 -41
    3 high	-8 3 -2 6 3
    3 highquality	-12 21 -6 0 0
    3 histories	-32 -9 21 0 25
    3 identified	9 -6 7 0 -23
    3 impact	2 -27 20 -51 -6
    3 improved	-54 31 7 -21 0
    3 improvements	-27 30 6 -24 0
    3 improving	-9 17 6 -34 -20
    3 include	2 19 -81 -7 2
    3 includes	14 0 -31 -58 -17
    3 increase	14 -13 0 -32 11
    3 increasing	-6 9 -20 20 -3
    3 increasingly	-40 29 1 -2 0
    3 independent	18 -59 6 -69 -8
    3 influence	-45 25 18 0 0
    3 informed	31 -16 -10 0 -31
    3 informs	-5 18 -39 0 0
    3 innovative	-57 25 4 0 0
    3 inspection	4 -54 0 -20 0
    3 inspectors	22 -100 -35 -80 12
    3 intervention	-10 0 15 -34 -3
    3 investment	-25 36 0 -46 -13
    3 is	14 -115 -3 -108 -13
    3 issue	-44 4 -30 8 67
    3 it	26 -148 -21 -176 0
    3 joint	-27 26 0 -63 12
    3 jointly	58 -36 -26 0 -19
    3 known	48 -31 -8 -58 -14
    3 lack	-23 -46 -15 14 1
    3 large	20 -21 -15 4 0
    3 last	31 -41 0 -5 -56
    3 leaders	7 -83 9 -32 -38
    3 leads	33 -19 -18 -13 0
    3 learning	-4 -26 18 -21 0
    3 leavers	7 -89 0 -49 -14
    3 legacy	-15 0 -12 22 0
    3 less	-7 0 -9 27 -1
    3 like	-37 38 21 -23 -1
    3 limited	-43 -27 7 34 -6
    3 live	12 0 -16 11 -21
    3 living	20 -5 -28 0 0
    3 local	-9 -129 3 -81 19
    3 looked	14 -61 6 -6 -8
    3 low	-22 -4 -7 39 0
    3 made	29 -12 -17 -7 -11
    3 making	-17 16 -2 6 0
    3 many	49 -30 2 -41 -37
    3 means	16 -88 20 -66 -20
    3 meets	-15 1 7 -6 20
    3 members	20 -79 -7 0 -23
    3 missing	0 -80 4 -40 20
    3 monitoring	0 -47 32 -26 0
    3 more	-12 19 -8 18 -15
    3 much	-27 5 10 -4 25
    3 multiagency	23 -40 9 -142 -31
    3 need	-16 -32 23 19 -23
    3 needed	-39 -87 12 54 18
    3 needs	-7 -41 4 -2 23
    3 new	-7 16 6 -56 -27
    3 no	-14 22 -1 -1 -7
    3 nor	-30 0 0 14 11
    3 now	-22 27 1 -17 -5
    3 number	38 -90 -29 -11 -5
    3 of	8 -27 -3 -21 1
    3 offer	-4 -1 18 0 -21
    3 often	-6 -2 10 14 -19
    3 only	-24 -10 -7 40 0
    3 open	44 -29 -15 -19 0
    3 opportunities	-9 4 9 7 -19
    3 or	2 -126 -1 -156 3
    3 other	4 -134 9 -19 -8
    3 overall	25 -37 -6 3 -17
    3 particularly	35 -20 -30 -7 -10
    3 partners	19 -121 -4 -49 -42
    3 people	12 -82 -9 -95 2
    3 planned	-10 22 13 -54 -29
    3 positive	-29 6 29 -78 -35
    3 possible	-13 -94 28 -80 -5
    3 practical	20 -57 18 0 0
    3 priority	-28 12 13 7 4
    3 progress	-14 0 27 -118 -6
    3 protected	-41 16 27 -6 0
    3 provided	2 15 -16 -79 7
    3 provides	0 10 -71 0 0
    3 put	30 -11 -12 -42 -16
    3 quality	17 0 -25 -70 4
    3 quickly	-42 32 15 -9 -25
    3 range	8 -20 7 9 -15
    3 real	-45 40 -8 23 0
    3 recent	-14 13 -1 0 9
    3 recognise	-21 30 8 -23 -31
    3 recognised	-45 34 16 -46 5
    3 recognises	-33 45 -9 0 0
    3 recognition	-58 62 15 0 0
    3 records	5 -28 8 -23 -5
    3 reduced	-22 10 22 11 -27
    3 reducing	0 14 -7 -56 0
    3 reduction	-5 29 -20 0 -10
    3 reflects	17 -22 8 -23 0
    3 regular	-15 21 0 -9 -10
    3 regularly	-31 6 27 -4 0
    3 relevant	-9 20 2 -93 0
    3 remain	-4 -7 -5 21 5
    3 remains	-57 30 -42 37 0
    3 required	-2 -85 -22 20 23
    3 requires	-40 -36 -9 61 -23
    3 residential	26 -9 -33 -29 10
    3 result	53 -4 -41 -56 -63
    3 resulting	42 -21 0 -69 -4
    3 results	36 -49 -8 -33 -4
    3 return	-18 30 -2 24 -18
    3 review	-2 -38 22 -37 0
    3 reviews	-4 -62 31 -6 -22
    3 revised	-35 41 2 -30 -20
    3 right	5 -25 20 -1 -20
    3 risk	-7 23 16 -5 -22
    3 robust	-38 11 6 11 0
    3 senior	7 -40 -2 0 0
    3 serious	-9 -61 -13 50 -29
    3 service	10 -8 -2 -3 -10
    3 services	12 -63 1 -80 -11
    3 share	-22 13 17 0 -18
    3 shared	-7 6 -3 0 11
    3 significant	-25 16 0 3 13
    3 situations	-15 -20 -8 0 28
    3 small	22 0 2 -30 -28
    3 so	44 -87 -30 0 -1
    3 social	1 -140 -13 -42 22
    3 specific	12 -11 0 -42 0
    3 spend	-18 38 -18 -20 17
    3 staff	-9 -142 0 0 19
    3 still	-7 -18 -39 29 9
    3 strength	-69 23 34 0 -39
    3 strengthened	-77 23 14 0 0
    3 strengthening	-26 33 -2 0 0
    3 stronger	-28 23 3 -9 0
    3 such	6 0 -22 0 11
    3 supported	-21 8 20 -82 1
    3 supports	6 15 -56 -32 0
    3 taken	-8 -22 19 -13 6
    3 team	16 -181 -1 -65 -30
    3 than	-13 -47 -1 -47 22
    3 that	18 -33 -19 0 0
    3 the	0 -73 2 -101 4
    3 them	-5 -224 10 -104 -1
    3 then	89 -57 -22 -30 -33
    3 there	7 32 0 -15 -36
    3 therefore	48 -43 0 -69 6
    3 they	12 -104 -14 -51 2
    3 this	22 -45 -7 -43 -7
    3 thorough	-146 25 0 0 -41
    3 through	23 -10 -26 16 0
    3 time	-10 5 4 -5 8
    3 to	20 -30 -12 -151 -13
    3 understand	-16 0 21 0 -4
    3 understanding	-1 -62 29 -65 12
    3 understood	-35 32 -8 0 11
    3 underway	12 -32 21 0 0
    3 updated	-32 28 0 0 14
    3 used	-4 10 -21 20 0
    3 using	30 -13 -35 -33 1
    3 value	-23 16 12 0 0
    3 valued	-127 12 1 0 0
    3 views	-11 -34 20 0 4
    3 weaknesses	-22 0 -27 36 4
    3 well	-11 -3 15 -63 3
    3 when	21 -16 -7 0 -27
    3 which	21 -56 -13 0 -10
    3 widespread	-93 0 19 19 3
    3 without	-24 25 -28 43 -26
    3 working	0 14 -16 -29 17
    3 works	-16 44 -53 -10 0
    3 young	1 -135 1 -68 0
    5 ?	18 0 -8 -37 -15
    5 as	59 -57 -48 0 -9
    5 been	-37 0 -2 0 48
    5 care	-20 -83 16 0 16
    5 could	-18 -56 -11 20 9
    5 impact	-9 0 -33 -71 44
    5 in	20 -29 5 -82 -18
    5 may	-28 -42 2 43 -44
    5 of	5 -6 -11 -49 10
    5 or	20 0 -6 -7 -15
    5 reduce	24 -8 0 -83 -22
    5 safe	23 -146 -6 0 -19
    5 support	17 -42 -10 0 0
    5 the	-2 0 -10 0 20
    5 to	17 4 -17 15 -9
    5 when	19 7 -17 -11 -10
    5 work	-26 15 23 0 3
    5 would	-8 1 -7 3 9
    7 by	53 0 -29 0 -47
    7 children	-17 0 35 0 5
    7 of	11 0 14 0 -16
    7 to	8 0 31 -60 -17
    # sense
    -	20 -33 -2 -36 -6
    act+	4 -9 5 -39 8
    act-	0 -28 0 0 10
    amount+	-1 -23 13 -44 10
    amount-	-1 -55 6 -11 11
    become	17 -28 8 -19 3
    cause	22 0 -22 -28 -15
    change+	-6 1 9 -64 4
    comparative+	-7 1 4 -23 22
    degree	18 -11 0 -18 1
    distance-	-6 -14 3 6 5
    frequency	13 -12 0 -2 -7
    grade+	-16 3 24 -80 9
    grade-	-4 -72 -61 -9 36
    light	21 -7 -14 -19 0
    limit	-37 11 6 0 22
    lower	-29 25 0 0 8
    manner+	-16 5 15 -38 9
    manner-	-23 -73 -1 12 25
    negator	-1 -9 0 11 -4
    now	26 -5 -2 -9 -40
    past	18 -38 -33 0 5
    plan+	-5 -49 18 -55 11
    proceed	-5 -20 18 1 8
    quality+	-14 8 13 -51 2
    quality-	-28 -47 -7 21 20
    raise	14 0 -7 -32 6
    remain	-6 -3 -3 15 8
    report	25 -14 0 -47 -11
    service+	9 -4 1 -60 3
    size+	2 -28 5 4 20
    still	-6 -18 6 27 -14
    thing+	-22 4 20 -24 5
    thing-	-22 -27 -9 20 17
    topic	3 -52 8 -30 10
    trend+	-12 15 5 -25 2
    universal	1 -36 18 -56 11
    unreal	16 -13 -11 18 -23
    value	-22 19 9 -39 16
    verb+	-9 11 6 -117 -1
    verb-	-20 -25 -3 30 3
    # sense-1
    -	-1 -25 15 -32 22
    act+	14 -28 -6 13 -10
    act-	19 -37 1 -3 -20
    amount+	6 -3 -5 0 0
    amount-	0 -29 6 38 -7
    cause	-32 27 13 31 0
    change+	11 -2 -9 -80 0
    comparative+	5 -195 -1 -145 8
    degree	-16 -15 21 -20 10
    distance-	23 -101 0 -76 -7
    excess	6 -77 -22 0 15
    frequency	6 -9 -9 -23 16
    grade+	-1 2 15 -10 -25
    light	-10 -21 16 -34 16
    limit	-13 -81 -7 -13 28
    lower	17 -90 -18 0 0
    manner+	13 -67 -1 -12 1
    negator	-15 -210 8 -159 22
    now	-3 2 16 -5 -22
    past	-1 -21 -9 -34 23
    plan+	16 0 -22 28 -10
    proceed	-2 -115 9 -131 25
    quality+	6 -27 -1 -49 6
    raise	15 -86 4 -101 -22
    remain	-24 -70 32 -153 12
    report	-24 48 -7 29 -4
    service+	5 -18 0 0 0
    size+	-4 -6 -2 -50 20
    size-	9 0 -9 -74 2
    still	-16 -70 -2 -114 27
    thing+	25 8 -20 -10 -18
    thing-	29 24 -19 20 -32
    topic	-3 -18 6 -18 8
    trend+	21 -6 -21 -13 3
    universal	0 -23 14 -49 0
    unreal	8 -24 5 -54 5
    value	-14 24 8 4 0
    verb+	13 -15 -1 -7 -17
    # sense+1
    -	-6 -18 12 -18 16
    ^	5 -24 3 -6 0
    act+	1 -8 7 -16 1
    amount+	15 -13 -1 -49 0
    cause	-15 1 17 -36 26
    change+	13 -4 -9 -32 4
    comparative+	0 -4 -6 -25 28
    distance-	18 -31 3 0 -11
    excess	-19 -14 -7 45 6
    frequency	4 -41 26 -10 0
    light	1 -6 9 -34 7
    manner+	20 -12 0 -66 -4
    manner-	-17 -12 24 -27 25
    now	9 -7 8 -72 16
    plan+	31 -37 -11 -59 2
    proceed	10 -21 6 14 -28
    quality+	4 -4 7 -34 -5
    quality-	3 4 -10 16 -11
    raise	13 14 -38 9 0
    remedy	4 -40 0 48 -22
    report	11 -7 -1 -50 6
    service+	0 -9 8 -29 9
    size+	-3 -5 -1 21 -4
    size-	9 -37 12 14 -14
    thing-	-5 -8 -16 24 0
    topic	26 -34 -11 -40 4
    universal	0 -3 8 -28 6
    unreal	-24 0 10 0 26
    verb+	-5 13 -6 -36 10
    verb-	4 -9 -9 4 2
    # sense-1 sense
    - -	-2 -9 5 -12 5
    - act+	0 -2 5 -34 7
    - amount+	-6 -6 12 -18 3
    - amount-	0 -35 5 -6 7
    - become	23 -24 13 -28 -16
    - begin	-8 14 -32 -6 40
    - cause	26 -1 -36 -45 -10
    - change+	-13 8 1 -45 19
    - comparative+	-2 -8 3 -6 23
    - comparative-	30 -54 5 19 -40
    - light	11 -3 -11 -21 16
    - lower	0 11 -4 -3 -13
    - manner+	-4 8 8 -25 -8
    - manner-	-34 -58 0 42 5
    - now	10 2 -16 -16 12
    - plan+	-8 -11 7 -37 17
    - quality+	-6 3 5 -25 5
    - quality-	-35 -18 22 16 7
    - remain	14 -14 4 8 -25
    - report	12 -17 0 -32 16
    - service+	8 -11 3 -26 6
    - size+	-15 -6 28 5 0
    - still	-8 -12 0 20 0
    - thing+	-10 3 7 -4 1
    - thing-	-25 -6 0 15 16
    - topic	5 -33 3 -11 6
    - trend+	-16 14 16 1 -15
    - universal	6 -24 9 -29 3
    - unreal	2 1 -3 8 -13
    - value	-10 29 -11 -19 13
    - verb+	-13 9 1 -54 17
    - verb-	-18 0 5 2 14
    ^ -	28 -14 0 -35 0
    ^ amount+	33 -19 0 -54 0
    act+ act+	-3 -10 8 -138 -2
    act+ amount+	-4 -40 10 -62 5
    act+ manner+	-15 -22 22 -68 6
    act+ quality+	-3 30 -16 0 -13
    act+ thing-	-30 0 -13 54 -16
    act+ topic	28 -76 -18 -40 -3
    amount+ -	2 -16 -2 7 1
    amount+ act+	14 4 -36 0 1
    amount+ amount+	10 -22 -1 -37 -2
    amount+ light	13 -11 3 0 -14
    amount+ quality+	-1 20 -1 0 -32
    amount+ thing-	-19 -4 0 -12 37
    cause -	6 -4 5 -32 -17
    cause act+	-24 -17 14 37 10
    cause cause	-8 -130 20 -181 8
    cause comparative+	-15 30 -7 -68 -28
    cause quality+	-10 34 -14 -97 -43
    change+ -	14 -8 -10 -34 -6
    comparative- quality+	-22 -56 -48 0 55
    degree degree	10 -146 -16 -87 15
    degree quality+	-39 16 38 17 -26
    degree size-	34 0 -32 -32 -10
    degree universal	24 -89 1 0 -90
    distance- -	28 -54 -3 0 -26
    distance- distance-	-15 -91 7 -51 13
    grade+ grade+	-16 3 18 0 -11
    grade- grade-	0 0 -55 -98 26
    light -	-7 -12 14 0 -7
    light cause	33 -16 -22 18 -58
    light change+	-44 26 17 0 -116
    light comparative+	9 10 -33 -56 28
    light light	13 -44 5 -185 0
    light negator	-23 -47 -5 0 27
    lower -	23 0 -36 0 16
    manner+ -	29 13 -33 -91 0
    manner+ act+	-20 -48 27 -122 7
    manner+ cause	-25 -58 28 0 10
    manner+ manner+	9 -40 -7 -199 14
    negator -	-16 -55 3 0 15
    negator degree	22 0 -4 -1 -14
    negator manner+	-3 -2 -67 0 38
    negator quality+	-15 0 -25 -20 39
    negator universal	-35 0 -20 0 45
    plan+ -	11 -6 -3 -16 -6
    plan+ act+	16 21 -104 -7 -30
    plan+ amount+	22 5 -58 18 -7
    plan+ quality+	-39 -33 50 0 27
    quality+ -	14 -61 -10 -33 -2
    quality+ amount+	-18 -9 26 -18 -12
    quality+ topic	-12 0 20 -25 -4
    quality- -	37 -7 -6 -123 -33
    quality- amount+	-29 0 -4 0 32
    raise -	-4 -65 11 -37 -7
    raise amount+	-26 0 34 0 -25
    remain -	-25 -165 28 -33 3
    remedy -	-28 -66 4 -19 40
    report plan+	-31 -9 44 0 -24
    report quality+	-19 6 3 0 11
    size+ trend+	-39 0 66 0 -102
    size- -	24 0 -4 -13 -23
    thing- thing-	16 0 21 -27 -15
    topic -	-9 6 5 13 1
    topic light	30 1 -52 -35 0
    topic topic	-10 -68 17 -79 8
    trend+ -	9 -6 -11 -73 4
    universal -	11 -41 3 -23 -8
    verb+ -	13 0 -5 0 -25
    verb- -	9 -103 7 -3 -13
    verb- amount+	-27 0 -6 0 37
    # sense sense+1
    - -	9 -14 0 -17 -5
    - ^	25 -14 -3 0 0
    - act+	12 -26 -3 -35 0
    - amount+	11 -28 2 -65 -2
    - degree	11 2 -5 -12 -8
    - light	11 -30 1 -64 5
    - lower	12 0 -3 12 -24
    - negator	1 0 5 6 -9
    - plan+	9 -39 -3 -245 15
    - quality+	-1 16 -3 4 -3
    - raise	19 13 -23 5 -16
    - service+	-3 -1 6 -62 6
    - thing+	-2 31 -9 0 0
    - thing-	-7 -161 1 47 -21
    - topic	11 -41 -1 -14 0
    - trend+	-2 60 -16 5 -25
    - unreal	-7 0 12 0 -1
    act+ -	-4 -4 9 -21 4
    act+ act+	-15 0 16 -7 7
    act+ manner+	-15 19 -2 -92 2
    act+ quality+	16 -18 -8 -17 15
    act+ unreal	-49 0 15 -29 48
    act- -	-10 -178 -4 23 9
    amount+ -	4 -1 -2 -85 13
    amount+ amount+	15 -50 8 -41 -8
    amount+ cause	-23 -89 41 0 0
    amount+ light	-18 -7 20 -9 14
    amount+ manner+	0 -18 35 -70 -42
    amount+ plan+	15 -46 0 -90 -6
    amount+ thing-	-28 -71 1 26 10
    amount- -	-20 -47 10 -21 33
    cause -	18 5 -27 -22 -15
    cause act+	-15 0 7 0 8
    cause cause	25 0 -26 -13 -19
    change+ -	-25 11 21 -27 2
    change+ change+	38 -47 8 -33 -11
    comparative- quality+	-35 -65 -4 50 -3
    degree -	16 7 -24 -27 16
    degree degree	11 -56 -19 15 -2
    degree quality+	-10 20 0 -12 -31
    degree size-	34 -28 -16 -39 22
    distance- -	-30 0 11 43 17
    light -	26 -23 4 -28 -6
    light cause	39 -13 -67 -70 0
    light change+	-9 21 -13 -105 0
    light degree	-18 26 -4 2 -29
    light manner+	15 0 -7 -47 0
    light quality+	-10 17 -14 -31 33
    light quality-	-5 -80 -27 54 -16
    light report	34 -55 10 -57 21
    light thing+	-35 9 16 -65 35
    light topic	16 22 -77 0 0
    lower -	-32 11 8 14 10
    manner+ -	-31 -4 33 23 -2
    manner+ act+	0 11 -15 -159 17
    manner+ cause	-9 34 -36 -16 2
    manner+ manner+	17 -26 -5 -9 2
    manner+ service+	0 21 -24 -38 8
    negator -	-5 -6 -2 10 1
    negator degree	21 -81 4 -24 0
    negator light	-21 -104 4 -6 32
    negator manner+	-5 -58 -17 41 -13
    negator quality+	-11 -50 3 27 -5
    negator universal	-34 -66 6 24 4
    now -	29 -23 0 -19 -26
    now quality+	-16 -40 73 0 -13
    plan+ cause	-39 0 42 0 7
    proceed -	-15 20 -1 -14 11
    proceed proceed	33 3 -47 12 -29
    quality+ -	-26 17 12 -53 13
    quality+ act+	0 -6 14 -27 -2
    quality+ amount+	0 3 4 -62 -6
    quality+ plan+	-24 31 -16 -7 17
    quality+ quality+	11 -3 0 -37 -19
    quality- -	-18 -56 -19 29 13
    quality- amount+	-20 -106 3 15 3
    quality- quality-	24 0 22 -8 -23
    remain -	-2 -19 2 18 6
    report -	6 -3 0 -8 -1
    report plan+	-34 3 48 0 -21
    report quality+	-1 -52 46 -68 23
    service+ -	1 -9 6 -39 14
    service+ amount+	-6 13 3 -86 -19
    service+ manner+	-14 33 -12 -98 0
    service+ service+	17 -11 -11 -145 5
    thing+ -	-36 25 20 -167 6
    thing+ thing+	27 -23 -6 -10 2
    thing- -	-8 -1 -14 40 -16
    thing- thing-	3 -106 10 -26 10
    topic -	0 -59 1 14 3
    topic topic	13 -23 -4 -25 1
    trend+ -	-5 16 -3 -32 4
    trend+ light	-47 37 1 2 16
    trend+ trend+	0 -34 29 0 -2
    universal -	7 -29 3 -189 3
    unreal unreal	11 17 7 -7 -34
    value -	-25 31 5 -20 6
    verb+ -	-8 42 -3 0 -16
    verb- -	-17 -8 -1 32 -4
    verb- verb-	21 -136 -5 -20 8
    # sense mark
    - -	14 -24 -2 -18 -4
    - progress+	4 -26 -8 7 20
    - strength+	5 -38 5 -44 -6
    - strength+!	-16 29 -9 -26 -7
    - weakness-	7 -30 16 -62 -3
    - weakness-!	31 -47 -3 -2 -15
    act+ -	10 -16 2 -40 6
    act+ strength+	-7 5 3 3 0
    act+ strength+!	2 -2 8 -20 -13
    act+ weakness-	-6 -120 -10 -36 18
    amount+ -	5 -20 8 -35 3
    amount+ progress+	0 -55 5 -106 2
    amount+ progress-	8 -29 -81 0 15
    amount+ strength+	-7 -10 14 -170 -14
    amount+ weakness-	-2 7 -17 -54 12
    amount- -	10 -26 -13 0 9
    cause -	17 1 -20 -5 -17
    cause strength+!	14 -9 -10 -47 2
    change+ -	-7 16 -11 -193 12
    change+ progress+	-2 -18 16 -45 -8
    comparative+ -	-4 15 0 -28 1
    comparative+ progress+	-29 30 0 -117 -8
    comparative+ progress+!	14 -18 -5 4 19
    distance- -	3 -29 -28 2 27
    distance- progress-	-28 -38 16 19 4
    grade+ formal_grade+	-9 3 6 0 0
    light -	10 0 -1 -26 0
    light progress+!	16 -3 -19 -32 18
    light progress-!	7 -29 -34 28 -69
    light weakness-!	0 -18 43 17 -61
    lower -	-11 16 15 -10 -16
    manner+ -	-12 -15 17 -59 26
    manner+ strength+!	-8 12 -2 13 -27
    manner+ weakness-	-27 -95 5 -4 29
    manner- -	0 -55 -33 0 15
    negator -	-1 -19 -14 20 2
    negator strength+!	-14 46 -13 -17 -54
    negator weakness-!	-8 -29 9 10 1
    now progress+!	15 -5 8 -41 -24
    now weakness-	0 0 59 0 -58
    past -	12 -36 -23 -13 13
    plan+ -	16 -45 3 -52 -7
    proceed -	-7 -5 13 0 1
    quality+ -	-10 16 2 -2 -2
    quality+ progress+!	-35 18 0 -119 39
    quality+ strength+!	-1 0 6 -28 -4
    quality+ weakness-	-12 -35 1 -51 26
    quality- -	-6 -196 -37 28 15
    quality- weakness-	-43 -61 -11 14 18
    quality- weakness-!	-17 -23 28 3 6
    raise -	-6 9 3 -7 0
    raise progress+	-63 5 32 -37 12
    remain -	5 -3 -14 27 -12
    remain strength+!	32 -14 -1 -97 -13
    remedy -	26 -9 -31 0 0
    report -	20 -34 32 -58 -17
    service+ -	16 -7 8 -40 -22
    service+ weakness-	-11 0 -6 -86 18
    size+ -	3 7 1 -11 -6
    size+ strength+	21 -27 6 -87 11
    size+ strength+!	16 -13 0 -40 25
    thing+ -	-11 30 -5 3 -8
    thing+ strength+	-10 -2 12 -54 0
    thing+ strength+!	-4 -11 12 -107 18
    thing- -	-25 -77 -34 53 8
    thing- weakness-!	-19 0 3 -14 40
    topic -	11 -48 9 -43 -2
    topic progress+	13 0 -7 -47 -13
    topic strength+	-3 -23 0 -9 26
    trend+ -	-14 26 -5 -28 10
    trend+ progress+!	8 -17 11 -4 0
    universal -	9 -13 1 -66 2
    universal weakness-	-17 0 0 -16 23
    unreal -	7 -5 -8 13 -9
    verb+ -	0 19 -12 -52 1
    verb+ strength+	-16 16 7 0 16
    verb+ weakness-	21 0 -67 0 -15
    verb- -	-9 -18 -13 58 -9
    verb- progress-	-23 0 40 -8 -17
    verb- weakness-	8 -55 -31 8 -1
    # sense verb
    - -	2 -18 7 -29 10
    - acted	46 0 -44 0 0
    - address	-2 0 -5 54 -17
    - apply	-27 -37 17 0 22
    - are	-13 43 1 0 -10
    - audited	-2 0 -41 0 23
    - be	-6 -35 13 0 0
    - been	-7 52 -12 1 -8
    - being	-12 0 2 1 13
    - cared	-21 34 3 0 6
    - compared	-22 -48 13 -51 15
    - completed	-7 -4 8 -80 4
    - conclude	-27 0 33 0 0
    - considering	17 0 -6 0 -14
    - demonstrated	5 49 -29 0 -19
    - demonstrates	20 -11 -7 2 -66
    - detailed	10 25 -24 0 0
    - embedding	-30 -3 8 0 32
    - ensure	-13 14 -3 -55 26
    - ensured	11 27 -46 0 29
    - escalated	5 -11 -25 0 11
    - established	-4 -71 16 0 -40
    - explains	-29 0 19 0 16
    - focused	-4 -46 3 0 9
    - go	-17 -68 25 28 -16
    - having	-13 -114 15 -20 6
    - helps	8 46 -22 -14 0
    - holding	-27 -49 17 -15 36
    - include	-8 -5 9 -34 4
    - informed	-9 -54 15 0 0
    - informs	-14 -77 21 0 0
    - involve	-8 -12 -1 -11 26
    - is	-10 46 -9 16 -5
    - know	0 -51 16 0 -10
    - lack	19 0 -48 -24 -11
    - leave	-28 25 -3 0 21
    - living	-7 -38 2 -52 18
    - lost	-4 0 -55 0 27
    - meet	0 -158 7 -37 -5
    - moved	-16 -36 4 0 16
    - outlines	40 0 -29 0 0
    - preventing	-8 -36 15 0 -2
    - prevents	-29 0 -3 0 27
    - prioritised	15 18 -24 0 0
    - progressed	-7 15 -4 0 9
    - promotes	-20 14 14 0 0
    - provide	-8 20 -3 0 14
    - read	0 22 -75 0 8
    - receive	-18 23 11 -15 6
    - receives	25 -26 -9 0 -44
    - receiving	-18 -40 5 -15 22
    - record	0 -17 -5 -6 10
    - recorded	5 22 -29 28 -4
    - reduced	4 7 20 0 -60
    - reflected	15 16 -14 0 -24
    - remains	19 0 -27 -15 5
    - respond	14 -4 -17 -15 8
    - reviewed	-22 -72 20 0 18
    - saw	16 10 -22 -22 0
    - spend	-23 -32 11 0 24
    - starting	53 0 -80 0 -6
    - support	5 -17 -6 0 7
    - take	-11 0 0 0 16
    - takes	-24 34 0 21 0
    - talk	-22 -11 23 0 4
    - took	43 0 -8 0 -32
    - triaged	-5 0 -31 0 17
    - understand	-5 -56 11 0 2
    - undertaken	11 -18 -11 0 1
    - was	10 -2 -1 25 -24
    - work	13 -51 -3 -29 -3
    - write	-28 -17 20 0 22
    - written	-18 -59 22 0 12
    act+ -	-13 13 2 -45 24
    act+ do	38 -14 -44 0 0
    act+ is	2 -11 -10 7 22
    act+ used	19 11 -5 0 -33
    amount+ -	2 -30 7 0 19
    amount+ considered	86 -68 -64 0 -27
    amount+ developing	26 16 -28 0 -28
    amount+ have	13 0 -7 0 -11
    amount+ improving	-34 2 10 0 53
    amount+ include	34 -21 -34 0 14
    amount+ is	-16 25 8 -24 2
    amount+ led	23 11 -33 0 0
    amount+ provide	-22 0 13 0 23
    amount+ receive	-15 -37 25 -16 1
    amount- -	10 -24 1 -28 4
    amount- are	1 17 -42 8 21
    amount- have	-29 0 15 50 -16
    cause -	17 -3 -15 0 -48
    cause has	29 -19 -27 5 0
    cause is	32 -30 -3 3 -21
    change+ -	0 10 -9 0 -11
    change+ are	29 -40 -21 -13 28
    change+ is	-27 5 31 -39 -1
    degree -	13 -10 0 5 -18
    degree are	-22 8 -7 16 8
    distance- -	0 -20 19 -22 6
    distance- is	-51 -3 -2 40 6
    distance- need	25 0 -28 0 -9
    frequency is	43 14 -67 -56 0
    grade+ judged	0 -41 32 0 -84
    light are	-1 -19 15 -15 26
    light is	0 3 16 -39 -8
    light looked	-63 15 25 12 37
    lower -	-32 14 -26 41 0
    manner+ -	-14 8 13 -8 -4
    manner+ considered	-9 -55 29 0 0
    manner+ meet	41 -64 -21 0 -8
    manner+ receive	19 3 -17 0 -14
    manner+ work	-39 18 26 0 -17
    manner- -	29 -24 -56 4 -29
    negator -	-27 1 21 9 7
    now -	20 -13 -6 0 -2
    past was	-6 0 -25 -44 17
    plan+ -	5 -38 7 -38 8
    plan+ is	21 -49 -13 -15 -1
    proceed -	-15 22 -9 9 -19
    quality+ -	-9 0 0 33 6
    quality+ achieving	56 -64 -54 0 3
    quality+ are	9 -4 -4 -42 5
    quality+ based	-43 45 -5 0 -20
    quality+ be	23 -13 -20 -104 3
    quality+ being	15 0 -18 0 0
    quality+ have	2 -20 9 -121 6
    quality+ is	3 -11 -2 -84 37
    quality+ live	-58 0 32 0 0
    quality+ made	12 -60 17 0 26
    quality+ provide	1 -25 15 0 1
    quality+ provides	-16 -49 67 0 0
    quality+ receive	19 -36 10 0 -31
    quality+ securing	42 -49 -13 0 0
    quality+ staying	86 -48 -66 0 -6
    quality+ support	-5 36 -44 0 21
    quality+ supported	-2 20 -11 0 -14
    quality+ undertake	-4 24 -9 0 -31
    quality- are	20 -20 -12 -20 17
    quality- is	7 -1 -23 23 -20
    raise -	-24 11 10 0 22
    remedy -	-30 -22 9 55 -12
    report -	21 -6 3 -54 -21
    service+ is	-11 7 20 -12 -15
    service+ was	10 1 -56 -53 0
    size+ is	-11 -6 60 0 -36
    thing+ -	-16 13 4 14 -3
    thing+ develop	37 -76 -10 0 0
    thing+ is	0 20 -13 -23 -8
    thing- -	-19 -134 -7 33 -2
    thing- is	-14 0 -23 0 40
    topic -	9 -38 3 -57 14
    topic are	-6 -48 8 -12 14
    topic informed	63 0 -38 0 -53
    topic placed	-30 -3 15 0 21
    topic reduce	-44 0 29 0 28
    topic remain	-21 0 15 0 15
    topic support	-17 6 24 0 -29
    topic were	-24 -5 -18 52 20
    trend+ been	-45 14 42 -6 -53
    universal -	2 16 -30 -125 11
    unreal -	-8 13 -10 0 9
    verb+ -	0 -12 37 -45 -3
    verb+ benefit	24 0 -23 0 0
    verb+ speak	33 21 -43 0 0
    verb- -	4 -33 -7 11 -3
    verb- has	-21 0 -3 -11 36
    # sense opener
    - -	8 -15 2 -17 -6
    - although	10 -19 -17 -13 18
    - but	13 0 3 -11 -13
    - despite	2 34 -5 7 -17
    - how	10 -65 3 -11 -10
    - to	7 -19 3 -23 -6
    - what	-8 -94 1 7 17
    - when	-7 6 3 8 0
    - where	-2 -39 16 -17 5
    - whether	-10 -56 17 0 3
    - which	10 -34 4 -7 -6
    - while	2 6 14 5 -29
    - who	12 -24 0 -22 -2
    act+ -	-1 9 -7 -14 9
    act+ despite	-7 0 -75 15 43
    act+ that	6 -9 12 -35 -13
    act+ to	7 -4 1 -65 -3
    act+ when	-18 -5 24 -114 6
    act+ which	12 -26 20 -6 -15
    act+ who	-11 7 16 -30 -14
    amount+ -	2 -10 2 -7 5
    amount+ although	0 4 20 -39 -19
    amount+ despite	-26 -1 27 -17 16
    amount+ to	8 -7 0 -66 -1
    amount+ when	-15 20 -2 -44 19
    amount+ where	-10 -41 24 -68 1
    amount- -	13 -39 0 -3 -6
    amount- that	-17 -77 18 -41 14
    cause -	19 -13 -1 -13 -16
    cause that	23 -24 -28 0 20
    cause to	16 3 -15 -54 -11
    cause who	-13 23 0 0 -25
    change+ -	-18 22 -2 -105 8
    comparative+ -	-5 15 0 -15 -10
    degree -	20 -7 -1 -10 -11
    degree to	21 -14 -3 0 -17
    distance- -	-7 -5 0 25 -7
    distance- to	-32 -12 -6 15 33
    distance- when	56 0 -57 -44 -24
    frequency -	16 -40 2 -1 1
    light -	15 -7 -5 -17 1
    light that	9 -9 8 6 -24
    light to	2 7 2 -4 -17
    lower -	-17 18 -25 2 26
    manner+ -	-3 10 8 -41 -13
    manner+ that	16 -19 -2 -68 8
    manner+ when	17 0 -6 -13 -31
    negator -	-58 33 -9 28 2
    negator to	-26 3 1 6 17
    negator when	56 -140 -56 -14 -11
    negator where	10 -53 -20 0 -2
    negator who	27 -46 -74 -7 11
    now -	5 -11 6 -11 6
    plan+ -	-2 -39 3 -47 26
    plan+ to	-2 0 12 -177 -15
    proceed -	-31 4 19 2 12
    quality+ -	-17 7 9 -18 6
    quality+ that	15 -10 0 -75 -1
    quality+ to	-7 18 0 -70 -3
    quality+ when	-8 -18 13 3 15
    quality+ which	-28 5 11 0 19
    quality+ while	-21 2 2 0 40
    quality+ who	-6 -1 13 -58 0
    quality- -	-36 0 2 22 3
    quality- to	-32 -137 10 22 10
    quality- when	30 -64 -36 3 -29
    raise -	-17 28 -1 10 -26
    report -	20 -5 -18 -12 0
    report what	-62 4 54 -13 27
    service+ to	14 -17 -1 -1 -3
    size+ to	-6 -2 -12 -3 35
    thing+ -	-12 7 10 -157 0
    thing+ that	-6 -11 19 5 -19
    thing- -	-22 -132 0 14 15
    thing- to	-22 -92 0 33 -1
    topic -	1 -26 5 -4 1
    topic to	-8 -4 9 -61 12
    topic when	-10 -21 25 -126 -14
    topic while	-12 -92 30 -57 -5
    trend+ -	-12 20 7 0 -18
    trend+ despite	-58 49 49 -26 -4
    trend+ that	-13 49 2 -41 -23
    unreal that	-11 -119 -3 31 0
    value -	-24 -7 36 -5 12
    verb+ -	-3 6 0 -32 -4
    verb+ that	0 -28 20 -28 4
    verb+ to	-4 9 3 0 -11
    verb+ what	51 -47 -30 0 0
    verb- -	-16 8 -7 12 6
    verb- that	26 -60 -2 0 -20
    verb- to	-3 -17 -11 10 9
    verb- who	9 15 0 -28 0
    # earlier
    -	2 -15 7 -23 11
    progress+!	6 -21 7 -37 12
    progress-!	20 -80 -2 9 2
    strength+!	6 -13 8 -73 7
    weakness-!	10 -100 3 -1 10
    # later
    -	6 -17 7 -36 8
    progress+!	8 -16 7 -44 4
    progress-!	7 -40 9 -3 8
    strength+!	10 -19 10 -79 10
    weakness-!	5 -65 1 20 10
    # earlier opener
    - -	2 -7 4 -12 4
    - although	-2 16 8 -18 -12
    - but	16 -17 -6 -10 0
    - despite	-13 18 -7 19 0
    - how	-7 16 10 2 -50
    - if	-6 7 15 -3 -13
    - what	16 -42 8 0 -29
    - when	0 0 12 -22 -5
    - which	9 -43 14 -13 9
    - while	-8 32 -1 -27 0
    - who	8 -19 11 -39 5
    - whom	10 -20 19 -40 -19
    - why	-18 0 34 -15 -65
    progress+! -	-1 13 4 -51 -9
    progress+! despite	38 0 -18 -13 -24
    progress+! that	0 -16 2 9 4
    progress+! to	9 -25 4 -26 6
    progress+! when	-6 14 -1 13 -3
    progress+! which	-15 13 1 6 8
    progress+! who	6 -22 3 -7 3
    progress-! -	-4 -16 -8 50 -2
    progress-! but	-15 10 35 -41 1
    progress-! if	-24 -39 -45 0 36
    progress-! that	21 -75 -3 -11 9
    progress-! to	5 -26 13 -9 -1
    progress-! while	-22 26 21 -46 5
    strength+! -	0 4 5 -72 0
    strength+! although	-6 -40 -5 39 11
    strength+! but	-4 -54 -3 41 4
    strength+! despite	-5 -14 -8 31 8
    strength+! how	13 -53 15 -43 -49
    strength+! if	15 0 0 -59 -60
    strength+! that	1 -4 10 -58 -2
    strength+! to	6 -4 2 -38 -6
    strength+! when	6 13 -1 -70 -8
    strength+! whether	-11 -47 25 -1 6
    strength+! while	-4 -37 -8 40 16
    strength+! who	-5 18 5 -50 -12
    strength+! why	12 -55 0 0 -3
    weakness-! -	-6 -46 10 21 4
    weakness-! although	0 16 29 -41 -16
    weakness-! but	-4 40 25 -12 -13
    weakness-! despite	7 -4 28 -70 0
    weakness-! how	0 -119 -118 -17 18
    weakness-! that	3 -44 0 8 3
    weakness-! to	6 -71 5 -6 7
    weakness-! where	-8 11 -11 -8 13
    weakness-! whether	-9 -6 0 -14 15
    weakness-! which	-11 -15 0 -1 17
    weakness-! while	-3 28 9 -35 -2
    # earlier sense
    - -	13 -15 0 -11 -10
    - act+	-8 2 8 -6 1
    - act-	-19 -16 -31 23 44
    - amount+	2 0 5 -31 -5
    - amount-	-5 -49 -2 -5 23
    - begin	15 -6 2 0 -25
    - cause	1 15 -8 -6 -19
    - change+	-6 11 -5 -160 8
    - distance-	-12 15 7 -2 0
    - frequency	9 -28 -1 7 0
    - grade-	-99 -46 -44 5 76
    - lower	-18 -9 29 4 0
    - manner+	-16 3 14 -22 8
    - manner-	-2 -48 0 22 -2
    - negator	1 -16 -7 -2 16
    - now	25 -3 -17 -6 -12
    - plan+	6 -61 5 -57 15
    - proceed	-21 4 12 -19 23
    - quality+	-9 16 6 -42 -15
    - quality-	-29 -11 -12 6 29
    - raise	30 -4 -25 -5 -12
    - remain	-8 -28 35 2 -1
    - report	19 -12 11 -41 -20
    - service+	0 -6 7 -29 9
    - size+	12 -14 4 -11 5
    - thing+	-15 14 2 -4 5
    - thing-	-11 -185 -26 16 13
    - topic	8 -38 4 -16 0
    - trend+	-18 6 11 -15 11
    - unreal	-8 3 -38 26 8
    - value	1 17 -9 -18 -8
    - verb+	-24 23 5 -45 14
    - verb-	-8 -48 -2 20 1
    formal_grade+! -	34 0 -21 0 -17
    progress+! -	11 -22 -5 -27 7
    progress+! act+	7 -5 0 -129 -2
    progress+! amount+	-1 -19 19 -68 -13
    progress+! begin	-30 30 13 0 -20
    progress+! cause	21 -11 -21 -90 13
    progress+! comparative+	-20 32 -13 -12 9
    progress+! plan+	-20 -4 12 10 17
    progress+! thing+	-3 -14 14 -49 0
    progress+! topic	16 -34 0 -141 -15
    progress-! change+	60 -63 -33 0 -22
    progress-! comparative+	76 -21 -42 -79 -40
    progress-! manner+	33 -45 -69 -60 13
    progress-! quality+	12 -34 -2 -18 20
    strength+! -	10 -19 -4 -31 1
    strength+! amount+	-1 -21 10 -31 6
    strength+! amount-	-6 -43 23 -22 -17
    strength+! cause	12 -6 -11 -24 12
    strength+! comparative+	-26 -16 25 24 25
    strength+! light	20 -1 -31 -7 9
    strength+! lower	-33 27 2 10 0
    strength+! manner+	-18 22 16 -46 -47
    strength+! plan+	0 -43 11 -125 0
    strength+! proceed	23 -10 -3 -40 -18
    strength+! quality+	-15 15 6 -20 -18
    strength+! remedy	-9 26 -20 18 -53
    strength+! service+	0 1 -12 -44 47
    strength+! thing+	-14 5 17 -90 -37
    strength+! thing-	-17 -113 3 15 9
    strength+! topic	0 -21 7 -51 2
    strength+! trend+	-6 12 6 -89 -23
    strength+! universal	9 -32 7 -72 -8
    strength+! unreal	2 -23 -15 43 0
    strength+! verb+	-4 -5 10 -13 -3
    weakness-! -	5 -43 -1 -4 1
    weakness-! act+	7 -34 -6 3 5
    weakness-! amount+	-8 -33 3 7 10
    weakness-! amount-	-7 29 -28 7 10
    weakness-! cause	18 0 -22 -11 -5
    weakness-! change+	12 10 6 0 -28
    weakness-! frequency	-4 -9 -56 31 -3
    weakness-! light	9 0 16 -3 -16
    weakness-! manner+	7 -52 -13 5 17
    weakness-! negator	-31 -22 32 32 -9
    weakness-! quality+	18 -63 5 -10 13
    weakness-! quality-	-53 -54 15 23 16
    weakness-! remain	-39 -6 -12 48 0
    weakness-! thing+	0 -31 -12 -103 23
    weakness-! topic	-5 -127 -2 3 8
    weakness-! trend+	18 -7 -6 3 -14
    weakness-! universal	-14 -99 -45 0 33
    weakness-! verb+	14 1 -13 -34 -6
    weakness-! verb-	-25 -131 11 23 1
    """
}
