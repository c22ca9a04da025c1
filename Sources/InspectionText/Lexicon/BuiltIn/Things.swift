extension BuiltInLexicon {
  /// Nouns that judge by themselves.
  static let things: StaticString = """
    # name: Things
    # version: 1
    # scale: +, - or no sign
    # source: gathered by counting words and collocations in published inspection letters and reports
    # licence: that of this package
    # columns: phrase, role, sign
    abdication of responsibility	thing	-
    absence	thing	-
    acclaim	thing	+
    accolade	thing	+
    accomplishment	thing	+
    active role	thing	+
    admiration	thing	+
    afterthought	thing	-
    ambiguity	thing	-
    ambition	thing	+
    anchor	thing	+
    anomaly	thing	-
    anxiety for staff	thing	-
    apathy	thing	-
    appetite for change	thing	+
    appetite for improvement	thing	+
    appetite for learning	thing	+
    appreciation	thing	+
    area for priority action	thing	-
    area for priority and immediate action	thing	-
    area for priority or immediate action	thing	-
    area of strength	thing	+
    area of weakness	thing	-
    areas for priority action	thing	-
    areas for priority and immediate action	thing	-
    areas for priority or immediate action	thing	-
    aspiration	thing	+
    asset	thing	+
    atmosphere of trust	thing	+
    attention to detail	thing	+
    backbone	thing	+
    backlog	thing	-
    backlogs of work	thing	-
    backsliding	thing	-
    backward step	trend	-
    barrier	thing	-
    beacon	thing	+
    bedrock	thing	+
    best chance	thing	+
    best possible start	thing	+
    best practice	thing	+
    best start	thing	+
    big difference	thing	+
    black hole	thing	-
    blame culture	thing	-
    blame game	thing	-
    blind eye	thing	-
    blind spot	thing	-
    blockage	thing	-
    bottleneck	thing	-
    bottlenecks	thing	-
    box ticking	thing	-
    box-ticking	thing	-
    box-ticking exercise	thing	-
    breadth of experience	thing	+
    breaking point	thing	-
    breathing space	thing	+
    bright spot	thing	+
    broken promise	thing	-
    buck-passing	thing	-
    burnout	thing	-
    camaraderie	thing	+
    can-do attitude	thing	+
    candour	thing	+
    capacity challenges	thing	-
    capacity issues	thing	-
    capacity pressures	thing	-
    capped caseload	thing	+
    care and attention	thing	+
    care and skill	thing	+
    careful attention	thing	+
    careful thought	thing	+
    carelessness	thing	-
    catalogue of failings	thing	-
    cause for alarm	thing	-
    cause for concern	thing	-
    central role	thing	+
    centre of excellence	thing	+
    challenges in recruiting	thing	-
    challenges in recruitment	thing	-
    challenges in retaining	thing	-
    challenges in retention	thing	-
    challenges in the recruitment	thing	-
    challenges with recruiting	thing	-
    challenges with recruitment	thing	-
    champion	thing	+
    change for the better	trend	+
    change for the worse	trend	-
    change of social worker	thing	-
    changes in social worker	thing	-
    changes in social workers	thing	-
    changes of social worker	thing	-
    changes of social workers	thing	-
    changes of worker	thing	-
    chaos	thing	-
    checks and balances	thing	+
    child focus	thing	+
    churn	thing	-
    cinderella service	thing	-
    clarity	thing	+
    clarity of direction	thing	+
    clarity of purpose	thing	+
    clarity of thinking	thing	+
    clarity of thought	thing	+
    clear focus	thing	+
    cliff edge	thing	-
    cliff-edge	thing	-
    climate of fear	thing	-
    climate of trust	thing	+
    close attention	thing	+
    coherence	thing	+
    cohesion	thing	+
    collective ownership	thing	+
    collective responsibility	thing	+
    collegiality	thing	+
    commitment	thing	+
    common language	thing	+
    common purpose	thing	+
    compassion	thing	+
    compassion fatigue	thing	-
    competence	thing	+
    complacency	thing	-
    complication	thing	-
    concerted effort	thing	+
    concerted efforts	thing	+
    confidence	thing	+
    conflation	thing	-
    confusion	thing	-
    considerable challenge	thing	-
    considerable effort	thing	+
    considerable efforts	thing	+
    consistency	thing	+
    constraint	thing	-
    constraints	thing	-
    continual challenge	thing	-
    continuity	thing	+
    contradiction	thing	-
    cop-out	thing	-
    copying and pasting	thing	-
    cornerstone	thing	+
    creativity	thing	+
    credit	thing	+
    critical friend	thing	+
    crucial part	thing	+
    crucial role	thing	+
    culture of accountability	thing	+
    culture of ambition	thing	+
    culture of blame	thing	-
    culture of candour	thing	+
    culture of challenge	thing	+
    culture of collaboration	thing	+
    culture of complacency	thing	-
    culture of compliance	thing	-
    culture of continuous improvement	thing	+
    culture of curiosity	thing	+
    culture of defensiveness	thing	-
    culture of deference	thing	-
    culture of denial	thing	-
    culture of excellence	thing	+
    culture of fear	thing	-
    culture of high expectations	thing	+
    culture of high support	thing	+
    culture of honesty	thing	+
    culture of improvement	thing	+
    culture of kindness	thing	+
    culture of learning	thing	+
    culture of low expectations	thing	-
    culture of mistrust	thing	-
    culture of openness	thing	+
    culture of reflection	thing	+
    culture of respect	thing	+
    culture of silence	thing	-
    culture of support	thing	+
    culture of transparency	thing	+
    culture of trust	thing	+
    curiosity	thing	+
    damning indictment	thing	-
    dead end	thing	-
    deadlock	thing	-
    dearth	thing	-
    dedication	thing	+
    defensiveness	thing	-
    deficiency	thing	-
    deficit	thing	-
    delay	thing	-
    depth of analysis	thing	+
    depth of experience	thing	+
    depth of insight	thing	+
    depth of knowledge	thing	+
    depth of understanding	thing	+
    dereliction of duty	thing	-
    determination	thing	+
    difference to children's lives	thing	+
    difficulties in recruiting	thing	-
    difficulties in recruitment	thing	-
    difficulties in retaining	thing	-
    difficulties recruiting	thing	-
    difficulty in	thing	-
    difficulty in recruiting	thing	-
    difficulty recruiting	thing	-
    diligence	thing	+
    dip in performance	trend	-
    dip in quality	trend	-
    disaffection	thing	-
    disarray	thing	-
    disaster	thing	-
    disconnect	thing	-
    disconnection	thing	-
    discontent	thing	-
    discontinuity	thing	-
    discrepancy	thing	-
    disillusionment	thing	-
    dismay	thing	-
    disparities	thing	-
    disparity	thing	-
    disquiet	thing	-
    disregard	thing	-
    disruption	thing	-
    dissatisfaction	thing	-
    distant hope	thing	-
    distant prospect	thing	-
    distress to children	thing	-
    distrust	thing	-
    double handling	thing	-
    downward slide	trend	-
    downward spiral	thing	-
    drain on resources	thing	-
    drift	thing	-
    drift and delay	thing	-
    driving force	thing	+
    due attention	thing	+
    due care	thing	+
    due consideration	thing	+
    due regard	thing	+
    due weight	thing	+
    duplication	thing	-
    eagerness	thing	+
    early consideration	thing	+
    early gains	trend	+
    early identification	thing	+
    early planning	thing	+
    early signs of improvement	trend	+
    early signs of progress	trend	+
    early signs of success	trend	+
    empathy	thing	+
    employer of choice	thing	+
    empty promise	thing	-
    encouragement	thing	+
    enthusiasm	thing	+
    erosion	trend	-
    error	thing	-
    esprit de corps	thing	+
    every effort	thing	+
    excellence	thing	+
    exemplar	thing	+
    exemplary practice	thing	+
    exodus	thing	-
    expert advice	thing	+
    expert guidance	thing	+
    expert help	thing	+
    expert support	thing	+
    expertise	thing	+
    extra mile	thing	+
    eye for detail	thing	+
    failing	thing	-
    failings	thing	-
    failure	thing	-
    fairness	thing	+
    false assurance	thing	-
    false comfort	thing	-
    false confidence	thing	-
    false dawn	thing	-
    false economy	thing	-
    false reassurance	thing	-
    false sense of security	thing	-
    false start	thing	-
    familiar face	thing	+
    fault	thing	-
    fear of blame	thing	-
    finger-pointing	thing	-
    firefighting	thing	-
    firm footing	thing	+
    firm foundation	thing	+
    firm foundations	thing	+
    firm grasp	thing	+
    firm grip	thing	+
    flagship	thing	+
    flair	thing	+
    flaw	thing	-
    flaws	thing	-
    flexibility	thing	+
    fluctuations in performance	thing	-
    flying start	thing	+
    foot-dragging	thing	-
    force for good	thing	+
    foresight	thing	+
    fragility	thing	-
    fragmentation	thing	-
    frankness	thing	+
    frequent change	thing	-
    frequent changes	thing	-
    frequent changes of social worker	thing	-
    frequent communication	thing	+
    frequent contact	thing	+
    frequent face-to-face visits	thing	+
    frequent management oversight	thing	+
    frequent monitoring	thing	+
    frequent reviews	thing	+
    frequent supervision	thing	+
    frequent support	thing	+
    frequent turnover	thing	-
    frequent visiting	thing	+
    frequent visits	thing	+
    fresh impetus	trend	+
    fresh momentum	trend	+
    fresh start	thing	+
    friction	thing	-
    frustration	thing	-
    game changer	thing	+
    game-changer	thing	+
    gap	thing	-
    generosity	thing	+
    glitch	thing	-
    gold standard	thing	+
    golden thread	thing	+
    good outcomes	thing	+
    good practice	thing	+
    good quality	thing	+
    good relationships	thing	+
    goodwill	thing	+
    gratitude	thing	+
    great care	thing	+
    great deal of care	thing	+
    great deal of thought	thing	+
    great effort	thing	+
    green shoots	trend	+
    grey area	thing	-
    gridlock	thing	-
    grip	thing	+
    groupthink	thing	-
    guessing game	thing	-
    guesswork	thing	-
    hard work	thing	+
    hard-won gains	trend	+
    head start	thing	+
    headway	trend	+
    heavy toll	thing	-
    hesitancy	thing	-
    hesitation	thing	-
    hiatus	thing	-
    high aspirations	thing	+
    high caseloads	thing	-
    high expectations	thing	+
    high quality	thing	+
    high staff turnover	thing	-
    high standards	thing	+
    high tolerance	thing	-
    high turnover	thing	-
    high volume of work	thing	-
    high volumes of work	thing	-
    hindrance	thing	-
    hitch	thing	-
    honesty	thing	+
    huge difference	thing	+
    humility	thing	+
    hunger to learn	thing	+
    hurdle	thing	-
    ignorance	thing	-
    imagination	thing	+
    imbalance	thing	-
    immediate action	thing	+
    immediate attention	thing	+
    immediate help	thing	+
    immediate response	thing	+
    immediate responses	thing	+
    immediate safety planning	thing	+
    immediate support	thing	+
    impasse	thing	-
    impediment	thing	-
    important part	thing	+
    imprecision	thing	-
    inability	thing	-
    inaccessibility	thing	-
    inaccuracy	thing	-
    inaction	thing	-
    inactivity	thing	-
    inadequacy	thing	-
    inattention	thing	-
    incoherence	thing	-
    incompetence	thing	-
    incompleteness	thing	-
    inconsistency	thing	-
    indecision	thing	-
    indecisiveness	thing	-
    indifference	thing	-
    ineffectiveness	thing	-
    inefficiency	thing	-
    inequities	thing	-
    inequity	thing	-
    inertia	thing	-
    inexperience	thing	-
    infighting	thing	-
    inflexibility	thing	-
    ingenuity	thing	+
    injustice	thing	-
    innovation	thing	+
    innovative practice	thing	+
    insecurity	thing	-
    insensitivity	thing	-
    insight	thing	+
    instability	thing	-
    insufficiency	thing	-
    integral part	thing	+
    integrity	thing	+
    inventiveness	thing	+
    invisibility	thing	-
    jargon	thing	-
    job satisfaction	thing	+
    key challenge	thing	-
    key part	thing	+
    key player	thing	+
    key role	thing	+
    key strength	thing	+
    kindness	thing	+
    knee-jerk reaction	thing	-
    know-how	thing	+
    lack	thing	-
    lack of ambition	thing	-
    lapse	thing	-
    lapses	thing	-
    leading role	thing	+
    leap forward	trend	+
    learning culture	thing	+
    learning organisation	thing	+
    lethargy	thing	-
    lifeline	thing	+
    linchpin	thing	+
    line of sight	thing	+
    lip service	thing	-
    list of tasks	thing	-
    listening ear	thing	+
    little appetite	thing	-
    little headway	thing	-
    little heed	thing	-
    little regard	thing	-
    little thought	thing	-
    logjam	thing	-
    long wait	thing	-
    long waits	thing	-
    long-standing challenge	thing	-
    long-standing concern	thing	-
    long-standing issue	thing	-
    long-standing problem	thing	-
    loophole	thing	-
    loose end	thing	-
    loss of capacity	thing	-
    loss of confidence	thing	-
    loss of continuity	thing	-
    loss of corporate memory	thing	-
    loss of direction	thing	-
    loss of experience	thing	-
    loss of experienced staff	thing	-
    loss of expertise	thing	-
    loss of focus	thing	-
    loss of grip	thing	-
    loss of ground	trend	-
    loss of momentum	thing	-
    loss of oversight	thing	-
    loss of staff	thing	-
    loss of trust	thing	-
    lost opportunities	thing	-
    lost opportunity	thing	-
    lottery	thing	-
    low aspirations	thing	-
    low base	thing	-
    low ebb	thing	-
    low expectations	thing	-
    low point	thing	-
    loyalty	thing	+
    mainstay	thing	+
    major problem	thing	-
    many changes	thing	-
    many changes in social worker	thing	-
    mark of quality	thing	+
    marked gains	trend	+
    matter of luck	thing	-
    mature approach	thing	+
    mature partnership	thing	+
    mature relationship	thing	+
    maze	thing	-
    meaningful difference	thing	+
    mediocrity	thing	-
    minefield	thing	-
    misapplication	thing	-
    miscommunication	thing	-
    misconception	thing	-
    mishandling	thing	-
    misinformation	thing	-
    misinterpretation	thing	-
    misjudgement	thing	-
    mismanagement	thing	-
    mismatch	thing	-
    missed deadline	thing	-
    missed milestone	thing	-
    missed opportunities	thing	-
    missed opportunity	thing	-
    missed target	thing	-
    missing information	thing	-
    mission creep	thing	-
    mistake	thing	-
    mistrust	thing	-
    misunderstanding	thing	-
    misunderstandings	thing	-
    mix-up	thing	-
    mixed bag	thing	-
    mixed picture	thing	-
    model of good practice	thing	+
    momentum	thing	+
    motivation	thing	+
    muddle	thing	-
    muddled thinking	thing	-
    multiple changes	thing	-
    mutual respect	thing	+
    mutual trust	thing	+
    narrowness	thing	-
    near miss	thing	-
    neglect of duty	thing	-
    negligence	thing	-
    new impetus	trend	+
    new momentum	trend	+
    non-completion	thing	-
    non-compliance	thing	-
    noticeable difference	thing	+
    numerous changes	thing	-
    obstacle	thing	-
    omission	thing	-
    omissions	thing	-
    ongoing challenge	thing	-
    open culture	thing	+
    open-door policy	thing	+
    openness	thing	+
    outstanding practice	thing	+
    over-caution	thing	-
    over-complication	thing	-
    over-optimism	thing	-
    over-reliance	thing	-
    over-representation	thing	-
    over-use	thing	-
    overcomplication	thing	-
    overconfidence	thing	-
    overload	thing	-
    overloading	thing	-
    overoptimism	thing	-
    overreliance	thing	-
    oversight failure	thing	-
    oversights	thing	-
    overwork	thing	-
    ownership	thing	+
    paper exercise	thing	-
    particular attention	thing	+
    particular challenge	thing	-
    passion	thing	+
    passivity	thing	-
    patience	thing	+
    paucity	thing	-
    peace of mind	thing	+
    perseverance	thing	+
    persistence	thing	+
    persistent efforts	thing	+
    personal touch	thing	+
    pillar of strength	thing	+
    pinch point	thing	-
    pitfall	thing	-
    pivotal role	thing	+
    poor quality	thing	-
    poor relation	thing	-
    positive difference	thing	+
    positive impact	thing	+
    positive regard	thing	+
    positive vibe	thing	+
    postcode lottery	thing	-
    poverty of ambition	thing	-
    poverty of aspiration	thing	-
    pressure of work	thing	-
    pressures	thing	-
    pride	thing	+
    procrastination	thing	-
    professional curiosity	thing	+
    professionalism	thing	+
    prompt action	thing	+
    quick fix	thing	-
    rapid gains	trend	+
    readiness to listen	thing	+
    real asset	thing	+
    real buzz	thing	+
    real challenge	thing	-
    real difference	thing	+
    real focus	thing	+
    real strength	thing	+
    realism	thing	+
    recruitment challenges	thing	-
    recruitment difficulties	thing	-
    recruitment issues	thing	-
    recruitment problems	thing	-
    recurring issue	thing	-
    red tape	thing	-
    relationships of trust	thing	+
    reluctance	thing	-
    repeat child protection plan	thing	-
    repeat interventions	thing	-
    repeat plan	thing	-
    repeated assessments	thing	-
    repeated change	thing	-
    repeated cycles	thing	-
    repeated interventions	thing	-
    repetition	thing	-
    resentment	thing	-
    resilience	thing	+
    resounding success	thing	+
    resourcefulness	thing	+
    resurgence	trend	+
    retention challenges	thing	-
    retention difficulties	thing	-
    retrograde step	trend	-
    revitalisation	trend	+
    revolving door	thing	-
    rigidity	thing	-
    rigour	thing	+
    ringing endorsement	thing	+
    risk aversion	thing	-
    roadblock	thing	-
    role model	thing	+
    room to breathe	thing	+
    safe haven	thing	+
    safe pair of hands	thing	+
    safe space	thing	+
    saving grace	thing	+
    scandal	thing	-
    scarcity	thing	-
    sea change	trend	+
    seal of approval	thing	+
    secrecy	thing	-
    self-knowledge	thing	+
    sense of abandonment	thing	-
    sense of achievement	thing	+
    sense of being let down	thing	-
    sense of belonging	thing	+
    sense of calm	thing	+
    sense of common purpose	thing	+
    sense of community	thing	+
    sense of direction	thing	+
    sense of drift	thing	-
    sense of family	thing	+
    sense of frustration	thing	-
    sense of history	thing	+
    sense of identity	thing	+
    sense of optimism	thing	+
    sense of ownership	thing	+
    sense of permanence	thing	+
    sense of pride	thing	+
    sense of purpose	thing	+
    sense of responsibility	thing	+
    sense of safety	thing	+
    sense of security	thing	+
    sense of self	thing	+
    sense of shared responsibility	thing	+
    sense of stability	thing	+
    sense of their history	thing	+
    sense of trust	thing	+
    sense of urgency	thing	+
    sense of well-being	thing	+
    sensitivity	thing	+
    serious concern	thing	-
    serious oversight	thing	-
    several changes	thing	-
    shallowness	thing	-
    shambles	thing	-
    shared ambition	thing	+
    shared approach	thing	+
    shared commitment	thing	+
    shared culture	thing	+
    shared ethos	thing	+
    shared language	thing	+
    shared learning culture	thing	+
    shared ownership	thing	+
    shared purpose	thing	+
    shared responsibility	thing	+
    shared sense	thing	+
    shared understanding	thing	+
    shared values	thing	+
    shared vision	thing	+
    short shrift	thing	-
    short-sightedness	thing	-
    short-termism	thing	-
    shortage	thing	-
    shortcoming	thing	-
    shortcomings	thing	-
    shortfall	thing	-
    shot in the arm	thing	+
    sign of improvement	trend	+
    significant challenge	thing	-
    significant concern	thing	-
    significant difference to	thing	+
    significant effort	thing	+
    significant efforts	thing	+
    significant part	thing	+
    significant player	thing	+
    significant strength	thing	+
    significant weakness	thing	-
    signs of progress	trend	+
    silo mentality	thing	-
    silo working	thing	-
    siloed working	thing	-
    silos	thing	-
    sincerity	thing	+
    skill and care	thing	+
    sloppiness	thing	-
    slowness	thing	-
    sluggishness	thing	-
    solid foundation	thing	+
    solidarity	thing	+
    source of anxiety	thing	-
    source of concern	thing	-
    source of confusion	thing	-
    source of delay	thing	-
    source of frustration	thing	-
    source of pride	thing	+
    source of stability	thing	+
    source of strength	thing	+
    spirit of collaboration	thing	+
    spirit of openness	thing	+
    spirit of partnership	thing	+
    springboard	thing	+
    stability	thing	+
    staffing challenges	thing	-
    staffing difficulties	thing	-
    staffing instability	thing	-
    staffing issues	thing	-
    staffing pressures	thing	-
    staffing problems	thing	-
    stagnation	thing	-
    stalemate	thing	-
    standstill	thing	-
    start again syndrome	thing	-
    start-again approach	thing	-
    staying power	thing	+
    step in the wrong direction	trend	-
    stepping stone	thing	+
    sticking plaster	thing	-
    sticking point	thing	-
    strength	thing	+
    strength of purpose	thing	+
    strenuous efforts	thing	+
    strides forward	trend	+
    strong foundation	thing	+
    strong sense of	thing	+
    stumbling block	thing	-
    success	thing	+
    success story	thing	+
    sufficiency challenges	thing	-
    superficiality	thing	-
    sure footing	thing	+
    sure grasp	thing	+
    swift action	thing	+
    system limitations	thing	-
    systemic failing	thing	-
    systemic failings	thing	-
    systemic failure	thing	-
    systemic failures	thing	-
    systemic issues	thing	-
    systemic weakness	thing	-
    systemic weaknesses	thing	-
    tangible difference	thing	+
    team ethos	thing	+
    team spirit	thing	+
    teamwork	thing	+
    teething problem	thing	-
    teething trouble	thing	-
    tenacity	thing	+
    thinking time	thing	+
    thirst for learning	thing	+
    tick box exercise	thing	-
    tick-box exercise	thing	-
    time to reflect	thing	+
    time to think	thing	+
    timidity	thing	-
    tireless efforts	thing	+
    togetherness	thing	+
    token gesture	thing	-
    tokenism	thing	-
    too much reliance	thing	-
    track record	thing	+
    trailblazer	thing	+
    transparency	thing	+
    treasured memories	thing	+
    tunnel vision	thing	-
    turbulence	thing	-
    turf war	thing	-
    turmoil	thing	-
    turn for the better	trend	+
    turn for the worse	trend	-
    unanswered question	thing	-
    unavailability	thing	-
    uncertainty	thing	-
    under-funding	thing	-
    under-identification	thing	-
    under-investment	thing	-
    under-performance	thing	-
    under-recording	thing	-
    under-reporting	thing	-
    under-representation	thing	-
    under-resourcing	thing	-
    under-staffing	thing	-
    under-use	thing	-
    underestimation	thing	-
    undue delay	thing	-
    unease	thing	-
    unevenness	thing	-
    unfairness	thing	-
    unfinished business	thing	-
    unity of purpose	thing	+
    unmet need	thing	-
    unmet needs	thing	-
    unnecessary change	thing	-
    unnecessary changes	thing	-
    unnecessary delay	thing	-
    unnecessary delays	thing	-
    unnecessary move	thing	-
    unnecessary moves	thing	-
    unpredictability	thing	-
    unreliability	thing	-
    uphill battle	thing	-
    uphill struggle	thing	-
    upward trend	trend	+
    urgency	thing	+
    vacuum	thing	-
    vagueness	thing	-
    value for money	thing	+
    variability	thing	-
    variance	thing	-
    variation	thing	-
    vicious circle	thing	-
    vicious cycle	thing	-
    vigilance	thing	+
    virtuous circle	thing	+
    vision	thing	+
    vital part	thing	+
    vital role	thing	+
    volatility	thing	-
    vote of confidence	thing	+
    waiting list	thing	-
    warmth	thing	+
    waste	thing	-
    waste of money	thing	-
    waste of resources	thing	-
    wasted effort	thing	-
    watchful eye	thing	+
    weak link	thing	-
    weak point	thing	-
    weak spot	thing	-
    weakening	trend	-
    weakness	thing	-
    wealth of experience	thing	+
    wealth of expertise	thing	+
    wealth of knowledge	thing	+
    widespread failing	thing	-
    willingness to change	thing	+
    willingness to learn	thing	+
    willingness to listen	thing	+
    window dressing	thing	-
    window into practice	thing	+
    window-dressing	thing	-
    wisdom	thing	+
    wishful thinking	thing	-
    workforce challenges	thing	-
    workload pressures	thing	-
    """
}
